/** What one run of a graph is given, the same for the graph and for the graphs in it. */
import type { Stopper } from "../engine/stopper.ts";
import type { Clock, JsonObject } from "../engine/types.ts";
import type { Emit } from "./step-events.ts";
import type { CheckpointRecord } from "./types.ts";
import type { Pace } from "./yields.ts";

/** Where checkpoints of one thread are kept. */
export interface CheckpointStore {
  /** That of the id, else the newest. */
  get(ns: string, checkpointId?: string): CheckpointRecord | undefined;
  put(record: CheckpointRecord): void;
}

export interface GraphRun {
  readonly runId: string;
  readonly threadId: string | undefined;
  readonly attempt: number;
  readonly clock: Clock;
  readonly emit: Emit;
  /** Without, nothing is kept: a stateless run that is deleted at its end. */
  readonly store: CheckpointStore | undefined;
  /** What every checkpoint says of the run. */
  readonly metadata: JsonObject;
  readonly context: JsonObject;
  readonly config: JsonObject;
  readonly durability: "sync" | "async" | "exit";
  readonly recursionLimit: number;
  /** Whether anyone asked for tokens. */
  readonly tokens: boolean;
  /** Whether anyone asked for messages: then a node's messages get their ids as it ends. */
  readonly messages: boolean;
  /** Whether an update is shown at once, as the Python server does for a stream of custom events or subgraphs. */
  readonly showsAtOnce: boolean;
  /** Whether models answer in blocks of content, as they do for runs of the newer protocol. */
  readonly blocks: boolean;
  readonly pace: Pace;
  readonly random: () => number;
  readonly signal: Stopper;
  /** The answer to the one pending interrupt, taken by the first that asks. */
  resumeValue: { value: unknown } | undefined;
  /** Answers by the id of their interrupt. */
  resumeMap: Readonly<Record<string, unknown>> | undefined;
}
