// Finds properties of a value that no schema describes. Each is a gap in the contract, unless the schema says `additionalProperties`
// or is an object without any properties, which means that any property is allowed.
import { isObject } from "../../../scripts/generate/model/document.ts";
import type { ContractSchemas, Schema } from "./schemas.ts";

/** What a schema says of a property: it has these schemas, it may be anything, it is not there, or nothing at all. */
type Saying = readonly Schema[] | "free" | "unnamed" | "silent";

export function undescribedProperties(schemas: ContractSchemas, schema: Schema, value: unknown): string[] {
  return walk(schemas, [schema], value, "");
}

function walk(schemas: ContractSchemas, applicable: readonly Schema[], value: unknown, place: string): string[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => {
      const inner = applicable.flatMap((schema) => itemSchemas(schemas, schema, value, index));
      return inner.length === 0 ? [] : walk(schemas, inner, item, `${place}/*`);
    });
  }
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, child]) => {
    const saying = together(applicable.map((schema) => property(schemas, schema, value, key)));
    if (saying === "unnamed") return [`${place}/${key}`];
    return typeof saying === "string" ? [] : walk(schemas, saying, child, `${place}/${key}`);
  });
}

function property(schemas: ContractSchemas, schema: Schema, value: object, key: string): Saying {
  const parts = conjuncts(schemas, schema).map((part) => property(schemas, part, value, key));
  const unions = alternatives(schemas, schema, value).map((branches) => {
    return either(branches.map((branch) => property(schemas, branch, value, key)));
  });
  return together([ownProperty(schemas, schema, key), ...parts, ...unions]);
}

function ownProperty(schemas: ContractSchemas, { properties, additionalProperties }: Schema, key: string): Saying {
  if (isObject(properties) && isObject(properties[key])) {
    schemas.witness(properties[key]);
    return [properties[key]];
  }
  if (isObject(additionalProperties))
    return Object.keys(additionalProperties).length > 0 ? [additionalProperties] : "free";
  if (additionalProperties === true) return "free";
  const namesSome = isObject(properties) && Object.keys(properties).length > 0;
  return namesSome || additionalProperties === false ? "unnamed" : "silent";
}

function itemSchemas(schemas: ContractSchemas, schema: Schema, value: readonly unknown[], index: number): Schema[] {
  const parts = [...conjuncts(schemas, schema), ...alternatives(schemas, schema, value).flat()];
  const inner = parts.flatMap((part) => itemSchemas(schemas, part, value, index));
  const positional: unknown = Array.isArray(schema.prefixItems) ? schema.prefixItems[index] : undefined;
  const own = positional ?? schema.items;
  return isObject(own) ? [own, ...inner] : inner;
}

function conjuncts(schemas: ContractSchemas, { $ref, allOf }: Schema): Schema[] {
  const referred = typeof $ref === "string" ? [schemas.resolve({ $ref })] : [];
  return [...referred, ...(Array.isArray(allOf) ? allOf.filter(isObject) : [])];
}

/** For each union of the schema, the members that the value is valid against. */
function alternatives(schemas: ContractSchemas, { anyOf, oneOf }: Schema, value: unknown): Schema[][] {
  return [anyOf, oneOf].flatMap((union) => {
    if (!Array.isArray(union)) return [];
    return [union.filter(isObject).filter((branch) => schemas.isValid(branch, value))];
  });
}

function together(sayings: readonly Saying[]): Saying {
  const named = sayings.flatMap((saying) => (typeof saying === "string" ? [] : saying));
  if (named.length > 0) return named;
  return (["free", "unnamed"] as const).find((saying) => sayings.includes(saying)) ?? "silent";
}

function either(sayings: readonly Saying[]): Saying {
  const named = sayings.flatMap((saying) => (typeof saying === "string" ? [] : saying));
  if (named.length > 0) return named;
  if (sayings.length === 0) return "silent";
  return (["free", "silent"] as const).find((saying) => sayings.includes(saying)) ?? "unnamed";
}
