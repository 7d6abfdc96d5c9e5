import { typeOf } from "./answers.ts";
import { BIG_NUMBERS, nestedJson } from "./damaged.ts";
import type { Exchange } from "./exchange.ts";
import { ScenarioError } from "./scenario.ts";
import { finalState, fixtureBytes, isReplayed, type RunIds, type Script, scriptOf } from "./script.ts";
import { cutOf, Sender } from "./send.ts";

const STORY = "123e4567-e89b-12d3-a456-";
export const THREAD = `${STORY}426614174001`;
const FIRST_RUN = 0x426614174002;
/** Longest time that a scenario holds something back, so that a broken client fails instead of hanging. */
const HOLD_LIMIT = 10_000;

/** A run that this server pretends to have. */
export interface Run extends RunIds {
  readonly resumable: boolean;
  readonly script: Script;
  /** How many events have happened, whether or not they arrived. */
  happened: number;
  /** How many responses carried this run's stream or wait. */
  responses: number;
  finished: boolean;
}

const key = (exchange: Exchange, runId: string) => `${exchange.scenarioText} ${runId}`;

function createRun(exchange: Exchange, ids: RunIds): Run {
  const { scenario, session } = exchange;
  const asked = exchange.json !== null && typeof exchange.json === "object" && "stream_resumable" in exchange.json;
  const forced = scenario.text("ids");
  const resumable =
    forced === undefined ? asked && Reflect.get(exchange.json ?? {}, "stream_resumable") === true : scenario.on("ids");
  const run: Run = {
    ...ids,
    resumable,
    script: scriptOf(scenario, ids, resumable),
    happened: 0,
    responses: 0,
    finished: false,
  };
  session.state.set(key(exchange, ids.run_id), run);
  return run;
}

/** A new run for each POST: the story's id for a test's first, then counting up. */
export function startRun(exchange: Exchange, threadId: string | null): Run {
  const number = exchange.session.count("runs");
  const run_id = `${STORY}${(FIRST_RUN + number * 0x10000).toString(16).padStart(12, "0")}`;
  return createRun(exchange, { run_id, thread_id: threadId });
}

/** The run that a path names; one that no POST of the test created is taken to run since before the test. */
export function findRun(exchange: Exchange, threadId: string | null, runId: string): Run {
  const known = exchange.session.state.get(key(exchange, runId));
  return known ? (known as Run) : createRun(exchange, { run_id: runId, thread_id: threadId });
}

/** `Location` and `Content-Location` as the Python server sends them, or as the scenario has it. */
export function runHeaders(exchange: Exchange, run: Run, door: "stream" | "join"): Record<string, string> {
  const where = exchange.scenario.text("location") ?? "path";
  if (where === "nothing") return {};
  // A stateless wait runs on a thread of its own, which only its headers name; a stateless stream names none.
  const thread = run.thread_id ?? (door === "join" ? THREAD : null);
  const path = `${thread === null ? "" : `/threads/${thread}`}/runs/${run.run_id}`;
  const prefix = `/s/${exchange.sessionName}/${exchange.scenarioText}`;
  const starts: Record<string, string | null> = {
    none: null,
    path: "",
    prefixed: prefix,
    absolute: `${exchange.origin}${prefix}`,
    elsewhere: `${exchange.otherOrigin}${prefix}`,
  };
  const start = starts[where];
  if (start === undefined)
    throw new ScenarioError(`Option location=${where} is none of nothing, ${Object.keys(starts).join(", ")}.`);
  return { ...(start !== null && { location: `${start}${path}/${door}` }), "content-location": path };
}

function* counting(from: number, to: number): Generator<number> {
  for (let index = from; index < to; index++) yield index;
}

/** The events that a join sends: what is later than the cursor where events are kept, then what comes from now on. */
function* joinOrder(run: Run, cursor: string | undefined, missed: number): Generator<number> {
  const now = run.happened;
  if (run.resumable && cursor !== undefined)
    for (const index of counting(0, now)) {
      const event = run.script.at(index);
      if (event.id !== undefined && event.id > cursor && isReplayed(event)) yield index;
    }
  yield* counting(run.resumable ? now : now + missed, run.script.length);
}

/** Ends the response. The log says that the server closed it. */
async function end(exchange: Exchange, sender: Sender, cut: boolean): Promise<void> {
  if (sender.gone) return;
  exchange.finished();
  await sender.finish(cut);
}

