/**
 * - `request`: the parameters do not make up a request; nothing was sent.
 * - `connection`: no server, or the connection was lost.
 * - `timeout`: the deadline passed.
 * - `aborted`: the caller's signal ended the call.
 * - `status`: the server refused; `status` and `detail` say how.
 * - `body`: the server's answer is not what the operation answers with.
 * - `run`: the run itself failed; always a `RunError`.
 */
export type ErrorKind = "request" | "connection" | "timeout" | "aborted" | "status" | "body" | "run";

/** What an error knows; a `RunError` has the server's `error`, too. */
export interface ErrorFacts {
  readonly kind: ErrorKind;
  /** The `operationId`. */
  readonly operation: string;
  readonly method: string;
  /** Without its query. */
  readonly url: string;
  /** The status of the answer, where there is one. */
  readonly status?: number | undefined;
  /** The answer's `x-request-id`, where the server sends one. */
  readonly requestId?: string | undefined;
  /** The server's own words, made readable. */
  readonly detail?: string | undefined;
  /** The body that came with a refusal: parsed where it is JSON, else text. */
  readonly body?: unknown;
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
  declare readonly detail?: string | undefined;
  declare readonly body?: unknown;
  declare readonly requestId?: string | undefined;

  constructor(what: string, facts: ErrorFacts) {
    const { operation, method, url, requestId } = facts;
    super(`${operation} (${method} ${url}): ${what}${requestId ? ` [request ${requestId}]` : ""}`);
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

/** Name and message of a failed run. The JavaScript server wraps the true pair, as JSON, into the message of another. */
export function readFailure(failure: unknown): [error: string, message: string] {
  const { error = "Error", message = failure } = isRecord(failure) ? failure : {};
  const inner = typeof message === "string" ? parse(message) : failure;
  return inner !== failure && isRecord(inner) && inner.error ? readFailure(inner) : [String(error), describe(message)];
}

export const isKind = (error: unknown, kind: ErrorKind): error is OpenRunsError =>
  error instanceof OpenRunsError && error.kind === kind;

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

/** The JSON in a text, or the text itself. */
export function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** What a server says in the body of a refusal, in one line: `detail`, lists of issues, plain text, an HTML page's title. */
export function describe(body: unknown): string {
  if (Array.isArray(body)) return body.map(describe).join("; ");
  if (isRecord(body)) {
    const { detail, issues, error, message = body.msg, path = body.loc } = body;
    const said = detail ?? issues ?? message ?? error;
    const where = Array.isArray(path) && path.length > 0 ? `${path.join(".")}: ` : "";
    return said == null ? JSON.stringify(body) : where + describe(said);
  }
  const text = String(body ?? "").trim();
  const page = /^<(!doctype|html)/i.test(text);
  return page ? `an HTML page, "${/<title>([^<]*)/i.exec(text)?.[1] ?? ""}"` : text.slice(0, 1000);
}
