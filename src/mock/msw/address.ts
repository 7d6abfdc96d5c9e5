// Where a page believes the server to be, and a request to there as one to the mock, whose paths begin at its root.
import type { Call } from "../http/call.ts";

export interface ServedAt {
  /** Without a slash at its end. */
  readonly url: string;
  /** The path before the server's own paths: empty, or such as `/api`. */
  readonly prefix: string;
}

export function servedAt(given: string): ServedAt {
  const { origin, pathname } = new URL(given, globalThis.location?.href);
  const prefix = pathname.replace(/\/+$/, "");
  return { url: `${origin}${prefix}`, prefix };
}

/** The same request with the prefix taken off. */
export function rebased(request: Request, { prefix }: ServedAt): Request {
  if (prefix === "") return request;
  const url = new URL(request.url);
  url.pathname = url.pathname.slice(prefix.length);
  return new Request(url, request);
}

/** The opening of a WebSocket, which in a browser has no headers of its own. */
export function socketCall(opened: URL, { prefix }: ServedAt): Call {
  return {
    method: "GET",
    path: opened.pathname.slice(prefix.length),
    query: opened.searchParams,
    origin: opened.origin.replace(/^ws/, "http"),
    header: () => undefined,
    headers: () => ({}),
    text: async () => "",
  };
}
