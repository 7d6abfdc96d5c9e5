/**
 * What the engine keeps and offers. Records have the wire's names and shapes, as a server answers with most of them as
 * they are. Times are ISO 8601 in UTC with microseconds, as the Python server writes them; durations are milliseconds
 * unless a name says otherwise.
 */
import type { Graph, SubgraphSchema, Subgraphs } from "../../../generated/typescript/index.ts";
import type { Json, JsonObject, RunsCreateKwargs, RunsCreateValue } from "../../typescript/runs-create/types.ts";

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
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
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

/** A caller that follows one run; `leave` is for one whose connection is gone. */
export interface RunStream extends AsyncIterable<TapeEvent> {
  leave(): void;
}

export interface CreateRunOptions {
  /** Nobody follows it from its creation: it waits in the queue for a moment, as on the server, unless someone joins. */
  background?: boolean;
}

/** What is known of a graph without running it, in the wire's shapes. */
export interface GraphDescription {
  /** `xray` looks into subgraphs, all the way or so many levels. */
  drawing(xray?: boolean | number): Graph;
  /** Null where a schema is not known. */
  schemas(): SubgraphSchema;
  /** The schemas of its subgraphs by namespace (`child`, with `recurse` also `child|inner`). */
  subgraphs(options?: { namespace?: string; recurse?: boolean }): Subgraphs;
}

/** The graphs by name, in their order. */
export interface GraphDescriptions {
  readonly size: number;
  keys(): Iterable<string>;
  has(name: string): boolean;
  get(name: string): GraphDescription | undefined;
}

/** What the HTTP side asks of the engine. Thread and run ids are canonical UUIDs by then. */
export interface Engine {
  readonly storage: Storage;
  readonly graphs: GraphDescriptions;
  readonly clock: Clock;

  /** Inserts a run for a value that was authorised. 404 without thread or assistant, 409 where `reject` meets a run in flight. */
  createRun(value: RunsCreateValue, options?: CreateRunOptions): Result<RunRecord>;
  getRun(threadId: string, runId: string): RunRecord | undefined;
  deleteRun(threadId: string, runId: string): Result<void>;
  /** Cancels what is meant; resolves once the runs are marked, not once they have stopped (`join` for that). */
  cancel(request: CancelRequest): Result<RunRecord[]>;
  /** The body of a wait: the last values, `__interrupt__` or `__error__`; where nothing was said, what the thread says or `{}`. */
  join(
    threadId: string,
    runId: string,
    options?: { fallback?: "thread" | "nothing" },
  ): { result: Promise<unknown>; leave(): void };
  /** Live events from now on; with `after` first those stored with a greater id. */
  stream(threadId: string, runId: string, options?: { after?: string; modes?: readonly string[] }): RunStream;
  /** All runs of a thread, never ending. */
  streamThread(threadId: string, options?: { after?: string }): RunStream;

  state(threadId: string, options?: CheckpointRef & { subgraphs?: boolean }): Result<StateSnapshot>;
  history(
    threadId: string,
    options?: CheckpointRef & { limit?: number; before?: CheckpointRef; metadata?: JsonObject },
  ): Result<StateSnapshot[]>;
  /** 400 without a graph or for an unknown node, 409 while runs are in flight. */
  updateState(threadId: string, update: StateUpdate): Promise<Result<{ checkpoint: JsonObject }>>;
  /** Several updates a step, for `POST /threads` with `supersteps`. */
  applySupersteps(
    threadId: string,
    supersteps: readonly { updates: readonly { values?: Json; command?: Json; as_node: string }[] }[],
  ): Promise<Result<void>>;

  /** A new thread with the same checkpoints. The record is the caller's to answer with. */
  copyThread(threadId: string): Result<ThreadRecord>;
  /** Ends its runs, forgets checkpoints, events and the record. */
  deleteThread(threadId: string): boolean;
  /** For `threads/prune` with `keep_latest`, and for a time to live. */
  keepLatestCheckpoint(threadId: string): void;
  /** Sizes for `threads/{id}/storage`. */
  checkpointSizes(threadId: string): { count: number; bytes: number };

  /** Called once for each run that ends, also of those that are then deleted. The result stops it. */
  onRunEnd(listener: (end: RunEnd) => void): () => void;
  /** Ends every run, timer and stream; resolves when nothing is left. */
  close(): Promise<void>;
}
