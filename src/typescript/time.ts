/** A connection that lived this long did its work: its end is no sign of trouble, and attempts are counted anew. */
const LONG_LIVED = 5_000;
/** Longer than this a timer cannot run; it would fire at once. */
const LONGEST_TIMER = 2 ** 31;

export const isLongLived = (began: number): boolean => Date.now() - began > LONG_LIVED;

/** Milliseconds until the attempt after this one, counted from 0; with jitter, so that not all clients come back at once. */
export const delayOf = (attempt: number, base = 500, atLeast = 0): number =>
  Math.max(Math.min(2 ** attempt, 10) * base * (0.75 + Math.random() / 2), atLeast);

/**
 * Aborts the controller with the caller's signal or at the deadline, until the function that it gives is called.
 * `AbortSignal.any` would do, but in Node 20 a long-lived signal keeps every one that was made from it.
 */
export function abortWith(
  controller: AbortController,
  signal?: AbortSignal | null,
  timeout = Number.POSITIVE_INFINITY,
): () => void {
  const abort = (): void => controller.abort(signal?.reason);
  const expire = (): void =>
    controller.abort(new DOMException(`no result within ${timeout} ms (timeout)`, "TimeoutError"));
  const timer = timeout < LONGEST_TIMER ? setTimeout(expire, timeout) : undefined;
  if (signal?.aborted) abort();
  signal?.addEventListener("abort", abort);
  return () => {
    clearTimeout(timer);
    signal?.removeEventListener("abort", abort);
  };
}

/** Ends early, without an error, when the signal is aborted: the request that follows says so. */
export async function sleep(milliseconds: number, signal: AbortSignal | null): Promise<void> {
  const controller = new AbortController();
  const over = new Promise<unknown>((resolve) => {
    controller.signal.onabort = resolve;
  });
  const free = abortWith(controller, signal, milliseconds);
  await over;
  free();
}
