import type { Model, NamedSchema, Type } from "../../model/types.ts";
import { pascal } from "./names.ts";

/** The one type parameter that the crate has: a graph's state. Other free data is `Value`. */
const STATE = "State";

/** The named schemas and how Rust writes a type. */
export class Schemas {
  readonly #byName: ReadonlyMap<string, NamedSchema>;
  readonly #stateSchema: string;

  constructor(readonly model: Model) {
    this.#byName = new Map(model.schemas.map((schema) => [schema.name, schema]));
    this.#stateSchema = model.generics.find(({ name }) => name === STATE)?.schema ?? "";
  }

  get(name: string): NamedSchema {
    const schema = this.#byName.get(name);
    if (schema === undefined) throw new Error(`The model has no schema ${name}.`);
    return schema;
  }

  /** What a chain of names stands for. */
  resolve(type: Type): Type {
    if (type.kind !== "ref") return type;
    const target = this.resolve(this.get(type.name).type);
    return { ...target, nullable: target.nullable || type.nullable };
  }

  isState(type: Type): boolean {
    return type.kind === "ref" && type.name === this.#stateSchema;
  }

  isFree(type: Type): boolean {
    return !this.isState(type) && this.resolve(type).kind === "free";
  }

  /** Whether a named schema takes the state as its type parameter. */
  takesState(name: string): boolean {
    return name !== this.#stateSchema && this.get(name).generics.includes(STATE);
  }

  mentionsState(type: Type): boolean {
    return type.kind === "ref" && (this.isState(type) || this.takesState(type.name));
  }

  /** The type, null aside. */
  bare(type: Type): string {
    switch (type.kind) {
      case "ref":
        if (this.isState(type)) return STATE;
        return this.takesState(type.name) ? `${type.name}<${STATE}>` : type.name;
      case "string":
        return "String";
      case "integer":
        return (type.minimum ?? -1) >= 0 ? "u64" : "i64";
      case "number":
        return "f64";
      case "boolean":
        return "bool";
      case "null":
        return "()";
      case "free":
        return "Value";
      case "literal":
        return literalName(type.value);
      case "array":
        return `Vec<${this.full(type.items)}>`;
      case "tuple":
        return `(${type.items.map((item) => this.full(item)).join(", ")})`;
      case "map":
        return type.values.kind === "free" ? "JsonObject" : `BTreeMap<String, ${this.full(type.values)}>`;
      case "enum":
      case "object":
      case "union":
        throw new Error(`Rust needs a name for this ${type.kind}; give it a schema of its own.`);
    }
  }

  /** The type as it stands where it must be there. */
  full(type: Type): string {
    const bare = this.bare(type);
    // A free value may be null by itself.
    return type.nullable && !this.isFree(type) ? `Option<${bare}>` : bare;
  }

  /** Whether a value of the first type holds one of the second in itself, not behind a list or a map. */
  holds(from: Type, name: string, seen = new Set<string>()): boolean {
    if (from.kind !== "ref" || seen.has(from.name)) return false;
    if (from.name === name) return true;
    seen.add(from.name);
    return parts(this.get(from.name).type).some((part) => this.holds(part, name, seen));
  }
}

function parts(type: Type): readonly Type[] {
  switch (type.kind) {
    case "ref":
      return [type];
    case "object":
      return type.properties.map((property) => property.type);
    case "union":
      return type.members;
    case "tuple":
      return type.items;
    default:
      return [];
  }
}

/** The name of the type whose only value is this constant. */
export function literalName(value: string | number | boolean): string {
  if (typeof value !== "string")
    throw new Error(`Rust has no name for the constant ${value}; give it a schema of its own.`);
  // `toolCall` beside `tool_call`.
  return `${pascal(value)}${/^[a-z]+[A-Z]/.test(value) ? "Camel" : ""}Literal`;
}
