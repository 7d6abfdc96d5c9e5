import type { paths } from "../../../generated/typescript/openapi.ts";
import { createCore } from "../../../src/typescript/core.ts";
import type { ClientOptions } from "../../../src/typescript/options.ts";

export interface Sent {
  readonly method: string;
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly body: unknown;
  readonly signal: AbortSignal | undefined;
}

export type Answer = Response | Error | ((sent: Sent) => Response | Promise<Response>);

/** A client whose server is a list of answers; the last is given to all that follow. */
export function fake(answers: readonly Answer[], options: ClientOptions = {}) {
  const sent: Sent[] = [];
  const core = createCore<paths>(
    {
      baseUrl: "http://agent.test/api/",
      apiKey: "sk-secret",
      retryDelay: 1,
      ...options,
      fetch: async (url, { method = "GET", headers, body, signal }) => {
        const request: Sent = {
          method,
          url,
          headers: Object.fromEntries(new Headers(headers)),
          body: typeof body === "string" ? JSON.parse(body) : undefined,
          signal: signal ?? undefined,
        };
        sent.push(request);
        signal?.throwIfAborted();
        const answer = answers[Math.min(sent.length, answers.length) - 1];
        if (answer instanceof Error) throw answer;
        if (typeof answer === "function") return answer(request);
        if (answer === undefined) throw new Error("no answer is prepared");
        return answer.clone();
      },
    },
    "1.2.3",
  );
  return { ...core, sent };
}

export const json = (value: unknown, init: ResponseInit = {}): Response =>
  new Response(JSON.stringify(value), { ...init, headers: { "content-type": "application/json", ...init.headers } });

/** A body in pieces; `cut` ends it as a lost connection does. */
export function body(pieces: readonly (string | Uint8Array)[], cut = false): ReadableStream<Uint8Array> {
  const left = pieces.map((piece) => (typeof piece === "string" ? new TextEncoder().encode(piece) : piece));
  return new ReadableStream({
    pull(sink) {
      const next = left.shift();
      if (next) sink.enqueue(next);
      else if (cut) sink.error(new TypeError("terminated"));
      else sink.close();
    },
  });
}

export const failing = async (promise: PromiseLike<unknown>): Promise<unknown> => {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error("it did not fail");
};
