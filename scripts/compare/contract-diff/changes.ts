/** Lists and rates all changes between two bundles of our own contract. */

import { isObject } from "../../generate/model/document.ts";
import { differences } from "../differences.ts";
import { groupDifferences, type Line } from "../drift/group.ts";
import { type OperationView, viewOf } from "../view.ts";
import { type Level, type Rating, rate } from "./rate.ts";

export interface Change extends Rating {
  readonly what: string;
  readonly operations: readonly string[];
}

type Document = Readonly<Record<string, unknown>>;

export function changesBetween(released: Document, current: Document): Change[] {
  const left = viewOf(released, { webhooks: true });
  const right = viewOf(current, { webhooks: true });
  const found = [...shapeChanges(left, right), ...nameChanges(left, right), ...schemaChanges(released, current)];
  if (found.length > 0 || textOf(released) === textOf(current)) return found;
  return [{ level: "patch", what: "descriptions, examples or the order of things changed", operations: [] }];
}

type Views = ReadonlyMap<string, OperationView>;

function shapeChanges(left: Views, right: Views): Change[] {
  return groupDifferences(differences(left, right)).map((line) => {
    const { where, direction, aspect, ours, theirs, operations } = line;
    const rating = rate({ aspect, direction, left: ours, right: theirs });
    const shown =
      aspect === "operation"
        ? `${where} ${theirs === null ? "removed" : "added"}`
        : `${where}: ${describeChange(line)}`;
    return { ...rating, what: shown, operations };
  });
}

function describeChange({ direction, aspect, ours, theirs }: Line): string {
  const [before, after] = [ours?.text, theirs?.text];
  const change =
    before === undefined ? `added, ${after}` : after === undefined ? `removed, was ${before}` : `${before} → ${after}`;
  return `${direction} ${aspect} ${change}`;
}

/** Changes of names that appear in every client. */
function nameChanges(left: Views, right: Views): Change[] {
  return [...left.values()].flatMap((before) => {
    const after = right.get(before.key);
    if (!after) return [];
    const pairs = [
      ["operationId", before.id, after.id],
      ["x-openruns-method", before.method, after.method],
    ] as const;
    return pairs
      .filter(([, a, b]) => a !== b)
      .map(([name, a, b]) => ({
        level: "major" as const,
        what: `${before.key}: ${name} ${a} → ${b}`,
        operations: [before.key],
      }));
  });
}

/** Schemas that were added or removed: each is a type that users may import. */
function schemaChanges(released: Document, current: Document): Change[] {
  const [before, after] = [schemaNames(released), schemaNames(current)];
  const change = (level: Level, what: string): Change => ({ level, what, operations: [] });
  return [
    ...before.filter((name) => !after.includes(name)).map((name) => change("major", `schema ${name} removed`)),
    ...after.filter((name) => !before.includes(name)).map((name) => change("minor", `schema ${name} added`)),
  ];
}

function schemaNames({ components }: Document): string[] {
  return Object.keys(isObject(components) && isObject(components.schemas) ? components.schemas : {});
}

/** The document as text, without its version: a new version alone is not a change. */
function textOf({ info, "x-generated": _, ...rest }: Document): string {
  return JSON.stringify({ ...rest, info: { ...(isObject(info) ? info : {}), version: "" } });
}
