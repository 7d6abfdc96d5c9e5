import type { NamedSchema, ObjectType, Property, Type } from "../../model/types.ts";
import { quoteJava as quote } from "../../print/strings.ts";
import { component, javadoc, prose } from "./names.ts";
import type { Types } from "./spelling.ts";
import { overloads, unionsOf } from "./unions.ts";

/** A component of a record. */
interface Part {
  readonly name: string;
  readonly type: string;
  readonly annotations: readonly string[];
  readonly description: string;
  readonly property: Property | null;
}

/** An object that a request may hold gets a builder. */
export function emitRecord(types: Types, schema: NamedSchema & { type: ObjectType }): string {
  const { name, type, description, deprecated } = schema;
  const parts = partsOf(types, type);
  const tags = parts.map((part) => `@param ${part.name} ${part.description}`);
  const doc = javadoc("", [prose(description) || `${name}.`], [...tags, ...deprecation(deprecated)]);
  const components = parts.map(
    ({ annotations, type: text, name: own }) => `    ${[...annotations, text, own].join(" ")}`,
  );
  const unions = [...unionsOf(types, name), ...types.additionsTo(name)];
  const body = [
    ...parts.filter(({ property }) => property === null).map((part) => neverNull(name, part, tags)),
    ...type.properties.filter(isConstant).map((property) => constantMethod(types, property)),
    ...(schema.usage.request ? [emitBuilder(types, name, parts)] : []),
  ];
  return [
    doc,
    ...(deprecated ? ["@Deprecated"] : []),
    "@JsonInclude(JsonInclude.Include.NON_NULL)",
    `public record ${name}(${components.length > 0 ? `\n${components.join(",\n")}` : ""})${
      unions.length > 0 ? ` implements ${unions.join(", ")}` : ""
    } {${body.length > 0 ? `\n${body.join("\n\n")}\n` : ""}}`,
  ].join("\n");
}

/** A required constant is not a component of the record: it is always written, and ignored when a record is read. */
const isConstant = ({ type, required }: Property): boolean => type.kind === "literal" && required && !type.nullable;

const deprecation = (deprecated: boolean): string[] => (deprecated ? ["@deprecated See the description."] : []);

export function partsOf(types: Types, type: ObjectType): Part[] {
  const parts: Part[] = [];
  for (const property of type.properties) {
    if (isConstant(property)) continue;
    const part = partOf(types, property);
    // Two properties with the same Java name, such as `multitask_strategy` and `multitaskStrategy`.
    const isTaken = parts.some(({ name }) => name === part.name);
    parts.push(isTaken ? { ...part, name: `${part.name}Alias` } : part);
  }
  if (type.additional !== null) {
    parts.push({
      name: parts.some(({ name }) => name === "additional") ? "additionalFields" : "additional",
      type: `Map<String, ${types.boxed(type.additional)}>`,
      annotations: ["@JsonAnySetter", "@JsonAnyGetter"],
      description: "all other fields",
      property: null,
    });
  }
  return parts;
}

/** Whether a property may be absent, null or a value, which needs the class `Field`. */
export const isThreeState = (types: Types, { type, required }: Property): boolean =>
  !required && !types.isFree(type) && types.resolve(type).nullable;

function partOf(types: Types, property: Property): Part {
  const { wireName, type, required, description } = property;
  const nullable = !types.isFree(type) && types.resolve(type).nullable;
  const threeState = isThreeState(types, property);
  const annotations = [`@JsonProperty(${quote(wireName)})`];
  if (threeState) annotations.push("@JsonInclude(JsonInclude.Include.NON_EMPTY)");
  else if (nullable) annotations.push("@JsonInclude(JsonInclude.Include.ALWAYS)");
  const boxed = types.boxed(type);
  const absent = threeState ? "" : required ? (nullable ? " May be null." : "") : " Null where it is absent.";
  return {
    name: component(wireName),
    type: threeState ? `Field<${boxed}>` : required && !nullable ? types.plain(type) : `@Nullable ${boxed}`,
    annotations,
    description: (prose(description) || "the value.") + absent,
    property,
  };
}

