/** Headers as `fetch` takes them; a name with `null` or `undefined` unsets what would have been sent. */
export type HeadersLike = Headers | [string, string][] | Readonly<Record<string, string | null | undefined>>;

/** Headers, or a function that is called before every request (each retry and reconnect too) for fresh ones. */
export type HeadersSource = HeadersLike | (() => HeadersLike | Promise<HeadersLike>);

/** What `fetch` does; it is called with a URL and an init, never with a `Request`. */
export type FetchLike = (url: string, init: RequestInit) => Promise<Response>;

export interface ClientOptions {
  /** The server's address, with a path where it has one; `http://localhost:2024` unless given. */
  baseUrl?: string | undefined;
  /**
   * Sent as `x-api-key`. Unless given, the environment's LANGGRAPH_API_KEY, LANGSMITH_API_KEY or LANGCHAIN_API_KEY;
   * `null` sends none.
   */
  apiKey?: string | null | undefined;
  /** Sent with every request; they win over `apiKey`, and a call's own headers win over them. */
  headers?: HeadersSource | undefined;
  /** Takes the place of the global `fetch`. */
  fetch?: FetchLike | undefined;
  /**
   * Deadline of an ordinary call in milliseconds, retries and body included; 60,000 unless given, `Infinity` for none. Waits,
   * joins, streams and calls of an agent over A2A or MCP have none but their own.
   */
  timeout?: number | undefined;
  /** How often a GET is tried again after a lost connection, 429, 502, 503 or 504; 3 unless given. */
  maxRetries?: number | undefined;
  /** Milliseconds before the first retry or reconnect; doubled each time up to ten times that, with jitter. 500 unless given. */
  retryDelay?: number | undefined;
}

/** A run as the server names it in the headers of its answer. */
export interface RunCreated {
  run_id: string;
  /** `null` where the server does not say it, as it does not for most runs without a thread. */
  thread_id: string | null;
}

export interface RequestOptions {
  /** Win over everything that the client sends by itself. */
  headers?: HeadersSource | undefined;
  /** Ends the call at once and frees its connection. */
  signal?: AbortSignal | undefined;
  /** Deadline of the whole call in milliseconds, retries, waiting and streaming included; `Infinity` for none. */
  timeout?: number | undefined;
}

/** What calls take besides that create a run. */
export interface RunCreatedOptions {
  /** Called once, as soon as the headers of the answer are here, before its body. */
  onRunCreated?: ((run: RunCreated) => void) | undefined;
}

export interface WaitOptions extends RequestOptions {
  /** `false`: a failed run is returned as the server's `{"__error__": …}` instead of thrown as a `RunError`. */
  raiseError?: boolean | undefined;
  /** How often in a row a wait that lost its connection joins its run again; 5 unless given. */
  maxReconnects?: number | undefined;
  /** Milliseconds without headers or a byte of the body after which a connection counts as lost; never unless given. */
  idleTimeout?: number | undefined;
}

/** What is known of a connection that was lost and is about to be opened again. */
export interface Reconnect {
  /** Counts from 1; starts anew after every event that arrives. */
  attempt: number;
  /** Milliseconds until it is tried. */
  delay: number;
  /** Why the last connection ended. */
  reason: unknown;
  /** `true`: goes on after the last event. `false`: the server numbers no events; what it sends meanwhile is lost. */
  resumed: boolean;
}

export interface StreamOptions extends RequestOptions {
  /** `false`: an `error` event is yielded like any other instead of thrown as a `RunError`. */
  raiseError?: boolean | undefined;
  /** How often in a row a lost stream is opened again; 5 unless given, 0 for never. */
  maxReconnects?: number | undefined;
  onReconnect?: ((reconnect: Reconnect) => void) | undefined;
  /** Milliseconds without headers or a byte of the body after which a connection counts as lost; never unless given. */
  idleTimeout?: number | undefined;
  /** Largest event in bytes; 64 MiB unless given. */
  maxEventSize?: number | undefined;
}

/** What a wait may be given, and what the runtime takes for every call without a stream. */
export type AnyWaitOptions = WaitOptions & RunCreatedOptions;

/** What a stream may be given, whether or not it creates its run. */
export type AnyStreamOptions = StreamOptions & RunCreatedOptions;
