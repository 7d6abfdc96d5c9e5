import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { figures, interleave } from "../children.ts";
import type { Measure } from "../context.ts";
import { pairedRow } from "../row.ts";

/** 1,000 streams that are open and silent after their first event: memory of the process for each. */
export const memory: Measure = async ({ rounds }) => {
  const open = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    request.resume();
    open.add(response);
    response.once("close", () => open.delete(response));
    response.writeHead(200, {
      "content-type": "text/event-stream; charset=utf-8",
      "content-location": "/runs/123e4567-e89b-12d3-a456-426614174002",
    });
    response.write('event: custom\r\ndata: {"n":1}\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const sides = { bare: "test/bench/sides/bare.ts", ours: "test/bench/sides/ours.ts" };
    const results = await interleave({ job: "memory", sides, args: [url], rounds });
    const of = (side: string) => figures(results[side], "kilobytes");
    return [
      pairedRow(
        { name: "1,000 open streams", unit: "kB a stream", against: "bare fetch reader", target: 1.3 },
        of("ours"),
        of("bare"),
      ),
    ];
  } finally {
    server.closeAllConnections();
    server.close();
  }
};
