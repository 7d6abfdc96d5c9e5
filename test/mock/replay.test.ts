// Every connection to a thread sees the same events, whenever it is opened: before a run, at any event of it, or after it.
import { createServer } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { describe, expect, onTestFinished, test } from "vitest";
import { NodeCall } from "../../src/cli/mock/node-call.ts";
import { sendReply } from "../../src/cli/mock/node-reply.ts";
import { graph, human, invoke, messages, say, send, toolEvent, value } from "../../src/mock/author.ts";
import { createMock, type Graphs, type Mock } from "../../src/mock/index.ts";
import { ThreadConnection } from "../../src/mock/protocol/connection.ts";
import type { Envelope } from "../../src/mock/protocol/envelope.ts";

const THREAD = "01a1fd5a-61f1-7320-a0a4-d28303ffba35";
const MOCK = "http://mock";

const worker = graph({
  state: { messages: messages() },
  nodes: {
    *work() {
      return { messages: [yield* say("one two")] };
    },
  },
});
/** Two agents side by side, each in the namespace `tools:<task id>`, with the events that make it a card. */
const lead = graph({
  state: { messages: messages(), call: value<string>() },
  nodes: {
    *tools({ call = "" }) {
      yield toolEvent({ event: "tool-started", tool_call_id: call, tool_name: "task", input: { description: call } });
      const done = yield* invoke(worker, { messages: [human(call)] });
      yield toolEvent({ event: "tool-finished", tool_call_id: call, tool_name: "task", output: {} });
      return { messages: done.messages };
    },
    *answer() {
      return { messages: [yield* say("all done")] };
    },
  },
  edges: { __start__: () => ["c1", "c2"].map((call) => send("tools", { call })), tools: "answer" },
});

interface Filter {
  channels: readonly string[];
  namespaces?: readonly (readonly string[])[];
  depth?: number;
}

const ROOT = ["values", "checkpoints", "lifecycle", "input", "messages", "tools"];

/** What React's hook asks for: its watch of the run, the root, the root with the cards that it knows, and one card alone. */
function filtersOfHook(cards: readonly string[]): Filter[] {
  const namespaces = cards.map((card) => [card]);
  return [
    { channels: ["lifecycle", "input"] },
    { channels: ROOT, namespaces: [[]], depth: 1 },
    { channels: ROOT, namespaces: [[], ...namespaces], depth: 1 },
    ...namespaces.map((namespace) => ({ channels: ["messages", "values"], namespaces: [namespace], depth: 1 })),
  ];
}

function openMock(): Mock {
  const mock = createMock<Graphs>({
    graphs: { lead },
    clock: { mode: "manual" },
    pace: { first: 50, tokensPerSecond: 60 },
  });
  onTestFinished(() => mock.close());
  return mock;
}

/** All that a connection was sent. Resolves when the mock is closed, as the stream of a thread has no other end. */
async function connect({ fetch }: Pick<Mock, "fetch">, filter: Filter, url = MOCK): Promise<Envelope[]> {
  const response = await fetch(`${url}/threads/${THREAD}/stream/events`, post(filter));
  return [...(await response.text()).matchAll(/^data: (.*)$/gm)].map(([, data = ""]) => JSON.parse(data));
}

const post = (body: object): RequestInit => ({
  method: "POST",
  body: JSON.stringify(body),
  headers: { "content-type": "application/json" },
});

/** From its start to its end. */
async function run(mock: Mock): Promise<void> {
  const params = { assistant_id: "lead", input: {} };
  const response = await mock.fetch(`${MOCK}/threads/${THREAD}/commands`, post({ id: 1, method: "run.start", params }));
  expect(await response.json()).toMatchObject({ type: "success" });
  const isOver = () => mock.runs.at(-1)?.status === "success";
  for (let step = 0; step < 1_000 && !isOver(); step += 1) await mock.clock.advance(10);
  expect(isOver()).toBe(true);
}

/** Calls back within each event of the thread, before any connection is told of it. */
function atEachEvent(mock: Mock, listener: (namespace: readonly string[]) => void): void {
  onTestFinished(
    mock.engine.core.tape(THREAD).listen(({ event }) => {
      listener(event.split("|").slice(1));
    }),
  );
}

/** One line for each event, of what is the same on all connections: an event that the server makes up has the time of its replay. */
const told = (envelopes: readonly Envelope[]) =>
  envelopes.map(({ event_id, seq, method, params: { namespace, data } }) =>
    [seq, event_id, method, namespace.join("|"), JSON.stringify(data)].join(" "),
  );

