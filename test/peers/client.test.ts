// Our own client against the two official servers: the journeys of a user, and everything on the way is held against the contract.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Client, createClient, OpenRunsError, RunError } from "../../generated/typescript/index.ts";
import { checkerFor } from "../support/server-checker.ts";
import { isAvailable } from "./available.ts";
import { type PeerName, peerNames } from "./definitions.ts";
import { type RecordingProxy, startProxy } from "./proxy.ts";
import { say } from "./record/inputs.ts";
import { type RunningPeer, startPeer } from "./start.ts";

interface Message {
  readonly type: string;
  readonly content: string;
}

interface State {
  readonly messages: readonly Message[];
  readonly steps?: number;
  readonly delay_ms?: number;
}

/** What the servers' graphs keep. */
interface Graphs {
  readonly agent: State;
  readonly interrupter: State;
  readonly slow: State;
}

const here = new Set<PeerName>();
for (const name of peerNames) if (await isAvailable(name)) here.add(name);

const UNKNOWN_ID = "00000000-0000-4000-8000-000000000000";
const contents = ({ messages }: State): string[] => messages.map(({ content }) => content);
/** What the servers do differently. */
const ways = {
  python: { failure: "ValueError", busy: 409, unknownThread: 404 },
  javascript: { failure: "Error", busy: 422, unknownThread: 404 },
};

/** Each server refuses some of them, and takes the others for nothing. */
const NULLS = {
  ...{ command: null, metadata: null, config: null, context: null, checkpoint: null, checkpoint_id: null },
  ...{ checkpoint_during: null, langsmith_tracing: null, interrupt_before: null, interrupt_after: null, webhook: null },
  ...{ on_disconnect: null, on_completion: null, multitask_strategy: null, if_not_exists: null, after_seconds: null },
  ...{ durability: null, strict_resume: null, stream_mode: null, stream_subgraphs: null, stream_resumable: null },
  feedback_keys: null,
};

