import type { Model, NamedSchema, Type, UnionType } from "../../model/types.ts";
import { Imports } from "../../print/imports.ts";
import { goName } from "./names.ts";

/** What a type is in Go: how it says that nothing is there depends on it. */
export type Shape = "free" | "scalar" | "struct" | "nilable";

/** How the contract's types are written in Go. */
export class Spelling {
  readonly named: ReadonlyMap<string, NamedSchema>;
  /** Names of schemas that are an arm of a union: they need a type of their own. */
  readonly arms: ReadonlySet<string>;
  /** Unions that some type, event or result must be able to read. */
  readonly readUnions = new Set<string>();
  readonly #names = new Map<string, string>();
  /** What the file that is written imports. */
  #imports = new Imports();

  constructor(model: Model) {
    this.named = new Map(model.schemas.map((schema) => [schema.name, schema]));
    const unions = model.schemas.flatMap(({ type }) => (type.kind === "union" ? [type] : []));
    this.arms = new Set(unions.flatMap((union) => union.members.map((member) => this.armName(member))));
    for (const { name } of model.schemas) this.claim(goName(name), name);
  }

  /** Notes that a Go name is taken; two owners of one name are a mistake to be told. */
  claim(name: string, owner: string): string {
    const other = this.#names.get(name);
    if (other !== undefined && other !== owner)
      throw new Error(`${owner} and ${other} would both be ${name} in Go. Rename one in scripts/generate/targets/go.`);
    this.#names.set(name, owner);
    return name;
  }

  /** Writes one file, whose imports are noted. */
  collect(imports: Imports, emit: () => string): string {
    this.#imports = imports;
    return emit();
  }

  /** Notes that the file uses a package; gives the name it has in the code. */
  package(path: string): string {
    const name = path.slice(path.lastIndexOf("/") + 1);
    this.#imports.use(path, name);
    return name;
  }

  raw = (): string => `${this.package("encoding/json")}.RawMessage`;

  isTaken = (name: string): boolean => this.#names.has(name);

  private armName(member: Type): string {
    if (member.kind !== "ref")
      throw new Error(`A union has a ${member.kind} without a name; Go needs one to give it a method.`);
    return member.name;
  }

  schema(name: string): NamedSchema {
    const found = this.named.get(name);
    if (found === undefined) throw new Error(`There is no schema ${name}.`);
    return found;
  }

  /** What a reference stands for in the end. */
  resolve(type: Type): Type {
    return type.kind === "ref" ? this.resolve(this.schema(type.name).type) : type;
  }

  isNullable(type: Type): boolean {
    return type.nullable || (type.kind === "ref" && this.isNullable(this.schema(type.name).type));
  }

  /** A union that Go can tell apart; one with a free arm is free itself. */
  isUnion(type: Type): type is Type & UnionType {
    return type.kind === "union" && !type.members.some((member) => this.resolve(member).kind === "free");
  }

  shape(type: Type): Shape {
    const resolved = this.resolve(type);
    switch (resolved.kind) {
      case "free":
      case "null":
        return "free";
      case "union":
        return this.isUnion(resolved) ? "nilable" : "free";
      case "array":
      case "map":
        return "nilable";
      case "object":
      case "tuple":
        return "struct";
      default:
        return "scalar";
    }
  }

  /** The type of a value that is there. */
  base(type: Type): string {
    switch (type.kind) {
      case "ref":
        return goName(type.name);
      case "string":
        return "string";
      case "integer":
        return "int64";
      case "number":
        return "float64";
      case "boolean":
        return "bool";
      case "literal":
        return typeof type.value === "string" ? "string" : typeof type.value === "boolean" ? "bool" : "int64";
      case "free":
      case "null":
        return this.raw();
      case "array":
        return `[]${this.item(type.items)}`;
      case "map":
        return this.isObject(type) ? "Object" : `map[string]${this.item(type.values)}`;
      case "union":
        if (this.isUnion(type))
          throw new Error("A union without a name cannot be written in Go; name it in the contract.");
        return this.raw();
      default:
        throw new Error(`A ${type.kind} without a name cannot be written in Go; give it a schema of its own.`);
    }
  }

  /** The type of an item of a list or a map. */
  item(type: Type): string {
    return this.isOptionalItem(type) ? `Opt[${this.base(type)}]` : this.base(type);
  }

  isOptionalItem(type: Type): boolean {
    return ["scalar", "struct"].includes(this.shape(type)) && this.isNullable(type);
  }

  /** The type of a field: a zero value always means that it is not there. */
  field(type: Type, required: boolean): string {
    const shape = this.shape(type);
    const base = this.base(type);
    const nullable = this.isNullable(type);
    if (shape === "free") return base;
    if (!required && nullable) return `Opt[${base}]`;
    if (shape === "nilable" || (required && !nullable)) return base;
    return shape === "struct" ? `*${base}` : `Opt[${base}]`;
  }

  /** The type of a parameter: free data, and a graph's own, may be any value that can be written as JSON. */
  parameter(type: Type, required: boolean): string {
    if (this.#isWrittenFlag(type)) return required ? "bool" : "Opt[bool]";
    const ofGraph = type.kind === "ref" && this.schema(type.name).generic !== null;
    return ofGraph || this.shape(type) === "free" ? "any" : this.field(type, required);
  }

  /** True and false, which a query may also write as `1` and `no`: a bool can say it all. */
  #isWrittenFlag(type: Type): boolean {
    const resolved = this.resolve(type);
    if (resolved.kind !== "union") return false;
    const members = resolved.members.map((member) => this.resolve(member));
    const texts = members.flatMap((member) => (member.kind === "enum" ? member.values : []));
    return (
      members.some(({ kind }) => kind === "boolean") &&
      members.every(({ kind }) => kind === "boolean" || kind === "enum") &&
      texts.every((text) => /^(0|1|true|false|yes|no|on|off)$/i.test(String(text)))
    );
  }

  /** The name of the function that reads a union. */
  unionReader(name: string): string {
    this.readUnions.add(name);
    return `read${goName(name)}`;
  }

  /** What a name stands for, but for a name of another name that may also be null: that one. */
  alias(type: Type): Type {
    if (type.kind !== "ref") return type;
    const target = this.schema(type.name).type;
    return target.kind === "ref" && !target.nullable ? this.alias(target) : target;
  }

  /** An object with arbitrary keys and values. */
  isObject(type: Type): boolean {
    return type.kind === "map" && type.values.kind === "free" && this.shape(type.values) === "free";
  }

  /** Whether the type has a method that reads it. */
  hasReader(type: Type): boolean {
    if (type.kind !== "ref") return false;
    const target = this.schema(type.name).type;
    if (target.kind === "ref") return !target.nullable && this.hasReader(target);
    return target.kind === "object" || target.kind === "tuple" || this.holdsUnions(target);
  }

  /** A list or a map of unions: encoding/json cannot read it by itself. */
  holdsUnions(type: Type): boolean {
    if (type.kind === "array") return this.unionName(type.items) !== undefined;
    return type.kind === "map" && this.unionName(type.values) !== undefined;
  }

  /** The union that a type is, by name; undefined where it is none. */
  unionName(type: Type): string | undefined {
    if (type.kind !== "ref") return undefined;
    const target = this.schema(type.name).type;
    if (target.kind === "ref") return this.unionName(target);
    return this.isUnion(target) ? type.name : undefined;
  }
}
