// `npm run bench:mock [-- --json] [--only start,waits,peers,memory,streams,threads]`: the mock beside Prism and the official servers, both
// sides in the same run. Needs `npm run build`; the official servers are left out, with the reason, where they are not installed.
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { holds, type Row } from "../row.ts";
import { rowsAsJson, rowsAsTable } from "../table.ts";
import { memory } from "./rows/memory.ts";
import { start } from "./rows/start.ts";
import { streams } from "./rows/streams.ts";
import { threads } from "./rows/threads.ts";
import { peers, waits } from "./rows/waits.ts";

const GROUPS: Readonly<Record<string, (rounds: number) => Promise<Row[]>>> = {
  start,
  waits,
  peers,
  memory,
  streams,
  threads,
};

const { values } = parseArgs({
  options: {
    json: { type: "boolean", default: false },
    only: { type: "string" },
    rounds: { type: "string", default: "3" },
  },
});

const rows: Row[] = [];
for (const name of values.only?.split(",") ?? Object.keys(GROUPS)) {
  const group = GROUPS[name];
  if (group === undefined) {
    console.error(`There is no group ${name}. There are ${Object.keys(GROUPS).join(", ")}.`);
    process.exit(2);
  }
  rows.push(...(await group(Number(values.rounds))));
}

if (values.json) console.log(rowsAsJson(rows));
else console.log(`Node ${process.version}, ${cpus().length} cores; medians.\n\n${rowsAsTable(rows)}`);
process.exitCode = rows.every((row) => holds(row) !== false) ? 0 : 1;
