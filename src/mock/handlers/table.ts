// What the handlers of every subject share.
import type { Handlers, OperationId } from "../../../generated/mock/operations.ts";
import type { Json, JsonObject } from "../engine/types.ts";

/** The handlers of some operations. */
export type Some<Ids extends OperationId> = Pick<Handlers, Ids>;

/** `X-Pagination-Total` is no total but says whether there is more, as on the Python server. */
export function pageHeaders(offset: number, rows: number, hasMore: boolean, limit: number): Record<string, string> {
  if (!hasMore) return { "x-pagination-total": String(offset + rows) };
  const next = offset + limit;
  return { "x-pagination-total": String(next + 1), "x-pagination-next": String(next) };
}

/** The fields that were selected, in the record's own order; the whole record where none were. */
export function selected<Row extends object>(row: Row, select: readonly string[] | undefined): Row {
  if (select === undefined || select.length === 0) return row;
  const chosen: Row = { ...row };
  for (const key of Object.keys(chosen)) if (!select.includes(key)) Reflect.deleteProperty(chosen, key);
  return chosen;
}

/** Whether `whole` has everything that `part` has: objects as subsets, everything else by equality. */
export function contains(whole: unknown, part: unknown): boolean {
  if (!isObject(part) || !isObject(whole)) return equal(whole, part);
  return Object.entries(part).every(([key, value]) => Object.hasOwn(whole, key) && contains(whole[key], value));
}

export function equal(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, index) => equal(item, b[index]));
  }
  if (!isObject(a) || !isObject(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && equal(a[key], b[key]));
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Keys of metadata that only the server sets; a client's are dropped in silence. */
const RESERVED = new Set(["thread_id", "assistant_id", "run_id", "cron_id", "counters_since_delta_snapshot"]);

export function ownMetadata(metadata: unknown): JsonObject {
  if (!isObject(metadata)) return {};
  return Object.fromEntries(Object.entries(metadata).filter(([key]) => !RESERVED.has(key)));
}

/** Compares texts and numbers; what is missing comes first. */
export function compareBy(a: unknown, b: unknown): number {
  const [left, right] = [a ?? "", b ?? ""];
  if (typeof left === "number" && typeof right === "number") return left - right;
  const [one, other] = [String(left), String(right)];
  return one < other ? -1 : one > other ? 1 : 0;
}

/** A JSON value out of what a body holds: whatever was parsed from JSON is one. */
export function json(value: unknown): Json {
  if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return value;
  if (Array.isArray(value)) return value.map(json);
  if (typeof value !== "object") return null;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, json(member)]));
}
