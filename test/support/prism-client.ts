import { createClient, type OpenRunsError } from "../../generated/typescript/index.ts";
import type { Operation } from "../../scripts/generate/model/types.ts";
import type { SampleCall } from "./sample-calls.ts";
import { sharedPrism } from "./shared-prism.ts";

/** A method of the client, called with whatever a test makes up. */
type AnyMethod = (params: object, options: object) => unknown;

/** Prism behind the generated client. */
export interface PrismClient {
  readonly url: string;
  /** Calls the operation's client method; a stream is read to its end. */
  call(operation: Operation, params: object, prefer?: string, accept?: string | null): Promise<unknown>;
  /** The error of a call that must fail. */
  failure(operation: Operation, params: object, prefer?: string, accept?: string | null): Promise<OpenRunsError>;
}

export async function prismClient(): Promise<PrismClient> {
  const url = await sharedPrism();
  const client = createClient({ baseUrl: url, apiKey: "test-key", maxRetries: 0 });

  const call: PrismClient["call"] = async (operation, params, prefer, accept) => {
    const { resource, method } = operation.client ?? { resource: "", method: "" };
    const methods: unknown = Reflect.get(client, resource);
    const run: AnyMethod | undefined =
      typeof methods === "object" && methods !== null ? Reflect.get(methods, method) : undefined;
    if (run === undefined) throw new Error(`The client has no ${resource}.${method} for ${operation.id}.`);
    const headers = { ...(prefer === undefined ? {} : { prefer }), ...(accept == null ? {} : { accept }) };
    const result = run(params, { headers, raiseError: false, maxReconnects: 0 });
    if (operation.result.kind !== "stream") return result;
    const events: unknown[] = [];
    for await (const event of result as AsyncIterable<unknown>) events.push(event);
    return events;
  };

  return {
    url,
    call,
    async failure(operation, params, prefer, accept) {
      try {
        const value = await call(operation, params, prefer, accept);
        throw new Error(`${operation.id} was due to fail and gave ${JSON.stringify(value)?.slice(0, 200)}`);
      } catch (error) {
        if (error instanceof Error && "kind" in error) return error as OpenRunsError;
        throw error;
      }
    },
  };
}

/** The parameters of the first request example. */
export const firstRequest = (sample: SampleCall): Readonly<Record<string, unknown>> =>
  [...sample.requests.values()][0] ?? {};
