import { ai, type Graph, graph, human, messages, sum } from "../author.ts";

const TURNS = 60;

/** Fills the thread at once: sixty questions and answers, a checkpoint each, to scroll and page through. */
export const longHistory: Graph = graph({
  state: { messages: messages(), turns: sum() },
  nodes: {
    turn({ turns }) {
      const number = turns + 1;
      const answer = `Answer ${number}. ${"It goes on for a while. ".repeat(number % 5)}`.trim();
      const asked = turns % TURNS === 0 ? [] : [human(`Question ${number}?`)];
      return { messages: [...asked, ai(answer)], turns: 1 };
    },
  },
  edges: {
    __start__: "turn",
    turn: { choose: ({ turns }) => (turns % TURNS === 0 ? "__end__" : "turn"), targets: ["turn", "__end__"] },
  },
});
