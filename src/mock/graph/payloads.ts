/** The data of checkpoints and tasks, as the modes `checkpoints`, `tasks` and `debug` show them. */
import type { JsonObject } from "../engine/types.ts";
import { isControl } from "./channels.ts";
import type { StepEvent } from "./step-events.ts";
import {
  type CheckpointRecord,
  type GraphFailure,
  START,
  type Task,
  type TaskWrites,
  type Write,
  writesOf,
} from "./types.ts";
import type { View } from "./view.ts";

type CheckpointEvent = Extract<StepEvent, { type: "checkpoint" }>;

export interface CheckpointPayload {
  config: { configurable: JsonObject };
  parent_config: { configurable: JsonObject } | null;
  values: unknown;
  metadata: unknown;
  next: string[];
  tasks: Record<string, unknown>[];
}

export function checkpointPayload(event: CheckpointEvent, view: View): CheckpointPayload {
  const { record, parent, tasks, values, isLoaded } = event;
  return {
    config: checkpointConfig(record, view),
    parent_config: parent && (isLoaded ? storedConfig(parent, view) : checkpointConfig(parent, view)),
    values,
    metadata: {
      // What was loaded is told as it was stored, with all that its run said.
      ...(isLoaded && record.runMetadata),
      source: record.source,
      step: record.step,
      parents: record.parents,
    },
    next: tasks.map(({ name }) => name),
    tasks: tasks.map((task) => checkpointTask(task, writesOf(record, task.id), view)),
  };
}

function checkpointConfig(record: CheckpointRecord, view: View): { configurable: JsonObject } {
  const configurable: JsonObject = { checkpoint_ns: record.ns, ...view.configurable };
  configurable.checkpoint_ns = record.ns;
  if (record.ns !== "") configurable.checkpoint_map = { ...record.parents, [record.ns]: record.id };
  configurable.checkpoint_id = record.id;
  return { configurable };
}

/** Of what was loaded only the place is known. */
function storedConfig({ ns, id }: CheckpointRecord, { threadId }: View): { configurable: JsonObject } {
  return { configurable: { thread_id: threadId, checkpoint_ns: ns, checkpoint_id: id } };
}

function checkpointTask(task: Task, writes: TaskWrites | undefined, view: View): Record<string, unknown> {
  const isGraph = task.node !== undefined && "graph" in task.node;
  const state = isGraph ? { configurable: { thread_id: view.threadId, checkpoint_ns: task.ns } } : null;
  const { id, name } = task;
  if (writes?.error) return { id, name, error: writes.error.text, state };
  const interrupts = (writes?.interrupts ?? []).map(({ id, value }) => ({ value, id, response_schema: null }));
  const finished = writes !== undefined && writes.output.length > 0;
  return { id, name, ...(finished && { result: foldWrites(writes.output) }), interrupts, state };
}

/** The same for `debug`, where a subgraph is named by its checkpoint. */
export function debugTasks(payload: CheckpointPayload): Record<string, unknown> {
  const tasks = payload.tasks.map((task) => {
    const { state, ...rest } = task;
    return state ? { ...rest, checkpoint: (state as { configurable: JsonObject }).configurable } : task;
  });
  return {
    ...payload,
    tasks,
    checkpoint: checkpointOf(payload.config),
    parent_checkpoint: payload.parent_config && checkpointOf(payload.parent_config),
  };
}

/** A checkpoint as the wire names it. */
export function checkpointOf({ configurable }: { configurable: JsonObject }): JsonObject {
  const { checkpoint_id = null, thread_id = null, checkpoint_ns, checkpoint_map } = configurable;
  return {
    checkpoint_id,
    thread_id,
    ...(checkpoint_ns !== undefined && { checkpoint_ns }),
    ...(checkpoint_map !== undefined && { checkpoint_map }),
  };
}

export function taskPayload(task: Task, view: View): JsonObject {
  return {
    id: task.id,
    name: task.name,
    // The state of the wire is JSON; the types of a node's state are the author's.
    input: task.input as JsonObject,
    triggers: [...task.triggers],
    metadata: view.metadata,
  };
}

export function taskResult(
  task: Task,
  done: { writes: readonly Write[]; interrupts?: readonly unknown[]; failure?: GraphFailure },
): Record<string, unknown> {
  const { failure, writes, interrupts = [] } = done;
  return {
    id: task.id,
    name: task.name,
    error: failure ? { error: failure.error, message: failure.message } : null,
    result: foldWrites(writes),
    interrupts,
  };
}

/** The writes to the state, by channel; several to one channel are kept apart. */
export function foldWrites(writes: readonly Write[]): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  const counts = new Map<string, number>();
  for (const [channel, value] of writes) {
    if (isControl(channel) && channel !== START) continue;
    const count = (counts.get(channel) ?? 0) + 1;
    counts.set(channel, count);
    if (count === 1) result[channel] = value;
    else if (count === 2) result[channel] = { $writes: [result[channel], value] };
    else (result[channel] as { $writes: unknown[] }).$writes.push(value);
  }
  return result;
}
