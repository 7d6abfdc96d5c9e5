// The door for MSW: handlers for a browser's service worker (`setupWorker`) and for tests in Node (`setupServer`).
import { http, type RequestHandler, type WebSocketHandler, ws } from "msw";
import type { Mock } from "../index.ts";
import { rebased, type ServedAt, servedAt, socketCall } from "./address.ts";

/** What the handlers need of a mock, whatever its graphs are. */
export type Handled = Pick<Mock, "fetch" | "socket" | "setUrl">;

export interface HandlerOptions {
  /**
   * Where the page believes the server to be; `http://localhost:2024` unless said. A path alone, such as `/api`, is one of the
   * page's own origin.
   */
  readonly url?: string;
}

const DEFAULT_URL = "http://localhost:2024";

/**
 * Answers every request to the address, streams included, and its WebSockets:
 * `setupWorker(...mockHandlers(createMock()))`. Throws a TypeError where the address cannot be read.
 */
export function mockHandlers(mock: Handled, options: HandlerOptions = {}): (RequestHandler | WebSocketHandler)[] {
  const at = servedAt(options.url ?? DEFAULT_URL);
  mock.setUrl(at.url);
  return [http.all(`${at.url}/*`, ({ request }) => mock.fetch(rebased(request, at))), sockets(mock, at)];
}

function sockets(mock: Handled, at: ServedAt): WebSocketHandler {
  const link = ws.link(`${at.url.replace(/^http/, "ws")}/threads/*/stream/events`);
  return link.addEventListener("connection", ({ client }) => {
    const session = mock.socket(socketCall(client.url, at), (text) => client.send(text));
    if (session === undefined) return client.close(REFUSED, "refused");
    client.addEventListener("message", ({ data }) => void session.receive(String(data)));
    client.addEventListener("close", () => session.close());
  });
}

/** "Policy violation": the key is wrong. */
const REFUSED = 1008;
