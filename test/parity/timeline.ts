// When each exchange of a recording began: a run and a thread carry their time in their id or in what is said of them.
import type { Answered } from "./compare.ts";
import { parsed } from "./shape.ts";

export interface Timed {
  readonly exchange: Answered;
  /** Milliseconds since the first exchange of the folder. */
  readonly start: number;
  /** Milliseconds that it took. */
  readonly duration: number;
}

export function timeline(exchanges: readonly Answered[]): Timed[] {
  const seen = new Set<string>();
  let clock = 0;
  const timed = exchanges.map((exchange) => {
    clock = Math.max(clock, creationTime(exchange, seen) ?? answerTime(exchange));
    return { exchange, start: clock, duration: durationOf(exchange) };
  });
  const first = timed[0]?.start ?? 0;
  return timed.map((one) => ({ ...one, start: one.start - first }));
}

/** The time in an id of version 7 that is seen for the first time here. */
function creationTime({ request, response }: Answered, seen: Set<string>): number | undefined {
  if (request.method !== "POST") return undefined;
  const location = response.headers["content-location"] ?? "";
  const created = location.split("/").at(-1) ?? "";
  const id = created === "" ? threadOf(response.body) : created;
  if (id === undefined || seen.has(id) || !/^[0-9a-f]{8}-[0-9a-f]{4}-7/.test(id)) return undefined;
  seen.add(id);
  return Number.parseInt(id.replace("-", "").slice(0, 12), 16);
}

function threadOf(body: string | null): string | undefined {
  const value = parsed(body ?? "");
  if (typeof value !== "object" || value === null || !("thread_id" in value)) return undefined;
  return typeof value.thread_id === "string" ? value.thread_id : undefined;
}

/** To the second. */
function answerTime({ response }: Answered): number {
  const time = Date.parse(response.headers.date ?? "");
  return Number.isNaN(time) ? 0 : time;
}

function durationOf({ meta }: Answered): number {
  return "total_ms" in meta && typeof meta.total_ms === "number" ? meta.total_ms : 0;
}
