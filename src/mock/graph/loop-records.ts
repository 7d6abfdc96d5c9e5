/** What a loop keeps of itself: its checkpoints and what its tasks wrote. */
import { uuid6 } from "../engine/ids.ts";
import type { GraphRun } from "./graph-run.ts";
import { describeFailure } from "./loop-parts.ts";
import {
  type ChannelState,
  type CheckpointRecord,
  type CheckpointSource,
  GraphFailure,
  type InterruptRecord,
  NONE,
  type Task,
  type TaskWrites,
  writesOf,
} from "./types.ts";

/** Where a graph stands among graphs. */
export interface Level {
  ns: readonly string[];
  /** The checkpoints of the enclosing graphs. */
  parents: Readonly<Record<string, string>>;
  /** Whether the enclosing graph goes on from where it stopped. */
  resuming: boolean;
}

export const ROOT: Level = { ns: [], parents: {}, resuming: false };

/** What a checkpoint takes from its loop. */
interface RecordedLoop {
  readonly run: GraphRun;
  readonly level: Level;
  readonly nsText: string;
  readonly state: ChannelState;
  readonly step: number;
}

/** A checkpoint of the loop's state as it is; not stored yet. */
export function newRecord(loop: RecordedLoop, source: CheckpointSource, parentId: string | null): CheckpointRecord {
  const { run } = loop;
  return {
    id: uuid6(run.clock.now()),
    ns: loop.nsText,
    parentId,
    createdAt: run.clock.now(),
    channels: loop.state,
    source,
    step: loop.step,
    parents: loop.level.parents,
    runId: run.runId,
    runMetadata: run.metadata,
    writes: NONE,
    commandWrites: NONE,
  };
}

interface TaskOutcome {
  readonly output: Task["output"];
  readonly resume: unknown[];
  readonly interrupts?: readonly InterruptRecord[];
  readonly failure?: GraphFailure;
}

/** Keeps with the checkpoint what a task did, in place of what it did before. */
export function keepWrites(record: CheckpointRecord, task: Task, done: TaskOutcome): void {
  const earlier = writesOf(record, task.id);
  const writes: TaskWrites = {
    taskId: task.id,
    output: done.output,
    resume: done.resume.length > 0 ? done.resume : NONE,
    interrupts: done.interrupts ?? earlier?.interrupts ?? NONE,
    ...(done.failure && { error: describeFailure(done.failure) }),
  };
  const others = record.writes.filter((other) => other.taskId !== task.id);
  record.writes = others.length > 0 ? [...others, writes] : [writes];
}

/** The failure of a graph that would take more steps than it may; the words are the Python server's. */
export function outOfSteps(limit: number): GraphFailure {
  return new GraphFailure(
    "GraphRecursionError",
    `Recursion limit of ${limit} reached without hitting a stop condition. You can increase the limit by setting the \`recursion_limit\` config key.\nFor troubleshooting, visit: https://docs.langchain.com/oss/python/langgraph/errors/GRAPH_RECURSION_LIMIT`,
  );
}
