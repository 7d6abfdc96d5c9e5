import { type Graph, graph, messages, say, textOf, value } from "../author.ts";

const TITLE_WORDS = 6;

/** Answers, and names the conversation after its first question: `title` of the state. */
export const title: Graph = graph({
  state: { messages: messages(), title: value<string>({ type: "string" }) },
  nodes: {
    *answer({ messages }) {
      return { messages: [yield* say(`echo: ${textOf(messages.at(-1))}`)] };
    },
    name: ({ messages, title }) => ({
      title: title ?? textOf(messages[0]).split(/\s+/).slice(0, TITLE_WORDS).join(" "),
    }),
  },
});
