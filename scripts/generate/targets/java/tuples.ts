import type { NamedSchema, TupleType, Type } from "../../model/types.ts";
import { camel, javadoc, prose } from "./names.ts";
import type { Types } from "./spelling.ts";

/** Emits a tuple as a record that is serialised as a JSON array. */
export function emitTuple(types: Types, { name, description, type }: NamedSchema & { type: TupleType }): string {
  const parts = type.items.map((item, index) => ({
    name: item.kind === "ref" ? camel(item.name) : `item${index}`,
    type: types.boxed(item),
    about: item.kind === "ref" ? prose(types.schema(item.name).description) : `Place ${index}.`,
  }));
  const tags = parts.map((part) => `@param ${part.name} ${part.about}`);
  return `${javadoc("", [prose(description)], tags)}
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
@JsonPropertyOrder({${parts.map((part) => `"${part.name}"`).join(", ")}})
public record ${name}(${parts.map((part) => `${part.type} ${part.name}`).join(", ")}) {}`;
}

export const isTuple = (schema: NamedSchema): schema is NamedSchema & { type: TupleType & Type } =>
  schema.type.kind === "tuple";
