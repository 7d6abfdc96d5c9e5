import { type Node, type Reader, step } from "./document.ts";

/**
 * The schema keywords that every emitter knows. A keyword that is not here would be lost in silence by some of them, so it
 * stops generation instead.
 */
const KNOWN = new Set([
  ...["$ref", "type", "properties", "required", "additionalProperties", "items", "prefixItems", "minItems", "maxItems"],
  ...["anyOf", "oneOf", "allOf", "enum", "const", "format", "pattern", "minLength", "maxLength", "minimum", "maximum"],
  ...["exclusiveMinimum", "default", "description", "title", "deprecated", "example", "examples", "readOnly"],
  ...["contentSchema", "contentMediaType"],
  ...["x-openruns-name", "x-openruns-generic", "x-openruns-event", "x-openruns-events", "x-openruns-subject"],
  ...["x-openruns-null", "x-openruns-public", "x-openruns-labels"],
]);

/** `x-openruns-` extensions that an operation may have. */
const OPERATION_EXTENSIONS = new Set([
  "x-openruns-method",
  "x-openruns-result",
  "x-openruns-body",
  "x-openruns-websocket",
]);

export function checkKeywords(reader: Reader, schema: Node): void {
  for (const key of Object.keys(schema.value)) {
    if (KNOWN.has(key)) continue;
    reader.problems.add(
      step(schema.pointer, key),
      `The schema keyword "${key}" is unknown to the emitters. Say it with another keyword, or teach scripts/generate/model/ and every ` +
        "target in scripts/generate/targets/ what it means and add it to the list in scripts/generate/model/keywords.ts.",
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
