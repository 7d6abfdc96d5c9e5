/**
 * Measures what the figures page shows, and writes src/docs/figures/<part>.json:
 *
 *   npm run figures                      all parts; some minutes on a machine that does nothing else
 *   npm run figures -- --only fidelity   one part: clients, mock or fidelity
 *   npm run figures -- --only clients --rows bench.json   from rows that `npm run bench -- --json` wrote before
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { fromRoot } from "../paths.ts";
import { measureFidelity } from "./fidelity.ts";

const PARTS = {
  clients: { command: "npm run bench -- --json", script: "bench" },
  mock: { command: "npm run bench:mock -- --json", script: "bench:mock" },
  fidelity: { command: "npm run figures -- --only fidelity", script: null },
} as const;
type Part = keyof typeof PARTS;

const { values } = parseArgs({ options: { only: { type: "string" }, rows: { type: "string" } } });
const wanted = values.only?.split(",") ?? Object.keys(PARTS);
for (const name of wanted) {
  if (!isPart(name)) throw new Error(`There is no part ${name}; there are ${Object.keys(PARTS).join(", ")}.`);
  const { command } = PARTS[name];
  const figures = {
    date: new Date().toISOString().slice(0, 10),
    machine: `${cpus().length} cores of ${cpus()[0]?.model.trim() ?? "an unknown processor"}, Node ${process.version}`,
    command,
    rows: values.rows === undefined ? measure(name) : JSON.parse(readFileSync(values.rows, "utf8")),
  };
  mkdirSync(fromRoot("src/docs/figures"), { recursive: true });
  writeFileSync(fromRoot(`src/docs/figures/${name}.json`), `${JSON.stringify(figures, null, 2)}\n`);
  console.log(`src/docs/figures/${name}.json: ${figures.rows.length} rows`);
}

function isPart(name: string): name is Part {
  return name in PARTS;
}

/** A bench exits with 1 where a target is missed: its rows count all the same. */
function measure(part: Part): unknown[] {
  const { script } = PARTS[part];
  if (script === null) return measureFidelity();
  const { stdout } = spawnSync("npm", ["run", "--silent", script, "--", "--json"], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
    maxBuffer: 1 << 26,
    cwd: fromRoot("."),
  });
  const begin = stdout.indexOf("[");
  if (begin < 0) throw new Error(`npm run ${script} wrote no rows; what it printed above says why.`);
  return JSON.parse(stdout.slice(begin));
}
