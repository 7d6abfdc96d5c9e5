/** Envelopes as a connection sends them, and which of them a subscription wants. */
import { isRecord } from "../graph/messages.ts";

export interface Envelope {
  type: "event";
  event_id: string;
  /** Counted on each connection from 1, over all runs, also over what is not sent. */
  seq: number;
  method: string;
  params: { namespace: readonly string[]; timestamp: number; data: unknown; node?: string };
}

export interface Filter {
  channels: ReadonlySet<string>;
  namespaces: readonly (readonly string[])[] | undefined;
  /** Levels below a namespace of `namespaces`; all unless said. */
  depth: number | undefined;
}

const CHANNELS = new Set([
  "values",
  "updates",
  "messages",
  "tools",
  "custom",
  "lifecycle",
  "input",
  "tasks",
  "checkpoints",
]);

export function isChannel(value: unknown): value is string {
  return typeof value === "string" && (CHANNELS.has(value) || (value.startsWith("custom:") && value.length > 7));
}

/** What of a request's filter is well-formed; the rest is ignored, as on the server. */
export function readFilter(params: Record<string, unknown>): Omit<Filter, "channels"> & { since: number | undefined } {
  const { namespaces, depth, since } = params;
  const lists = Array.isArray(namespaces) ? namespaces.filter(isNamespace) : [];
  return {
    namespaces: lists.length > 0 ? lists : undefined,
    depth: isCount(depth) ? depth : undefined,
    since: isCount(since) ? since : undefined,
  };
}

export function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0;
}

export function isNamespace(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((segment) => typeof segment === "string");
}

export function wants({ channels, namespaces, depth }: Filter, { method, params }: Envelope): boolean {
  if (method === "custom") {
    const name = isRecord(params.data) ? params.data.name : undefined;
    if (!channels.has("custom") && !(typeof name === "string" && channels.has(`custom:${name}`))) return false;
  } else if (!channels.has(method === "input.requested" ? "input" : method)) return false;
  if (!namespaces) return true;
  const { namespace } = params;
  return namespaces.some(
    (prefix) => isPrefix(prefix, namespace) && (depth === undefined || namespace.length - prefix.length <= depth),
  );
}

/** `child` stands for `child:<task id>`; a segment with an id for itself alone. */
function isPrefix(prefix: readonly string[], namespace: readonly string[]): boolean {
  if (prefix.length > namespace.length) return false;
  return prefix.every((segment, index) => {
    const candidate = namespace[index] ?? "";
    return candidate === segment || (!segment.includes(":") && candidate.split(":")[0] === segment);
  });
}
