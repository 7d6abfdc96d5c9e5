import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fromRoot } from "../../paths.ts";
import { figures, interleave } from "../children.ts";
import { type Measure, missingPackages, skip } from "../context.ts";
import { median, pairedRow, type Row, type Skipped } from "../row.ts";

const WHAT = "decoding a 20 MB recorded stream";
const SIZE = 20_000_000;
/** Recorded streams of every size of event; none that ends in an error, which would end a client's stream. */
const RECORDED = [
  "many-modes",
  "messages-partial",
  "messages-tuple",
  "events",
  "debug",
  "tasks",
  "updates",
  "subgraphs-many-modes",
];
const PARSERS = ["eventsource-parser", "fetch-event-source", "fetch-event-stream"];

interface Recorded {
  readonly bytes: Buffer;
  readonly events: number;
}

/** Recorded streams one after another until there are 20 MB. */
function recorded(): Recorded {
  const parts = RECORDED.map((name) => ({
    bytes: readFileSync(fromRoot(`test/fixtures/python-${name}.sse`)),
    events: (JSON.parse(readFileSync(fromRoot(`test/fixtures/python-${name}.events.json`), "utf8")).events as unknown[])
      .length,
  }));
  const chosen: Buffer[] = [];
  let size = 0;
  let events = 0;
  for (let index = 0; size < SIZE; index++) {
    const part = parts[index % parts.length];
    if (!part) break;
    chosen.push(part.bytes);
    size += part.bytes.length;
    events += part.events;
  }
  return { bytes: Buffer.concat(chosen), events };
}

export const decode: Measure = async ({ rounds }) => {
  const reason = missingPackages();
  if (reason) return ["decode_sdk", "decode_parser"].map((key) => skip(key, WHAT, reason));
  const folder = mkdtempSync(join(tmpdir(), "openruns-bench-"));
  try {
    const { bytes, events } = recorded();
    const file = join(folder, "recorded.sse");
    writeFileSync(file, bytes);
    const sides: Record<string, string> = {
      client: "test/bench/sides/ours.ts",
      official: "test/bench/sides/official.js",
      decoder: "test/bench/sides/ours-decoder.ts",
    };
    for (const parser of PARSERS) sides[parser] = `test/bench/sides/${parser}.js`;
    const results = await interleave({ job: "decode", sides, args: [file, String(events)], rounds });
    const of = (side: string) => figures(results[side], "milliseconds");
    // A target of "so many times as fast" is a ratio of speeds: the other's time over ours.
    const speed = (times: number[]) => times.map((milliseconds) => bytes.length / 1000 / milliseconds);
    const fastest = PARSERS.reduce((best, parser) => (median(of(parser)) < median(of(best)) ? parser : best));
    const row = (key: string, against: string, side: string, other: string, least: number | null): Row =>
      pairedRow(
        {
          key,
          what: side === "client" ? WHAT : `${WHAT}, decoder + JSON.parse`,
          unit: "MB/s",
          against,
          target: least === null ? null : { least },
        },
        speed(of(side)),
        speed(of(other)),
      );
    const rows: (Row | Skipped)[] = [
      row("decode_sdk", "SDK 1.15.0", "client", "official", 2.5),
      row("decode_parser", `${fastest}, the fastest of ${PARSERS.length}`, "decoder", fastest, 0.9),
    ];
    for (const parser of PARSERS)
      if (parser !== fastest) rows.push(row(`decode_${parser.replaceAll("-", "_")}`, parser, "decoder", parser, null));
    return rows;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
