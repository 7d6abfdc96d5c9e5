import { type Graph, graph, interrupt, messages, say, textOf, tool, toolCallsOf } from "../author.ts";

/** Calls a tool that the frontend runs: it is asked by an interrupt `{type: "tool", toolCall}` and resumes with what the tool gave. */
export const browserTool: Graph = graph({
  state: { messages: messages() },
  nodes: {
    *model() {
      const call = { name: "read_time_zone", args: { format: "name" }, id: "call_time_zone" };
      return { messages: [yield* say("I ask your browser.", { toolCalls: [call] })] };
    },
    *tools({ messages }) {
      const results = [];
      for (const { id, name, args } of toolCallsOf(messages.at(-1))) {
        const answer = yield* interrupt({ type: "tool", toolCall: { id, name, args } });
        results.push(tool(textOfResult(answer, id), id, { name }));
      }
      return { messages: results };
    },
    *answer({ messages }) {
      return { messages: [yield* say(`Your browser says: ${textOf(messages.at(-1))}`)] };
    },
  },
});

/** Frontends answer with the value alone, or under the id of the tool call. */
function textOfResult(answer: unknown, id: string): string {
  const isKeyed = typeof answer === "object" && answer !== null && id in answer;
  const value: unknown = isKeyed ? Reflect.get(answer, id) : answer;
  return typeof value === "string" ? value : JSON.stringify(value ?? null);
}
