import type { Model, NamedSchema, Type } from "../../model/types.ts";
import { Imports } from "../../print/imports.ts";
import { list } from "../../print/layout.ts";
import { wrap } from "../../print/prose.ts";
import { pascal } from "./names.ts";

/** The module of the contract's types. */
export const TYPES = "crate::types";

/** The one type parameter that the crate has: a graph's state. Other free data is `Value`. */
const STATE = "State";

/** The named schemas and how Rust writes a type. What a written type needs of other modules is noted in `imports`. */
export class Schemas {
  readonly #byName: ReadonlyMap<string, NamedSchema>;
  readonly #stateSchema: string;

  constructor(
    readonly model: Model,
    readonly imports = new Imports(),
  ) {
    this.#byName = new Map(model.schemas.map((schema) => [schema.name, schema]));
    this.#stateSchema = model.generics.find(({ name }) => name === STATE)?.schema ?? "";
  }

  get(name: string): NamedSchema {
    const schema = this.#byName.get(name);
    if (schema === undefined) throw new Error(`The model has no schema ${name}.`);
    return schema;
  }

  /** Resolves a reference to the type that it stands for. */
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

  /** The type without `Option`. */
  bare(type: Type): string {
    switch (type.kind) {
      case "ref":
        if (this.isState(type)) return STATE;
        return `${this.imports.use(TYPES, pascal(type.name))}${this.takesState(type.name) ? `<${STATE}>` : ""}`;
      case "string":
        return "String";
      case "integer":
        // One type for all, so that a number of an answer can be the limit of the next call.
        return "i64";
      case "number":
        return "f64";
      case "boolean":
        return "bool";
      case "null":
        return "()";
      case "free":
        return this.imports.use("serde_json", "Value");
      case "literal":
        return this.imports.use(TYPES, literalName(type.value));
      case "array":
        return `Vec<${this.full(type.items)}>`;
      case "tuple":
        return `(${type.items.map((item) => this.full(item)).join(", ")})`;
      case "map":
        return this.map(type.values);
      case "enum":
      case "object":
      case "union":
        throw new Error(`Rust needs a name for this ${type.kind}; give it a schema of its own.`);
    }
  }

  /** An object with arbitrary keys. */
  map(values: Type): string {
    if (this.isFree(values)) return this.imports.use(TYPES, "JsonObject");
    return `${this.imports.use("std::collections", "BTreeMap")}<String, ${this.full(values)}>`;
  }

  /** The type of a required field. */
  full(type: Type): string {
    const bare = this.bare(type);
    // A free value may be null by itself.
    return type.nullable && !this.isFree(type) ? `Option<${bare}>` : bare;
  }

  /** Whether a type contains the named one directly, not in a list or a map, so that it would need a `Box`. */
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

/** The `use` lines of a file in the order of rustfmt: the standard library, other crates, this one; modules before types. */
export function emitUses(imports: Imports, others: readonly string[] = []): string {
  const order = (line: string): string => line.replace("use super", "use !").replace(/::(?=[A-Z])/, "::~");
  const lines = [...imports.entries().map(([module, names]) => emitUse(module, names)), ...others];
  lines.sort((a, b) => (order(a) < order(b) ? -1 : 1));
  const groups = [/^use std\b/, /^use (?!std\b|crate\b|super\b)/, /^use (crate|super)\b/].map((pattern) =>
    lines.filter((line) => pattern.test(line)).join("\n"),
  );
  return groups.filter(Boolean).join("\n\n");
}

function emitUse(module: string, names: readonly string[]): string {
  if (names.length === 1) return `use ${module}::${names[0]};`;
  const oneLine = list(`use ${module}::{`, names, "};", 120);
  if (!oneLine.includes("\n")) return oneLine;
  return `use ${module}::{\n${wrap(`${names.join(", ")},`, 120, "    ").join("\n")}\n};`;
}
