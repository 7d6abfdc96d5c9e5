import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import type { Model, Operation } from "../../model/types.ts";
import { OWN_BODIES } from "./types.ts";

/** Schemas of bodies that src/mock checks by code of its own, with the server's error messages: they get no validator. */
const READ_ELSEWHERE = new Set(["RunCreate", "RunBatchCreate", "ThreadCommand", "ThreadEventsRequest"]);
/** Keywords that a validator ignores: annotations, and patterns, which handlers check with the server's error messages. */
const ANNOTATIONS = new Set([
  "description",
  "title",
  "example",
  "examples",
  "default",
  "deprecated",
  "format",
  "pattern",
  "readOnly",
]);

/** One validation function for each request body, compiled at generation: at run time no library is needed. */
export function emitValidators(model: Model, document: Readonly<Record<string, unknown>>): string {
  const ajv = new Ajv2020({
    code: { source: true, esm: true, optimize: true },
    strict: false,
    validateFormats: false,
    unicode: false,
    messages: false,
    verbose: false,
    inlineRefs: false,
    logger: false,
  });
  ajv.addSchema({ $id: "contract", components: bare(document.components) });
  const names = new Map<string, string>();
  for (const operation of withValidator(model)) {
    const schema = bodySchema(operation);
    const key = `contract#/components/schemas/${schema}`;
    if (ajv.getSchema(key) === undefined)
      throw new Error(`${operation.id}: there is no schema ${schema} to validate with.`);
    names.set(operation.id, key);
  }
  const code = standaloneCode.default(ajv, Object.fromEntries(names));
  if (/\brequire\(|^import /m.test(code)) {
    throw new Error("A validator needs a function of ajv at run time: a keyword of a request body has no inline form.");
  }
  const lines = code
    .replace('"use strict";', "")
    .replaceAll(";export const ", ";\nexport const ")
    .replaceAll(";function ", ";\nfunction ")
    .split("\n");
  // ajv repeats a function for each schema that uses it; a module may declare it only once.
  const seen = new Set<string>();
  return lines.filter((line) => !line.startsWith("function ") || (!seen.has(line) && seen.add(line))).join("\n");
}

/** The TypeScript declarations of these functions. */
export function emitValidatorTypes(model: Model): string {
  const functions = withValidator(model).map(({ id }) => `export declare const ${id}: BodyValidator;\n`);
  return `import type { BodyValidator } from "../../src/mock/http/validation.ts";

${functions.join("")}`;
}

function withValidator(model: Model): Operation[] {
  return model.operations.filter(
    ({ id, body }) => body?.type.kind === "ref" && !READ_ELSEWHERE.has(body.type.name) && !OWN_BODIES.has(id),
  );
}

function bodySchema({ body }: Operation): string {
  return body?.type.kind === "ref" ? body.type.name : "";
}

/** Removes the keywords that no validator reads, so that the output is smaller. */
function bare(value: unknown, isMap = false): unknown {
  if (Array.isArray(value)) return value.map((item) => bare(item));
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => isMap || !(ANNOTATIONS.has(key) || key.startsWith("x-")));
  return Object.fromEntries(
    kept.map(([key, member]) => [key, bare(member, key === "properties" || key === "schemas")]),
  );
}
