import type { Client } from "openapi-fetch";
import type { Operations } from "./operation.ts";
import type { ClientOptions, StreamOptions, WaitOptions } from "./options.ts";
import type { StreamCall, StreamEvent } from "./stream.ts";

/** The typed calls of openapi-fetch, by method and path; they share the client's address, credentials and retries. */
export type LowLevel<Paths extends object> = Pick<
  Client<Paths>,
  "request" | "GET" | "PUT" | "POST" | "PATCH" | "DELETE"
>;

/** What the emitted client stands on. */
export interface Core<Paths extends object> extends LowLevel<Paths> {
  /** Calls the operation that the parameters select and gives its result. */
  call<Result>(operations: Operations, params?: object, options?: WaitOptions): Promise<Result>;
  /** Opens the stream of the operation that the parameters select. */
  stream<Event extends StreamEvent>(
    operations: Operations,
    params?: object,
    options?: StreamOptions,
  ): StreamCall<Event>;
}

export declare function createCore<Paths extends object>(options?: ClientOptions): Core<Paths>;
