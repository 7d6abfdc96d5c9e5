// What MCP and A2A share: requests and answers of JSON-RPC 2.0.
import type { JsonRpcFailure, JsonRpcId } from "../../../generated/typescript/index.ts";
import { Refusal } from "../engine/types.ts";
import { parseJson } from "../http/body.ts";
import type { Call } from "../http/call.ts";
import { DEFAULT_BODY_LIMIT } from "../http/pipeline.ts";
import { isObject } from "./table.ts";

export const PARSE_ERROR = -32700;
export const INVALID_REQUEST = -32600;
export const UNKNOWN_METHOD = -32601;
export const INVALID_PARAMS = -32602;
export const INTERNAL_ERROR = -32603;

export function failure(id: JsonRpcId | null, code: number, message: string): JsonRpcFailure {
  return { jsonrpc: "2.0", id, error: { code, message } };
}

/** The parsed body; undefined where it is no JSON, a refusal where it is too large. */
export async function messageOf(call: Call): Promise<unknown> {
  const text = await call.text(DEFAULT_BODY_LIMIT);
  if (text === null) return new Refusal(413, `Request body too large (limit: ${DEFAULT_BODY_LIMIT} bytes)`);
  const parsed = parseJson(text);
  return parsed instanceof Refusal ? undefined : parsed;
}

export function idOf(value: unknown): JsonRpcId | null {
  return typeof value === "string" || typeof value === "number" ? value : null;
}

/** An object's property; undefined where the value is no object. */
export function at(value: unknown, key: string): unknown {
  return isObject(value) ? value[key] : undefined;
}
