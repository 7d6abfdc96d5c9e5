import { existsSync, readFileSync } from "node:fs";
import { BIG_NUMBERS, nestedJson } from "./damaged.ts";
import type { Scenario } from "./scenario.ts";
import { ScenarioError } from "./scenario.ts";

/** One event of a run's stream, as the bytes that go over the wire. */
export interface ScriptEvent {
  readonly bytes: Buffer;
  readonly name: string;
  readonly id?: string;
}

/** A run's whole stream; events are made when asked for, so that an endless one costs nothing. */
export interface Script {
  readonly length: number;
  at(index: number): ScriptEvent;
}

export interface RunIds {
  readonly run_id: string;
  readonly thread_id: string | null;
}

const EOL: Record<string, string> = { crlf: "\r\n", lf: "\n", cr: "\r" };
/** The Python server's ids: milliseconds and a number; of equal length, so that text order is their order. */
const FIRST_ID = 1_795_251_915_785;
/** Carry an id and are never stored for a replay, as on the Python server. */
const NEVER_REPLAYED = new Set(["messages/metadata", "messages/partial", "messages/complete", "error", "feedback"]);
export const isReplayed = (event: ScriptEvent): boolean => !NEVER_REPLAYED.has(event.name);

const fixtures = new URL("../fixtures/", import.meta.url);
const cache = new Map<string, Buffer>();

/** Bytes of a file of `test/fixtures`. */
export function fixtureBytes(name: string): Buffer {
  const known = cache.get(name);
  if (known) return known;
  const file = new URL(name, fixtures);
  if (name.includes("..") || !existsSync(file)) throw new ScenarioError(`There is no test/fixtures/${name}.`);
  const bytes = readFileSync(file);
  cache.set(name, bytes);
  return bytes;
}

function fixtureScript(name: string): Script {
  const text = fixtureBytes(`${name}.sse`).toString("latin1");
  const blocks = text.match(/.*?(?:\r\n\r\n|\n\n|\r\r)|.+$/gs) ?? [];
  const events = blocks.map((block): ScriptEvent => {
    const id = /^id: ?([^\r\n]*)/m.exec(block)?.[1];
    return {
      bytes: Buffer.from(block, "latin1"),
      name: /^event: ?([^\r\n|]*)/m.exec(block)?.[1] ?? "message",
      ...(id !== undefined && { id }),
    };
  });
  return {
    length: events.length,
    at(index) {
      const event = events[index];
      if (!event) throw new RangeError(`${name} has no event ${index}`);
      return event;
    },
  };
}

/** What `GET …/join` and the last `values` event of a run say. */
export const finalState = (events: number): object => ({
  messages: [
    { content: "how are you?", type: "human", id: "123e4567-e89b-12d3-a456-426614174010" },
    { content: "I'm doing well, thanks for asking!", type: "ai", id: "123e4567-e89b-12d3-a456-426614174011" },
  ],
  n: events,
});

function generatedScript(scenario: Scenario, run: RunIds, ids: boolean): Script {
  const eol = EOL[scenario.text("eol") ?? "crlf"];
  if (!eol) throw new ScenarioError(`Option eol=${scenario.text("eol")} is none of ${Object.keys(EOL).join(", ")}.`);
  const middle = scenario.number("events", 10);
  const text = `grüße € 😀${"x".repeat(scenario.number("pad", 0))}`;
  const liveOnly = scenario.on("live_only");
  const pairs = scenario.text("ids") === "pairs";

  const depth = scenario.number("depth", 0);
  const retry = scenario.text("retry");

  const eventOf = (index: number, name: string, data: string): ScriptEvent => {
    const id = `${FIRST_ID + (pairs ? index >> 1 : index)}-0`;
    const wait = retry !== undefined && index === 0 ? [`retry: ${retry}`] : [];
    const lines = [...wait, `event: ${name}`, `data: ${data}`, ...(ids ? [`id: ${id}`] : []), "", ""];
    return { name, bytes: Buffer.from(lines.join(eol)), ...(ids && { id }) };
  };
  const event = (index: number, name: string, data: unknown) => eventOf(index, name, JSON.stringify(data));
  const between = (index: number) => {
    if (depth > 0) return eventOf(index, "custom", `{"n": ${index}, "deep": ${nestedJson(depth)}}`);
    if (scenario.text("result") === "big-numbers") return eventOf(index, "custom", `{"n": ${index}, ${BIG_NUMBERS}}`);
    return liveOnly
      ? event(index, "messages/partial", [{ content: "x".repeat(index), type: "ai", id: "run--1" }])
      : event(index, "custom", { n: index, text });
  };
  return {
    length: middle + 2 + (scenario.on("end") ? 1 : 0),
    at(index) {
      if (index === 0) return event(0, "metadata", { run_id: run.run_id, attempt: 1 });
      if (index <= middle) return between(index);
      if (index === middle + 1) return event(index, "values", finalState(middle));
      return event(index, "end", { run_id: run.run_id, status: "success" });
    },
  };
}

export function scriptOf(scenario: Scenario, run: RunIds, ids: boolean): Script {
  const fixture = scenario.text("fixture");
  return fixture ? fixtureScript(fixture) : generatedScript(scenario, run, ids);
}
