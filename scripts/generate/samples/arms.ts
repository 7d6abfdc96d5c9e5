import { isObject } from "../model/document.ts";
import { resolve } from "../model/lookup.ts";
import type { Json, Model, ObjectType, Type, UnionType } from "../model/types.ts";

/**
 * The arm of a union that an example is: of those that fit, the one that knows most of its keys.
 *
 * @throws where none fits
 */
export function armOf(model: Model, union: UnionType, value: Json): Type {
  const fitting = union.members.flatMap((member) => {
    const known = keysKnown(model, member, value);
    return known === null ? [] : [{ member, known }];
  });
  const [best] = fitting.sort((a, b) => b.known - a.known);
  if (best === undefined) throw new Error(`No arm of the union fits the example ${JSON.stringify(value)}.`);
  return best.member;
}

/** How many constants and named keys of the value the type knows; null where the value is not of the type. */
function keysKnown(model: Model, type: Type, value: Json): number | null {
  if (value === null) return type.nullable || resolve(model, type).nullable ? 0 : null;
  const target = resolve(model, type);
  switch (target.kind) {
    case "free":
      return 0;
    case "literal":
      return target.value === value ? 2 : null;
    case "enum":
      return target.values.some((known) => known === value) ? 2 : null;
    case "string":
      return typeof value === "string" && (target.pattern === "" || new RegExp(target.pattern, "u").test(value))
        ? 1
        : null;
    case "integer":
      return Number.isInteger(value) ? 1 : null;
    case "number":
      return typeof value === "number" ? 1 : null;
    case "boolean":
      return typeof value === "boolean" ? 1 : null;
    case "array":
      return Array.isArray(value) ? sum(value.map((item: Json) => keysKnown(model, target.items, item))) : null;
    case "tuple":
      return Array.isArray(value) && value.length === target.items.length
        ? sum(target.items.map((item, at) => keysKnown(model, item, value[at])))
        : null;
    case "map":
      return isObject(value) ? sum(entriesOf(value).map(([, item]) => keysKnown(model, target.values, item))) : null;
    case "object":
      return isObject(value) ? fitObject(model, target, value) : null;
    case "union": {
      const arms = target.members.flatMap((member) => keysKnown(model, member, value) ?? []);
      return arms.length === 0 ? null : Math.max(...arms);
    }
    default:
      return null;
  }
}

function fitObject(model: Model, type: ObjectType, value: Record<string, unknown>): number | null {
  if (type.properties.some(({ required, wireName }) => required && !(wireName in value))) return null;
  return sum(
    entriesOf(value).map(([key, item]) => {
      const property = type.properties.find(({ wireName }) => wireName === key);
      if (property === undefined) return type.additional === null ? null : keysKnown(model, type.additional, item);
      const known = keysKnown(model, property.type, item);
      return known === null ? null : known + 1;
    }),
  );
}

/** Members of an object of an example, which is JSON. */
export const entriesOf = (value: Json | Record<string, unknown>): [string, Json][] =>
  Object.entries(value as Record<string, Json>);

const sum = (parts: readonly (number | null)[]): number | null =>
  parts.reduce<number | null>((all, part) => (all === null || part === null ? null : all + part), 0);