/** A constructor that replaces null by an empty map: Jackson passes null if there are no other fields. */
const neverNull = (name: string, part: Part, tags: readonly string[]): string =>
  `${javadoc("  ", [`Makes one; where there are no other fields, {@code ${part.name}} is empty.`], tags)}
  public ${name} {
    if (${part.name} == null) ${part.name} = Map.of();
  }`;

function constantMethod(types: Types, { wireName, type, description }: Property): string {
  if (type.kind !== "literal") throw new Error(`${wireName} is no constant.`);
  const value = typeof type.value === "string" ? quote(type.value) : String(type.value);
  return [
    javadoc("  ", [prose(description)], [`@return always ${value.replaceAll('"', "")}`]),
    `  @JsonProperty(${quote(wireName)})`,
    `  public ${types.plain(type)} ${component(wireName)}() {`,
    `    return ${value};`,
    "  }",
  ].join("\n");
}

function emitBuilder(types: Types, name: string, parts: readonly Part[]): string {
  const fields = parts.map(({ type, name: own }) => {
    const boxed = { long: "Long", boolean: "Boolean" }[type] ?? type;
    if (type.startsWith("Field<")) return `    private ${boxed} ${own} = Field.unset();`;
    return `    private ${type.startsWith("@Nullable ") ? boxed : `@Nullable ${boxed}`} ${own};`;
  });
  const setters = parts.flatMap((part) => emitSetters(types, part));
  const values = parts.map(({ name: own, property }) => {
    const { required = false, type } = property ?? {};
    if (property === null) return `${own} == null ? Map.of() : ${own}`;
    const needed = required && type && (types.isFree(type) || !types.resolve(type).nullable);
    return needed ? `Objects.requireNonNull(${own}, ${quote(own)})` : own;
  });
  return `  /** {@return a builder, which leaves out what it is not given} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one; what is not given is left out. */
  public static final class Builder {
${fields.join("\n")}

    private Builder() {}

${setters.join("\n\n")}

    /** {@return what was given} */
    public ${name} build() {
      return new ${name}(${values.length > 2 ? `\n          ${values.join(",\n          ")}` : values.join(", ")});
    }
  }`;
}

function emitSetters(types: Types, { name, type, description, property }: Part): string[] {
  const input =
    property === null
      ? { type: "Map<String, ? extends @Nullable Object>", convert: (text: string) => text }
      : types.input(property.type);
  const convert = property === null ? additional(type) : input.convert;
  const threeState = type.startsWith("Field<");
  const said = `the value${threeState ? "; null is sent as null" : ""}`;
  const doc = javadoc(
    "    ",
    [description.replace(/ (Null where it is absent|May be null)\.$/, "")],
    [`@param value ${said}`, "@return this builder"],
  );
  const stored = threeState ? `Field.of(${convert("value")})` : convert("value");
  const setter = `${doc}
    public Builder ${name}(${input.type} value) {
      this.${name} = ${stored};
      return this;
    }`;
  return [setter, ...overloads(types, property?.type ?? null).map((arm) => overload(name, arm, doc))];
}

const additional = (type: string) => (text: string) =>
  type === "Map<String, JsonNode>"
    ? `UserData.map(${text})`
    : `new LinkedHashMap<String, ${type.slice(12, -1)}>(${text})`;

function overload(name: string, arm: { readonly type: string; readonly wrap: string }, doc: string): string {
  return `${doc}
    public Builder ${name}(${arm.type} value) {
      return ${name}(${arm.wrap}.of(value));
    }`;
}

export const isObject = (schema: NamedSchema): schema is NamedSchema & { type: ObjectType & Type } =>
  schema.type.kind === "object";
