import { type Graph, graph, messages, say, textOf } from "../author.ts";

/** Thinks before it answers: a block `{type: "thinking"}` before the text, or `reasoning` in the newer protocol. */
export const thinking: Graph = graph({
  state: { messages: messages() },
  nodes: {
    *model({ messages }) {
      const question = textOf(messages.at(-1));
      const thoughts = `The question is "${question}". I weigh two answers. The shorter one is enough.`;
      const usage = { input_tokens: 12, output_tokens: 30 };
      return { messages: [yield* say("The answer is 42.", { thinking: thoughts, usage })] };
    },
  },
});
