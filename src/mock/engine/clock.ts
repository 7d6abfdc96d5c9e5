/**
 * Time as a value. `real` follows the machine's clock, faster or slower by `speed`; `manual` stands still until
 * `advance`; `skip` jumps to the next timer as soon as nothing else is going on.
 */
import type { Stoppable } from "./stopper.ts";
import type { Clock } from "./types.ts";

export type ClockMode = "real" | "manual" | "skip";

export interface ClockOptions {
  mode?: ClockMode;
  /** How many seconds of the mock pass in one of the machine, in mode `real`; 1 unless said. */
  speed?: number;
  /** Where time starts: milliseconds since 1970; now unless said. */
  start?: number;
}

interface Timer {
  at: number;
  order: number;
  task: () => void;
  cancelled: boolean;
  /** Recurring work (heartbeats, schedules) that `skip` must not run towards for ever. */
  background: boolean;
}

const UNITS: Record<string, number> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** `1500`, `"90s"`, `"1h30m"`: milliseconds unless a unit is given. */
export function milliseconds(duration: number | string): number {
  if (typeof duration === "number") return duration;
  const parts = [...duration.matchAll(/(\d+(?:\.\d+)?)\s*(ms|s|m|h|d)/g)];
  if (parts.length === 0 || parts.map((part) => part[0]).join("") !== duration.replaceAll(/(?<=[a-z])\s+(?=\d)/g, "")) {
    throw new Error(`"${duration}" is not a duration; write for example "250ms", "90s" or "1h30m"`);
  }
  return parts.reduce((total, [, amount, unit]) => total + Number(amount) * (UNITS[unit ?? "ms"] ?? 1), 0);
}

export class MockClock implements Clock {
  private mode: ClockMode;
  private readonly speed: number;
  /** The time of the mock at `since` of the machine. */
  private base: number;
  private since = performance.now();
  private timers: Timer[] = [];
  private order = 0;
  private handle: ReturnType<typeof setTimeout> | undefined;
  private lastMicroseconds = 0;
  private cancelled = 0;

  constructor(options: ClockOptions = {}) {
    this.mode = options.mode ?? "real";
    this.speed = options.speed ?? 1;
    if (!(this.speed > 0)) throw new Error(`The speed of the clock must be above 0, not ${options.speed}`);
    this.base = options.start ?? Date.now();
  }

  now(): number {
    if (this.mode !== "real") return this.base;
    return this.base + (performance.now() - this.since) * this.speed;
  }

  timestamp(atMilliseconds?: number): string {
    let micros = Math.floor((atMilliseconds ?? this.now()) * 1000);
    if (atMilliseconds === undefined) {
      if (micros <= this.lastMicroseconds) micros = this.lastMicroseconds + 1;
      this.lastMicroseconds = micros;
    }
    return isoTime(micros);
  }

  after(delay: number, task: () => void, options: { background?: boolean } = {}): () => void {
    this.order += 1;
    const timer: Timer = {
      at: this.now() + Math.max(0, delay),
      order: this.order,
      task,
      cancelled: false,
      background: options.background ?? false,
    };
    push(this.timers, timer);
    // Of timers that are later than the next one the platform need not be told.
    if (this.mode !== "real" || this.timers[0] === timer) this.schedule();
    return () => {
      timer.cancelled = true;
      this.cancelled += 1;
      this.sweep();
    };
  }

  /** Cancelled timers wait for their turn, unless there are many of them: heartbeats of streams that have ended. */
  private sweep(): void {
    if (this.cancelled < 1000 || this.cancelled < this.timers.length / 2) return;
    const kept = this.timers.filter((timer) => !timer.cancelled);
    this.timers = [];
    for (const timer of kept) push(this.timers, timer);
    this.cancelled = 0;
  }

