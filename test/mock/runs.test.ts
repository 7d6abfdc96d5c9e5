// Runs on one thread: who goes first, who is stopped, and what those see who follow.
import { describe, expect, test } from "vitest";
import { custom, delay, graph, list } from "../../src/mock/author.ts";
import { openMock } from "./harness.ts";

/** Two steps of a second each. */
const agent = graph({
  state: { log: list<string>() },
  nodes: {
    *one() {
      yield custom("one begins");
      yield delay(1000);
      return { log: ["one"] };
    },
    *two() {
      yield delay(1000);
      return { log: ["two"] };
    },
  },
});

async function open() {
  const mock = openMock({ graphs: { agent }, clock: { mode: "manual" }, queueDelay: 0 });
  const created = await mock.send("POST /threads", {});
  const path = `/threads/${created.at("thread_id")}`;
  const runs = `${path}/runs`;
  return {
    mock,
    path,
    runs,
    create: async (more: object = {}) => {
      const answer = await mock.send(`POST ${runs}`, { assistant_id: "agent", input: {}, ...more });
      return { status: answer.status, id: String(answer.at("run_id")) };
    },
    statusOf: async (id: string) => {
      const { status, json } = await mock.send(`GET ${runs}/${id}`);
      return status === 200 ? (json as { status: string }).status : status;
    },
    thread: async () => (await mock.send(`GET ${path}`)).json as Record<string, unknown>,
    state: async () => (await mock.send(`GET ${path}/state`)).json as { values: { log: string[] }; next: string[] },
    /** Long enough for a run that is due to begin. */
    settle: () => mock.clock.advance(0),
  };
}

describe("a second run on a busy thread", () => {
  test("waits for the first with enqueue", async () => {
    const { mock, create, statusOf, state, settle, thread } = await open();
    const first = await create();
    const second = await create();
    await settle();
    expect([await statusOf(first.id), await statusOf(second.id)]).toEqual(["running", "pending"]);
    await mock.clock.advance("2s");
    expect([await statusOf(first.id), await statusOf(second.id)]).toEqual(["success", "running"]);
    expect((await thread()).status).toBe("busy");
    await mock.clock.advance("2s");
    expect((await state()).values.log).toEqual(["one", "two", "one", "two"]);
    expect((await thread()).status).toBe("idle");
  });

  test("is refused with reject", async () => {
    const { mock, runs, create } = await open();
    await create();
    const { status, json } = await mock.send(`POST ${runs}`, {
      assistant_id: "agent",
      input: {},
      multitask_strategy: "reject",
    });
    expect(status).toBe(409);
    expect(json).toEqual({
      detail: "Thread is already running a task. Wait for it to finish or choose a different multitask strategy.",
    });
  });

  test("ends the first with interrupt, and what that had done stays", async () => {
    const { mock, create, statusOf, state, settle } = await open();
    const first = await create();
    await settle();
    await mock.clock.advance("1s");
    await create({ multitask_strategy: "interrupt" });
    expect(await statusOf(first.id)).toBe("interrupted");
    await mock.clock.advance("2s");
    expect((await state()).values.log).toEqual(["one", "one", "two"]);
  });

  test("takes the first back with rollback", async () => {
    const { mock, create, statusOf, state, settle } = await open();
    const first = await create();
    await settle();
    await mock.clock.advance("1s");
    await create({ multitask_strategy: "rollback" });
    await mock.clock.advance("2s");
    expect(await statusOf(first.id)).toBe(404);
    expect((await state()).values.log).toEqual(["one", "two"]);
  });
});

