import { NOT_TOLD } from "./calls.ts";
import { isKind, type OpenRunsError } from "./errors.ts";
import { fail, LOST, pauseOf } from "./failures.ts";
import { MAX_RECONNECTS, MAX_STREAM_RETRY } from "./policy.ts";
import { isRecord } from "./readable.ts";
import { type StreamState, THREAD } from "./stream-state.ts";
import { delayAfter, sleep } from "./time.ts";
import { isPassing } from "./transport.ts";

const RUN = "/runs/{run_id}";

/** Whether events are still to come after the body of a stream has ended. True as well while the server cannot say. */
export async function hasMore(state: StreamState): Promise<boolean> {
  const { spec, run, tools, controller, isOfThread } = state;
  const { headers, maxReconnects = MAX_RECONNECTS } = state.options;
  if (state.isOver || maxReconnects < 1 || !(isOfThread || run?.thread_id)) return false;
  if (isOfThread) return true;
  try {
    const found = await tools.call(
      { id: spec.id, method: "GET", path: THREAD + RUN },
      { ...run },
      { headers, signal: controller.signal },
    );
    return isRecord(found) && /running|pending/.test(String(found.status));
  } catch (error) {
    // The run no longer exists: it was rolled back, or deleted when it had ended.
    if (!isPassing(error) && !isKind(error, "status")) throw error;
    return isPassing(error);
  }
}

/** Opens the stream again after its last event. A POST that creates a run is never sent again. */
function reopen({
  cursor,
  resumeHeaders,
  exchange,
  spec,
  parameters,
  run,
  isOfThread,
  startsRun,
}: StreamState): Promise<void> {
  const from = cursor.resumeFrom();
  resumeHeaders["last-event-id"] = from || undefined;
  cursor.expectReplay();
  if (!startsRun)
    return exchange.send(spec, isOfThread && spec.body ? { ...parameters, since: Number(from) } : parameters, 0);
  const path = `${run?.thread_id ? THREAD : ""}${RUN}/stream`;
  return exchange.send({ id: spec.id, method: "GET", path, result: "stream" }, { ...run }, 0);
}

/** The error for a lost stream that the server refused to open again. */
function refused({ exchange, run }: StreamState, { status, detail }: OpenRunsError): OpenRunsError {
  const hint = run && !run.thread_id ? " (its run has no thread)" : "";
  return fail(exchange, "status", `${LOST}, and joining again got ${status} ${detail}${hint}`, { detail });
}

/** Opens the stream again after growing delays; gives up after `maxReconnects` attempts in a row. */
export async function reconnect(state: StreamState, reason: unknown): Promise<void> {
  const { exchange, cursor, controller, tools } = state;
  const { maxReconnects = MAX_RECONNECTS, onReconnect } = state.options;
  if (state.startsRun && !state.run) throw fail(exchange, "connection", NOT_TOLD);
  if (exchange.madeProgress) state.attempt = 0;
  for (let cause = reason; cause; ) {
    if (state.attempt >= maxReconnects) throw isKind(cause, "status") ? refused(state, cause) : cause;
    const asked = Math.max(Math.min(state.decoder.retry, MAX_STREAM_RETRY), pauseOf(exchange.response));
    const delay = delayAfter(state.attempt++, tools.retryDelay, asked);
    onReconnect?.({ attempt: state.attempt, delay, reason: cause, resumed: cursor.resumeFrom() !== "" });
    await sleep(delay, controller.signal);
    cause = await reopen(state).then(
      () => undefined,
      (error: unknown) => {
        if (isPassing(error)) return error;
        throw isKind(error, "status") ? refused(state, error) : error;
      },
    );
  }
}
