// What a test tells an agent to do next, one value a step.
import type { JsonObject } from "../engine/types.ts";
import type { Message } from "../graph/messages.ts";
import {
  type CustomEvent,
  type Delay,
  InterruptRequest,
  type ModelCall,
  say,
  type ToolEvent,
} from "../graph/yields.ts";

/** Waits until the test calls `mock.release()`. */
export class Hold {}

export function hold(): Hold {
  return new Hold();
}

/**
 * Text is said token by token. A message (`tool("sunny", "call_1")`) is added whole. A function is given the answer to the last
 * question, and gives a step.
 */
export type ReplyStep =
  | string
  | ModelCall
  | InterruptRequest<unknown>
  | CustomEvent
  | ToolEvent
  | Delay
  | Hold
  | Message
  | ((answer: unknown) => ReplyStep);

/** The model calls a tool; the arguments are streamed in pieces. */
export function toolCall(name: string, args: JsonObject, options: { id?: string; text?: string } = {}): ModelCall {
  const { id, text = "" } = options;
  return say(text, { toolCalls: [{ name, args, ...(id === undefined ? {} : { id }) }] });
}

/**
 * Asks a person whether a tool may be called, as `HumanInTheLoopMiddleware` does. The answer is
 * `{decisions: [{type: "approve"}]}`, or `edit` with `edited_action`, or `reject` with `message`.
 */
export function approval(
  name: string,
  args: JsonObject,
  options: { description?: string; decisions?: readonly ("approve" | "edit" | "reject")[] } = {},
): InterruptRequest<unknown> {
  const { description = `May ${name} be called?`, decisions = ["approve", "edit", "reject"] } = options;
  return new InterruptRequest({
    action_requests: [{ name, args, description }],
    review_configs: [{ action_name: name, allowed_decisions: [...decisions] }],
  });
}
