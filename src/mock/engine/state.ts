/** The state of a thread and its history, as the wire has them. */

import { type Snapshot, type SnapshotTask, takeSnapshot } from "../graph/snapshot.ts";
import { type CheckpointRecord, type Graph, GraphFailure, type InterruptRecord, subgraphOf } from "../graph/types.ts";
import { isoTime } from "./clock.ts";
import { contains } from "./contains.ts";
import type { Core } from "./core.ts";
import { type CheckpointRef, type Json, type JsonObject, Refusal, type Result, type StateSnapshot } from "./types.ts";

export function threadNotFound(threadId: string): Refusal {
  return new Refusal(404, `Thread with ID ${threadId} not found`);
}

export function readState(
  core: Core,
  threadId: string,
  options: CheckpointRef & { subgraphs?: boolean } = {},
): Result<StateSnapshot> {
  const { checkpoint_id, checkpoint_ns = "", subgraphs = false } = options;
  if (!core.storage.threads.get(threadId)) return threadNotFound(threadId);
  const graph = subgraphAt(core.graphOfThread(threadId), checkpoint_ns);
  if (!graph) return emptyState(null);
  const record = core.checkpoints.get(threadId, checkpoint_ns, checkpoint_id);
  // A checkpoint that was asked for by its id is named in the answer as it was in the question.
  const named: JsonObject | null =
    checkpoint_id === undefined
      ? null
      : { checkpoint_id, thread_id: threadId, ...(options.checkpoint_ns !== undefined && { checkpoint_ns }) };
  if (!record) return emptyState(named);
  const live = checkpoint_id === undefined;
  try {
    const snapshot = takeSnapshot(graph, record, core.checkpoints.store(threadId), { live, subgraphs });
    const state = wireState(snapshot, threadId);
    return named && record.ns === "" ? { ...state, checkpoint: named } : state;
  } catch (reason) {
    // What waits in the checkpoint is no update: an input that is no message, for one.
    if (reason instanceof GraphFailure) return new Refusal(400, reason.message);
    throw reason;
  }
}

export function readHistory(
  core: Core,
  threadId: string,
  options: CheckpointRef & { limit?: number; before?: CheckpointRef; metadata?: JsonObject } = {},
): Result<StateSnapshot[]> {
  if (!core.storage.threads.get(threadId)) return threadNotFound(threadId);
  const { checkpoint_ns: ns = "", checkpoint_id, limit = 1, before, metadata } = options;
  const graph = subgraphAt(core.graphOfThread(threadId), ns);
  if (!graph) return [];
  const states: StateSnapshot[] = [];
  const store = core.checkpoints.store(threadId);
  for (const record of core.checkpoints.list(threadId, ns)) {
    if (states.length >= limit) break;
    if (checkpoint_id !== undefined && record.id !== checkpoint_id) continue;
    if (before?.checkpoint_id !== undefined && record.id >= before.checkpoint_id) continue;
    if (metadata && !contains(checkpointMetadata(record, threadId), metadata)) continue;
    states.push(wireState(takeSnapshot(graph, record, store, { live: false, subgraphs: false }), threadId));
  }
  return states;
}

/** The graph that a namespace such as `child:<task id>|inner:<task id>` names. */
export function subgraphAt(graph: Graph | undefined, ns: string): Graph | undefined {
  let found = graph;
  for (const segment of ns === "" ? [] : ns.split("|")) {
    found = subgraphOf(found?.nodes.get(segment.split(":")[0] ?? ""));
  }
  return found;
}

export function emptyState(checkpoint: JsonObject | null): StateSnapshot {
  return {
    values: {},
    next: [],
    tasks: [],
    metadata: null,
    created_at: null,
    checkpoint,
    parent_checkpoint: null,
    interrupts: [],
    checkpoint_id: (checkpoint?.checkpoint_id as string | undefined) ?? null,
    parent_checkpoint_id: null,
  };
}

export function wireState(snapshot: Snapshot, threadId: string): StateSnapshot {
  const { record } = snapshot;
  if (!record) return emptyState(null);
  const parent = snapshot.parentId === null ? null : checkpointRef(record, snapshot.parentId, threadId);
  return {
    // States are JSON on the wire, whatever the author's types.
    values: snapshot.values as JsonObject,
    next: snapshot.next,
    tasks: snapshot.tasks.map((task) => wireTask(task, threadId)),
    metadata: checkpointMetadata(record, threadId),
    created_at: isoTime(Math.floor(record.createdAt * 1000)),
    checkpoint: checkpointRef(record, record.id, threadId),
    parent_checkpoint: parent,
    interrupts: snapshot.interrupts.map(wireInterrupt),
    checkpoint_id: record.id,
    parent_checkpoint_id: snapshot.parentId,
  };
}

function checkpointRef(record: CheckpointRecord, id: string, threadId: string): JsonObject {
  return {
    checkpoint_id: id,
    thread_id: threadId,
    checkpoint_ns: record.ns,
    ...(Object.keys(record.parents).length > 0 && { checkpoint_map: { ...record.parents, [record.ns]: id } }),
  };
}

function checkpointMetadata(record: CheckpointRecord, threadId: string): JsonObject {
  return {
    ...record.runMetadata,
    ...(record.runMetadata.thread_id !== undefined && { thread_id: threadId }),
    source: record.source,
    step: record.step,
    parents: { ...record.parents },
  };
}

function wireTask(described: SnapshotTask, threadId: string): JsonObject {
  const { task, error, interrupts, result, subgraphNs, subgraph } = described;
  return {
    id: task.id,
    name: task.name,
    path: [...task.path],
    error,
    interrupts: interrupts.map(wireInterrupt),
    checkpoint: subgraphNs === null || subgraph ? null : { thread_id: threadId, checkpoint_ns: subgraphNs },
    state: subgraph ? ({ ...wireState(subgraph, threadId) } as JsonObject) : null,
    result: result as Json,
  };
}

function wireInterrupt({ id, value }: InterruptRecord): JsonObject {
  return { id, value: value as Json };
}
