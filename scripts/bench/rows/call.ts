import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fromRoot } from "../../paths.ts";
import { figures, interleave } from "../children.ts";
import { type Measure, missingPackages, skip } from "../context.ts";
import { pairedRow, type Row, type Skipped } from "../row.ts";

const WHAT = "one small JSON call, CPU";
const OFFICIAL = "the official SDK's small JSON call, CPU";

export const call: Measure = async ({ rounds }) => {
  const body = readFileSync(fromRoot("test/fixtures/bodies/Thread-with-values.json"));
  const server = createServer({ keepAliveTimeout: 60_000 }, (_, response) => {
    response.writeHead(200, { "content-type": "application/json", "content-length": String(body.length) }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const reason = missingPackages();
  try {
    const sides = {
      bare: "test/bench/sides/bare.ts",
      ours: "test/bench/sides/ours.ts",
      ...(!reason && { official: "test/bench/sides/official.js" }),
    };
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const results = await interleave({ job: "call", sides, args: [url], rounds: rounds * 4 });
    const of = (side: string) => figures(results[side], "microseconds");
    const unit = "µs";
    const rows: (Row | Skipped)[] = [
      pairedRow(
        { key: "call_cpu", what: WHAT, unit, against: "bare fetch", target: { most: 1.15 } },
        of("ours"),
        of("bare"),
      ),
    ];
    if (reason) rows.push(skip("call_cpu_sdk", OFFICIAL, reason));
    else
      rows.push(
        pairedRow(
          { key: "call_cpu_sdk", what: OFFICIAL, unit, against: "bare fetch", target: null },
          of("official"),
          of("bare"),
        ),
      );
    return rows;
  } finally {
    server.closeAllConnections();
    server.close();
  }
};
