// Crons: runs that are created when their time comes.
import type { Clock, JsonObject } from "../engine/types.ts";
import { nextTime } from "./cron-time.ts";

export interface CronRecord {
  cron_id: string;
  assistant_id: string;
  thread_id: string | null;
  user_id: string;
  end_time: string | null;
  schedule: string;
  timezone: string | null;
  /** The request that creates the run. */
  payload: JsonObject & { assistant_id: string };
  next_run_date: string | null;
  metadata: JsonObject;
  on_run_completed: "delete" | "keep" | null;
  enabled: boolean;
  created_at: string;
  updated_at: string;
}

/** Creates the run of a cron whose time has come. */
export type Fire = (cron: CronRecord) => void;

/** A timer of JavaScript holds no more than this. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

export class Crons {
  readonly #records = new Map<string, CronRecord>();
  readonly #timers = new Map<string, () => void>();

  constructor(
    private readonly clock: Clock,
    private readonly fire: Fire,
  ) {}

  get(cronId: string): CronRecord | undefined {
    return this.#records.get(cronId);
  }

  all(): CronRecord[] {
    return [...this.#records.values()];
  }

  add(record: Omit<CronRecord, "next_run_date" | "created_at" | "updated_at">): CronRecord {
    const now = this.clock.timestamp();
    const { payload, metadata, on_run_completed, enabled, ...head } = record;
    const next_run_date = this.#nextDate(record.schedule, record.timezone);
    const tail = { metadata, on_run_completed, enabled, created_at: now, updated_at: now };
    const added = { ...head, payload, next_run_date, ...tail };
    this.#records.set(record.cron_id, added);
    this.#schedule(added);
    return added;
  }

  /** A changed schedule or time zone moves the next date. */
  change(record: CronRecord, fields: Partial<CronRecord>): CronRecord {
    const changed = { ...record, ...fields, updated_at: this.clock.timestamp() };
    if (fields.schedule !== undefined || fields.timezone !== undefined) {
      changed.next_run_date = this.#nextDate(changed.schedule, changed.timezone);
    }
    this.#records.set(record.cron_id, changed);
    this.#schedule(changed);
    return changed;
  }

  delete(cronId: string): boolean {
    this.#timers.get(cronId)?.();
    this.#timers.delete(cronId);
    return this.#records.delete(cronId);
  }

  deleteOfThread(threadId: string): void {
    for (const cron of this.all()) if (cron.thread_id === threadId) this.delete(cron.cron_id);
  }

  deleteOfAssistant(assistantId: string): void {
    for (const cron of this.all()) if (cron.assistant_id === assistantId) this.delete(cron.cron_id);
  }

  close(): void {
    for (const cancel of this.#timers.values()) cancel();
    this.#timers.clear();
  }

  #schedule({ cron_id, enabled, next_run_date }: CronRecord): void {
    this.#timers.get(cron_id)?.();
    this.#timers.delete(cron_id);
    if (!enabled || next_run_date === null) return;
    const wait = Math.max(0, Date.parse(next_run_date) - this.clock.now());
    this.#timers.set(
      cron_id,
      this.clock.after(Math.min(wait, LONGEST_TIMER_MS), () => this.#due(cron_id)),
    );
  }

  #due(cronId: string): void {
    const cron = this.#records.get(cronId);
    if (cron?.next_run_date === undefined || cron.next_run_date === null) return;
    const due = Date.parse(cron.next_run_date);
    if (due > this.clock.now()) {
      this.#schedule(cron);
      return;
    }
    const isOver = cron.end_time !== null && Date.parse(cron.end_time) < this.clock.now();
    if (isOver) return;
    const next = { ...cron, next_run_date: this.#nextDate(cron.schedule, cron.timezone) };
    this.#records.set(cronId, next);
    this.#schedule(next);
    this.fire(next);
  }

  /** Whole seconds, as the server writes dates that have no fraction. */
  #nextDate(schedule: string, timezone: string | null): string | null {
    const time = nextTime(schedule, timezone, this.clock.now());
    return time === undefined ? null : new Date(time).toISOString().replace(/\.000Z$/, "+00:00");
  }
}
