import { readText } from "./body.ts";
import { isKind } from "./errors.ts";
import { fail, failForm, failRun, LOST, typeOf } from "./failures.ts";
import type { OperationSpec, Operations } from "./operation.ts";
import type { AnyStreamOptions, AnyWaitOptions, ClientOptions, RunCreated } from "./options.ts";
import { DEFAULT_DEADLINE, MAX_RECONNECTS } from "./policy.ts";
import { isRecord, parse } from "./readable.ts";
import { type Parameters, runOf, select } from "./request.ts";
import { openStream, type StreamCall, type StreamEvent } from "./stream.ts";
import { abortWith, type SilenceWatch } from "./time.ts";
import type { Exchange, StartExchange } from "./transport.ts";

/** The calls that the methods of a client are made of. */
export interface Calls {
  /** Calls the operation that the parameters select and gives its result. */
  readonly call: <Result>(operations: Operations, params?: object, options?: AnyWaitOptions) => Promise<Result>;
  /** A stream of the operation that the parameters select. */
  readonly stream: <Event extends StreamEvent>(
    operations: Operations,
    params?: object,
    options?: AnyStreamOptions,
  ) => StreamCall<Event>;
}

const JOIN = "/threads/{thread_id}/runs/{run_id}/join";
export const NOT_TOLD: string = `${LOST}, and the server did not name its run`;

/** Parses an answer that must be JSON. If it is not, an error of this `kind` is thrown. */
export function toJson(exchange: Exchange, text: string, kind: "body" | "connection" = "body"): unknown {
  const value = parse(text);
  // The JavaScript server calls the JSON of a wait text/plain.
  if (value !== text && /json|text\/plain|no content/.test(typeOf(exchange))) return value;
  throw failForm(
    exchange,
    "valid application/json (is baseUrl the address of an Agent Server?)",
    text,
    value === text ? kind : "body",
  );
}

export function createCalls(startExchange: StartExchange, options: ClientOptions): Calls {
  /** Sends the request and gives what the answer holds. A wait that lost its connection joins its run. */
  async function sendAndRead(
    spec: OperationSpec,
    parameters: Parameters,
    callOptions: AnyWaitOptions,
    signal: AbortSignal,
  ): Promise<unknown> {
    const { onRunCreated, raiseError = true, maxReconnects = MAX_RECONNECTS, idleTimeout, headers } = callOptions;
    const { id, method, result: kind, optional } = spec;
    const isWait = kind === "wait";
    let run: RunCreated | undefined;
    let result: unknown;
    const exchange = startExchange(id, [headers], signal, readAnswer, idleTimeout);
    async function readAnswer(response: Response, watch: SilenceWatch): Promise<void> {
      if (!run) {
        run = runOf(response, parameters);
        if (run && spec.createsRun) onRunCreated?.(run);
      }
      const { body } = response;
      const text = body ? await readText(exchange, body, watch) : "";
      if (kind === "text") result = text;
      // Incomplete JSON counts as a lost connection if the run can be joined again.
      else if (kind !== "empty" && (text || !optional))
        result = toJson(exchange, text, isWait && run ? "connection" : "body");
    }
    try {
      await exchange.send(spec, parameters, isWait ? maxReconnects : undefined);
    } catch (error) {
      const isCut = isKind(error, "connection") && error.status;
      if (!isCut || !isWait || method === "GET" || maxReconnects < 1) throw error;
      if (!run?.thread_id) throw fail(exchange, "connection", NOT_TOLD);
      await exchange.send({ id, method: "GET", path: JOIN }, { ...run }, maxReconnects - 1);
    }
    if (isWait && raiseError && isRecord(result) && result.__error__) throw failRun(exchange, result.__error__);
    return result;
  }

  async function call<Result>(operations: Operations, params = {}, callOptions: AnyWaitOptions = {}): Promise<Result> {
    const [spec, parameters] = select(operations, params);
    const usual = spec.long ? undefined : (options.timeout ?? DEFAULT_DEADLINE);
    const { signal, timeout = usual } = callOptions;
    const controller = new AbortController();
    const stopWatching = abortWith(controller, signal, timeout);
    try {
      // The contract says what the operation answers with. The answer is not validated against it.
      return (await sendAndRead(spec, parameters, callOptions, controller.signal)) as Result;
    } catch (error) {
      // Frees the connection, also if a callback of the caller threw.
      controller.abort();
      throw error;
    } finally {
      stopWatching();
    }
  }

  return {
    call,
    stream: (operations, params = {}, streamOptions = {}) =>
      openStream({ call, startExchange, retryDelay: options.retryDelay }, ...select(operations, params), streamOptions),
  };
}
