import { type Graph, graph, messages, say, toolCallsOf } from "../author.ts";
import { failTool, type ToolCall } from "./tool-run.ts";

/** Calls a tool that fails: its message has the status `error`, and the model goes on without it. */
export const toolError: Graph = graph({
  state: { messages: messages() },
  nodes: {
    *model() {
      const call = { name: "read_file", args: { path: "/reports/2026.csv" } };
      return { messages: [yield* say("I read the report.", { toolCalls: [call] })] };
    },
    *tools({ messages }) {
      const results = [];
      for (const call of toolCallsOf<ToolCall["args"]>(messages.at(-1))) {
        results.push(yield* failTool(call, "FileNotFoundError: /reports/2026.csv does not exist"));
      }
      return { messages: results };
    },
    *answer() {
      return { messages: [yield* say("The report is not there. Which file do you mean?")] };
    },
  },
});