describe("cancelling", () => {
  test("stops a run at once, and its thread waits for the node that was not done", async () => {
    const { mock, runs, create, statusOf, thread, settle } = await open();
    const { id } = await create();
    await settle();
    expect((await mock.send(`POST ${runs}/${id}/cancel`)).status).toBe(202);
    await settle();
    expect(await statusOf(id)).toBe("interrupted");
    expect(await thread()).toMatchObject({ status: "interrupted", error: { error: "UserInterrupt" } });
  });

  test("with wait gives what the run said after it", async () => {
    const { mock, runs, create, settle } = await open();
    const { id } = await create();
    await settle();
    const answer = await mock.send(`POST ${runs}/${id}/cancel?wait=1`);
    expect([answer.status, answer.json]).toEqual([200, {}]);
  });

  test("with rollback deletes the run and its checkpoints", async () => {
    const { mock, runs, create, statusOf, state, settle, thread } = await open();
    const { id } = await create();
    await settle();
    await mock.send(`POST ${runs}/${id}/cancel?action=rollback&wait=1`);
    expect(await statusOf(id)).toBe(404);
    expect((await state()).next).toEqual([]);
    expect((await thread()).status).toBe("idle");
  });

  test("a run that is over, or unknown, is refused", async () => {
    const { mock, runs, create } = await open();
    const { id } = await create();
    await mock.clock.advance("2s");
    expect((await mock.send(`POST ${runs}/${id}/cancel`)).status).toBe(404);
    expect((await mock.send("POST /runs/cancel", { status: "all" })).status).toBe(404);
  });
});

describe("time", () => {
  test("after_seconds keeps a run in the queue until then", async () => {
    const { mock, create, statusOf } = await open();
    const { id } = await create({ after_seconds: 60 });
    await mock.clock.advance("59s");
    expect(await statusOf(id)).toBe("pending");
    await mock.clock.advance("3s");
    expect(await statusOf(id)).toBe("success");
  });

  test("a run that takes too long ends as timeout", async () => {
    const mock = openMock({ graphs: { agent }, clock: { mode: "manual" }, runTimeout: 1.5 });
    const created = await mock.send("POST /threads", {});
    const runs = `/threads/${created.at("thread_id")}/runs`;
    const waiting = mock.send(`POST ${runs}/wait`, { assistant_id: "agent", input: {} });
    await mock.clock.advance("1s");
    await mock.clock.advance("1s");
    expect(await waiting.then(({ json }) => json)).toMatchObject({ log: ["one"] });
    const listed = await mock.send(`GET ${runs}`);
    expect(listed.at("0.status")).toBe("timeout");
  });
});

describe("joining", () => {
  const names = (text: string) => [...text.matchAll(/event: (\S+)/g)].map((match) => match[1]);

  test("a stream that can be resumed replays from any of its ids, without loss or doubles", async () => {
    const { mock, runs, create } = await open();
    const { id } = await create({ stream_resumable: true, stream_mode: ["updates", "custom"] });
    await mock.clock.advance("2s");
    const stream = (cursor?: string) =>
      mock.send(`GET ${runs}/${id}/stream`, undefined, cursor === undefined ? {} : { "last-event-id": cursor });
    const whole = (await stream("-1")).text;
    expect(names(whole)).toEqual(["metadata", "custom", "updates", "updates"]);
    const ids = [...whole.matchAll(/id: (\S+)/g)].map((match) => String(match[1]));
    expect([...new Set(ids)].length).toBe(4);
    for (const [index, cursor] of ids.entries()) {
      const rest = (await stream(cursor)).text;
      expect([...rest.matchAll(/id: (\S+)/g)].map((match) => match[1])).toEqual(ids.slice(index + 1));
    }
    expect((await stream()).text).toBe("");
  });

  test("an unknown run is an event, not a status", async () => {
    const { mock, runs } = await open();
    const unknown = "01a1fd5a-61f1-7320-a0a4-d28303ffba35";
    const answer = await mock.send(`GET ${runs}/${unknown}/stream`);
    expect([answer.status, names(answer.text)]).toEqual([200, ["error"]]);
    expect((await mock.send(`GET ${runs}/${unknown}/join`)).json).toEqual({
      __error__: { error: "HTTPException", message: "404: Run not found" },
    });
  });

  test("join waits for the end and gives the state", async () => {
    const { mock, runs, create } = await open();
    const { id } = await create();
    const joined = mock.send(`GET ${runs}/${id}/join`);
    await mock.clock.advance("2s");
    expect((await joined).json).toEqual({ log: ["one", "two"] });
  });

  test("a caller that leaves cancels the run only where it said so", async () => {
    const { mock, runs } = await open();
    for (const [on_disconnect, status] of [
      ["cancel", "interrupted"],
      ["continue", "success"],
    ]) {
      const control = new AbortController();
      const body = JSON.stringify({ assistant_id: "agent", input: {}, on_disconnect });
      const init = { method: "POST", body, headers: { "content-type": "application/json" }, signal: control.signal };
      const response = await mock.fetch(`http://mock${runs}/stream`, init);
      const id = response.headers.get("content-location")?.split("/").at(-1);
      await mock.clock.advance("1s");
      control.abort();
      await mock.clock.advance("5s");
      expect((await mock.send(`GET ${runs}/${id}`)).at("status")).toBe(status);
    }
  });
});

