/** Threads with their indexes: by status, by what their metadata says at its top level, and by their last change. */
import { contains } from "./contains.ts";
import { extended } from "./extended.ts";
import { Order } from "./order.ts";
import { ThreadIndex } from "./thread-index.ts";
import type { JsonObject, ThreadFilter, ThreadQuery, ThreadRecord, ThreadTable } from "./types.ts";

export class Threads implements ThreadTable {
  private readonly records = new Map<string, ThreadRecord>();
  private readonly changed = new Order();
  private readonly created = new Order();
  private readonly index = new ThreadIndex(this.records);

  get size(): number {
    return this.records.size;
  }

  get(threadId: string): ThreadRecord | undefined {
    return this.records.get(threadId);
  }

  all(): Iterable<ThreadRecord> {
    return this.records.values();
  }

  add(record: ThreadRecord): void {
    this.records.set(record.thread_id, record);
    this.changed.moveToEnd(record.thread_id);
    this.created.moveToEnd(record.thread_id);
    this.index.put(record);
  }

  change(threadId: string, fields: Partial<ThreadRecord>): ThreadRecord {
    const record = this.records.get(threadId);
    if (!record) throw new Error(`There is no thread ${threadId}`);
    const next = extended(record, fields);
    this.records.set(threadId, next);
    if (fields.metadata !== undefined || fields.status !== undefined) this.index.put(next, record);
    if (fields.updated_at !== undefined) this.changed.moveToEnd(threadId);
    return next;
  }

  delete(threadId: string): boolean {
    const record = this.records.get(threadId);
    if (!record) return false;
    this.index.remove(record);
    this.changed.delete(threadId);
    this.created.delete(threadId);
    return this.records.delete(threadId);
  }

  count(filter: ThreadFilter): number {
    let count = 0;
    for (const record of this.candidates(filter) ?? this.records.values()) if (matches(record, filter)) count += 1;
    return count;
  }

  search(query: ThreadQuery): ThreadRecord[] {
    const { limit, offset, sort_by = "updated_at", sort_order = "desc" } = query;
    const wanted = offset + limit;
    const candidates = this.candidates(query);
    const order = sort_by === "created_at" ? this.created : sort_by === "updated_at" ? this.changed : undefined;
    // Walking in order finds the wanted ones after about `wanted / share` steps; collecting costs one step a candidate.
    const share = candidates ? candidates.length / Math.max(1, this.size) : 1;
    if (order && (!candidates || (candidates.length > 256 && wanted / share < candidates.length))) {
      return this.walk(order.read(sort_order), query, wanted).slice(offset);
    }
    const found = (candidates ?? [...this.records.values()]).filter((record) => matches(record, query));
    const sign = sort_order === "asc" ? 1 : -1;
    return found.sort((a, b) => sign * compare(a[sort_by], b[sort_by])).slice(offset, wanted);
  }

  private walk(ids: Iterable<string>, filter: ThreadFilter, wanted: number): ThreadRecord[] {
    const found: ThreadRecord[] = [];
    if (wanted === 0) return found;
    for (const id of ids) {
      const record = this.records.get(id);
      if (record && matches(record, filter)) found.push(record);
      if (found.length >= wanted) break;
    }
    return found;
  }

  /** The threads of the smallest index that answers a part of the filter; undefined where none does. */
  private candidates(filter: ThreadFilter): ThreadRecord[] | undefined {
    if (filter.ids) return this.recordsOf(filter.ids);
    const found = this.index.read(filter);
    return found && found.size * 2 < this.size + 512 ? this.recordsOf(found.ids) : undefined;
  }

  private recordsOf(ids: Iterable<string>): ThreadRecord[] {
    const records: ThreadRecord[] = [];
    for (const id of new Set(ids)) {
      const record = this.records.get(id);
      if (record) records.push(record);
    }
    return records;
  }
}

function matches(record: ThreadRecord, filter: ThreadFilter): boolean {
  if (filter.ids && !filter.ids.includes(record.thread_id)) return false;
  if (filter.status && record.status !== filter.status) return false;
  if (filter.metadata && !contains(record.metadata, filter.metadata)) return false;
  return !filter.values || contains(record.values as JsonObject | null, filter.values);
}

function compare(a: string | undefined = "", b: string | undefined = ""): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
