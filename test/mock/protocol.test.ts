// The newer thread protocol: commands, events over server-sent events, and the same over a socket.
import { describe, expect, onTestFinished, test } from "vitest";
import { graph, interrupt, list, messages, say, send } from "../../src/mock/author.ts";
import type { MockOptions } from "../../src/mock/index.ts";
import { openSocket } from "../../src/mock/protocol/socket.ts";
import { openMock } from "./harness.ts";

const THREAD = "01a1fd5a-61f1-7320-a0a4-d28303ffba35";

const chat = graph({
  state: { messages: messages() },
  nodes: {
    *model() {
      return {
        messages: [yield* say("one two", { toolCalls: [{ name: "search", args: { query: "weather" }, id: "c1" }] })],
      };
    },
  },
});
const asking = graph({
  state: { log: list<unknown>() },
  nodes: {
    *ask(state) {
      return { log: [yield interrupt((state as { number?: number }).number)] };
    },
  },
  edges: { __start__: () => [1, 2].map((number) => send("ask", { number })), ask: "__end__" },
});
const inner = graph({ state: { log: list<string>() }, nodes: { work: () => ({ log: ["inside"] }) } });
const outer = graph({ state: { log: list<string>() }, nodes: { child: inner } });
const failing = graph({
  state: { log: list<string>() },
  nodes: {
    boom: () => {
      throw new Error("boom");
    },
  },
});

interface Envelope {
  event_id: string;
  seq: number;
  method: string;
  params: { namespace: string[]; data: Record<string, unknown>; node?: string };
}

const ALL = ["values", "updates", "messages", "lifecycle", "tasks", "custom", "input", "tools", "checkpoints"];

function open(options: MockOptions = {}) {
  const mock = openMock({ graphs: { chat, asking, outer, failing }, ...options });
  let commands = 0;
  const command = async (method: string, params: object) => {
    commands += 1;
    return (await mock.send(`POST /threads/${THREAD}/commands`, { id: commands, method, params })).json;
  };
  return {
    mock,
    command,
    start: (assistant_id: string, more: object = {}) => command("run.start", { assistant_id, input: {}, ...more }),
    /** Events until the run's own end has come so many times. */
    events: async (ends = 1, filter: object = { channels: ALL }) => {
      const control = new AbortController();
      onTestFinished(() => control.abort());
      const response = await mock.fetch(`http://mock/threads/${THREAD}/stream/events`, {
        method: "POST",
        body: JSON.stringify(filter),
        headers: { "content-type": "application/json" },
        signal: control.signal,
      });
      return read(response, ends);
    },
  };
}

async function read(response: Response, ends: number): Promise<Envelope[]> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  const envelopes: Envelope[] = [];
  let rest = "";
  while (envelopes.filter(isEnd).length < ends) {
    const { value, done } = (await reader?.read()) ?? { done: true };
    if (done) break;
    rest += value;
    const blocks = rest.split("\r\n\r\n");
    rest = blocks.pop() ?? "";
    for (const block of blocks) {
      const data = /^data: (.*)$/m.exec(block)?.[1];
      if (data !== undefined) envelopes.push(JSON.parse(data));
    }
  }
  return envelopes;
}

const isEnd = ({ method, params }: Envelope) =>
  method === "lifecycle" &&
  params.namespace.length === 0 &&
  ["completed", "failed", "interrupted"].includes(String(params.data.event));

const names = (envelopes: readonly Envelope[]) =>
  envelopes.map(({ method, params }) =>
    typeof params.data.event === "string" ? `${method} ${params.data.event}` : method,
  );

