import { describe, expect, it, vi } from "vitest";
import type { StreamEvent } from "../../src/typescript/stream.ts";
import { failing, fake, json } from "./support/fake.ts";
import { done, metadata, numbered, onThread, read, sse, stream, value, wire } from "./support/streams.ts";

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
