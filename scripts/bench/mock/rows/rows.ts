// The rows of the mock's bench, in the form of scripts/bench/row.ts: smaller is better, so a rate is told as time for the same work.
import type { Row } from "../../row.ts";

type About = Pick<Row, "name" | "unit">;

/** A figure that has a limit of its own, whatever others do: the ratio is its share of the limit. */
export function limitRow(about: About, ours: number, limit: number): Row {
  return { language: "mock", ...about, against: "limit", ours, other: limit, ratio: ours / limit, target: 1 };
}

/** A figure without a target, beside the row that has one. */
export function plainRow(about: About, ours: number): Row {
  return { language: "mock", ...about, against: "no limit", ours, other: ours, ratio: 1, target: null };
}

const MICROSECONDS = 1_000_000;

/** Microseconds for one of so many a second. */
export const eachTakes = (perSecond: number): number => MICROSECONDS / perSecond;
