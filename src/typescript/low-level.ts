import { toJson } from "./calls.ts";
import { isKind } from "./errors.ts";
import type { HeadersLike } from "./options.ts";
import type { Parameters as Values } from "./request.ts";
import type { StartExchange } from "./transport.ts";

type Method = "get" | "put" | "post" | "patch" | "delete";

/** How the body of a success is given: `json` unless said; `stream` hands it over unread. */
export type ParseAs = keyof Parsed;

interface Parsed {
  json: unknown;
  text: string;
  blob: Blob;
  arrayBuffer: ArrayBuffer;
  stream: ReadableStream<Uint8Array> | null;
}

/** The paths that have an operation of the method. */
type PathWith<Paths, M extends Method> = {
  [Path in keyof Paths]: Paths[Path] extends Record<M, object> ? Path : never;
}[keyof Paths];

type Success = 200 | 201 | 202 | 203 | 204;
type Content<Answer> = Answer extends { content: infer Types } ? Types[keyof Types] : undefined;
type Answers<Operation> = Operation extends { responses: infer All } ? All : never;

/** A property that may be left out where nothing in it is required. */
type Part<Name extends string, Value> =
  Record<never, never> extends Value ? { [Key in Name]?: Value } : { [Key in Name]: Value };
type Parameters<Operation> = Operation extends { parameters: infer All } ? Part<"params", All> : unknown;
type Body<Operation> = Operation extends { requestBody: { content: infer Types } }
  ? { body: Types[keyof Types] }
  : Operation extends { requestBody?: { content: infer Types } }
    ? { body?: Types[keyof Types] }
    : { body?: never };

/** What goes into a call, as the contract describes the operation; all else that `fetch` takes may stand beside it. */
export type LowLevelInit<Operation, As extends ParseAs = "json"> = Omit<RequestInit, "method" | "body" | "headers"> & {
  headers?: HeadersLike;
  parseAs?: As;
} & Parameters<Operation> &
  Body<Operation>;

/** What comes of a call: the data of a success, or the body of a refusal. */
export type Outcome<Operation, As extends ParseAs = "json"> =
  | {
      data: As extends "json" ? Content<Answers<Operation>[keyof Answers<Operation> & Success]> : Parsed[As];
      error?: never;
      response: Response;
    }
  | {
      data?: never;
      error: Content<Answers<Operation>[Exclude<keyof Answers<Operation>, Success>]>;
      response: Response;
    };

type Arguments<Init> = Record<never, never> extends Init ? [init?: Init] : [init: Init];
type At<Paths, Path, M> = Path extends keyof Paths ? (M extends keyof Paths[Path] ? Paths[Path][M] : never) : never;

type Call<Paths, M extends Method> = <Path extends PathWith<Paths, M>, As extends ParseAs = "json">(
  path: Path,
  ...init: Arguments<LowLevelInit<At<Paths, Path, M>, As>>
) => Promise<Outcome<At<Paths, Path, M>, As>>;

/**
 * Typed calls by method and path, in openapi-fetch's form: a refusal is given back as `error` beside the `response`. They share
 * the client's address, credentials, retries and errors; a connection that fails is thrown as an `OpenRunsError`.
 */
export interface LowLevel<Paths> {
  request<M extends Method, Path extends PathWith<Paths, M>, As extends ParseAs = "json">(
    method: M,
    path: Path,
    ...init: Arguments<LowLevelInit<At<Paths, Path, M>, As>>
  ): Promise<Outcome<At<Paths, Path, M>, As>>;
  GET: Call<Paths, "get">;
  PUT: Call<Paths, "put">;
  POST: Call<Paths, "post">;
  PATCH: Call<Paths, "patch">;
  DELETE: Call<Paths, "delete">;
}

interface AnyInit extends Omit<RequestInit, "body" | "headers"> {
  params?: { path?: Values; query?: Values; header?: HeadersLike };
  body?: unknown;
  headers?: HeadersLike;
  parseAs?: ParseAs;
}

export function createLowLevel<Paths>(startExchange: StartExchange): LowLevel<Paths> {
  async function request(name: string, path: string, init: AnyInit = {}): Promise<unknown> {
    const { params = {}, body, headers, parseAs = "json", signal: callSignal, ...more } = init;
    const signal = callSignal ?? new AbortController().signal;
    const sources = [{ accept: "*/*" }, params.header, headers];
    const exchange = startExchange("low-level call", sources, signal, async (response) => {
      const as = parseAs === "json" ? "text" : parseAs;
      data = as === "stream" ? response.body : await response[as]().catch(exchange.throwLost);
      if (parseAs === "json") data = data ? toJson(exchange, String(data)) : undefined;
    });
    let data: unknown;
    const spec = { id: "", method: name.toUpperCase(), path, body: "body" };
    try {
      await exchange.send(spec, { ...params.path, ...params.query, body }, undefined, more);
      return { data, response: exchange.response };
    } catch (error) {
      if (!isKind(error, "status")) throw error;
      return { error: error.body, response: exchange.response };
    }
  }
  const calls = ["GET", "PUT", "POST", "PATCH", "DELETE"].map((method) => [method, request.bind(null, method)]);
  // The types are those of the contract. Answers are not validated against it.
  return { request, ...Object.fromEntries(calls) } as LowLevel<Paths>;
}
