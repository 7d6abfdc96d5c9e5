import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** Milliseconds between two events of a stream. */
const PAUSE = 20;
const TEXT = "x".repeat(200);

function sendEvents(response: ServerResponse, events: number): void {
  let sent = 0;
  const send = (): void => {
    response.write(`event: custom\r\ndata: {"n":${sent},"text":"${TEXT}"}\r\n\r\n`);
    if (++sent < events) return;
    clearInterval(timer);
    response.end();
  };
  const timer = setInterval(send, PAUSE);
  response.writeHead(200, {
    "content-type": "text/event-stream; charset=utf-8",
    location: "/runs/123e4567-e89b-12d3-a456-426614174002/stream",
    "content-location": "/runs/123e4567-e89b-12d3-a456-426614174002",
  });
  send();
}

/** Gives `measure` the address of a server that answers every request with a stream: an event every 20 ms, each in a chunk of its own. */
export async function withEventServer<Result>(
  events: number,
  measure: (url: string) => Promise<Result>,
): Promise<Result> {
  const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
    request.socket.setNoDelay(true);
    request.resume().once("end", () => sendEvents(response, events));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    return await measure(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
