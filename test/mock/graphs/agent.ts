import { ai, custom, graph, messages } from "../../../src/mock/author.ts";
import { schemasOf } from "./schemas.ts";
import { context, lastText } from "./state.ts";

/** Answers with an echo. */
export default graph({
  schemas: schemasOf("agent"),
  state: { messages: messages() },
  context,
  nodes: {
    *echo({ messages }) {
      yield custom({ progress: "echo", count: messages.length });
      return { messages: [ai(`echo: ${lastText(messages)}`)] };
    },
  },
});
