import { ai, type Graph, GraphFailure, graph, messages } from "../author.ts";

/** Does one step and fails in the second. */
export const failing: Graph = graph({
  state: { messages: messages() },
  nodes: {
    before: () => ({ messages: [ai("about to fail")] }),
    fail: () => {
      throw new GraphFailure("ValueError", "this graph always fails");
    },
  },
});
