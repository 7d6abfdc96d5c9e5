import { unpack } from "./batches.ts";
import { createCursor, FROM_START } from "./cursor.ts";
import { describe, isKind, isRecord, parse } from "./errors.ts";
import type { OperationSpec } from "./operation.ts";
import type { RunCreated, StreamOptions, WaitOptions } from "./options.ts";
import { type Given, runOf } from "./request.ts";
import { createDecoder, type Message } from "./sse.ts";
import { abortWith, delayOf, isLongLived, sleep } from "./time.ts";
import { type Begin, isPassing, LOST, NOT_TOLD } from "./transport.ts";

/** One event of a stream. */
export interface StreamEvent {
  /** The name before the first `|`. */
  readonly event: string;
  /** The subgraphs that it comes from, outermost first; empty for the graph itself. */
  readonly namespace: readonly string[];
  readonly data: unknown;
  /** Only where the server gave the event one. */
  readonly id?: string;
}

/** The events of a run or a thread. Leaving a `for await` early ends the request and frees its connection. */
export interface RunStream<Event> extends AsyncIterable<Event> {
  /** Known once the headers are here; on servers that do not send it there, from the first event on. */
  readonly runId: string | undefined;
  readonly threadId: string | undefined;
  /** Ends the stream when aborted. */
  readonly controller: AbortController;
  readonly signal: AbortSignal;
  /** The events as a web stream of objects; cancelling it ends the request. */
  toReadableStream(): ReadableStream<Event>;
}

/** A stream that can be iterated at once; awaiting it waits for the headers, and gives the same stream. */
export interface StreamCall<Event> extends RunStream<Event>, PromiseLike<RunStream<Event>> {}

/** What a stream needs of the client. */
export interface Tools {
  readonly retryDelay: number | undefined;
  readonly begin: Begin;
  /** Gives what an operation answers. */
  readonly settle: (spec: OperationSpec, given: Given, options: WaitOptions) => Promise<unknown>;
}

const THREAD = "/threads/{thread_id}";
const RUN = "/runs/{run_id}";
const TOO_EARLY = "the stream ended too early";

