import {
  type Graph,
  graph,
  human,
  invoke,
  messages,
  say,
  send,
  textOf,
  tool,
  toolCallsOf,
  toolEvent,
  value,
} from "../author.ts";
import type { ToolCall } from "./tool-run.ts";

/** The agent behind each card. */
const researcher = graph({
  state: { messages: messages() },
  nodes: {
    *research({ messages }) {
      const task = textOf(messages[0]);
      return { messages: [yield* say(`I looked at this: ${task} It is well founded, in three sources.`)] };
    },
  },
});

const TASKS = [
  { subagent_type: "historian", description: "Find out where the idea comes from." },
  { subagent_type: "critic", description: "Find out what speaks against it." },
];

/**
 * Gives two tasks to agents that work side by side, each in the namespace `tools:<task id>`: a card each, which a reloaded page
 * finds again by the thread's history.
 */
export const subagents: Graph = graph({
  // Each `tools` task is sent its own call; the state itself has none.
  state: { messages: messages(), call: value<ToolCall>() },
  nodes: {
    *model({ messages }) {
      const last = messages.at(-1);
      if (last?.type === "tool") return { messages: [yield* say("Both have reported: the idea holds.")] };
      const toolCalls = TASKS.map((args) => ({ name: "task", args }));
      return { messages: [yield* say("I ask two of my agents.", { toolCalls })] };
    },
    *tools({ call }) {
      if (call === undefined) return {};
      const { id, name, args } = call;
      yield toolEvent({ event: "tool-started", tool_call_id: id, tool_name: name, input: args });
      const done = yield* invoke(researcher, { messages: [human(args.description)] });
      const content = textOf(done.messages.at(-1));
      const output = { type: "tool", content, tool_call_id: id, name, status: "success" };
      yield toolEvent({ event: "tool-finished", tool_call_id: id, tool_name: name, output });
      return { messages: [tool(content, id, { name })] };
    },
  },
  edges: {
    __start__: "model",
    model: {
      choose: ({ messages }) => {
        const calls = toolCallsOf(messages.at(-1));
        return calls.length > 0 ? calls.map((call) => send("tools", { call })) : "__end__";
      },
      targets: ["tools", "__end__"],
    },
    tools: "model",
  },
  subgraphs: { tools: researcher },
});
