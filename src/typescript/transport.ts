import { describe, type ErrorKind, isRecord, OpenRunsError, parse, RunError, type Site } from "./errors.ts";
import type { ClientOptions, HeadersSource } from "./options.ts";
import { delayOf, isLongLived, sleep } from "./time.ts";

/** One call's dealings with the server, over all its requests. */
export interface Exchange {
  /** Where the last request went and what came back, for errors. */
  site: Site;
  /** The operation's own headers, then those of the call: the later win. */
  readonly headers: (HeadersSource | undefined)[];
  readonly signal: AbortSignal | undefined;
  /** How often its GET may be sent again; the client's `maxRetries` unless given. */
  retries?: number;
  /** Takes the answer while the request can still be sent again. */
  readonly read?: (response: Response) => Promise<void>;
  /** What was sent that no error may show. */
  secrets?: readonly string[];
  /** Milliseconds that the server asked for before the next request. */
  pause?: number;
}

interface Init extends RequestInit {
  exchange?: Exchange;
}

/** Stands in for `Request` in openapi-fetch, which only hands it on to `fetch`: a real one costs more than all that we do. */
export class Sketch {
  readonly url: string;
  readonly init: Init;
  constructor(url: string, init: Init) {
    this.url = url;
    this.init = init;
  }
}

export const LOST = "the connection was lost";
const PASSING = [429, 502, 503, 504];
/** A server that asks for more patience than this gets an error instead of silence. */
const LONGEST_PAUSE = 60_000;

/** Whether the same GET may fare better a little later. */
export const isPassing = (error: unknown): error is OpenRunsError =>
  error instanceof OpenRunsError &&
  (error.kind === "connection" || (error.kind === "status" && PASSING.includes(error.status ?? 0)));

function redact(text: string, { secrets = [] }: Exchange): string {
  return secrets.reduce((clean, secret) => clean.replaceAll(secret, "***"), text);
}

export function failure(exchange: Exchange, kind: ErrorKind, what: string, body?: unknown): OpenRunsError {
  return new OpenRunsError(redact(what, exchange), { ...exchange.site, kind, body });
}

export function runFailure(exchange: Exchange, said: unknown): RunError {
  return new RunError(parse(redact(JSON.stringify(said), exchange)), exchange.site);
}

/** Turns what `fetch` or a body throws into our error: the caller's signal, the deadline, or a lost connection. */
export const lost =
  (exchange: Exchange) =>
  (cause: unknown): never => {
    const reason: unknown = exchange.signal?.reason;
    if (!exchange.signal?.aborted)
      throw failure(exchange, "connection", `no connection to the server: ${causes(cause)}`);
    if (isRecord(reason) && reason.name === "TimeoutError")
      throw failure(exchange, "timeout", "no result within `timeout`");
    throw failure(exchange, "aborted", "aborted by the caller");
  };

/** The messages of an error and of what caused it; Node keeps what happened in the cause, sometimes as nothing but a code. */
const causes = (cause: unknown): string =>
  isRecord(cause)
    ? [cause.message || cause.code, cause.cause && causes(cause.cause)].filter(Boolean).join(": ")
    : String(cause);

function refusal(exchange: Exchange, response: Response, text: string): OpenRunsError {
  const { status, headers } = response;
  const body = parse(redact(text, exchange));
  const detail = describe(body);
  const advice =
    status === 401 || status === 403
      ? ". Set `apiKey` or LANGGRAPH_API_KEY to a key that this server takes"
      : status < 400
        ? `. The server is elsewhere (${headers.get("location")}): set \`baseUrl\``
        : "";
  const what = `${status} ${detail || response.statusText}${advice}`;
  return new OpenRunsError(redact(what, exchange), { ...exchange.site, kind: "status", detail, body });
}

/** `Retry-After` in milliseconds: seconds or a date. */
function pauseOf(value: string | null): number {
  return value ? Number(value) * 1000 || Date.parse(value) - Date.now() || 0 : 0;
}

function keyFromEnvironment(): string | undefined {
  try {
    const { LANGGRAPH_API_KEY, LANGSMITH_API_KEY, LANGCHAIN_API_KEY } = globalThis.process.env;
    return LANGGRAPH_API_KEY || LANGSMITH_API_KEY || LANGCHAIN_API_KEY;
  } catch {
    // There is no environment, or we may not see it (Deno).
    return undefined;
  }
}

async function collect(sources: readonly (HeadersSource | undefined)[]): Promise<Record<string, string>> {
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

/** Each word of the headers that carry credentials (`Bearer …`), and a password in the address. */
function secretsIn(url: string, headers: Record<string, string>): string[] {
  return Object.keys(headers)
    .filter((name) => /key|auth|token|cookie/.test(name))
    .flatMap((name) => headers[name]?.trim().split(" ") ?? [])
    .concat(/\/\/([^/]*)@/.exec(url)?.[1] ?? [])
    .filter(Boolean);
}

/** Sends requests with fresh credentials, sends a GET again where that helps, and turns every failure into one error. */
export function createTransport(options: ClientOptions): (request: Sketch) => Promise<Response> {
  const send = options.fetch ?? ((url, init) => fetch(url, init));
  const key = options.apiKey === undefined ? keyFromEnvironment() : options.apiKey;

  return async ({ url, init }) => {
    const { method = "GET", signal } = init;
    const exchange = init.exchange ?? {
      site: { operation: "low-level call", method, url },
      headers: [],
      signal: signal ?? undefined,
    };
    const retries = method === "GET" ? (exchange.retries ?? options.maxRetries ?? 3) : 0;
    for (let attempt = 0; ; attempt++) {
      const headers = await collect([{ "x-api-key": key }, options.headers, init.headers, ...exchange.headers]);
      const address = url.replace(/[?#].*/, "");
      exchange.secrets = secretsIn(address, headers);
      exchange.site = { operation: exchange.site.operation, method, url: redact(address, exchange) };
      exchange.pause = 0;
      const began = Date.now();
      try {
        const response = await send(url, { ...init, headers }).catch(lost(exchange));
        const { ok, status } = response;
        exchange.site.status = status;
        exchange.site.requestId = response.headers.get("x-request-id") ?? undefined;
        if (ok) await exchange.read?.(response);
        if (ok || (!init.exchange && (attempt >= retries || !PASSING.includes(status)))) return response;
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
