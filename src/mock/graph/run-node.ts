/** Runs one node: drives its generator, answers its interrupts, and turns what it returns into writes. */
import { hash128 } from "../engine/ids.ts";
import type { Stopper } from "../engine/stopper.ts";
import { applyWrites, branchWrite, gotoWrite, updateWrites, withOwnIds, withWholeMessages } from "./channels.ts";
import type { GraphRun } from "./graph-run.ts";
import { isRecord } from "./messages.ts";
import { runModel } from "./model-call.ts";
import type { Place } from "./step-events.ts";
import {
  type ChannelState,
  type Graph,
  GraphFailure,
  GraphInterrupt,
  type NodeContext,
  type NodeFunction,
  type NodeResult,
  Send,
  START,
  type State,
  type Task,
  type Write,
} from "./types.ts";
import { CustomEvent, Delay, InterruptRequest, Invocation, ModelCall, RawEvent, ToolEvent } from "./yields.ts";

export interface NodeRun {
  graph: Graph;
  run: GraphRun;
  ns: readonly string[];
  step: number;
  state: ChannelState;
  task: Task;
  /** Aborted as soon as the run is cancelled or a sibling fails. */
  signal: Stopper;
  /** Answers to earlier questions of this task; new ones are added and kept. */
  resume: unknown[];
  /** Whether its update is shown before messages that come without an id are given one. */
  keepsOwnIds: boolean;
  /** Runs a graph that is a node, or that a node calls, and gives its last state. */
  runChild(graph: Graph, task: Task, input: unknown): Promise<State>;
}

/** The writes of a task: what its node returned, and what follows from the edges. The task that takes the input runs no node. */
export function runTask(node: NodeRun): Promise<readonly Write[]> | readonly Write[] {
  if (node.task.name !== START) return runNode(node);
  const writes = updateWrites(node.graph, node.task.input);
  return writes.concat(edgeWrites(node, writes));
}

async function runNode(node: NodeRun): Promise<readonly Write[]> {
  const { graph, task, run, ns, step } = node;
  const place: Place = { task, step };
  run.emit({ type: "node-start", ns, place });
  const result = await resultOf(node);
  const returned = updateWrites(graph, result);
  const writes = withWholeMessages(graph, returned);
  const edges = edgeWrites(node, writes);
  const all = writes.concat(edges);
  if (node.keepsOwnIds) task.shown = [...withOwnIds(graph, returned), ...edges];
  run.emit({ type: "node-end", ns, place, result, writes });
  return all;
}

/** A promise, or the result itself. */
function resultOf(node: NodeRun): unknown {
  const { task } = node;
  if (task.node && "graph" in task.node) return node.runChild(task.node.graph, task, task.input);
  if (!task.node) throw new GraphFailure("ValueError", `Node ${task.name} does not exist`);
  const input = isRecord(task.input) ? task.input : {};
  const started = task.node.run({ ...input }, contextOf(node));
  return isGenerator(started) ? drive(started, node) : started;
}

type Started = Extract<ReturnType<NodeFunction>, { next: unknown }>;

async function drive(started: Started, node: NodeRun): Promise<NodeResult> {
  let sent: unknown;
  for (;;) {
    node.signal.throwIfAborted();
    const { done, value } = await started.next(sent);
    if (done) return value;
    try {
      sent = await perform(value, node);
    } catch (reason) {
      // Not awaited: a node that yields in `finally` must not hold the run up.
      void Promise.resolve(started.return(undefined)).catch(() => {});
      throw reason;
    }
  }
}

function isGenerator(value: unknown): value is Started {
  return isRecord(value) && typeof value.next === "function" && typeof value.return === "function";
}

async function perform(yielded: unknown, node: NodeRun): Promise<unknown> {
  const { run, ns, task, step } = node;
  const place: Place = { task, step };
  if (yielded instanceof ModelCall) {
    const { clock, tokens, blocks, pace, random } = run;
    const state = isRecord(task.input) ? task.input : {};
    return runModel(yielded, {
      clock,
      tokens,
      blocks,
      pace,
      random,
      emit: run.emit,
      ns,
      place,
      state,
      signal: node.signal,
    });
  }
  if (yielded instanceof CustomEvent) return run.emit({ type: "custom", ns, place, data: yielded.data });
  if (yielded instanceof ToolEvent) return run.emit({ type: "tool", ns, place, data: yielded.data });
  if (yielded instanceof RawEvent) return run.emit({ type: "raw", ns, event: yielded.event, data: yielded.data });
  if (yielded instanceof Delay) return run.clock.sleep(yielded.milliseconds, node.signal);
  if (yielded instanceof Invocation) return node.runChild(yielded.graph, task, yielded.input);
  if (yielded instanceof InterruptRequest) return answer(yielded, node);
  throw new GraphFailure(
    "TypeError",
    `Node "${task.name}" yielded ${String(yielded)}; it may yield say(), custom(), delay(), toolEvent(), invoke() or interrupt()`,
  );
}

/** How many interrupts of the task have been met so far; a task that runs again counts anew. */
const met = new WeakMap<NodeRun, number>();

function answer(request: InterruptRequest<unknown>, node: NodeRun): unknown {
  const index = met.get(node) ?? 0;
  met.set(node, index + 1);
  if (index < node.resume.length) return node.resume[index];
  if (node.run.resumeValue) {
    const { value } = node.run.resumeValue;
    node.run.resumeValue = undefined;
    node.resume.push(value);
    return value;
  }
  throw new GraphInterrupt([{ id: hash128(node.task.ns), value: request.value }]);
}

function contextOf({ run, task, signal, graph }: NodeRun): NodeContext {
  const known = graph.contextSchema?.properties;
  const context = isRecord(known)
    ? Object.fromEntries(Object.entries(run.context).filter(([key]) => key in known))
    : run.context;
  return {
    context,
    config: run.config,
    runId: run.runId,
    threadId: run.threadId,
    node: task.name,
    attempt: run.attempt,
    random: run.random,
    get signal() {
      return signal.signal;
    },
  };
}

function edgeWrites(node: NodeRun, writes: readonly Write[]): Write[] {
  const { graph, task, run, ns, step } = node;
  const result: Write[] = [];
  const edges = graph.edges.get(task.name) ?? [];
  for (const [index, edge] of edges.entries()) {
    if ("to" in edge) {
      const write = branchWrite(graph, edge.to);
      if (write) result.push(write);
      continue;
    }
    const state = applyWrites(graph, node.state, [{ name: task.name, writes }], false).state.values;
    const chosen = edge.choose(state, contextOf(node));
    if (task.name !== START) {
      run.emit({ type: "branch", ns, place: { task, step }, name: edge.name, state, chosen, tags: index + 3 });
    }
    for (const target of Array.isArray(chosen) ? chosen : [chosen]) {
      if (target instanceof Send || graph.nodes.has(target)) result.push(gotoWrite(graph, target));
    }
  }
  for (const join of graph.joins) {
    if (join.from.includes(task.name)) result.push([`join:${join.from.join("+")}:${join.to}`, task.name]);
  }
  return result;
}
