import { afterAll, beforeAll, expect } from "vitest";
import { type Client, createClient, OpenRunsError } from "../../../generated/typescript/index.ts";
import { createTransport } from "../../../src/typescript/transport.ts";
import { KEY, type Played, Wire } from "../support/wire.ts";
import { row } from "./row.ts";

const wire = new Wire();
beforeAll(() => wire.start());
afterAll(() => wire.stop());

const thread_id = "123e4567-e89b-12d3-a456-426614174001";
const onThread = { thread_id, assistant_id: "agent" };
const resumable = { ...onThread, stream_resumable: true };

const errorOf = async (call: Promise<unknown>): Promise<OpenRunsError> => {
  const error: unknown = await call.catch((reason: unknown) => reason);
  if (!(error instanceof OpenRunsError)) throw new Error(`it gave ${JSON.stringify(error)}`);
  return error;
};
const readAll = async (client: Client, params: object, options: object): Promise<unknown[]> => {
  const events: unknown[] = [];
  for await (const event of client.runs.stream({ assistant_id: "agent", ...params }, options)) events.push(event);
  return events;
};

/** What a call took, in milliseconds, and its error. */
async function timed(call: (played: Played) => Promise<unknown>, scenario: string) {
  const played = wire.play(scenario);
  const began = performance.now();
  const error = await errorOf(call(played));
  return { error, took: performance.now() - began, log: await played.log() };
}

row("idle-headers", "a first request that is not answered", async () => {
  const streams = await timed(({ client }) => readAll(client, onThread, { idleTimeout: 500 }), "stream-silent");
  expect(streams.error).toMatchObject({ kind: "connection", message: expect.stringContaining("idleTimeout") });
  expect(streams.took).toBeLessThan(5000);
  expect(streams.log).toMatchObject({ methods: { POST: 1 }, open_responses: 0 });
  const waits = await timed(({ client }) => client.runs.wait(onThread, { idleTimeout: 500 }), "hang");
  expect(waits.error.message).toContain("idleTimeout");
  expect(waits.log).toMatchObject({ methods: { POST: 1 }, open_responses: 0 });
});

row("idle-headers", "a reconnect that is not answered is tried again", async () => {
  const { client, log } = wire.play("stream-cut-silent");
  expect(await readAll(client, resumable, { idleTimeout: 500 })).toHaveLength(12);
  expect((await log()).methods).toMatchObject({ POST: 1, GET: 3 });
});

row("idle-headers", "reconnects that are never answered are counted", async () => {
  const options = { idleTimeout: 500, maxReconnects: 2 };
  const { error, log } = await timed(
    ({ client }) => readAll(client, resumable, options),
    "stream-cut-silent~times=always",
  );
  expect(error.kind).toBe("connection");
  expect(log.methods).toEqual({ POST: 1, GET: 2 });
});

row("idle-headers", "a silent wait is joined, and a slow reader is no silent server", async () => {
  const waits = await timed(
    ({ client }) => client.runs.wait(onThread, { idleTimeout: 1000, maxReconnects: 1 }),
    "wait-silent",
  );
  expect(waits.log.methods).toEqual({ POST: 1, GET: 1 });
  const { client, log } = wire.play("stream~events=2000~pad=1000");
  let events = 0;
  for await (const _ of client.runs.stream(resumable, { idleTimeout: 1500 }))
    if (++events === 1000) await new Promise((resolve) => setTimeout(resolve, 2000));
  expect(events).toBe(2002);
  expect((await log()).methods.POST).toBe(1);
});

