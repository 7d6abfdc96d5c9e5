// Sends what the mock answered over Node's HTTP server.
import type { ServerResponse } from "node:http";
import { KEEP_ALIVE_MS, type PendingPieces, type PendingText, type Reply } from "../../mock/index.ts";

/** A wait that ends this soon is sent in one piece with its headers. */
const HEADERS_WITHIN_MS = 10;

export async function sendReply({ status, headers, body }: Reply, response: ServerResponse): Promise<void> {
  if (body === null) {
    if (status !== 204 && status !== 202) headers["content-length"] = "0";
    response.writeHead(status, headers).end();
  } else if (typeof body === "string") {
    headers["content-length"] = String(Buffer.byteLength(body));
    response.writeHead(status, headers).end(body);
  } else if ("text" in body) {
    await sendText(status, headers, body, response);
  } else {
    response.writeHead(status, headers);
    response.flushHeaders();
    await sendPieces(body, response);
  }
}

async function sendText(
  status: number,
  headers: Record<string, string>,
  body: PendingText,
  response: ServerResponse,
): Promise<void> {
  const leave = leaveOnClose(response, body);
  let timer: NodeJS.Timeout | undefined;
  const start = () => {
    response.writeHead(status, headers);
    response.flushHeaders();
    timer = setInterval(() => response.write(body.keepAlive), KEEP_ALIVE_MS);
  };
  const soon = setTimeout(start, HEADERS_WITHIN_MS);
  try {
    const text = await body.text;
    if (response.destroyed) return;
    clearTimeout(soon);
    if (response.headersSent) response.end(text);
    else {
      headers["content-length"] = String(Buffer.byteLength(text));
      response.writeHead(status, headers).end(text);
    }
  } catch (error) {
    // The promise of a result never fails unless the mock is wrong: the caller sees a cut connection.
    response.destroy(error instanceof Error ? error : undefined);
  } finally {
    clearTimeout(soon);
    clearInterval(timer);
    response.off("close", leave);
  }
}

async function sendPieces(body: PendingPieces, response: ServerResponse): Promise<void> {
  const leave = leaveOnClose(response, body);
  const timer = setInterval(() => response.write(body.keepAlive), KEEP_ALIVE_MS);
  try {
    for await (const piece of body.pieces) {
      if (response.destroyed) return;
      if (piece === "") continue;
      // A caller that reads slowly slows the stream down instead of filling the memory.
      if (!response.write(piece)) await untilWritable(response);
      if (response.destroyed) return;
    }
    response.end();
  } catch (error) {
    // What was written last is on its way to the socket only when this turn of the event loop is over.
    setImmediate(() => response.destroy(error instanceof Error ? error : undefined));
  } finally {
    clearInterval(timer);
    response.off("close", leave);
  }
}

/** Until the caller has read, or is gone. */
function untilWritable(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const go = () => {
      response.off("drain", go);
      response.off("close", go);
      resolve();
    };
    response.once("drain", go);
    response.once("close", go);
  });
}

/** Tells the run when the connection closes before the answer is over. */
function leaveOnClose(response: ServerResponse, body: { leave(): void }): () => void {
  const leave = () => body.leave();
  response.once("close", leave);
  return leave;
}
