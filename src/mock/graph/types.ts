/** What a graph is made of, and what one step of it reports. */
import type { SubgraphSchema } from "../../../generated/typescript/index.ts";
import type { Json, JsonObject } from "../engine/types.ts";

/** A graph's state, by channel. */
export type State = Record<string, unknown>;

/** One value of the state: how it starts and how a node's update is merged into it. */
export interface Channel<Value = unknown> {
  /** The value before any update; absent: the channel is not in the state until it is written. */
  readonly initial?: () => Value;
  /** Merges an update. Absent: the update replaces the value, and two in one step are an error. */
  merge?(current: Value, update: unknown): Value;
  /** Whether it holds messages, which have ids and streams of their own. */
  readonly messages?: boolean;
  /** Its JSON Schema, for `assistants/{id}/schemas`. */
  readonly schema?: JsonObject;
}

/** Runs a node once more, in parallel and with an input of its own. */
export class Send {
  constructor(
    readonly node: string,
    readonly input: unknown,
  ) {}
}

/** An update together with where to go next, whatever the edges say. */
export class Command {
  readonly update: State | undefined;
  readonly goto: readonly (string | Send)[];
  constructor(options: { update?: State; goto?: string | Send | readonly (string | Send)[] }) {
    this.update = options.update;
    const goto = options.goto ?? [];
    this.goto = typeof goto === "string" || goto instanceof Send ? [goto] : goto;
  }
}

/** What every node is told besides the state. */
export interface NodeContext {
  /** The run's `context`, as far as the graph's context schema knows it. */
  readonly context: JsonObject;
  readonly config: JsonObject;
  readonly runId: string;
  readonly threadId: string | undefined;
  /** The node's name and the number of the attempt, counted from 1. */
  readonly node: string;
  readonly attempt: number;
  /** A number from 0 to 1 out of the mock's seed. */
  random(): number;
  readonly signal: AbortSignal;
}

export type NodeResult = State | Command | Send | readonly (Command | Send)[] | undefined | null | undefined;

/** A node yields what happens while it runs and returns its update. A plain function does for one that only returns. */
export type NodeFunction = (
  state: State,
  context: NodeContext,
) =>
  | AsyncGenerator<unknown, NodeResult, unknown>
  | Generator<unknown, NodeResult, unknown>
  | Promise<NodeResult>
  | NodeResult;

export type Node =
  | {
      readonly run: NodeFunction;
      /** The graph that the function calls, so that its checkpoints can be read. */
      readonly subgraph?: Graph | undefined;
    }
  | { readonly graph: Graph };

/** The graph whose steps have the node's namespace. */
export function subgraphOf(node: Node | undefined): Graph | undefined {
  if (node === undefined) return undefined;
  return "graph" in node ? node.graph : node.subgraph;
}

/** From one node to the next, or to what a function of the state chooses. */
export type Edge =
  | { readonly to: string }
  | {
      readonly name: string;
      readonly choose: (state: State, context: NodeContext) => string | Send | readonly (string | Send)[];
      /** Where it can lead, for drawings; every node unless said. */
      readonly targets: readonly string[] | undefined;
    };

/** A graph that is ready to run. */
export interface Graph {
  readonly channels: ReadonlyMap<string, Channel>;
  readonly nodes: ReadonlyMap<string, Node>;
  readonly edges: ReadonlyMap<string, readonly Edge[]>;
  /** A node that waits until all of several have run. */
  readonly joins: readonly { readonly from: readonly string[]; readonly to: string }[];
  /** What its runs may be told; values that it does not name are left out of the node's context. */
  readonly contextSchema: JsonObject | null;
  readonly title: string | undefined;
  /** In place of what the channels' own schemas say. */
  readonly schemas?: SubgraphSchema | undefined;
  /** What its stream transformers ask for in the newer thread protocol: `updates`, `custom`. */
  readonly protocolModes: readonly string[];
  /** Whether its streams hold the events that its nodes yield as they are, and no others. */
  readonly isPlayed?: boolean;
}

export const START = "__start__";
export const END = "__end__";
export const INTERRUPT = "__interrupt__";
/** The channel in which `Send`s wait for the next step. */
export const TASKS = "__pregel_tasks";

/** `[channel, value]`: a channel of the state, `branch:to:<node>`, `join:<a>+<b>:<node>` or `__pregel_tasks`. */
export type Write = readonly [channel: string, value: unknown];

/** A question of a node that waits for an answer. */
export interface InterruptRecord {
  id: string;
  value: unknown;
}

/** What is known of a task of a step that has begun. */
export interface TaskWrites {
  readonly taskId: string;
  /** What it wrote; empty while it has not finished. */
  output: readonly Write[];
  interrupts: readonly InterruptRecord[];
  /** Answers to its questions, in order. */
  resume: readonly unknown[];
  error?: { error: string; message: string; text: string };
}

/** Everything that decides how the graph goes on. A new one for each step; values are shared, never changed. */
export interface ChannelState {
  readonly values: State;
  /** What triggers the next step: `__start__`, `branch:to:<node>`, `join:…`. */
  readonly triggers: readonly string[];
  /** The input that waits for the first step. */
  readonly input?: unknown;
  readonly sends: readonly Send[];
  /** Which nodes a join has seen. */
  readonly joins: Readonly<Record<string, readonly string[]>>;
  /** The nodes of the last step; tells whose update `as_node` means when it is not said. */
  readonly ran: readonly string[];
}

export type CheckpointSource = "input" | "loop" | "update" | "fork";

export interface CheckpointRecord {
  readonly id: string;
  readonly ns: string;
  readonly parentId: string | null;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  readonly channels: ChannelState;
  readonly source: CheckpointSource;
  readonly step: number;
  /** The checkpoints of the enclosing graphs, by namespace. */
  readonly parents: Readonly<Record<string, string>>;
  /** The run that wrote it, and what is said of that run in every checkpoint of it. */
  readonly runId: string | null;
  readonly runMetadata: JsonObject;
  /** What the tasks of the step after it have done so far. */
  writes: readonly TaskWrites[];
  /** Writes of commands that belong to no task. */
  commandWrites: readonly Write[];
}

/** One list for all that have none: there are many checkpoints. */
export const NONE: readonly never[] = Object.freeze([]);

export function writesOf(record: CheckpointRecord, taskId: string): TaskWrites | undefined {
  return record.writes.find((writes) => writes.taskId === taskId);
}

/** A step's task, ready to run. */
export interface Task {
  readonly id: string;
  readonly name: string;
  readonly path: readonly Json[];
  readonly triggers: readonly string[];
  readonly input: unknown;
  readonly node: Node | undefined;
  /** `parent|name:id`. */
  readonly ns: string;
  output: readonly Write[];
  /** In place of `output` in streams: with the ids that the messages had when the node returned them. */
  shown?: readonly Write[];
}

/** The failure of a node or of the graph itself, as the server tells it. */
export class GraphFailure extends Error {
  constructor(
    /** The Python class that the server names. */
    readonly error: string,
    message: string,
  ) {
    super(message);
  }
}

/** The graph has stopped to ask, or before or after a node. Not a failure. */
export class GraphInterrupt extends Error {
  constructor(readonly interrupts: readonly InterruptRecord[]) {
    super("interrupted");
  }
}
