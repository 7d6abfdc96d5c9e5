// Generated from spec/ by `npm run generate`; do not edit.
export { type ErrorFacts, type ErrorKind, OpenRunsError, RunError } from "../../src/typescript/errors.ts";
export type * from "../../src/typescript/options.ts";
export { graphAssistantId, toRunsCreate } from "../../src/typescript/runs-create.ts";
export type {
  Caller,
  Refusal,
  RunCreation,
  RunCreationOperation,
  RunsCreateOutcome,
  RunsCreateSettings,
  WebhookPolicy,
} from "../../src/typescript/runs-create.ts";
export type { RunStream, StreamCall, StreamEvent } from "../../src/typescript/stream.ts";
export { textOf } from "../../src/typescript/text.ts";
export { type Client, createClient } from "./client.ts";
export * from "./enums.ts";
export type * from "./events.ts";
export type { AnyState, GraphTypes, NoGraphs } from "./graphs.ts";
export type { components, paths } from "./openapi.ts";
export type * from "./params.ts";
export type * from "./resources.ts";
export type * from "./types.ts";
