import { describe, isKind, isRecord, parse } from "./errors.ts";
import type { OperationSpec, Operations } from "./operation.ts";
import type { ClientOptions, RunCreated, StreamOptions, WaitOptions } from "./options.ts";
import { type Given, runOf, select, toParts } from "./request.ts";
import { openStream, type StreamCall, type StreamEvent, type Tools } from "./stream.ts";
import { abortWith } from "./time.ts";
import { type Exchange, failure, LOST, lost, runFailure, type Transport } from "./transport.ts";

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

/** `baseUrl` without a slash at its end. */
export function createCalls(transport: Transport, baseUrl: string, options: ClientOptions): Calls {
  const begin: Tools["begin"] = ({ id, method, path, fails }, { headers, signal }, read, own) => ({
    operation: id,
    method,
    url: baseUrl + path,
    headers: [own, headers],
    signal,
    fails,
    read,
  });

  const send: Tools["send"] = async (spec, given, exchange) => {
    const { path, headers, body, missing } = toParts(spec, given);
    if (missing) throw failure(exchange, "request", `\`${missing}\` is part of the path and was not given`);
    const json = body === undefined ? {} : { body: JSON.stringify(body) };
    if (json.body) headers["content-type"] ??= "application/json";
    await transport(
      baseUrl + path,
      { method: spec.method, headers, signal: exchange.signal ?? null, ...json },
      exchange,
    );
  };

  async function settle(spec: OperationSpec, given: Given, callOptions: WaitOptions): Promise<unknown> {
    const { onRunCreated, raiseError = true, maxReconnects = 5 } = callOptions;
    const isWait = spec.result === "wait";
    let run: RunCreated | undefined;
    let result: unknown;
    const exchange = begin(spec, callOptions, async (response) => {
      if (!run) {
        run = runOf(response, given);
        if (run) onRunCreated?.(run);
      }
      const text = await response.text().catch(lost(exchange));
      result = spec.result === "text" ? text : readJson(text, spec, exchange, isWait && run !== undefined);
    });
    try {
      await send(spec, given, exchange);
    } catch (error) {
      const isCut = isKind(error, "connection") && error.status;
      if (!isCut || !isWait || spec.method === "GET" || maxReconnects < 1) throw error;
      if (!run?.thread_id)
        throw failure(exchange, "connection", `${LOST}, and the server did not say where the run goes on`);
      exchange.retries = maxReconnects - 1;
      await send({ id: spec.id, method: "GET", path: JOIN }, { ...run }, exchange);
    }
    if (isWait && raiseError && isRecord(result) && result.__error__) throw runFailure(exchange, result.__error__);
    return result;
  }

  async function call<Result>(operations: Operations, params = {}, callOptions: WaitOptions = {}): Promise<Result> {
    const [spec, given] = select(operations, params);
    const { timeout = spec.result === "wait" ? undefined : options.timeout } = callOptions;
    const controller = timeout === undefined ? undefined : new AbortController();
    const free = controller && abortWith(controller, callOptions.signal, timeout);
    const signal = controller ? controller.signal : callOptions.signal;
    try {
      // What the contract says of the operation; the server is taken at its word.
      return (await settle(spec, given, { ...callOptions, signal })) as Result;
    } finally {
      free?.();
    }
  }

  const tools: Tools = { retryDelay: options.retryDelay, begin, send, settle };
  return {
    call,
    stream: (operations, params = {}, streamOptions = {}) =>
      openStream(tools, ...select(operations, params), streamOptions),
  };
}

/** `goesOn`: this is the answer of a run that can be joined again, so what is not whole was cut off. */
function readJson(text: string, spec: OperationSpec, exchange: Exchange, goesOn: boolean): unknown {
  if (spec.result === "empty" || (spec.optional && !text)) return undefined;
  const value = parse(text);
  if (value !== text) return value;
  const said = `${exchange.status} with ${describe(text) || "no body"} where JSON was due`;
  throw goesOn
    ? failure(exchange, "connection", said)
    : failure(exchange, "body", `${said}. Is baseUrl the address of an Agent Server?`, { body: text });
}