export function openStream<Event extends StreamEvent>(
  { retryDelay, begin, settle }: Tools,
  spec: OperationSpec,
  given: Given,
  options: StreamOptions,
): StreamCall<Event> {
  const { raiseError = true, maxReconnects = 5, idleTimeout, headers } = options;
  const { id } = spec;
  const controller = new AbortController();
  const { signal } = controller;
  const free = abortWith(controller, options.signal, options.timeout);
  const isOfThread = spec.path.startsWith(`${THREAD}/stream`);
  const startsRun = spec.method === "POST" && !isOfThread;
  const cursor = createCursor(String(given.last_event_id ?? (startsRun && given.stream_resumable ? FROM_START : "")));
  // Refusals are JSON: a server that heeds `accept` (Prism does) must know that we take them.
  const resume: Record<string, string | undefined> = { accept: "text/event-stream, application/json;q=0.9" };
  let run: RunCreated | undefined;
  let reader: ReadableStreamDefaultReader<Uint8Array>;
  let isOver = false;
  let attempt = 0;

  function know(found: RunCreated | undefined): void {
    if (run || !found || isOfThread) return;
    run = found;
    if (startsRun) options.onRunCreated?.(found);
  }

  const exchange = begin(id, { headers: [resume, headers], signal }, async (response) => {
    const { status, body } = response;
    const type = response.headers.get("content-type") ?? "event-stream";
    if (!body || !type.includes("event-stream")) {
      const said = describe(await response.text().catch(exchange.lost));
      throw exchange.fail("body", `${status} ${type} came where a stream of events was due: ${said}`);
    }
    reader = body.getReader();
    know(runOf(response, given));
  });

  /** Fails where a connection is silent for too long. */
  async function inTime<Part>(next: Promise<Part>): Promise<Part> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const silence = new Promise<never>((_, reject) => {
      timer = setTimeout(reject, idleTimeout, new Error(`no byte for ${idleTimeout} ms (idleTimeout)`));
    });
    try {
      return await Promise.race([next, silence]);
    } finally {
      clearTimeout(timer);
    }
  }

  function read(): Promise<{ value?: Uint8Array | undefined }> {
    const next = reader.read();
    return (idleTimeout ? inTime(next) : next).catch(exchange.lost);
  }

  function toEvent(message: Message): StreamEvent {
    const [event = "", ...namespace] = message.event.split("|");
    const body = message.data;
    const data = body ? parse(body) : null;
    const isError = event === "error";
    if (data === body && !isError)
      throw exchange.fail("body", `the data of the event "${message.event}" is not JSON: ${body.slice(0, 200)}`, {
        body,
      });
    if (isError && raiseError) throw exchange.failRun(data);
    if (isError || event === "end") isOver = !isOfThread;
    if (startsRun && event === "metadata" && isRecord(data) && data.run_id)
      know({ run_id: String(data.run_id), thread_id: null });
    return message.id ? { event, namespace, data, id: message.id } : { event, namespace, data };
  }

  /** Whether a stream that ended cleanly has more to come; a server that cannot say it now may say it later. */
  async function hasMore(): Promise<unknown> {
    if (isOver || maxReconnects < 1 || !(isOfThread || run?.thread_id)) return false;
    if (isOfThread) return true;
    try {
      const state = await settle({ id, method: "GET", path: THREAD + RUN }, { ...run }, { signal, headers });
      return isRecord(state) && /running|pending/.test(String(state.status));
    } catch (error) {
      // A run that was rolled back, or deleted when it was done, is not there any more.
      if (!isPassing(error) && !isKind(error, "status")) throw error;
      return isPassing(error);
    }
  }

  /** Opens the stream again behind its last event, never with a POST that would create a run. */
  function reopen(): Promise<unknown> {
    const from = cursor.resumeFrom();
    resume["last-event-id"] = from || undefined;
    cursor.expectReplay();
    if (!startsRun) return exchange.send(spec, isOfThread && spec.body ? { ...given, since: Number(from) } : given, 0);
    const path = `${run?.thread_id ? THREAD : ""}${RUN}/stream`;
    return exchange.send({ id, method: "GET", path }, { ...run }, 0);
  }

  /** Opens the stream again, with patience; gives up after `maxReconnects` failures in a row. */
  async function reconnect(reason: unknown, retry: number): Promise<void> {
    if (startsRun && !run) throw exchange.fail("connection", NOT_TOLD);
    for (let cause = reason; cause; ) {
      if (attempt >= maxReconnects) throw cause;
      const delay = delayOf(attempt++, retryDelay, Math.max(retry, exchange.pause));
      options.onReconnect?.({ attempt, delay, reason: cause, resumed: cursor.resumeFrom() !== "" });
      await sleep(delay, signal);
      cause = await reopen().catch((error: unknown) => {
        if (isPassing(error)) return error;
        if (!isKind(error, "status")) throw error;
        const hint = run && !run.thread_id ? " (its run has no thread)" : "";
        throw exchange.fail("status", `${LOST}, and joining again got ${error.status} ${error.detail}${hint}`);
      });
    }
  }

  /** The messages as they come, over all connections. */
  async function* messages(): AsyncGenerator<Message[], void, undefined> {
    try {
      await opened;
      for (;;) {
        const began = Date.now();
        const decoder = createDecoder(options.maxEventSize);
        let reason: unknown;
        try {
          for (let part = await read(); part.value; part = await read()) {
            const fresh = decoder.push(part.value).filter(cursor.accept);
            cursor.moveTo(decoder.lastEventId);
            if (fresh.length > 0) attempt = 0;
            yield fresh;
          }
          // Without an id, which may be cut short.
          const rest = decoder.end().map(({ event, data }) => ({ event, data }));
          if (rest.some(({ data }) => parse(data) === data)) throw exchange.fail("connection", TOO_EARLY);
          yield rest.filter(cursor.accept);
          if (await hasMore()) throw exchange.fail("connection", TOO_EARLY);
          isOver = true;
          return;
        } catch (error) {
          if (error instanceof RangeError) throw exchange.fail("body", error.message);
          if (!isPassing(error)) throw error;
          if (isOver) return;
          reason = error;
        } finally {
          reader.cancel().catch(() => {});
        }
        if (isLongLived(began)) attempt = 0;
        await reconnect(reason, decoder.retry);
      }
    } finally {
      free();
      if (!isOver) controller.abort();
    }
  }

  const opened = exchange.send(spec, given);
  // Whoever iterates or awaits gets the error; nobody else has to.
  opened.catch(free);
  // What the contract says of this operation's events; the server is taken at its word.
  const iterator = unpack(messages(), (message) => toEvent(message) as Event);
  const stream: RunStream<Event> = {
    get runId() {
      return run?.run_id;
    },
    get threadId() {
      return run?.thread_id ?? undefined;
    },
    controller,
    signal,
    [Symbol.asyncIterator]: () => iterator,
    toReadableStream: () =>
      new ReadableStream<Event>({
        async pull(sink) {
          const { done, value } = await iterator.next();
          if (done) sink.close();
          else sink.enqueue(value);
        },
        cancel(reason) {
          controller.abort(reason);
        },
      }),
  };
  const then: StreamCall<Event>["then"] = (onOpen, onFailure) => opened.then(() => stream).then(onOpen, onFailure);
  // biome-ignore lint/suspicious/noThenProperty: awaiting the call waits for the headers; what it gives has no `then`.
  return Object.create(stream, { then: { value: then } });
}
