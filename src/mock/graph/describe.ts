/** What is known of a graph without running it: its drawing and its schemas. */
import type {
  Graph as Drawing,
  GraphEdge,
  GraphNode,
  SubgraphSchema,
  Subgraphs,
} from "../../../generated/typescript/index.ts";
import type { GraphDescription, JsonObject } from "../engine/types.ts";
import { END, type Graph, START } from "./types.ts";

export function describeGraph(graph: Graph): GraphDescription {
  return {
    drawing: (xray = false) => drawing(graph, xray === true ? Number.POSITIVE_INFINITY : Number(xray)),
    schemas: () => schemas(graph),
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

function schemas(graph: Graph): SubgraphSchema {
  if (graph.schemas !== undefined) return graph.schemas;
  const properties: JsonObject = {};
  const required: string[] = [];
  for (const [name, channel] of graph.channels) {
    properties[name] = { title: titleOf(name), ...channel.schema };
    if (channel.initial) required.push(name);
  }
  const state: JsonObject = { title: graph.title ?? "State", type: "object", properties, required };
  const config = graph.contextSchema && { ...graph.contextSchema, title: "Configurable" };
  return {
    input_schema: state,
    output_schema: state,
    state_schema: state,
    config_schema: config,
    context_schema: graph.contextSchema,
  };
}

function titleOf(name: string): string {
  return name.replaceAll("_", " ").replaceAll(/\b\w/g, (letter) => letter.toUpperCase());
}

function subgraphs(graph: Graph, namespace: string | undefined, recurse: boolean): Subgraphs {
  const result: Subgraphs = {};
  for (const [name, node] of graph.nodes) {
    if (!("graph" in node)) continue;
    if (namespace === undefined || namespace === name) result[name] = schemas(node.graph);
    const isInside = namespace?.startsWith(`${name}|`) ?? false;
    if (!(recurse && namespace === undefined) && !isInside) continue;
    const inner = isInside ? namespace?.slice(name.length + 1) : undefined;
    for (const [path, schema] of Object.entries(subgraphs(node.graph, inner, recurse))) {
      result[`${name}|${path}`] = schema;
    }
  }
  return result;
}
