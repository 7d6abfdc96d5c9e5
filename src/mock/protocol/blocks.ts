/** Blocks of a message: as they start, as they grow, and whole. */
import type { Dialect } from "./frames.ts";

export interface Block {
  type: "text" | "reasoning" | "tool_call_chunk";
  /** The text so far; of a tool call its arguments as JSON. */
  text: string;
  call: { id: unknown; name: unknown; index: number } | undefined;
}

export function openedBlock({ type, call }: Block, index: number): unknown {
  if (type === "text") return { type, text: "" };
  if (type === "reasoning") return { type, reasoning: "" };
  return { type, id: call?.id ?? null, name: call?.name ?? null, args: "", index };
}

export function textDelta(type: Block["type"], text: string): unknown {
  return type === "reasoning" ? { type: "reasoning-delta", reasoning: text } : { type: "text-delta", text };
}

/** The JavaScript server repeats the arguments from their start, and its hook shows them; Python's pieces it does not. */
export function toolDelta({ call, text }: Block, piece: string, dialect: Dialect): unknown {
  if (dialect === "python") return { type: "tool-call-delta", args: piece };
  const { id = null, name = null } = call ?? {};
  return { type: "block-delta", fields: { type: "tool_call_chunk", id, name, args: text } };
}

export function finishedBlock({ type, text, call }: Block): unknown {
  if (type === "text") return { type, text };
  if (type === "reasoning") return { type, reasoning: text };
  return { type: "tool_call", id: call?.id ?? null, name: call?.name ?? null, args: readArguments(text) };
}

function readArguments(text: string): unknown {
  try {
    return text === "" ? {} : JSON.parse(text);
  } catch {
    return text;
  }
}
