/** How an author writes a graph, checked at once: a name that does not exist is an error here, not in the middle of a run. */
import type { SubgraphSchema } from "../../../generated/typescript/index.ts";
import type { JsonObject } from "../engine/types.ts";
import { type Message, mergeMessages } from "./messages.ts";
import {
  type Channel,
  type Edge,
  END,
  type Graph,
  type Node,
  type NodeContext,
  type NodeFunction,
  type NodeResult,
  type Send,
  START,
  type State,
} from "./types.ts";

/** The state's type out of its channels: those that start with a value are always there. */
export type StateOf<Channels> = {
  [Key in keyof Channels as Channels[Key] extends { initial: () => unknown } ? Key : never]: ValueOf<Channels[Key]>;
} & {
  [Key in keyof Channels as Channels[Key] extends { initial: () => unknown } ? never : Key]?: ValueOf<Channels[Key]>;
};
type ValueOf<Given> = Given extends Channel<infer Value> ? Value : never;

/** Any value; an update replaces it. */
export function value<Value = unknown>(schema?: JsonObject): Channel<Value> {
  return schema ? { schema } : {};
}

/** A list of messages, merged by id. */
export function messages(): Channel<Message[]> & { initial: () => Message[] } {
  return { initial: () => [], merge: mergeMessages, messages: true };
}

/** A number to which updates are added. */
export function sum(): Channel<number> & { initial: () => number } {
  return {
    initial: () => 0,
    merge: (current, update) => current + Number(update),
    schema: { type: "integer" },
  };
}

/** A list to which updates are appended. */
export function list<Item = unknown>(): Channel<Item[]> & { initial: () => Item[] } {
  return {
    initial: () => [],
    merge: (current, update) => [...current, ...(Array.isArray(update) ? (update as Item[]) : [update as Item])],
    schema: { type: "array", items: {} },
  };
}

/** A value merged by a function of your own. */
export function reduced<Value>(
  initial: () => Value,
  merge: (current: Value, update: unknown) => Value,
): Channel<Value> & { initial: () => Value } {
  return { initial, merge };
}

export type EdgeTarget<GivenState> =
  | string
  | readonly string[]
  | ((state: GivenState, context: NodeContext) => string | Send | readonly (string | Send)[])
  | {
      /** The name of the branch in `events`. */
      name?: string;
      choose: (state: GivenState, context: NodeContext) => string | Send | readonly (string | Send)[];
      /** Where it can lead, for drawings. */
      targets?: readonly string[];
    };

type AuthoredNode<GivenState> =
  | Graph
  | ((
      state: GivenState,
      context: NodeContext,
    ) =>
      | AsyncGenerator<unknown, NodeResult, unknown>
      | Generator<unknown, NodeResult, unknown>
      | Promise<NodeResult>
      | NodeResult);

export interface GraphDefinition<Channels extends Record<string, Channel>> {
  state: Channels;
  /** By name, in the order in which they run when there are no `edges`. A graph may be a node. */
  nodes: Record<string, AuthoredNode<StateOf<Channels>>>;
  /** The graph that a node's function calls with `invoke`, by the node's name: its checkpoints can then be read. */
  subgraphs?: Record<string, Graph>;
  /** From `__start__` and each node to the next, to several, or to what a function chooses; `__end__` ends. */
  edges?: Record<string, EdgeTarget<StateOf<Channels>>>;
  /** Nodes that wait for several others. */
  joins?: readonly { from: readonly string[]; to: string }[];
  /** JSON Schema of the context. */
  context?: JsonObject;
  /** The name of its state's schema. */
  title?: string;
  /** What `GET /assistants/{id}/schemas` tells, where the channels' own schemas do not say enough. */
  schemas?: SubgraphSchema;
  /** Modes that the newer thread protocol tells besides values and messages, as an agent's stream transformers ask for them. */
  protocolModes?: readonly ("updates" | "custom")[];
}

declare const stateType: unique symbol;
/** A graph that knows the type of its state. */
export interface TypedGraph<GivenState> extends Graph {
  readonly [stateType]?: GivenState;
}

export function graph<Channels extends Record<string, Channel>>(
  definition: GraphDefinition<Channels>,
): TypedGraph<StateOf<Channels>> {
  const names = Object.keys(definition.nodes);
  if (names.length === 0) throw new Error("A graph needs at least one node");
  const nodes = new Map<string, Node>(
    Object.entries(definition.nodes).map(([name, authored]) => [
      name,
      // The state that the engine passes has these channels and no others.
      typeof authored === "function"
        ? { run: authored as NodeFunction, subgraph: definition.subgraphs?.[name] }
        : { graph: authored },
    ]),
  );
  for (const name of [START, END]) {
    if (nodes.has(name)) throw new Error(`"${name}" is reserved; give the node another name`);
  }
  const edges = definition.edges ? readEdges(definition.edges) : inOrder(names);
  const joins = definition.joins ?? [];
  check(names, edges, joins);
  return {
    channels: new Map(Object.entries(definition.state as Record<string, Channel>)),
    nodes,
    edges,
    joins,
    contextSchema: definition.context ?? null,
    title: definition.title,
    schemas: definition.schemas,
    protocolModes: definition.protocolModes ?? [],
  };
}

function inOrder(names: readonly string[]): Map<string, Edge[]> {
  return new Map([START, ...names].map((name, index) => [name, [{ to: names[index] ?? END }]]));
}

function readEdges<GivenState>(given: Record<string, EdgeTarget<GivenState>>): Map<string, Edge[]> {
  return new Map(Object.entries(given).map(([from, target]) => [from, edgesOf(from, target)]));
}

function edgesOf<GivenState>(from: string, target: EdgeTarget<GivenState>): Edge[] {
  if (typeof target === "string") return [{ to: target }];
  if (typeof target === "function") return edgesOf(from, { choose: target });
  if (!("choose" in target)) return target.map((to) => ({ to }));
  const { name = target.choose.name || "choose", choose, targets } = target;
  return [{ name, choose: (state: State, context) => choose(state as GivenState, context), targets }];
}

function check(names: readonly string[], edges: ReadonlyMap<string, readonly Edge[]>, joins: Graph["joins"]): void {
  const known = new Set([...names, END]);
  if (!edges.has(START)) throw new Error(`The graph has no edge from "${START}"; add one to its first node`);
  const expect = (name: string, where: string) => {
    if (!known.has(name)) {
      throw new Error(`${where} names the node "${name}", which does not exist; nodes are ${names.join(", ")}`);
    }
  };
  for (const [from, list] of edges) {
    if (from !== START) expect(from, "An edge");
    for (const edge of list) {
      for (const target of "to" in edge ? [edge.to] : (edge.targets ?? [])) expect(target, `The edge from "${from}"`);
    }
  }
  for (const join of joins) for (const name of [...join.from, join.to]) expect(name, "A join");
}
