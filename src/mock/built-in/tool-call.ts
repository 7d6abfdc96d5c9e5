import { type Graph, graph, messages, say, textOf, toolCallsOf } from "../author.ts";
import { runTool, type ToolCall } from "./tool-run.ts";

/** Calls a tool whose arguments arrive in pieces, shows its result, and answers from it. */
export const toolCall: Graph = graph({
  state: { messages: messages() },
  nodes: {
    *model({ messages }) {
      const last = messages.at(-1);
      if (last?.type === "tool") return { messages: [yield* say(`The forecast says: ${textOf(last)}`)] };
      const call = { name: "get_weather", args: { city: "Paris", days: 3, unit: "celsius", asked: textOf(last) } };
      return { messages: [yield* say("I look at the forecast.", { toolCalls: [call] })] };
    },
    *tools({ messages }) {
      const results = [];
      for (const call of toolCallsOf<ToolCall["args"]>(messages.at(-1))) {
        results.push(yield* runTool(call, "sunny, 21 degrees, a light wind from the west"));
      }
      return { messages: results };
    },
  },
  edges: {
    __start__: "model",
    model: {
      choose: ({ messages }) => (toolCallsOf(messages.at(-1)).length > 0 ? "tools" : "__end__"),
      targets: ["tools", "__end__"],
    },
    tools: "model",
  },
});
