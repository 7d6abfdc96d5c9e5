import type { Problems } from "./problems.ts";
import type { Json } from "./types.ts";

/** A JSON object of the document, with its JSON pointer. */
export interface Node {
  readonly value: Readonly<Record<string, unknown>>;
  readonly pointer: string;
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** `/paths/~1runs` */
export const step = (pointer: string, key: string | number): string =>
  `${pointer}/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`;

/** The value at the JSON pointer `#/a/b` of a document; undefined if there is none. */
export function valueAt(document: unknown, ref: string): unknown {
  let value = document;
  for (const part of ref.replace(/^#\//, "").split("/")) {
    const key = decodeURIComponent(part).replaceAll("~1", "/").replaceAll("~0", "~");
    value = isObject(value) ? value[key] : undefined;
  }
  return value;
}

/**
 * Resolves a node: follows `$ref` until a value is no reference.
 *
 * @throws if references form a circle
 */
export function follow(document: unknown, node: unknown): unknown {
  let current = node;
  for (let hops = 0; isObject(current) && typeof current.$ref === "string"; hops++) {
    if (hops > 20) throw new Error(`The reference ${current.$ref} refers back to itself.`);
    current = valueAt(document, current.$ref);
  }
  return current;
}

/** Reads members of JSON objects and checks their types; a wrong type is noted as a problem. */
export class Reader {
  readonly root: Record<string, unknown>;
  readonly problems: Problems;

  constructor(root: Record<string, unknown>, problems: Problems) {
    this.root = root;
    this.problems = problems;
  }

  node(value: unknown, pointer: string): Node {
    if (isObject(value)) return { value, pointer };
    this.problems.add(pointer, `Expected an object here, found ${JSON.stringify(value)}.`);
    return { value: {}, pointer };
  }

  /** The member of that name as a node; null if there is none. */
  child(node: Node, key: string): Node | null {
    return node.value[key] === undefined ? null : this.node(node.value[key], step(node.pointer, key));
  }

  /** All members as nodes, in the document's order. */
  children(node: Node | null): [string, Node][] {
    if (node === null) return [];
    return Object.entries(node.value).map(([key, value]) => [key, this.node(value, step(node.pointer, key))]);
  }

  /** The items of a list of objects. */
  items(node: Node, key: string): Node[] {
    const list = node.value[key];
    if (list === undefined) return [];
    if (!Array.isArray(list)) {
      this.problems.add(step(node.pointer, key), "Expected an array here.");
      return [];
    }
    return list.map((item, index) => this.node(item, step(step(node.pointer, key), index)));
  }

  text(node: Node, key: string): string {
    const value = node.value[key];
    if (value === undefined) return "";
    if (typeof value === "string") return value.trim();
    this.problems.add(step(node.pointer, key), `Expected a string here, found ${JSON.stringify(value)}.`);
    return "";
  }

  number(node: Node, key: string): number | undefined {
    const value = node.value[key];
    if (value === undefined || typeof value === "number") return value;
    this.problems.add(step(node.pointer, key), `Expected a number here, found ${JSON.stringify(value)}.`);
    return undefined;
  }

  flag(node: Node, key: string): boolean {
    return node.value[key] === true;
  }

  texts(node: Node, key: string): string[] {
    const value = node.value[key];
    if (value === undefined) return [];
    if (Array.isArray(value) && value.every((item) => typeof item === "string")) return value;
    this.problems.add(step(node.pointer, key), "Expected an array of strings here.");
    return [];
  }

  /** Resolves references to parameters, headers, responses and bodies; references to schemas are resolved by `SchemaReader`. */
  resolve(node: Node): Node {
    const ref = node.value.$ref;
    if (typeof ref !== "string") return node;
    const target = this.at(ref);
    if (target !== null) return this.resolve(target);
    this.problems.add(node.pointer, `The bundle has nothing at the reference ${ref}.`);
    return { value: {}, pointer: node.pointer };
  }

  /** The node at the JSON pointer `#/a/b`; null if there is none. */
  at(ref: string): Node | null {
    const value = ref.startsWith("#/") ? valueAt(this.root, ref) : undefined;
    return isObject(value) ? { value, pointer: ref.slice(1) } : null;
  }
}

/** Checks that a value is JSON, and gives it that type. */
export function asJson(value: unknown): Json {
  if (value === null || typeof value === "boolean" || typeof value === "number" || typeof value === "string")
    return value;
  if (Array.isArray(value)) return value.map(asJson);
  if (isObject(value)) return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, asJson(item)]));
  throw new Error(`${String(value)} is not JSON.`);
}
