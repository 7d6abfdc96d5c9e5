/** Graphs written as YAML: the same as in code, for those who do not write code. See `graphs.schema.json`. */
import { graph, list, messages, sum, type TypedGraph, value } from "../graph/define.ts";
import { type Channel, END, type Graph, type NodeFunction, START, type State } from "../graph/types.ts";
import { Place } from "./place.ts";
import { readSteps } from "./steps.ts";
import { fill } from "./template.ts";

export { GraphFileError } from "./place.ts";

const CHANNELS: Readonly<Record<string, () => Channel>> = { messages, value, sum, list };
const FIELDS = ["state", "nodes", "edges", "context", "title", "protocol_modes"];

/** Each key of the file is a graph. Throws `GraphFileError` with the line of what is wrong. */
export function readGraphs(text: string, file: string): Record<string, Graph> {
  const root = Place.read(text, file);
  const entries = root.entries("graphs by their names, for example `agent: {nodes: …}`");
  if (entries.length === 0)
    root.fail("The file has no graph.", "Write one, for example `agent: {nodes: {say: [{say: hello}]}}`.");
  return Object.fromEntries(entries.map(([name, place]) => [name, readGraph(place)]));
}

function readGraph(place: Place): TypedGraph<State> {
  const fields = place.fields(FIELDS, "a graph: `nodes`, and `state` and `edges` where needed");
  const nodesPlace = fields.get("nodes");
  if (!nodesPlace)
    return place.fail(`The graph ${place.name} has no nodes.`, "Write `nodes:` and below it each node with its steps.");
  const nodes = nodesPlace.entries("nodes by their names").map(([name, node]): [string, Graph | NodeFunction] => {
    // A node that is a map with nodes of its own is a graph in the graph.
    return [name, node.isMap ? readGraph(node) : readSteps(node)];
  });
  const names = new Set([...nodes.map(([name]) => name), END]);
  const edges = fields.get("edges");
  const context = fields.get("context")?.value();
  const title = fields.get("title")?.text("the name of the state's schema");
  const modes = fields.get("protocol_modes")?.value();
  return graph({
    state: readState(fields.get("state")),
    nodes: Object.fromEntries(nodes),
    ...(edges && { edges: readEdges(edges, names) }),
    ...(typeof context === "object" && context !== null && { context: context as Record<string, never> }),
    ...(title !== undefined && { title }),
    ...(Array.isArray(modes) && { protocolModes: modes }),
  });
}

function readState(place: Place | undefined): Record<string, Channel> {
  if (!place) return { messages: messages() };
  const channels = place.entries("channels by their names, for example `state: {messages: messages}`");
  return Object.fromEntries(
    channels.map(([name, kind]) => {
      const make = CHANNELS[String(kind.value())];
      if (!make)
        return kind.fail(
          `"${kind.value()}" is no kind of channel.`,
          `Write one of ${Object.keys(CHANNELS).join(", ")}.`,
        );
      return [name, make()];
    }),
  );
}

type Choice = { to: string; when: Record<string, unknown> };

function readEdges(place: Place, names: ReadonlySet<string>) {
  const target = (at: Place): string => {
    const name = at.text("the name of a node, or __end__");
    if (!names.has(name)) at.fail(`There is no node "${name}".`, `Write one of ${[...names].join(", ")}.`);
    return name;
  };
  const entries = place.entries("edges by the node they leave, for example `edges: {__start__: think}`");
  for (const [from, at] of entries) {
    if (from !== START && !names.has(from))
      at.fail(`There is no node "${from}".`, `Write one of ${[START, ...names].join(", ")}.`);
  }
  if (!entries.some(([from]) => from === START)) {
    place.fail("No edge begins at the start.", `Write \`${START}: <the first node>\`.`);
  }
  return Object.fromEntries(
    entries.map(([from, at]) => {
      if (!at.isList) return [from, target(at)];
      const items = at.items("a list of nodes, or of `{when: {…}, to: node}`");
      if (!items.some((item) => item.isMap)) return [from, items.map(target)];
      const choices = items.map((item) => readChoice(item, target));
      return [
        from,
        { choose: (state: State) => choose(state, choices), targets: [...choices.map(({ to }) => to), END] },
      ];
    }),
  );
}

function readChoice(place: Place, target: (place: Place) => string): Choice {
  const fields = place.fields(["when", "to"], "`when` and `to`");
  const to = fields.get("to");
  if (!to) return place.fail("A choice leads nowhere.", "Write `to: <node>`.");
  const when = fields.get("when");
  when?.entries("values of the state, for example `when: {answer: yes}`");
  return { to: target(to), when: (when?.value() ?? {}) as Record<string, unknown> };
}

/** The first choice whose values the state has. */
function choose(state: State, choices: readonly Choice[]): string {
  const scope = { state, context: {}, named: {} };
  const isMet = ({ when }: Choice) =>
    Object.entries(when).every(
      ([name, wanted]) => JSON.stringify(fill(`{{state.${name}}}`, scope)) === JSON.stringify(wanted),
    );
  return choices.find(isMet)?.to ?? END;
}
