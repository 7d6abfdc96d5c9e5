import { type ErrorFacts, type ErrorKind, OpenRunsError, RunError } from "./errors.ts";
import { redactor, withoutSecrets } from "./headers.ts";
import { MAX_ERROR_EXCERPT } from "./policy.ts";
import { describe, isRecord, parse, readFailure } from "./readable.ts";

/** What an error says about the request that failed. */
export interface RequestFacts {
  readonly operation: string;
  method: string;
  /** Without its query. */
  url: string;
  /** The headers that were sent, by lower-case name. */
  sent: Record<string, string>;
  response: Response | undefined;
}

export const LOST = "the connection was lost";
/** Codes of Node's errors for compressed bodies that are damaged. A body that ends too early has another code. */
const DAMAGED = /^(Z_DATA|ERR__|ZSTD)/;

/** An error and its causes, the outermost first. */
const chain = (cause: unknown): unknown[] => (cause ? [cause, ...(isRecord(cause) ? chain(cause.cause) : [])] : []);

/** `Retry-After` in milliseconds: seconds or a date; 0 if there is none. */
export const pauseOf = (response: Response | undefined): number => {
  const value = response?.headers.get("retry-after");
  return value ? Math.max(0, Number(value) * 1000 || Date.parse(value) - Date.now() || 0) : 0;
};

/** Makes the error of a call. Credentials are removed from all its texts. */
export function fail(
  { sent, response, operation, method, url }: RequestFacts,
  kind: ErrorKind,
  what: string,
  more: Partial<ErrorFacts> = {},
  cause?: unknown,
): OpenRunsError {
  const redact = redactor(sent);
  const { status, headers } = response ?? {};
  const texts = Object.entries(more).map(([name, value]) => [name, redact(value)]);
  const facts: ErrorFacts = {
    kind,
    operation,
    method,
    url: redact(url),
    status,
    requestId: headers?.get("x-request-id") ?? undefined,
    headers: headers && Object.fromEntries(withoutSecrets(headers).map(([name, value]) => [name, redact(value)])),
    retryAfter: headers?.has("retry-after") ? pauseOf(response) / 1000 : undefined,
    ...Object.fromEntries(texts),
  };
  return new (kind === "run" ? RunError : OpenRunsError)(redact(what), facts, cause);
}

/** The cause, unless it holds a credential: what a transport throws may hold the whole request. */
function harmless(sent: Record<string, string>, cause: unknown): unknown {
  try {
    const text = chain(cause)
      .map((error) => `${Object(error).stack} ${JSON.stringify(error)}`)
      .join();
    return redactor(sent)(text) === text ? cause : undefined;
  } catch {
    // It cannot be written as text, so nobody knows what it holds.
    return undefined;
  }
}

/** Turns what `fetch` or a body threw into our error: deadline, abort by the caller, damaged answer, or lost connection. */
export function failTransport(facts: RequestFacts, signal: AbortSignal, cause: unknown): OpenRunsError {
  if (signal.aborted) {
    const { name, message } = Object(signal.reason);
    return name === "TimeoutError" ? fail(facts, "timeout", message) : fail(facts, "aborted", "aborted by the caller");
  }
  const errors = chain(cause).map(Object);
  const words = errors.map(({ message, code }, index) => message || code || (index ? "" : cause)).filter(Boolean);
  const isDamaged = errors.some(({ code }) => DAMAGED.test(code));
  const what = isDamaged
    ? "the answer is damaged"
    : facts.response
      ? LOST
      : "the server did not answer (is it running at baseUrl?)";
  const said = `${what}: ${words.join(": ")}`;
  return fail(facts, isDamaged ? "body" : "connection", said, {}, harmless(facts.sent, cause));
}

/** The error for a refusal by the server, with a hint what to do about it. */
export function failStatus(
  facts: RequestFacts,
  { status, statusText, headers }: Response,
  text: string,
): OpenRunsError {
  const redact = redactor(facts.sent);
  const body = parse(text, (_, value) => redact(value));
  const detail = describe(body) || statusText;
  const location = headers.get("location");
  const advice =
    status === 401 || status === 403
      ? " (is apiKey or LANGGRAPH_API_KEY a key of this server?)"
      : status < 400 && location
        ? ` (redirects are not followed; is baseUrl rather ${location}?)`
        : "";
  const said = detail.startsWith(`${status}`) ? detail : `${status} ${detail}`;
  return fail(facts, "status", said.trim() + advice, { detail, body });
}

/** The error for a run that failed, in the words of the server. */
export function failRun(facts: RequestFacts, failure: unknown): OpenRunsError {
  const [error, detail] = readFailure(failure);
  return fail(facts, "run", `the run failed: ${error}: ${detail}`, { error, detail });
}

/** The start of a text that cannot be read. */
export const excerpt = (text: string): string => text.slice(0, MAX_ERROR_EXCERPT);

/** The content type of an answer. */
export const typeOf = ({ response }: RequestFacts): string =>
  response?.headers.get("content-type") ?? "no content type";

/** The error for an answer that has not the form that the operation answers with (`due`); `body` is its text. */
export function failForm(facts: RequestFacts, due: string, body: string, kind: ErrorKind = "body"): OpenRunsError {
  const said = describe(excerpt(body)) || "no body";
  return fail(facts, kind, `the answer (${facts.response?.status}, ${typeOf(facts)}) is not ${due}: ${said}`, { body });
}

/** The error for an event whose data is not JSON. */
export const failEvent = (facts: RequestFacts, event: string, body: string): OpenRunsError =>
  fail(facts, "body", `the data of the event "${event}" is not JSON: ${excerpt(body)}`, { body });
