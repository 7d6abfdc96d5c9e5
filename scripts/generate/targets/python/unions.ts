import type { NamedSchema, Type } from "../../model/types.ts";
import { refsOf } from "../../model/walk.ts";
import { list } from "../../print/layout.ts";
import { quotePython } from "../../print/strings.ts";
import { docstring } from "./docs.ts";
import { literal } from "./spelling.ts";

/**
 * Aliases for the types that are not objects, each after the types that it refers to, since Python evaluates an alias when it is
 * defined. A type that refers to itself has that reference in quotes.
 */
export function emitAliases(schemas: readonly NamedSchema[]): string {
  const byName = new Map(schemas.map((schema) => [schema.name, schema]));
  const done = new Set<string>();
  const open = new Set<string>();
  const texts: string[] = [];
  const visit = (schema: NamedSchema): void => {
    if (done.has(schema.name) || open.has(schema.name)) return;
    open.add(schema.name);
    for (const name of refsOf(schema.type)) {
      const other = byName.get(name);
      if (other) visit(other);
    }
    const later = (name: string): boolean => byName.has(name) && !done.has(name);
    texts.push(emitAlias(schema, (name) => (later(name) ? quotePython(name) : name)));
    done.add(schema.name);
  };
  schemas.forEach(visit);
  return texts.join("\n\n");
}

function emitAlias({ name, type, description }: NamedSchema, reference: (name: string) => string): string {
  return `${name}: TypeAlias = ${runtimeType(type, reference)}\n${docstring(description, "")}`;
}

/** A type as an expression that Python 3.10 can evaluate, also where a name stands in quotes. */
function runtimeType(type: Type, reference: (name: string) => string): string {
  const inner = (one: Type): string => runtimeType(one, reference);
  const bare = (): string => {
    switch (type.kind) {
      case "ref":
        return reference(type.name);
      case "array":
        return `List[${inner(type.items)}]`;
      case "map":
        return `Dict[str, ${inner(type.values)}]`;
      case "tuple":
        return `Tuple[${type.items.map(inner).join(", ")}]`;
      case "enum":
        return list("Literal[", type.values.map(literal), "]", 90);
      case "union":
        return list("Union[", [...type.members.map(inner), ...(type.nullable ? ["None"] : [])], "]", 90);
      case "literal":
        return `Literal[${literal(type.value)}]`;
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
      case "object":
        throw new Error("An object is a class of its own.");
    }
  };
  const text = bare();
  return type.nullable && !["union", "free", "null"].includes(type.kind) ? `Optional[${text}]` : text;
}
