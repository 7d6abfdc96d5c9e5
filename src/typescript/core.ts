import createFetchClient, { type Client } from "openapi-fetch";
import { describe, isRecord, OpenRunsError, parse } from "./errors.ts";
import type { OperationSpec, Operations } from "./operation.ts";
import type { ClientOptions, RunCreated, StreamOptions, WaitOptions } from "./options.ts";
import { type Given, runOf, select, toParts } from "./request.ts";
import { openStream, type StreamCall, type StreamEvent, type Tools } from "./stream.ts";
import { abortWith } from "./time.ts";
import { createTransport, type Exchange, failure, LOST, lost, runFailure, Sketch } from "./transport.ts";

/** The typed calls of openapi-fetch, by method and path; they share the client's address, credentials and retries. */
export type LowLevel<Paths extends object> = Pick<
  Client<Paths>,
  "request" | "GET" | "PUT" | "POST" | "PATCH" | "DELETE"
>;

/** What the emitted client stands on. */
export interface Core<Paths extends object> extends LowLevel<Paths> {
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

export function createCore<Paths extends object>(options: ClientOptions = {}): Core<Paths> {
  const { baseUrl = "http://localhost:2024" } = options;
  const low = createFetchClient<Paths>({
    baseUrl,
    // A redirect would take the key to another server, or turn a POST into a GET.
    redirect: "manual",
    // openapi-fetch makes one of these and hands it to `fetch`, untouched.
    Request: Sketch as unknown as typeof Request,
    fetch: createTransport(options) as unknown as (request: Request) => Promise<Response>,
  });
  // The table of operations is checked where it is emitted; its paths are no literals here.
  const request = low.request as unknown as (method: string, path: string, init: object) => Promise<unknown>;

  const begin: Tools["begin"] = ({ id, method, path }, { headers, signal }, read) => ({
    site: { operation: id, method, url: baseUrl + path },
    headers: [headers],
    signal,
    read,
  });

  const send: Tools["send"] = async (spec, given, exchange) => {
    const { path, query, headers, body, missing } = toParts(spec, given);
    if (missing) throw failure(exchange, "request", `\`${missing}\` is part of the path and was not given`);
    const { signal } = exchange;
    return request(spec.method, spec.path, {
      params: { path, query },
      headers,
      body,
      parseAs: "stream",
      signal,
      exchange,
    });
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
      const isLost = error instanceof OpenRunsError && error.kind === "connection" && error.status;
      if (!isLost || !isWait || spec.method === "GET" || maxReconnects < 1) throw error;
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
    const controller = new AbortController();
    const free = timeout === undefined ? undefined : abortWith(controller, callOptions.signal, timeout);
    try {
      const signal = free ? controller.signal : callOptions.signal;
      return (await settle(spec, given, { ...callOptions, signal })) as Result;
    } finally {
      free?.();
    }
  }

  const tools: Tools = { retryDelay: options.retryDelay, begin, send, settle };
  return {
    ...low,
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
  const said = `${exchange.site.status} with ${describe(text) || "no body"} where JSON was due`;
  throw goesOn
    ? failure(exchange, "connection", said)
    : failure(exchange, "body", `${said}. Is baseUrl the address of an Agent Server?`, text);
}
