/** States as the newer protocol tells them: messages are cut to what a screen needs. */
import { isRecord } from "../graph/messages.ts";

const TYPES = new Set(["human", "user", "ai", "assistant", "system", "tool", "function", "remove"]);

/** The same value with every message in it cut; interrupts are told apart from it. */
export function protocolState(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => (isStateMessage(item) ? cutMessage(item) : protocolState(item)));
  if (!isRecord(value)) return value;
  const entries = Object.entries(value).filter(([key]) => key !== "__interrupt__");
  return Object.fromEntries(entries.map(([key, item]) => [key, protocolState(item)]));
}

function isStateMessage(value: unknown): value is Record<string, unknown> & { type: string } {
  return isRecord(value) && typeof value.type === "string" && TYPES.has(value.type);
}

function cutMessage(message: Record<string, unknown> & { type: string }): Record<string, unknown> {
  const type = message.type === "assistant" ? "ai" : message.type === "user" ? "human" : message.type;
  const cut: Record<string, unknown> = { type, content: cutContent(message.content ?? "") };
  if (typeof message.id === "string") cut.id = message.id;
  if (typeof message.name === "string") cut.name = message.name;
  if (isRecord(message.response_metadata) && Object.keys(message.response_metadata).length > 0) {
    cut.response_metadata = message.response_metadata;
  }
  if (type === "tool") {
    if (typeof message.tool_call_id === "string") cut.tool_call_id = message.tool_call_id;
    if (message.status === "success" || message.status === "error") cut.status = message.status;
    if ("artifact" in message) cut.artifact = message.artifact;
  }
  if (type === "ai") {
    const calls = cutCalls(message.tool_calls, "tool_call");
    const invalid = cutCalls(message.invalid_tool_calls, "invalid_tool_call");
    if (calls.length > 0) cut.tool_calls = calls;
    if (invalid.length > 0) cut.invalid_tool_calls = invalid;
  }
  return cut;
}

function cutCalls(calls: unknown, type: string): Record<string, unknown>[] {
  return (Array.isArray(calls) ? calls : []).filter(isRecord).map((call) => ({
    type,
    name: call.name,
    args: call.args,
    ...(typeof call.id === "string" && { id: call.id }),
    ...(type === "invalid_tool_call" && { error: call.error ?? "Malformed args." }),
  }));
}

const BLOCK_TYPES = new Set([
  "text",
  "reasoning",
  "tool_call",
  "tool_call_chunk",
  "invalid_tool_call",
  "server_tool_call",
  "server_tool_call_chunk",
  "server_tool_call_result",
  "image",
  "audio",
  "video",
  "file",
  "non_standard",
]);

function cutContent(content: unknown): unknown {
  if (!Array.isArray(content)) return content;
  const blocks = content.flatMap((block) =>
    typeof block === "string" ? { type: "text", text: block } : cutBlock(block),
  );
  return blocks.length > 0 ? blocks : content;
}

function cutBlock(block: unknown): Record<string, unknown>[] {
  if (!isRecord(block) || typeof block.type !== "string") return [];
  if (BLOCK_TYPES.has(block.type)) return [block];
  if (block.type === "image_url") {
    const url = isRecord(block.image_url) ? block.image_url.url : block.image_url;
    return typeof url === "string" ? [{ type: "image", url }] : [];
  }
  return [{ type: "non_standard", value: { ...block } }];
}
