import { ai, graph, interrupt, messages, value } from "../../../src/mock/author.ts";
import { schemasOf } from "./schemas.ts";
import { lastText } from "./state.ts";

/** Asks a person and repeats the answer. */
export default graph({
  schemas: schemasOf("interrupter"),
  title: "InterruptState",
  state: { messages: messages(), answer: value() },
  nodes: {
    *ask({ messages }) {
      return { answer: yield interrupt({ question: "approve?", echo: lastText(messages) }) };
    },
    finish: async ({ answer }) => ({ messages: [ai(`answer: ${JSON.stringify(answer ?? null)}`)] }),
  },
});
