import { ai, type Graph, graph, interrupt, list, messages } from "../author.ts";

function ask(question: string) {
  return function* () {
    const answer = yield* interrupt<string>({ question });
    return { answers: [`${question} ${answer}`] };
  };
}

/** Two nodes ask at the same time: two interrupts wait, and are answered by `{<interrupt id>: value}`, at once or one by one. */
export const questions: Graph = graph({
  state: { messages: messages(), answers: list<string>() },
  nodes: {
    ask_when: ask("When do you travel?"),
    ask_where: ask("Where do you go?"),
    book: ({ answers }) => ({ messages: [ai(`Booked. ${[...answers].sort().join(" ")}`)] }),
  },
  edges: { __start__: ["ask_when", "ask_where"] },
  joins: [{ from: ["ask_when", "ask_where"], to: "book" }],
});
