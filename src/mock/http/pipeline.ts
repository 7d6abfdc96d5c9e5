// From a request to a reply: cross-origin questions, the key, the operation, its parameters and body, its handler.
import type { Handlers, OperationId } from "../../../generated/mock/operations.ts";
import { routes } from "../../../generated/mock/routes.ts";
import { Refusal } from "../engine/types.ts";
import type { Answer, Answered } from "./answers.ts";
import { readBody } from "./body.ts";
import type { Call, Reply } from "./call.ts";
import { addCors, preflight } from "./cors.ts";
import { readParameters } from "./parameters.ts";
import { failureReply, replyOf } from "./reply.ts";
import { type Miss, Router } from "./router.ts";
import type { Route } from "./routes.ts";
import { bodyFault } from "./validation.ts";

export interface PipelineOptions {
  readonly handlers: Handlers;
  /** Keys that are let in by `x-api-key`; everybody is where there are none. */
  readonly apiKeys?: readonly string[];
  /** Bytes that a body may have. */
  readonly bodyLimit?: number;
  /** Comes between a checked request and its answer. */
  readonly around?: Around;
  /** Told of a mistake in the mock or in a graph, which answers 500. */
  onError?(error: unknown, call: Call): void;
}

/** A request that fits the contract. */
export interface Checked {
  readonly operation: OperationId;
  readonly call: Call;
  readonly path: Readonly<Record<string, unknown>>;
  readonly body: unknown;
}

/** May answer by itself, or change what `answer` gives. */
export type Around = (request: Checked, answer: () => Promise<Reply>) => Promise<Reply>;

export type Pipeline = (call: Call) => Promise<Reply>;

/** Bodies of the Python server may have 300 MiB; nobody's screen needs that, and a mock is kept open all day. */
export const DEFAULT_BODY_LIMIT: number = 32 * 1024 * 1024;

/** Answered without a key, and where another method is "not found". */
const OPEN_PATHS: ReadonlySet<string> = new Set(["/", "/ok", "/info", "/metrics", "/docs", "/openapi.json"]);

/** These refuse what is no JSON in their own way. */
const PROTOCOL_OPERATIONS: ReadonlySet<string> = new Set(["sendThreadCommand", "streamThreadEvents"]);
const NOT_JSON_OF_PROTOCOL = new Refusal(400, "Invalid JSON body");

interface UncheckedRequest {
  readonly path: Record<string, unknown>;
  readonly query: Record<string, unknown>;
  readonly headers: Record<string, unknown>;
  readonly body: unknown;
}

/** A method's type, since parameters of methods are compared in both directions: each handler fits without a cast. */
type AnyHandler = { handle(request: UncheckedRequest, call: Call): Answered<Answer> }["handle"];

export function createPipeline(options: PipelineOptions): Pipeline {
  const router = new Router(routes);
  const handlers: Readonly<Record<OperationId, AnyHandler>> = options.handlers;
  const keys = options.apiKeys?.length ? new Set(options.apiKeys) : null;
  const limit = options.bodyLimit ?? DEFAULT_BODY_LIMIT;
  const around: Around = options.around ?? ((_, answer) => answer());

  async function answer(call: Call): Promise<Reply> {
    const path = call.path === "/" ? "/ok" : call.path;
    if (keys !== null && !OPEN_PATHS.has(path) && !keys.has(call.header("x-api-key") ?? "")) {
      return replyOf(new Refusal(401, "Invalid API key"));
    }
    const match = router.match(call.method, path);
    if (typeof match === "string" || "allow" in match) return missed(match, call);
    const { route } = match;
    const read = readParameters(route, match.path, call);
    if (read instanceof Refusal) return replyOf(read);
    const body = await bodyOf(route, call, limit);
    if (body instanceof Refusal) return replyOf(body);
    const answered = async () => replyOf(await handlers[route.id](Object.assign(read, { body }), call));
    return around({ operation: route.id, call, path: read.path, body }, answered);
  }

  return async (call) => {
    const origin = call.header("origin");
    const wanted = call.header("access-control-request-method");
    if (call.method === "OPTIONS" && origin !== undefined && wanted !== undefined) {
      return preflight(wanted, call.header("access-control-request-headers"));
    }
    let reply: Reply;
    try {
      reply = await answer(call);
    } catch (error) {
      options.onError?.(error, call);
      reply = failureReply();
    }
    addCors(reply.headers, origin);
    if (call.method !== "HEAD") return reply;
    if (typeof reply.body === "object") reply.body?.leave();
    return { ...reply, body: null };
  };
}

async function bodyOf(route: Route, call: Call, limit: number): Promise<unknown> {
  if (route.body === "none" || route.body === "own") return undefined;
  const body = await readBody(call, route.body, limit);
  if (body instanceof Refusal && body.status === 422 && PROTOCOL_OPERATIONS.has(route.id)) return NOT_JSON_OF_PROTOCOL;
  if (body instanceof Refusal || body === undefined) return body;
  return bodyFault(route.id, body) ?? body;
}

function missed(miss: Miss, call: Call): Reply {
  if (miss === "slash" && !OPEN_PATHS.has(call.path.replace(/\/+$/, ""))) {
    const path = call.path.endsWith("/") ? call.path.replace(/\/+$/, "") : `${call.path}/`;
    const query = call.query.size > 0 ? `?${call.query}` : "";
    return { status: 307, headers: { location: `${call.origin}${path}${query}` }, body: null };
  }
  if (typeof miss === "object" && !OPEN_PATHS.has(call.path)) {
    const refused = replyOf(new Refusal(405, "Method Not Allowed"));
    refused.headers.allow = miss.allow;
    if (call.method === "OPTIONS") refused.headers["access-control-allow-private-network"] = "true";
    return refused;
  }
  return replyOf(new Refusal(404, "Not Found"));
}
