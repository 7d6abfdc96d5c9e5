/** Messages that a node returns without a model: whole, and without an id until they are merged. */
import { type Message, toMessage } from "./messages.ts";

/** What the agent says. */
export function ai(content: unknown, more: Record<string, unknown> = {}): Message {
  return toMessage({ ...more, type: "ai", content });
}

export function human(content: unknown, more: Record<string, unknown> = {}): Message {
  return toMessage({ ...more, type: "human", content });
}

/** The result of a tool call. */
export function tool(content: unknown, toolCallId: string, more: Record<string, unknown> = {}): Message {
  return toMessage({ ...more, type: "tool", content, tool_call_id: toolCallId });
}
