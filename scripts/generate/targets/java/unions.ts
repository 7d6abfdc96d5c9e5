import type { NamedSchema, ObjectType, Type, UnionType } from "../../model/types.ts";
import { quoteJava as quote } from "../../print/strings.ts";
import { camel, javadoc, prose } from "./names.ts";
import type { Types } from "./spelling.ts";

/** A member of a union: a record of its own, or a value in a holder record inside the union. */
interface Arm {
  /** The class of the member: its own record, or its holder inside the union. */
  readonly name: string;
  readonly schema: NamedSchema;
  /** The type of the held value; null if the member's own record implements the union. */
  readonly held: string | null;
  /** The only value it can have, as Java writes it. */
  readonly literal: string | null;
}

const isUnion = (types: Types, schema: NamedSchema): schema is NamedSchema & { type: UnionType & Type } =>
  schema.type.kind === "union" && !types.isFree({ kind: "ref", name: schema.name, nullable: false });

type RealUnion = NamedSchema & { type: UnionType & Type };

interface Unions {
  readonly all: readonly RealUnion[];
  readonly byName: ReadonlyMap<string, RealUnion>;
  /** Names of the unions of which a schema is a member. */
  readonly byArm: ReadonlyMap<string, readonly string[]>;
}

const known = new WeakMap<Types, Unions>();

/** Cached, since every record and every setter needs them. */
function unionsIn(types: Types): Unions {
  const found = known.get(types);
  if (found !== undefined) return found;
  const events = new Set(types.model.eventUnions.map(({ name }) => name));
  const all = types.model.schemas
    .filter((schema): schema is RealUnion => isUnion(types, schema))
    .filter(({ name, inClient }) => inClient && !events.has(name));
  const byArm = new Map<string, string[]>();
  for (const { name, type } of all) {
    const arms = new Set(type.members.flatMap((member) => (member.kind === "ref" ? [member.name] : [])));
    for (const arm of arms) byArm.set(arm, [...(byArm.get(arm) ?? []), name]);
  }
  const unions = { all, byName: new Map(all.map((union) => [union.name, union])), byArm };
  known.set(types, unions);
  return unions;
}

export const realUnions = (types: Types): readonly RealUnion[] => unionsIn(types).all;

export function armsOf(types: Types, union: NamedSchema & { type: UnionType & Type }): Arm[] {
  const members = new Map(union.type.members.map((member) => [JSON.stringify(member), member]));
  return [...members.values()].map((member) => {
    if (member.kind !== "ref") throw new Error(`An arm of ${union.name} has no name; give it a schema of its own.`);
    const schema = types.schema(member.name);
    const resolved = types.resolve(member);
    if (resolved.kind === "object") return { name: member.name, schema, held: null, literal: null };
    const literal = resolved.kind === "literal" ? JSON.stringify(resolved.value) : null;
    // Inside the union, the name of a holder hides a class with the same name.
    const name = types.ownClass(member) === null ? member.name : `${member.name}Value`;
    return { name, schema, held: types.plain(member), literal };
  });
}

/** The unions that a record implements. */
export const unionsOf = (types: Types, name: string): readonly string[] => unionsIn(types).byArm.get(name) ?? [];

/** Overloads of a setter whose argument is a union: they take the values of its members, one for each Java type. */
export function overloads(types: Types, type: Type | null): { type: string; wrap: string }[] {
  const name = type === null ? null : types.ownClass(type);
  if (name === null || !isUnion(types, types.schema(name))) return [];
  const union = unionsIn(types).byName.get(name);
  return union === undefined ? [] : makers(types, union).map(({ held }) => ({ type: held, wrap: name }));
}

export function makers(
  types: Types,
  union: NamedSchema & { type: UnionType & Type },
): { name: string; held: string }[] {
  const seen = new Set<string>();
  return armsOf(types, union).flatMap(({ name, held, literal }) => {
    const erased = held?.replace(/<.*/, "");
    if (held === null || erased === undefined || literal !== null || seen.has(erased)) return [];
    seen.add(erased);
    return [{ name, held }];
  });
}

export function emitUnion(types: Types, union: NamedSchema & { type: UnionType & Type }): string {
  const { name, description } = union;
  const arms = armsOf(types, union);
  const inner = [
    ...arms.flatMap((arm) => (arm.held === null ? [] : [emitHolder(name, arm)])),
    ...arms.flatMap(({ name: arm, literal }) => (literal === null ? [] : [emitLiteral(name, arm)])),
    ...makers(types, union).map(({ name: arm, held }) => emitMaker(name, arm, held)),
    `  /**
   * What this version of the contract does not know.
   *
   * @param value the JSON, as it came
   */
  record Unknown(@JsonValue JsonNode value) implements ${name} {}`,
  ];
  const permits = [...arms.map((arm) => (arm.held === null ? arm.name : `${name}.${arm.name}`)), `${name}.Unknown`];
  return `${javadoc("", [prose(description) || `${name}.`])}
public sealed interface ${name}${extension(types.additionsTo(name))}
    permits
        ${permits.join(",\n        ")} {
${inner.join("\n\n")}
}`;
}

