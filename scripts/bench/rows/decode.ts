import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fromRoot } from "../../paths.ts";
import { figures, interleave } from "../children.ts";
import type { Measure } from "../context.ts";
import { median, pairedRow, type Row } from "../row.ts";

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
    const fastest = PARSERS.reduce((best, parser) => (median(of(parser)) < median(of(best)) ? parser : best));
    const row = (name: string, against: string, side: string, other: string, target: number | null): Row =>
      pairedRow({ name, unit: "ms CPU", against, target }, of(side), of(other));
    const whole = "decode 16 KiB chunks, whole client";
    const alone = "decode 16 KiB chunks, decoder + JSON.parse";
    return [
      row(whole, "SDK 1.15.0", "client", "official", 0.4),
      row(alone, `${fastest}, the fastest of ${PARSERS.length}`, "decoder", fastest, 1.1),
      ...PARSERS.filter((parser) => parser !== fastest).map((parser) => row(alone, parser, "decoder", parser, null)),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
