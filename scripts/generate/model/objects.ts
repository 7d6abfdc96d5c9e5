import { type Node, type Reader, step } from "./document.ts";
import { checkKeywords } from "./keywords.ts";
import type { PropertyPlace, SchemaReader } from "./schemas.ts";
import type { ObjectType, Property, Type } from "./types.ts";

interface Parts {
  readonly properties: Map<string, PropertyPlace>;
  readonly required: Set<string>;
  readonly anyRequired: string[][];
  additional: { node: Node; hint: string } | boolean;
}

const MEMBERS = ["properties", "required", "additionalProperties"];

/** An object without properties must have one of these keywords, which shows that it is meant. */
const SAID = ["properties", "additionalProperties", "allOf"];

/** Reads schemas of objects; the parts of an `allOf` become one object. */
export class ObjectReader {
  readonly #reader: Reader;
  readonly #schemas: SchemaReader;

  constructor(reader: Reader, schemas: SchemaReader) {
    this.#reader = reader;
    this.#schemas = schemas;
  }

  /** Whether a schema has a keyword that applies to objects only. */
  isObjectLike(node: Node): boolean {
    return MEMBERS.some((key) => node.value[key] !== undefined);
  }

  object(node: Node, hint: string): Type {
    const parts: Parts = {
      properties: new Map(),
      required: new Set(),
      anyRequired: [],
      additional: false,
    };
    this.#collect(node, hint, parts);
    const additional = this.#additional(parts.additional);
    if (parts.properties.size === 0 && additional !== null) return { kind: "map", values: additional, nullable: false };
    if (parts.properties.size === 0 && !SAID.some((key) => node.value[key] !== undefined)) {
      this.#problem(
        node,
        "An object must list its `properties`, or say `additionalProperties: true` if any property may stand in it.",
      );
    }
    const properties = [...parts.properties].map(([name, place]) =>
      this.#schemas.property(name, place, parts.required.has(name)),
    );
    this.#checkNames(node, properties, parts);
    const object: ObjectType = {
      kind: "object",
      properties,
      additional,
      anyRequired: parts.anyRequired,
    };
    return { ...object, nullable: false };
  }

  #collect(node: Node, hint: string, parts: Parts): void {
    checkKeywords(this.#reader, node);
    const { node: target, name } = this.#schemas.follow(node);
    if (name !== null) {
      this.#collect(target, name, parts);
      return;
    }
    const type = node.value.type;
    if (type !== undefined && type !== "object" && !(Array.isArray(type) && type.includes("object"))) {
      this.#problem(node, "`allOf` may only combine objects.");
    }
    for (const part of this.#reader.items(node, "allOf")) this.#collect(part, hint, parts);
    for (const [key, property] of this.#reader.children(this.#reader.child(node, "properties"))) {
      parts.properties.set(key, { node: property, around: node, hint });
    }
    for (const key of this.#reader.texts(node, "required")) parts.required.add(key);
    this.#collectRules(node, parts);
    const additional = node.value.additionalProperties;
    if (typeof additional === "boolean") parts.additional ||= additional;
    else if (additional !== undefined) {
      const pointer = step(node.pointer, "additionalProperties");
      parts.additional = { node: this.#reader.node(additional, pointer), hint: `${hint}Value` };
    }
  }

  #collectRules(node: Node, parts: Parts): void {
    for (const key of ["anyOf", "oneOf"]) {
      for (const arm of this.#reader.items(node, key)) {
        if (Object.keys(arm.value).some((word) => word !== "required" && word !== "description" && word !== "title")) {
          this.#problem(
            arm,
            `An arm of ${key} beside properties may only say what is \`required\`; else name each arm's schema.`,
          );
        } else parts.anyRequired.push(this.#reader.texts(arm, "required"));
      }
    }
  }

  #additional(additional: Parts["additional"]): Type | null {
    if (additional === false) return null;
    return additional === true
      ? { kind: "free", nullable: false }
      : this.#schemas.type(additional.node, additional.hint);
  }

  #checkNames(node: Node, properties: readonly Property[], parts: Parts): void {
    const known = new Set(properties.map(({ wireName }) => wireName));
    for (const name of [...parts.required, ...parts.anyRequired.flat()]) {
      if (!known.has(name)) this.#problem(node, `It requires the property "${name}" but does not describe it.`);
    }
  }

  #problem(node: Node, message: string): void {
    this.#reader.problems.add(node.pointer, message);
  }
}
