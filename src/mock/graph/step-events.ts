/** What a run of a graph reports while it goes. Every stream mode is a view of these; see `modes.ts`. */
import type { JsonObject } from "../engine/types.ts";
import type { Message } from "./messages.ts";
import type { CheckpointRecord, GraphFailure, InterruptRecord, State, Task, Write } from "./types.ts";

interface Base {
  /** The namespace of the graph in which it happened: none for the root, else `node:<task id>` for each level. */
  ns: readonly string[];
}

/** Where in the graph something happens, for the metadata of messages and events. */
export interface Place {
  task: Task;
  step: number;
}

/** A part of a message of a model: the same keys as in the message, as far as they have something new. */
export interface Chunk {
  content: unknown;
  tool_call_chunks: JsonObject[];
  usage_metadata: JsonObject | null;
  chunk_position: "last" | null;
}

export type StepEvent = Base &
  (
    | { type: "graph-start"; input: unknown; place: Place | undefined }
    | { type: "graph-end"; output: State; place: Place | undefined }
    | {
        type: "checkpoint";
        record: CheckpointRecord;
        values: State;
        tasks: readonly Task[];
        parent: CheckpointRecord | null;
        /** Whether the run found it, and did not write it. */
        isLoaded: boolean;
      }
    | { type: "task"; task: Task; step: number }
    | { type: "node-start"; place: Place }
    | { type: "node-end"; place: Place; result: unknown; writes: readonly Write[] }
    | { type: "branch"; place: Place; name: string; state: State; chosen: unknown; tags: number }
    | { type: "writes"; task: Task; step: number; writes: readonly Write[]; cached: boolean }
    | { type: "failed"; task: Task; step: number; failure: GraphFailure }
    | { type: "interrupts"; task: Task; step: number; interrupts: readonly InterruptRecord[]; values: State }
    | { type: "breakpoint" }
    | { type: "values"; values: State }
    | { type: "custom"; data: unknown; place: Place }
    | { type: "raw"; event: string; data: unknown }
    | { type: "tool"; data: JsonObject; place: Place }
    | { type: "model-start"; call: ModelRun }
    | { type: "model-chunk"; call: ModelRun; chunk: Chunk; soFar: Message }
    | { type: "model-end"; call: ModelRun; message: Message }
    | { type: "subgraph"; status: "started" | "completed" | "failed" | "interrupted"; name: string; error?: string }
  );

export interface ModelRun {
  runId: string;
  messageId: string;
  model: string;
  input: readonly unknown[];
  place: Place;
}

export type Emit = (event: StepEvent) => void;
