/**
 * What the engine keeps and offers. Records have the wire's names and shapes, as a server answers with most of them as
 * they are. Times are ISO 8601 in UTC with microseconds, as the Python server writes them; durations are milliseconds
 * unless a name says otherwise.
 */

import type { Json, JsonObject, RunsCreateKwargs, RunsCreateValue } from "../../typescript/runs-create/types.ts";
import type { Stoppable } from "./stopper.ts";

export type { Json, JsonObject, RunsCreateValue } from "../../typescript/runs-create/types.ts";

/** An answer that is no success.. */
export class Refusal {
  constructor(
    readonly status: number,
    readonly detail: string,
  ) {}
}

/** A value, or why there is none. Tell them apart with `instanceof Refusal`. */
export type Result<Value> = Value | Refusal;

export type ThreadStatus = "idle" | "busy" | "interrupted" | "error";
export type RunStatus = "pending" | "running" | "success" | "error" | "timeout" | "interrupted";
export type CancelAction = "interrupt" | "rollback";

/** What a failed or cancelled run leaves on its thread. */
export interface RunFailure {
  error: string;
  message: string;
}

/** One pending question of a node. In streams and waits `response_schema` is added, as the server does. */
export interface Interrupt {
  id: string;
  value: Json;
}

export interface ThreadRecord {
  thread_id: string;
  created_at: string;
  updated_at: string;
  /** Absent on a thread that a run made, until it ends. */
  state_updated_at?: string;
  metadata: JsonObject;
  status: ThreadStatus;
  config: JsonObject;
  /** Null before the first state; absent on a copy, until it has a state of its own. */
  values?: JsonObject | null;
  /** Absent before the first run. */
  error?: RunFailure | null;
  /** By task id; absent before the first run. */
  interrupts?: Record<string, Interrupt[]>;
  /** When the thread is deleted or pruned, if it ever is. */
  ttl?: { strategy: "delete" | "keep_latest"; ttl_minutes: number; expires_at: string };
}

export interface RunRecord {
  run_id: string;
  thread_id: string;
  assistant_id: string;
  metadata: JsonObject;
  status: RunStatus;
  kwargs: RunsCreateKwargs;
  multitask_strategy: RunsCreateValue["multitask_strategy"];
  /** When the run may start: in the future if `after_seconds` was given. */
  created_at: string;
  updated_at: string;
  langsmith_session_name: string | null;
}

/** What the engine must know of an assistant; the table's records carry the rest of the wire's shape. */
export interface AssistantRecord {
  assistant_id: string;
  graph_id: string;
  config: JsonObject;
  context: JsonObject;
  metadata: JsonObject;
  created_at: string;
  updated_at: string;
  version: number;
  name: string;
  description: string | null;
}

/** What has to hold of a thread to be found. */
export interface ThreadFilter {
  ids?: readonly string[] | undefined;
  status?: ThreadStatus | undefined;
  /** Contained in the thread's metadata, as JSONB containment: nested objects as subsets, arrays by their items. */
  metadata?: JsonObject | undefined;
  /** The same for its values. */
  values?: JsonObject | undefined;
}

export interface ThreadQuery extends ThreadFilter {
  sort_by?: "thread_id" | "status" | "created_at" | "updated_at" | "state_updated_at" | undefined;
  sort_order?: "asc" | "desc" | undefined;
  limit: number;
  offset: number;
}

/** Threads by id, by metadata and in the order of their last change. A record is never changed but through `change`. */
export interface ThreadTable {
  readonly size: number;
  get(threadId: string): ThreadRecord | undefined;
  add(record: ThreadRecord): void;
  /** Sets fields and moves the thread in every index; `updated_at` is the caller's to give. */
  change(threadId: string, fields: Partial<ThreadRecord>): ThreadRecord;
  /** The record alone; `Engine.deleteThread` also ends its runs and forgets its checkpoints. */
  delete(threadId: string): boolean;
  /** `updated_at` descending unless said. Costs as little for 100,000 threads as for 1,000 where the index can answer. */
  search(query: ThreadQuery): ThreadRecord[];
  count(filter: ThreadFilter): number;
  all(): Iterable<ThreadRecord>;
}

/** Runs by id and by thread, newest first where listed. */
export interface RunTable {
  get(runId: string): RunRecord | undefined;
  add(record: RunRecord): void;
  change(runId: string, fields: Partial<RunRecord>): RunRecord;
  delete(runId: string): boolean;
  ofThread(threadId: string): readonly RunRecord[];
  /** Pending and running, oldest first. */
  inFlight(threadId?: string): RunRecord[];
}

/** Everything the mock remembers. Assistants, crons and items are kept by their handlers. */
export interface Storage {
  readonly threads: ThreadTable;
  readonly runs: RunTable;
  readonly assistants: Map<string, AssistantRecord>;
}

/** Time as the engine sees it. Timers fire in the order of their time; `advance` waits until what they start has come to rest. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Now, as the server writes times; distinct and growing within a process. */
  timestamp(atMilliseconds?: number): string;
  /** Runs `task` after the delay; the result cancels it. */
  after(milliseconds: number, task: () => void, options?: { background?: boolean }): () => void;
  /** Resolves after the delay, rejects with the signal's reason as soon as it aborts. */
  sleep(milliseconds: number, signal?: Stoppable): Promise<void>;
}

/** One event of a run as it goes over the wire: `values`, `updates|child:<task id>`, `error`, ... */
export interface TapeEvent {
  /** `<milliseconds>-<n>`, unique and growing over all runs of the thread. */
  id: string;
  event: string;
  data: unknown;
  run_id: string;
  /** Kept for those who join later; live only otherwise. */
  stored: boolean;
}

/** The end of a run, as a webhook tells it. */
export interface RunEnd {
  run: RunRecord;
  /** The run's status, or why it is gone. */
  status: RunStatus | "rollback";
  values: JsonObject | null;
  error?: RunFailure;
  started_at: string;
  ended_at: string;
}

export interface CancelRequest {
  thread_id?: string | undefined;
  run_ids?: readonly string[] | undefined;
  status?: "pending" | "running" | "all" | undefined;
  action: CancelAction;
  /** Through which operation, for the reason that the thread keeps. */
  via?: "bulk" | "run" | "disconnect";
}

/** Which checkpoint of a thread is meant; the newest of the root graph unless said. */
export interface CheckpointRef {
  checkpoint_id?: string | undefined;
  checkpoint_ns?: string | undefined;
}

/** A state as the wire has it (`ThreadState`). */
export interface StateSnapshot {
  values: JsonObject;
  next: string[];
  tasks: JsonObject[];
  metadata: JsonObject | null;
  created_at: string | null;
  checkpoint: JsonObject | null;
  parent_checkpoint: JsonObject | null;
  interrupts: JsonObject[];
  checkpoint_id: string | null;
  parent_checkpoint_id: string | null;
}

export interface StateUpdate {
  values: Json | undefined;
  as_node?: string | undefined;
  checkpoint?: CheckpointRef | undefined;
}

/** A caller that follows a run or a thread, and reads it once: event by event, in batches, or by a listener. */
export interface RunStream extends AsyncIterable<TapeEvent> {
  /** All that has come since the last batch, at once: for whoever writes them to one place. */
  batches(): AsyncIterableIterator<readonly TapeEvent[]>;
  /** Calls the listener in the turn in which an event comes. Resolves at the end, or once the caller has left. */
  listen(listener: (event: TapeEvent) => void): Promise<void>;
  /** For a caller whose connection is gone. */
  leave(): void;
}

export type { CreateRunOptions, Engine, GraphDescription, GraphDescriptions } from "./interface.ts";
