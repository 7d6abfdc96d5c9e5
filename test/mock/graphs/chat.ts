import { graph, messages, say } from "../../../src/mock/author.ts";
import { schemasOf } from "./schemas.ts";
import { context, lastText } from "./state.ts";

/** An echo, streamed word by word. */
export default graph({
  schemas: schemasOf("chat"),
  state: { messages: messages() },
  context,
  nodes: {
    *model({ messages }) {
      const text = `echo: ${lastText(messages)}`;
      const tokens = text.split(/(\s)/).filter((part) => part !== "");
      return { messages: [yield* say(text, { tokens, model: "GenericFakeChatModel", closing: false })] };
    },
  },
});