/** Streams a run from its beginning, or from where a join may begin. */
export async function sendStream(exchange: Exchange, run: Run, join: boolean): Promise<void> {
  const { scenario, session } = exchange;
  const cut = cutOf(scenario, run.responses++);
  const sender = new Sender(exchange.response, scenario, exchange.scale, cut, exchange.onSent);
  const type = typeOf(scenario.text("content_type"), "text/event-stream; charset=utf-8");
  // The end of the connection is the end of the body, as HTTP/1.0 servers have it.
  if (scenario.text("framing") === "close") exchange.endByClosing();
  exchange.head(200, {
    ...runHeaders(exchange, run, "stream"),
    ...(type !== null && { "content-type": type }),
    "cache-control": "no-store",
    "x-accel-buffering": "no",
  });
  const header = exchange.request.headers["last-event-id"];
  const cursor = Array.isArray(header) ? header[0] : header;
  const first = run.responses === 1;
  const isRejoin = join && !first && scenario.text("replay") !== "all";
  const order = isRejoin ? joinOrder(run, cursor, scenario.number("missed", 0)) : counting(0, run.script.length);
  const hangAfter = scenario.number("hang_after", -1);

  const beats = first ? scenario.number("heartbeats", 0) : 0;
  for (let beat = 0; beat < beats && !sender.gone; beat++)
    if (!(await sender.write(Buffer.from(": heartbeat\r\n\r\n")))) return end(exchange, sender, true);
  let events = 0;
  for (const index of order) {
    if (sender.isCut(events)) return end(exchange, sender, true);
    if (events === hangAfter) return sender.silence();
    if (scenario.on("hold") && first && events === 2) await session.held(HOLD_LIMIT);
    const event = run.script.at(index);
    run.happened = Math.max(run.happened, index + 1);
    if (!(await sender.write(event.bytes))) return end(exchange, sender, true);
    events++;
  }
  if (events === hangAfter) return sender.silence();
  run.finished = true;
  await end(exchange, sender, false);
}

const results: Record<string, (events: number) => unknown> = {
  state: finalState,
  error: () => ({ __error__: { error: "ValueError", message: "boom!" } }),
  "error-wrapped": () => ({
    __error__: { error: "Error", message: JSON.stringify({ error: "ValueError", message: "boom!" }) },
  }),
  interrupt: (events) => ({
    ...finalState(events),
    __interrupt__: [{ value: { question: "approve?" }, id: "00000000000000000000000000000006", response_schema: null }],
  }),
  "error-null": (events) => ({ ...finalState(events), __error__: null }),
  null: () => null,
};

/** The result as JSON text. `JSON.stringify` cannot write some of them. */
function resultText(scenario: Exchange["scenario"]): string {
  const name = scenario.text("result") ?? "state";
  if (name === "deep") return `{"messages": [], "deep": ${nestedJson(scenario.number("depth", 200))}}`;
  if (name === "big-numbers") return `{"messages": [], ${BIG_NUMBERS}}`;
  const result = results[name];
  if (!result)
    throw new ScenarioError(`Option result=${name} is none of deep, big-numbers, ${Object.keys(results).join(", ")}.`);
  return JSON.stringify(result(scenario.number("events", 10)));
}

/** Holds a wait or a join with keep-alives, then gives the run's result. */
export async function sendWait(exchange: Exchange, run: Run): Promise<void> {
  const { scenario, session } = exchange;
  const cut = cutOf(scenario, run.responses++);
  const sender = new Sender(exchange.response, scenario, exchange.scale, cut, exchange.onSent);
  const type = typeOf(scenario.text("content_type"), "application/json");
  exchange.head(200, { ...runHeaders(exchange, run, "join"), ...(type !== null && { "content-type": type }) });
  exchange.response.flushHeaders();
  if (scenario.number("hang_after", -1) >= 0) return sender.silence();
  if (scenario.on("hold")) await session.held(HOLD_LIMIT);
  const beats = scenario.number("keepalives", 0);
  for (let beat = 0; beat < beats; beat++)
    if (!(await sender.write(Buffer.from("\n")))) return end(exchange, sender, true);
  const fixture = scenario.text("fixture");
  const body = fixture ? fixtureBytes(`bodies/${fixture}.json`) : Buffer.from(resultText(scenario));
  if (!(await sender.write(body))) return end(exchange, sender, true);
  run.finished = true;
  await end(exchange, sender, false);
}
