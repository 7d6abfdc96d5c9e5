import { describe, expect, it, vi } from "vitest";
import type { OperationSpec } from "../../src/typescript/operation.ts";
import type { Reconnect } from "../../src/typescript/options.ts";
import type { StreamEvent } from "../../src/typescript/stream.ts";
import { type Answer, body, failing, fake, json } from "./support/fake.ts";

const THREAD = "/threads/{thread_id}";
const stream: OperationSpec = { id: "streamRun", method: "POST", path: "/runs/stream", body: true, result: "stream" };
const onThread: OperationSpec = {
  ...stream,
  id: "streamThreadRun",
  path: `${THREAD}/runs/stream`,
  when: ["thread_id"],
};
const joinThread: OperationSpec = {
  id: "joinThreadStream",
  method: "GET",
  path: `${THREAD}/stream`,
  headers: { last_event_id: "Last-Event-ID" },
  result: "stream",
};
const protocol: OperationSpec = { ...stream, id: "streamThreadEvents", path: `${THREAD}/stream/events` };

const wire = (name: string, data: unknown, id?: number | string): string =>
  `event: ${name}\r\ndata: ${JSON.stringify(data)}\r\n${id === undefined ? "" : `id: ${id}\r\n`}\r\n`;
const metadata = wire("metadata", { run_id: "r1", attempt: 1 }, 0);
const value = (n: number) => wire("values", { n }, n);
const numbered = [metadata, ...Array.from({ length: 4 }, (_, n) => value(n + 1))];

/** A fresh response each time; `where` is `Content-Location`. */
const sse =
  (pieces: readonly (string | Uint8Array)[], { cut = false, where = "/threads/t1/runs/r1" } = {}) =>
  (): Response =>
    new Response(body(pieces, cut), {
      headers: { "content-type": "text/event-stream; charset=utf-8", ...(where && { "content-location": where }) },
    });
const done = json({ status: "success" });
const running = json({ status: "running" });

async function read(
  answers: readonly Answer[],
  spec: OperationSpec = onThread,
  params: object = {},
  options: object = {},
) {
  const client = fake(answers);
  const events: StreamEvent[] = [];
  const reconnects: Reconnect[] = [];
  const onReconnect = (reconnect: Reconnect) => reconnects.push(reconnect);
  let error: unknown;
  try {
    const call = client.stream<StreamEvent>(spec, { thread_id: "t1", ...params }, { onReconnect, ...options });
    for await (const event of call) events.push(event);
  } catch (caught) {
    error = caught;
  }
  const numbers = events.flatMap(({ event, data }) => (event === "values" ? [Reflect.get(Object(data), "n")] : []));
  return {
    events,
    numbers,
    reconnects,
    error,
    sent: client.sent.map(({ method, url }) => `${method} ${new URL(url).pathname.slice(4)}`),
    requests: client.sent,
  };
}

