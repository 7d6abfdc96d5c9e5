/** How what the tasks of a step wrote becomes the state before the next step. */
import { sharedList } from "../engine/packed.ts";
import { identified, isMessage, toMessage } from "./messages.ts";
import { pythonText } from "./python-text.ts";
import {
  type ChannelState,
  Command,
  type Graph,
  GraphFailure,
  NONE,
  Send,
  START,
  type State,
  TASKS,
  type Write,
} from "./types.ts";

export const EMPTY: ChannelState = { values: {}, triggers: NONE, sends: NONE, joins: {}, ran: NONE };

export function initialState(graph: Graph): ChannelState {
  return { ...EMPTY, values: initialValues(graph) };
}

function initialValues(graph: Graph): State {
  const values: State = {};
  for (const [name, channel] of graph.channels) if (channel.initial) values[name] = channel.initial();
  return values;
}

/** The state of a checkpoint as this graph sees it: another graph may have written it. */
export function loadState(graph: Graph, saved: ChannelState): ChannelState {
  const isOwn = Object.keys(saved.values).every((name) => graph.channels.has(name));
  const isWhole = [...graph.channels].every(([name, channel]) => !channel.initial || name in saved.values);
  const triggers = saved.triggers.filter((trigger) => trigger === START || graph.nodes.has(nodeOf(trigger)));
  if (isOwn && isWhole && triggers.length === saved.triggers.length) return saved;
  const own = Object.entries(saved.values).filter(([name]) => graph.channels.has(name));
  return { ...saved, triggers, values: { ...initialValues(graph), ...Object.fromEntries(own) } };
}

/** The node that a trigger starts. */
export function nodeOf(trigger: string): string {
  if (trigger === START) return START;
  if (trigger.startsWith("branch:to:")) return trigger.slice("branch:to:".length);
  return trigger.slice(trigger.lastIndexOf(":") + 1);
}

export interface Applied {
  state: ChannelState;
  /** The channels of the state that were written. */
  updated: ReadonlySet<string>;
  /** The triggers that are new, sorted: the order in which their nodes run. */
  triggered: readonly string[];
}

/**
 * Applies the writes of a step. What waited before is used up when the step had tasks; writes that belong to no task
 * (a command's) only add to it.
 */
export function applyWrites(
  graph: Graph,
  before: ChannelState,
  tasks: readonly { name: string; writes: readonly Write[] }[],
  isStep: boolean,
): Applied {
  const values = { ...before.values };
  const triggers = new Set(isStep ? [] : before.triggers);
  let sends: readonly Send[] = isStep ? NONE : before.sends;
  const joins: Record<string, readonly string[]> = isStep
    ? withoutComplete(before.joins, before.triggers)
    : before.joins;
  const changed: { joins: Record<string, readonly string[]> } = { joins };
  const updated = new Set<string>();
  for (const [channel, writes] of byChannel(tasks)) {
    // What is sent anew takes the place of what was sent before.
    if (channel === TASKS) sends = writes.filter((write): write is Send => write instanceof Send);
    else if (channel === START || channel.startsWith("branch:to:")) triggers.add(channel);
    else if (channel.startsWith("join:")) addToJoin(channel, writes, changed, triggers);
    else if (graph.channels.has(channel)) {
      values[channel] = merged(graph, channel, values[channel], writes);
      updated.add(channel);
    }
  }
  const ran = isStep && tasks.some((task) => graph.nodes.has(task.name)) ? tasks.map((task) => task.name) : before.ran;
  const state: ChannelState = {
    values,
    triggers: triggers.size > 0 ? sharedList([...triggers].sort()) : NONE,
    sends,
    joins: changed.joins,
    ran: ran === before.ran ? ran : sharedList([...new Set(ran)]),
  };
  return { state, updated, triggered: state.triggers };
}

function byChannel(tasks: readonly { writes: readonly Write[] }[]): Map<string, unknown[]> {
  const result = new Map<string, unknown[]>();
  for (const task of tasks) {
    for (const [channel, value] of task.writes) {
      const writes = result.get(channel);
      if (writes) writes.push(value);
      else result.set(channel, [value]);
    }
  }
  return result;
}

