import { ai, GraphFailure, graph, messages } from "../../../src/mock/author.ts";
import { schemasOf } from "./schemas.ts";

/** Fails in its second node. */
export default graph({
  schemas: schemasOf("failing"),
  state: { messages: messages() },
  nodes: {
    before: async () => ({ messages: [ai("about to fail")] }),
    boom: async () => {
      throw new GraphFailure("ValueError", "boom: deterministic failure");
    },
  },
});
