import { readFile } from "node:fs/promises";
import { fromRoot, isProgram } from "../../paths.ts";
import { Reader } from "./document.ts";
import { readEvents, readEventUnions, readStreamModes } from "./events.ts";
import { readMethods } from "./methods.ts";
import { readOperations, readWebhooks } from "./operations.ts";
import { CALL_OPTIONS } from "./options.ts";
import { Problems } from "./problems.ts";
import { SchemaReader } from "./schemas.ts";
import type { Model } from "./types.ts";
import { finishSchemas, readGenerics } from "./usage.ts";

/**
 * Builds the model, which all targets are emitted from, of the bundled contract.
 *
 * @throws {ModelError} with every place of the contract that an emitter could not handle
 */
export function buildModel(document: Record<string, unknown>): Model {
  const problems = new Problems();
  const reader = new Reader(document, problems);
  const schemas = new SchemaReader(reader);
  schemas.readAll();
  const operations = readOperations(reader, schemas);
  const methods = readMethods(operations, problems);
  const info = reader.at("#/info") ?? { value: {}, pointer: "/info" };
  const webhooks = readWebhooks(reader, schemas);
  const named = finishSchemas(schemas.drafts, operations, webhooks);
  const events = readEvents(reader, schemas.drafts, named);
  const eventUnions = readEventUnions(events, named, operations);
  const streamModes = readStreamModes(reader, schemas.drafts, events);
  const contractVersion = reader.text(info, "version");
  if (contractVersion === "") problems.add("/info/version", "The contract has no version.");
  problems.throwIfAny();
  return {
    contractVersion,
    title: reader.text(info, "title"),
    operations,
    methods,
    schemas: named,
    events,
    eventUnions,
    streamModes,
    generics: readGenerics(schemas.drafts),
    webhooks,
    options: CALL_OPTIONS,
  };
}

if (isProgram(import.meta.url)) {
  const bundle: Record<string, unknown> = JSON.parse(await readFile(fromRoot("generated/openapi.json"), "utf8"));
  console.log(JSON.stringify(buildModel(bundle), null, 2));
}
