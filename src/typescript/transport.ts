import {
  describe,
  type ErrorFacts,
  type ErrorKind,
  isKind,
  isRecord,
  OpenRunsError,
  parse,
  RunError,
  readFailure,
} from "./errors.ts";
import type { ClientOptions, HeadersSource } from "./options.ts";
import { delayOf, isLongLived, sleep } from "./time.ts";

/** One call's dealings with the server, over all its requests. */
export interface Exchange {
  readonly operation: string;
  /** The operation's own headers, then those of the call: the later win. */
  readonly headers: readonly (HeadersSource | undefined)[];
  readonly signal: AbortSignal | undefined;
  /** Statuses below 400 that are refusals to this operation. */
  readonly fails?: readonly number[] | undefined;
  /** Takes the answer while the request can still be sent again. */
  readonly read?: (response: Response) => Promise<void>;
  /** How often its GET may be sent again; the client's `maxRetries` unless given. */
  retries?: number;
  /** Where the last request went and what came back. */
  method: string;
  url: string;
  sent?: Record<string, string>;
  status?: number | undefined;
  requestId?: string | undefined;
  /** Milliseconds that the server asked for before the next request. */
  pause?: number;
}

/** Sends one request, again where that is safe and helps. Without an exchange, a refusal is given back as it came. */
export type Transport = (url: string, init: RequestInit, exchange?: Exchange) => Promise<Response>;

export const LOST = "the connection was lost";
const PASSING = [429, 502, 503, 504];
/** A server that asks for more patience than this gets an error instead of silence. */
const LONGEST_PAUSE = 60_000;

/** Whether the same GET may fare better a little later. */
export const isPassing = (error: unknown): error is OpenRunsError =>
  isKind(error, "connection") || (isKind(error, "status") && PASSING.includes(error.status ?? 0));

/** Takes out the words of headers that carry credentials (`Bearer …`), and a password in the address. */
function redact(text: string, { url, sent = {} }: Exchange): string {
  const names = Object.keys(sent).filter((name) => /key|auth|token|cookie/.test(name));
  const secrets = [/\/\/(.*)@/.exec(url)?.[1], ...names.flatMap((name) => sent[name]?.trim().split(" "))];
  return secrets.reduce<string>((clean, secret) => (secret ? clean.replaceAll(secret, "***") : clean), text);
}

export function failure(exchange: Exchange, kind: ErrorKind, what: string, more?: Partial<ErrorFacts>): OpenRunsError {
  const { operation, method, url, status, requestId } = exchange;
  const facts = { kind, operation, method, url: redact(url, exchange), status, requestId, ...more };
  return new (kind === "run" ? RunError : OpenRunsError)(redact(what, exchange), facts);
}

export function runFailure(exchange: Exchange, said: unknown): OpenRunsError {
  const [error, detail] = readFailure(parse(redact(JSON.stringify(said), exchange)));
  return failure(exchange, "run", `the run failed: ${error}: ${detail}`, { error, detail });
}

/** Turns what `fetch` or a body throws into our error: the deadline, the caller's signal, or a lost connection. */
export const lost =
  (exchange: Exchange) =>
  (cause: unknown): never => {
    const { aborted, reason } = exchange.signal ?? {};
    const what = exchange.status ? LOST : "no connection to the server (is it running at baseUrl?)";
    if (!aborted) throw failure(exchange, "connection", `${what}: ${causes(cause)}`);
    if (isRecord(reason) && reason.name === "TimeoutError") throw failure(exchange, "timeout", String(reason.message));
    throw failure(exchange, "aborted", "aborted by the caller");
  };

/** The messages of an error and of what caused it; Node keeps what happened in the cause, sometimes as nothing but a code. */
const causes = (cause: unknown): unknown =>
  isRecord(cause)
    ? [cause.message || cause.code, cause.cause && causes(cause.cause)].filter(Boolean).join(": ")
    : cause;

function refusal(exchange: Exchange, { ok, status, statusText, headers }: Response, text: string): OpenRunsError {
  const body = parse(redact(text, exchange));
  const detail = describe(body) || statusText;
  let advice = "";
  if (status === 401 || status === 403) advice = " (set apiKey or LANGGRAPH_API_KEY to a key that this server takes)";
  if (!ok && status < 400) advice = ` (set baseUrl to where the server is: ${headers.get("location")})`;
  return failure(exchange, "status", `${status} ${detail}${advice}`, { detail, body });
}

/** `Retry-After` in milliseconds: seconds or a date. */
const pauseOf = (value: string | null): number =>
  value ? Number(value) * 1000 || Date.parse(value) - Date.now() || 0 : 0;

function keyFromEnvironment(): string | undefined {
  try {
    const { LANGGRAPH_API_KEY, LANGSMITH_API_KEY, LANGCHAIN_API_KEY } = globalThis.process.env;
    return LANGGRAPH_API_KEY || LANGSMITH_API_KEY || LANGCHAIN_API_KEY;
  } catch {
    // There is no environment, or we may not see it (Deno).
    return undefined;
  }
}

async function collect(sources: readonly (HeadersSource | HeadersInit | undefined)[]): Promise<Record<string, string>> {
  const headers: Record<string, string> = {};
  for (const source of sources) {
    const some = typeof source === "function" ? await source() : (source ?? {});
    for (const [name, value] of Symbol.iterator in some ? some : Object.entries(some)) {
      if (value == null) delete headers[name.toLowerCase()];
      else headers[name.toLowerCase()] = value;
    }
  }
  return headers;
}

/** Sends requests with fresh credentials, sends a GET again where that helps, and turns every failure into one error. */
export function createTransport(options: ClientOptions): Transport {
  const send = options.fetch ?? ((url, init) => fetch(url, init));
  const key = options.apiKey === undefined ? keyFromEnvironment() : options.apiKey;

  return async (url, init, given) => {
    const { method = "GET", signal } = init;
    const exchange = given ?? { operation: "low-level call", method, url, headers: [], signal: signal ?? undefined };
    const retries = method === "GET" ? (exchange.retries ?? options.maxRetries ?? 3) : 0;
    exchange.method = method;
    exchange.url = url.replace(/[?#].*/, "");
    for (let attempt = 0; ; attempt++) {
      const headers = await collect([{ "x-api-key": key }, options.headers, init.headers, ...exchange.headers]);
      const began = Date.now();
      exchange.sent = headers;
      exchange.status = exchange.requestId = undefined;
      exchange.pause = 0;
      try {
        // A redirect would take the key to another server, or turn a POST into a GET.
        const response = await send(url, { redirect: "manual", ...init, headers }).catch(lost(exchange));
        exchange.status = response.status;
        exchange.requestId = response.headers.get("x-request-id") ?? undefined;
        if (response.ok && !exchange.fails?.includes(response.status)) {
          await exchange.read?.(response);
          return response;
        }
        if (!given && (attempt >= retries || !PASSING.includes(response.status))) return response;
        exchange.pause = pauseOf(response.headers.get("retry-after"));
        throw refusal(exchange, response, await response.text().catch(lost(exchange)));
      } catch (error) {
        if (!isPassing(error) || attempt >= retries || exchange.pause > LONGEST_PAUSE) throw error;
      }
      if (isLongLived(began)) attempt = -1;
      await sleep(delayOf(attempt, options.retryDelay, exchange.pause), exchange.signal);
    }
  };
}
