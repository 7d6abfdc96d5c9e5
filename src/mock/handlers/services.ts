/** What the handlers share: the engine, and what decides who may do what. */
import type { Caller, WebhookPolicy } from "../../typescript/runs-create/types.ts";
import type { MockEngine } from "../engine/engine.ts";
import type { JsonObject, RunsCreateValue } from "../engine/types.ts";
import type { Call } from "../http/call.ts";

/** Who asks for what, as the server's authorisation handlers are told. */
export interface AuthorizeContext {
  readonly resource: "threads";
  readonly action: "create_run";
  readonly caller: Caller | undefined;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Sees each run before it is created, and may change it. `true` or nothing lets it pass, `false` refuses it with 403, an
 * object is what the thread's metadata has to contain (404 otherwise), and a status with its words refuses in these.
 */
export type Authorize = (
  context: AuthorizeContext,
  value: RunsCreateValue,
) => AuthorizeResult | Promise<AuthorizeResult>;
export type AuthorizeResult =
  | boolean
  | undefined
  // biome-ignore lint/suspicious/noConfusingVoidType: a function that returns nothing lets the run pass.
  | void
  | { status: number; detail: string }
  | { metadata: JsonObject };

export interface Services {
  readonly engine: MockEngine;
  readonly authorize?: Authorize | undefined;
  readonly webhooks?: WebhookPolicy | undefined;
  /** Whose ways of the thread protocol are followed where they differ; `python` unless said. */
  readonly dialect?: "python" | "javascript" | undefined;
  /** Who a request comes from; nobody on an open server. */
  caller?(call: Call): Caller | undefined;
}
