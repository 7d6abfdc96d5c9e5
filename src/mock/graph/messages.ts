/** Messages as the server writes them, and how they are merged into a list by their ids. */
import { uuid4 } from "../engine/ids.ts";
import { GraphFailure } from "./types.ts";

/** A message with every key that the server writes for its type. */
export type Message = { type: string; content: unknown; id: string | null } & Record<string, unknown>;

const TYPES: Record<string, string> = {
  user: "human",
  human: "human",
  assistant: "ai",
  ai: "ai",
  AIMessageChunk: "ai",
  HumanMessageChunk: "human",
  system: "system",
  developer: "system",
  tool: "tool",
  function: "function",
  remove: "remove",
};

/** Removes all that came before it. */
export const REMOVE_ALL = "__remove_all__";

export function isMessage(value: unknown): value is Message {
  return isRecord(value) && typeof value.type === "string" && value.type in TYPES && "content" in value;
}

/** Whatever the server takes for a message: an object with `role` or `type`, a pair of role and content, or text. */
export function toMessage(value: unknown): Message {
  if (typeof value === "string") return complete("human", { content: value });
  if (Array.isArray(value) && value.length === 2 && typeof value[0] === "string") {
    return complete(typeOf(value[0]), { content: value[1] });
  }
  if (!isRecord(value)) throw coercionFailure(value);
  const role = value.role ?? value.type;
  if (typeof role !== "string" || !("content" in value || role === "remove")) throw coercionFailure(value);
  return complete(typeOf(role), value);
}

function typeOf(role: string): string {
  const type = TYPES[role];
  if (type === undefined) throw new GraphFailure("NotImplementedError", unknownRole(role));
  return type;
}

function unknownRole(role: string): string {
  return `Unexpected message type: '${role}'. Use one of 'human', 'user', 'ai', 'assistant', 'function', 'tool', 'system', or 'developer'.\nFor troubleshooting, visit: https://docs.langchain.com/oss/python/langchain/errors/MESSAGE_COERCION_FAILURE `;
}

function complete(type: string, given: Record<string, unknown>): Message {
  const message: Message = {
    content: given.content ?? "",
    additional_kwargs: given.additional_kwargs ?? {},
    response_metadata: given.response_metadata ?? {},
    type,
    name: given.name ?? null,
    id: typeof given.id === "string" ? given.id : null,
  };
  if (type === "ai") {
    message.tool_calls = Array.isArray(given.tool_calls) ? given.tool_calls.map(toolCall) : [];
    message.invalid_tool_calls = given.invalid_tool_calls ?? [];
    message.usage_metadata = given.usage_metadata ?? null;
  }
  if (type === "tool") {
    message.tool_call_id = given.tool_call_id ?? "";
    message.artifact = given.artifact ?? null;
    message.status = given.status ?? "success";
  }
  return message;
}

function toolCall(call: unknown): unknown {
  if (!isRecord(call)) return call;
  const named = isRecord(call.function) ? call.function : undefined;
  if (!named) return { name: call.name, args: call.args, id: call.id ?? null, type: "tool_call" };
  const args = typeof named.arguments === "string" ? JSON.parse(named.arguments) : named.arguments;
  return { name: named.name, args, id: call.id ?? null, type: "tool_call" };
}

function coercionFailure(value: unknown): GraphFailure {
  return new GraphFailure(
    "ValueError",
    `A message is text, a pair of role and content, or an object with role (or type) and content; this is ${JSON.stringify(value)}`,
  );
}

/** Replaces messages of the same id, removes those that a `remove` message names, and appends the rest. */
export function mergeMessages(current: unknown, update: unknown): Message[] {
  const left = Array.isArray(current) ? (current as Message[]) : [];
  let right = (Array.isArray(update) && !isPair(update) ? update : [update]).map(identified);
  const restart = right.findLastIndex((message) => message.type === "remove" && message.id === REMOVE_ALL);
  if (restart >= 0) {
    right = right.slice(restart + 1);
    return right;
  }
  const at = new Map(left.map((message, index) => [message.id, index]));
  if (right.every((message) => message.type !== "remove" && !at.has(message.id))) return appended(left, right);
  const merged = [...left];
  const removed = new Set<string | null>();
  for (const message of right) {
    const index = at.get(message.id);
    if (message.type === "remove") {
      if (index === undefined) {
        throw new GraphFailure(
          "ValueError",
          `Attempting to delete a message with an ID that doesn't exist ('${message.id}')`,
        );
      }
      removed.add(message.id);
    } else if (index === undefined) {
      at.set(message.id, merged.length);
      merged.push(message);
    } else {
      removed.delete(message.id);
      merged[index] = message;
    }
  }
  return merged.filter((message) => !removed.has(message.id));
}

/** The message with an id; the same object where it has one and is whole, so that states share it. */
export function identified(value: unknown): Message {
  if (isMessage(value) && value.id && value.additional_kwargs !== undefined && !("role" in value)) return value;
  const message = toMessage(value);
  message.id ??= uuid4();
  return message;
}

/** Two new messages may have the same id, too; the later one then replaces the earlier. */
function appended(left: readonly Message[], right: readonly Message[]): Message[] {
  const byId = new Map(right.map((message) => [message.id, message]));
  // Joined by `concat`, as lists that are kept should have no room to grow.
  return left.concat(byId.size === right.length ? right : [...byId.values()]);
}

function isPair(update: readonly unknown[]): boolean {
  return update.length === 2 && typeof update[0] === "string" && update[0] in TYPES && typeof update[1] === "string";
}

/** The text of a message, its blocks joined. */
export function textOf(message: unknown): string {
  if (typeof message === "string") return message;
  if (!isRecord(message)) return "";
  const { content } = message;
  if (typeof content === "string") return content;
  if (!Array.isArray(content)) return "";
  return content.map((block) => (isRecord(block) && typeof block.text === "string" ? block.text : "")).join("");
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The tool calls of a message, none where it has none. */
export function toolCallsOf<Args = Record<string, unknown>>(
  message: unknown,
): { name: string; args: Args; id: string }[] {
  if (!isRecord(message) || !Array.isArray(message.tool_calls)) return [];
  return message.tool_calls;
}
