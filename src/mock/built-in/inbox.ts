import { ai, type Graph, graph, interrupt, messages, textOf } from "../author.ts";

/** What an inbox sends back; a frontend may send it alone or in a list. */
interface Answer {
  type: "accept" | "ignore" | "response" | "edit";
  args?: { action: string; args: Record<string, string> } | string | null;
}

/** Asks as the agent inbox expects it: `action_request` with `config`. Answers are `[{type, args}]`. */
export const inbox: Graph = graph({
  state: { messages: messages() },
  nodes: {
    *review({ messages }) {
      const args = { to: "ada@example.com", text: textOf(messages.at(-1)) };
      const answer = yield* interrupt<Answer | Answer[]>({
        action_request: { action: "send_mail", args },
        config: { allow_ignore: true, allow_respond: true, allow_edit: true, allow_accept: true },
        description: "# A mail waits\nIt goes out when you accept it.",
      });
      return { messages: [ai(told(Array.isArray(answer) ? answer[0] : answer, args))] };
    },
  },
});

function told(answer: Answer | undefined, args: Record<string, string>): string {
  if (answer?.type === "accept") return `The mail to ${args.to} was sent.`;
  if (answer?.type === "response") return `I was told: ${answer.args}`;
  if (answer?.type === "edit" && typeof answer.args === "object") {
    return `The mail to ${answer.args?.args.to} was sent as edited.`;
  }
  return "The mail was ignored.";
}
