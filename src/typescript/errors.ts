/**
 * - `request`: the client's options or the parameters make up no valid request; nothing was sent.
 * - `connection`: the server cannot be reached, or the connection was lost.
 * - `timeout`: the deadline passed.
 * - `aborted`: the caller's signal ended the call.
 * - `status`: the server refused the request; `status` and `detail` tell why.
 * - `body`: the answer is damaged, or is not what the operation answers with.
 * - `run`: the run itself failed; always a `RunError`.
 */
export type ErrorKind = "request" | "connection" | "timeout" | "aborted" | "status" | "body" | "run";

/** What an error tells; a `RunError` has the server's `error`, too. */
export interface ErrorFacts {
  readonly kind: ErrorKind;
  /** The `operationId`. */
  readonly operation: string;
  readonly method: string;
  /** Without its query. */
  readonly url: string;
  /** The status of the answer, if there is one. */
  readonly status?: number | undefined;
  /** The headers of the answer by lower-case name, without those that carry credentials. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Seconds after which the server wants to be asked again (`Retry-After`). */
  readonly retryAfter?: number | undefined;
  /** The answer's `x-request-id`, if the server sends one. */
  readonly requestId?: string | undefined;
  /** The server's own words in one line, at most 1000 characters. */
  readonly detail?: string | undefined;
  /** The body that came with a refusal: parsed if it is JSON, else text. */
  readonly body?: unknown;
  /** The server's name of a run's failure (`ValueError`). */
  readonly error?: string | undefined;
}

/** Every failure of a call. It holds no credentials, however it is printed. */
export class OpenRunsError extends Error implements ErrorFacts {
  override name = "OpenRunsError";
  declare readonly kind: ErrorKind;
  declare readonly operation: string;
  declare readonly method: string;
  declare readonly url: string;
  declare readonly status?: number | undefined;
  declare readonly headers?: Readonly<Record<string, string>> | undefined;
  declare readonly retryAfter?: number | undefined;
  declare readonly detail?: string | undefined;
  declare readonly body?: unknown;
  declare readonly requestId?: string | undefined;

  /** `cause` is what the transport (`fetch`) threw; absent if a secret stands in it. */
  constructor(what: string, facts: ErrorFacts, cause?: unknown) {
    const { operation, method, url, requestId } = facts;
    super(
      `${operation} (${method} ${url}): ${what}${requestId ? ` [request ${requestId}]` : ""}`,
      cause ? { cause } : {},
    );
    Object.assign(this, facts);
  }

  toJSON(): object {
    return { ...this, message: this.message };
  }
}

/** The run failed: `error` is the server's name of the failure (`ValueError`), `detail` its message. */
export class RunError extends OpenRunsError {
  override name = "RunError";
  declare readonly error: string;
  declare readonly detail: string;
}

export const isKind = (error: unknown, kind: ErrorKind): error is OpenRunsError =>
  error instanceof OpenRunsError && error.kind === kind;
