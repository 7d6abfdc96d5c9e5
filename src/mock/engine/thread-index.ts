/** Which threads have a status, or a plain value at the top of their metadata. Made when it is read: most threads of a test never are. */
import type { Json, ThreadFilter, ThreadRecord } from "./types.ts";

/** Longer values are compared, not indexed. */
const LONGEST_KEY = 256;

export class ThreadIndex {
  /** The only thread with a value by its id: a set for each would take most of the memory of a thread. */
  private readonly buckets = new Map<string, string | Set<string>>();
  /** Threads that were added or changed since the index was last read, the last one last. */
  private readonly waiting = new Set<string>();

  constructor(private readonly records: ReadonlyMap<string, ThreadRecord>) {}

  /** A new thread, or the one that took the place of `before`. */
  put(record: ThreadRecord, before?: ThreadRecord): void {
    if (before) this.remove(before);
    this.waiting.add(record.thread_id);
  }

  remove(record: ThreadRecord): void {
    if (this.waiting.delete(record.thread_id)) return;
    for (const key of keysOf(record)) this.removeFrom(key, record.thread_id);
  }

  /** The ids with the rarest of the values that the filter asks for; undefined where it asks for none that is indexed. */
  read(filter: ThreadFilter): { readonly size: number; readonly ids: Iterable<string> } | undefined {
    const keys = filter.status ? [statusKey(filter.status)] : [];
    for (const [key, value] of Object.entries(filter.metadata ?? {})) {
      const text = metadataKey(key, value);
      if (text !== undefined) keys.push(text);
    }
    if (keys.length === 0) return undefined;
    this.takeWaiting();
    let rarest: { size: number; ids: Iterable<string> } | undefined;
    for (const key of keys) {
      const bucket = this.buckets.get(key) ?? NOBODY;
      const ids = typeof bucket === "string" ? [bucket] : bucket;
      const size = typeof bucket === "string" ? 1 : bucket.size;
      if (!rarest || size < rarest.size) rarest = { size, ids };
    }
    return rarest;
  }

  private takeWaiting(): void {
    for (const id of this.waiting) {
      const record = this.records.get(id);
      for (const key of record ? keysOf(record) : []) this.addTo(key, id);
    }
    this.waiting.clear();
  }

  private addTo(key: string, id: string): void {
    const bucket = this.buckets.get(key);
    if (bucket === undefined || bucket === id) this.buckets.set(key, id);
    else if (typeof bucket === "string") this.buckets.set(key, new Set([bucket, id]));
    else bucket.add(id);
  }

  private removeFrom(key: string, id: string): void {
    const bucket = this.buckets.get(key);
    if (bucket === id) this.buckets.delete(key);
    else if (typeof bucket === "object" && bucket.delete(id) && bucket.size === 0) this.buckets.delete(key);
  }
}

const NOBODY: ReadonlySet<string> & Set<string> = new Set();

function keysOf(record: ThreadRecord): string[] {
  const keys = [statusKey(record.status)];
  for (const [key, value] of Object.entries(record.metadata)) {
    const text = metadataKey(key, value);
    if (text !== undefined) keys.push(text);
  }
  return keys;
}

function statusKey(status: string): string {
  return `status ${status}`;
}

/** Plain values only: lists and objects are compared, not indexed. */
function metadataKey(key: string, value: Json | undefined): string | undefined {
  if (typeof value === "object" || value === undefined) return undefined;
  const text = `${key}=${JSON.stringify(value)}`;
  return text.length > LONGEST_KEY ? undefined : text;
}
