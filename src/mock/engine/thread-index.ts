/**
 * Which threads have a status, or a plain value at the top of their metadata. A key is indexed from the first search that names it:
 * most keys are never searched, and an index of each would take more memory than the thread.
 */
import type { Json, ThreadFilter, ThreadRecord } from "./types.ts";

/** Searches for more keys than these look at every thread. */
const MOST_KEYS = 32;
/** Longer values are compared, not indexed. */
const LONGEST_VALUE = 256;

/** The only thread with a value by its id; of several, a set. */
type Bucket = string | Set<string>;

export class ThreadIndex {
  /** By key, then by value as JSON. The status is a key that no metadata can have. */
  private readonly keys = new Map<string, Map<string, Bucket>>();
  /** Threads that were added or changed since the index was last read, the last one last. */
  private readonly waiting = new Set<string>();

  constructor(private readonly records: ReadonlyMap<string, ThreadRecord>) {}

  /** A new thread, or the one that took the place of `before`. */
  put(record: ThreadRecord, before?: ThreadRecord): void {
    if (before) this.remove(before);
    if (this.keys.size > 0) this.waiting.add(record.thread_id);
  }

  remove(record: ThreadRecord): void {
    if (this.waiting.delete(record.thread_id)) return;
    for (const [key, buckets] of this.keys) removeFrom(buckets, valueIn(record, key), record.thread_id);
  }

  /** The ids with the rarest of the values that the filter asks for; undefined where it asks for none that is indexed. */
  read(filter: ThreadFilter): { readonly size: number; readonly ids: Iterable<string> } | undefined {
    let rarest: { size: number; ids: Iterable<string> } | undefined;
    const wanted: [string, Json | undefined][] = Object.entries(filter.metadata ?? {}).map(([key, value]) => [
      metadataKey(key),
      value,
    ]);
    if (filter.status) wanted.unshift([STATUS, filter.status]);
    for (const [key, value] of wanted) {
      const text = textOf(value);
      const buckets = text === undefined ? undefined : this.bucketsOf(key);
      if (text === undefined || !buckets) continue;
      const bucket = buckets.get(text) ?? NOBODY;
      const found = typeof bucket === "string" ? { size: 1, ids: [bucket] } : { size: bucket.size, ids: bucket };
      if (!rarest || found.size < rarest.size) rarest = found;
    }
    return rarest;
  }

  private bucketsOf(key: string): Map<string, Bucket> | undefined {
    this.takeWaiting();
    const known = this.keys.get(key);
    if (known || this.keys.size >= MOST_KEYS) return known;
    const buckets = new Map<string, Bucket>();
    for (const record of this.records.values()) addTo(buckets, valueIn(record, key), record.thread_id);
    this.keys.set(key, buckets);
    return buckets;
  }

  private takeWaiting(): void {
    for (const id of this.waiting) {
      const record = this.records.get(id);
      if (record) for (const [key, buckets] of this.keys) addTo(buckets, valueIn(record, key), id);
    }
    this.waiting.clear();
  }
}

const NOBODY = new Set<string>();
const STATUS = "status";
const metadataKey = (key: string) => `metadata ${key}`;

function valueIn(record: ThreadRecord, key: string): string | undefined {
  if (key === STATUS) return textOf(record.status);
  const name = key.slice(metadataKey("").length);
  return Object.hasOwn(record.metadata, name) ? textOf(record.metadata[name]) : undefined;
}

/** Plain values only: lists and objects are compared, not indexed. */
function textOf(value: Json | undefined): string | undefined {
  if (typeof value === "object" || value === undefined) return undefined;
  const text = JSON.stringify(value);
  return text.length > LONGEST_VALUE ? undefined : text;
}

function addTo(buckets: Map<string, Bucket>, value: string | undefined, id: string): void {
  if (value === undefined) return;
  const bucket = buckets.get(value);
  if (bucket === undefined || bucket === id) buckets.set(value, id);
  else if (typeof bucket === "string") buckets.set(value, new Set([bucket, id]));
  else bucket.add(id);
}

function removeFrom(buckets: Map<string, Bucket>, value: string | undefined, id: string): void {
  if (value === undefined) return;
  const bucket = buckets.get(value);
  if (bucket === id) buckets.delete(value);
  else if (typeof bucket === "object" && bucket.delete(id) && bucket.size === 0) buckets.delete(value);
}
