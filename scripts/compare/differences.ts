/** Lists the differences between two documents. */
import type { Field, Shape } from "./shape.ts";
import type { Answer, OperationView, Part } from "./view.ts";

export type Direction = "request" | "response";

/** The kind of difference. */
export type Aspect =
  | "operation"
  | "parameter"
  | "body"
  | "status"
  | "header"
  | "field"
  | "inside"
  | "type"
  | "null"
  | "values"
  | "events"
  | "required"
  | "other fields"
  | "limit"
  | "default"
  | "deprecated";

export interface Difference {
  readonly operation: string;
  readonly tags: readonly string[];
  readonly direction: Direction;
  /** `query limit`, `body application/json`, `200 application/json`, `header content-location of 200`; empty for the operation as a whole. */
  readonly place: string;
  /** Path of the field within the place, such as `config.tags[]`; empty for the place itself. */
  readonly field: string;
  /** The nearest named schema and the path from it to the field; the same for every operation that uses the schema. */
  readonly schema: string;
  readonly aspect: Aspect;
  /** What each document has here; null if it has nothing. */
  readonly left: Side | null;
  readonly right: Side | null;
}

/** What one document has at a place: as text for people, and as data for the code that rates the difference. */
export interface Side {
  readonly text: string;
  /** Set for a part, a field, or the aspect `required`: whether it must be present. */
  readonly required?: boolean;
  /** Set for the aspects `null` and `other fields`: whether they are allowed. */
  readonly allowed?: boolean;
  /** Set for types, values and events: the list of them; absent if everything is allowed. */
  readonly items?: readonly string[];
  /** Set for a status: its number; 0 for `default`. */
  readonly status?: number;
}

type Where = Pick<Difference, "operation" | "tags" | "direction" | "place">;

export function differences(
  left: ReadonlyMap<string, OperationView>,
  right: ReadonlyMap<string, OperationView>,
): Difference[] {
  const keys = [...new Set([...left.keys(), ...right.keys()])].sort((a, b) => place(a).localeCompare(place(b)));
  return keys.flatMap((key) => {
    const [a, b] = [left.get(key), right.get(key)];
    const where: Where = { operation: key, tags: (a ?? b)?.tags ?? [], direction: "request", place: "" };
    if (!a || !b) return [difference(where, "", "", "operation", a ? YES : null, b ? YES : null)];
    // The body of a webhook is rated like a response: the server writes it and others read it.
    if (key.startsWith("WEBHOOK "))
      return partDifferences({ ...where, direction: "response", place: "body" }, "body", a.request, b.request);
    return [
      ...deprecated(where, a.deprecated, b.deprecated),
      ...partDifferences(where, "parameter", a.parameters, b.parameters),
      ...partDifferences({ ...where, place: "body" }, "body", a.request, b.request),
      ...answerDifferences({ ...where, direction: "response" }, a.answers, b.answers),
    ];
  });
}

const YES: Side = { text: "yes" };

const place = (key: string): string => key.split(" ").reverse().join(" ");

function partDifferences(
  where: Where,
  aspect: "parameter" | "body" | "header",
  left: ReadonlyMap<string, Part>,
  right: ReadonlyMap<string, Part>,
): Difference[] {
  return [...new Set([...left.keys(), ...right.keys()])].flatMap((name) => {
    const [a, b] = [left.get(name), right.get(name)];
    const at = {
      ...where,
      place: aspect === "header" ? `header ${name} of ${where.place}` : `${where.place} ${name}`.trim(),
    };
    if (!a || !b)
      return [
        difference(at, "", (a ?? b)?.shape.name ?? "", aspect, a ? sideOfPart(a) : null, b ? sideOfPart(b) : null),
      ];
    return [
      ...ifChanged(at, "", a.shape.name, "required", required(a), required(b)),
      ...deprecated(at, a.deprecated, b.deprecated),
      ...shapeDifferences(at, "", a.shape, b.shape),
    ];
  });
}

function answerDifferences(
  where: Where,
  left: ReadonlyMap<string, Answer>,
  right: ReadonlyMap<string, Answer>,
): Difference[] {
  return [...new Set([...left.keys(), ...right.keys()])].sort().flatMap((status) => {
    const [a, b] = [left.get(status), right.get(status)];
    const at = { ...where, place: status };
    const sideOfAnswer = (answer: Answer): Side => ({ text: bodiesOf(answer), status: Number(status) || 0 });
    if (!a || !b) return [difference(at, "", "", "status", a ? sideOfAnswer(a) : null, b ? sideOfAnswer(b) : null)];
    const types = [...new Set([...a.bodies.keys(), ...b.bodies.keys()])];
    return [
      ...types.flatMap((type) => {
        const [one, other] = [a.bodies.get(type), b.bodies.get(type)];
        const here = { ...at, place: `${status} ${type}` };
        if (one && other) return shapeDifferences(here, "", one, other);
        return [
          difference(
            here,
            "",
            "",
            "body",
            one ? sideOfText(summary(one)) : null,
            other ? sideOfText(summary(other)) : null,
          ),
        ];
      }),
      ...partDifferences(at, "header", a.headers, b.headers),
    ];
  });
}

