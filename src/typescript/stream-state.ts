import { type BodyReader, readBody } from "./body.ts";
import type { Calls } from "./calls.ts";
import { type Cursor, createCursor, FROM_START } from "./cursor.ts";
import { failEvent, failForm, failRun, typeOf } from "./failures.ts";
import type { OperationSpec } from "./operation.ts";
import type { AnyStreamOptions, RunCreated } from "./options.ts";
import { isRecord, parse } from "./readable.ts";
import { type Parameters, runOf } from "./request.ts";
import { createDecoder, type Decoder, type Message } from "./sse.ts";
import type { StreamEvent } from "./stream.ts";
import type { SilenceWatch } from "./time.ts";
import type { Exchange, StartExchange } from "./transport.ts";

/** What a stream needs of the client. */
export interface Tools {
  readonly retryDelay: number | undefined;
  readonly startExchange: StartExchange;
  readonly call: Calls["call"];
}

/** What is known of one stream, over all its connections. */
export interface StreamState {
  readonly tools: Tools;
  readonly spec: OperationSpec;
  readonly parameters: Parameters;
  readonly options: AnyStreamOptions;
  /** Whether it is the stream of a thread, with one run after another, which does not end with a run. */
  readonly isOfThread: boolean;
  /** Whether its request creates a run, and so must not be sent again. */
  readonly startsRun: boolean;
  readonly controller: AbortController;
  readonly exchange: Exchange;
  readonly cursor: Cursor;
  /** Sent with the next request; they say after which event to go on. */
  readonly resumeHeaders: Record<string, string | undefined>;
  run: RunCreated | undefined;
  /** The body of the open connection. */
  body: BodyReader | undefined;
  decoder: Decoder;
  /** How many attempts to open it again were made since the last event. */
  attempt: number;
  /** Whether the last event came, or the run failed. */
  isOver: boolean;
}

export const THREAD = "/threads/{thread_id}";

/** Stores the run that an answer or an event names, and calls `onRunCreated` once. */
function rememberRun(state: StreamState, run: RunCreated | undefined): void {
  if (state.run || !run || state.isOfThread) return;
  state.run = run;
  if (state.startsRun) state.options.onRunCreated?.(run);
}

export function createStreamState(
  tools: Tools,
  spec: OperationSpec,
  parameters: Parameters,
  options: AnyStreamOptions,
): StreamState {
  const controller = new AbortController();
  const { headers, idleTimeout, maxEventSize } = options;
  const isOfThread = spec.path.startsWith(`${THREAD}/stream`);
  const startsRun = spec.method === "POST" && !isOfThread;
  const resumeHeaders = {};
  const exchange = tools.startExchange(spec.id, [resumeHeaders, headers], controller.signal, readAnswer, idleTimeout);
  async function readAnswer(response: Response, watch: SilenceWatch): Promise<void> {
    const { body, headers: answered } = response;
    if (!body || (answered.has("content-type") && !typeOf(exchange).includes("event-stream")))
      throw failForm(exchange, "text/event-stream", await response.text().catch(exchange.throwLost));
    state.decoder = createDecoder(maxEventSize);
    state.body = readBody(exchange, body, watch);
    rememberRun(state, runOf(response, parameters));
  }
  const state: StreamState = {
    tools,
    spec,
    parameters,
    options,
    isOfThread,
    startsRun,
    controller,
    exchange,
    cursor: createCursor(
      String(parameters.last_event_id ?? (startsRun && parameters.stream_resumable ? FROM_START : "")),
    ),
    resumeHeaders,
    run: undefined,
    body: undefined,
    decoder: createDecoder(maxEventSize),
    attempt: 0,
    isOver: false,
  };
  return state;
}

/** Makes the event of a message. An `error` event is thrown as a `RunError`, unless the caller set `raiseError: false`. */
export function toEvent(state: StreamState, message: Message): StreamEvent {
  const { exchange, isOfThread, startsRun, options } = state;
  const { event: fullName, data: text, id } = message;
  const [event = "", ...namespace] = fullName.includes("|") ? fullName.split("|") : [fullName];
  const data = text ? parse(text) : null;
  const isError = event === "error";
  if (data === text && !isError) throw failEvent(exchange, fullName, text);
  if (isError || event === "end") state.isOver = !isOfThread;
  if (isError && options.raiseError !== false) throw failRun(exchange, data);
  if (startsRun && event === "metadata" && isRecord(data) && data.run_id)
    rememberRun(state, { run_id: String(data.run_id), thread_id: null });
  return id ? { event, namespace, data, id } : { event, namespace, data };
}
