import { ai, type Graph, graph, interrupt, messages, say, textOf, tool, toolCallsOf } from "../author.ts";

interface Decision {
  type: "approve" | "reject" | "edit";
  message?: string;
  edited_action?: { name: string; args: Record<string, string> };
}

/** Wants to send a mail and asks first; the answer is `{decisions: [{type: "approve" | "reject" | "edit"}]}`. */
export const approval: Graph = graph({
  state: { messages: messages() },
  nodes: {
    *plan({ messages }) {
      const call = {
        name: "send_mail",
        args: { to: "ada@example.com", text: textOf(messages.at(-1)) },
        id: "call_mail",
      };
      return { messages: [yield* say("I would send this mail.", { toolCalls: [call] })] };
    },
    *review({ messages }) {
      const [call] = toolCallsOf<Record<string, string>>(messages.at(-1));
      if (!call) return {};
      const { name, args, id } = call;
      const answer = yield* interrupt<{ decisions?: Decision[] } | boolean | string>({
        action_requests: [{ name, args, description: "Send this mail?" }],
        review_configs: [{ action_name: name, allowed_decisions: ["approve", "edit", "reject"] }],
      });
      const decision = decisionOf(answer);
      if (decision.type === "reject") {
        return { messages: [tool(decision.message ?? "The mail was not sent.", id, { name, status: "error" })] };
      }
      const { to } = decision.edited_action?.args ?? args;
      return { messages: [tool(`The mail to ${to} was sent.`, id, { name })] };
    },
    report: ({ messages }) => ({ messages: [ai(`Done: ${textOf(messages.at(-1))}`)] }),
  },
});

/** `true` and "yes" approve, too, so that a first trial by hand works. */
function decisionOf(answer: { decisions?: Decision[] } | boolean | string): Decision {
  if (typeof answer === "object" && answer !== null) return answer.decisions?.[0] ?? { type: "approve" };
  return { type: answer === true || answer === "yes" ? "approve" : "reject" };
}
