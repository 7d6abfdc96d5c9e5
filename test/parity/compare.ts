// Holds what one server answered against what another answered to the same request.
import type { Exchange } from "../support/exchange.ts";
import { eventSequence, parsed, type Shape, shapeOf, streamShape } from "./shape.ts";

export type Answered = Pick<Exchange, "name" | "request" | "response" | "meta">;

export const aspects = ["status", "media", "shape", "events", "words"] as const;
/**
 * - `status`: the status.
 * - `media`: the media type, without parameters.
 * - `shape`: the JSON types by path, of a stream those of each event's data; compared where the statuses are equal.
 * - `events`: the names of a stream's events, in order.
 * - `words`: the text of a refusal.
 */
export type Aspect = (typeof aspects)[number];

export interface Difference {
  readonly name: string;
  readonly aspect: Aspect;
  readonly expected: string;
  readonly actual: string;
}

export interface Comparison {
  readonly name: string;
  /** What could be compared; the rest had nothing to compare. */
  readonly compared: readonly Aspect[];
  readonly differences: readonly Difference[];
}

const MOST_PATHS_TOLD = 6;

export function compare(expected: Answered, actual: Answered): Comparison {
  const compared: Aspect[] = [];
  const differences: Difference[] = [];
  const { name } = expected;
  const hold = (aspect: Aspect, wanted: string, given: string, equal = wanted === given) => {
    compared.push(aspect);
    if (!equal) differences.push({ name, aspect, expected: wanted, actual: given });
  };
  const [wanted, given] = [expected.response, actual.response];
  hold("status", String(wanted.status), String(given.status));
  hold("media", mediaType(wanted), mediaType(given));
  if (wanted.body === null || wanted.status !== given.status) return { name, compared, differences };
  const [text, other] = [wanted.body, given.body ?? ""];
  const isStream = mediaType(wanted) === "text/event-stream";
  const shape = isStream ? streamShape : bodyShape;
  const [left, right] = onlyDifferent(shape(text), shape(other));
  hold("shape", left, right);
  if (isStream) hold("events", sequence(text), sequence(other));
  if (wanted.status >= 400) hold("words", text, other);
  return { name, compared, differences };
}

/** Keep-alive newlines may stand before the JSON; a text that is no JSON is one string. */
function bodyShape(text: string): Shape {
  return text.trim() === "" ? new Map() : shapeOf(parsed(text));
}

/** A run of equal events is told once with its number. */
function sequence(text: string): string {
  const runs: { event: string; count: number }[] = [];
  for (const event of eventSequence(text)) {
    const last = runs.at(-1);
    if (last?.event === event) last.count += 1;
    else runs.push({ event, count: 1 });
  }
  return runs.map(({ event, count }) => (count === 1 ? event : `${event} x${count}`)).join(", ");
}

function onlyDifferent(left: Shape, right: Shape): [string, string] {
  const paths = [...new Set([...left.keys(), ...right.keys()])].filter((path) => left.get(path) !== right.get(path));
  // What is below a path that only one of them has says nothing more.
  const roots = paths.filter((path) => !paths.some((other) => path !== other && isBelow(path, other)));
  const told = roots.slice(0, MOST_PATHS_TOLD);
  const rest = roots.length > told.length ? [`and ${roots.length - told.length} more`] : [];
  const tell = (shape: Shape) => [...told.map((path) => `${path} ${shape.get(path) ?? "-"}`), ...rest].join("; ");
  return [tell(left), tell(right)];
}

function isBelow(path: string, other: string): boolean {
  return path.startsWith(`${other}.`) || path.startsWith(`${other}[`);
}

function mediaType({ headers }: Answered["response"]): string {
  return (headers["content-type"] ?? "").split(";")[0]?.trim() ?? "";
}
