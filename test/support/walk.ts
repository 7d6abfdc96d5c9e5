import { isObject, step } from "../../scripts/generate/model/document.ts";

/** Every object of a document with its pointer; examples are data and are not entered. */
export function* objects(value: unknown, pointer = ""): Generator<[pointer: string, node: Record<string, unknown>]> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* objects(item, step(pointer, index));
  } else if (isObject(value)) {
    yield [pointer, value];
    for (const [key, item] of Object.entries(value)) {
      const isData = ["example", "examples", "default", "const", "enum", "value"].includes(key) && !isMember(pointer);
      if (!isData) yield* objects(item, step(pointer, key));
    }
  }
}

/** `properties` and the like have keys of the author's own choice. */
const isMember = (pointer: string): boolean =>
  /\/(properties|schemas|parameters|headers|responses|paths)$/.test(pointer);
