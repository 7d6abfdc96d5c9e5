import { MAX_RETRY_DELAY_FACTOR, RETRY_DELAY, RETRY_JITTER } from "./policy.ts";

/** Milliseconds. A timer that is set to more fires at once. */
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

/** Waits so long, or until the signal is aborted. An abort is no error here: the request that follows throws it. */
export async function sleep(milliseconds: number, signal: AbortSignal | null): Promise<void> {
  const controller = new AbortController();
  const over = new Promise<unknown>((resolve) => {
    controller.signal.onabort = resolve;
  });
  const stopWaiting = abortWith(controller, signal, milliseconds);
  await over;
  stopWaiting();
}

/** Aborts a request when the server sends nothing for too long. */
export interface SilenceWatch {
  /** Aborted with the call, or when the server sent nothing for too long. */
  readonly signal: AbortSignal;
  /** Starts to count anew: the server must send something within the limit. */
  start(): void;
  /** Stops counting, because nobody reads. */
  pause(): void;
  stop(): void;
}

/** Starts to watch. Without a limit, only the signal of the call aborts the request. */
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
