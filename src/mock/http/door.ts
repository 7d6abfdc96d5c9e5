// The door without a port: the web's `Request` in, its `Response` out.
import { type Call, KEEP_ALIVE_MS, type Pending, type Reply } from "./call.ts";
import type { Pipeline } from "./pipeline.ts";

/** A function with the form of `fetch` that never leaves the program. */
export function fetchDoor(pipeline: Pipeline): typeof globalThis.fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    request.signal.throwIfAborted();
    return responseOf(await unlessAborted(pipeline(callOf(request)), request), request);
  };
}

/** A request that nobody holds is collected, and its signal then never tells that the caller has left: so in Node. */
const waiting = new Set<Request>();

/** A caller that leaves before the answer has come hears so at once; the answer then finds nobody. */
function unlessAborted(answering: Promise<Reply>, request: Request): Promise<Reply> {
  const { signal } = request;
  return new Promise((resolve, reject) => {
    const end = () => {
      waiting.delete(request);
      signal.removeEventListener("abort", abort);
    };
    const abort = () => {
      end();
      reject(signal.reason);
    };
    waiting.add(request);
    signal.addEventListener("abort", abort);
    answering.then(
      (reply) => {
        end();
        if (signal.aborted && typeof reply.body === "object") reply.body?.leave();
        resolve(reply);
      },
      (error: unknown) => {
        end();
        reject(error);
      },
    );
  });
}

export function callOf(request: Request): Call {
  const url = new URL(request.url);
  return {
    method: request.method,
    path: url.pathname,
    query: url.searchParams,
    origin: url.origin,
    header: (name) => request.headers.get(name) ?? undefined,
    headers: () => Object.fromEntries(request.headers),
    text: (limit) => textOf(request, limit),
  };
}

async function textOf(request: Request, limit: number): Promise<string | null> {
  if (Number(request.headers.get("content-length") ?? 0) > limit) return null;
  if (request.body === null) return "";
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  let text = "";
  let size = 0;
  const reader = request.body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > limit) {
      await reader.cancel();
      return null;
    }
    text += decoder.decode(value, { stream: true });
  }
}

function responseOf({ status, headers, body }: Reply, request: Request): Response {
  const content = typeof body === "string" || body === null ? body : streamOf(body, request);
  return new Response(content, { status, headers });
}

/** Holds the request as long as the stream lasts: see `waiting`. */
function streamOf(body: Pending, request: Request): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const pieces = piecesOf(body)[Symbol.asyncIterator]();
  let timer: ReturnType<typeof setInterval> | undefined;
  let over = false;
  const finish = () => {
    over = true;
    clearInterval(timer);
  };
  const leave = () => {
    if (over) return;
    finish();
    body.leave();
    void pieces.return?.(undefined);
  };
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        request.signal.addEventListener(
          "abort",
          () => {
            if (!over) controller.error(request.signal.reason);
            leave();
          },
          { once: true },
        );
        // A real timer: this is about the connection, not about the time of the runs.
        timer = setInterval(() => controller.enqueue(encoder.encode(body.keepAlive)), KEEP_ALIVE_MS);
      },
      async pull(controller) {
        try {
          let { done, value } = await pieces.next();
          // A chunk without bytes would wake a reader for nothing.
          while (done !== true && value === "" && !over) ({ done, value } = await pieces.next());
          if (over) return;
          if (done !== true) return controller.enqueue(encoder.encode(value));
          finish();
          controller.close();
        } catch (reason) {
          // A body that breaks ends the connection, and nothing keeps it alive any more.
          finish();
          throw reason;
        }
      },
      cancel: leave,
    },
    { highWaterMark: 0 },
  );
}

async function* piecesOf(body: Pending): AsyncGenerator<string> {
  if ("text" in body) yield await body.text;
  else yield* body.pieces;
}
