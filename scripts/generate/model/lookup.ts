import type { Method, Model, NamedSchema, Operation, OptionName, Type } from "./types.ts";
import { refsOf, someType } from "./walk.ts";

interface Index {
  readonly schemas: ReadonlyMap<string, NamedSchema>;
  readonly operations: ReadonlyMap<string, Operation>;
  readonly eventTypes: ReadonlySet<string>;
}

const indexes = new WeakMap<Model, Index>();

function indexOf(model: Model): Index {
  const known = indexes.get(model);
  if (known !== undefined) return known;
  const index = {
    schemas: new Map(model.schemas.map((schema) => [schema.name, schema])),
    operations: new Map(model.operations.map((operation) => [operation.id, operation])),
    eventTypes: new Set([...model.events, ...model.eventUnions].map(({ name }) => name)),
  };
  indexes.set(model, index);
  return index;
}

/** @throws where the model has no schema of that name */
export function schemaNamed(model: Model, name: string): NamedSchema {
  const schema = indexOf(model).schemas.get(name);
  if (schema === undefined) throw new Error(`The model refers to the schema ${name}, which it does not have.`);
  return schema;
}

/** @throws where the model has no operation of that id */
export function operationNamed(model: Model, id: string): Operation {
  const operation = indexOf(model).operations.get(id);
  if (operation === undefined) throw new Error(`The model refers to the operation ${id}, which it does not have.`);
  return operation;
}

/** The options of a method that not every method takes. */
export const specialOptions = (model: Model, { options }: Method): OptionName[] =>
  options.filter((option) => !model.methods.every((method) => method.options.includes(option)));

/** Whether a schema is an event or a union of events. */
export const isEventType = (model: Model, name: string): boolean => indexOf(model).eventTypes.has(name);

/** The operations of a method, in the order in which they are tried. */
export const operationsOf = (model: Model, method: Method): Operation[] =>
  method.choices.map(({ operation }) => operationNamed(model, operation));

/** The resources of a client in the contract's order, each with its methods. */
export function resourcesOf(model: Model): { name: string; methods: Method[] }[] {
  const resources = new Map<string, Method[]>();
  for (const method of model.methods)
    resources.set(method.resource, [...(resources.get(method.resource) ?? []), method]);
  return [...resources].map(([name, methods]) => ({ name, methods }));
}

/** Resolves a reference to the type that it stands for. */
export function resolve(model: Model, type: Type): Type {
  const seen = new Set<string>();
  let current = type;
  while (current.kind === "ref" && !seen.has(current.name)) {
    seen.add(current.name);
    current = schemaNamed(model, current.name).type;
  }
  return current;
}

/** Whether the test holds for a type, for a part of it, or for a type that it refers to. */
export function leadsTo(model: Model, type: Type, test: (type: Type) => boolean): boolean {
  const seen = new Set<string>();
  const open = [type];
  for (let current = open.pop(); current !== undefined; current = open.pop()) {
    if (someType(current, test)) return true;
    for (const name of refsOf(current)) {
      if (seen.has(name)) continue;
      seen.add(name);
      open.push(schemaNamed(model, name).type);
    }
  }
  return false;
}
