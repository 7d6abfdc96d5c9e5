// What a mock can be told when it is made.
import type { OpenapiDocument } from "../../generated/typescript/index.ts";
import type { WebhookPolicy } from "../typescript/runs-create/types.ts";
import type { ClockOptions } from "./engine/clock.ts";
import type { TypedGraph } from "./graph/define.ts";
import type { Graph } from "./graph/types.ts";
import type { Pace } from "./graph/yields.ts";
import type { Authorize } from "./handlers/services.ts";

/** Graphs by name: each is an agent that `assistant_id` can name. */
export type Graphs = Readonly<Record<string, Graph>>;

export interface MockOptions<Given extends Graphs = Graphs> {
  /** In place of those that are built in, which `builtIn` names. */
  readonly graphs?: Given;
  /** Whether the built-in graphs are there as well; only where no graphs are given unless said. */
  readonly builtIn?: boolean;
  /** Sees each run before it is created: refuses it, amends it, or names what its thread must have. */
  readonly authorize?: Authorize;
  /** Keys that are let in by `x-api-key`; everybody is without. */
  readonly apiKeys?: readonly string[];
  /** Real time unless said: `{ mode: "manual" }` stands still until `clock.advance("1h")`. */
  readonly clock?: ClockOptions;
  /** How fast models write where a graph does not say. */
  readonly pace?: Pace;
  /** Which webhooks are called: those on this machine unless said; the others are told in the log. */
  readonly webhooks?: { readonly send?: "loopback" | "all"; readonly policy?: WebhookPolicy };
  /** Milliseconds between the creation of a run and its start. Unless said, 60 for a run that nobody follows, else none. */
  readonly queueDelay?: number;
  /** Seconds after which a run ends as `timeout`; a day unless said. */
  readonly runTimeout?: number;
  /** Faults for every request that they fit, as `drop-after-events=3; on=streamRun`: see `mock.fault`. */
  readonly faults?: readonly string[];
  /** The seed of all that is random, so that a session can be repeated. */
  readonly seed?: number;
  /** Bytes that a request body may have; 32 MiB unless said. */
  readonly bodyLimit?: number;
  /** What GET /openapi.json gives; a list of the operations unless said. */
  readonly document?: OpenapiDocument;
  /** The page of GET /docs; a list of the operations unless said. */
  readonly docs?: () => string | Promise<string>;
  /** Whose ways of the thread protocol are followed where they differ; `python` unless said. */
  readonly dialect?: "python" | "javascript";
  /** Told what a person may want to know; nothing is written unless said. */
  readonly log?: (line: string) => void;
}

/** The state of each graph by name, for a typed client. */
export type StatesOf<Given> = {
  [Name in keyof Given]: Given[Name] extends TypedGraph<infer State> ? State : never;
};
