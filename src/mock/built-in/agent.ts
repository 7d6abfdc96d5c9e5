import { type Graph, graph, messages, say, textOf } from "../author.ts";

const STORY_QUESTION = "how are you?";
const STORY_ANSWER =
  "I'm doing well, thanks for asking! I'm an AI assistant created by Anthropic to be helpful, honest, and harmless.";

/** Says what it was told, word by word. The examples' question, with their model in the context, gets the examples' answer. */
export const agent: Graph = graph({
  state: { messages: messages() },
  context: {
    title: "Context",
    type: "object",
    properties: { model_name: { title: "Model Name", type: "string" } },
  },
  nodes: {
    *agent({ messages }, { context }) {
      const question = textOf(messages.at(-1));
      const isStory = question === STORY_QUESTION && context.model_name === "anthropic";
      return { messages: [yield* say(isStory ? STORY_ANSWER : `echo: ${question}`)] };
    },
  },
});
