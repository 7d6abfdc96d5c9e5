import createFetchClient, { type Client } from "openapi-fetch";
import { type Calls, createCalls } from "./calls.ts";
import type { ClientOptions } from "./options.ts";
import { createTransport } from "./transport.ts";

/** The typed calls of openapi-fetch, by method and path; they share the client's address, credentials and retries. */
export type LowLevel<Paths extends object> = Pick<
  Client<Paths>,
  "request" | "GET" | "PUT" | "POST" | "PATCH" | "DELETE"
>;

/** What the emitted client stands on. */
export interface Core<Paths extends object> extends LowLevel<Paths>, Calls {}

/** Stands in for `Request` in openapi-fetch, which only hands it on to `fetch`: a real one costs more than all that we do. */
class Sketch {
  readonly url: string;
  readonly init: RequestInit;
  constructor(url: string, init: RequestInit) {
    this.url = url;
    this.init = init;
  }
}

export function createCore<Paths extends object>(options: ClientOptions = {}): Core<Paths> {
  const { baseUrl = "http://localhost:2024" } = options;
  const transport = createTransport(options);
  const fetchSketch = ({ url, init }: Sketch): Promise<Response> => transport(url, init);
  const low = createFetchClient<Paths>({
    baseUrl,
    // openapi-fetch makes one of these and hands it on, untouched.
    Request: Sketch as unknown as typeof Request,
    fetch: fetchSketch as unknown as (request: Request) => Promise<Response>,
  });
  return { ...low, ...createCalls(transport, baseUrl.replace(/\/+$/, ""), options) };
}