function shapeDifferences(where: Where, field: string, left: Shape, right: Shape): Difference[] {
  const name = left.name || right.name;
  const own = [
    ...ifChanged(where, field, name, "type", types(left), types(right)),
    // A schema that allows every type allows null too; the aspect `type` has reported that already.
    ...(isAny(left) || isAny(right) ? [] : ifChanged(where, field, name, "null", nullable(left), nullable(right))),
    ...ifChanged(where, field, name, "values", values(left), values(right)),
    ...ifChanged(where, field, name, "events", events(left), events(right)),
    ...ifChanged(where, field, name, "limit", sideOfText(limits(left)), sideOfText(limits(right))),
    ...ifChanged(where, field, name, "default", sideOfText(left.default), sideOfText(right.default)),
    ...deprecated(where, left.deprecated, right.deprecated, field, name),
  ];
  // If only one document describes the members, report that once instead of each member.
  const [a, b] = [describeMembers(left), describeMembers(right)];
  if (a === null || b === null) {
    // Compare members only if both schemas are objects or arrays; otherwise the aspect `type` has reported it.
    return hasMembers(left) && hasMembers(right)
      ? [...own, ...ifChanged(where, field, name, "inside", sideOfText(a), sideOfText(b))]
      : own;
  }
  return [
    ...own,
    ...fieldDifferences(where, field, name, left.fields, right.fields),
    ...(left.items && right.items ? shapeDifferences(where, `${field}[]`, left.items, right.items) : []),
    ...ifChanged(where, field, name, "other fields", closed(left), closed(right)),
    ...(left.others && right.others ? shapeDifferences(where, `${field}.*`, left.others, right.others) : []),
  ];
}

function fieldDifferences(
  where: Where,
  field: string,
  name: string,
  left: ReadonlyMap<string, Field>,
  right: ReadonlyMap<string, Field>,
): Difference[] {
  return [...new Set([...left.keys(), ...right.keys()])].flatMap((key) => {
    const [a, b] = [left.get(key), right.get(key)];
    const at = field === "" ? key : `${field}.${key}`;
    if (!a || !b) {
      return [difference(where, at, `${name}.${key}`, "field", a ? sideOfPart(a) : null, b ? sideOfPart(b) : null)];
    }
    const schema = `${name}.${key}`;
    return [
      ...ifChanged(where, at, schema, "required", required(a), required(b)),
      ...shapeDifferences(where, at, a.shape, b.shape),
    ];
  });
}

function ifChanged(
  where: Where,
  field: string,
  schema: string,
  aspect: Aspect,
  left: Side | null,
  right: Side | null,
): Difference[] {
  return left?.text === right?.text ? [] : [difference(where, field, schema, aspect, left, right)];
}

function deprecated(where: Where, left: boolean, right: boolean, field = "", schema = ""): Difference[] {
  return ifChanged(where, field, schema, "deprecated", left ? YES : null, right ? YES : null);
}

function difference(
  { operation, tags, direction, place }: Where,
  field: string,
  schema: string,
  aspect: Aspect,
  left: Side | null,
  right: Side | null,
): Difference {
  return { operation, tags, direction, place, field, schema, aspect, left, right };
}

function sideOfText(text: string): Side;
function sideOfText(text: string | null): Side | null;
function sideOfText(text: string | null): Side | null {
  return text === null ? null : { text };
}

const required = ({ required }: { required: boolean }): Side => ({
  text: required ? "required" : "optional",
  required,
});
const allowed = (is: boolean): Side => ({ text: is ? "allowed" : "refused", allowed: is });
const nullable = ({ types }: Shape): Side => allowed(types.has("null"));
const closed = ({ others }: Shape): Side => allowed(others !== false);
const list = (values: Iterable<string>): string => [...values].sort().join(", ");
const values = ({ values }: Shape): Side | null => values && { text: list(values), items: [...values] };
const events = ({ events }: Shape): Side | null =>
  events.size === 0 ? null : { text: list(events), items: [...events] };
const bodiesOf = ({ bodies }: Answer): string => list(bodies.keys()) || "no body";
const sideOfPart = (part: { shape: Shape; required: boolean }): Side => ({
  text: `${summary(part.shape)}, ${required(part).text}`,
  required: part.required,
});

function limits({ limits }: Shape): string | null {
  const entries = Object.entries(limits).filter(([key]) => key !== "format");
  return entries.length === 0 ? null : list(entries.map(([key, value]) => `${key} ${value}`));
}

const isAny = ({ types }: Shape): boolean => types.size === 7;

function types(shape: Shape): Side {
  if (isAny(shape)) return { text: "any" };
  const items = [...shape.types].filter(
    (type) => type !== "null" && !(type === "integer" && shape.types.has("number")),
  );
  return { text: list(items), items };
}

const hasMembers = ({ types }: Shape): boolean => types.has("object") || types.has("array");

/** Describes the members of an object or an array; null if the schema says nothing of them. */
function describeMembers({ fields, items, others }: Shape): string | null {
  const known = [
    ...(fields.size > 0 ? [`fields ${list(fields.keys())}`] : []),
    ...(items ? [`items: ${summary(items)}`] : []),
    ...(others ? [`values: ${summary(others)}`] : []),
  ];
  return known.length === 0 ? null : known.join("; ");
}

function summary(shape: Shape): string {
  if (isAny(shape)) return "any";
  const composed = [...shape.types].filter((type) => type === "array" || type === "object");
  const scalars = shape.values
    ? [`one of ${list(shape.values)}`]
    : (types(shape).items ?? []).filter((type) => !composed.some((each) => each === type));
  return [...scalars, ...composed, ...(shape.types.has("null") ? ["null"] : [])]
    .filter((text) => text !== "")
    .join(" or ");
}
