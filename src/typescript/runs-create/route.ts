/** Which operation a request is, and its JSON. */
import type { RunCreation, RunCreationOperation } from "./types.ts";

const ROUTES: Readonly<Record<string, RunCreationOperation>> = {
  "/runs": "createRun",
  "/runs/batch": "createRunBatch",
  "/runs/stream": "streamRun",
  "/runs/wait": "waitRun",
  "/threads/*/runs": "createThreadRun",
  "/threads/*/runs/stream": "streamThreadRun",
  "/threads/*/runs/wait": "waitThreadRun",
};

export function routeOf(request: RunCreation): { operation: RunCreationOperation; threadId: string | null } {
  if (!("path" in request)) return { operation: request.operation, threadId: request.thread_id ?? null };
  const path = request.path.replace(/[?#].*$/, "");
  const thread = /^\/threads\/([^/]+)\//.exec(path)?.[1];
  const operation = ROUTES[path.replace(/^\/threads\/[^/]+\//, "/threads/*/")];
  if (operation === undefined || (request.method ?? "POST").toUpperCase() !== "POST") {
    throw new TypeError(
      `${request.method ?? "POST"} ${path} creates no run; use one of POST ${Object.keys(ROUTES).join(", ")}`,
    );
  }
  return { operation, threadId: thread === undefined ? null : decodeURIComponent(thread) };
}

/** The body as the server's parser reads it. It refuses half a surrogate pair, and `NaN` and `Infinity`. */
export function bodyOf(request: RunCreation): { body: unknown } | undefined {
  if (!("text" in request)) return { body: request.body };
  try {
    return {
      body: JSON.parse(request.text, (key, value) => {
        const wrong = [key, value].some((each) => typeof each === "string" && /\p{Surrogate}/u.test(each));
        if (wrong || (typeof value === "number" && !Number.isFinite(value))) throw new SyntaxError(key);
        return value;
      }),
    };
  } catch {
    return undefined;
  }
}
