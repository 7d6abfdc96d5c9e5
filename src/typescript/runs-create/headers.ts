/** Request headers that enter a run's configuration. */

import { isObject } from "./body.ts";
import type { Json, JsonObject } from "./types.ts";

/** Credentials are never copied, even if the server is configured to copy their headers. */
const NEVER = ["x-api-key", "x-service-key", "x-tenant-id", "authorization"];

export function headerMap(headers: Headers | Readonly<Record<string, string>> = {}): Map<string, string> {
  const entries = headers instanceof Headers ? [...headers.entries()] : Object.entries(headers);
  return new Map(entries.map(([name, value]) => [name.toLowerCase(), value]));
}

export function configurableHeaders(headers: Map<string, string>, include?: (name: string) => boolean): JsonObject {
  const found: JsonObject = {};
  for (const [name, value] of headers) {
    if (name === "langsmith-trace") Object.assign(found, { [name]: value }, baggage(headers.get("baggage") ?? ""));
    else if (!NEVER.includes(name) && include?.(name)) found[name] = value;
  }
  return found;
}

/** The W3C baggage of a trace: its metadata, tags and project travel into the run, the rest is not the run's. */
function baggage(text: string): JsonObject {
  const found: JsonObject = {};
  for (const item of text.split(",")) {
    const at = item.indexOf("=");
    const name = item.slice(0, Math.max(at, 0));
    const value = percentDecoded(item.slice(at + 1));
    if (name === "langsmith-tags") found[name] = value.split(",");
    if (name === "langsmith-project") found[name] = value;
    if (name === "langsmith-metadata" && !Object.hasOwn(found, name)) {
      const metadata = parsed(value);
      if (isObject(metadata)) found[name] = metadata;
    }
  }
  return found;
}

function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
