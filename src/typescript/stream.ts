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