describe("a run that a command starts", () => {
  test("tells its message block by block, between its states", async () => {
    const { start, events } = open();
    expect(await start("chat")).toMatchObject({ type: "success", id: 1, meta: { applied_through_seq: 0 } });
    const told = await events();
    expect(names(told)).toEqual([
      "lifecycle running",
      "messages message-start",
      "messages content-block-start",
      "messages content-block-delta",
      "messages content-block-delta",
      "messages content-block-finish",
      "messages content-block-start",
      ...Array.from({ length: 3 }, () => "messages content-block-delta"),
      "messages content-block-finish",
      "messages message-finish",
      "values",
      "lifecycle completed",
    ]);
    expect(told.map(({ seq }) => seq)).toEqual(told.map((_, index) => index + 1));
    const started = told.find(({ params }) => params.data.event === "message-start");
    const state = told.at(-2)?.params.data.messages as { id: string; content: unknown }[];
    expect(state[0]?.id).toBe(started?.params.data.id);
    expect(state[0]?.content).toEqual([
      { type: "text", text: "one two", index: 0 },
      { type: "tool_call", name: "search", args: { query: "weather" }, id: "c1" },
    ]);
  });

  test("repeats arguments from their start in the dialect whose hook shows them", async () => {
    const { start, events } = open({ dialect: "javascript" });
    await start("chat");
    const deltas = (await events()).map(
      ({ params }) => params.data.delta as { type: string; fields?: { args: string } },
    );
    const args = deltas.filter((delta) => delta?.type === "block-delta").map((delta) => delta.fields?.args);
    expect(args.at(-1)).toBe('{"query":"weather"}');
    expect(args.every((text) => args.at(-1)?.startsWith(String(text)))).toBe(true);
  });

  test("tells of graphs in it by their namespace", async () => {
    const { start, events } = open();
    await start("outer");
    const told = await events();
    const inside = told.filter(({ params }) => params.namespace.length === 1);
    expect(inside.every(({ params }) => params.namespace[0]?.startsWith("child:"))).toBe(true);
    expect(names(inside)).toEqual(["values", "lifecycle started", "values", "lifecycle completed"]);
    const filtered = open();
    await filtered.start("outer");
    const root = await filtered.events(1, { channels: ALL, namespaces: [[]], depth: 0 });
    expect(root.every(({ params }) => params.namespace.length === 0)).toBe(true);
  });

  test("that fails says why, live", async () => {
    const { start, events } = open();
    const live = events();
    await start("failing");
    expect((await live).at(-1)?.params.data).toMatchObject({ event: "failed", error: "boom" });
  });
});

describe("interrupts", () => {
  test("are requested, answered together, and the next run goes on from there", async () => {
    const { start, command, events } = open();
    await start("asking");
    const told = await events();
    const asked = (await events(1, { channels: ["input", "lifecycle"] })).filter(
      ({ method }) => method === "input.requested",
    );
    expect(names(told).slice(0, 3)).toEqual(["lifecycle running", "input.requested", "lifecycle interrupted"]);
    expect(asked.length).toBeGreaterThan(0);
    const ids = asked.map(({ params }) => String(params.data.interrupt_id));
    const refused = await command("input.respond", { interrupt_id: "nope", response: 1 });
    expect(refused).toMatchObject({ type: "error", error: "no_such_interrupt" });
    expect(await command("input.respond", { interrupt_id: ids[0], response: "first" })).toMatchObject({
      type: "success",
    });
    const again = (await events(2)).filter(({ method }) => method === "input.requested");
    const other = again.map(({ params }) => String(params.data.interrupt_id)).find((id) => id !== ids[0]);
    expect(await command("input.respond", { responses: [{ interrupt_id: other, response: "second" }] })).toMatchObject({
      type: "success",
    });
    expect((await events(3)).at(-1)?.params.data).toMatchObject({ event: "completed" });
  });
});

test("every connection replays all runs with the same ids, and since only leaves out", async () => {
  const { start, events } = open();
  await start("chat");
  await events(1);
  await start("outer");
  const [first, second] = [await events(2), await events(2)];
  const stable = (told: Envelope[]) => told.map(({ event_id }) => event_id);
  expect(stable(first)).toEqual(stable(second));
  expect(new Set(stable(first)).size).toBe(first.length);
  const rest = await events(1, { channels: ALL, since: first.length - 3 });
  expect(rest.map(({ seq }) => seq)).toEqual([first.length - 2, first.length - 1, first.length]);
});

