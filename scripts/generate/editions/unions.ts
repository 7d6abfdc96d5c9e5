import { isObject } from "../model/document.ts";
import { type Members, members } from "./walk.ts";

/** The schema that a reference names, ready for use; a schema that is no reference is its own. */
export type Follow = (schema: Members) => Members;

/** `type: "null"`, or what it has become in OpenAPI 3.0. */
const isNull = (schema: Members): boolean =>
  schema.type === "null" ||
  (schema.nullable === true && Object.keys(schema).every((key) => ["nullable", "description"].includes(key)));

/** The arms of a union, unions among them opened; none where the schema is no union. */
export function armsOf(schema: Members, follow: Follow): Members[] {
  const list = schema.anyOf ?? schema.oneOf;
  if (!Array.isArray(list)) return [];
  return list.filter(isObject).flatMap((arm) => {
    const nested = armsOf(follow(arm), follow);
    return nested.length > 0 ? nested : [arm];
  });
}

/**
 * One schema that takes what any arm takes. One arm beside null stays as it is, texts become a text, objects become one object;
 * whatever else is free-form.
 */
export function withoutUnion(schema: Members, follow: Follow): Members {
  const arms = armsOf(schema, follow);
  if (arms.length === 0) return schema;
  const { anyOf: _any, oneOf: _one, discriminator: _discriminator, ...rest } = schema;
  const values = arms.filter((arm) => !isNull(arm));
  const nullable = arms.length > values.length ? { nullable: true } : {};
  const [only] = values;
  if (only !== undefined && values.length === 1) return { ...rest, ...only, ...described(rest), ...nullable };
  const shapes = values.map(follow);
  if (shapes.every(({ type }) => type === "string")) return { ...rest, ...mergeTexts(shapes), ...nullable };
  if (shapes.every(({ type, properties }) => type === "object" || isObject(properties))) {
    return { ...rest, ...mergeObjects(shapes, "any"), ...nullable };
  }
  const { type: _type, default: _default, ...free } = rest;
  return free;
}

/** `allOf` written out: one object with the properties of all parts. */
export function withoutAllOf(schema: Members, follow: Follow): Members {
  const { allOf, ...rest } = schema;
  if (!Array.isArray(allOf)) return schema;
  return { ...rest, ...mergeObjects([...allOf.filter(isObject).map(follow), rest], "all") };
}

/** A property is required if all objects require it (`any` of them may come), or if one does (it is `all` of them). */
function mergeObjects(shapes: readonly Members[], which: "any" | "all"): Members {
  const properties: Members = {};
  for (const shape of shapes) {
    for (const [name, property] of Object.entries(members(shape.properties))) {
      const known = properties[name];
      properties[name] = known === undefined ? property : mergeProperty(members(known), members(property));
    }
  }
  const lists = shapes.map(({ required }) => (Array.isArray(required) ? required : []));
  const required = Object.keys(properties).filter((name) =>
    which === "any" ? lists.every((list) => list.includes(name)) : lists.some((list) => list.includes(name)),
  );
  return {
    type: "object",
    ...(Object.keys(properties).length > 0 ? { properties } : {}),
    ...(required.length > 0 ? { required } : {}),
    ...(which === "any" ? { additionalProperties: true } : {}),
  };
}

function mergeProperty(one: Members, other: Members): Members {
  if (JSON.stringify(one) === JSON.stringify(other)) return one;
  const texts = one.type === "string" && other.type === "string";
  const description = one.description === other.description ? described(one) : {};
  return { ...description, ...(texts ? mergeTexts([one, other]) : {}) };
}

/** An enumeration where all are, else any text. */
function mergeTexts(shapes: readonly Members[]): Members {
  const lists = shapes.map((shape) => shape.enum);
  const values = lists.every(Array.isArray) ? [...new Set(lists.flat())] : [];
  return { type: "string", ...(values.length > 0 ? { enum: values } : {}) };
}

const described = (schema: Members): Members =>
  schema.description === undefined ? {} : { description: schema.description };