function merged(graph: Graph, name: string, current: unknown, writes: readonly unknown[]): unknown {
  const channel = graph.channels.get(name);
  if (channel?.merge) {
    const { merge } = channel;
    return writes.reduce((value, write) => merge(value, write), current ?? channel.initial?.());
  }
  if (writes.length > 1) {
    throw new GraphFailure(
      "InvalidUpdateError",
      `At key '${name}': Can receive only one value per step. Use an Annotated key to handle multiple values.`,
    );
  }
  return writes[0];
}

function addToJoin(
  channel: string,
  writes: readonly unknown[],
  changed: { joins: Record<string, readonly string[]> },
  triggers: Set<string>,
): void {
  const seen = [...new Set([...(changed.joins[channel] ?? []), ...(writes as string[])])];
  changed.joins = { ...changed.joins, [channel]: seen };
  const [, names = ""] = channel.split(":");
  if (names.split("+").every((name) => seen.includes(name))) triggers.add(channel);
}

function withoutComplete(
  joins: Readonly<Record<string, readonly string[]>>,
  used: readonly string[],
): Record<string, readonly string[]> {
  const left = Object.entries(joins).filter(([channel]) => !used.includes(channel));
  return left.length > 0 ? Object.fromEntries(left) : EMPTY.joins;
}

/** What a node returned, as writes to the state. Anything but an object, a command or nothing is an error. */
export function updateWrites(graph: Graph, result: unknown): Write[] {
  if (result === undefined || result === null) return [];
  if (result instanceof Command) {
    return [...updateWrites(graph, result.update), ...result.goto.map((target) => gotoWrite(graph, target))];
  }
  if (result instanceof Send) return [[TASKS, result]];
  if (Array.isArray(result) && result.some((item) => item instanceof Command || item instanceof Send)) {
    return result.flatMap((item) => updateWrites(graph, item));
  }
  if (typeof result !== "object" || Array.isArray(result)) {
    throw new GraphFailure(
      "InvalidUpdateError",
      `Expected dict, got ${printed(result)}\nFor troubleshooting, visit: https://docs.langchain.com/oss/python/langgraph/errors/INVALID_GRAPH_NODE_RETURN_VALUE`,
    );
  }
  return Object.entries(result).filter(([channel]) => graph.channels.has(channel));
}

const branches = new Map<string, Write>();

/** The write of a plain edge, the same one each time: checkpoints keep it. */
export function branchWrite(graph: Graph, to: string): Write | undefined {
  if (!graph.nodes.has(to)) return undefined;
  let write = branches.get(to);
  if (!write) {
    write = [`branch:to:${to}`, null];
    branches.set(to, write);
  }
  return write;
}

/** A write that makes a node run next. Nodes that do not exist are ignored, as the server ignores them. */
export function gotoWrite(graph: Graph, target: string | Send): Write {
  if (target instanceof Send) return [TASKS, target];
  return [graph.nodes.has(target) ? `branch:to:${target}` : "nowhere", START];
}

/** As Python prints a value in a sentence: a text without quotes. */
function printed(value: unknown): string {
  return typeof value === "string" ? value : pythonText(value);
}

/** Messages in an update with every key and an id. */
export function withWholeMessages(graph: Graph, writes: readonly Write[]): Write[] {
  return writes.map(([channel, value]) => {
    if (!graph.channels.get(channel)?.messages) return [channel, value];
    return [channel, Array.isArray(value) ? value.map(whole) : whole(value)];
  });
}

/** The same with the ids that the node gave, null where it gave none: what a stream shows that does not wait for the step's end. */
export function withOwnIds(graph: Graph, writes: readonly Write[]): Write[] {
  const shown = (value: unknown) => (isMessage(value) && !value.id ? toMessage(value) : value);
  return writes.map(([channel, value]) => {
    if (!graph.channels.get(channel)?.messages) return [channel, value];
    return [channel, Array.isArray(value) ? value.map(shown) : shown(value)];
  });
}

function whole(value: unknown): unknown {
  if (!isMessage(value)) return value;
  return identified(value);
}

/** Whether a write goes to something else than the state. */
export function isControl(channel: string): boolean {
  return (
    channel.startsWith("branch:to:") || channel.startsWith("join:") || channel.startsWith("__") || channel === "nowhere"
  );
}
