import { ai, custom, graph, messages } from "../../../src/mock/author.ts";
import { schemasOf } from "./schemas.ts";
import { lastText } from "./state.ts";

const child = graph({
  schemas: schemasOf("nested|child"),
  state: { messages: messages() },
  nodes: {
    *child_echo({ messages }) {
      yield custom({ where: "child" });
      return { messages: [ai(`child: ${lastText(messages)}`)] };
    },
  },
});

/** A graph in a graph. */
export default graph({
  schemas: schemasOf("nested"),
  state: { messages: messages() },
  nodes: { pre: async () => ({ messages: [ai("pre")] }), child, post: async () => ({ messages: [ai("post")] }) },
});
