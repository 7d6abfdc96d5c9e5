/** The checkpoints of all threads: by thread, by namespace, oldest first. */
import type { CheckpointStore } from "../graph/graph-run.ts";
import type { CheckpointRecord } from "../graph/types.ts";

type Namespaces = Map<string, CheckpointRecord[]>;

export class Checkpoints {
  private readonly threads = new Map<string, Namespaces>();

  /** The store of one thread, as its runs see it. */
  store(threadId: string): CheckpointStore {
    return {
      get: (ns, id) => this.get(threadId, ns, id),
      put: (record) => this.put(threadId, record),
    };
  }

  get(threadId: string, ns: string, checkpointId?: string): CheckpointRecord | undefined {
    const records = this.threads.get(threadId)?.get(ns);
    if (checkpointId === undefined) return records?.at(-1);
    return records?.findLast((record) => record.id === checkpointId);
  }

  /** Adds a checkpoint, or replaces that of the same id. */
  put(threadId: string, record: CheckpointRecord): void {
    let namespaces = this.threads.get(threadId);
    if (!namespaces) {
      namespaces = new Map();
      this.threads.set(threadId, namespaces);
    }
    const records = namespaces.get(record.ns);
    if (!records) {
      namespaces.set(record.ns, [record]);
      return;
    }
    const at = records.findLastIndex(({ id }) => id === record.id);
    if (at >= 0) records[at] = record;
    else records.push(record);
  }

  /** Newest first. */
  list(threadId: string, ns: string): readonly CheckpointRecord[] {
    return (this.threads.get(threadId)?.get(ns) ?? []).toReversed();
  }

  /** Shares the records: nothing in them names the thread. */
  copy(from: string, to: string): void {
    const namespaces = this.threads.get(from);
    if (!namespaces) return;
    const copied: Namespaces = new Map();
    for (const [ns, records] of namespaces) {
      copied.set(
        ns,
        records.map((record) => ({ ...record })),
      );
    }
    this.threads.set(to, copied);
  }

  deleteThread(threadId: string): void {
    this.threads.delete(threadId);
  }

  deleteRun(threadId: string, runId: string): void {
    const namespaces = this.threads.get(threadId);
    for (const [ns, records] of namespaces ?? []) {
      const kept = records.filter((record) => record.runId !== runId);
      if (kept.length > 0) namespaces?.set(ns, kept);
      else namespaces?.delete(ns);
    }
  }

  keepLatest(threadId: string): void {
    const namespaces = this.threads.get(threadId);
    const latest = namespaces?.get("")?.at(-1);
    namespaces?.clear();
    if (latest) namespaces?.set("", [latest]);
  }

  sizes(threadId: string): { count: number; bytes: number } {
    let count = 0;
    let bytes = 0;
    for (const records of this.threads.get(threadId)?.values() ?? []) {
      count += records.length;
      for (const record of records) bytes += JSON.stringify(record.channels.values).length;
    }
    return { count, bytes };
  }
}
