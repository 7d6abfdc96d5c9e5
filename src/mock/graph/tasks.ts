/** Which tasks the next step has. Their ids depend on the checkpoint alone, so that reading a state finds the same tasks. */
import { hashUuid } from "../engine/ids.ts";
import { nodeOf } from "./channels.ts";
import { type ChannelState, type Graph, START, type State, type Task } from "./types.ts";

export interface StepPosition {
  checkpointId: string;
  ns: string;
  step: number;
}

/** First what was sent, in order; then the nodes that were triggered: by name within a run, in the graph's order when read. */
export function prepareTasks(
  graph: Graph,
  state: ChannelState,
  position: StepPosition,
  order: "name" | "graph" = "name",
): Task[] {
  if (state.sends.length === 0 && state.triggers.length === 0) return [];
  const sent = state.sends
    .filter((send) => graph.nodes.has(send.node))
    .map((send, index) =>
      task(graph, position, send.node, ["__pregel_push", index, false], ["__pregel_push"], send.input),
    );
  const triggersOf = new Map<string, string[]>();
  for (const trigger of state.triggers) {
    const name = nodeOf(trigger);
    triggersOf.set(name, [...(triggersOf.get(name) ?? []), trigger]);
  }
  const names = order === "name" ? [...triggersOf.keys()].sort() : [START, ...graph.nodes.keys()];
  const pulled = names.flatMap((name) => {
    const triggers = triggersOf.get(name);
    if (!triggers) return [];
    const input = name === START ? state.input : readState(state);
    return [task(graph, position, name, ["__pregel_pull", name], triggers, input)];
  });
  return [...sent, ...pulled];
}

function task(
  graph: Graph,
  { checkpointId, ns, step }: StepPosition,
  name: string,
  path: Task["path"],
  triggers: readonly string[],
  input: unknown,
): Task {
  const id = hashUuid([checkpointId, ns, step, name, ...path, ...triggers].join("\u0000"));
  const own = `${name}:${id}`;
  return {
    id,
    name,
    path,
    triggers,
    input,
    node: graph.nodes.get(name),
    ns: ns === "" ? own : `${ns}|${own}`,
    output: [],
  };
}

function readState(state: ChannelState): State {
  return { ...state.values };
}