row("default-deadline", "60 seconds for ordinary calls, none for what may take as long as a run", async () => {
  const timers: number[] = [];
  const real = globalThis.setTimeout;
  const spy = ((callback: () => void, milliseconds = 0) => {
    timers.push(milliseconds);
    return real(callback, milliseconds);
  }) as typeof setTimeout;
  const client = createClient({ apiKey: null, fetch: async () => Response.json({ messages: [] }) });
  const limits = async (call: () => Promise<unknown>) => {
    timers.length = 0;
    globalThis.setTimeout = spy;
    try {
      await call().catch(() => {});
    } finally {
      globalThis.setTimeout = real;
    }
    return [...timers];
  };
  expect(await limits(() => client.threads.get({ thread_id }))).toEqual([60_000]);
  expect(await limits(() => client.threads.get({ thread_id }, { timeout: 5 }))).toEqual([5]);
  expect(await limits(() => client.threads.get({ thread_id }, { timeout: Number.POSITIVE_INFINITY }))).toEqual([]);
  expect(await limits(() => client.runs.wait(onThread))).toEqual([]);
  expect(await limits(() => client.runs.join({ thread_id, run_id: "r" }))).toEqual([]);
  expect(await limits(() => readAll(client, onThread, {}))).toEqual([]);
  const toAssistant = { jsonrpc: "2.0", id: 1, method: "tasks/get", params: { id: "task" } } as const;
  expect(await limits(() => client.a2a.send({ assistant_id: "agent", message: toAssistant }))).toEqual([]);
  const toTool = { jsonrpc: "2.0", id: 1, method: "tools/call", params: { name: "agent" } } as const;
  expect(await limits(() => client.mcp.send({ message: toTool }))).toEqual([]);
});

for (const scenario of ["dripped-headers", "dripped-body"]) {
  row("deadline-dripped", scenario, async () => {
    const call = ({ client }: Played) => client.threads.get({ thread_id }, { timeout: 300 });
    const { error, took } = await timed(call, scenario);
    expect(error.kind).toBe("timeout");
    expect(took).toBeLessThan(1500);
  });
}

row("cancel-in-backoff", "a signal ends a pause of half a minute at once", async () => {
  const { client, log } = wire.play("stream-cut-busy~times=always~retry_after=30");
  const controller = new AbortController();
  const began = performance.now();
  let reconnects = 0;
  const onReconnect = () => {
    if (++reconnects === 2) setTimeout(() => controller.abort(), 50);
  };
  const error = await errorOf(readAll(client, resumable, { signal: controller.signal, onReconnect }));
  expect(error.kind).toBe("aborted");
  expect(performance.now() - began).toBeLessThan(3000);
  expect((await log()).methods).toEqual({ POST: 1, GET: 1 });
});

row("cancel-in-backoff", "a cancelled body that ends with its connection is no clean end", async () => {
  const { client, log } = wire.play("stream-close-delimited");
  const controller = new AbortController();
  setTimeout(() => controller.abort(), 200);
  expect((await errorOf(readAll(client, resumable, { signal: controller.signal }))).kind).toBe("aborted");
  expect((await log()).methods).toEqual({ POST: 1 });
});

for (const [name, call] of Object.entries({
  "a wait": (client: Client, onRunCreated: () => void) => client.runs.wait(onThread, { onRunCreated }),
  "a stream": (client: Client, onRunCreated: () => void) => readAll(client, onThread, { onRunCreated }),
  "an awaited stream": async (client: Client, onRunCreated: () => void) =>
    await client.runs.stream(onThread, { onRunCreated }),
})) {
  row("callback-throws", `${name}: onRunCreated`, async () => {
    const { client, log } = wire.play(name === "a wait" ? "wait-silent" : "stream-hang");
    const thrown = new Error("my callback broke");
    const throwing = () => {
      throw thrown;
    };
    expect(await call(client, throwing).catch((reason: unknown) => reason)).toBe(thrown);
    expect(await log()).toMatchObject({ open_responses: 0, client_closed: 1, methods: { POST: 1 } });
  });
}

row("callback-throws", "onReconnect", async () => {
  const { client, log } = wire.play("stream-cut");
  const thrown = new Error("my callback broke");
  const onReconnect = () => {
    throw thrown;
  };
  expect(await readAll(client, resumable, { onReconnect }).catch((reason: unknown) => reason)).toBe(thrown);
  expect(await log()).toMatchObject({ open_responses: 0, methods: { POST: 1 } });
});

