import keywords from "../../../spec/rules/keywords.json" with { type: "json" };
import { type Node, type Reader, step } from "./document.ts";

/**
 * The schema keywords that every emitter supports. Any other keyword stops generation, since an emitter would ignore it without
 * notice.
 */
const KNOWN = new Set([...keywords.schema, ...keywords.extensions.Schema, ...keywords["written-by-the-bundler"]]);

/** `x-openruns-` extensions that an operation may have. */
const OPERATION_EXTENSIONS = new Set(keywords.extensions.Operation);

export function checkKeywords(reader: Reader, schema: Node): void {
  for (const key of Object.keys(schema.value)) {
    if (KNOWN.has(key)) continue;
    reader.problems.add(
      step(schema.pointer, key),
      `The schema keyword "${key}" is unknown to the emitters. Say it with another keyword, or teach scripts/generate/model/ and every ` +
        "target in scripts/generate/targets/ what it means and add it to spec/rules/keywords.json.",
    );
  }
}

export function checkOperationExtensions(reader: Reader, operation: Node): void {
  for (const key of Object.keys(operation.value)) {
    if (!key.startsWith("x-") || OPERATION_EXTENSIONS.has(key)) continue;
    reader.problems.add(
      step(operation.pointer, key),
      `The extension "${key}" is unknown. An operation may have ${[...OPERATION_EXTENSIONS].join(", ")}.`,
    );
  }
}
