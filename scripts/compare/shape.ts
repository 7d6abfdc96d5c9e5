/**
 * What a schema allows, however it is written: references are followed, `allOf` is flattened, and the members of a union are
 * merged. Two schemas that allow the same values in different words have the same shape.
 */
import { follow, isObject, valueAt } from "../generate/model/document.ts";

export type JsonType = "null" | "boolean" | "integer" | "number" | "string" | "array" | "object";

export interface Field {
  readonly shape: Shape;
  readonly required: boolean;
}

export interface Shape {
  /** Every JSON type that the schema allows; all of them if it names none. */
  readonly types: ReadonlySet<JsonType>;
  /** The allowed strings, numbers and booleans as JSON; null if the schema does not list them. */
  readonly values: ReadonlySet<string> | null;
  /** The events that a stream may send, from our extension `x-openruns-event`. */
  readonly events: ReadonlySet<string>;
  readonly fields: ReadonlyMap<string, Field>;
  readonly items: Shape | null;
  /** The shape of properties that are not listed; false if there may be none, null if the schema does not say. */
  readonly others: Shape | false | null;
  readonly limits: Readonly<Record<string, string>>;
  readonly default: string | null;
  readonly deprecated: boolean;
  /** The nearest named schema and the path from it to here, such as `Run.kwargs`. */
  readonly name: string;
}

const ALL: readonly JsonType[] = ["null", "boolean", "integer", "number", "string", "array", "object"];
const LIMITS = [
  "format",
  "pattern",
  "minLength",
  "maxLength",
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "minItems",
  "maxItems",
];
/** References nested deeper than this are not compared: schemas may contain themselves. */
const DEPTH = 9;

export class Shapes {
  readonly #document: Readonly<Record<string, unknown>>;

  constructor(document: Readonly<Record<string, unknown>>) {
    this.#document = document;
  }

  of(schema: unknown, name = ""): Shape {
    return this.#read(schema, name, []);
  }