  sleep(delay: number, signal?: Stoppable): Promise<void> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      const cancel = this.after(delay, () => {
        signal?.removeEventListener("abort", abort);
        resolve();
      });
      const abort = () => {
        cancel();
        reject(signal?.reason);
      };
      signal?.addEventListener("abort", abort, { once: true });
    });
  }

  /** Lets time pass at once; each timer on the way fires at its own time. Resolves when what they started has come to rest. */
  async advance(duration: number | string): Promise<void> {
    const target = this.now() + milliseconds(duration);
    await settle();
    for (let next = this.timers[0]; next && next.at <= target; next = this.timers[0]) {
      this.jump(Math.max(next.at, this.now()));
      this.fireDue();
      await settle();
    }
    this.jump(Math.max(target, this.now()));
    this.schedule();
  }

  /** Changes how time passes from now on. */
  use(mode: ClockMode): void {
    const now = this.now();
    this.mode = mode;
    this.jump(now);
    this.schedule();
  }

  private jump(to: number): void {
    this.base = to;
    this.since = performance.now();
  }

  private schedule(): void {
    const next =
      this.mode === "skip" ? this.timers.find((timer) => !timer.background && !timer.cancelled) : this.timers[0];
    if (this.mode === "manual" || !next) return;
    if (this.handle !== undefined) clearTimeout(this.handle);
    const wait = this.mode === "skip" ? 0 : Math.min((this.earliest() - this.now()) / this.speed, 2 ** 31 - 1);
    this.handle = setTimeout(() => this.wake(), Math.max(0, Math.ceil(wait)));
  }

  private earliest(): number {
    return this.timers[0]?.at ?? Number.POSITIVE_INFINITY;
  }

  private wake(): void {
    this.handle = undefined;
    if (this.mode === "skip") this.jump(Math.max(this.earliest(), this.now()));
    this.fireDue();
    this.schedule();
  }

  private fireDue(): void {
    const now = this.now();
    while (this.timers.length > 0 && this.earliest() <= now) {
      const timer = pop(this.timers);
      if (timer && !timer.cancelled) timer.task();
    }
  }

  /** Forgets every timer. */
  stop(): void {
    if (this.handle !== undefined) clearTimeout(this.handle);
    this.handle = undefined;
    this.timers = [];
  }
}

/** Long enough for what a timer started to reach its next wait: a few turns of the event loop. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 4; turn += 1) await new Promise((resolve) => setTimeout(resolve, 0));
}

/** A heap by time; equal times keep their order. */
function push(heap: Timer[], timer: Timer): void {
  heap.push(timer);
  let child = heap.length - 1;
  while (child > 0) {
    const parent = (child - 1) >> 1;
    if (!swapIfEarlier(heap, child, parent)) return;
    child = parent;
  }
}

function pop(heap: Timer[]): Timer | undefined {
  const first = heap[0];
  const last = heap.pop();
  if (heap.length === 0 || !last) return first;
  heap[0] = last;
  for (let parent = 0; ; ) {
    const [left, right] = [2 * parent + 1, 2 * parent + 2];
    let least = parent;
    if (isEarlier(heap[left], heap[least])) least = left;
    if (isEarlier(heap[right], heap[least])) least = right;
    if (least === parent) return first;
    swapIfEarlier(heap, least, parent);
    parent = least;
  }
}

function isEarlier(a: Timer | undefined, b: Timer | undefined): boolean {
  if (!a || !b) return false;
  return a.at < b.at || (a.at === b.at && a.order < b.order);
}

function swapIfEarlier(heap: Timer[], child: number, parent: number): boolean {
  const [a, b] = [heap[child], heap[parent]];
  if (!a || !b || !isEarlier(a, b)) return false;
  heap[child] = b;
  heap[parent] = a;
  return true;
}

/** The years 1 and 9999: what is before or after cannot be written. */
const EARLIEST = -62_135_596_800_000_000;
const LATEST = 253_402_300_799_000_000;

let lastSecond = Number.NaN;
let lastSecondText = "";

/** Times are written many a second, so the text of the second is kept. */
export function isoTime(time: number): string {
  const micros = Math.min(Math.max(time, EARLIEST), LATEST);
  const second = Math.floor(micros / 1_000_000);
  if (second !== lastSecond) {
    lastSecond = second;
    lastSecondText = new Date(second * 1_000).toISOString().slice(0, 19);
  }
  const rest = String(micros - second * 1_000_000).padStart(6, "0");
  // A text that is joined is in one piece; the pieces of a sum would stay in memory.
  return [lastSecondText, ".", rest, "+00:00"].join("");
}
