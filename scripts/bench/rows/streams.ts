import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { figures, interleave } from "../children.ts";
import type { Measure } from "../context.ts";
import { pairedRow } from "../row.ts";

const NAME = "200 streams, one event per chunk";
const EVENTS = 50;
const PAUSE = 20;
const TEXT = "x".repeat(200);

function sendEvents(response: ServerResponse): void {
  let sent = 0;
  const send = () => {
    response.write(`event: custom\r\ndata: {"n":${sent},"text":"${TEXT}"}\r\n\r\n`);
    if (++sent < EVENTS) return;
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

/** 200 streams at once, an event every 20 ms on each, each event in a chunk of its own. */
export const streams: Measure = async ({ rounds }) => {
  const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
    request.socket.setNoDelay(true);
    request.resume().once("end", () => sendEvents(response));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const sides = {
      bare: "test/bench/sides/bare.ts",
      ours: "test/bench/sides/ours.ts",
      parser: "test/bench/sides/bare-eventsource-parser.js",
      official: "test/bench/sides/official.js",
    };
    const results = await interleave({ job: "streams", sides, args: [url, String(EVENTS)], rounds });
    const of = (side: string) => figures(results[side], "microseconds");
    const row = (against: string, side: string, target: number | null) =>
      pairedRow({ name: NAME, unit: "µs CPU an event", against, target }, of("ours"), of(side));
    return [
      row("fetch + eventsource-parser", "parser", 1.15),
      row("fetch + text.split, which knows only the frames of this API", "bare", null),
      row("SDK 1.15.0", "official", null),
    ];
  } finally {
    server.closeAllConnections();
    server.close();
  }
};
