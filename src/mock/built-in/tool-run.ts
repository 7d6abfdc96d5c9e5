/** A tool that runs: told as it starts and as it ends, and its message at the end. */
import type { Message } from "../author.ts";
import { delay, tool, toolEvent } from "../author.ts";
import type { JsonObject } from "../engine/types.ts";

export interface ToolCall {
  readonly name: string;
  readonly args: JsonObject;
  readonly id: string;
}

/** How long a tool takes, in milliseconds. */
const TOOL_MS = 600;

/** Used as `yield* runTool(call, "sunny")`; gives the message with the result. */
export function* runTool({ name, args, id }: ToolCall, result: string): Generator<unknown, Message, unknown> {
  yield toolEvent({ event: "tool-started", tool_call_id: id, tool_name: name, input: args });
  yield delay(TOOL_MS);
  const output = { type: "tool", content: result, tool_call_id: id, name, status: "success" };
  yield toolEvent({ event: "tool-finished", tool_call_id: id, tool_name: name, output });
  return tool(result, id, { name });
}

/** The same for a tool that fails. */
export function* failTool({ name, args, id }: ToolCall, reason: string): Generator<unknown, Message, unknown> {
  yield toolEvent({ event: "tool-started", tool_call_id: id, tool_name: name, input: args });
  yield delay(TOOL_MS);
  yield toolEvent({ event: "tool-error", tool_call_id: id, tool_name: name, message: reason });
  return tool(reason, id, { name, status: "error" });
}
