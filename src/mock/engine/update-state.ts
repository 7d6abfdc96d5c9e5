/** Changes a thread's state by hand: as if a node had returned the values, with what follows from its edges. */
import { applyWrites, gotoWrite, initialState, loadState, updateWrites } from "../graph/channels.ts";
import { asCommand, type CommandInput } from "../graph/loop-start.ts";
import { isRecord } from "../graph/messages.ts";
import { prepareTasks } from "../graph/tasks.ts";
import {
  type ChannelState,
  type CheckpointRecord,
  type CheckpointSource,
  Command,
  END,
  type Graph,
  GraphFailure,
  NONE,
  type NodeContext,
  Send,
  START,
  type Write,
  writesOf,
} from "../graph/types.ts";
import type { Core } from "./core.ts";
import { uuid6 } from "./ids.ts";
import { readState, subgraphAt, threadNotFound } from "./state.ts";
import { type CheckpointRef, type JsonObject, Refusal, type Result, type StateUpdate } from "./types.ts";

/** The name under which an update is the graph's input. */
const INPUT = "__input__";

export interface NodeUpdate {
  values?: unknown;
  /** In place of values: an update with where to go next. */
  command?: CommandInput | null | undefined;
  as_node?: string | undefined;
}

export function updateState(core: Core, threadId: string, update: StateUpdate): Result<{ checkpoint: JsonObject }> {
  const thread = core.storage.threads.get(threadId);
  if (!thread) return threadNotFound(threadId);
  const busy = core.storage.runs.inFlight(threadId);
  if (busy.length > 0) {
    const ids = busy.map((run) => run.run_id).join(", ");
    return new Refusal(409, `Thread ${threadId} has in-flight runs: ${ids}`);
  }
  const { checkpoint = {} } = update;
  const graph = subgraphAt(core.graphOfThread(threadId), checkpoint.checkpoint_ns ?? "");
  if (!graph) return noGraph(threadId);
  try {
    const record = superstep(core, threadId, graph, checkpoint, [
      { values: update.values ?? null, as_node: update.as_node },
    ]);
    refreshThread(core, threadId);
    return { checkpoint: { thread_id: threadId, checkpoint_ns: record.ns, checkpoint_id: record.id } };
  } catch (reason) {
    if (reason instanceof GraphFailure) return new Refusal(400, reason.message);
    throw reason;
  }
}

/** For a new thread: each superstep is one checkpoint. */
export function applySupersteps(
  core: Core,
  threadId: string,
  supersteps: readonly { updates: readonly NodeUpdate[] }[],
): Result<void> {
  if (!core.storage.threads.get(threadId)) return threadNotFound(threadId);
  const graph = core.graphOfThread(threadId);
  if (!graph) return unknownGraph(core, threadId);
  try {
    for (const { updates } of supersteps) superstep(core, threadId, graph, {}, updates);
  } catch (reason) {
    if (reason instanceof GraphFailure) return new Refusal(400, reason.message);
    throw reason;
  }
  refreshThread(core, threadId);
}

function unknownGraph(core: Core, threadId: string): Refusal {
  const name = core.storage.threads.get(threadId)?.metadata.graph_id;
  if (typeof name !== "string") return noGraph(threadId);
  const known = [...core.options.graphs.keys()].map((graph) => `'${graph}'`).join(", ");
  return new Refusal(404, `Graph '${name}' not found. Expected one of: [${known}]`);
}

function noGraph(threadId: string): Refusal {
  return new Refusal(
    400,
    `Thread '${threadId}' has no assigned graph ID. This usually occurs when no runs have been made on this particular thread. This operation requires a graph ID. Please ensure a run has been made for the thread or manually update the thread metadata (by setting the 'graph_id' field) before running this operation.`,
  );
}

function superstep(
  core: Core,
  threadId: string,
  graph: Graph,
  at: CheckpointRef,
  updates: readonly NodeUpdate[],
): CheckpointRecord {
  const ns = at.checkpoint_ns ?? "";
  const saved = core.checkpoints.get(threadId, ns, at.checkpoint_id);
  const before = saved ? loadState(graph, saved.channels) : initialState(graph);
  const [first] = updates;
  if (first === undefined) throw new GraphFailure("InvalidUpdateError", "No updates provided");
  const put = (channels: ChannelState, source: CheckpointSource) => {
    const record = newRecord(core, threadId, ns, saved, channels, source);
    core.checkpoints.put(threadId, record);
    return record;
  };
  if (first.as_node === END && (first.values === null || first.values === undefined)) {
    return put(finishTasks(graph, before, saved), "update");
  }
  if (first.as_node === INPUT) {
    inputFault(updates);
    const applied = applyWrites(graph, before, [{ name: "input", writes: [[START, null]] }], false).state;
    return put({ ...applied, input: first.values }, "input");
  }
  if (first.as_node === "__copy__") return put(before, "fork");
  const tasks = updates.map((update) => asTask(graph, before, update, updates.length > 1));
  return put(applyWrites(graph, before, tasks, true).state, "update");
}

