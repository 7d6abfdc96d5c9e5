import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fromRoot } from "../../paths.ts";
import { figures, interleave } from "../children.ts";
import type { Measure } from "../context.ts";
import { pairedRow } from "../row.ts";

export const call: Measure = async ({ rounds }) => {
  const body = readFileSync(fromRoot("test/fixtures/bodies/Thread-with-values.json"));
  const server = createServer({ keepAliveTimeout: 60_000 }, (_, response) => {
    response.writeHead(200, { "content-type": "application/json", "content-length": String(body.length) }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    const sides = {
      bare: "test/bench/sides/bare.ts",
      ours: "test/bench/sides/ours.ts",
      official: "test/bench/sides/official.js",
    };
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const results = await interleave({ job: "call", sides, args: [url], rounds: rounds * 4 });
    const of = (side: string) => figures(results[side], "microseconds");
    const about = { name: "small call", unit: "µs CPU" };
    return [
      pairedRow({ ...about, against: "bare fetch", target: 1.15 }, of("ours"), of("bare")),
      pairedRow({ ...about, against: "SDK 1.15.0", target: null }, of("ours"), of("official")),
    ];
  } finally {
    server.closeAllConnections();
    server.close();
  }
};
