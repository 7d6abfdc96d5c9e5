import { fail } from "./failures.ts";
import { parse } from "./readable.ts";
import { hasMore, reconnect } from "./rejoin.ts";
import type { Message } from "./sse.ts";
import type { StreamEvent } from "./stream.ts";
import { type StreamState, toEvent } from "./stream-state.ts";
import { abortWith } from "./time.ts";
import { isPassing } from "./transport.ts";

/** Gives the events of a stream one at a time, and reads from the network only when it is asked for one. */
export interface EventReader<Event> extends AsyncIterator<Event, undefined> {
  /** Sends the request, unless that was done before. */
  open(): Promise<void>;
  /** Frees the connection if nothing is read for so many milliseconds from now. */
  limitUnread(milliseconds: number): void;
  return(): Promise<IteratorReturnResult<undefined>>;
}

const TOO_EARLY = "the stream ended too early";
const DONE: IteratorReturnResult<undefined> = { done: true, value: undefined };

export function createEventReader<Event extends StreamEvent>(state: StreamState): EventReader<Event> {
  const { controller, exchange, cursor, options } = state;
  let messages: Message[] = [];
  let position = 0;
  let opening: Promise<void> | undefined;
  let isClosed = false;
  let hasEnded = false;
  let wasLeft = false;
  let pending = 0;
  let last: Promise<IteratorResult<Event, undefined>> = Promise.resolve(DONE);
  let unreadTimer: ReturnType<typeof setTimeout> | undefined;
  let stopWatching = (): void => {};

  function close(): void {
    isClosed = true;
    clearTimeout(unreadTimer);
    stopWatching();
    state.body?.close();
    if (!state.isOver) controller.abort();
  }

  function open(): Promise<void> {
    if (!opening) {
      stopWatching = abortWith(controller, options.signal, options.timeout);
      opening = exchange.send(state.spec, state.parameters);
      opening.catch(close);
    }
    return opening;
  }

  /** When the body ended: the last event, if only its blank line is missing. Its id is left out, because it may be incomplete. */
  function receiveEnd(): Message[] {
    const rest = state.decoder.end().map(({ event, data }) => ({ event, data }));
    if (rest.some(({ data }) => parse(data) === data)) throw fail(exchange, "connection", TOO_EARLY);
    hasEnded = true;
    return rest;
  }

  async function advance(): Promise<IteratorResult<Event, undefined>> {
    try {
      if (!state.body) await open();
      while (!isClosed) {
        for (let message = messages[position++]; message; message = messages[position++]) {
          if (!cursor.accept(message)) continue;
          state.attempt = 0;
          // The contract says which events the operation sends. They are not validated against it.
          return { done: false, value: toEvent(state, message) as Event };
        }
        if (state.isOver) break;
        try {
          position = messages.length;
          if (!hasEnded) {
            cursor.moveTo(state.decoder.lastEventId);
            const part = await state.body?.read();
            messages = part ? state.decoder.push(part) : receiveEnd();
            position = 0;
          } else if (await hasMore(state)) throw fail(exchange, "connection", TOO_EARLY);
          else state.isOver = true;
        } catch (error) {
          hasEnded = false;
          state.body?.close();
          if (!isPassing(error)) throw error;
          await reconnect(state, error);
        }
      }
      close();
    } catch (error) {
      close();
      if (!wasLeft) throw error instanceof RangeError ? fail(exchange, "body", error.message) : error;
    } finally {
      pending--;
    }
    return DONE;
  }

  return {
    open,
    limitUnread(milliseconds) {
      const reason = `the stream was open and not read for ${milliseconds} ms`;
      if (pending === 0 && !isClosed)
        unreadTimer = setTimeout(() => controller.abort(new DOMException(reason, "TimeoutError")), milliseconds);
    },
    next() {
      if (unreadTimer) clearTimeout(unreadTimer);
      if (isClosed) return Promise.resolve(DONE);
      // One read at a time, in the order in which they were asked for.
      last = pending++ > 0 ? last.then(advance, advance) : advance();
      return last;
    },
    return() {
      wasLeft = true;
      close();
      return Promise.resolve(DONE);
    },
  };
}
