import createFetchClient, { type Client } from "openapi-fetch";
import { toJson } from "./calls.ts";
import { isKind } from "./errors.ts";
import type { OperationSpec } from "./operation.ts";
import type { ClientOptions } from "./options.ts";
import { DEFAULT_DEADLINE } from "./policy.ts";
import { abortWith } from "./time.ts";
import { createTransport, type Exchange, partsOf } from "./transport.ts";

export interface FetchClientOptions extends ClientOptions {
  /** `true`: a refusal is thrown as an `OpenRunsError`. Unless given, it is returned as openapi-fetch's `error`. */
  raiseErrors?: boolean | undefined;
}

/** Stands for the server's address in the URLs that openapi-fetch makes. The transport puts the real one in its place. */
const ORIGIN = "http://openruns.invalid";

/** Finds the operation of a request; a path without placeholders comes before one that has them. */
function createFinder(
  operations: readonly OperationSpec[],
): (method: string, path: string) => OperationSpec | undefined {
  const known = operations
    .map((spec) => ({ spec, pattern: new RegExp(`^${spec.path.replace(/{\w+}/g, "[^/]+")}$`) }))
    .sort((a, b) => a.spec.path.split("{").length - b.spec.path.split("{").length);
  return (method, path) => known.find(({ spec, pattern }) => spec.method === method && pattern.test(path))?.spec;
}

/**
 * openapi-fetch's own client over the contract's paths, with our address, credentials, retries, deadlines and errors. The answer
 * of a stream or a wait is given to the caller unread. Every other answer is read here, so that a GET can be sent again.
 */
export function createOpenApiFetch<Paths extends object>(
  options: FetchClientOptions,
  version: string,
  operations: readonly OperationSpec[],
): Client<Paths> {
  const startExchange = createTransport(options, version);
  const findOperation = createFinder(operations);
  const lists = Object.assign({}, ...operations.map((spec) => spec.lists));
  const labels = operations.flatMap((spec) => spec.labels ?? []);

  /** Path and query in the form of the contract; what cannot be sent is an `OpenRunsError`. */
  function write(path: string, values: Record<string, unknown>): string {
    const facts = { operation: "openapi-fetch", method: "", url: path, sent: {}, response: undefined };
    return partsOf(facts, { id: "", method: "GET", path, labels, lists }, values).path;
  }

  async function send(request: Request): Promise<Response> {
    const { method } = request;
    const target = request.url.slice(ORIGIN.length);
    const path = target.replace(/\?.*/, "");
    const spec: OperationSpec = findOperation(method, path) ?? {
      id: `${method} ${path}`,
      method,
      path,
      result: "text",
    };
    const { id, result, fails, long } = spec;
    // These answers come piece by piece over a long time, so they are given to the caller unread.
    const isLive = result === "wait" || result === "stream";
    const controller = new AbortController();
    const timeout = long ? undefined : (options.timeout ?? DEFAULT_DEADLINE);
    const stopWatching = abortWith(controller, request.signal, timeout);
    let answer: Response | undefined;
    const exchange: Exchange = startExchange(id, [request.headers], controller.signal, async (response) => {
      if (isLive) answer = response;
      else answer = await readWhole(exchange, spec, response);
    });
    const body = method === "GET" ? undefined : await request.text();
    const { cache, credentials, keepalive } = request;
    try {
      // Without path parameters openapi-fetch leaves the placeholders in the path. The transport refuses those.
      const sent = { id, method, result, fails, path: target.replace(/%7B(\w+)%7D/gi, "{$1}") };
      await exchange.send(sent, {}, undefined, { cache, credentials, keepalive, ...(body && { body }) });
      return answer ?? Response.error();
    } catch (error) {
      const { response } = exchange;
      if (options.raiseErrors || !response || response.status < 400 || !isKind(error, "status")) throw error;
      const text = typeof error.body === "string" ? error.body : JSON.stringify(error.body);
      return copyOf(response, text);
    } finally {
      if (!isLive) stopWatching();
    }
  }

  return createFetchClient<Paths>({
    baseUrl: ORIGIN,
    fetch: send,
    pathSerializer: write,
    querySerializer: (query) => write("", Object(query)).slice(1),
  });
}

/** The same answer with this body, since its own was read. */
const copyOf = ({ status, statusText, headers }: Response, body: BodyInit | null): Response =>
  new Response(status === 204 ? null : body, { status, statusText, headers });

/** The whole answer, which has to be what the operation answers with. */
async function readWhole(exchange: Exchange, spec: OperationSpec, response: Response): Promise<Response> {
  const bytes = await response.arrayBuffer().catch(exchange.throwLost);
  const isJson = !spec.result || spec.result === "json";
  if (isJson && (bytes.byteLength > 0 || !(spec.optional || response.status === 204)))
    toJson(exchange, new TextDecoder().decode(bytes));
  return copyOf(response, bytes);
}
