/** What the server does to values before it looks at them. */
import { isObject } from "./body.ts";
import type { JsonObject } from "./types.ts";

/** Keys of `context` and `config.configurable` that only the server sets. */
const SERVER_KEYS = [
  "langgraph_auth_user",
  "langgraph_auth_user_id",
  "langgraph_auth_permissions",
  "langgraph_request_id",
  "__langsmith_project__",
  "__langsmith_example_id__",
  "__request_start_time_ms__",
  "__after_seconds__",
  "__otel_traceparent__",
  "__otel_tracestate__",
  "__dd_trace_headers__",
  "__pregel_node_finished",
  "__context_provided__",
];
/** Keys of `metadata` and `config.metadata` that only the server sets. */
const METADATA_KEYS = ["thread_id", "assistant_id", "run_id", "cron_id", "counters_since_delta_snapshot"];

/** A copy of a body without the keys that a client may not set. Only keys of the first level are removed, without an error. */
export function withoutReserved(body: unknown): unknown {
  if (Array.isArray(body)) return body.map(withoutReserved);
  if (!isObject(body)) return body;
  const copy = without(copyOf(body), { metadata: METADATA_KEYS, context: SERVER_KEYS });
  if (isObject(copy.config)) copy.config = without(copy.config, { metadata: METADATA_KEYS, configurable: SERVER_KEYS });
  return copy;
}

/** A copy of JSON, its objects and lists to the last. `structuredClone` does the same and takes several times as long. */
function copyOf<Value>(value: Value): Value;
function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => copyOf(item));
  if (!isObject(value)) return value;
  const copy: JsonObject = {};
  for (const [key, member] of Object.entries(value)) {
    // Set like any other member, this one would be the copy's prototype.
    if (key === "__proto__") Object.defineProperty(copy, key, { value: copyOf(member), ...PLAIN });
    else copy[key] = copyOf(member);
  }
  return copy;
}

const PLAIN = { enumerable: true, configurable: true, writable: true };

function without(parent: JsonObject, reserved: Readonly<Record<string, readonly string[]>>): JsonObject {
  for (const [name, keys] of Object.entries(reserved)) {
    const child = parent[name];
    if (isObject(child))
      parent[name] = Object.fromEntries(Object.entries(child).filter(([key]) => !keys.includes(key)));
  }
  return parent;
}

/** What the server, written in Python, takes for "not given": also false, 0, "", [] and {}. */
export function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  if (isObject(value)) return Object.keys(value).length === 0;
  return !value;
}
