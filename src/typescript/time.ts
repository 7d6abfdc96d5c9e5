import { MAX_RETRY_DELAY_FACTOR, RETRY_DELAY, RETRY_JITTER } from "./policy.ts";

/** A timer cannot run for longer than this; it would fire at once. */
const LONGEST_TIMER = 2 ** 31;

/** Milliseconds before the attempt that follows the given one, counted from 0. */
export const delayAfter = (attempt: number, base: number = RETRY_DELAY, atLeast = 0): number =>
  Math.max(
    Math.min(2 ** attempt, MAX_RETRY_DELAY_FACTOR) * base * (1 + RETRY_JITTER * (2 * Math.random() - 1)),
    atLeast,
  );

const callbacks = new WeakMap<AbortSignal, Set<() => void>>();

/**
 * Calls back when the signal is aborted, until the returned function is called. A signal that many calls share gets one listener
 * in all: Node warns of more than a few, and `AbortSignal.any` keeps every signal that was made from a long-lived one.
 */
export function onAbort(signal: AbortSignal, callback: () => void): () => void {
  let all = callbacks.get(signal);
  if (!all) {
    const added = new Set<() => void>();
    all = added;
    callbacks.set(signal, added);
    signal.addEventListener("abort", () => {
      for (const call of added) call();
    });
  }
  all.add(callback);
  if (signal.aborted) callback();
  return () => all.delete(callback);
}

/** Aborts the controller with the caller's signal or at the deadline, until the returned function is called. */
export function abortWith(
  controller: AbortController,
  signal?: AbortSignal | null,
  timeout: number = Number.POSITIVE_INFINITY,
): () => void {
  const timer =
    timeout < LONGEST_TIMER &&
    setTimeout(() => {
      controller.abort(new DOMException(`no result within ${timeout} ms (timeout)`, "TimeoutError"));
    }, timeout);
  const stopListening = signal && onAbort(signal, () => controller.abort(signal.reason));
  return () => {
    if (timer) clearTimeout(timer);
    stopListening?.();
  };
}

/** Ends early, without an error, when the signal is aborted: the request that follows reports it. */
export async function sleep(milliseconds: number, signal: AbortSignal | null): Promise<void> {
  const controller = new AbortController();
  const over = new Promise<unknown>((resolve) => {
    controller.signal.onabort = resolve;
  });
  const stopWaiting = abortWith(controller, signal, milliseconds);
  await over;
  stopWaiting();
}

/** Ends a request whose server is silent for too long. */
export interface SilenceWatch {
  /** Aborted with the call, and when the server was silent for too long. */
  readonly signal: AbortSignal;
  /** From now on the server is due to send something. */
  start(): void;
  /** Nothing is due, since nobody reads. */
  pause(): void;
  stop(): void;
}

/** Watches from now on; without a limit only the signal counts. */
export function watchSilence(signal: AbortSignal, limit: number = Number.POSITIVE_INFINITY): SilenceWatch {
  const nothing = (): void => {};
  if (limit >= LONGEST_TIMER) return { signal, start: nothing, pause: nothing, stop: nothing };
  const controller = new AbortController();
  const stopListening = abortWith(controller, signal);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const pause = (): void => clearTimeout(timer);
  const start = (): void => {
    pause();
    timer = setTimeout(() => controller.abort(new Error(`no byte for ${limit} ms (idleTimeout)`)), limit);
  };
  start();
  return {
    signal: controller.signal,
    start,
    pause,
    stop() {
      pause();
      stopListening();
    },
  };
}
