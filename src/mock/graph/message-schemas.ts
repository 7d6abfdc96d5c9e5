/** JSON Schemas of messages, as the schemas of a graph's state refer to them. */
import type { JsonObject } from "../engine/types.ts";

const TEXT = { type: "string" };
const ANY_OBJECT = { additionalProperties: true, type: "object" };
const titleOf = (name: string) => name.replaceAll("_", " ").replaceAll(/\b\w/g, (letter) => letter.toUpperCase());
const orNull = (schema: JsonObject): JsonObject => ({ anyOf: [schema, { type: "null" }] });
const reference = (name: string): JsonObject => ({ $ref: `#/$defs/${name}` });

function record(title: string, description: string, properties: JsonObject, required?: string[]): JsonObject {
  return { additionalProperties: true, description, properties, ...(required && { required }), title, type: "object" };
}

/** A property whose title is its name. */
function titled(name: string, schema: JsonObject, more: JsonObject = {}): JsonObject {
  return { [name]: { ...schema, ...more, title: titleOf(name) } };
}

const OPTIONAL = { default: null };

function message(name: string, type: string, own: JsonObject = {}, required: string[] = []): JsonObject {
  const properties = {
    ...titled("content", { anyOf: [TEXT, { items: { anyOf: [TEXT, ANY_OBJECT] }, type: "array" }] }),
    ...titled("additional_kwargs", ANY_OBJECT),
    ...titled("response_metadata", ANY_OBJECT),
    ...titled("type", { const: type, default: type, type: "string" }),
    ...titled("name", orNull(TEXT), OPTIONAL),
    ...titled("id", orNull(TEXT), OPTIONAL),
    ...own,
  };
  return record(name, `A message of type ${type}.`, properties, ["content", ...required]);
}

const CALLS = {
  ...titled("tool_calls", { items: reference("ToolCall"), type: "array" }),
  ...titled("invalid_tool_calls", { items: reference("InvalidToolCall"), type: "array" }),
  usage_metadata: { ...orNull(reference("UsageMetadata")), ...OPTIONAL },
};
const PIECES = {
  ...titled("tool_call_chunks", { items: reference("ToolCallChunk"), type: "array" }),
  ...titled("chunk_position", orNull({ const: "last", type: "string" }), OPTIONAL),
};
const ROLE = titled("role", TEXT);
const NAMED = titled("name", TEXT);
const RESULT = {
  ...titled("tool_call_id", TEXT),
  ...titled("artifact", OPTIONAL),
  ...titled("status", { default: "success", enum: ["success", "error"], type: "string" }),
};

const MESSAGES: Record<string, JsonObject> = {
  AIMessage: message("AIMessage", "ai", CALLS),
  HumanMessage: message("HumanMessage", "human"),
  ChatMessage: message("ChatMessage", "chat", ROLE, ["role"]),
  SystemMessage: message("SystemMessage", "system"),
  FunctionMessage: message("FunctionMessage", "function", NAMED, ["name"]),
  ToolMessage: message("ToolMessage", "tool", RESULT, ["tool_call_id"]),
  AIMessageChunk: message("AIMessageChunk", "AIMessageChunk", { ...CALLS, ...PIECES }),
  HumanMessageChunk: message("HumanMessageChunk", "HumanMessageChunk"),
  ChatMessageChunk: message("ChatMessageChunk", "ChatMessageChunk", ROLE, ["role"]),
  SystemMessageChunk: message("SystemMessageChunk", "SystemMessageChunk"),
  FunctionMessageChunk: message("FunctionMessageChunk", "FunctionMessageChunk", NAMED, ["name"]),
  ToolMessageChunk: message("ToolMessageChunk", "ToolMessageChunk", RESULT, ["tool_call_id"]),
};

const INTEGER = { type: "integer" };
const CALL_TEXTS = { ...titled("id", orNull(TEXT)), ...titled("name", orNull(TEXT)), ...titled("args", orNull(TEXT)) };

const PARTS: Record<string, JsonObject> = {
  ToolCall: record(
    "ToolCall",
    "What a model asks a tool to do.",
    {
      ...titled("name", TEXT),
      ...titled("args", ANY_OBJECT),
      ...titled("id", orNull(TEXT)),
      ...titled("type", { const: "tool_call", type: "string" }),
    },
    ["name", "args", "id"],
  ),
  ToolCallChunk: record(
    "ToolCallChunk",
    "A piece of a tool call; pieces of the same index belong together.",
    {
      ...CALL_TEXTS,
      ...titled("index", orNull(INTEGER)),
      ...titled("type", { const: "tool_call_chunk", type: "string" }),
    },
    ["name", "args", "id", "index"],
  ),
  InvalidToolCall: record(
    "InvalidToolCall",
    "A tool call whose arguments could not be read.",
    {
      ...titled("type", { const: "invalid_tool_call", type: "string" }),
      ...CALL_TEXTS,
      ...titled("error", orNull(TEXT)),
      ...titled("index", { anyOf: [INTEGER, TEXT] }),
      ...titled("extras", ANY_OBJECT),
    },
    ["type", "id", "name", "args", "error"],
  ),
  UsageMetadata: record(
    "UsageMetadata",
    "The tokens that a message cost.",
    {
      ...titled("input_tokens", INTEGER),
      ...titled("output_tokens", INTEGER),
      ...titled("total_tokens", INTEGER),
      input_token_details: reference("InputTokenDetails"),
      output_token_details: reference("OutputTokenDetails"),
    },
    ["input_tokens", "output_tokens", "total_tokens"],
  ),
  InputTokenDetails: record("InputTokenDetails", "The tokens of the input by kind.", {
    ...titled("audio", INTEGER),
    ...titled("cache_creation", INTEGER),
    ...titled("cache_read", INTEGER),
  }),
  OutputTokenDetails: record("OutputTokenDetails", "The tokens of the output by kind.", {
    ...titled("audio", INTEGER),
    ...titled("reasoning", INTEGER),
  }),
};

/** The definitions that the schema of a list of messages refers to. */
export const MESSAGE_DEFINITIONS: JsonObject = Object.fromEntries(
  Object.entries({ ...MESSAGES, ...PARTS }).sort(([a], [b]) => (a < b ? -1 : 1)),
);

/** A list of messages. */
export const MESSAGE_LIST: JsonObject = {
  items: { oneOf: Object.keys(MESSAGES).map(reference) },
  type: "array",
};
