import { describe, expect, it } from "vitest";
import { json } from "./support/fake.ts";
import {
  done,
  joinThread,
  numbered,
  onThread,
  protocol,
  read,
  running,
  sse,
  stream,
  value,
  wire,
} from "./support/streams.ts";

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