describe.each(peerNames)("our client on the %s server", (name) => {
  let peer: RunningPeer;
  let proxy: RecordingProxy;
  let client: Client<Graphs>;
  beforeEach(({ skip }) => skip(!here.has(name), `the ${name} peer is not installed`));
  beforeAll(async () => {
    if (!here.has(name)) return;
    peer = await startPeer(name);
    proxy = await startProxy(peer.url);
    client = createClient<Graphs>({ baseUrl: proxy.url, apiKey: "placeholder" });
  });
  afterAll(async () => {
    await proxy?.stop();
    await peer?.stop();
  });

  async function newThread(): Promise<string> {
    return (await client.threads.create({})).thread_id;
  }

  async function runOn(thread_id: string, delay_ms: number, more: { stream_resumable?: boolean } = {}) {
    const input = { delay_ms };
    const run = await client.runs.create({ thread_id, assistant_id: "slow", input, stream_mode: ["custom"], ...more });
    return run.run_id;
  }

  it("waits for the final state of the story", async () => {
    const seen: unknown[] = [];
    const context = { model_name: "anthropic" };
    const request = {
      assistant_id: "agent" as const,
      input: say("how are you?"),
      metadata: { name: "my_run" },
      context,
    };
    const state = await client.runs.wait(request, { onRunCreated: (run) => seen.push(run.run_id) });
    expect(contents(state)).toEqual(["how are you?", expect.stringContaining("I'm doing well, thanks for asking!")]);
    expect(seen).toEqual([expect.stringMatching(/^[0-9a-f-]{36}$/)]);
  });

  it("takes null for nothing in each parameter of a run", async () => {
    const { thread_id } = await client.threads.create({ metadata: {} });
    for (const id of [null, thread_id]) {
      const state = await client.runs.wait({ ...NULLS, thread_id: id, assistant_id: "agent", input: say("hi") });
      expect(contents(state)[0]).toBe("hi");
    }
  });

  it("tells a failed run from a refused one", async () => {
    const failing = client.runs.wait({ assistant_id: "failing", input: say("f") });
    await expect(failing).rejects.toBeInstanceOf(RunError);
    await expect(failing).rejects.toMatchObject({ error: ways[name].failure, detail: "boom!" });
    const unknown = client.runs.wait({ assistant_id: UNKNOWN_ID, input: say("x") });
    await expect(unknown).rejects.toMatchObject({ kind: "status", status: 404, operation: "waitRun" });
    const absent = client.threads.get({ thread_id: UNKNOWN_ID });
    await expect(absent).rejects.toMatchObject({ status: ways[name].unknownThread, operation: "getThread" });
    await expect(absent).rejects.toBeInstanceOf(OpenRunsError);
  });

  it("streams each mode, with the namespaces of subgraphs", async () => {
    const modes = ["values", "updates", "custom", "tasks", "checkpoints", "debug", "messages-tuple"] as const;
    const stream_mode = [...modes];
    const thread_id = await newThread();
    const request = { thread_id, assistant_id: "nested", input: say("sub"), stream_mode, stream_subgraphs: true };
    const names = new Set<string>();
    const nested = new Set<string>();
    for await (const event of client.runs.stream(request)) {
      names.add(event.event);
      if (event.event === "values" && event.namespace.length > 0)
        nested.add(event.namespace[0]?.replace(/:.*/, "") ?? "");
    }
    const expected = ["metadata", ...modes.filter((mode) => mode !== "messages-tuple"), "messages"];
    expect([...names].sort()).toEqual(expected.sort());
    expect([...nested]).toEqual(["child"]);
  });

  it("streams tokens as they come, and events", async () => {
    const tokens: string[] = [];
    const chat = { assistant_id: "chat", input: say("one two") };
    for await (const event of client.runs.stream({ ...chat, stream_mode: ["messages-tuple"] })) {
      if (event.event === "messages") tokens.push(String(event.data[0].content));
    }
    expect(tokens.filter((token) => token !== "")).toEqual(["echo: ", "one ", "two "]);
    const partial: string[] = [];
    for await (const event of client.runs.stream({ ...chat, stream_mode: ["messages", "events"] })) {
      partial.push(event.event);
    }
    expect(partial).toEqual(expect.arrayContaining(["messages/metadata", "messages/partial", "events"]));
  });

  it("raises the error of a stream", async () => {
    const stream = client.runs.stream({ assistant_id: "failing", input: say("f"), stream_mode: ["updates"] });
    const read = async () => {
      for await (const event of stream) expect(event.event).toMatch(/metadata|updates/);
    };
    await expect(read()).rejects.toMatchObject({ detail: "boom!" });
  });

  it("joins a run midway, and replays a resumable one", async () => {
    const thread_id = await newThread();
    const run_id = await runOn(thread_id, 400, { stream_resumable: true });
    const live: unknown[] = [];
    for await (const event of client.runs.joinStream({ thread_id, run_id })) live.push(event.data);
    expect(live).toContainEqual({ step: 4 });
    expect((await client.runs.join({ thread_id, run_id })).steps).toBe(4);
    const replayed: unknown[] = [];
    const replay = client.runs.joinStream({ thread_id, run_id, last_event_id: "-1" });
    for await (const event of replay) if (event.event === "custom") replayed.push(event.data);
    const steps = [1, 2, 3, 4].map((step) => ({ step }));
    // The JavaScript server forgets the events of a run soon after it has ended.
    expect(name === "python" ? [steps] : [steps, []]).toContainEqual(replayed);
  });

  it("cancels a run, and leaves a stream early", async () => {
    const thread_id = await newThread();
    const run_id = await runOn(thread_id, 800);
    await client.runs.cancel({ thread_id, run_id, wait: true });
    expect((await client.runs.get({ thread_id, run_id })).status).toBe("interrupted");
    const request = { thread_id, assistant_id: "slow", input: { delay_ms: 500 }, stream_mode: ["custom" as const] };
    for await (const event of client.runs.stream({ ...request, on_disconnect: "cancel" })) {
      if (event.event === "custom") break;
    }
    await expect
      .poll(async () => (await client.runs.list({ thread_id, limit: 1 }))[0]?.status, { timeout: 5_000 })
      .toBe("interrupted");
  });

  it("stops at an interrupt and goes on with the answer", async () => {
    const thread_id = await newThread();
    const run = { thread_id, assistant_id: "interrupter" as const };
    const stopped = await client.runs.wait({ ...run, input: say("please") });
    expect(stopped.__interrupt__?.[0]?.value).toMatchObject({ question: "approve?", echo: "please" });
    expect((await client.threads.getState({ thread_id })).next).toEqual(["ask"]);
    const done = await client.runs.wait({ ...run, command: { resume: "yes" } });
    expect(contents(done)).toEqual(["please", "answered: yes", "finished"]);
  });

  it("is told that a thread is busy", async () => {
    const thread_id = await newThread();
    await runOn(thread_id, 500);
    const second = { thread_id, assistant_id: "agent" as const, input: say("second") };
    const refused = client.runs.create({ ...second, multitask_strategy: "reject" });
    await expect(refused).rejects.toMatchObject({ kind: "status", status: ways[name].busy });
    const queued = await client.runs.wait({ ...second, multitask_strategy: "enqueue" });
    expect(contents(queued)).toContain("echo: second");
  });

  it("keeps threads: states, history, search, copies", async () => {
    const thread_id = await newThread();
    await client.threads.update({ thread_id, metadata: { owner: "user123" } });
    await client.runs.wait({ thread_id, assistant_id: "agent", input: say("one") });
    await client.threads.updateState({ thread_id, values: say("two"), as_node: "echo" });
    expect(contents((await client.threads.getState({ thread_id })).values)).toContain("two");
    expect((await client.threads.getHistory({ thread_id, limit: 10 })).length).toBeGreaterThan(2);
    const found = await client.threads.search({ metadata: { owner: "user123" } });
    expect(found.map((thread) => thread.thread_id)).toEqual([thread_id]);
    if (name === "python") expect(await client.threads.count({ metadata: { owner: "user123" } })).toBe(1);
    const copy = await client.threads.copy({ thread_id });
    expect(copy.thread_id).not.toBe(thread_id);
    await client.threads.delete({ thread_id });
    await expect(client.threads.get({ thread_id })).rejects.toMatchObject({ status: 404 });
  });

  it("keeps assistants and what their graphs look like", async () => {
    const made = await client.assistants.create({ graph_id: "nested", name: "mine", metadata: { team: "x" } });
    const { assistant_id } = made;
    expect((await client.assistants.update({ assistant_id, name: "renamed" })).version).toBe(2);
    expect(await client.assistants.getVersions({ assistant_id })).toHaveLength(2);
    expect((await client.assistants.setLatest({ assistant_id, version: 1 })).version).toBe(1);
    expect((await client.assistants.search({ metadata: { team: "x" } })).map(({ name: title }) => title)).toEqual([
      "mine",
    ]);
    const { nodes } = await client.assistants.getGraph({ assistant_id });
    expect(nodes.map((node) => node.id)).toEqual(expect.arrayContaining(["pre", "child", "post"]));
    await client.assistants.delete({ assistant_id });
  });

  it("keeps items in the store", async () => {
    const namespace = ["client", "users"];
    await client.store.putItem({ namespace, key: "a", value: { text: "hello" } });
    expect((await client.store.getItem({ namespace, key: "a" }))?.value).toEqual({ text: "hello" });
    expect((await client.store.searchItems({ namespace_prefix: ["client"] })).items).toHaveLength(1);
    expect((await client.store.listNamespaces({ prefix: ["client"] })).namespaces).toEqual([namespace]);
    await client.store.deleteItem({ namespace, key: "a" });
  });

  it("has said and heard nothing that the contract does not describe", () => {
    const checker = checkerFor(name);
    const gaps = proxy.drafts().flatMap((draft) => {
      const exchange = { ...draft, name: `${draft.request.method} ${draft.request.path}`, operation: null };
      return checker.problems(exchange).map((problem) => `${exchange.name}: ${problem}`);
    });
    expect(proxy.drafts().length).toBeGreaterThan(40);
    expect(gaps).toEqual([]);
  });
});
