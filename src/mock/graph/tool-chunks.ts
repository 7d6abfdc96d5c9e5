/** Tool calls that arrive in pieces: what can be read of them so far. */
import type { JsonObject } from "../engine/types.ts";
import { isRecord } from "./messages.ts";

/** A message's calls out of its pieces: those whose arguments read as an object, whole or not, and the others. */
export function readCalls(pieces: readonly JsonObject[]): {
  tool_calls: JsonObject[];
  invalid_tool_calls: JsonObject[];
} {
  const tool_calls: JsonObject[] = [];
  const invalid_tool_calls: JsonObject[] = [];
  for (const { name = null, args = null, id = null } of pieces) {
    const read = typeof args === "string" && args !== "" ? readPartialJson(args) : {};
    if (isRecord(read)) tool_calls.push({ name: name ?? "", args: read as JsonObject, id, type: "tool_call" });
    else invalid_tool_calls.push({ name, args, id, error: null, type: "invalid_tool_call" });
  }
  return { tool_calls, invalid_tool_calls };
}

/** Pieces of one call, by their index, made into one. */
export function joinPieces(pieces: readonly JsonObject[]): JsonObject[] {
  const calls = new Map<unknown, JsonObject>();
  for (const piece of pieces) {
    const call = calls.get(piece.index);
    calls.set(
      piece.index,
      call
        ? {
            ...call,
            name: call.name ?? piece.name ?? null,
            id: call.id ?? piece.id ?? null,
            args: `${call.args}${piece.args}`,
          }
        : piece,
    );
  }
  return [...calls.values()];
}

/** JSON that may end early: what is open is closed, and what is not yet whole is left out. Undefined where it is no JSON. */
export function readPartialJson(text: string): unknown {
  const open: string[] = [];
  let inString = false;
  let escaped = false;
  for (const char of text) {
    if (escaped) escaped = false;
    else if (inString && char === "\\") escaped = true;
    else if (char === '"') inString = !inString;
    else if (!inString && (char === "{" || char === "[")) open.push(char === "{" ? "}" : "]");
    else if (!inString && (char === "}" || char === "]") && open.pop() !== char) return undefined;
  }
  const whole = `${text}${inString ? '"' : ""}`;
  const closing = open.reverse().join("");
  for (let end = whole.length; end > 0; end -= 1) {
    try {
      return JSON.parse(whole.slice(0, end).replace(/[,:]\s*$/, "") + closing);
    } catch {
      if (end < whole.length - 64) return undefined;
    }
  }
  return undefined;
}
