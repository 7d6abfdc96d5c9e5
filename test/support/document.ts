import { isObject } from "../../scripts/generate/model/document.ts";

/** A bundled contract, read without types: the tests look at whatever it says. */
export type Document = Record<string, unknown>;

/** Follows `#/a/b`, one reference after the other. */
export function resolve(document: Document, value: unknown): unknown {
  let current = value;
  for (let hops = 0; isObject(current) && typeof current.$ref === "string"; hops++) {
    if (hops > 20) throw new Error(`${current.$ref} leads in a circle.`);
    let at: unknown = document;
    for (const part of current.$ref.replace(/^#\//, "").split("/")) {
      const key = decodeURIComponent(part).replaceAll("~1", "/").replaceAll("~0", "~");
      at = isObject(at) ? at[key] : undefined;
    }
    current = at;
  }
  return current;
}

/** A member of an object, resolved; an empty object where there is none. */
export function member(document: Document, value: unknown, ...path: string[]): Record<string, unknown> {
  let current = resolve(document, value);
  for (const key of path) current = resolve(document, isObject(current) ? current[key] : undefined);
  return isObject(current) ? current : {};
}

/** The examples of a media type, parameter or header by name; a lone `example` is called `example`. */
export function examplesOf(document: Document, holder: Record<string, unknown>): Map<string, unknown> {
  const named = Object.entries(member(document, holder.examples)).map(([name, example]): [string, unknown] => [
    name,
    member(document, example).value,
  ]);
  return new Map(holder.example === undefined ? named : [["example", holder.example], ...named]);
}