  /** Follows references outside schemas: parameters, responses, headers, bodies. */
  resolve(node: unknown): Record<string, unknown> {
    const found = follow(this.#document, node);
    return isObject(found) ? found : {};
  }

  #read(schema: unknown, name: string, path: readonly string[]): Shape {
    if (schema === false) return { ...anything(name), types: new Set() };
    if (!isObject(schema)) return anything(name);
    const parts: Shape[] = [this.#own(schema, name, path)];
    if (typeof schema.$ref === "string") {
      const target = schema.$ref.split("/").at(-1) ?? "";
      // A schema that contains itself is described only once.
      if (path.includes(schema.$ref) || path.length > DEPTH) return anything(target);
      parts.push(this.#read(valueAt(this.#document, schema.$ref), target, [...path, schema.$ref]));
    }
    const nested = parts.length > 1 ? (parts[1]?.name ?? name) : name;
    for (const arm of Array.isArray(schema.allOf) ? schema.allOf : []) parts.push(this.#read(arm, nested, path));
    for (const union of [schema.anyOf, schema.oneOf]) {
      if (Array.isArray(union))
        parts.push(
          either(
            union.map((arm) => this.#read(arm, nested, path)),
            nested,
          ),
        );
    }
    return { ...parts.reduce(both), name: nested };
  }

  #own(schema: Record<string, unknown>, name: string, path: readonly string[]): Shape {
    const required = Array.isArray(schema.required) ? schema.required : [];
    const properties = Object.entries(isObject(schema.properties) ? schema.properties : {}).map(
      ([key, property]): [string, Field] => [
        key,
        { shape: this.#read(property, `${name}.${key}`, path), required: required.includes(key) },
      ],
    );
    const items = [schema.items, ...(Array.isArray(schema.prefixItems) ? schema.prefixItems : [])].filter(isObject);
    const { additionalProperties } = schema;
    const listed = Array.isArray(schema.enum) ? schema.enum : "const" in schema ? [schema.const] : null;
    return {
      types: typesOf(schema, listed),
      values: listed && new Set(listed.filter((value) => value !== null).map((value) => JSON.stringify(value))),
      events: new Set(typeof schema["x-openruns-event"] === "string" ? [schema["x-openruns-event"]] : []),
      fields: new Map(properties),
      items:
        items.length === 0
          ? null
          : either(
              items.map((item) => this.#read(item, `${name}[]`, path)),
              `${name}[]`,
            ),
      others: isObject(additionalProperties)
        ? this.#read(additionalProperties, `${name}.*`, path)
        : additionalProperties === false
          ? false
          : null,
      limits: Object.fromEntries(
        LIMITS.flatMap((key) => (schema[key] === undefined ? [] : [[key, String(schema[key])]])),
      ),
      default: schema.default === undefined ? null : JSON.stringify(schema.default),
      deprecated: schema.deprecated === true,
      name,
    };
  }
}

function anything(name: string): Shape {
  const nothing = { values: null, items: null, others: null, default: null, deprecated: false };
  return { types: new Set(ALL), events: new Set(), fields: new Map(), limits: {}, name, ...nothing };
}

function typesOf(schema: Record<string, unknown>, listed: readonly unknown[] | null): Set<JsonType> {
  const said = Array.isArray(schema.type) ? schema.type : schema.type === undefined ? [] : [schema.type];
  const types = ALL.filter((type) => said.includes(type) || (type === "integer" && said.includes("number")));
  if (schema.nullable === true && types.length > 0) types.push("null");
  if (types.length > 0) return new Set(types);
  if (listed !== null) return new Set(listed.flatMap(typesOfValue));
  // `properties` without `type` is taken for an object.
  if (isObject(schema.properties)) return new Set(["object"]);
  return new Set(ALL);
}

function typesOfValue(value: unknown): JsonType[] {
  if (value === null) return ["null"];
  if (typeof value === "number") return Number.isInteger(value) ? ["integer"] : ["number"];
  return typeof value === "string" ? ["string"] : typeof value === "boolean" ? ["boolean"] : ["object"];
}

/** The shape of values that fit both shapes (`allOf`). */
function both(a: Shape, b: Shape): Shape {
  const fields = new Map(a.fields);
  for (const [key, field] of b.fields) {
    const known = fields.get(key);
    fields.set(
      key,
      known ? { shape: both(known.shape, field.shape), required: known.required || field.required } : field,
    );
  }
  return {
    types: new Set([...a.types].filter((type) => b.types.has(type))),
    values:
      a.values && b.values ? new Set([...a.values].filter((value) => b.values?.has(value))) : (a.values ?? b.values),
    events: new Set([...a.events, ...b.events]),
    fields,
    items: a.items && b.items ? both(a.items, b.items) : (a.items ?? b.items),
    others: a.others === false || b.others === false ? false : (a.others ?? b.others),
    limits: { ...b.limits, ...a.limits },
    default: a.default ?? b.default,
    deprecated: a.deprecated || b.deprecated,
    name: a.name || b.name,
  };
}

/** The shape of values that fit at least one of the shapes (`anyOf`, `oneOf`). */
function either(arms: readonly Shape[], name: string): Shape {
  const scalars = arms.filter(({ types }) =>
    ["boolean", "integer", "number", "string"].some((type) => types.has(type as JsonType)),
  );
  const objects = arms.filter(({ types }) => types.has("object"));
  const fields = new Map<string, Field>();
  for (const key of new Set(objects.flatMap((arm) => [...arm.fields.keys()]))) {
    const found = objects.flatMap((arm) => arm.fields.get(key) ?? []);
    const required = found.length === objects.length && found.every((field) => field.required);
    const shapes = found.map(({ shape }) => shape);
    fields.set(key, {
      shape: shapes.length === 1 && shapes[0] ? shapes[0] : either(shapes, `${name}.${key}`),
      required,
    });
  }
  const items = arms.flatMap((arm) => arm.items ?? []);
  const listed = scalars.length > 0 && scalars.every(({ values }) => values !== null);
  const [only] = arms;
  return {
    types: new Set(arms.flatMap(({ types }) => [...types])),
    values: listed ? new Set(scalars.flatMap(({ values }) => [...(values ?? [])])) : null,
    events: new Set(arms.flatMap(({ events }) => [...events])),
    fields,
    items: items.length === 0 ? null : either(items, `${name}[]`),
    others: objects.length > 0 && objects.every(({ others }) => others === false) ? false : othersOf(objects, name),
    limits: arms.length === 1 && only ? only.limits : {},
    default: null,
    deprecated: arms.length > 0 && arms.every(({ deprecated }) => deprecated),
    name: arms.length === 1 && only ? only.name : name,
  };
}

function othersOf(objects: readonly Shape[], name: string): Shape | null {
  const others = objects.flatMap(({ others }) => others || []);
  return others.length === 0 ? null : either(others, `${name}.*`);
}
