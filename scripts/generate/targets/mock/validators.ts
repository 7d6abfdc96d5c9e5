import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import type { Model, Operation } from "../../model/types.ts";
import { OWN_BODIES } from "./types.ts";

/** Operations whose bodies are read by code of their own, in the server's words: there is no validator of them. */
const READ_ELSEWHERE = new Set(["RunCreate", "RunBatchCreate", "ThreadCommand", "ThreadEventsRequest"]);
/** What a validator does not look at: what says nothing of the form, and patterns, which handlers hold in the server's own words. */
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

/** One function for each request body, made when the contract is generated: nothing is compiled and no library is needed later. */
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
  // ajv writes a function once for each schema that leads to it; a module may declare it only once.
  const seen = new Set<string>();
  return lines.filter((line) => !line.startsWith("function ") || (!seen.has(line) && seen.add(line))).join("\n");
}

/** The types of the functions. */
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

/** The schemas without what no validator reads, so that less is emitted. */
function bare(value: unknown, isMap = false): unknown {
  if (Array.isArray(value)) return value.map((item) => bare(item));
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => isMap || !(ANNOTATIONS.has(key) || key.startsWith("x-")));
  return Object.fromEntries(
    kept.map(([key, member]) => [key, bare(member, key === "properties" || key === "schemas")]),
  );
}