const extension = (interfaces: readonly string[]): string =>
  interfaces.length > 0 ? ` extends ${interfaces.join(", ")}` : "";

function emitHolder(union: string, { name, schema, held, literal }: Arm): string {
  const text = prose(schema.description) || `${name}.`;
  if (literal !== null) {
    const kind = held === "long" ? "long" : held === "boolean" ? "boolean" : "String";
    return `${javadoc("  ", [text])}
  record ${name}() implements ${union} {
    /** {@return the only value there is} */
    @JsonValue
    public ${kind} value() {
      return ${literal};
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static ${name} of(${kind} value) {
      return new ${name}();
    }
  }`;
  }
  return `${javadoc("  ", [text], ["@param value the value"])}
  record ${name}(@JsonValue ${held} value) implements ${union} {
    /**
     * Holds a value.
     *
     * @param value the value
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ${name} {}
  }`;
}

const emitLiteral = (union: string, arm: string): string => `  /** {@return the only {@code ${arm}} there is} */
  static ${union} ${camel(arm)}() {
    return new ${arm}();
  }`;

const emitMaker = (union: string, arm: string, held: string): string => `  /**
   * Makes one of a value.
   *
   * @param value the value
   * @return the {@link ${arm}}
   */
  static ${union} of(${held} value) {
    return new ${arm}(value);
  }`;

/** The module that tells Jackson how to read the unions. */
export function emitModule(types: Types): string {
  const unions = realUnions(types).map((union) => {
    const arms = armsOf(types, union).map((arm) => {
      const own = arm.held === null ? arm.name : `${union.name}.${arm.name}`;
      return `            .arm(${own}.class, ${shapeOf(types, { kind: "ref", name: arm.schema.name, nullable: false })})`;
    });
    return `    addDeserializer(
        ${union.name}.class,
        new UnionReader<${union.name}>(${union.name}.Unknown::new)
${arms.join("\n")});`;
  });
  return `/** Tells Jackson how to read the unions of the contract; a mapper of yours needs it to read these types. */
public final class OpenRunsModule extends SimpleModule {
  private static final long serialVersionUID = 1L;

  /** Knows all unions. */
  public OpenRunsModule() {
    super("openruns");
${unions.join("\n")}
  }
}`;
}

function shapeOf(types: Types, type: Type, depth = 0): string {
  const resolved = types.resolve(type);
  switch (resolved.kind) {
    case "object":
      return objectShape(types, resolved, depth);
    case "string":
      return "Shape.text()";
    case "enum":
      return `Shape.text().of(${resolved.values.map((value) => quote(String(value))).join(", ")})`;
    case "literal":
      return `Shape.${{ string: "text", number: "number", boolean: "flag" }[kindOf(resolved.value)]}().of(${quote(String(resolved.value))})`;
    case "integer":
      return "Shape.integer()";
    case "number":
      return "Shape.number()";
    case "boolean":
      return "Shape.flag()";
    case "array":
      return `Shape.list(${depth > 0 ? "Shape.any()" : shapeOf(types, resolved.items, depth + 1)})`;
    case "map":
      return "Shape.object()";
    default:
      return "Shape.any()";
  }
}

const kindOf = (value: string | number | boolean): "string" | "number" | "boolean" =>
  typeof value === "number" ? "number" : typeof value === "boolean" ? "boolean" : "string";

/** How an object is recognised: by its required keys, and by their constants. */
function objectShape(types: Types, { properties }: ObjectType, depth: number): string {
  const required = properties.filter((property) => property.required);
  const constants = properties.filter((property) => isTelling(types, property.type) && property.required);
  const others = required.filter((property) => !constants.includes(property)).map(({ wireName }) => quote(wireName));
  const parts =
    depth > 1
      ? []
      : constants.map(({ wireName, type }) => `.with(${quote(wireName)}, ${shapeOf(types, type, depth + 1)})`);
  if (others.length > 0) parts.push(`.with(${others.join(", ")})`);
  return `Shape.object()${parts.join("")}`;
}

const isTelling = (types: Types, type: Type): boolean => {
  const { kind, nullable } = types.resolve(type);
  return kind === "literal" && !nullable;
};