describe("a stream", () => {
  it("yields events with their namespace, and ids only where the server gave them", async () => {
    const { events } = await read([sse([wire("values|child:a|b", { n: 1 }), wire("custom", null, "x")]), done]);
    expect(events).toEqual([
      { event: "values", namespace: ["child:a", "b"], data: { n: 1 } },
      { event: "custom", namespace: [], data: null, id: "x" },
    ]);
  });

  it("knows its run before the first event when it is awaited", async () => {
    const onRunCreated = vi.fn();
    const client = fake([sse(numbered), done]);
    const opened = await client.stream(onThread, { thread_id: "t1" }, { onRunCreated });
    expect([opened.runId, opened.threadId]).toEqual(["r1", "t1"]);
    expect(onRunCreated.mock.calls).toEqual([[{ run_id: "r1", thread_id: "t1" }]]);
    expect(Reflect.has(opened, "then")).toBe(false);
    let events = 0;
    for await (const _ of opened) events++;
    expect(events).toBe(5);
    expect(onRunCreated).toHaveBeenCalledTimes(1);
  });

  it("learns its run from the first event where the headers do not say it", async () => {
    const onRunCreated = vi.fn();
    const client = fake([sse(numbered, { where: "" })]);
    const call = client.stream(stream, {}, { onRunCreated });
    for await (const _ of call) expect(call.runId).toBe("r1");
    expect(onRunCreated).toHaveBeenCalledTimes(1);
  });

  it("fails to open with a typed error, and disturbs nobody who does not look", async () => {
    const { error } = await read([json({ detail: "no" }, { status: 404 })]);
    expect(error).toMatchObject({ kind: "status", status: 404, operation: "streamThreadRun" });
    const unseen = vi.fn();
    process.on("unhandledRejection", unseen);
    fake([json({}, { status: 500 })]).stream(stream);
    expect(await failing(fake([new TypeError("refused")]).stream(stream))).toMatchObject({ kind: "connection" });
    await new Promise((resolve) => setTimeout(resolve, 5));
    process.off("unhandledRejection", unseen);
    expect(unseen).not.toHaveBeenCalled();
  });

  it.each([
    [new Response("<html><title>Sign in</title>", { headers: { "content-type": "text/html" } }), "Sign in"],
    [json({ run_id: "r" }), "application/json"],
    [new Response(null, { status: 204 }), "204"],
  ])("of something else is one typed error (%#)", async (answer, words) => {
    const { error, sent } = await read([answer]);
    expect(error).toMatchObject({ kind: "body", operation: "streamThreadRun" });
    expect(String(error)).toContain(words);
    expect(sent).toHaveLength(1);
  });

  it("throws the run's failure after the events before it, or yields it", async () => {
    const failed = sse([metadata, wire("error", { error: "ValueError", message: "boom" })]);
    const { events, error, sent } = await read([failed]);
    expect(events.map(({ event }) => event)).toEqual(["metadata"]);
    expect(error).toMatchObject({ name: "RunError", error: "ValueError", detail: "boom" });
    expect(sent).toHaveLength(1);
    const quiet = await read([failed], onThread, {}, { raiseError: false });
    expect(quiet.events.map(({ event }) => event)).toEqual(["metadata", "error"]);
    expect([quiet.error, quiet.sent.length]).toEqual([undefined, 1]);
  });

  it("throws where the data of an event is not JSON, with its name and text", async () => {
    const { events, error } = await read([sse([metadata, "event: updates\ndata: {oops\n\n"])]);
    expect(events).toHaveLength(1);
    expect(error).toMatchObject({ kind: "body", body: "{oops" });
    expect(String(error)).toContain('"updates"');
  });

  it("throws where an event is larger than the bound", async () => {
    const options = { maxEventSize: 1000 };
    for (const pieces of [
      [wire("custom", "x".repeat(2000))],
      Array(20).fill("x".repeat(100)),
      Array(20).fill(`data: ${"x".repeat(100)}\n`),
    ]) {
      const { error, sent } = await read([sse([metadata, ...pieces])], onThread, {}, options);
      expect(error).toMatchObject({ kind: "body", message: expect.stringContaining("1000 bytes") });
      expect(sent).toHaveLength(1);
    }
    expect((await read([sse([...Array(50).fill(value(1))]), done], onThread, {}, options)).numbers).toHaveLength(50);
  });

  it("is aborted when a loop is left, and asks nothing more", async () => {
    const cancelled = vi.fn();
    const endless = () =>
      new Response(
        new ReadableStream({ pull: (sink) => sink.enqueue(new TextEncoder().encode(value(1))), cancel: cancelled }),
        {
          headers: { "content-type": "text/event-stream" },
        },
      );
    const client = fake([endless]);
    const call = client.stream(onThread, { thread_id: "t1" });
    for await (const _ of call) break;
    expect(call.signal.aborted).toBe(true);
    expect(client.sent[0]?.signal?.aborted).toBe(true);
    expect(cancelled).toHaveBeenCalled();
    expect(client.sent).toHaveLength(1);
  });

  it("is not aborted when it ends by itself", async () => {
    const call = fake([sse(numbered), done]).stream(onThread, { thread_id: "t1" });
    for await (const _ of call);
    expect(call.signal.aborted).toBe(false);
  });

  it("is a web stream, too", async () => {
    const events = [];
    const client = fake([sse(numbered), done]);
    const reader = client.stream<StreamEvent>(onThread, { thread_id: "t1" }).toReadableStream().getReader();
    for (let next = await reader.read(); !next.done; next = await reader.read()) events.push(next.value.event);
    expect(events).toEqual(["metadata", "values", "values", "values", "values"]);
    const call = fake([sse(numbered), done]).stream(onThread, { thread_id: "t1" });
    await call.toReadableStream().cancel();
    expect(call.signal.aborted).toBe(true);
  });

  it("ends with the caller's signal, at the deadline, or by its controller", async () => {
    const hang = ({ signal }: { signal: AbortSignal | undefined }) =>
      new Response(
        new ReadableStream<Uint8Array>({
          start(sink) {
            sink.enqueue(new TextEncoder().encode(metadata));
            signal?.addEventListener("abort", () => sink.error(signal.reason));
          },
        }),
        { headers: { "content-type": "text/event-stream" } },
      );
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 10);
    const left = await read([hang], onThread, {}, { signal: controller.signal });
    expect([left.events.length, left.error]).toMatchObject([1, { kind: "aborted" }]);
    const late = await read([hang], onThread, {}, { timeout: 10 });
    expect([late.events.length, late.error]).toMatchObject([1, { kind: "timeout" }]);
    const call = fake([hang]).stream(onThread, { thread_id: "t1" });
    setTimeout(() => call.controller.abort(), 10);
    expect(
      await failing(
        (async () => {
          for await (const _ of call);
        })(),
      ),
    ).toMatchObject({ kind: "aborted" });
  });
});

