import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { figures, interleave } from "../children.ts";
import type { Measure } from "../context.ts";
import { pairedRow } from "../row.ts";

const EVENTS = 30;
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

/** 200 streams at once, an event every 20 ms on each. */
export const latency: Measure = async ({ rounds }) => {
  const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
    request.socket.setNoDelay(true);
    request.resume().once("end", () => sendEvents(response));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const sides = { bare: "test/bench/sides/bare.ts", ours: "test/bench/sides/ours.ts" };
    const results = await interleave({ job: "latency", sides, args: [url], rounds: rounds * 2 });
    // Without a target: the client's own share is too small for it; bare fetch against itself gives ratios from 0.73 to 1.04.
    const common = { unit: "ms", against: "bare fetch reader", target: null };
    return (["first", "between"] as const).map((figure) =>
      pairedRow(
        {
          name: figure === "first" ? "time to first event, 200 streams, p99" : "time between events, 200 streams, p99",
          ...common,
        },
        figures(results.ours, figure),
        figures(results.bare, figure),
      ),
    );
  } finally {
    server.closeAllConnections();
    server.close();
  }
};
