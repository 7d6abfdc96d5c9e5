import { afterAll, beforeAll, expect } from "vitest";
import { type Client, OpenRunsError, type Reconnect } from "../../../generated/typescript/index.ts";
import { Wire } from "../support/wire.ts";
import { row } from "./row.ts";

const wire = new Wire();
beforeAll(() => wire.start());
afterAll(() => wire.stop());

const thread_id = "123e4567-e89b-12d3-a456-426614174001";
const onThread = { thread_id, assistant_id: "agent" };
const EXPECTED = ["metadata", ...Array.from({ length: 10 }, (_, index) => `custom ${index + 1}`), "values"];

async function read(scenario: string, options: object = {}, params: object = { stream_resumable: true }) {
  const { client, log } = wire.play(scenario);
  const events: string[] = [];
  const reconnects: Reconnect[] = [];
  const onReconnect = (reconnect: Reconnect) => reconnects.push(reconnect);
  const began = performance.now();
  let error: unknown;
  try {
    const stream = client.runs.stream(
      { ...onThread, ...params, stream_mode: ["custom", "values"] },
      { onReconnect, ...options },
    );
    for await (const { event, data } of stream)
      events.push(event === "custom" ? `custom ${Reflect.get(Object(data), "n")}` : event);
  } catch (reason) {
    error = reason;
  }
  return { events, error, reconnects, took: performance.now() - began, log: await log() };
}

const errorOf = async (call: Promise<unknown>): Promise<OpenRunsError> => {
  const error: unknown = await call.catch((reason: unknown) => reason);
  if (!(error instanceof OpenRunsError)) throw new Error(`it gave ${JSON.stringify(error)}`);
  return error;
};

row("replay-from-start", "a server that replays everything gives each event once", async () => {
  const { events, error, log } = await read("stream-cut-replayed");
  expect(error).toBeUndefined();
  expect(events).toEqual(EXPECTED);
  expect(log.methods).toMatchObject({ POST: 1 });
  const often = await read("stream-cut-replayed~cut=e2,e4,e6,e9");
  expect(often.events).toEqual(EXPECTED);
  const pairs = await read("stream-cut-replayed~ids=pairs~cut=e4,e5,e7");
  expect(pairs.events).toEqual(EXPECTED);
});

row("reopen-bounded", "503 after a long time counts like every other", async () => {
  const slow = await read("stream-cut-slow-busy", { maxReconnects: 1 });
  expect(slow.error).toMatchObject({ kind: "status", status: 503 });
  expect(slow.log.methods).toEqual({ POST: 1, GET: 1 });
});

row("reopen-bounded", "200 with nothing ends in an error after the maximum", async () => {
  const { error, events, log } = await read("stream-cut-empty");
  expect(error).toMatchObject({ kind: "connection" });
  expect(events.length).toBeGreaterThan(0);
  // The opening POST, five joins, and after each end one question for the state of the run.
  expect(log.requests.filter(({ path }) => path.endsWith("/stream")).map(({ method }) => method)).toEqual([
    "POST",
    ...Array(5).fill("GET"),
  ]);
});

row("reopen-bounded", "an ordinary GET that is refused late is tried so often and no more", async () => {
  const { client, log } = wire.play("unavailable-slow", { maxRetries: 1 });
  expect((await errorOf(client.threads.get({ thread_id }))).status).toBe(503);
  expect((await log()).methods).toEqual({ GET: 2 });
});

const hourly: Record<string, (client: Client) => Promise<unknown>> = {
  "rate-limited-long": (client) => client.threads.get({ thread_id }),
  "rate-limited-long~status=503": (client) => client.threads.get({ thread_id }),
  "wait-cut-wait-long": (client) => client.runs.wait(onThread),
};
for (const [scenario, call] of Object.entries(hourly)) {
  row("retry-bounded", scenario, async () => {
    const { client, log } = wire.play(scenario);
    const began = performance.now();
    expect(await errorOf(call(client))).toMatchObject({ kind: "status", retryAfter: 3600 });
    expect(performance.now() - began).toBeLessThan(3000);
    expect((await log()).methods.GET).toBe(1);
  });
}

row("retry-bounded", "a reconnect that is to wait for an hour ends the stream", async () => {
  const { error, took, log } = await read("stream-cut-wait-long");
  expect(error).toMatchObject({ kind: "status", status: 503, retryAfter: 3600 });
  expect(took).toBeLessThan(3000);
  expect(log.methods).toEqual({ POST: 1, GET: 1 });
});

row("retry-bounded", "a stream's retry: is capped", async () => {
  const controller = new AbortController();
  const delays: number[] = [];
  const onReconnect = ({ delay }: Reconnect) => {
    delays.push(delay);
    controller.abort();
  };
  const { error } = await read("stream-cut-retry", { onReconnect, signal: controller.signal });
  expect(error).toMatchObject({ kind: "aborted" });
  expect(delays).toEqual([30_000]);
});

row("end-ends", "a stream ends after its end event although the server keeps the connection open", async () => {
  const { events, error, took, log } = await read("stream-end-silent");
  expect(error).toBeUndefined();
  expect(events).toEqual([...EXPECTED, "end"]);
  expect(took).toBeLessThan(3000);
  expect(log).toMatchObject({ methods: { POST: 1 }, open_responses: 0 });
});

row("cut-before-first", "a run that is not resumable is joined, and events may be missing", async () => {
  const { events, error, reconnects, log } = await read("stream-cut-plain-at-once", {}, {});
  expect(error).toBeUndefined();
  expect(reconnects).toMatchObject([{ resumed: false }]);
  expect(events.length).toBeLessThan(EXPECTED.length);
  const join = log.requests.find(({ method, path }) => method === "GET" && path.endsWith("/stream"));
  expect(join?.headers).not.toHaveProperty("last-event-id");
});