describe("a lost stream", () => {
  it("goes on after its last event with fresh credentials, and says so", async () => {
    const half = new TextEncoder().encode(value(3)).slice(0, 20);
    const { numbers, sent, requests, reconnects } = await read([
      sse([...numbered.slice(0, 3), half], { cut: true }),
      json({ detail: "busy" }, { status: 503 }),
      new TypeError("refused"),
      sse(numbered.slice(3)),
      done,
    ]);
    expect(numbers).toEqual([1, 2, 3, 4]);
    const join = "GET /threads/t1/runs/r1/stream";
    expect(sent).toEqual(["POST /threads/t1/runs/stream", join, join, join, "GET /threads/t1/runs/r1"]);
    expect(requests.slice(1, 4).map(({ headers }) => headers["last-event-id"])).toEqual(["2", "2", "2"]);
    expect(requests[0]?.headers).not.toHaveProperty("last-event-id");
    expect(reconnects.map(({ attempt, resumed }) => [attempt, resumed])).toEqual([
      [1, true],
      [2, true],
      [3, true],
    ]);
    expect(String(reconnects[0]?.reason)).toContain("terminated");
  });

  it("drops what a server sends again", async () => {
    const { numbers } = await read([sse(numbered.slice(0, 3), { cut: true }), sse(numbered.slice(2)), done]);
    expect(numbers).toEqual([1, 2, 3, 4]);
  });

  it("without ids is joined live, and says that events may be missing", async () => {
    const plain = (n: number) => wire("values", { n });
    const { numbers, requests, reconnects } = await read([
      sse([plain(1), plain(2)], { cut: true }),
      sse([plain(4)]),
      done,
    ]);
    expect(numbers).toEqual([1, 2, 4]);
    expect(requests[1]?.headers).not.toHaveProperty("last-event-id");
    expect(reconnects).toMatchObject([{ resumed: false }]);
  });

  it("gives up after so many failures in a row", async () => {
    const { error, sent, numbers } = await read(
      [sse(numbered.slice(0, 2), { cut: true }), new TypeError("gone")],
      onThread,
      {},
      { maxReconnects: 3 },
    );
    expect(numbers).toEqual([1]);
    expect(error).toMatchObject({ kind: "connection", operation: "streamThreadRun" });
    expect(sent.map((line) => line.split(" ")[0])).toEqual(["POST", "GET", "GET", "GET"]);
    const never = await read([sse(numbered.slice(0, 2), { cut: true })], onThread, {}, { maxReconnects: 0 });
    expect([never.sent.length, never.error]).toMatchObject([1, { kind: "connection" }]);
  });

  it("counts anew after each event", async () => {
    const parts = numbered.map((event) => sse([event], { cut: true }));
    const { numbers, reconnects } = await read([...parts, sse([]), done], onThread, {}, { maxReconnects: 1 });
    expect(numbers).toEqual([1, 2, 3, 4]);
    expect(reconnects.map(({ attempt }) => attempt)).toEqual([1, 1, 1, 1, 1]);
  });

  it("that was refused is not tried again", async () => {
    const { error, sent } = await read([
      sse(numbered.slice(0, 2), { cut: true }),
      json({ detail: "gone" }, { status: 404 }),
    ]);
    expect(error).toMatchObject({ kind: "status", status: 404 });
    expect(String(error)).toMatch(/r1.*lost.*gone/);
    expect(sent).toHaveLength(2);
  });

  it("of a run without a thread says what to do where the server cannot join it", async () => {
    const where = "/runs/r1";
    const { error, sent } = await read(
      [sse(numbered.slice(0, 2), { cut: true, where }), json({}, { status: 404 })],
      stream,
      { thread_id: undefined },
    );
    expect(sent[1]).toBe("GET /runs/r1/stream");
    expect(String(error)).toContain("no thread");
    const unknown = await read([sse([wire("custom", 1)], { cut: true, where: "" })], stream, { thread_id: undefined });
    expect([unknown.sent.length, unknown.error]).toMatchObject([1, { name: "OpenRunsError" }]);
  });

  it("that is silent for too long counts as lost", async () => {
    const silent = () =>
      new Response(
        new ReadableStream({ start: (sink) => sink.enqueue(new TextEncoder().encode(numbered.slice(0, 2).join(""))) }),
        {
          headers: { "content-type": "text/event-stream", "content-location": "/threads/t1/runs/r1" },
        },
      );
    const { numbers, reconnects } = await read(
      [silent, sse(numbered.slice(2)), done],
      onThread,
      {},
      { idleTimeout: 20 },
    );
    expect(numbers).toEqual([1, 2, 3, 4]);
    expect(String(reconnects[0]?.reason)).toContain("idleTimeout");
  });

  it("waits as long as the server asks", async () => {
    const { reconnects } = await read([
      sse(["retry: 30\n\n", ...numbered.slice(0, 2)], { cut: true }),
      sse(numbered.slice(2)),
      done,
    ]);
    expect(reconnects[0]?.delay).toBeGreaterThanOrEqual(30);
  });
});

