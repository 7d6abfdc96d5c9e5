import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

/** A request as it came to a sample's own address. */
export interface SeenRequest {
  readonly method: string;
  /** Decoded, without the sample's own part. */
  readonly path: string;
  /** In order of name, each as `name=value`. */
  readonly query: readonly string[];
  /** The JSON; undefined where there was no body. */
  readonly body: unknown;
  /** What the server behind answered. */
  readonly status: number;
}

/** A server before another one: what goes to `<url>/<language>/<operation id>/…` is noted and passed on. */
export interface Front {
  readonly url: string;
  /** What came for one sample, in the order in which it came. */
  seen(language: string, operation: string): readonly SeenRequest[];
  close(): Promise<void>;
}

export async function startFront(target: string): Promise<Front> {
  const seen = new Map<string, SeenRequest[]>();
  const server = createServer((incoming, response) => {
    void (async () => {
      const [, language = "", operation = "", ...rest] = (incoming.url ?? "").split("/");
      const path = `/${rest.join("/")}`;
      const sent = await bytesOf(incoming);
      const before = seen.get(`${language}/${operation}`) ?? [];
      // Nothing in an example ends the stream of a thread, and a client would join it again and again.
      if (before.length >= MOST_REQUESTS) {
        response.writeHead(404, { "content-type": "application/json" }).end(JSON.stringify({ detail: "Enough." }));
        return;
      }
      const headers = { ...incoming.headers, host: new URL(target).host };
      const answer = await fetch(target + path, {
        method: incoming.method ?? "GET",
        headers: Object.entries(headers).flatMap(([name, value]): [string, string][] =>
          typeof value === "string" && !HOP_BY_HOP.has(name) ? [[name, value]] : [],
        ),
        ...(sent.length === 0 ? {} : { body: sent }),
        redirect: "manual",
      });
      seen.set(`${language}/${operation}`, [
        ...before,
        seenRequest(incoming.method ?? "GET", path, sent, answer.status),
      ]);
      const body = Buffer.from(await answer.arrayBuffer());
      response.writeHead(
        answer.status,
        Object.fromEntries([...answer.headers].filter(([name]) => !HOP_BY_HOP.has(name))),
      );
      response.end(body);
    })().catch((error: unknown) => response.writeHead(502).end(String(error)));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen: (language, operation) => seen.get(`${language}/${operation}`) ?? [],
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const MOST_REQUESTS = 2;

/** Headers of one connection, which do not belong to the next. */
const HOP_BY_HOP = new Set([
  "connection",
  "keep-alive",
  "transfer-encoding",
  "content-length",
  "upgrade",
  "http2-settings",
  "expect",
]);

async function bytesOf(incoming: IncomingMessage): Promise<Buffer<ArrayBuffer>> {
  const parts: Buffer[] = [];
  for await (const part of incoming) parts.push(part);
  return Buffer.concat(parts);
}

function seenRequest(method: string, path: string, sent: Buffer, status: number): SeenRequest {
  const [place = "", query = ""] = path.split("?");
  return {
    method,
    path: decodeURIComponent(place),
    query: [...new URLSearchParams(query)].map(([name, value]) => `${name}=${value}`).sort(),
    body: sent.length === 0 ? undefined : JSON.parse(sent.toString("utf8")),
    status,
  };
}
