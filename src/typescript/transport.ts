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
import type { OperationSpec } from "./operation.ts";
import type { ClientOptions, HeadersLike, HeadersSource } from "./options.ts";
import { type Given, toParts } from "./request.ts";
import { delayOf, isLongLived, sleep } from "./time.ts";

/** One call's dealings with the server, over all its requests. */
export interface Exchange {
  /** Sends an operation's request; a GET again, `retries` times (the client's `maxRetries` unless given), where that may help. */
  send(spec: OperationSpec, given: Given, retries?: number, init?: RequestInit): Promise<void>;
  /** The JSON that an answer has to be. */
  toJson(text: string, kind?: ErrorKind): unknown;
  /** An error of this call. */
  fail(kind: ErrorKind, what: string, more?: Partial<ErrorFacts>): OpenRunsError;
  failRun(said: unknown): OpenRunsError;
  /** Turns what `fetch` or a body throws into our error: the deadline, the caller's signal, or a lost connection. */
  lost(cause: unknown): never;
  /** What the last request was answered with. */
  response: Response | undefined;
  /** Milliseconds that the server asked for before the next request. */
  pause: number;
}

/** What a call has of its own. */
export interface Own {
  /** Later ones win, and all over the client's. */
  readonly headers?: readonly (HeadersSource | undefined)[];
  readonly signal?: AbortSignal | null | undefined;
}

/** Begins the call of an operation; `read` takes an answer while the request can still be sent again. */
export type Begin = (operation: string, own: Own, read: (response: Response) => Promise<void>) => Exchange;

export const LOST = "the connection was lost";
export const NOT_TOLD: string = `${LOST}, and the server did not say where the run goes on`;
const PASSING = [429, 502, 503, 504];
/** A server that asks for more patience than this gets an error instead of silence. */
const LONGEST_PAUSE = 60_000;

/** Whether the same GET may fare better a little later. */
export const isPassing = (error: unknown): error is OpenRunsError =>
  isKind(error, "connection") || (isKind(error, "status") && PASSING.includes(error.status ?? 0));

/** The messages of an error and of what caused it; Node keeps what happened in the cause, sometimes as nothing but a code. */
const causes = (cause: unknown): unknown =>
  isRecord(cause)
    ? [cause.message || cause.code, cause.cause && causes(cause.cause)].filter(Boolean).join(": ")
    : cause;

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

type Headed = HeadersLike | Record<string, unknown> | undefined;

/** All headers in one; later ones win, null and undefined unset. */
function collect(sources: readonly Headed[]): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const source of sources) {
    const some = source ?? {};
    for (const [name, value] of Symbol.iterator in some ? some : Object.entries(some)) {
      if (value == null) delete headers[name.toLowerCase()];
      else headers[name.toLowerCase()] = String(value);
    }
  }
  return headers;
}

/** Sends requests with fresh credentials, sends a GET again where that helps, and turns every failure into one error. */
export function createTransport(baseUrl: string, options: ClientOptions): Begin {
  const fetchIt = options.fetch ?? ((url, init) => fetch(url, init));
  const key = options.apiKey === undefined ? keyFromEnvironment() : options.apiKey;

  return (operation, { headers: own = [], signal = null }, read) => {
    let method = "";
    let url = "";
    let sent: Record<string, string> = {};

    /** Takes out the words of headers that carry credentials (`Bearer …`), and a password in the address. */
    function redact(text: string): string {
      const names = Object.keys(sent).filter((name) => /key|auth|token|cookie/.test(name));
      const secrets = [/\/\/(.*)@/.exec(url)?.[1], ...names.flatMap((name) => sent[name]?.trim().split(" "))];
      return secrets.reduce<string>((clean, secret) => (secret ? clean.replaceAll(secret, "***") : clean), text);
    }

    function fail(kind: ErrorKind, what: string, more?: Partial<ErrorFacts>): OpenRunsError {
      const { status, headers } = exchange.response ?? {};
      const requestId = headers?.get("x-request-id") ?? undefined;
      const facts = { kind, operation, method, url: redact(url), status, requestId, ...more };
      return new (kind === "run" ? RunError : OpenRunsError)(redact(what), facts);
    }

    function lost(cause: unknown): never {
      if (!signal?.aborted)
        throw fail(
          "connection",
          `${exchange.response ? LOST : "no connection to the server (is it running at baseUrl?)"}: ${causes(cause)}`,
        );
      const { name, message } = Object(signal.reason);
      throw name === "TimeoutError" ? fail("timeout", message) : fail("aborted", "aborted by the caller");
    }

    function refusal({ ok, status, statusText, headers }: Response, text: string): OpenRunsError {
      const body = parse(redact(text));
      const detail = describe(body) || statusText;
      let advice = "";
      if (status === 401 || status === 403)
        advice = " (set apiKey or LANGGRAPH_API_KEY to a key that this server takes)";
      if (!ok && status < 400) advice = ` (set baseUrl to where the server is: ${headers.get("location")})`;
      return fail("status", `${status} ${detail}${advice}`, { detail, body });
    }

    const exchange: Exchange = {
      response: undefined,
      pause: 0,
      fail,
      lost,
      failRun(said) {
        const [error, detail] = readFailure(parse(redact(JSON.stringify(said))));
        return fail("run", `the run failed: ${error}: ${detail}`, { error, detail });
      },
      toJson(text, kind = "body") {
        const value = parse(text);
        if (value !== text) return value;
        const said = `${exchange.response?.status} with ${describe(text) || "no body"} where JSON was due`;
        throw fail(kind, `${said}. Is baseUrl the address of an Agent Server?`, { body: text });
      },
      async send(spec, given, retries = options.maxRetries ?? 3, init) {
        method = spec.method;
        url = baseUrl + spec.path;
        exchange.response = undefined;
        const parts = toParts(spec, given, (name) => {
          throw fail("request", `\`${name}\` is part of the path and was not given`);
        });
        const target = baseUrl + parts.path;
        url = target.replace(/[?#].*/, "");
        const body = JSON.stringify(parts.body);
        const type = { "content-type": body && "application/json" };
        for (let attempt = 0; ; attempt++) {
          const sources: Headed[] = [{ "x-api-key": key }];
          // Without a function to ask nothing is awaited: the request leaves before the call returns.
          for (const source of [options.headers, type, parts.headers, ...own])
            sources.push(typeof source === "function" ? await source() : source);
          sent = collect(sources);
          const began = Date.now();
          exchange.response = undefined;
          exchange.pause = 0;
          try {
            // A redirect would take the key to another server, or turn a POST into a GET.
            const response = await fetchIt(target, {
              redirect: "manual",
              ...init,
              method,
              signal,
              body,
              headers: sent,
            }).catch(lost);
            exchange.response = response;
            if (response.ok && response.status !== Number(spec.fails)) return await read(response);
            exchange.pause = pauseOf(response.headers.get("retry-after"));
            throw refusal(response, await response.text().catch(lost));
          } catch (error) {
            if (method !== "GET" || !isPassing(error) || attempt >= retries || exchange.pause > LONGEST_PAUSE)
              throw error;
          }
          if (isLongLived(began)) attempt = -1;
          await sleep(delayOf(attempt, options.retryDelay, exchange.pause), signal);
        }
      },
    };
    return exchange;
  };
}
