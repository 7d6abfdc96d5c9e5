// Faults on demand: by flag, header and sentinel, the same events twice with the same seed.
import { describe, expect, it } from "vitest";
import { parseFault } from "../../src/mock/faults/parse.ts";
import { createMock, graph, messages, say } from "../../src/mock/index.ts";

const counting = graph({
  state: { messages: messages() },
  nodes: {
    *count() {
      return { messages: [yield* say("one two three four five")] };
    },
  },
});
const TOLD_ALL = 9;
/** What the caller of a stream of nine events must see of each. */
const RULES: readonly (readonly [rule: string, seen: object])[] = [
  ["latency=50..500", { status: 200, events: TOLD_ALL, answered: expect.closeTo(125.29, 2), end: "closed" }],
  ["status=503", { status: 503, events: 0, end: "closed" }],
  ["status=429; retry-after=2", { status: 429, retryAfter: "2", events: 0, end: "closed" }],
  ["drop-after-events=3", { status: 200, events: 3, end: expect.stringContaining("The connection was cut") }],
  ["drop-after-ms=400", { status: 200, events: 6, end: expect.stringContaining("The connection was cut") }],
  ["malformed=2", { status: 200, events: TOLD_ALL, broken: [2], end: "closed" }],
  ["hang", { status: 0, events: 0, end: "Error: left" }],
  ["hang=2", { status: 200, events: 2, end: "Error: left" }],
  ["latency=10; drop-after-events=1", { answered: 10, events: 1, end: expect.stringContaining("was cut") }],
];
type By = "flag" | "header" | "sentinel";

/** What a caller sees: status, events, how it ended, and after how many milliseconds of the mock. */
async function outcome(by: By, rule: string, seed: number) {
  const mock = createMock({
    graphs: { agent: counting },
    seed,
    clock: { mode: "manual", start: 0 },
    pace: { first: 100, tokensPerSecond: 10, jitter: 0.5 },
    faults: by === "flag" ? [`${rule}; on=streamRun`] : [],
  });
  const content = by === "sentinel" ? `one two three [[fault: ${rule}]]` : "go";
  const control = new AbortController();
  const sent = mock.fetch("http://mock/runs/stream", {
    method: "POST",
    headers: { "content-type": "application/json", ...(by === "header" && { "x-openruns-fault": rule }) },
    body: JSON.stringify({
      assistant_id: "agent",
      input: { messages: [{ type: "human", content }] },
      stream_mode: ["values", "messages-tuple"],
    }),
    signal: control.signal,
  });
  const seen = { status: 0, retryAfter: "", marked: "", answered: 0, events: 0, broken: [] as number[], end: "" };
  const read = async () => {
    const response = await sent;
    const { headers, body } = response;
    const marked = headers.get("x-openruns-fault") ?? "";
    const retryAfter = headers.get("retry-after") ?? "";
    Object.assign(seen, { status: response.status, retryAfter, marked, answered: mock.clock.now() });
    const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
    for (let part = await reader?.read(); part?.value !== undefined; part = await reader?.read()) {
      for (const [, data = ""] of part.value.matchAll(/^data: (.+)\r$/gm)) {
        seen.events += 1;
        if (!isJson(data)) seen.broken.push(seen.events);
      }
    }
    seen.end = "closed";
  };
  const reading = read().catch((error: unknown) => Object.assign(seen, { end: String(error) }));
  for (let step = 0; step < 15; step += 1) await mock.clock.advance(200);
  control.abort(new Error("left"));
  await reading;
  await mock.close();
  return seen;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe.each(RULES)("%s", (rule, expected) => {
  it.each<By>(["flag", "header", "sentinel"])("by %s, twice the same", async (by) => {
    const first = await outcome(by, rule, 7);
    expect(await outcome(by, rule, 7)).toEqual(first);
    const isAnswered = rule !== "hang";
    expect(first).toMatchObject({ ...expected, marked: isAnswered ? expect.stringContaining(rule) : "" });
  });
});

describe("which fault a request gets", () => {
  const body = (content: string) =>
    JSON.stringify({ assistant_id: "agent", input: { messages: [{ type: "human", content }] } });
  const ask = async (faults: string[], content: string, header?: string) => {
    const mock = createMock({ faults, clock: { mode: "skip" } });
    const headers = { "content-type": "application/json", ...(header && { "x-openruns-fault": header }) };
    const response = await mock.fetch("http://mock/runs/wait", { method: "POST", headers, body: body(content) });
    await mock.close();
    return response;
  };

  it("is its header's, then its input's, then its graph's, then any", async () => {
    const faults = ["status=501", "status=502; graph=agent"];
    expect((await ask(faults, "[[fault: status=503]]", "status=504")).status).toBe(504);
    expect((await ask(faults, "[[fault: status=503]]")).status).toBe(503);
    expect((await ask(faults, "hi")).status).toBe(502);
    expect((await ask(["status=501", "status=502; graph=slow"], "hi")).status).toBe(501);
    expect((await ask(["status=501; on=createThread"], "hi")).status).toBe(200);
  });

  it("ends after so many times, and comes as often as its rate says", async () => {
    const mock = createMock({ seed: 3, faults: ["status=500; times=2"] });
    const statuses = async (count: number) => {
      const all: number[] = [];
      for (let at = 0; at < count; at += 1) {
        all.push((await mock.fetch("http://mock/threads", { method: "POST", body: "{}" })).status);
      }
      return all;
    };
    expect(await statuses(3)).toEqual([500, 500, 200]);
    const remove = mock.fault("status=503; rate=0.5");
    const failed = (await statuses(200)).filter((status) => status === 503).length;
    expect(failed).toBeGreaterThan(70);
    expect(failed).toBeLessThan(130);
    remove();
    expect(await statuses(1)).toEqual([200]);
    await mock.close();
  });

  it("is told to whoever wrote it where it cannot be read", async () => {
    const response = await ask([], "hi", "drop=3");
    expect(response.status).toBe(400);
    expect((await response.json()).detail).toMatch(/"drop=3" is part of no fault: write for example/);
    expect(() => createMock({ faults: ["rate=0.5"] })).toThrow("says nothing that goes wrong");
    for (const wrong of ["status=200", "latency=9..1", "rate=2; hang", "times=0; hang", "malformed=0"]) {
      expect(() => parseFault(wrong)).toThrow(/not "/);
    }
  });

  it("never makes the mock itself seem down", async () => {
    const mock = createMock({ faults: ["status=503"] });
    expect((await mock.fetch("http://mock/ok")).status).toBe(200);
    await mock.close();
  });
});

it("a fault of a command's input meets the stream that tells of its thread, open or opened later", async () => {
  for (const isOpenBefore of [true, false]) {
    const mock = createMock({ clock: { mode: "skip" } });
    const thread = crypto.randomUUID();
    const open = () =>
      mock.fetch(`http://mock/threads/${thread}/stream/events`, {
        method: "POST",
        body: JSON.stringify({ channels: ["values", "lifecycle", "messages"] }),
      });
    const before = isOpenBefore ? await open() : undefined;
    const input = { messages: [{ type: "human", content: "hi [[fault: drop-after-events=2]]" }] };
    const command = { id: 1, method: "run.start", params: { assistant_id: "agent", input } };
    const started = await mock.fetch(`http://mock/threads/${thread}/commands`, {
      method: "POST",
      body: JSON.stringify(command),
    });
    expect(started.headers.get("x-openruns-fault")).toBe("drop-after-events=2");
    const stream = before ?? (await open());
    await expect(stream.text()).rejects.toThrow();
    await mock.close();
  }
});
