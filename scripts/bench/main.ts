import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { installOthers, type Measure } from "./context.ts";
import { benchLanguage, LANGUAGES, missingFor } from "./languages.ts";
import type { Row } from "./row.ts";
import { call } from "./rows/call.ts";
import { decode } from "./rows/decode.ts";
import { latency } from "./rows/latency.ts";
import { memory } from "./rows/memory.ts";
import { packages } from "./rows/package.ts";
import { size } from "./rows/size.ts";
import { streams } from "./rows/streams.ts";
import { rowsAsJson, rowsAsTable } from "./table.ts";

/** The rows of TypeScript, by group. */
const MEASURES: Record<string, Measure> = { size, call, decode, latency, streams, memory, packages };

const { values } = parseArgs({
  options: {
    json: { type: "boolean", default: false },
    only: { type: "string" },
    rounds: { type: "string", default: "7" },
  },
});

const known = [...Object.keys(MEASURES), ...LANGUAGES];
const wanted =
  values.only?.split(",").flatMap((name) => (name === "typescript" ? Object.keys(MEASURES) : [name])) ?? known;
const unknown = wanted.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(
    `There is no ${unknown.join(", ")}. There are typescript (${Object.keys(MEASURES).join(", ")}), ${LANGUAGES.join(", ")}.`,
  );
  process.exit(2);
}
if (wanted.some((name) => name in MEASURES)) installOthers();

const rows: Row[] = [];
for (const name of wanted) {
  const reason = name in MEASURES ? undefined : missingFor(name);
  if (reason !== undefined) {
    console.error(`${name}: ${process.env.CI ? "FAILED" : "skipped"}, ${reason}`);
    if (process.env.CI) process.exitCode = 1;
    continue;
  }
  try {
    const measure = MEASURES[name];
    rows.push(...(measure ? await measure({ rounds: Number(values.rounds) }) : await benchLanguage(name)));
  } catch (error) {
    console.error(`${name}: FAILED, ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}

if (values.json) console.log(rowsAsJson(rows));
else {
  const machine = `Node ${process.version}, ${cpus().length} cores`;
  console.log(`${machine}; medians, in brackets the smallest and largest ratio of a round.\n\n${rowsAsTable(rows)}`);
}
