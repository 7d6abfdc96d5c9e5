// The door with a port.
import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Mock } from "../../mock/index.ts";

import { NodeCall } from "./node-call.ts";
import { sendReply } from "./node-reply.ts";
import { acceptSockets } from "./sockets.ts";

/** What a port needs of a mock, whatever its graphs are. */
export type Servable = Pick<Mock, "handle" | "socket" | "setUrl" | "close">;

export interface ServeOptions {
  readonly host: string;
  /** `{ from }` takes this one or the next that is free, 0 takes any. */
  readonly port: number | { readonly from: number };
  /** Told each answer: `POST /runs/wait 200 21 ms`. */
  readonly onAnswer?: (line: string) => void;
}

export interface Served {
  readonly url: string;
  readonly server: Server;
  close(): Promise<void>;
}

export const DEFAULT_PORT = 2024;
/** As many as may come at once before the mock has taken the first of them; Node lets 511 wait. */
const WAITING_CONNECTIONS = 4_096;
const PORTS_TRIED = 100;
const HEADERS_WITHIN_MS = 20_000;
const REQUEST_WITHIN_MS = 120_000;
const IDLE_MS = 65_000;
const DISCARD_MS = 5_000;

export async function serve(mock: Servable, { host, port, onAnswer }: ServeOptions): Promise<Served> {
  const server = createServer((request, response) => {
    if (onAnswer !== undefined) tellAnswer(request, response, onAnswer);
    answer(mock, request, response).catch(() => response.destroy());
  });
  server.headersTimeout = HEADERS_WITHIN_MS;
  server.requestTimeout = REQUEST_WITHIN_MS;
  server.keepAliveTimeout = IDLE_MS;
  const closeSockets = acceptSockets(server, mock);
  const taken = typeof port === "number" ? await listen(server, port, host) : await listenNear(server, port.from, host);
  const shown = host === "0.0.0.0" || host === "::" ? "localhost" : host.includes(":") ? `[${host}]` : host;
  const url = `http://${shown}:${taken}`;
  mock.setUrl(url);
  return {
    url,
    server,
    async close() {
      server.close();
      closeSockets();
      await mock.close();
      server.closeAllConnections();
    },
  };
}

async function answer(mock: Pick<Mock, "handle">, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const reply = await mock.handle(new NodeCall(request));
  if (response.destroyed) {
    if (typeof reply.body === "object") reply.body?.leave();
    return;
  }
  if (!request.complete && reply.status === 413) discardRest(request);
  await sendReply(reply, response);
}

/**
 * A connection that is cut while its caller still sends loses the answer, so the rest is read for a while, and dropped. For the same
 * reason the answer does not say `connection: close`, after which Node cuts it at once.
 */
function discardRest(request: IncomingMessage): void {
  request.resume();
  const timer = setTimeout(() => request.destroy(), DISCARD_MS);
  request.once("close", () => clearTimeout(timer));
}

function tellAnswer(request: IncomingMessage, response: ServerResponse, tell: (line: string) => void): void {
  const started = performance.now();
  response.once("close", () => {
    tell(`${request.method} ${request.url} ${response.statusCode} ${Math.round(performance.now() - started)} ms`);
  });
}

async function listenNear(server: Server, first: number, host: string): Promise<number> {
  for (let port = first; port < first + PORTS_TRIED; port += 1) {
    const taken = await listen(server, port, host).catch((error: unknown) => {
      if (isTaken(error)) return undefined;
      throw error;
    });
    if (taken !== undefined) return taken;
  }
  throw new Error(`No port from ${first} to ${first + PORTS_TRIED - 1} is free on ${host}: name one with --port.`);
}

async function listen(server: Server, port: number, host: string): Promise<number> {
  server.listen(port, host, WAITING_CONNECTIONS);
  await once(server, "listening");
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : port;
}

export function isTaken(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EADDRINUSE";
}
