// A proxy on 127.0.0.1 that passes everything on as it is and keeps every exchange.
import { once } from "node:events";
import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import { type Draft, flatHeaders } from "./record/recorder.ts";

/** What a client says about itself and the connection, not about what it wants. */
const PASSING_HEADERS = ["accept-encoding", "accept-language", "host", "sec-fetch-mode", "user-agent"];

export interface RecordingProxy {
  readonly url: string;
  /** The exchanges so far, in the order of their requests; without names. */
  drafts(): Draft[];
  stop(): Promise<void>;
}

export async function startProxy(target: string): Promise<RecordingProxy> {
  const drafts: (Draft | undefined)[] = [];
  const server = createServer((incoming, outgoing) => {
    const position = drafts.push(undefined) - 1;
    const keep = (draft: Draft) => {
      drafts[position] ??= draft;
    };
    pass(new URL(target), incoming, outgoing, keep).catch((error: unknown) => {
      outgoing.writeHead(502).end(error instanceof Error ? error.message : "The server did not answer.");
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The proxy has no port.");
  return {
    url: `http://127.0.0.1:${address.port}`,
    drafts: () => drafts.filter((draft) => draft !== undefined),
    stop: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}

async function pass(target: URL, incoming: IncomingMessage, outgoing: ServerResponse, keep: (draft: Draft) => void) {
  const sent = await textOf(incoming);
  const { method = "GET", url: path = "/" } = incoming;
  const headers = { ...incoming.headers };
  for (const name of PASSING_HEADERS) delete headers[name];
  const upstream = request({ host: target.hostname, port: target.port, method, path, headers, agent: false });
  upstream.end(sent);
  const [answer]: IncomingMessage[] = await once(upstream, "response");
  if (answer === undefined) return;
  const chunks: Buffer[] = [];
  const finish = (meta: Draft["meta"]) => {
    const body = Buffer.concat(chunks).toString("utf8");
    const response = { status: answer.statusCode ?? 0, headers: flatHeaders(answer.headers), body };
    const asked = { method, path, headers: flatHeaders(headers), body: sent === "" ? null : sent };
    keep({ name: "", request: asked, response, meta });
  };
  outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
  outgoing.flushHeaders();
  answer.on("data", (chunk: Buffer) => {
    chunks.push(chunk);
    outgoing.write(chunk);
  });
  answer.on("end", () => {
    finish({});
    outgoing.end();
  });
  outgoing.on("close", () => {
    finish({ client_error: "the client hung up" });
    upstream.destroy();
  });
  upstream.on("error", () => outgoing.destroy());
}

async function textOf(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}
