/** The checkpoints of all threads: by thread, those of all namespaces in one list, oldest first. */
import type { CheckpointStore } from "../graph/graph-run.ts";
import type { CheckpointRecord } from "../graph/types.ts";

/** A list that grows by `push` has room for sixteen more; most threads have few checkpoints. */
const SHORT = 16;

export class Checkpoints {
  private readonly threads = new Map<string, CheckpointRecord[]>();

  /** The store of one thread, as its runs see it. */
  store(threadId: string): CheckpointStore {
    return {
      get: (ns, id) => this.get(threadId, ns, id),
      put: (record) => this.put(threadId, record),
    };
  }

  get(threadId: string, ns: string, checkpointId?: string): CheckpointRecord | undefined {
    return this.of(threadId).findLast(
      (record) => record.ns === ns && (checkpointId === undefined || record.id === checkpointId),
    );
  }

  /** Adds a checkpoint, or replaces that of the same id. */
  put(threadId: string, record: CheckpointRecord): void {
    const records = this.of(threadId);
    // Ids grow with time, so a new one is greater than all that are there.
    const isNewest = record.id > (records.at(-1)?.id ?? "");
    const at = isNewest ? -1 : records.findLastIndex(({ id, ns }) => id === record.id && ns === record.ns);
    if (at >= 0) records[at] = record;
    else if (records.length < SHORT) this.threads.set(threadId, records.concat([record]));
    else records.push(record);
  }

  /** Newest first. */
  list(threadId: string, ns: string): readonly CheckpointRecord[] {
    return this.of(threadId)
      .filter((record) => record.ns === ns)
      .reverse();
  }

  /** Shares the records: nothing in them names the thread. */
  copy(from: string, to: string): void {
    const records = this.of(from);
    if (records.length > 0)
      this.threads.set(
        to,
        records.map((record) => ({ ...record })),
      );
  }

  deleteThread(threadId: string): void {
    this.threads.delete(threadId);
  }

  deleteRun(threadId: string, runId: string): void {
    this.keep(
      threadId,
      this.of(threadId).filter((record) => record.runId !== runId),
    );
  }

  keepLatest(threadId: string): void {
    const latest = this.get(threadId, "");
    this.keep(threadId, latest ? [latest] : []);
  }

  sizes(threadId: string): { count: number; bytes: number } {
    const records = this.of(threadId);
    const bytes = records.reduce((sum, { channels }) => sum + JSON.stringify(channels.values).length, 0);
    return { count: records.length, bytes };
  }

  private of(threadId: string): CheckpointRecord[] {
    return this.threads.get(threadId) ?? [];
  }

  private keep(threadId: string, records: CheckpointRecord[]): void {
    if (records.length > 0) this.threads.set(threadId, records);
    else this.threads.delete(threadId);
  }
}
