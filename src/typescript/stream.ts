import { createEventReader } from "./event-reader.ts";
import type { OperationSpec } from "./operation.ts";
import type { AnyStreamOptions } from "./options.ts";
import { MAX_UNREAD_STREAM } from "./policy.ts";
import type { Parameters } from "./request.ts";
import { createStreamState, type Tools } from "./stream-state.ts";

/** One event of a stream. */
export interface StreamEvent {
  /** The name before the first `|`. */
  readonly event: string;
  /** The subgraphs that it comes from, outermost first; empty for the graph itself. */
  readonly namespace: readonly string[];
  readonly data: unknown;
  /** Only if the server gave the event one. */
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

/**
 * A stream whose request is sent by its first read, or by awaiting it: that waits for the headers, and gives the same stream.
 * A stream that was awaited and then not read for 60 seconds gives its connection back.
 */
export interface StreamCall<Event> extends RunStream<Event>, PromiseLike<RunStream<Event>> {}

export function openStream<Event extends StreamEvent>(
  tools: Tools,
  spec: OperationSpec,
  parameters: Parameters,
  options: AnyStreamOptions,
): StreamCall<Event> {
  const state = createStreamState(tools, spec, parameters, options);
  const { controller } = state;
  // The contract says which events the operation sends. They are not validated against it.
  const reader = createEventReader<Event>(state);
  const stream: RunStream<Event> = {
    get runId() {
      return state.run?.run_id;
    },
    get threadId() {
      return state.run?.thread_id ?? undefined;
    },
    controller,
    signal: controller.signal,
    [Symbol.asyncIterator]: () => reader,
    toReadableStream: () =>
      new ReadableStream<Event>(
        {
          async pull(sink) {
            const { done, value } = await reader.next();
            if (done) sink.close();
            else sink.enqueue(value);
          },
          cancel: (reason) => controller.abort(reason),
        },
        // Nothing is read before it is asked for.
        { highWaterMark: 0 },
      ),
  };
  async function openAndWatch(): Promise<RunStream<Event>> {
    await reader.open();
    reader.limitUnread(MAX_UNREAD_STREAM);
    return stream;
  }
  const then: StreamCall<Event>["then"] = (onOpen, onFailure) => openAndWatch().then(onOpen, onFailure);
  // biome-ignore lint/suspicious/noThenProperty: awaiting the call waits for the headers; what it gives has no `then`.
  return Object.create(stream, { then: { value: then } });
}