/** Written apart from the mock's own filter. */
function allowed({ channels, namespaces, depth = Number.POSITIVE_INFINITY }: Filter, all: readonly Envelope[]) {
  return all.filter(({ method, params: { namespace } }) => {
    const channel = method === "input.requested" ? "input" : method;
    const isInside = (prefix: readonly string[]) =>
      prefix.every((segment, at) => segment === namespace[at]) && namespace.length - prefix.length <= depth;
    return channels.includes(channel) && (namespaces === undefined || namespaces.some(isInside));
  });
}

const EVERYTHING: Filter = { channels: [...ROOT, "updates", "tasks", "custom"] };

/** Readers take what has come in later turns. */
const allRead = () => new Promise((resolve) => setTimeout(resolve, 20));

describe("a thread of two runs, each with two agents inside, tells the same", () => {
  test("to connections that are opened before, at any event and after, with each filter of the hook", async () => {
    const mock = openMock();
    const cards: string[] = [];
    const opened: { filter: Filter; envelopes: Promise<Envelope[]> }[] = [];
    const open = (filter: Filter) => opened.push({ filter, envelopes: connect(mock, filter) });
    for (const filter of [EVERYTHING, ...filtersOfHook([])]) open(filter);
    let events = 0;
    atEachEvent(mock, ([card]) => {
      events += 1;
      if (card !== undefined && !cards.includes(card)) cards.push(card);
      for (const filter of filtersOfHook(cards)) open(filter);
    });
    await run(mock);
    await run(mock);
    for (const filter of [EVERYTHING, ...filtersOfHook(cards)]) open(filter);
    await allRead();
    await mock.close();
    const live = (await opened[0]?.envelopes) ?? [];
    expect(cards).toHaveLength(4);
    expect(events).toBeGreaterThan(50);
    expect(new Set(live.map(({ event_id }) => event_id)).size).toBe(live.length);
    expect(live.map(({ seq }) => seq)).toEqual(live.map((_, at) => at + 1));
    for (const filter of filtersOfHook(cards)) expect(allowed(filter, live).length).toBeGreaterThan(1);
    for (const { filter, envelopes } of opened) expect(told(await envelopes)).toEqual(told(allowed(filter, live)));
  });

  test("to a connection that is opened within an event", async () => {
    const mock = openMock();
    const opened: Envelope[][] = [];
    const open = () => {
      const envelopes: Envelope[] = [];
      opened.push(envelopes);
      void new ThreadConnection(mock.engine, THREAD, "python", (envelope) => envelopes.push(envelope)).run();
    };
    open();
    atEachEvent(mock, open);
    await run(mock);
    await run(mock);
    await allRead();
    const [live = [], ...others] = opened;
    expect(others.length).toBeGreaterThan(50);
    for (const envelopes of others) expect(told(envelopes)).toEqual(told(live));
  });

  test("to a connection that reads nothing until both are over", async () => {
    const mock = openMock();
    const sockets: Socket[] = [];
    const server = createServer((request, response) => {
      void mock.handle(new NodeCall(request)).then((reply) => sendReply(reply, response));
    });
    // A corked socket keeps all that is written to it, as one does whose other side does not read.
    server.on("connection", (socket: Socket) => {
      socket.cork();
      sockets.push(socket);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => {
      server.close();
      server.closeAllConnections();
    });
    const slow = connect(globalThis, EVERYTHING, `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    const live = connect(mock, EVERYTHING);
    while (sockets.every(({ writableLength }) => writableLength === 0)) await allRead();
    for (let runs = 0; runs < 2; runs += 1) await run(mock);
    await allRead();
    expect(sockets.map(({ writableNeedDrain }) => writableNeedDrain)).toEqual([true]);
    sockets[0]?.uncork();
    await allRead();
    await mock.close();
    expect((await slow).length).toBeGreaterThan(50);
    expect(told(await slow)).toEqual(told(await live));
  });
});

test("a thread that was only followed is forgotten when the last who followed it has left", async () => {
  const mock = openMock();
  const leaving = [new AbortController(), new AbortController()];
  const { tapes } = mock.engine.core;
  for (const { signal } of leaving) {
    await mock.fetch(`${MOCK}/threads/${THREAD}/stream/events`, { ...post(EVERYTHING), signal });
  }
  leaving[0]?.abort();
  await allRead();
  expect(tapes.size).toBe(1);
  leaving[1]?.abort();
  await allRead();
  expect(tapes.size).toBe(0);
});
