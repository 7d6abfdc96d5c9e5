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

/**
 * Makes a client. Its type parameter names the graphs of the server, each by its state or by more (see `GraphTypes`):
 * `createClient<{ agent: AgentState }>()`.
 */
export function createClient<Graphs = NoGraphs>(options?: ClientOptions): Client<Graphs> {
  const { call, stream, ...client } = createCore<paths>(options);
  const table: Record<string, Record<string, Operations>> = operations;
  const resources = Object.entries(table).map(([resource, methods]) => [
    resource,
    Object.fromEntries(
      Object.entries(methods).map(([name, specs]) => {
        const { result } = [specs].flat()[0];
        const start = result === "stream" ? stream : call;
        return [name, (params?: object, options?: StreamOptions) => start(specs, params, options)];
      }),
    ),
  ]);
  // The table and the interfaces come from one model; that every method is there is tested.
  return Object.assign(client, Object.fromEntries(resources)) as Client<Graphs>;
}
