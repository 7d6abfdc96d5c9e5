import { cpus } from "node:os";
import { parseArgs } from "node:util";
import type { Measure } from "./context.ts";
import { holds, isSkipped, type Row, type Skipped } from "./row.ts";
import { call } from "./rows/call.ts";
import { decode } from "./rows/decode.ts";
import { latency } from "./rows/latency.ts";
import { packages } from "./rows/package.ts";
import { size } from "./rows/size.ts";
import { streams } from "./rows/streams.ts";

const MEASURES: Record<string, Measure> = { size, call, decode, latency, streams, packages };

const { values } = parseArgs({
  options: {
    json: { type: "boolean", default: false },
    only: { type: "string" },
    rounds: { type: "string", default: "7" },
  },
});

const wanted = values.only?.split(",") ?? Object.keys(MEASURES);
const rows: (Row | Skipped)[] = [];
for (const name of wanted) {
  const measure = MEASURES[name];
  if (!measure) {
    console.error(`There is no "${name}". There are ${Object.keys(MEASURES).join(", ")}.`);
    process.exit(2);
  }
  try {
    rows.push(...(await measure({ rounds: Number(values.rounds) })));
  } catch (error) {
    rows.push({ key: name, what: name, skipped: `failed: ${error instanceof Error ? error.message : String(error)}` });
    process.exitCode = 1;
  }
}

const rounded = (value: number): number => Number(value.toPrecision(4));

function json(): string {
  const entries = rows.map((row) => [
    row.key,
    isSkipped(row)
      ? { skipped: row.skipped }
      : {
          ours: rounded(row.ours),
          theirs: rounded(row.theirs),
          ratio: rounded(row.ratio),
          target: row.target === null ? null : "most" in row.target ? row.target.most : row.target.least,
          holds: holds(row),
        },
  ]);
  return JSON.stringify(Object.fromEntries(entries));
}

function table(): string {
  const shown = (value: number) => value.toLocaleString("en", { maximumSignificantDigits: 4 });
  const lines = rows.map((row) => {
    if (isSkipped(row)) return [row.what, "", "", "", "", "", `skipped: ${row.skipped}`];
    const target = row.target === null ? "" : "most" in row.target ? `<= ${row.target.most}` : `>= ${row.target.least}`;
    const spread = row.spread ? row.spread.map((value) => value.toFixed(2)).join(" to ") : "exact";
    const verdict = { true: "holds", false: "MISSED", null: "" }[`${holds(row)}`] ?? "";
    return [
      row.what,
      row.against,
      `${shown(row.ours)} ${row.unit}`,
      `${shown(row.theirs)} ${row.unit}`,
      `${row.ratio.toFixed(3)} (${spread})`,
      target,
      verdict,
    ];
  });
  const cells = [["what", "against", "ours", "theirs", "ratio (rounds)", "target", ""], ...lines];
  const widths = (cells[0] ?? []).map((_, column) => Math.max(...cells.map((line) => line[column]?.length ?? 0)));
  return cells
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

if (values.json) console.log(json());
else {
  console.log(
    `Node ${process.version}, ${cpus().length} cores; medians, in brackets the smallest and largest ratio of a round.\n`,
  );
  console.log(table());
}
