// Threads with a time to live: deleted, or cut back to their newest checkpoint, when it is over.
import type { Engine } from "../engine/types.ts";

export interface TimeToLive {
  readonly strategy?: "delete" | "keep_latest" | undefined;
  /** Minutes. */
  readonly ttl?: number | undefined;
}

const MINUTE_MS = 60_000;
/** A hundred years: a date far beyond cannot be written. */
const MOST_MINUTES = 60 * 24 * 36_525;

export class ThreadExpiry {
  readonly #timers = new Map<string, () => void>();

  constructor(
    private readonly engine: Engine,
    private readonly remove: (threadId: string) => boolean,
  ) {}

  /** Starts the time anew; without a `ttl` nothing changes. */
  set(threadId: string, given: TimeToLive | undefined): void {
    if (given?.ttl === undefined || given.ttl <= 0) return;
    const { clock, storage } = this.engine;
    const strategy = given.strategy ?? "delete";
    const lifetime = Math.min(given.ttl, MOST_MINUTES) * MINUTE_MS;
    const expires_at = clock.timestamp(clock.now() + lifetime);
    storage.threads.change(threadId, { ttl: { strategy, ttl_minutes: given.ttl, expires_at } });
    this.#timers.get(threadId)?.();
    this.#timers.set(
      threadId,
      clock.after(lifetime, () => this.#expire(threadId, strategy)),
    );
  }

  #expire(threadId: string, strategy: "delete" | "keep_latest"): void {
    this.#timers.delete(threadId);
    if (strategy === "delete") this.remove(threadId);
    else if (this.engine.storage.threads.get(threadId) !== undefined) this.engine.keepLatestCheckpoint(threadId);
  }
}
