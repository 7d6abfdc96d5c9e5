import type { Model, Type } from "../../model/types.ts";

/** Operations that ignore the request body, or read it themselves because their protocol has its own errors for a bad body. */
export const OWN_BODIES: ReadonlySet<string> = new Set([
  "sendA2aMessage",
  "sendMcpMessage",
  "sendMcpMessageWithSlash",
  "cancelThreadRun",
  "copyThread",
]);

/** Writes types as TypeScript over the named types of `generated/typescript`, which are imported as `contract`. */
export class ContractTypes {
  readonly #model: Model;

  constructor(model: Model) {
    this.#model = model;
  }

  write(type: Type): string {
    const text = this.#bare(type);
    return type.nullable && text !== "unknown" ? `${text} | null` : text;
  }

  #bare(type: Type): string {
    switch (type.kind) {
      case "ref":
        return this.#named(type.name);
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
      case "array":
        return `readonly (${this.write(type.items)})[]`;
      case "tuple":
        return `readonly [${type.items.map((item) => this.write(item)).join(", ")}]`;
      case "map":
        return `Readonly<Record<string, ${this.write(type.values)}>>`;
      case "enum":
        return type.values.map((value) => JSON.stringify(value)).join(" | ");
      case "union":
        return type.members.map((member) => this.write(member)).join(" | ");
      case "object":
        throw new Error("An object stands only as the type of a named schema.");
    }
  }

  /** A reference; the client's package does not export inline types other than objects, so these are written out. */
  #named(name: string): string {
    const schema = this.#model.schemas.find((known) => known.name === name);
    if (schema === undefined) throw new Error(`The model refers to ${name}, which it does not have.`);
    if (schema.inline && schema.type.kind !== "object") return this.#bare(schema.type);
    return `contract.${name}`;
  }
}

/** `createThread` as `CreateThread`. */
export const pascal = (id: string): string => id.charAt(0).toUpperCase() + id.slice(1);