describe("a stream that ends cleanly", () => {
  it("goes on while its run does", async () => {
    const { numbers, sent } = await read([sse(numbered.slice(0, 3)), running, sse(numbered.slice(3)), done]);
    expect(numbers).toEqual([1, 2, 3, 4]);
    expect(sent.filter((line) => line.startsWith("POST"))).toHaveLength(1);
  });

  it("within an event goes on behind the event before", async () => {
    const { numbers, requests } = await read([
      sse([...numbered.slice(0, 3), value(3).slice(0, 22)]),
      sse(numbered.slice(3)),
      done,
    ]);
    expect(numbers).toEqual([1, 2, 3, 4]);
    expect(requests[1]?.headers["last-event-id"]).toBe("2");
  });

  it.each([
    ["the run is over", done],
    ["the run is gone", json({ detail: "not found" }, { status: 404 })],
  ])("is over when %s", async (_, answer) => {
    const { numbers, sent, error } = await read([sse(numbered), answer]);
    expect([numbers.length, sent.length, error]).toEqual([4, 2, undefined]);
  });

  it("asks nothing after an `end` event, without a thread, or where it may not reconnect", async () => {
    expect((await read([sse([...numbered, wire("end", { status: "success" })])])).sent).toHaveLength(1);
    expect((await read([sse(numbered, { where: "/runs/r1" })], stream, { thread_id: undefined })).sent).toHaveLength(1);
    expect((await read([sse(numbered)], onThread, {}, { maxReconnects: 0 })).sent).toHaveLength(1);
  });
});

describe("a thread's stream", () => {
  it("goes on after a clean end with the same query, and ends only in an error or with the caller", async () => {
    const { numbers, requests, error } = await read(
      [sse([value(1)], { where: "" }), sse([value(2)], { where: "" }), new TypeError("gone")],
      joinThread,
      {
        stream_modes: ["run_modes"],
        last_event_id: "0",
      },
    );
    expect(numbers).toEqual([1, 2]);
    expect(requests.slice(0, 3).map(({ headers, url }) => [headers["last-event-id"], new URL(url).search])).toEqual([
      ["0", "?stream_modes=run_modes"],
      ["1", "?stream_modes=run_modes"],
      ["2", "?stream_modes=run_modes"],
    ]);
    expect(error).toMatchObject({ kind: "connection", operation: "joinThreadStream" });
  });

  it("of the protocol goes on with `since` in its body", async () => {
    const { requests } = await read([sse([value(1), value(2)], { where: "" }), new TypeError("gone")], protocol, {
      channels: ["values"],
    });
    expect(requests.slice(0, 2).map((request) => request.body)).toEqual([
      { channels: ["values"] },
      { channels: ["values"], since: 2 },
    ]);
  });
});
