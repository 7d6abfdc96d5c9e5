import type { Method, MethodParameter, Model, NamedSchema, Operation, Type } from "../../model/types.ts";

const pascal = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `RunsWaitParams`; where a schema has that name, `A2aSendCallParams`. */
export function paramsName(model: Model, method: Method): string {
  const name = `${pascal(method.resource)}${pascal(method.name)}`;
  return model.schemas.some((schema) => schema.name === `${name}Params`) ? `${name}CallParams` : `${name}Params`;
}

/** `Runs` */
export const resourceName = (resource: string): string => pascal(resource);

/** Name of the enumeration of the stream modes. */
export const modeSchema = (model: Model): string => model.streamModes[0]?.schema ?? "";

/** The operations of a method, in the document's order. */
export const operationsOf = (model: Model, method: Method): Operation[] =>
  model.operations.filter(({ id }) => method.choices.some(({ operation }) => operation === id));

export const schemaOf = (model: Model, type: Type): NamedSchema | undefined =>
  type.kind === "ref" ? model.schemas.find(({ name }) => name === type.name) : undefined;

/** The type parameters that types bring with them, in the model's order. */
export function genericsOf(model: Model, types: readonly Type[]): string[] {
  const names = new Set(types.flatMap((type) => genericsIn(model, type)));
  return model.generics.map(({ name }) => name).filter((name) => names.has(name));
}

function genericsIn(model: Model, type: Type): readonly string[] {
  switch (type.kind) {
    case "ref":
      return schemaOf(model, type)?.generics ?? [];
    case "array":
      return genericsIn(model, type.items);
    case "map":
      return genericsIn(model, type.values);
    case "tuple":
      return type.items.flatMap((item) => genericsIn(model, item));
    case "union":
      return type.members.flatMap((member) => genericsIn(model, member));
    default:
      return [];
  }
}

/** The parameter that names the graph, where the method's other types are that graph's. */
export function assistantParameter(model: Model, method: Method): MethodParameter | undefined {
  const types = [
    ...method.parameters.map(({ type }) => type),
    ...operationsOf(model, method).flatMap(({ result }) => (result.type === null ? [] : [result.type])),
  ];
  const graphs = genericsOf(model, types).length > 0;
  return graphs ? method.parameters.find(({ name, required }) => name === "assistant_id" && required) : undefined;
}

/** The parameter that decides which events a stream yields. */
export function modeParameter(model: Model, method: Method): MethodParameter | undefined {
  const streams = operationsOf(model, method).every(({ result }) => result.kind === "stream" && result.events !== null);
  return streams ? method.parameters.find(({ type }) => isMode(model, type)) : undefined;
}

function isMode(model: Model, type: Type): boolean {
  if (type.kind === "array") return isMode(model, type.items);
  if (type.kind === "union") return type.members.every((member) => isMode(model, member));
  if (type.kind !== "ref") return false;
  const shape = schemaOf(model, type)?.type;
  return type.name === modeSchema(model) || (shape !== undefined && shape.kind !== "enum" && isMode(model, shape));
}
