/**
 * Stops what goes on, as an `AbortController` does. Each run and each step has one, and the platform's own costs more than the rest of a
 * small step: it is made only where a node asks for `context.signal`.
 */

/** What waits for a stop; an `AbortSignal` is one, too. */
export interface Stoppable {
  readonly aborted: boolean;
  readonly reason: unknown;
  addEventListener(type: "abort", listener: () => void, options?: { once?: boolean }): void;
  removeEventListener(type: "abort", listener: () => void): void;
}

export class Stopper implements Stoppable {
  aborted = false;
  reason: unknown;
  private listeners: (() => void)[] = [];
  private platform: AbortController | undefined;

  /** Tells all who wait, once; each listener is called at most once. */
  abort(reason: unknown): void {
    if (this.aborted) return;
    this.aborted = true;
    this.reason = reason;
    const { listeners } = this;
    this.listeners = [];
    for (const listener of listeners) listener();
    this.platform?.abort(reason);
  }

  /** Is stopped whenever the other is, until it is released by the result. */
  stopWith(other: Stoppable): () => void {
    const stop = () => this.abort(other.reason);
    if (other.aborted) stop();
    other.addEventListener("abort", stop);
    return () => other.removeEventListener("abort", stop);
  }

  throwIfAborted(): void {
    if (this.aborted) throw this.reason;
  }

  addEventListener(_type: "abort", listener: () => void): void {
    if (!this.aborted) this.listeners.push(listener);
  }

  removeEventListener(_type: "abort", listener: () => void): void {
    const at = this.listeners.lastIndexOf(listener);
    if (at >= 0) this.listeners.splice(at, 1);
  }

  /** The same as the platform has it, for `fetch` and its like. */
  get signal(): AbortSignal {
    if (!this.platform) {
      this.platform = new AbortController();
      if (this.aborted) this.platform.abort(this.reason);
    }
    return this.platform.signal;
  }
}
