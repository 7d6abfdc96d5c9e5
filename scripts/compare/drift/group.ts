/** Groups differences into lines of the report: a difference within a shared schema is one line for all operations that use it. */
import type { Difference, Side } from "../differences.ts";

export type Presence = "only theirs" | "only ours" | "differs";

export interface Line {
  readonly side: Presence;
  /** The schema's field, or the operation and its place. */
  readonly where: string;
  readonly direction: Difference["direction"];
  readonly aspect: Difference["aspect"];
  readonly ours: Side | null;
  readonly theirs: Side | null;
  readonly operations: readonly string[];
  readonly tags: readonly string[];
}

/** Aspects of which one document can have something that the other lacks; in all other aspects both have a value. */
const PRESENT_OR_NOT = ["operation", "parameter", "body", "status", "header", "field", "inside", "events"];

export function groupDifferences(differences: readonly Difference[]): Line[] {
  const lines = new Map<string, Line>();
  for (const difference of differences) {
    const { direction, aspect, left, right } = difference;
    const where = placeOf(difference);
    const key = JSON.stringify([where, direction, aspect, left?.text, right?.text]);
    const known = lines.get(key);
    lines.set(key, {
      ...{ side: sideOf(difference), where, direction, aspect, ours: left, theirs: right },
      operations: [...(known?.operations ?? []), difference.operation],
      tags: [...new Set([...(known?.tags ?? []), ...difference.tags])],
    });
  }
  return [...lines.values()];
}

function sideOf({ aspect, left, right }: Difference): Presence {
  if (!PRESENT_OR_NOT.includes(aspect)) return "differs";
  return left === null ? "only theirs" : right === null ? "only ours" : "differs";
}

function placeOf({ operation, place, field, schema, aspect }: Difference): string {
  // One line for each status; the line lists the operations.
  if (aspect === "status") return `status ${place}`;
  if (aspect === "operation") return operation;
  const isNamed = /^[A-Z]/.test(schema);
  return isNamed && !["parameter", "header", "body"].includes(aspect)
    ? schema
    : `${operation} ${place} ${field}`.trim();
}
