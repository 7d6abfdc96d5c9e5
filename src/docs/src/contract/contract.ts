// The contract as the pages need it: the model of the generator, and beside it the document for examples and headers.
import { buildModel } from "../../../../scripts/generate/model/index.ts";
import type { Model, NamedSchema, Operation } from "../../../../scripts/generate/model/types.ts";
import { readRepositoryFile } from "./repository.ts";

export type JsonObject = { readonly [key: string]: unknown };

export const contractDocument: JsonObject = JSON.parse(readRepositoryFile("generated/openapi.json"));

export const model: Model = buildModel({ ...contractDocument });

export const schemasByName: ReadonlyMap<string, NamedSchema> = new Map(
  model.schemas.map((schema) => [schema.name, schema]),
);

export const operationsById: ReadonlyMap<string, Operation> = new Map(
  model.operations.map((operation) => [operation.id, operation]),
);

/** Follows references until a value stands there that is none; a reference that leads nowhere is a mistake of the contract. */
export function resolve(value: unknown): unknown {
  let current = value;
  while (isObject(current) && typeof current.$ref === "string") current = follow(current.$ref);
  return current;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The member of an object, with its reference followed; undefined where it is missing. */
export function member(value: unknown, ...path: readonly string[]): unknown {
  let current: unknown = resolve(value);
  for (const key of path) {
    if (!isObject(current)) return undefined;
    current = resolve(current[key]);
  }
  return current;
}

function follow(reference: string): unknown {
  let current: unknown = contractDocument;
  for (const part of reference.replace(/^#\//, "").split("/")) {
    const key = part.replaceAll("~1", "/").replaceAll("~0", "~");
    if (!isObject(current) || !(key in current)) throw new Error(`The contract has nothing at ${reference}.`);
    current = current[key];
  }
  return current;
}
