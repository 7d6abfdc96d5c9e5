/** The events of a thread's runs: who follows live gets them as they come, what is stored is replayed to those who come later. */
import type { RunStream, TapeEvent } from "./types.ts";

/** A reader that takes events at its own speed; events wait for it in a list. Read it once, in one of its ways. */
export class Follower implements RunStream {
  private waiting: TapeEvent[] = [];
  private over = false;
  private wake: (() => void) | undefined;
  private listener: TapeListener | undefined;

  constructor(
    /** The run that it follows; undefined for all runs of the thread. */
    readonly runId: string | undefined,
    private readonly wants: (event: TapeEvent) => boolean,
    private readonly onLeave: (follower: Follower) => void,
  ) {}

  take(event: TapeEvent): void {
    if (this.over || !this.wants(event)) return;
    if (this.listener) {
      this.listener(event);
      return;
    }
    this.waiting.push(event);
    this.wake?.();
  }

  /** No more events come; those that wait are still read. */
  end(): void {
    this.over = true;
    this.wake?.();
  }

  leave(): void {
    this.waiting = [];
    this.end();
    this.onLeave(this);
  }

  async listen(listener: TapeListener): Promise<void> {
    for (const event of this.waiting) listener(event);
    this.waiting = [];
    this.listener = listener;
    await this.whenWoken();
    this.onLeave(this);
  }

  batches(): AsyncIterableIterator<readonly TapeEvent[]> {
    const next = async (): Promise<IteratorResult<readonly TapeEvent[], undefined>> => {
      if (this.waiting.length === 0) await this.whenWoken();
      const value = this.waiting;
      this.waiting = [];
      if (value.length > 0) return { done: false, value };
      this.onLeave(this);
      return { done: true, value: undefined };
    };
    const leave = async (): Promise<IteratorResult<readonly TapeEvent[], undefined>> => {
      this.leave();
      return { done: true, value: undefined };
    };
    return { next, return: leave, [Symbol.asyncIterator]: () => this.batches() };
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<TapeEvent> {
    for await (const events of this.batches()) yield* events;
  }

  /** Until an event has come or the last one has. */
  private whenWoken(): Promise<void> {
    if (this.over) return Promise.resolve();
    return new Promise((resolve) => {
      this.wake = () => {
        this.wake = undefined;
        resolve();
      };
    });
  }
}

/** Told of each event in the same turn, before any reader. */
export type TapeListener = (event: TapeEvent) => void;

/** Says that a run is over, on tapes and streams of threads. */
export const RUN_DONE = "run_done";

const NONE: readonly never[] = [];

export class ThreadTape {
  private readonly stored: TapeEvent[] = [];
  /** Replaced, never changed: one may leave while all are told. */
  private followers: readonly Follower[] = NONE;
  private listeners: readonly TapeListener[] = NONE;
  private lastMs = 0;
  private lastNumber = 0;

  constructor(
    private readonly now: () => number,
    /** Called when the last of its followers has left. */
    private readonly onLeft: () => void,
  ) {}

  /** `<milliseconds>-<n>`, greater than any before it on this thread. */
  nextId(): string {
    const ms = Math.floor(this.now());
    if (ms > this.lastMs) {
      this.lastMs = ms;
      this.lastNumber = 0;
    } else this.lastNumber += 1;
    return `${this.lastMs}-${this.lastNumber}`;
  }

  /** Whether nobody follows and nothing is kept, so that the tape may be forgotten. */
  get isIdle(): boolean {
    return this.stored.length === 0 && this.followers.length === 0 && this.listeners.length === 0;
  }

  publish({ event, data, run_id, stored }: Omit<TapeEvent, "id">): TapeEvent {
    const published: TapeEvent = { id: this.nextId(), event, data, run_id, stored };
    if (stored) this.stored.push(published);
    // Who begins to follow while a listener is told has this event from the replay, and must not get it again.
    const { followers } = this;
    for (const listener of this.listeners) listener(published);
    for (const follower of followers) {
      if (follower.runId === undefined || follower.runId === run_id) follower.take(published);
    }
    return published;
  }

  /** The streams of a run end; those of its thread go on. */
  endRun(runId: string): void {
    if (!this.hasFollowers(runId)) return;
    const { followers } = this;
    this.followers = followers.filter((follower) => follower.runId !== runId);
    for (const follower of followers) if (follower.runId === runId) follower.end();
  }

  hasFollowers(runId: string): boolean {
    return this.followers.some((follower) => follower.runId === runId);
  }

  /** Follows one run, or all runs of the thread. */
  follow(runId: string | undefined, wants: (event: TapeEvent) => boolean): Follower {
    const follower = new Follower(runId, wants, (leaving) => {
      if (!this.followers.includes(leaving)) return;
      this.followers = this.followers.filter((other) => other !== leaving);
      if (this.followers.length === 0) this.onLeft();
    });
    this.followers = [...this.followers, follower];
    return follower;
  }

  listen(listener: TapeListener): () => void {
    this.listeners = [...this.listeners, listener];
    return () => {
      this.listeners = this.listeners.filter((other) => other !== listener);
    };
  }

  /** What was kept of a run, or of all, after an id. */
  replay(after: string, runId?: string): TapeEvent[] {
    return this.stored.filter((event) => (runId === undefined || event.run_id === runId) && isAfter(event.id, after));
  }

  /** Whether a run's end is kept: whoever replays it then needs to wait for nothing. */
  isComplete(runId: string): boolean {
    return this.stored.some((event) => event.run_id === runId && event.event === RUN_DONE);
  }

  forgetRun(runId: string): void {
    for (let index = this.stored.length - 1; index >= 0; index -= 1) {
      if (this.stored[index]?.run_id === runId) this.stored.splice(index, 1);
    }
  }

  forgetAll(): void {
    this.stored.length = 0;
  }

  close(): void {
    const { followers } = this;
    this.followers = NONE;
    for (const follower of followers) follower.end();
  }
}

const ID = /^(\d+)(?:-(\d+|\*))?$/;

/** Ids compare by their numbers; what is no id compares as text, as on the server: `-` and `-1` come before all. */
export function isAfter(id: string, cursor: string): boolean {
  const [a, b] = [ID.exec(id), ID.exec(cursor)];
  if (!a || !b) return id > cursor;
  const [ms, cursorMs] = [Number(a[1]), Number(b[1])];
  if (ms !== cursorMs) return ms > cursorMs;
  if (b[2] === undefined || b[2] === "*") return false;
  return Number(a[2] ?? 0) > Number(b[2]);
}
