import type { EnumType, NamedSchema } from "../../model/types.ts";
import { quoteJava as quote } from "../../print/strings.ts";
import { constant, javadoc, prose } from "./names.ts";

/** An enumeration that only requests use is a Java enum. One that responses use is a class that also keeps unknown values. */
export function emitEnum({ name, description, type, usage }: NamedSchema & { type: EnumType }): string {
  const isText = type.values.every((value) => typeof value === "string");
  const held = isText ? ("String" as const) : ("long" as const);
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
  return emitOpenEnum(
    name,
    text,
    held,
    type.values.map((value) => ({ value, literal: literal(value) })),
  );
}

/** A class for values that a newer server may extend. Known values are constants, so that `==` compares them. */
function emitOpenEnum(
  name: string,
  text: string,
  held: "String" | "long",
  values: readonly { readonly value: string | number; readonly literal: string }[],
): string {
  const boxed = held === "long" ? "Long" : held;
  const constants = values.map(
    ({ value, literal }) =>
      `  /** {@code ${value}}. */\n  public static final ${name} ${constant(value)} = known(${literal});`,
  );
  return `${javadoc("", [text, "A server may send values that are not listed here. Those that are listed are the same object each time."])}
public final class ${name} {
  private static final Map<${boxed}, ${name}> KNOWN = new HashMap<>();
${constants.join("\n")}

  private final ${held} value;

  private ${name}(${held} value) {
    this.value = value;
  }

  private static ${name} known(${held} value) {
    var known = new ${name}(value);
    KNOWN.put(value, known);
    return known;
  }

  /**
   * The value that stands on the wire as this.
   *
   * @param value the value on the wire
   * @return the constant of that value; another object where this version does not know it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ${name} of(${held} value) {
    var known = KNOWN.get(value);
    return known == null ? new ${name}(value) : known;
  }

  /** {@return the value on the wire} */
  @JsonValue
  public ${held} value() {
    return value;
  }

  /** {@return whether this version knows the value} */
  public boolean isKnown() {
    return KNOWN.containsKey(value);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ${name} same && ${held === "long" ? "same.value == value" : "same.value.equals(value)"};
  }

  @Override
  public int hashCode() {
    return Objects.hash(value);
  }

  @Override
  public String toString() {
    return ${held === "long" ? "String.valueOf(value)" : "value"};
  }
}`;
}

export const isEnum = (schema: NamedSchema): schema is NamedSchema & { type: EnumType & NamedSchema["type"] } =>
  schema.type.kind === "enum";
