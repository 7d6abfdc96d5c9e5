import { asJson, type Node, type Reader } from "./document.ts";
import { checkKeywords } from "./keywords.ts";
import { PASCAL, pascal } from "./names.ts";
import { ObjectReader } from "./objects.ts";
import type { Json, Property, Role, Type } from "./types.ts";
import { unionOf } from "./unions.ts";

/** A named schema, before it is known which operations use it. */
export interface SchemaDraft {
  readonly name: string;
  readonly description: string;
  readonly deprecated: boolean;
  readonly type: Type;
  readonly generic: string | null;
  readonly inline: boolean;
  /** For an inline schema the subject of the schema around it; empty inside an operation. */
  readonly subject: string;
  readonly partialOf: string | null;
  readonly examples: readonly Json[];
  readonly node: Node;
}

/** A property with the object around it; `hint` is the beginning of the names of inline types in it. */
export interface PropertyPlace {
  readonly node: Node;
  readonly around: Node;
  readonly hint: string;
}

const REF = "#/components/schemas/";
const NAMED_ONLY = new Set(["object", "enum", "union"]);

/** `x-openruns-null` of a property or a parameter; if it has none, that of the object around it. */
export function readNullUnset(reader: Reader, node: Node, around?: Node): boolean {
  const meaning = reader.text(node, "x-openruns-null");
  if (!["", "unset", "value"].includes(meaning)) {
    reader.problems.add(node.pointer, `x-openruns-null may only be "unset" or "value", not "${meaning}".`);
  }
  return meaning === "" && around !== undefined ? readNullUnset(reader, around) : meaning === "unset";
}

const ROLES: readonly Role[] = ["assistant", "subgraphs"];

/** `x-openruns-role` of a parameter or property, or of the schema that it refers to. */
export function readRole(reader: Reader, ...nodes: readonly Node[]): Role | null {
  const said = nodes
    .map((node) => ({ node, text: reader.text(node, "x-openruns-role") }))
    .find(({ text }) => text !== "");
  const role = ROLES.find((known) => known === said?.text);
  if (said !== undefined && role === undefined)
    reader.problems.add(said.node.pointer, `x-openruns-role may only be ${ROLES.join(" or ")}, not "${said.text}".`);
  return role ?? null;
}

/** Turns schemas into types. An inline object, enumeration or union gets a name after its place. */
export class SchemaReader {
  readonly reader: Reader;
  readonly drafts = new Map<string, SchemaDraft>();
  readonly #objects: ObjectReader;
  readonly #hoisted = new Map<string, string>();

  constructor(reader: Reader) {
    this.reader = reader;
    this.#objects = new ObjectReader(reader, this);
  }

  /** Reads all of `components.schemas`. */
  readAll(): void {
    const schemas = this.reader.at("#/components/schemas");
    for (const [name, node] of this.reader.children(schemas)) {
      if (!PASCAL.test(name)) this.#problem(node, `The schema's name "${name}" must be PascalCase; rename its file.`);
      this.#define(name, node, false);
    }
  }

