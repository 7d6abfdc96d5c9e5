import type { Type } from "../../model/types.ts";
import { someType } from "../../model/walk.ts";
import { quotePython } from "../../print/strings.ts";

/** A JSON value as Python writes it. */
export function literal(value: unknown): string {
  if (value === null || value === undefined) return "None";
  if (value === true) return "True";
  if (value === false) return "False";
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  return typeof value === "string" ? quotePython(value) : JSON.stringify(value);
}

/**
 * A type as an annotation.
 *
 * @param reference how a named type is written, `t.Run` where the names are imported as a module
 */
export function annotation(type: Type, reference: (name: string) => string = (name) => name): string {
  const bare = bareAnnotation(type, reference);
  return type.nullable && bare !== "Any" && bare !== "None" ? `${bare} | None` : bare;
}

/** An annotation in a file that imports the named types as the module `t`. */
export const inModule = (type: Type): string => annotation(type, (name) => `t.${name}`);

function bareAnnotation(type: Type, reference: (name: string) => string): string {
  switch (type.kind) {
    case "ref":
      return reference(type.name);
    case "string":
      return "str";
    case "integer":
      return "int";
    case "number":
      return "float";
    case "boolean":
      return "bool";
    case "null":
      return "None";
    case "free":
      return "Any";
    case "literal":
      return `Literal[${literal(type.value)}]`;
    case "enum":
      return `Literal[${type.values.map(literal).join(", ")}]`;
    case "array":
      return `list[${annotation(type.items, reference)}]`;
    case "tuple":
      return `tuple[${type.items.map((item) => annotation(item, reference)).join(", ")}]`;
    case "map":
      return `dict[str, ${annotation(type.values, reference)}]`;
    case "union":
      return type.members.map((member) => annotation(member, reference)).join(" | ");
    case "object":
      throw new Error("An object without a name cannot be annotated in Python; give it a schema of its own.");
  }
}

/** Whether a type is written with `Literal`. */
export const usesLiteral = (type: Type): boolean => someType(type, ({ kind }) => kind === "literal" || kind === "enum");
