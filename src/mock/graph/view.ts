/** What a view of the steps must know of the run. */
import type { JsonObject } from "../engine/types.ts";

export interface View {
  runId: string;
  threadId: string;
  graphId: string;
  modes: ReadonlySet<string>;
  subgraphs: boolean;
  /** `config.configurable` of the run, as checkpoints repeat it. */
  readonly configurable: JsonObject;
  /** The run's metadata together with what the server adds: versions, attempt, run. */
  readonly metadata: JsonObject;
  now: () => string;
}

/** One event for the wire. */
export interface ViewEvent {
  event: string;
  data: unknown;
}