  /** The type of a schema. @param hint the name for an inline type that needs one */
  type(node: Node, hint: string): Type {
    const shape = this.#shape(node, hint);
    if (!NAMED_ONLY.has(shape.kind)) return shape;
    const known = this.#hoisted.get(node.pointer);
    if (known === undefined) {
      if (this.drafts.has(hint) || this.reader.at(`${REF}${hint}`) !== null) {
        this.#problem(
          node,
          `This would be named ${hint}, which there is already; give it a schema file and refer to it.`,
        );
      }
      this.#hoisted.set(node.pointer, hint);
      this.#define(hint, node, true, { ...shape, nullable: false });
    }
    return { kind: "ref", name: known ?? hint, nullable: shape.nullable };
  }

  /** Name of the schema that a node refers to; null if it is not a reference. */
  refName(node: Node): string | null {
    const ref = node.value.$ref;
    if (typeof ref !== "string") return null;
    if (ref.startsWith(REF)) return ref.slice(REF.length);
    this.#problem(node, `The reference ${ref} must lead to a file in spec/components/schemas.`);
    return null;
  }

  /** The node that a reference refers to, or the node itself. */
  follow(node: Node): { node: Node; name: string | null } {
    const name = this.refName(node);
    if (name === null) return { node, name };
    const target = this.reader.at(`${REF}${name}`);
    if (target === null) this.#problem(node, `There is no schema ${name}.`);
    return { node: target ?? { value: {}, pointer: node.pointer }, name };
  }

  /** A property, or a parameter that looks like one. */
  property(wireName: string, { node, around, hint }: PropertyPlace, required: boolean): Property {
    const { node: target } = this.follow(node);
    const name = this.reader.text(node, "x-openruns-name") || wireName;
    return {
      name,
      wireName,
      type: this.type(node, hint + pascal(wireName)),
      required,
      description: this.reader.text(node, "description") || this.reader.text(target, "description"),
      deprecated: this.reader.flag(node, "deprecated"),
      readOnly: this.reader.flag(node, "readOnly"),
      nullUnset: !required && readNullUnset(this.reader, node, around),
      role: readRole(this.reader, node, target),
      ...(node.value.default === undefined ? {} : { default: asJson(node.value.default) }),
    };
  }

  #define(name: string, node: Node, inline: boolean, known?: Type): void {
    const examples = node.value.examples;
    this.drafts.set(name, {
      name,
      inline,
      node,
      subject: this.reader.text(node, "x-openruns-subject") || this.#subjectAround(node),
      description: this.reader.text(node, "description"),
      deprecated: this.reader.flag(node, "deprecated"),
      type: known ?? this.#shape(node, name),
      generic: this.reader.text(node, "x-openruns-generic") || null,
      partialOf: this.reader.text(node, "x-openruns-partial-of") || null,
      examples: Array.isArray(examples) ? examples.map(asJson) : [],
    });
  }

  #subjectAround({ pointer }: Node): string {
    const name = /^\/components\/schemas\/([^/]+)/.exec(pointer)?.[1];
    const around = name === undefined ? null : this.reader.at(`${REF}${name}`);
    return around === null ? "" : this.reader.text(around, "x-openruns-subject");
  }

  #shape(node: Node, hint: string): Type {
    checkKeywords(this.reader, node);
    const ref = this.refName(node);
    if (ref !== null) {
      this.follow(node);
      return { kind: "ref", name: ref, nullable: false };
    }
    if (node.value.allOf !== undefined) return this.#allOf(node, hint);
    const arms = node.value.anyOf === undefined ? "oneOf" : "anyOf";
    if (node.value[arms] !== undefined && !this.#objects.isObjectLike(node)) return unionOf(this, node, arms, hint);
    if (node.value.enum !== undefined) return this.#enumeration(node);
    if (node.value.const !== undefined) return this.#constant(node, node.value.const, false);
    return this.#byType(node, hint);
  }

  #allOf(node: Node, hint: string): Type {
    const parts = this.reader.items(node, "allOf");
    for (const part of parts) checkKeywords(this.reader, part);
    const [only] = parts;
    if (only !== undefined && parts.length === 1 && node.value.properties === undefined) return this.#shape(only, hint);
    return this.#objects.object(node, hint);
  }

  #enumeration(node: Node): Type {
    const all = Array.isArray(node.value.enum) ? node.value.enum : [];
    const values = all.filter((value) => typeof value === "string" || typeof value === "number");
    const nullable = all.includes(null);
    if (values.length + (nullable ? 1 : 0) !== all.length || values.length === 0) {
      this.#problem(node, "The values of an `enum` must be strings or numbers, and null at most once.");
    }
    const [first] = values;
    if (values.length === 1 && first !== undefined) return { kind: "literal", value: first, nullable };
    return { kind: "enum", values, nullable };
  }

  #constant(node: Node, value: unknown, nullable: boolean): Type {
    if (value === null) return { kind: "null", nullable: false };
    if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
      return { kind: "literal", value, nullable };
    }
    this.#problem(
      node,
      "A `const` must be a string, a number, a boolean or null; describe an object by its properties.",
    );
    return { kind: "free", nullable: false };
  }

  #byType(node: Node, hint: string): Type {
    const given = node.value.type;
    const list = Array.isArray(given) ? given : [given];
    const nullable = Array.isArray(given) && given.includes("null");
    const types = nullable ? list.filter((type) => type !== "null") : list;
    if (types.length !== 1)
      this.#problem(node, 'Several types in one schema must be one type and "null"; else use anyOf.');
    switch (types[0]) {
      case "string":
        return {
          kind: "string",
          format: this.reader.text(node, "format"),
          pattern: this.reader.text(node, "pattern"),
          nullable,
        };
      case "integer":
      case "number": {
        const minimum = this.reader.number(node, "minimum");
        const maximum = this.reader.number(node, "maximum");
        return {
          kind: types[0],
          ...(minimum === undefined ? {} : { minimum }),
          ...(maximum === undefined ? {} : { maximum }),
          nullable,
        };
      }
      case "boolean":
      case "null":
        return { kind: types[0], nullable };
      case "array":
        return this.#array(node, hint, nullable);
      case "object":
        return { ...this.#objects.object(node, hint), nullable };
      case undefined:
        if (this.#objects.isObjectLike(node)) this.#problem(node, "A schema with properties must say `type: object`.");
        return { kind: "free", nullable: false };
      default:
        this.#problem(node, `${JSON.stringify(given)} is not a JSON type.`);
        return { kind: "free", nullable: false };
    }
  }

  #array(node: Node, hint: string, nullable: boolean): Type {
    if (node.value.prefixItems !== undefined) {
      const parts = this.reader.items(node, "prefixItems");
      return { kind: "tuple", items: parts.map((part, index) => this.type(part, `${hint}Item${index + 1}`)), nullable };
    }
    const items = this.reader.child(node, "items");
    if (items === null) this.#problem(node, "An array must describe its `items`.");
    const minItems = this.reader.number(node, "minItems") ?? 0;
    const type: Type = items === null ? { kind: "free", nullable: false } : this.type(items, `${hint}Item`);
    return { kind: "array", items: type, minItems, nullable };
  }

  #problem(node: Node, message: string): void {
    this.reader.problems.add(node.pointer, message);
  }
}
