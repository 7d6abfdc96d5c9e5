import { figures, interleave } from "../children.ts";
import type { Measure } from "../context.ts";
import { withEventServer } from "../event-server.ts";
import { pairedRow } from "../row.ts";

const EVENTS = 30;

/** 200 streams at once, an event every 20 ms on each. */
export const latency: Measure = ({ rounds }) =>
  withEventServer(EVENTS, async (url) => {
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
  });
