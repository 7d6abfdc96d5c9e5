import { type Graph, graph, messages, say } from "../author.ts";

/** Has a context with one field of each kind, for forms that are made from `GET /assistants/{id}/schemas`, and says what it was set to. */
export const settings: Graph = graph({
  state: { messages: messages() },
  context: {
    title: "Settings",
    type: "object",
    properties: {
      model: {
        title: "Model",
        type: "string",
        enum: ["small", "large"],
        default: "small",
        description: "Which model answers.",
      },
      temperature: { title: "Temperature", type: "number", minimum: 0, maximum: 2, default: 0.7 },
      max_steps: { title: "Max Steps", type: "integer", minimum: 1, default: 10 },
      web_search: { title: "Web Search", type: "boolean", default: false },
      system_prompt: { title: "System Prompt", anyOf: [{ type: "string" }, { type: "null" }], default: null },
      tools: { title: "Tools", type: "array", items: { type: "string" }, default: [] },
    },
  },
  nodes: {
    *answer(_, { context }) {
      const told = Object.entries(context).map(([name, value]) => `${name} is ${JSON.stringify(value)}`);
      const text = told.length > 0 ? told.join(", ") : "everything is as it was";
      return { messages: [yield* say(`My settings: ${text}.`)] };
    },
  },
});
