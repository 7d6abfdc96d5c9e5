import { ai, graph, interrupt, messages, send, textOf, value } from "../../../src/mock/author.ts";

/** Asks a person; with `questions` above one it asks several times in parallel. */
export const interrupter = graph({
  state: { messages: messages(), questions: value<number>({ type: "integer" }) },
  nodes: {
    *ask(state) {
      const { number = 1 } = state as { number?: number };
      const answer = yield interrupt({ question: "approve?", echo: textOf(state.messages?.at(-1)), number });
      return { messages: [ai(`answered: ${answer}`)] };
    },
    finish: () => ({ messages: [ai("finished")] }),
  },
  edges: {
    __start__: {
      name: "ask_each",
      choose: ({ messages, questions = 1 }) =>
        Array.from({ length: questions }, (_, index) => send("ask", { messages, number: index + 1 })),
      targets: ["ask"],
    },
    ask: "finish",
    finish: "__end__",
  },
});