function inputFault([first, ...others]: readonly NodeUpdate[]): void {
  if (others.length > 0) {
    throw new GraphFailure("InvalidUpdateError", "Cannot apply multiple updates when updating as input");
  }
  if (first?.values === null || first?.values === undefined) {
    throw new GraphFailure("EmptyInputError", `Received no input writes for ${START}`);
  }
}

/** Nothing comes next any more; what tasks have done already counts. */
function finishTasks(graph: Graph, before: ChannelState, saved: CheckpointRecord | undefined): ChannelState {
  if (!saved) return before;
  const tasks = prepareTasks(graph, before, { checkpointId: saved.id, ns: saved.ns, step: saved.step + 1 });
  const writes = tasks.map((task) => ({ name: task.name, writes: writesOf(saved, task.id)?.output ?? [] }));
  const withCommand = applyWrites(graph, before, [{ name: "command", writes: saved.commandWrites }], false).state;
  return applyWrites(graph, withCommand, writes, true).state;
}

function asTask(
  graph: Graph,
  before: ChannelState,
  { values, command, as_node }: NodeUpdate,
  several: boolean,
): { name: string; writes: Write[] } {
  const name = as_node ?? (several ? undefined : inferNode(graph, before));
  if (name === undefined) {
    const message = several
      ? "as_node is required when applying multiple updates"
      : "Ambiguous update, specify as_node";
    throw new GraphFailure("InvalidUpdateError", message);
  }
  if (!graph.nodes.has(name) && name !== START)
    throw new GraphFailure("InvalidUpdateError", `Node ${name} does not exist`);
  const writes = updateWrites(graph, command ? new Command(asCommand(command)) : values);
  return { name, writes: [...writes, ...edgesFrom(graph, before, name, writes)] };
}

/** The node that ran last, unless several did. */
function inferNode(graph: Graph, before: ChannelState): string | undefined {
  const ran = before.ran.filter((name) => graph.nodes.has(name));
  return ran.length === 1
    ? ran[0]
    : ran.length === 0 && graph.nodes.size === 1
      ? [...graph.nodes.keys()][0]
      : undefined;
}

function edgesFrom(graph: Graph, before: ChannelState, name: string, writes: readonly Write[]): Write[] {
  const result: Write[] = [];
  for (const edge of graph.edges.get(name) ?? []) {
    if ("to" in edge) {
      if (graph.nodes.has(edge.to)) result.push([`branch:to:${edge.to}`, null]);
      continue;
    }
    const state = applyWrites(graph, before, [{ name, writes }], false).state.values;
    const chosen = edge.choose(state, CONTEXT);
    for (const target of Array.isArray(chosen) ? chosen : [chosen]) {
      if (target instanceof Send || graph.nodes.has(target)) result.push(gotoWrite(graph, target));
    }
  }
  for (const join of graph.joins) {
    if (join.from.includes(name)) result.push([`join:${join.from.join("+")}:${join.to}`, name]);
  }
  return result;
}

/** An update by hand has no run. */
const CONTEXT: NodeContext = {
  context: {},
  config: {},
  runId: "",
  threadId: undefined,
  node: "",
  attempt: 0,
  random: () => 0,
  signal: new AbortController().signal,
};

function newRecord(
  core: Core,
  threadId: string,
  ns: string,
  saved: CheckpointRecord | undefined,
  channels: ChannelState,
  source: CheckpointSource,
): CheckpointRecord {
  const { clock } = core;
  const config = core.storage.threads.get(threadId)?.config ?? {};
  const graphId = core.storage.threads.get(threadId)?.metadata.graph_id;
  return {
    id: uuid6(clock.now()),
    ns,
    parentId: source === "fork" ? (saved?.parentId ?? null) : (saved?.id ?? null),
    createdAt: clock.now(),
    channels,
    source,
    step: (saved?.step ?? (source === "input" ? -2 : -1)) + 1,
    parents: saved?.parents ?? {},
    runId: null,
    runMetadata: {
      ...(isRecord(config.metadata) ? (config.metadata as JsonObject) : {}),
      ...(typeof graphId === "string" && { graph_id: graphId }),
      thread_id: threadId,
    },
    writes: NONE,
    commandWrites: NONE,
  };
}

/** The thread's row and its stream follow the new state. */
function refreshThread(core: Core, threadId: string): void {
  const state = readState(core, threadId);
  if (state instanceof Refusal) return;
  const now = core.clock.timestamp();
  const interrupts = state.tasks.filter((task) => Array.isArray(task.interrupts) && task.interrupts.length > 0);
  core.storage.threads.change(threadId, {
    updated_at: now,
    state_updated_at: now,
    status: core.statusOf(threadId, state.next.length > 0 ? "interrupted" : "idle"),
    error: null,
    values: state.values,
    interrupts: Object.fromEntries(interrupts.map((task) => [String(task.id), task.interrupts as never])),
  });
  core.tapes.get(threadId)?.publish({
    event: "state_update",
    data: { state, thread_id: threadId },
    run_id: "",
    stored: false,
  });
}
