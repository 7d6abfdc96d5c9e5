// Reads a JSON body as the Python server does.
import { Refusal } from "../engine/types.ts";
import type { Call } from "./call.ts";

/** Deeper JSON is refused, as the Python server's parser refuses it. */
const DEEPEST = 1_024;

export const NOT_JSON = "Invalid JSON in request body";

/** The parsed body, undefined where nothing was sent and nothing has to be. */
export async function readBody(call: Call, need: "optional" | "required", limit: number): Promise<unknown> {
  const text = await call.text(limit);
  if (text === null) return new Refusal(413, `Request body too large (limit: ${limit} bytes)`);
  if (text === "" && need === "optional") return undefined;
  return parseJson(text);
}

export function parseJson(text: string): unknown {
  if (isTooDeep(text)) return new Refusal(422, NOT_JSON);
  try {
    return JSON.parse(text);
  } catch {
    return new Refusal(422, NOT_JSON);
  }
}

/** Whether more brackets are open at once than a parser may take; brackets inside of strings do not count. */
function isTooDeep(text: string): boolean {
  if (text.length <= DEEPEST) return false;
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (inString) {
      if (code === 0x5c) at += 1;
      else if (code === 0x22) inString = false;
    } else if (code === 0x22) inString = true;
    else if (code === 0x7b || code === 0x5b) {
      depth += 1;
      if (depth > DEEPEST) return true;
    } else if (code === 0x7d || code === 0x5d) depth -= 1;
  }
  return false;
}
