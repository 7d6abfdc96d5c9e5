import { afterAll, beforeAll, expect } from "vitest";
import {
  OpenRunsError,
  type Reconnect,
  type RunEvent,
  type StreamOptions,
} from "../../../generated/typescript/index.ts";
import { model } from "../../support/samples.ts";
import { type Played, Wire } from "../support/wire.ts";
import { row } from "./row.ts";

const wire = new Wire();
beforeAll(() => wire.start());
afterAll(() => wire.stop());

const thread_id = "123e4567-e89b-12d3-a456-426614174001";
const run_id = "123e4567-e89b-12d3-a456-426614174002";
const resumable = { thread_id, assistant_id: "agent", stream_resumable: true };
const EXPECTED = ["metadata", ...Array.from({ length: 10 }, (_, index) => `custom ${index + 1}`), "values"];

interface Seen {
  events: RunEvent[];
  error: unknown;
}

async function read({ client }: Played, options: StreamOptions = {}, params: object = resumable): Promise<Seen> {
  const seen: Seen = { events: [], error: undefined };
  try {
    const stream = client.runs.stream({ assistant_id: "agent", ...params }, options);
    for await (const event of stream) seen.events.push(event);
  } catch (error) {
    seen.error = error;
  }
  return seen;
}

const numbered = ({ events }: Seen): string[] =>
  events.map(({ event, data }) => (event === "custom" ? `custom ${Reflect.get(Object(data), "n")}` : event));

row("stream-body", "the streaming POST carries its body", async () => {
  const input = { messages: [{ role: "user", content: "grüß dich 😀" }] };
  const played = wire.play("echo");
  const { events, error } = await read(played, {}, { input, config: undefined });
  expect(error).toBeUndefined();
  expect(Reflect.get(Object(events.at(-1)?.data), "body")).toEqual({ assistant_id: "agent", input });
});

row("stream-live", "events come while the rest is held back", async () => {
  const played = wire.play("stream-held");
  const began = Date.now();
  let count = 0;
  const stream = await played.client.runs.stream(resumable);
  expect([stream.runId, stream.threadId]).toEqual([run_id, thread_id]);
  for await (const _ of stream) if (++count === 2) await played.release();
  // Were they not live, the server would hold the rest back for ten seconds.
  expect(Date.now() - began).toBeLessThan(8000);
  expect(count).toBeGreaterThan(2);
});

row("stream-typed", "each event of the contract, with its namespace", async () => {
  const seen = await read(wire.play("stream-every-event"), { raiseError: false });
  expect(seen.error).toBeUndefined();
  const union = model.eventUnions.find(({ name }) => name === "RunEvent")?.events ?? [];
  const known = model.events.filter(({ name }) => union.includes(name));
  const names = new Set(known.map(({ event }) => event));
  for (const { event } of seen.events) expect(names).toContain(event);
  const namespaced = seen.events.filter(({ namespace }) => namespace.length > 0);
  expect(namespaced.length).toBeGreaterThan(0);
  for (const { event } of namespaced) expect(known.find((one) => one.event === event)?.namespaced).toBe(true);
});

const lost = [
  "stream-cut",
  "stream-cut-between",
  "stream-cut-at-once",
  "stream-cut-again",
  "stream-cut-busy",
  "stream-cut-refused",
  "stream-cut-no-location",
  "stream-cut-elsewhere",
  "stream-ends-early",
  "stream-reset",
];
for (const scenario of lost) {
  row("stream-resumes", scenario, async () => {
    let count = 0;
    const played = wire.play(scenario, { headers: () => ({ "x-count": String(count++) }) });
    const reconnects: Reconnect[] = [];
    const seen = await read(played, { onReconnect: (reconnect) => reconnects.push(reconnect) });
    expect(seen.error).toBeUndefined();
    expect(numbered(seen)).toEqual(EXPECTED);
    const { methods, requests, elsewhere } = await played.log();
    expect(methods.POST).toBe(1);
    expect(elsewhere).toEqual([]);
    const rejoins = requests.filter(({ method, path }) => method === "GET" && path.endsWith("/stream"));
    expect(rejoins.length).toBeGreaterThan(0);
    for (const { headers } of rejoins) expect(headers).toHaveProperty("last-event-id");
    expect(new Set(requests.map(({ headers }) => headers["x-count"])).size).toBe(requests.length);
    expect(reconnects[0]?.attempt).toBe(1);
  });
}

row("stream-gives-up", "reconnecting is bounded", async () => {
  const played = wire.play("stream-cut-always");
  const { error } = await read(played);
  expect(error).toMatchObject({ operation: "streamThreadRun", message: expect.stringContaining("streamThreadRun") });
  const { methods } = await played.log();
  expect(methods.POST).toBe(1);
  expect(methods.GET).toBeLessThanOrEqual(6);
});

for (const scenario of ["stream-cut-gone", "stream-cut-stateless"]) {
  row("stream-gives-up", scenario, async () => {
    const played = wire.play(scenario);
    const { error } = await read(played, {}, scenario === "stream-cut-stateless" ? {} : resumable);
    expect(error).toBeInstanceOf(OpenRunsError);
    expect(String(error)).toContain("lost");
    expect((await played.log()).methods.POST).toBe(1);
  });
}

for (const scenario of ["stream-endless", "stream-flood", "stream-hang"]) {
  row("stream-abandoned", scenario, async () => {
    const { client, log } = wire.play(scenario);
    let count = 0;
    for await (const _ of client.runs.stream(resumable)) if (++count === 2) break;
    expect(await log()).toMatchObject({ open_responses: 0, client_closed: 1, methods: { POST: 1 } });
  });
}

for (const scenario of ["stream-hang", "stream-heartbeats-only", "stream-endless"]) {
  row("deadline", scenario, async () => {
    const played = wire.play(scenario);
    expect((await read(played, { timeout: 400 })).error).toMatchObject({ kind: "timeout" });
    expect((await played.log()).open_responses).toBe(0);
  });
}

row("cancelled", "a stream", async () => {
  const played = wire.play("stream-hang");
  const controller = new AbortController();
  setTimeout(() => controller.abort(), 300);
  expect((await read(played, { signal: controller.signal })).error).toMatchObject({ kind: "aborted" });
  expect(await played.log()).toMatchObject({ open_responses: 0, client_closed: 1 });
});

row("sse-bound", "one event is bounded", async () => {
  expect((await read(wire.play("stream-big"))).error).toBeUndefined();
  const { error } = await read(wire.play("stream-big"), { maxEventSize: 100_000 });
  expect(String(error)).toContain("maxEventSize");
});
