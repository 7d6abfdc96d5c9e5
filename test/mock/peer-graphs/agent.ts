import { ai, graph, messages, textOf } from "../../../src/mock/author.ts";

const STORY_QUESTION = "how are you?";
const STORY_ANSWER =
  "I'm doing well, thanks for asking! I'm an AI assistant created by Anthropic to be helpful, honest, and harmless.";

export const agent = graph({
  state: { messages: messages() },
  context: {
    title: "Context",
    type: "object",
    properties: { model_name: { title: "Model Name", type: "string" } },
  },
  nodes: {
    echo({ messages }, { context }) {
      const question = textOf(messages.at(-1));
      const isStory = question === STORY_QUESTION && context.model_name === "anthropic";
      return { messages: [ai(isStory ? STORY_ANSWER : `echo: ${question}`)] };
    },
  },
});
