import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { echoOf, refusesKey, sendFailure, sendResource, sendSpecial, takesFailure } from "./answers.ts";
import { CORS, Exchange } from "./exchange.ts";
import { type LoggedRequest, Session } from "./log.ts";
import { presets } from "./presets.ts";
import { findRun, runHeaders, sendStream, sendWait, startRun, THREAD } from "./runs.ts";
import { parseScenario } from "./scenario.ts";

export interface WireServer {
  /** Base URL without a trailing slash; a client's is `${url}/s/<session>/<scenario>`. */
  readonly url: string;
  close(): Promise<void>;
}

export interface WireOptions {
  readonly port?: number;
  /** How many times as fast the scenarios' own times pass. */
  readonly scale?: number;
  /** Milliseconds that an unused connection stays open. */
  readonly keepAlive?: number;
}

const STREAM = /^(?:\/threads\/([^/]+))?\/runs\/stream$/;
const WAIT = /^(?:\/threads\/([^/]+))?\/runs\/wait$/;
const JOIN = /^(?:\/threads\/([^/]+))?\/runs\/([^/]+)\/(stream|join)$/;
const THREAD_STREAM = /^\/threads\/([^/]+)\/stream(?:\/events)?$/;
const RUN = /^\/threads\/([^/]+)\/runs\/([^/]+)$/;

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString("utf8");
}

const listen = (server: Server, port: number): Promise<string> =>
  new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
  });

const sendPlain = (response: ServerResponse, status: number, value: unknown): void => {
  response.writeHead(status, { ...CORS, "content-type": "application/json" }).end(JSON.stringify(value));
};

/** Plays one request as its scenario says. */
async function play(exchange: Exchange): Promise<void> {
  const { log, scenario } = exchange;
  const join = JOIN.exec(log.path);
  if (refusesKey(exchange)) return;
  if (takesFailure(exchange, join !== null)) return sendFailure(exchange);
  if (sendSpecial(exchange)) return;
  const start = log.method === "POST" ? STREAM.exec(log.path) : null;
  const wait = log.method === "POST" ? WAIT.exec(log.path) : null;
  const echo = scenario.text("answer") === "echo";
  if (start) {
    const run = startRun(exchange, start[1] ?? null);
    if (!echo) return sendStream(exchange, run, false);
    const event = `event: values\r\ndata: ${JSON.stringify(echoOf(exchange))}\r\n\r\n`;
    return exchange.send(200, event, "text/event-stream; charset=utf-8", runHeaders(exchange, run, "stream"));
  }
  if (wait) {
    const run = startRun(exchange, wait[1] ?? null);
    return echo ? exchange.sendJson(200, echoOf(exchange), runHeaders(exchange, run, "join")) : sendWait(exchange, run);
  }
  if (echo) return exchange.sendJson(200, echoOf(exchange));
  if (join) {
    const [, threadId, runId = "", door] = join;
    // No server has a stateless run's stream under the address that it names itself.
    if (threadId === undefined) return exchange.sendJson(404, { detail: "Not Found" });
    const run = findRun(exchange, threadId, runId);
    return door === "stream" ? sendStream(exchange, run, true) : sendWait(exchange, run);
  }
  const threadStream = THREAD_STREAM.exec(log.path);
  if (threadStream) return sendStream(exchange, startRun(exchange, threadStream[1] ?? null), false);
  const run = log.method === "GET" ? RUN.exec(log.path) : null;
  const thread = /^\/threads\/([^/]+)/.exec(log.path)?.[1] ?? THREAD;
  sendResource(exchange, thread, run ? findRun(exchange, run[1] ?? null, run[2] ?? "") : null);
}

