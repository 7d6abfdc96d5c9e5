// Generated from spec/ by `npm run generate`; do not edit.
import { createCore, type LowLevel } from "../../src/typescript/core.ts";
import type { Operations } from "../../src/typescript/operation.ts";
import type { ClientOptions, StreamOptions } from "../../src/typescript/options.ts";
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

/** A client of one server. `GET`, `POST` and the like are the typed calls of openapi-fetch over the same transport. */
export interface Client<Graphs = NoGraphs> extends LowLevel<paths> {
  /** Stateless Runs, Runs. */
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

type Start = (operations: Operations, params?: object, options?: StreamOptions) => unknown;

/**
 * Makes a client. Its type parameter names the graphs of the server, each by its state or by more (see `GraphTypes`):
 * `createClient<{ agent: AgentState }>()`.
 */
export function createClient<Graphs = NoGraphs>(options?: ClientOptions): Client<Graphs> {
  const { call, stream, ...client } = createCore<paths>(options);
  const table: Record<string, Record<string, Operations>> = operations;
  const resources: Record<string, Record<string, unknown>> = {};
  for (const [resource, methods] of Object.entries(table)) {
    const target: Record<string, unknown> = (resources[resource] = {});
    for (const [name, specs] of Object.entries(methods)) {
      const [first] = [specs].flat();
      const start: Start = first?.result === "stream" ? stream : call;
      target[name] = (params?: object, options?: StreamOptions) => start(specs, params, options);
    }
  }
  // The table and the interfaces come from one model; a test holds that every method is there.
  return Object.assign(client, resources) as unknown as Client<Graphs>;
}
