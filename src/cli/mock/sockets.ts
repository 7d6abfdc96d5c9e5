// The door for WebSockets: commands and events of a thread, both ways.
import type { IncomingMessage, Server } from "node:http";
import type { Duplex } from "node:stream";
import { type WebSocket, WebSocketServer } from "ws";
import type { Mock } from "../../mock/index.ts";
import { NodeCall } from "./node-call.ts";

/** A command is a few lines of JSON. */
const LARGEST_MESSAGE = 4 * 1024 * 1024;
/** A socket that reads too slowly is closed when so much waits for it. */
const MOST_WAITING = 16 * 1024 * 1024;
const TOO_SLOW = 1_013;
const PING_MS = 20_000;

export function acceptSockets(server: Server, mock: Pick<Mock, "socket">): () => void {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: LARGEST_MESSAGE });
  server.on("upgrade", (request: IncomingMessage, stream: Duplex, head: Buffer) => {
    const call = new NodeCall(request);
    const early: string[] = [];
    let socket: WebSocket | undefined;
    const send = (text: string) => {
      if (socket === undefined) early.push(text);
      else if (socket.bufferedAmount > MOST_WAITING) socket.close(TOO_SLOW, "reads too slowly");
      else socket.send(text);
    };
    const session = mock.socket(call, send);
    if (session === undefined) {
      stream.end("HTTP/1.1 403 Forbidden\r\nconnection: close\r\ncontent-length: 0\r\n\r\n");
      return;
    }
    // Of a handshake that fails nothing is told but the end of its connection.
    stream.on("error", () => stream.destroy());
    stream.once("close", () => {
      if (socket === undefined) session.close();
    });
    sockets.handleUpgrade(request, stream, head, (opened) => {
      socket = opened;
      for (const text of early.splice(0)) opened.send(text);
      opened.on("message", (data) => void session.receive(String(data)));
      // Pings find connections whose other side is gone without a word.
      let answered = true;
      opened.on("pong", () => {
        answered = true;
      });
      const timer = setInterval(() => {
        if (!answered) return opened.terminate();
        answered = false;
        opened.ping();
      }, PING_MS);
      opened.on("error", () => opened.terminate());
      opened.on("close", () => {
        clearInterval(timer);
        session.close();
      });
    });
  });
  return () => {
    for (const socket of sockets.clients) socket.terminate();
    sockets.close();
  };
}
