import { isEventType, leadsTo, resolve, schemaNamed } from "../../model/lookup.ts";
import type { Json, Model, NamedSchema, ObjectType, Type } from "../../model/types.ts";
import type { Imports } from "../../print/imports.ts";
import { key } from "./names.ts";

/** The files that contain named types. */
export type TypeFile = "./types.ts" | "./enums.ts" | "./events.ts";

/** A JSDoc comment; empty if there is nothing to document. */
export function doc(
  about: { description: string; deprecated?: boolean; default?: Json },
  indent = "",
  tags: readonly string[] = [],
): string {
  const lines = [
    ...about.description.split("\n").map((line) => line.trim()),
    ...(about.default === undefined ? [] : [`@default ${JSON.stringify(about.default)}`]),
    ...(about.deprecated === true ? ["@deprecated"] : []),
    ...tags,
  ]
    .filter((line) => line !== "")
    .map((line) => line.replaceAll("*/", "*\\/"));
  if (lines.length === 0) return "";
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}\n`).join("")}${indent} */\n`;
}

/** `<State, Update>`, or nothing. */
export const generics = (names: readonly string[]): string => (names.length === 0 ? "" : `<${names.join(", ")}>`);

/** The import lines of a file. */
export const importLines = (imports: Imports): string =>
  imports
    .entries()
    .map(([module, names]) => `import type {\n${names.map((name) => `  ${name},\n`).join("")}} from "${module}";\n`)
    .join("");

/** An object of any keys and any values. */
const isFreeMap = (type: Type): boolean => type.kind === "map" && type.values.kind === "free";

export interface SpellingOptions {
  /** The file that is being written: its own types are not imported. */
  readonly home?: TypeFile;
  /** What replaces a type parameter; by default its own name. */
  readonly parameters?: ReadonlyMap<string, string>;
  /** Whether a caller gives the value: see `Given` in src/typescript/shapes.ts. */
  readonly isGiven?: boolean;
}

/** Writes types as TypeScript, and imports the named ones. */
export class Spelling {
  readonly #model: Model;
  readonly #imports: Imports;
  readonly #options: SpellingOptions;

  constructor(model: Model, imports: Imports, options: SpellingOptions = {}) {
    this.#model = model;
    this.#imports = imports;
    this.#options = options;
  }

  /** The name of a schema's type, imported. */
  name(schema: NamedSchema): string {
    const { home } = this.#options;
    const isEvent = isEventType(this.#model, schema.name);
    const isEnum = schema.type.kind === "enum" && home === "./types.ts";
    const file: TypeFile = isEvent ? "./events.ts" : isEnum ? "./enums.ts" : "./types.ts";
    return file === home ? schema.name : this.#imports.use(file, schema.name);
  }

  /** `<State, Update>` with what stands in their place; nothing where there are none. */
  arguments(names: readonly string[]): string {
    return generics(names.map((name) => this.#options.parameters?.get(name) ?? name));
  }

  /** `<State = GraphState, Update = GraphUpdate>`, or nothing. */
  parametersWithDefaults(names: readonly string[]): string {
    return generics(
      names.map((name) => {
        const fallback = this.#model.generics.find((parameter) => parameter.name === name);
        return `${name} = ${fallback === undefined ? "unknown" : this.name(schemaNamed(this.#model, fallback.schema))}`;
      }),
    );
  }

  write(type: Type, indent = ""): string {
    const text = this.#bare(type, indent);
    return type.nullable && text !== "unknown" ? `${text} | null` : text;
  }

  #bare(type: Type, indent: string): string {
    switch (type.kind) {
      case "ref":
        return this.#ref(type.name, indent);
      case "string":
      case "boolean":
      case "null":
        return type.kind;
      case "integer":
      case "number":
        return "number";
      case "free":
        return "unknown";
      case "literal":
        return JSON.stringify(type.value);
      case "enum":
        return type.values.map((value) => JSON.stringify(value)).join(" | ");
      case "array":
        return `${this.#options.isGiven === true ? "readonly " : ""}${this.#element(type.items, indent)}[]`;
      case "tuple":
        return `[${type.items.map((item) => this.write(item, indent)).join(", ")}]`;
      case "map":
        if (this.#options.isGiven === true && isFreeMap(type)) return "object";
        return `{ [key: string]: ${this.write(type.values, indent)} }`;
      case "union":
        return [...new Set(type.members.map((member) => this.write(member, indent)))].join(" | ");
      case "object":
        return this.object(type, indent);
    }
  }

  /** `{ … }` with documented properties; what an interface of the same name extends in all but its name. */
  object(type: ObjectType, indent = ""): string {
    const properties = type.properties.map(
      (property) =>
        `${doc(property, `${indent}  `)}${indent}  ${property.readOnly ? "readonly " : ""}${key(property.wireName)}` +
        `${property.required ? "" : "?"}: ${this.write(property.type, `${indent}  `)};\n`,
    );
    const index = type.additional?.kind === "free" ? [`${indent}  [key: string]: unknown;\n`] : [];
    const members = [...properties, ...index];
    const text = members.length === 0 ? "Record<string, unknown>" : `{\n${members.join("")}${indent}}`;
    // A typed index signature would have to cover the properties too.
    return type.additional !== null && type.additional.kind !== "free"
      ? `${text} & { [key: string]: ${this.write(type.additional, indent)} }`
      : text;
  }

  /** The properties of a schema, all optional, which are merged with a graph's own. */
  beside(schemas: readonly NamedSchema[], indent = ""): string {
    const properties = schemas.flatMap(({ type }) => (type.kind === "object" ? type.properties : []));
    const lines = properties.map(
      (property) =>
        `${doc(property, `${indent}  `)}${indent}  readonly ${key(property.wireName)}?: ${this.write(property.type, `${indent}  `)};\n`,
    );
    return `{\n${lines.join("")}${indent}}`;
  }

  #element(items: Type, indent: string): string {
    const text = this.write(items, indent);
    return text.includes(" ") && !text.startsWith("{") ? `(${text})` : text;
  }

  #ref(name: string, indent: string): string {
    const schema = schemaNamed(this.#model, name);
    if (schema.generic !== null && schema.generics.includes(schema.generic)) {
      const text = this.#options.parameters?.get(schema.generic) ?? schema.generic;
      return this.#options.isGiven === true && isFreeMap(schema.type) ? this.#given(text) : text;
    }
    if (schema.inline && schema.type.kind !== "object") return this.#bare(schema.type, indent);
    if (this.#options.isGiven !== true) return `${this.name(schema)}${this.arguments(schema.generics)}`;
    if (isFreeMap(resolve(this.#model, schema.type))) return "object";
    const text = `${this.name(schema)}${this.arguments(schema.generics)}`;
    return leadsTo(this.#model, schema.type, isFreeMap) ? this.#given(text) : text;
  }

  #given(text: string): string {
    return `${this.#imports.use("../../src/typescript/shapes.ts", "Given")}<${text}>`;
  }
}
