import type { Json, Model, Type } from "../../model/types.ts";

/** A JSDoc block of what is there to say; empty where there is nothing. */
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

const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;

/** A property's name, quoted where it must be. */
export const key = (name: string): string => (IDENTIFIER.test(name) ? name : JSON.stringify(name));

/** `<State, Update>`, or nothing. */
export const generics = (names: readonly string[]): string => (names.length === 0 ? "" : `<${names.join(", ")}>`);

/** `<State = GraphState, Update = GraphUpdate>`, or nothing. */
export const genericsWithDefaults = (model: Model, names: readonly string[]): string =>
  generics(
    names.map(
      (name) => `${name} = ${model.generics.find((parameter) => parameter.name === name)?.schema ?? "unknown"}`,
    ),
  );

/** Writes types as TypeScript, and remembers which named ones it used. */
export class TypeWriter {
  readonly used = new Set<string>();
  readonly #model: Model;
  readonly #lists: "" | "readonly ";
  readonly #parameters: ReadonlyMap<string, string>;

  /**
   * @param parameters what stands in place of a type parameter; its own name unless said
   * @param lists `readonly` for what a caller gives: a constant list fits too
   */
  constructor(model: Model, parameters: ReadonlyMap<string, string> = new Map(), lists: "" | "readonly " = "") {
    this.#model = model;
    this.#parameters = parameters;
    this.#lists = lists;
  }

  /** `<State, Update>` with what stands in their place; nothing where there are none. */
  arguments(names: readonly string[]): string {
    return generics(names.map((name) => this.#parameters.get(name) ?? name));
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
        return `${this.#lists}${this.#element(type.items, indent)}[]`;
      case "tuple":
        return `[${type.items.map((item) => this.write(item, indent)).join(", ")}]`;
      case "map":
        return `{ [key: string]: ${this.write(type.values, indent)} }`;
      case "union":
        return [...new Set(type.members.map((member) => this.write(member, indent)))].join(" | ");
      case "object":
        return this.object(type, indent);
    }
  }

  /** `{ … }` with documented properties; what an interface of the same name extends in all but its name. */
  object(type: Type & { kind: "object" }, indent = ""): string {
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

  #element(items: Type, indent: string): string {
    const text = this.write(items, indent);
    return text.includes(" ") && !text.startsWith("{") ? `(${text})` : text;
  }

  #ref(name: string, indent: string): string {
    const schema = this.#model.schemas.find((known) => known.name === name);
    if (schema === undefined) throw new Error(`The model refers to ${name}, which it does not have.`);
    if (schema.generic !== null && schema.generics.includes(schema.generic)) {
      this.used.add(name);
      return this.#parameters.get(schema.generic) ?? schema.generic;
    }
    if (schema.inline && schema.type.kind !== "object") return this.#bare(schema.type, indent);
    this.used.add(name);
    return `${name}${this.arguments(schema.generics)}`;
  }
}

/** `import type { A, B } from "./types.ts";` wrapped, or nothing. */
export function importTypes(names: Iterable<string>, from: string): string {
  const sorted = [...new Set(names)].sort();
  return sorted.length === 0
    ? ""
    : `import type {\n${sorted.map((name) => `  ${name},\n`).join("")}} from "${from}";\n`;
}
