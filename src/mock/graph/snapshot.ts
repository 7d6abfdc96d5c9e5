/** A checkpoint as a state: its values, what comes next, and what each task of the next step has done so far. */
import { applyWrites, loadState } from "./channels.ts";
import type { CheckpointStore } from "./graph-run.ts";
import { foldWrites } from "./payloads.ts";
import { prepareTasks } from "./tasks.ts";
import {
  type ChannelState,
  type CheckpointRecord,
  type Graph,
  type InterruptRecord,
  START,
  type State,
  subgraphOf,
  type Task,
  type TaskWrites,
  writesOf,
} from "./types.ts";

export interface SnapshotTask {
  task: Task;
  error: string | null;
  interrupts: readonly InterruptRecord[];
  result: unknown;
  /** Where the subgraph of the task keeps its checkpoints. */
  subgraphNs: string | null;
  subgraph: Snapshot | null;
}

export interface Snapshot {
  values: State;
  next: string[];
  tasks: SnapshotTask[];
  interrupts: InterruptRecord[];
  record: CheckpointRecord | null;
  parentId: string | null;
}

/** A graph that has not begun. */
const EMPTY: Snapshot = { values: {}, next: [], tasks: [], interrupts: [], record: null, parentId: null };

/** With `live`, the state as it stands now: what finished beside a pending question counts. Without, a record of the step. */
export function takeSnapshot(
  graph: Graph,
  record: CheckpointRecord,
  store: CheckpointStore,
  options: { live: boolean; subgraphs: boolean },
): Snapshot {
  const position = { checkpointId: record.id, ns: record.ns, step: record.step + 1 };
  let channels = loadState(graph, record.channels);
  const tasks = prepareTasks(graph, channels, position, "graph");
  const ownWrites = (task: Task) => writesOf(record, task.id);
  if (record.commandWrites.length > 0) {
    channels = applyWrites(graph, channels, [{ name: "command", writes: record.commandWrites }], false).state;
  }
  const finished = options.live ? tasks.filter((task) => isFinished(ownWrites(task))) : [];
  if (finished.length > 0) channels = withWrites(graph, channels, finished, ownWrites);
  const described = tasks.map((task) => describe(task, ownWrites(task), graph, store, options));
  return {
    values: channels.values,
    next: tasks.filter((task) => !finished.includes(task)).map((task) => task.name),
    tasks: described,
    interrupts: described.flatMap((task) => [...task.interrupts]),
    record,
    parentId: record.parentId,
  };
}

function isFinished(writes: TaskWrites | undefined): boolean {
  return writes !== undefined && writes.output.length > 0;
}

function withWrites(
  graph: Graph,
  channels: ChannelState,
  tasks: readonly Task[],
  ownWrites: (task: Task) => TaskWrites | undefined,
): ChannelState {
  const writes = tasks.map((task) => ({ name: task.name, writes: ownWrites(task)?.output ?? [] }));
  return applyWrites(graph, channels, writes, true).state;
}

function describe(
  task: Task,
  writes: TaskWrites | undefined,
  graph: Graph,
  store: CheckpointStore,
  options: { live: boolean; subgraphs: boolean },
): SnapshotTask {
  const node = graph.nodes.get(task.name);
  const child = subgraphOf(node);
  const record = child && options.subgraphs ? store.get(task.ns) : undefined;
  const nothing = child && options.subgraphs ? EMPTY : null;
  const finished = isFinished(writes);
  return {
    task,
    error: writes?.error?.text ?? null,
    interrupts: options.live && finished ? [] : (writes?.interrupts ?? []),
    result: finished ? resultOf(task, writes, graph) : null,
    subgraphNs: child ? task.ns : null,
    subgraph: child && record ? takeSnapshot(child, record, store, { live: true, subgraphs: true }) : nothing,
  };
}

/** Another graph may have written it: what this one does not know is left out. */
function resultOf(task: Task, writes: TaskWrites | undefined, graph: Graph): unknown {
  const state = (writes?.output ?? []).filter(([channel]) => graph.channels.has(channel));
  return task.name === START && state.length === 0 ? {} : foldWrites(state);
}
