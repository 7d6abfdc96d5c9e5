/** Runs by id and by thread, and those that are not over yet. */
import type { RunRecord, RunTable } from "./types.ts";

const NONE: readonly string[] = [];

export class Runs implements RunTable {
  private readonly records = new Map<string, RunRecord>();
  /** The id of a thread's only run, or the ids of its runs, oldest first. */
  private readonly threads = new Map<string, string | string[]>();
  private readonly active = new Map<string, Set<string>>();

  get(runId: string): RunRecord | undefined {
    return this.records.get(runId);
  }

  add(record: RunRecord): void {
    this.records.set(record.run_id, record);
    const ids = this.threads.get(record.thread_id);
    if (Array.isArray(ids)) ids.push(record.run_id);
    else this.threads.set(record.thread_id, ids === undefined ? record.run_id : [ids, record.run_id]);
    this.track(record);
  }

  change(runId: string, fields: Partial<RunRecord>): RunRecord {
    const record = this.records.get(runId);
    if (!record) throw new Error(`There is no run ${runId}`);
    const next = { ...record, ...fields };
    this.records.set(runId, next);
    this.track(next);
    return next;
  }

  delete(runId: string): boolean {
    const record = this.records.get(runId);
    if (!record) return false;
    this.records.delete(runId);
    this.forget(record);
    const ids = this.idsOf(record.thread_id).filter((id) => id !== runId);
    if (ids.length > 0) this.threads.set(record.thread_id, ids);
    else this.threads.delete(record.thread_id);
    return true;
  }

  /** Oldest first. */
  all(): RunRecord[] {
    return [...this.records.values()];
  }

  ofThread(threadId: string): readonly RunRecord[] {
    const runs = this.recordsOf(this.idsOf(threadId));
    if (runs.length < 2) return runs;
    return runs.sort((a, b) => (a.created_at < b.created_at ? 1 : a.created_at > b.created_at ? -1 : 0));
  }

  inFlight(threadId?: string): RunRecord[] {
    const ids = threadId === undefined ? [...this.active.values()].flatMap((set) => [...set]) : this.activeIn(threadId);
    const runs = this.recordsOf(ids);
    if (runs.length < 2) return runs;
    return runs.sort((a, b) => (a.created_at < b.created_at ? -1 : a.created_at > b.created_at ? 1 : 0));
  }

  private idsOf(threadId: string): readonly string[] {
    const ids = this.threads.get(threadId) ?? NONE;
    return typeof ids === "string" ? [ids] : ids;
  }

  private activeIn(threadId: string): Iterable<string> {
    return this.active.get(threadId) ?? NONE;
  }

  private recordsOf(ids: Iterable<string>): RunRecord[] {
    const records: RunRecord[] = [];
    for (const id of ids) {
      const record = this.records.get(id);
      if (record) records.push(record);
    }
    return records;
  }

  private track(record: RunRecord): void {
    const set = this.active.get(record.thread_id);
    if (record.status !== "pending" && record.status !== "running") this.forget(record);
    else if (set) set.add(record.run_id);
    else this.active.set(record.thread_id, new Set([record.run_id]));
  }

  private forget(record: RunRecord): void {
    const set = this.active.get(record.thread_id);
    set?.delete(record.run_id);
    if (set?.size === 0) this.active.delete(record.thread_id);
  }
}
