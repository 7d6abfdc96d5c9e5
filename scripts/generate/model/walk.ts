import type { Type } from "./types.ts";

/** The direct parts of a type: items, values, members, properties. A reference has none. */
export function partsOf(type: Type): readonly Type[] {
  switch (type.kind) {
    case "array":
      return [type.items];
    case "map":
      return [type.values];
    case "tuple":
      return type.items;
    case "union":
      return type.members;
    case "object":
      return [...type.properties.map((property) => property.type), ...(type.additional ? [type.additional] : [])];
    default:
      return [];
  }
}

/** Whether the test holds for a type or for one of its parts; references are not followed. */
export const someType = (type: Type, test: (type: Type) => boolean): boolean =>
  test(type) || partsOf(type).some((part) => someType(part, test));

/** Names of the schemas that a type refers to directly. */
export const refsOf = (type: Type): string[] => (type.kind === "ref" ? [type.name] : partsOf(type).flatMap(refsOf));
