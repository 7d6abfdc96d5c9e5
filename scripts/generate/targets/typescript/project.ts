import { operationsOf, resourcesOf } from "../../model/lookup.ts";
import type { Model } from "../../model/types.ts";
import { Imports } from "../../print/imports.ts";
import { key, resourceName } from "./names.ts";
import { doc, importLines } from "./spelling.ts";

/** The entry for users of openapi-fetch: its own client over the contract's paths. */
export const emitOpenapiFetch = (model: Model): string => `import type { Client } from "openapi-fetch";
import { createOpenApiFetch, type FetchClientOptions } from "../../src/typescript/openapi-fetch.ts";
import type { OperationSpec } from "../../src/typescript/operation.ts";
import type { paths } from "./openapi.ts";
import { operations } from "./operations.ts";

/**
 * Makes openapi-fetch's own client, typed by the contract: \`client.GET("/threads/{thread_id}", …)\`. It takes middleware, and
 * what is built on openapi-fetch takes it (openapi-react-query, swr-openapi).
 */
export function createFetchClient(options: FetchClientOptions = {}): Client<paths> {
  const all = Object.values(operations).flatMap((methods) => Object.values<readonly OperationSpec[]>(methods).flat());
  return createOpenApiFetch<paths>(options, ${JSON.stringify(model.contractVersion)}, all);
}

export { type ErrorFacts, type ErrorKind, OpenRunsError } from "../../src/typescript/errors.ts";
export type { FetchClientOptions } from "../../src/typescript/openapi-fetch.ts";
export { readEvents } from "../../src/typescript/read-events.ts";
export type { StreamEvent } from "../../src/typescript/stream.ts";
export { textOf } from "../../src/typescript/text.ts";
export type { components, paths } from "./openapi.ts";
`;

/** The public entry. */
export function emitIndex(model: Model): string {
  const hasEvents = model.events.length > 0;
  return `export { type ErrorFacts, type ErrorKind, OpenRunsError, RunError } from "../../src/typescript/errors.ts";
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
${hasEvents ? 'export type * from "./events.ts";\n' : ""}export type { AnyState, GraphTypes, NoGraphs } from "./graphs.ts";
export type { components, paths } from "./openapi.ts";
export type * from "./params.ts";
export type * from "./resources.ts";
export type * from "./types.ts";
`;
}

/** `createClient`: the table of operations made into methods over the runtime. */
export function emitClient(model: Model): string {
  const imports = new Imports();
  const members = resourcesOf(model).map(({ name, methods }) => {
    const tags = [...new Set(methods.flatMap((method) => operationsOf(model, method).map(({ tag }) => tag)))];
    const type = imports.use("./resources.ts", resourceName(name));
    return `${doc({ description: `${tags.join(", ")}.` }, "  ")}  readonly ${key(name)}: ${type}<Graphs>;\n`;
  });
  return `import { createCore } from "../../src/typescript/core.ts";
import type { LowLevel } from "../../src/typescript/low-level.ts";
import { createMethods } from "../../src/typescript/methods.ts";
import type { ClientOptions } from "../../src/typescript/options.ts";
import type { NoGraphs } from "./graphs.ts";
import type { paths } from "./openapi.ts";
import { operations } from "./operations.ts";
${importLines(imports)}
/** The methods of a client, by resource. */
export interface Resources<Graphs = NoGraphs> {
${members.join("")}}

/** A client of one server. \`GET\`, \`POST\` and the like are typed calls by path over the same transport. */
export interface Client<Graphs = NoGraphs> extends LowLevel<paths>, Resources<Graphs> {}

/**
 * Makes a client. Its type parameter names the graphs of the server, each by its state or by more (see \`GraphTypes\`):
 * \`createClient<{ agent: AgentState }>()\`.
 */
export function createClient<Graphs = NoGraphs>(options?: ClientOptions): Client<Graphs> {
  const core = createCore<paths>(options, ${JSON.stringify(model.contractVersion)});
  return { ...core, ...createMethods<Resources<Graphs>>(core, operations) };
}
`;
}
