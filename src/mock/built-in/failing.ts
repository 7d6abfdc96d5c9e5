import { ai, delay, type Graph, GraphFailure, graph, messages } from "../author.ts";

/** Time for a page to follow the run: a stream that is opened later is not told the error, as on the server. */
const FAILS_AFTER_MS = 500;

/** Does one step and fails in the second. */
export const failing: Graph = graph({
  state: { messages: messages() },
  nodes: {
    before: () => ({ messages: [ai("about to fail")] }),
    *fail() {
      yield delay(FAILS_AFTER_MS);
      throw new GraphFailure("ValueError", "this graph always fails");
    },
  },
});
