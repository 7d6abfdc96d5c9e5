import { figures, interleave } from "../children.ts";
import type { Measure } from "../context.ts";
import { withEventServer } from "../event-server.ts";
import { pairedRow } from "../row.ts";

const NAME = "200 streams, one event per chunk";
const EVENTS = 50;

/** 200 streams at once, an event every 20 ms on each, each event in a chunk of its own. */
export const streams: Measure = ({ rounds }) =>
  withEventServer(EVENTS, async (url) => {
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
  });
