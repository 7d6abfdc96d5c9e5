import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { startPrism } from "./prism.ts";

/** What a newcomer talks to: the mock, with the docs beside it on the same port. */
export interface Front {
  /** Base URL without a trailing slash. */
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

export interface FrontOptions {
  /** The port to try first; another free one where it is taken. */
  readonly port: number;
  /** The bundle that was derived for Prism. */
  readonly document: string;
  /** Reads the docs page; called once, at the first visit. */
  readonly page: () => Promise<string>;
  /** Told of every request after its answer. */
  readonly onRequest?: (line: string) => void;
}

const listen = (server: ReturnType<typeof createServer>, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => resolve((server.address() as AddressInfo).port));
  });

export async function startFront(options: FrontOptions): Promise<Front> {
  const prism = await startPrism(options.document);
  const target = new URL(prism.url);
  let page: Promise<string> | undefined;

  const serveDocs = async (response: ServerResponse) => {
    try {
      page ??= options.page();
      response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(await page);
    } catch (error) {
      page = undefined;
      response.writeHead(500, { "content-type": "text/plain" }).end(`The docs could not be built: ${String(error)}\n`);
    }
  };

  const passOn = (incoming: IncomingMessage, response: ServerResponse) => {
    const { method, url: path, headers } = incoming;
    const onward = request({ host: target.hostname, port: target.port, method, path, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on("error", (error) => {
      if (!response.headersSent) response.writeHead(502, { "content-type": "application/json" });
      response.end(JSON.stringify({ detail: `The mock did not answer: ${error.message}` }));
    });
    incoming.pipe(onward);
  };

  const server = createServer((incoming, response) => {
    const started = performance.now();
    response.once("finish", () => {
      const took = Math.round(performance.now() - started);
      options.onRequest?.(`${incoming.method} ${incoming.url} ${response.statusCode} ${took} ms`);
    });
    if (incoming.method === "GET" && incoming.url?.split("?")[0] === "/docs") void serveDocs(response);
    else passOn(incoming, response);
  });

  const port = await listen(server, options.port).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EADDRINUSE" && error.code !== "EACCES") throw error;
    return listen(server, 0);
  });
  return {
    url: `http://localhost:${port}`,
    port,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await prism.close();
    },
  };
}
