// Generated from spec/ by `npm run generate`; do not edit.
import type { Client } from "openapi-fetch";
import { createOpenApiFetch, type FetchClientOptions } from "../../src/typescript/openapi-fetch.ts";
import type { OperationSpec } from "../../src/typescript/operation.ts";
import type { paths } from "./openapi.ts";
import { operations } from "./operations.ts";

/**
 * Makes openapi-fetch's own client, typed by the contract: `client.GET("/threads/{thread_id}", …)`. It takes middleware, and
 * what is built on openapi-fetch takes it (openapi-react-query, swr-openapi).
 */
export function createFetchClient(options: FetchClientOptions = {}): Client<paths> {
  const all = Object.values(operations).flatMap((methods) => Object.values<readonly OperationSpec[]>(methods).flat());
  return createOpenApiFetch<paths>(options, "0.1.0", all);
}

export { type ErrorFacts, type ErrorKind, OpenRunsError } from "../../src/typescript/errors.ts";
export type { FetchClientOptions } from "../../src/typescript/openapi-fetch.ts";
export { readEvents } from "../../src/typescript/read-events.ts";
export type { StreamEvent } from "../../src/typescript/stream.ts";
export { textOf } from "../../src/typescript/text.ts";
export type { components, paths } from "./openapi.ts";
