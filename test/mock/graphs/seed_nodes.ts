import { ai, graph, messages } from "../../../src/mock/author.ts";
import { schemasOf } from "./schemas.ts";
import { context } from "./state.ts";

const says = (text: string) => async () => ({ messages: [ai(text)] });

/** The nodes of the first example of this API: two to stop before, two to stop after. */
export default graph({
  schemas: schemasOf("seed_nodes"),
  state: { messages: messages() },
  context,
  nodes: {
    start_node: says("start_node"),
    node_to_stop_before_1: says("node_to_stop_before_1"),
    node_to_stop_before_2: says("node_to_stop_before_2"),
    node_to_stop_after_1: says("node_to_stop_after_1"),
    node_to_stop_after_2: says("node_to_stop_after_2"),
  },
});
