// Random interleavings of what callers do to a thread keep the engine's promises. Every case has its seed, so it can be repeated.
import { describe, expect, test } from "vitest";
import { custom, delay, type Graph, graph, interrupt, list } from "../../src/mock/author.ts";
import type { Core } from "../../src/mock/engine/core.ts";
import { RUN_DONE } from "../../src/mock/engine/tape.ts";
import type { TapeEvent } from "../../src/mock/engine/types.ts";
import { createMock, type Graphs, type Mock } from "../../src/mock/index.ts";

const CASES = 40;
const STEPS = 25;

/** Works for a while, may ask, may fail: as its input says. */
const agent: Graph = graph({
  state: { log: list<unknown>() },
  nodes: {
    *work(state) {
      const { log } = state;
      yield custom({ seen: log.length });
      yield delay(100 + ((log.length * 37) % 200));
      return { log: ["worked"] };
    },
    *ask({ log }) {
      if (log[0] === "ask") return { log: [yield interrupt({ at: log.length })] };
      if (log[0] === "fail") throw new Error("as asked");
      return {};
    },
    *rest() {
      yield delay(150);
      return { log: ["rested"] };
    },
  },
});

/** mulberry32. */
function randomOf(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

interface World {
  mock: Mock;
  threadId: string;
  path: string;
  runs: string[];
  joins: Promise<unknown>[];
  streams: { from: string | undefined; runId: string; seen: Promise<TapeEvent[]> }[];
  pick(below: number): number;
}

const pickOf = <Item>(items: readonly Item[], pick: (below: number) => number) => items[pick(items.length)] as Item;

const actions: ((world: World) => Promise<unknown> | undefined)[] = [
  create,
  create,
  create,
  ({ mock, pick }) => mock.clock.advance(pick(400)),
  ({ mock, pick }) => mock.clock.advance(pick(400)),
  ({ mock, path, runs, pick }) => {
    if (runs.length === 0) return undefined;
    const query = `?action=${pickOf(["interrupt", "rollback"], pick)}`;
    return post(mock, `${path}/runs/${pickOf(runs, pick)}/cancel${query}`, undefined);
  },
  (world) => create(world, { input: null, command: { resume: "yes" } }),
  (world) => {
    if (world.runs.length === 0) return undefined;
    world.joins.push(get(world.mock, `${world.path}/runs/${pickOf(world.runs, world.pick)}/join`));
    return undefined;
  },
  follow,
  ({ mock, path, runs, pick }) => {
    if (runs.length === 0 || pick(4) > 0) return undefined;
    return mock.fetch(`http://mock${path}/runs/${pickOf(runs, pick)}`, { method: "DELETE" });
  },
  ({ mock, path }) => post(mock, `${path}/state`, { values: { log: ["by hand"] }, as_node: "work" }),
];

async function create(world: World, more: object = {}): Promise<void> {
  const { mock, path, pick } = world;
  const strategy = pickOf(["enqueue", "reject", "interrupt", "rollback"], pick);
  const input = { log: [pickOf(["go", "ask", "fail"], pick)] };
  const body = {
    assistant_id: "agent",
    input,
    multitask_strategy: strategy,
    stream_resumable: true,
    stream_mode: ["values", "updates", "custom"],
    after_seconds: pick(5) === 0 ? 0.3 : 0,
    ...more,
  };
  const run = (await post(mock, `${path}/runs`, body)) as { run_id?: string };
  if (run.run_id !== undefined) world.runs.push(run.run_id);
}

/** Follows a run from one of its ids, or from its start. */
async function follow(world: World): Promise<void> {
  const { mock, threadId, runs, streams, pick } = world;
  if (runs.length === 0) return;
  const runId = pickOf(runs, pick);
  const known = mock.engine.core.tape(threadId).replay("-", runId);
  const from = known.length === 0 || pick(2) === 0 ? undefined : pickOf(known, pick).id;
  const stream = mock.engine.stream(threadId, runId, { after: from ?? "-" });
  const read = async () => {
    const events: TapeEvent[] = [];
    for await (const event of stream) events.push(event);
    return events;
  };
  streams.push({ from, runId, seen: read() });
}

async function post(mock: Mock, path: string, body: unknown): Promise<unknown> {
  const init = { method: "POST", body: JSON.stringify(body), headers: { "content-type": "application/json" } };
  const response = await mock.fetch(`http://mock${path}`, init);
  const text = await response.text();
  return text === "" ? undefined : JSON.parse(text);
}

async function get(mock: Mock, path: string): Promise<unknown> {
  return (await mock.fetch(`http://mock${path}`)).json();
}

/** What has to hold at any moment. */
function check(core: Core, threadId: string): void {
  const { runs, threads } = core.storage;
  const all = runs.ofThread(threadId);
  const running = all.filter(({ status }) => status === "running");
  expect(running.length).toBeLessThanOrEqual(1);
  const inFlight = all.filter(({ status }) => status === "pending" || status === "running");
  expect(
    runs
      .inFlight(threadId)
      .map(({ run_id }) => run_id)
      .sort(),
  ).toEqual(inFlight.map(({ run_id }) => run_id).sort());
  const going = all.some(({ run_id }) => core.running.has(run_id));
  const { status } = threads.get(threadId) ?? {};
  if (inFlight.length > 0) expect(status).toBe("busy");
  else if (!going) expect(status).not.toBe("busy");
  const found = threads.search({ status: status ?? "idle", limit: 10, offset: 0 }).map(({ thread_id }) => thread_id);
  expect(found).toContain(threadId);
}

describe("any order of create, cancel, resume, join, follow, delete and time", () => {
  test.each(Array.from({ length: CASES }, (_, seed) => seed + 1))("keeps the promises: seed %i", async (seed) => {
    const pick = randomOf(seed);
    const mock: Mock = createMock<Graphs>({
      graphs: { agent },
      builtIn: false,
      clock: { mode: "manual", start: 0 },
      queueDelay: 0,
    });
    const thread = (await post(mock, "/threads", {})) as { thread_id: string };
    const threadId = thread.thread_id;
    const world: World = { mock, threadId, path: `/threads/${threadId}`, runs: [], joins: [], streams: [], pick };
    const told: TapeEvent[] = [];
    const stop = mock.engine.core.tape(threadId).listen((event) => told.push(event));
    for (let step = 0; step < STEPS; step += 1) {
      await pickOf(actions, pick)(world);
      check(mock.engine.core, threadId);
    }
    await mock.clock.advance("1h");
    check(mock.engine.core, threadId);
    expect(mock.engine.storage.runs.inFlight(threadId)).toEqual([]);
    // Every wait ends, whatever became of its run.
    await Promise.all(world.joins);
    for (const { from, runId, seen } of world.streams) checkStream(told, from, runId, await seen);
    const ids = told.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    stop();
    await mock.close();
  });
});

/** Nothing lost, nothing twice, nothing out of order; a run that was deleted may have nothing more to say. */
function checkStream(
  told: readonly TapeEvent[],
  from: string | undefined,
  runId: string,
  seen: readonly TapeEvent[],
): void {
  const own = told.filter((event) => event.run_id === runId);
  const start = from === undefined ? 0 : own.findIndex(({ id }) => id === from) + 1;
  const rest = own.slice(start).filter(({ event }) => event !== RUN_DONE);
  const names = (events: readonly TapeEvent[]) => events.map(({ id, event }) => `${id} ${event}`);
  const isUnknown = seen.some(({ event, id }) => event === "error" && id === "");
  if (isUnknown) return;
  const expected = names(rest).filter((name) => !name.endsWith(" error"));
  expect(names(seen).filter((name) => !name.endsWith(" error"))).toEqual(expected);
}