row("many-breaks", "2,000 streams left early: no connection stays open", async () => {
  const { client, log } = wire.play("stream-endless~every=1");
  for (let round = 0; round < 2000; round += 20)
    await Promise.all(
      Array.from({ length: 20 }, async () => {
        for await (const _ of client.runs.stream(onThread)) break;
      }),
    );
  expect(await log()).toMatchObject({ methods: { POST: 2000 }, open_responses: 0, client_closed: 2000 });
});

row("unread-stream", "the request is sent by the first read; one that was awaited and not read is freed", async () => {
  const { client, log } = wire.play("stream-hang");
  const never = client.runs.stream(onThread);
  const alsoNever = client.runs.stream(onThread).toReadableStream();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect((await log()).requests).toEqual([]);
  expect([never.runId, alsoNever.locked]).toEqual([undefined, false]);

  const real = globalThis.setTimeout;
  // Only the bound of 60 seconds passes faster.
  globalThis.setTimeout = ((callback: () => void, milliseconds = 0) =>
    real(callback, milliseconds === 60_000 ? 100 : milliseconds)) as typeof setTimeout;
  try {
    const opened = await client.runs.stream(onThread);
    const read = await client.runs.stream(onThread);
    const iterator = read[Symbol.asyncIterator]();
    await iterator.next();
    await new Promise((resolve) => real(resolve, 300));
    expect(await log()).toMatchObject({ client_closed: 1, open_responses: 1 });
    const late = await errorOf(opened[Symbol.asyncIterator]().next());
    expect(late).toMatchObject({ kind: "timeout", message: expect.stringContaining("not read") });
    await iterator.next();
    await iterator.return?.();
  } finally {
    globalThis.setTimeout = real;
  }
  expect(await log()).toMatchObject({ client_closed: 2, open_responses: 0 });
});

row("stream-abandoned", "return() settles although a next() waits for a silent server", async () => {
  const { client, log } = wire.play("stream-hang");
  const iterator = client.runs.stream(onThread)[Symbol.asyncIterator]();
  for (let event = 0; event < 3; event++) await iterator.next();
  const waiting = iterator.next();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(await iterator.return?.()).toEqual({ done: true, value: undefined });
  expect(await waiting).toEqual({ done: true, value: undefined });
  expect(await iterator.next()).toEqual({ done: true, value: undefined });
  expect(await log()).toMatchObject({ client_closed: 1, open_responses: 0 });
});

row("cancelled", "many streams that share a signal: one listener, all end", async () => {
  const { client, log } = wire.play("stream-hang");
  const warnings: Error[] = [];
  const onWarning = (warning: Error) => warnings.push(warning);
  process.on("warning", onWarning);
  const controller = new AbortController();
  let listeners = 0;
  const { signal } = controller;
  const add = signal.addEventListener.bind(signal);
  signal.addEventListener = (...args: Parameters<typeof add>) => {
    listeners++;
    add(...args);
  };
  const errors = Array.from({ length: 60 }, () => errorOf(readAll(client, onThread, { signal })));
  await new Promise((resolve) => setTimeout(resolve, 300));
  controller.abort();
  for (const error of await Promise.all(errors)) expect(error.kind).toBe("aborted");
  await new Promise((resolve) => setTimeout(resolve, 10));
  process.off("warning", onWarning);
  expect([listeners, warnings]).toEqual([1, []]);
  expect(await log()).toMatchObject({ open_responses: 0 });
});

row("user-agent", "a browser names itself", async () => {
  const sent: unknown[] = [];
  const before = Object.getOwnPropertyDescriptor(globalThis, "navigator");
  Object.defineProperty(globalThis, "navigator", { value: { userAgent: "Mozilla/5.0" }, configurable: true });
  try {
    const fetch = async (_: string, init: RequestInit) => {
      sent.push(init.headers);
      return Response.json({});
    };
    const { signal } = new AbortController();
    const exchange = createTransport({ fetch, apiKey: KEY }, "1")("getThread", [], signal, async () => {});
    await exchange.send({ id: "getThread", method: "GET", path: "/ok" }, {});
  } finally {
    if (before) Object.defineProperty(globalThis, "navigator", before);
    else Reflect.deleteProperty(globalThis, "navigator");
  }
  expect(sent).toEqual([{ "x-api-key": KEY, accept: "application/json" }]);
});