export async function startWireServer({
  port = 0,
  scale = 1,
  keepAlive = 60_000,
}: WireOptions = {}): Promise<WireServer> {
  const sessions = new Map<string, Session>();
  const sessionOf = (name: string): Session => {
    const known = sessions.get(name);
    if (known) return known;
    const session = new Session();
    sessions.set(name, session);
    return session;
  };
  let requests = 0;

  const record = (
    session: Session,
    request: IncomingMessage,
    url: URL,
    path: string,
    scenario: string,
  ): LoggedRequest => {
    const query: Record<string, string[]> = {};
    for (const [name, value] of url.searchParams) query[name] = [...(query[name] ?? []), value];
    return {
      n: requests++,
      method: request.method ?? "",
      path,
      query,
      scenario,
      headers: request.headers,
      body: "",
      at: session.now(),
      socket: session.socketNumber(request.socket),
      status: null,
      sent_bytes: 0,
      finished: false,
      client_closed: false,
      closed_at: null,
    };
  };

  const control = async (url: URL, request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const [, what, name = ""] = url.pathname.split("/");
    if (what === "_scenarios") return sendPlain(response, 200, presets);
    const session = sessionOf(decodeURIComponent(name));
    if (what === "_release") session.release();
    else if (what !== "_log")
      return sendPlain(response, 404, {
        detail: `Nothing is at ${url.pathname}. Scenarios are at /s/<session>/<scenario>/…`,
      });
    if (request.method === "DELETE") sessions.delete(name);
    const until = performance.now() + Number(url.searchParams.get("idle") ?? 0);
    while (session.openResponses > 0 && performance.now() < until)
      await new Promise((resolve) => setTimeout(resolve, 5));
    sendPlain(response, 200, session.report(url.searchParams.get("requests") !== "0"));
  };

  const handle = async (request: IncomingMessage, response: ServerResponse, origin: string): Promise<void> => {
    const url = new URL(request.url ?? "/", origin);
    if (request.method === "OPTIONS") {
      const session = /^\/s\/([^/]+)/.exec(url.pathname)?.[1];
      if (session) sessionOf(decodeURIComponent(session)).preflights++;
      response.writeHead(204, {
        ...CORS,
        "access-control-allow-methods": "GET, POST, PUT, PATCH, DELETE",
        "access-control-allow-headers": request.headers["access-control-request-headers"] ?? "*",
      });
      response.end();
      return;
    }
    const match = /^\/s\/([^/]+)\/([^/]+)(\/.*)?$/.exec(url.pathname);
    if (!match) return control(url, request, response);
    const [, sessionName = "", scenarioText = "", path = "/"] = match;
    const session = sessionOf(decodeURIComponent(sessionName));
    const log = record(session, request, url, path, decodeURIComponent(scenarioText));
    if (origin === otherOrigin) {
      session.elsewhere.push(log);
      return sendPlain(response, 200, {});
    }
    session.requests.push(log);
    session.openResponses++;
    response.once("close", () => {
      session.openResponses--;
      log.closed_at = session.now();
      log.client_closed = !log.finished;
    });
    log.body = await bodyOf(request);
    const exchange = new Exchange(
      request,
      response,
      session,
      sessionName,
      parseScenario(scenarioText),
      scenarioText,
      log,
      origin,
      otherOrigin,
      scale,
    );
    await play(exchange);
  };

  const serve = (originOf: () => string): Server =>
    createServer({ keepAliveTimeout: keepAlive }, (request, response) => {
      // Several sessions may share a connection; the log of each notes its end.
      request.socket.setNoDelay(true).setMaxListeners(0);
      handle(request, response, originOf()).catch((error: unknown) => {
        if (response.destroyed) return;
        const detail = `Wire server: ${error instanceof Error ? error.message : String(error)}`;
        if (response.headersSent) response.destroy();
        else sendPlain(response, 500, { detail });
      });
    });

  let origin = "";
  let otherOrigin = "";
  const main = serve(() => origin);
  const other = serve(() => otherOrigin);
  origin = await listen(main, port);
  otherOrigin = await listen(other, 0);
  const stop = (server: Server) =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: origin, close: async () => void (await Promise.all([stop(main), stop(other)])) };
}
