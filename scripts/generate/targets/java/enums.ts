import type { EnumType, NamedSchema } from "../../model/types.ts";
import { constant, javadoc, prose, quote } from "./names.ts";

/** What only requests hold is an enumeration; what answers hold may grow, and keeps values that are new. */
export function emitEnum({ name, description, type, usage }: NamedSchema & { type: EnumType }): string {
  const isText = type.values.every((value) => typeof value === "string");
  const held = isText ? "String" : "long";
  const literal = (value: string | number) => (isText ? quote(String(value)) : String(value));
  const text = prose(description) || `${name}.`;
  if (!usage.response) {
    const values = type.values.map((value) => `  /** {@code ${value}}. */\n  ${constant(value)}(${literal(value)})`);
    return `${javadoc("", [text])}
public enum ${name} {
${values.join(",\n")};

  private final ${held} value;

  ${name}(${held} value) {
    this.value = value;
  }

  /** {@return the value on the wire} */
  @JsonValue
  public ${held} value() {
    return value;
  }
}`;
  }
  const values = type.values.map(
    (value) =>
      `  /** {@code ${value}}. */\n  public static final ${name} ${constant(value)} = new ${name}(${literal(value)});`,
  );
  return `${javadoc("", [text, "A server may send values that are not listed here; they compare by their value."], ["@param value the value on the wire"])}
public record ${name}(@JsonValue ${held} value) {
${values.join("\n")}

  /**
   * Holds a value.
   *
   * @param value the value on the wire
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ${name} {}
}`;
}

export const isEnum = (schema: NamedSchema): schema is NamedSchema & { type: EnumType & NamedSchema["type"] } =>
  schema.type.kind === "enum";
