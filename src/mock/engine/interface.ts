/** What the engine offers to the handlers. Records and storage are in `types.ts`. */
import type { Graph, SubgraphSchema, Subgraphs } from "../../../generated/typescript/index.ts";
import type {
  CancelRequest,
  CheckpointRef,
  Clock,
  Json,
  JsonObject,
  Result,
  RunEnd,
  RunRecord,
  RunStream,
  RunsCreateValue,
  StateSnapshot,
  StateUpdate,
  Storage,
  ThreadRecord,
} from "./types.ts";

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
