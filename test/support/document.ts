import { follow, isObject } from "../../scripts/generate/model/document.ts";

/** A bundled contract, read without types: the tests look at whatever it says. */
export type Document = Record<string, unknown>;

/** Follows references, one after the other. */
export const resolve: (document: Document, value: unknown) => unknown = follow;

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
