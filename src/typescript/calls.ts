import { isKind, isRecord } from "./errors.ts";
import type { Operations } from "./operation.ts";
import type { ClientOptions, RunCreated, StreamOptions, WaitOptions } from "./options.ts";
import { runOf, select } from "./request.ts";
import { openStream, type StreamCall, type StreamEvent, type Tools } from "./stream.ts";
import { abortWith } from "./time.ts";
import { type Begin, NOT_TOLD } from "./transport.ts";

/** The calls that the methods of a client are made of. */
export interface Calls {
  /** Calls the operation that the parameters select and gives its result. */
  readonly call: <Result>(operations: Operations, params?: object, options?: WaitOptions) => Promise<Result>;
  /** Opens the stream of the operation that the parameters select. */
  readonly stream: <Event extends StreamEvent>(
    operations: Operations,
    params?: object,
    options?: StreamOptions,
  ) => StreamCall<Event>;
}

const JOIN = "/threads/{thread_id}/runs/{run_id}/join";

export function createCalls(begin: Begin, options: ClientOptions): Calls {
  const settle: Tools["settle"] = async (spec, given, callOptions) => {
    const { onRunCreated, raiseError = true, maxReconnects = 5, headers, signal } = callOptions;
    const { id, method, result: kind } = spec;
    const isWait = kind === "wait";
    let run: RunCreated | undefined;
    let result: unknown;
    const exchange = begin(id, { headers: [headers], signal }, async (response) => {
      if (!run) {
        run = runOf(response, given);
        if (run) onRunCreated?.(run);
      }
      const text = await response.text().catch(exchange.lost);
      if (kind === "text") result = text;
      // Of a run that can be joined again, what is not whole was cut off.
      else if (kind !== "empty" && (text || !spec.optional))
        result = exchange.toJson(text, isWait && run ? "connection" : "body");
    });
    try {
      await exchange.send(spec, given);
    } catch (error) {
      const isCut = isKind(error, "connection") && error.status;
      if (!isCut || !isWait || method === "GET" || maxReconnects < 1) throw error;
      if (!run?.thread_id) throw exchange.fail("connection", NOT_TOLD);
      await exchange.send({ id, method: "GET", path: JOIN }, { ...run }, maxReconnects - 1);
    }
    if (isWait && raiseError && isRecord(result) && result.__error__) throw exchange.failRun(result.__error__);
    return result;
  };

  async function call<Result>(operations: Operations, params = {}, callOptions: WaitOptions = {}): Promise<Result> {
    const [spec, given] = select(operations, params);
    const { signal, timeout = spec.result === "wait" ? undefined : options.timeout } = callOptions;
    const controller = new AbortController();
    const free = timeout === undefined ? undefined : abortWith(controller, signal, timeout);
    try {
      // What the contract says of the operation; the server is taken at its word.
      return (await settle(spec, given, free ? { ...callOptions, signal: controller.signal } : callOptions)) as Result;
    } finally {
      free?.();
    }
  }

  const tools: Tools = { retryDelay: options.retryDelay, begin, settle };
  return {
    call,
    stream: (operations, params = {}, streamOptions = {}) =>
      openStream(tools, ...select(operations, params), streamOptions),
  };
}
