import { type ErrorFacts, type ErrorKind, OpenRunsError, RunError } from "./errors.ts";
import { redactor, withoutSecrets } from "./headers.ts";
import { MAX_ERROR_EXCERPT } from "./policy.ts";
import { describe, isRecord, parse, readFailure } from "./readable.ts";

/** What an error tells of the request that failed. */
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
/** Codes of Node's decompression; a body that only ends too early has another. */
const DAMAGED = /^(Z_DATA|ERR__|ZSTD)/;

/** The errors behind an error, from the outside in. */
const chain = (cause: unknown): unknown[] => (cause ? [cause, ...(isRecord(cause) ? chain(cause.cause) : [])] : []);

/** `Retry-After` in milliseconds: seconds or a date; 0 if there is none. */
export const pauseOf = (response: Response | undefined): number => {
  const value = response?.headers.get("retry-after");
  return value ? Math.max(0, Number(value) * 1000 || Date.parse(value) - Date.now() || 0) : 0;
};

/** Makes an error out of what happened; no credentials stand in any of its texts. */
export function fail(
  { sent, response, operation, method, url }: RequestFacts,
  kind: ErrorKind,
  what: string,
  more?: Partial<ErrorFacts>,
  cause?: unknown,
): OpenRunsError {
  const redact = redactor(sent);
  const headers = response?.headers;
  const facts: ErrorFacts = {
    kind,
    operation,
    method,
    url: redact(url),
    status: response?.status,
    requestId: headers?.get("x-request-id") ?? undefined,
    headers: headers && (JSON.parse(redact(JSON.stringify(withoutSecrets(headers)))) as Record<string, string>),
    retryAfter: headers?.has("retry-after") ? pauseOf(response) / 1000 : undefined,
    ...more,
  };
  return new (kind === "run" ? RunError : OpenRunsError)(redact(what), facts, cause);
}

/** The cause, if no secret stands in it: what a transport throws may hold the request. */
function harmless(sent: Record<string, string>, cause: unknown): unknown {
  try {
    const texts = chain(cause).map((error) => `${isRecord(error) ? error.stack : error} ${JSON.stringify(error)}`);
    return redactor(sent)(texts.join()) === texts.join() ? cause : undefined;
  } catch {
    // It cannot be looked through.
    return undefined;
  }
}

/** What `fetch` or a body threw, as our error: the deadline, the caller's signal, a damaged answer or a lost connection. */
export function failTransport(facts: RequestFacts, signal: AbortSignal | null, cause: unknown): OpenRunsError {
  if (signal?.aborted) {
    const { name, message } = Object(signal.reason);
    return name === "TimeoutError" ? fail(facts, "timeout", message) : fail(facts, "aborted", "aborted by the caller");
  }
  const errors = chain(cause).map(Object);
  const words = errors.map(({ message, code }, index) => message || code || (index ? "" : cause)).filter(Boolean);
  const isDamaged = errors.some(({ code }) => DAMAGED.test(code));
  let what = facts.response ? LOST : "the server did not answer (is it running at baseUrl?)";
  if (isDamaged) what = "the body of the answer is damaged and cannot be decompressed";
  return fail(
    facts,
    isDamaged ? "body" : "connection",
    `${what}: ${words.join(": ")}`,
    {},
    harmless(facts.sent, cause),
  );
}

/** The server's refusal, with what to do about it. */
export function failStatus(
  facts: RequestFacts,
  { status, statusText, headers }: Response,
  text: string,
): OpenRunsError {
  const redact = redactor(facts.sent);
  const body = parse(text, (_, value) => (typeof value === "string" ? redact(value) : value));
  const detail = redact(describe(body) || statusText);
  const location = headers.get("location");
  let advice = "";
  if (status === 401 || status === 403) advice = " (set apiKey or LANGGRAPH_API_KEY to a key that this server takes)";
  if (status < 400 && location)
    advice = ` (redirects are not followed; set baseUrl to where the server is: ${location})`;
  const said = detail.startsWith(`${status}`) ? detail : `${status} ${detail}`;
  return fail(facts, "status", said.trim() + advice, { detail, body: body === text ? redact(text) : body });
}

/** The failure of a run, in the server's own words. */
export function failRun(facts: RequestFacts, failure: unknown): OpenRunsError {
  const redact = redactor(facts.sent);
  const [error, detail] = readFailure(failure).map(redact);
  return fail(facts, "run", `the run failed: ${error}: ${detail}`, { error, detail });
}

/** An answer that is not what was due; `body` is its text. */
export function failBody(facts: RequestFacts, what: string, body: string, kind: ErrorKind = "body"): OpenRunsError {
  return fail(facts, kind, what, { body: redactor(facts.sent)(body) });
}

/** The start of a text that cannot be read. */
export const excerpt = (text: string): string => text.slice(0, MAX_ERROR_EXCERPT);
