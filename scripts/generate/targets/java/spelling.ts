import type { Model, NamedSchema, Type } from "../../model/types.ts";

/** How the types of the contract are written in Java. */
export class Types {
  private readonly byName: Map<string, NamedSchema>;
  private readonly additions: ReadonlySet<string>;
  readonly model: Model;

  /** `additions`: the types for which src/java has an interface of that name with `Additions` behind it. */
  constructor(model: Model, additions: readonly string[]) {
    this.model = model;
    this.additions = new Set(additions);
    this.byName = new Map(model.schemas.map((schema) => [schema.name, schema]));
  }

  schema(name: string): NamedSchema {
    const found = this.byName.get(name);
    if (found === undefined) throw new Error(`The model refers to the unknown schema ${name}.`);
    return found;
  }

  /** The interfaces of the runtime by which a type can do more than hold its data. */
  additionsTo(name: string): string[] {
    return this.additions.has(name) ? [`${name}Additions`] : [];
  }

  /** Resolves a reference; the result is nullable if the reference or an alias on the way is. */
  resolve(type: Type): Type {
    if (type.kind !== "ref") return type;
    const resolved = this.resolve(this.schema(type.name).type);
    return type.nullable && !resolved.nullable ? { ...resolved, nullable: true } : resolved;
  }

  /** Whether the type is any JSON; a union with a free member is too. */
  isFree(type: Type): boolean {
    const resolved = this.resolve(type);
    if (resolved.kind === "union") return resolved.members.some((member) => this.isFree(member));
    return resolved.kind === "free" || resolved.kind === "null";
  }

  /** The name of the class that is emitted for a type; null if there is none. */
  ownClass(type: Type): string | null {
    if (type.kind !== "ref" || this.isFree(type)) return null;
    const { kind } = this.schema(type.name).type;
    if (kind === "ref") return this.ownClass(this.schema(type.name).type);
    return ["object", "enum", "union", "tuple"].includes(kind) ? type.name : null;
  }

  /** The Java type as a type argument, or for a value that may be null. */
  boxed(type: Type): string {
    if (this.isFree(type)) return "JsonNode";
    const own = this.ownClass(type);
    if (own !== null) return own;
    const resolved = this.resolve(type);
    switch (resolved.kind) {
      case "string":
        return "String";
      case "integer":
        return "Long";
      case "number":
        return "Number";
      case "boolean":
        return "Boolean";
      case "literal":
        return { string: "String", number: "Long", boolean: "Boolean" }[literalKind(resolved.value)];
      case "array":
        return `List<${this.boxed(resolved.items)}>`;
      case "map":
        return `Map<String, ${this.boxed(resolved.values)}>`;
      default:
        throw new Error(`A ${resolved.kind} without a name cannot be written in Java; give it a schema of its own.`);
    }
  }

  /** The Java type of a value that is always present. */
  plain(type: Type): string {
    const boxed = this.boxed(type);
    return { Long: "long", Boolean: "boolean" }[boxed] ?? boxed;
  }

  /** The type of a setter's argument, and the expression that converts the argument to the value. */
  input(type: Type): { type: string; convert(value: string): string } {
    if (this.isFree(type)) return { type: "@Nullable Object", convert: (value) => `UserData.of(${value})` };
    const boxed = this.boxed(type);
    if (boxed === "Map<String, JsonNode>")
      return {
        type: nullable("Map<String, ? extends @Nullable Object>", this.resolve(type)),
        convert: (value) => `UserData.map(${value})`,
      };
    const resolved = this.resolve(type);
    return { type: resolved.nullable ? nullable(boxed, resolved) : this.plain(type), convert: (value) => value };
  }
}

const literalKind = (value: string | number | boolean): "string" | "number" | "boolean" => {
  const kind = typeof value;
  return kind === "number" || kind === "boolean" ? kind : "string";
};

const nullable = (text: string, type: Type): string => (type.nullable ? `@Nullable ${text}` : text);
