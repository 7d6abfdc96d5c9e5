import { isKind, type OpenRunsError } from "./errors.ts";
import { fail, failStatus, failTransport, pauseOf, type RequestFacts } from "./failures.ts";
import { collectHeaders, type HeadersGiven, invalidHeader, keyFromEnvironment } from "./headers.ts";
import type { OperationSpec } from "./operation.ts";
import type { ClientOptions, HeadersSource } from "./options.ts";
import { MAX_RETRIES, MAX_RETRY_AFTER, RETRY_STATUSES } from "./policy.ts";
import { isAddress, type Parameters, type Parts, toParts } from "./request.ts";
import { delayAfter, type SilenceWatch, sleep, watchSilence } from "./time.ts";

/** One call with all its requests: retries and reconnects too. */
export interface Exchange extends RequestFacts {
  /**
   * Sends an operation's request, with fresh headers; a GET again if that may help, as often as `retries` says (the client's
   * `maxRetries` unless given). `init` is more of what `fetch` takes.
   */
  send(spec: OperationSpec, parameters: Parameters, retries?: number, init?: RequestInit): Promise<void>;
  /** Whether the last connection lived long enough for the attempts to be counted anew. */
  madeProgress: boolean;
  /** Turns what `fetch` or a body throws into our error, and throws it. */
  throwLost(cause: unknown): never;
}

/**
 * Starts a call of an operation; `read` takes a successful answer while the request can still be sent again. Of the headers later
 * ones win, and all over the client's. After `idleTimeout` milliseconds of silence a request counts as lost.
 */
export type StartExchange = (
  operation: string,
  headers: readonly (HeadersSource | undefined)[],
  signal: AbortSignal,
  read: (response: Response, watch: SilenceWatch) => Promise<void>,
  idleTimeout?: number,
) => Exchange;

const KNOWN_ENCODINGS = /^((identity|(x-)?gzip|deflate|br|zstd)(, *|$))*$/i;

/** Whether the same GET may succeed a little later. Not if the server asks for a longer pause than the policy allows. */
export const isPassing = (error: unknown): error is OpenRunsError =>
  isKind(error, "connection") ||
  (isKind(error, "status") &&
    RETRY_STATUSES.includes(error.status ?? 0) &&
    (error.retryAfter ?? 0) * 1000 <= MAX_RETRY_AFTER);

/** In a browser `user-agent` is not set: it would cause a preflight request. */
const isBrowser = (): boolean => /^Mozilla/.test(globalThis.navigator?.userAgent);

/** Puts the parameters in their places. If one cannot be sent, the error says why. */
export function partsOf(facts: RequestFacts, spec: OperationSpec, parameters: Parameters): Parts {
  try {
    return toParts(spec, parameters);
  } catch (error) {
    const what = error instanceof RangeError ? "they are nested too deep" : Object(error).message;
    throw fail(facts, "request", `the parameters cannot be sent: ${String(what).replace(/\s+/g, " ")}`);
  }
}

/** Makes the function that starts calls: it adds credentials, sends a GET again where that helps, and throws only our errors. */
export function createTransport(options: ClientOptions, version: string): StartExchange {
  const { fetch: fetchOption = (url, init) => fetch(url, init), baseUrl = "http://localhost:2024" } = options;
  const base = baseUrl.replace(/\/+$/, "");
  const isUsable = isAddress(base);
  const apiKey = options.apiKey === undefined ? keyFromEnvironment() : options.apiKey;
  const userAgent = isBrowser() ? undefined : `openruns-typescript/${version}`;

  return (operation, callHeaders, signal, read, idleTimeout) => {
    async function sendOnce(spec: OperationSpec, target: string, init: RequestInit): Promise<void> {
      const watch = watchSilence(signal, idleTimeout);
      try {
        const { method } = spec;
        // A `fetch` of the caller may also throw before it returns a promise.
        const answer = new Promise<Response>((resolve) => {
          resolve(fetchOption(target, { ...init, redirect: "manual", method, signal: watch.signal }));
        });
        const response = await answer.catch(exchange.throwLost);
        exchange.response = response;
        const { ok, status, redirected, url, headers } = response;
        if (redirected) throw fail(exchange, "status", `the transport followed a redirect to ${new URL(url).origin}`);
        if (!ok || spec.fails?.includes(status))
          throw failStatus(exchange, response, await response.text().catch(exchange.throwLost));
        const encoding = headers.get("content-encoding") ?? "";
        if (!KNOWN_ENCODINGS.test(encoding))
          throw fail(exchange, "body", `the answer has the unknown encoding "${encoding}"`);
        watch.pause();
        await read(response, watch);
      } catch (error) {
        watch.stop();
        throw error;
      }
    }

    const exchange: Exchange = {
      operation,
      method: "",
      url: "",
      sent: {},
      response: undefined,
      madeProgress: false,
      throwLost(cause) {
        throw failTransport(exchange, signal, cause);
      },
      async send(spec, parameters, retries = options.maxRetries ?? MAX_RETRIES, init) {
        const refuse = (what: string): never => {
          throw fail(exchange, "request", what);
        };
        exchange.method = spec.method;
        exchange.url = base.replace(/\/\/.*@|[?#].*/g, "//") + spec.path;
        exchange.response = undefined;
        if (!isUsable)
          refuse(
            "baseUrl must be one like http://localhost:2024, without query or fragment; credentials go in an authorization header",
          );
        const parts = partsOf(exchange, spec, parameters);
        const { accept, body } = parts;
        const target = base + parts.path;
        exchange.url = target.replace(/[?#].*/, "");
        const fixed = { "x-api-key": apiKey, accept, "user-agent": userAgent };
        const type = { "content-type": body && "application/json" };
        for (let attempt = 0; ; attempt++) {
          const sources: HeadersGiven[] = [fixed];
          for (const source of [options.headers, type, parts.headers, ...callHeaders])
            sources.push(typeof source === "function" ? await source() : source);
          exchange.sent = collectHeaders(sources);
          const invalid = invalidHeader(exchange.sent);
          if (invalid) refuse(`the header "${invalid}" holds a line break or a character that is not ASCII`);
          exchange.response = undefined;
          exchange.madeProgress = false;
          try {
            return await sendOnce(spec, target, { body: body ?? null, ...init, headers: exchange.sent });
          } catch (error) {
            if (exchange.madeProgress) attempt = 0;
            if (spec.method !== "GET" || !isPassing(error) || attempt >= retries) throw error;
          }
          await sleep(delayAfter(attempt, options.retryDelay, pauseOf(exchange.response)), signal);
        }
      },
    };
    return exchange;
  };
}
