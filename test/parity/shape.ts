// What an answer looks like, without what it says: the JSON types that stand at each path, and the names of a stream's events.
import { parseEventStream } from "../support/checker/event-stream.ts";

export type Shape = ReadonlyMap<string, string>;

const ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|\b[0-9a-f]{32}\b/g;

/**
 * The types at each path, several joined by `|`: `.messages[].content` is `string`. The items of a list share one path, and ids
 * inside of keys count as equal.
 */
export function shapeOf(value: unknown, path = "$"): Shape {
  const types = new Map<string, Set<string>>();
  collect(value, path, types);
  return joined(types);
}

/** The same for an event stream: the paths begin with the event's name. */
export function streamShape(text: string): Shape {
  const types = new Map<string, Set<string>>();
  for (const { event, data, id } of parseEventStream(text)) {
    const path = `${bareName(event)}:`;
    collect(parsed(data), path, types);
    if (id !== undefined) collect(id, `${path}id`, types);
  }
  return joined(types);
}

/** The names of the events in order; the id of a subgraph's task is left out of its name. */
export function eventSequence(text: string): string[] {
  return parseEventStream(text).map(({ event }) => bareName(event));
}

/** The JSON value of a text, the text itself where it is none. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function bareName(event: string): string {
  return event.replace(ID, "<id>");
}

function collect(value: unknown, path: string, types: Map<string, Set<string>>): void {
  const known = types.get(path) ?? new Set();
  types.set(path, known.add(typeOf(value)));
  if (Array.isArray(value)) {
    for (const item of value) collect(item, `${path}[]`, types);
  } else if (typeof value === "object" && value !== null) {
    for (const [key, member] of Object.entries(value)) collect(member, `${path}.${key.replace(ID, "<id>")}`, types);
  }
}

function typeOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}

function joined(types: ReadonlyMap<string, ReadonlySet<string>>): Shape {
  return new Map([...types].map(([path, names]) => [path, [...names].sort().join("|")]));
}