test("a stateless run leaves no thread, unless it is to be kept", async () => {
  const mock = openMock({ graphs: { agent }, clock: { mode: "skip" } });
  const gone = await mock.send("POST /runs/wait", { assistant_id: "agent", input: {} });
  const kept = await mock.send("POST /runs/wait", { assistant_id: "agent", input: {}, on_completion: "keep" });
  const threadOf = (answer: typeof gone) => String(answer.headers.get("content-location")?.split("/")[2]);
  expect((await mock.send(`GET /threads/${threadOf(gone)}`)).status).toBe(404);
  expect((await mock.send(`GET /threads/${threadOf(kept)}`)).status).toBe(200);
});

test("durability exit keeps one checkpoint, the others one a step", async () => {
  const mock = openMock({ graphs: { agent }, clock: { mode: "skip" } });
  for (const [durability, count] of [
    ["exit", 1],
    ["async", 4],
    ["sync", 4],
  ]) {
    const created = await mock.send("POST /threads", {});
    const path = `/threads/${created.at("thread_id")}`;
    await mock.send(`POST ${path}/runs/wait`, { assistant_id: "agent", input: {}, durability });
    expect((await mock.send(`GET ${path}/history?limit=20`)).json).toHaveLength(Number(count));
  }
});

test("a fork goes on from an older checkpoint, and the history keeps both branches", async () => {
  const mock = openMock({ graphs: { agent }, clock: { mode: "skip" } });
  const created = await mock.send("POST /threads", {});
  const path = `/threads/${created.at("thread_id")}`;
  await mock.send(`POST ${path}/runs/wait`, { assistant_id: "agent", input: {} });
  const history = (await mock.send(`GET ${path}/history?limit=20`)).json as { next: string[]; checkpoint_id: string }[];
  const beforeTwo = history.find(({ next }) => next[0] === "two")?.checkpoint_id;
  const forked = await mock.send(`POST ${path}/runs/wait`, {
    assistant_id: "agent",
    input: null,
    checkpoint_id: beforeTwo,
  });
  expect(forked.json).toEqual({ log: ["one", "two"] });
  expect((await mock.send(`GET ${path}/history?limit=20`)).json).toHaveLength(6);
});

test("authorize sees each run: it refuses, amends, or asks for a thread of its own", async () => {
  const mock = openMock({
    graphs: { agent },
    clock: { mode: "skip" },
    authorize(_context, value) {
      if (value.metadata.forbidden) return false;
      if (value.metadata.other) return { metadata: { owner: "someone else" } };
      value.metadata.stamped = true;
    },
  });
  const created = await mock.send("POST /threads", {});
  const runs = `POST /threads/${created.at("thread_id")}/runs`;
  const start = (metadata: object) => mock.send(runs, { assistant_id: "agent", input: {}, metadata });
  expect((await start({ forbidden: true })).status).toBe(403);
  expect((await start({ other: true })).status).toBe(404);
  expect((await start({})).at("metadata.stamped")).toBe(true);
});
