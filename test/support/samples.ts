import { readFileSync } from "node:fs";
import { buildModel } from "../../scripts/generate/model/index.ts";
import { fromRoot } from "../../scripts/paths.ts";
import type { Document } from "./document.ts";
import { type SampleCall, sampleCall } from "./sample-calls.ts";

/** The published contract: what the tests expect, whichever contract Prism is made to serve. */
export const published: Document = JSON.parse(readFileSync(fromRoot("generated/openapi.json"), "utf8"));

export const model = buildModel(published);

/** Every operation that the client offers, as the examples call it. */
export const samples: readonly SampleCall[] = model.operations
  .filter(({ client }) => client !== null)
  .map((operation) => sampleCall(published, operation));
