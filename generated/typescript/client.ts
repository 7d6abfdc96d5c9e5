// Generated from spec/ by `npm run generate`; do not edit.
import { createCore } from "../../src/typescript/core.ts";
import type { LowLevel } from "../../src/typescript/low-level.ts";
import { createMethods } from "../../src/typescript/methods.ts";
import type { ClientOptions } from "../../src/typescript/options.ts";
import type { NoGraphs } from "./graphs.ts";
import type { paths } from "./openapi.ts";
import { operations } from "./operations.ts";
import type {
  A2a,
  Assistants,
  Crons,
  Mcp,
  Runs,
  Store,
  System,
  Threads,
} from "./resources.ts";

/** The methods of a client, by resource. */
export interface Resources<Graphs = NoGraphs> {
  /** Runs, Stateless Runs. */
  readonly runs: Runs<Graphs>;
  /** Threads, Thread Protocol. */
  readonly threads: Threads<Graphs>;
  /** Assistants. */
  readonly assistants: Assistants<Graphs>;
  /** Crons. */
  readonly crons: Crons<Graphs>;
  /** Store. */
  readonly store: Store<Graphs>;
  /** A2A. */
  readonly a2a: A2a<Graphs>;
  /** MCP. */
  readonly mcp: Mcp<Graphs>;
  /** System. */
  readonly system: System<Graphs>;
}

/** A client of one server. `GET`, `POST` and the like are typed calls by path over the same transport. */
export interface Client<Graphs = NoGraphs> extends LowLevel<paths>, Resources<Graphs> {}

/**
 * Makes a client. Its type parameter names the graphs of the server, each by its state or by more (see `GraphTypes`):
 * `createClient<{ agent: AgentState }>()`.
 */
export function createClient<Graphs = NoGraphs>(options?: ClientOptions): Client<Graphs> {
  const core = createCore<paths>(options, "0.1.0");
  return { ...core, ...createMethods<Resources<Graphs>>(core, operations) };
}
