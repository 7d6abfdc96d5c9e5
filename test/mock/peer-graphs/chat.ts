import { custom, END, graph, messages, say, textOf, tool, toolCallsOf } from "../../../src/mock/author.ts";

const USAGE = { input_tokens: 3, output_tokens: 5 };

/** Streams the question back word by word, and asks for a tool at the word "weather". */
export const chat = graph({
  state: { messages: messages() },
  nodes: {
    *model({ messages }) {
      yield custom({ about: "the model is asked" });
      const last = messages.at(-1);
      const text = textOf(last);
      const asksForTool = last?.type === "human" && text.includes("weather");
      const words = ["echo:", ...text.split(/\s+/).filter((word) => word !== "")].map((word) => `${word} `);
      const options = { model: "EchoModel", usage: USAGE };
      if (!asksForTool) return { messages: [yield* say(words.join(""), { ...options, tokens: words })] };
      const call = { name: "get_weather", args: '{"city":"Oslo"}', id: "call_weather" };
      return { messages: [yield* say("", { ...options, toolCalls: [call] })] };
    },
    tools({ messages }) {
      return { messages: toolCallsOf(messages.at(-1)).map(({ id, name }) => tool("sunny", id, { name })) };
    },
  },
  edges: {
    __start__: "model",
    model: {
      name: "next_node",
      choose: ({ messages }) => (toolCallsOf(messages.at(-1)).length > 0 ? "tools" : END),
      targets: ["tools", END],
    },
    tools: "model",
  },
});
