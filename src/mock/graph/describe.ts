/** What is known of a graph without running it: its drawing and its schemas. */
import type {
  Graph as Drawing,
  GraphEdge,
  GraphNode,
  SubgraphSchema,
  Subgraphs,
} from "../../../generated/typescript/index.ts";
import type { GraphDescription, JsonObject } from "../engine/types.ts";
import { MESSAGE_DEFINITIONS, MESSAGE_LIST } from "./message-schemas.ts";
import { END, type Graph, START } from "./types.ts";

export function describeGraph(graph: Graph, name: string): GraphDescription {
  return {
    drawing: (xray = false) => drawing(graph, xray === true ? Number.POSITIVE_INFINITY : Number(xray)),
    schemas: () => schemas(graph, name),
    subgraphs: ({ namespace, recurse = false } = {}) => subgraphs(graph, namespace, recurse),
  };
}

function drawing(graph: Graph, depth: number): Drawing {
  const nodes: GraphNode[] = [runnable(START)];
  const edges: GraphEdge[] = [];
  /** Where edges to and from a node that is drawn from inside begin and end. */
  const first = new Map<string, string>();
  const last = new Map<string, string>();
  for (const [name, node] of graph.nodes) {
    if (!("graph" in node) || depth < 1) {
      nodes.push(runnable(name));
      continue;
    }
    const inner = drawing(node.graph, depth - 1);
    const shown = inner.nodes.filter(({ id }) => id !== START && id !== END);
    for (const { id } of shown) nodes.push(runnable(`${name}:${id}`, String(id).split(":").at(-1)));
    for (const edge of inner.edges) {
      if (edge.source === START) first.set(name, `${name}:${edge.target}`);
      else if (edge.target === END) last.set(name, `${name}:${edge.source}`);
      else edges.push({ ...edge, source: `${name}:${edge.source}`, target: `${name}:${edge.target}` });
    }
  }
  nodes.push({ id: END });
  for (const edge of ownEdges(graph)) {
    const source = last.get(String(edge.source)) ?? edge.source;
    const target = first.get(String(edge.target)) ?? edge.target;
    edges.push({ ...edge, source, target });
  }
  return { nodes, edges };
}

function runnable(id: string, name = id): GraphNode {
  return { id, type: "runnable", data: { name } };
}

function ownEdges(graph: Graph): GraphEdge[] {
  const edges: GraphEdge[] = [];
  for (const name of [START, ...graph.nodes.keys()]) {
    const targets = graph.edges.get(name) ?? [];
    const joins = graph.joins.filter((join) => join.from.includes(name));
    if (targets.length === 0 && joins.length === 0) edges.push({ source: name, target: END });
    for (const edge of targets) {
      if ("to" in edge) edges.push({ source: name, target: edge.to });
      else {
        for (const target of edge.targets ?? [...graph.nodes.keys(), END]) {
          edges.push({ source: name, target, conditional: true });
        }
      }
    }
    for (const join of joins) edges.push({ source: name, target: join.to });
  }
  return edges;
}

function schemas(graph: Graph, name: string): SubgraphSchema {
  const state = { ...objectOf(graph, true), title: `${name}_state` };
  const inAndOut = { ...objectOf(graph), required: [...graph.channels.keys()], title: graph.title ?? "State" };
  return {
    input_schema: inAndOut,
    output_schema: inAndOut,
    state_schema: state,
    config_schema: graph.contextSchema ?? {},
    context_schema: graph.contextSchema,
  };
}

/** In the state every channel may be missing, in the input and the output none. */
function objectOf(graph: Graph, isOptional = false): JsonObject {
  const properties: JsonObject = {};
  let hasMessages = false;
  for (const [name, channel] of graph.channels) {
    hasMessages ||= channel.messages === true;
    const schema = channel.messages ? MESSAGE_LIST : (channel.schema ?? { anyOf: [{}, { type: "null" }] });
    properties[name] = { ...schema, ...(isOptional && { default: null }), title: titleOf(name) };
  }
  return { ...(hasMessages && { $defs: MESSAGE_DEFINITIONS }), properties, type: "object" };
}

function titleOf(name: string): string {
  return name.replaceAll("_", " ").replaceAll(/\b\w/g, (letter) => letter.toUpperCase());
}

function subgraphs(graph: Graph, namespace: string | undefined, recurse: boolean): Subgraphs {
  const result: Subgraphs = {};
  for (const [name, node] of graph.nodes) {
    if (!("graph" in node)) continue;
    if (namespace === undefined || namespace === name) result[name] = schemas(node.graph, name);
    const isInside = namespace?.startsWith(`${name}|`) ?? false;
    if (!(recurse && namespace === undefined) && !isInside) continue;
    const inner = isInside ? namespace?.slice(name.length + 1) : undefined;
    for (const [path, schema] of Object.entries(subgraphs(node.graph, inner, recurse))) {
      result[`${name}|${path}`] = schema;
    }
  }
  return result;
}
