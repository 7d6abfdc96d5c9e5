import type { Type } from "../../model/types.ts";

/** `getState` as Python writes it. */
export const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** A sentence as the body of a docstring, wrapped to the line length of the package. */
export function wrap(text: string, indent: string, width = 118): string {
  const lines: string[] = [];
  for (const paragraph of text.trim().split("\n")) {
    let line = "";
    for (const word of paragraph.split(/\s+/)) {
      if (line !== "" && indent.length + line.length + 1 + word.length > width) {
        lines.push(line);
        line = word;
      } else line = line === "" ? word : `${line} ${word}`;
    }
    lines.push(line);
  }
  return lines.map((line) => (line === "" ? "" : indent + line)).join("\n");
}

export function docstring(text: string, indent: string): string {
  const safe = text.replaceAll("\\", "\\\\").replaceAll('"""', "'''");
  const oneLine = `${indent}"""${safe.trim()}"""`;
  if (!safe.trim().includes("\n") && oneLine.length <= 118 && !safe.trim().endsWith('"')) return oneLine;
  return `${indent}"""${wrap(safe, indent).trimStart()}\n${indent}"""`;
}

/** A JSON value as Python writes it. */
export function literal(value: unknown): string {
  if (value === null || value === undefined) return "None";
  if (value === true) return "True";
  if (value === false) return "False";
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  return JSON.stringify(value);
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
