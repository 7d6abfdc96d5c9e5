// Which operations and schemas name a schema directly.
import type { Type } from "../../../../scripts/generate/model/types.ts";
import { model } from "./contract.ts";

export interface Users {
  readonly operations: readonly string[];
  readonly schemas: readonly string[];
}

const users = new Map<string, { operations: Set<string>; schemas: Set<string> }>();

for (const schema of model.schemas) for (const name of namesIn(schema.type)) entryOf(name).schemas.add(schema.name);
for (const operation of model.operations) {
  const types = [
    ...operation.parameters.map(({ type }) => type),
    ...(operation.body ? [operation.body.type] : []),
    ...(operation.result.type ? [operation.result.type] : []),
    ...operation.errors.flatMap(({ type }) => (type ? [type] : [])),
  ];
  for (const name of types.flatMap(namesIn)) entryOf(name).operations.add(operation.id);
}

export function usersOf(name: string): Users {
  const found = users.get(name);
  return { operations: [...(found?.operations ?? [])], schemas: [...(found?.schemas ?? [])].sort() };
}

function entryOf(name: string): { operations: Set<string>; schemas: Set<string> } {
  const known = users.get(name) ?? { operations: new Set<string>(), schemas: new Set<string>() };
  users.set(name, known);
  return known;
}

function namesIn(type: Type): string[] {
  switch (type.kind) {
    case "ref":
      return [type.name];
    case "array":
      return namesIn(type.items);
    case "map":
      return namesIn(type.values);
    case "tuple":
      return type.items.flatMap(namesIn);
    case "union":
      return type.members.flatMap(namesIn);
    case "object":
      return [
        ...type.properties.flatMap((property) => namesIn(property.type)),
        ...(type.additional ? namesIn(type.additional) : []),
      ];
    default:
      return [];
  }
}
