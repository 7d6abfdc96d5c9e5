import { operationsOf, schemaNamed } from "../../model/lookup.ts";
import type { Method, MethodParameter, Model, NamedSchema, Operation, Type } from "../../model/types.ts";
import { refsOf } from "../../model/walk.ts";

/** Name of the enumeration of the stream modes; empty where the contract has none. */
export const modeSchema = (model: Model): string => model.streamModes[0]?.schema ?? "";

/** The type parameters of a list of types, in the model's order. */
export function genericsOf(model: Model, types: readonly Type[]): string[] {
  const names = new Set(types.flatMap(refsOf).flatMap((name) => schemaNamed(model, name).generics));
  return model.generics.map(({ name }) => name).filter((name) => names.has(name));
}

/** The parameters of a method that its types depend on. */
export interface TypeParameters {
  /** Names the graph that decides the method's other types. */
  readonly assistant: MethodParameter | undefined;
  /** Decides which events a stream yields. */
  readonly mode: MethodParameter | undefined;
  /** Asks for events of subgraphs. */
  readonly subgraphs: MethodParameter | undefined;
  /** Decides which fields the rows of the result have. */
  readonly select:
    | { readonly parameter: MethodParameter; readonly fields: NamedSchema; readonly row: NamedSchema }
    | undefined;
  /** The type parameters of what the method takes. */
  readonly taken: readonly string[];
  /** Whether the result contains a graph's state. */
  readonly givesState: boolean;
}

export function typeParametersOf(model: Model, method: Method): TypeParameters {
  const operations = operationsOf(model, method);
  const bodies = operations.flatMap(({ body }) => (body === null || body.variants.length === 0 ? [] : [body.type]));
  const results = operations.flatMap(({ result }) => (result.type === null ? [] : [result.type]));
  const taken = genericsOf(model, [...method.parameters.map(({ type }) => type), ...bodies]);
  const given = genericsOf(model, results);
  const givesState = given.includes("State");
  const streams = operations.every(({ result }) => result.kind === "stream" && result.events !== null);
  const { parameters } = method;
  return {
    assistant:
      taken.length + given.length > 0
        ? parameters.find(({ role, required }) => role === "assistant" && required)
        : undefined,
    mode: streams ? parameters.find(({ type }) => isMode(model, type)) : undefined,
    subgraphs: streams && givesState ? parameters.find(({ role }) => role === "subgraphs") : undefined,
    select: selectOf(model, parameters, operations),
    taken,
    givesState,
  };
}

function isMode(model: Model, type: Type): boolean {
  if (type.kind === "array") return isMode(model, type.items);
  if (type.kind === "union") return type.members.every((member) => isMode(model, member));
  if (type.kind !== "ref") return false;
  const shape = schemaNamed(model, type.name).type;
  return type.name === modeSchema(model) || (shape.kind !== "enum" && isMode(model, shape));
}

/** The parameter that selects fields, if the result is a list of rows with these fields. */
function selectOf(
  model: Model,
  parameters: readonly MethodParameter[],
  operations: readonly Operation[],
): TypeParameters["select"] {
  const [operation] = operations;
  const type = operation?.result.type ?? null;
  const rows = type?.kind === "ref" ? schemaNamed(model, type.name).type : type;
  if (rows?.kind !== "array" || rows.items.kind !== "ref") return undefined;
  const row = schemaNamed(model, rows.items.name);
  if (row.partialOf === null || row.type.kind !== "object") return undefined;
  const names = new Set<string | number>(row.type.properties.map(({ wireName }) => wireName));
  for (const parameter of parameters) {
    if (parameter.type.kind !== "array" || parameter.type.items.kind !== "ref") continue;
    const fields = schemaNamed(model, parameter.type.items.name);
    if (fields.type.kind === "enum" && fields.type.values.every((value) => names.has(value)))
      return { parameter, fields, row };
  }
  return undefined;
}