test.each([
  [{}, 400, "Protocol commands must include an integer id and string method."],
  [{ id: 1.5, method: "run.start" }, 400, "Protocol commands must include an integer id and string method."],
  [{ id: 1, method: "nope" }, 200, "Unknown protocol command: nope"],
  [{ id: 1, method: "run.start" }, 200, "run.start requires an assistant_id."],
  [{ id: 1, method: "agent.getTree" }, 200, "No active run is bound to this thread."],
  [{ id: 1, method: "input.respond", params: {} }, 200, "input.respond requires an interrupt_id."],
  [{ id: 1, method: "input.respond", params: { responses: [] } }, 200, "input.respond requires at least one response."],
])("the command %j is refused in the server's words", async (command, status, message) => {
  const { mock } = open();
  const answer = await mock.send(`POST /threads/${THREAD}/commands`, command);
  expect([answer.status, answer.at("message")]).toEqual([status, message]);
});

describe("a socket", () => {
  async function connect() {
    const { mock } = open();
    const sent: Record<string, unknown>[] = [];
    const call = {
      method: "GET",
      path: "",
      query: new URLSearchParams(),
      origin: "",
      header: () => undefined,
      headers: () => ({}),
      text: async () => "",
    };
    const socket = openSocket({ engine: mock.engine }, THREAD, call, (text) => sent.push(JSON.parse(text)));
    onTestFinished(() => socket.close());
    let id = 0;
    const command = async (method: string, params: object = {}) => {
      id += 1;
      await socket.receive(JSON.stringify({ id, method, params }));
      return sent.find((message) => message.id === id);
    };
    const until = async (isDone: () => boolean) => {
      for (let turn = 0; turn < 200 && !isDone(); turn += 1) await new Promise((resolve) => setTimeout(resolve, 5));
    };
    const isOver = () => sent.some((message) => message.type === "event" && isEnd(message as unknown as Envelope));
    return { socket, sent, command, finished: () => until(isOver) };
  }

  test("is silent before it subscribes, then tells live", async () => {
    const { sent, command, finished } = await connect();
    expect(await command("subscription.subscribe", { channels: ["lifecycle"] })).toMatchObject({
      type: "success",
      result: { replayed_events: 0 },
    });
    await command("run.start", { assistant_id: "chat", input: {} });
    await finished();
    const events = sent.filter(({ type }) => type === "event") as unknown as Envelope[];
    expect(names(events)).toEqual(["lifecycle running", "lifecycle completed"]);
  });

  test("replays what it missed before it answers a late subscription, and knows the tree of the run", async () => {
    const { sent, command } = await connect();
    await command("run.start", { assistant_id: "outer", input: {} });
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(sent).toHaveLength(1);
    const answer = await command("subscription.subscribe", { channels: ["values"] });
    const replayed = Number((answer as { result: { replayed_events: number } }).result.replayed_events);
    expect(replayed).toBeGreaterThan(0);
    expect(sent.indexOf(answer ?? {})).toBe(1 + replayed);
    const tree = await command("agent.getTree");
    expect(tree).toMatchObject({ result: { tree: { status: "completed", children: [{ graph_name: "child" }] } } });
  });

  test("refuses what is no command, and stays open", async () => {
    const { socket, sent, command } = await connect();
    await socket.receive("{");
    expect(sent.at(-1)).toMatchObject({ type: "error", id: null, message: "Protocol commands must be valid JSON." });
    expect(await command("subscription.reconnect", { channels: ["values"] })).toMatchObject({ error: "no_such_run" });
    expect(await command("subscription.unsubscribe", { subscription_id: "x" })).toMatchObject({
      error: "no_such_subscription",
    });
  });
});
