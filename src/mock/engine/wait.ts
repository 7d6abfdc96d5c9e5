/** The body of a wait: what the last events of a run come to. */
import { INTERRUPT } from "../graph/types.ts";
import type { JsonObject, TapeEvent, ThreadRecord } from "./types.ts";

export class RunResult {
  private latest: unknown;
  private hasLatest = false;
  private failed = false;
  /** Each event that asks, with its questions. */
  private readonly asked: { data: unknown; interrupts: JsonObject[] }[] = [];
  private feedback: unknown;

  absorb({ event, data }: TapeEvent): void {
    if (event === "error") {
      this.set({ __error__: data });
      this.failed = true;
    } else if (event === "feedback") this.feedback = data;
    else if (event === "values" || event === "updates") {
      const interrupts = interruptsIn(data);
      if (interrupts.length > 0) this.asked.push({ data, interrupts });
      if (interrupts.length > 0 || event === "values") this.set(data);
    }
  }

  /** `fallback` tells what to say when no event did. */
  body(fallback: () => unknown): unknown {
    const values = this.values(fallback);
    if (this.feedback === undefined) return values;
    return { ...(values as JsonObject), __feedback__: this.feedback };
  }

  private values(fallback: () => unknown): unknown {
    if (!this.failed && this.asked.length === 1) return this.asked[0]?.data;
    if (!this.failed && this.asked.length > 1)
      return { [INTERRUPT]: this.asked.flatMap(({ interrupts }) => interrupts) };
    return this.hasLatest ? this.latest : fallback();
  }

  private set(value: unknown): void {
    this.latest = value;
    this.hasLatest = true;
  }
}

function interruptsIn(data: unknown): JsonObject[] {
  if (typeof data !== "object" || data === null || !(INTERRUPT in data)) return [];
  const interrupts = data[INTERRUPT];
  return Array.isArray(interrupts) ? interrupts : [];
}

/** What the thread itself says, for a run that had nothing to say any more. */
export function resultOfThread(thread: ThreadRecord | undefined): unknown {
  if (!thread) return {};
  if (thread.status === "error") return { __error__: thread.error ?? null };
  if (thread.status === "interrupted") {
    const interrupts = Object.values(thread.interrupts ?? {}).flat();
    if (interrupts.length > 0) return { [INTERRUPT]: interrupts };
  }
  return thread.values ?? {};
}
