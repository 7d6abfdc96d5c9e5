import type { Model, NamedSchema, Type, UnionType } from "../../model/types.ts";
import { Imports } from "../../print/imports.ts";
import { goName } from "./names.ts";

/** The kind of a Go type, which decides how an absent value is written. */
export type Shape = "free" | "scalar" | "struct" | "nilable";

/** How the contract's types are written in Go. */
export class Spelling {
  readonly named: ReadonlyMap<string, NamedSchema>;
  /** Names of the schemas that are members of a union: each needs a Go type of its own. */
  readonly arms: ReadonlySet<string>;
  /** Names of the unions for which a reader must be emitted. */
  readonly readUnions = new Set<string>();
  readonly #names = new Map<string, string>();
  /** The imports of the file that is being written. */
  #imports = new Imports();

  constructor(model: Model) {
    this.named = new Map(model.schemas.map((schema) => [schema.name, schema]));
    const unions = model.schemas.flatMap(({ type }) => (type.kind === "union" ? [type] : []));
    this.arms = new Set(unions.flatMap((union) => union.members.map((member) => this.armName(member))));
    for (const { name } of model.schemas) this.claim(goName(name), name);
  }

  /** Reserves a Go name for a schema or method. @throws if another one has it */
  claim(name: string, owner: string): string {
    const other = this.#names.get(name);
    if (other !== undefined && other !== owner)
      throw new Error(`${owner} and ${other} would both be ${name} in Go. Rename one in scripts/generate/targets/go.`);
    this.#names.set(name, owner);
    return name;
  }

  /** Calls `emit` and collects the imports of the file that it writes. */
  collect(imports: Imports, emit: () => string): string {
    this.#imports = imports;
    return emit();
  }

  /** Notes that the file imports a package; returns the package's name in the code. */
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

  /** Resolves a reference to the type that it stands for. */
  resolve(type: Type): Type {
    return type.kind === "ref" ? this.resolve(this.schema(type.name).type) : type;
  }

  isNullable(type: Type): boolean {
    return type.nullable || (type.kind === "ref" && this.isNullable(this.schema(type.name).type));
  }

  /** Whether Go has an interface for the union. A union with a free member accepts any JSON, so it is free too. */
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

  /** The Go type of a value that is present and not null. */
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

  /** The Go type of a field. Its zero value always means that the field is absent. */
  field(type: Type, required: boolean): string {
    const shape = this.shape(type);
    const base = this.base(type);
    const nullable = this.isNullable(type);
    if (shape === "free") return base;
    if (!required && nullable) return `Opt[${base}]`;
    if (shape === "nilable" || (required && !nullable)) return base;
    return shape === "struct" ? `*${base}` : `Opt[${base}]`;
  }

  /** The Go type of a parameter. For free data and a graph's own data it is `any`: whatever encoding/json can write. */
  parameter(type: Type, required: boolean): string {
    if (this.#isWrittenFlag(type)) return required ? "bool" : "Opt[bool]";
    const ofGraph = type.kind === "ref" && this.schema(type.name).generic !== null;
    return ofGraph || this.shape(type) === "free" ? "any" : this.field(type, required);
  }

  /** Whether a union allows only true and false and their spellings in a query (`1`, `no`): a bool is enough. */
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

  /** Resolves aliases, but stops at an alias of a nullable type. */
  alias(type: Type): Type {
    if (type.kind !== "ref") return type;
    const target = this.schema(type.name).type;
    return target.kind === "ref" && !target.nullable ? this.alias(target) : target;
  }

  /** An object with arbitrary keys and values. */
  isObject(type: Type): boolean {
    return type.kind === "map" && type.values.kind === "free" && this.shape(type.values) === "free";
  }

  /** Whether the Go type has a method that reads JSON. */
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
