import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fromRoot } from "../../paths.ts";
import { inBench, type Measure, missingPackages, SDKS, skip } from "../context.ts";
import { bytesIn, closure, installOurs } from "../packed.ts";
import { pairedRow, type Row, type Skipped } from "../row.ts";

const CHECK = "tsc check time of a small program";
const INSTALL = "install size";

const OURS = `import { createClient } from "openruns";
const client = createClient({ baseUrl: "http://localhost:2024" });
const input = { messages: [{ role: "user", content: "how are you?" }] };
const thread = await client.threads.create({ metadata: { name: "my_run" } });
const state = await client.runs.wait({ thread_id: thread.thread_id, assistant_id: "agent", input });
console.log(state);
for await (const event of client.runs.stream({ assistant_id: "agent", input, stream_mode: "values" }))
  if (event.event === "values") console.log(event.data);
`;
const THEIRS = `import { Client } from "@langchain/langgraph-sdk";
const client = new Client({ apiUrl: "http://localhost:2024" });
const input = { messages: [{ role: "user", content: "how are you?" }] };
const thread = await client.threads.create({ metadata: { name: "my_run" } });
const state = await client.runs.wait(thread.thread_id, "agent", { input });
console.log(state);
for await (const event of client.runs.stream(null, "agent", { input, streamMode: "values" }))
  if (event.event === "values") console.log(event.data);
`;
const OPTIONS = {
  target: "ES2022",
  module: "nodenext",
  lib: ["ES2023", "DOM", "DOM.Iterable", "DOM.AsyncIterable"],
  types: [],
  strict: true,
  noEmit: true,
  skipLibCheck: true,
};

function writeProgram(folder: string, source: string): void {
  writeFileSync(join(folder, "package.json"), '{"type": "module"}');
  writeFileSync(join(folder, "program.ts"), source);
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions: OPTIONS, files: ["program.ts"] }));
}

/** Seconds that tsc says it spent checking, and in all. */
function check(folder: string): { check: number; total: number } {
  const tsc = fromRoot("node_modules/typescript/bin/tsc");
  let output: string;
  try {
    output = execFileSync(process.execPath, [tsc, "-p", folder, "--extendedDiagnostics"], { encoding: "utf8" });
  } catch (error) {
    throw new Error(`The program in ${folder} does not compile:\n${Reflect.get(Object(error), "stdout")}`);
  }
  const seconds = (name: string) => Number(new RegExp(`^${name} time: +([\\d.]+)s`, "m").exec(output)?.[1]);
  return { check: seconds("Check"), total: seconds("Total") };
}

/** What a user pays before the first line runs: the type check of a program, and the disk. */
export const packages: Measure = async ({ rounds }) => {
  const reason = missingPackages();
  if (reason) return [skip("tsc_check", CHECK, reason), skip("install_size", INSTALL, reason)];
  const folder = mkdtempSync(join(tmpdir(), "openruns-bench-"));
  const [ours, theirs] = ["ours", "theirs"].map((name) => mkdtempSync(join(folder, name)));
  if (!ours || !theirs) throw new Error("no folders");
  try {
    installOurs(ours);
    symlinkSync(inBench(""), join(theirs, "node_modules"));
    writeProgram(ours, OURS);
    writeProgram(theirs, THEIRS);
    const times: Record<"ours" | "theirs", { check: number; total: number }[]> = { ours: [], theirs: [] };
    for (let round = 0; round < rounds; round++) {
      times.ours.push(check(ours));
      times.theirs.push(check(theirs));
    }
    const of = (side: "ours" | "theirs", name: "check" | "total") => times[side].map((time) => time[name]);
    const common = { unit: "s", against: "SDK 1.15.0" };
    const rows: (Row | Skipped)[] = [
      pairedRow(
        { key: "tsc_check", what: CHECK, ...common, target: { most: 0.5 } },
        of("ours", "check"),
        of("theirs", "check"),
      ),
      pairedRow(
        { key: "tsc_total", what: "the whole tsc run of it", ...common, target: null },
        of("ours", "total"),
        of("theirs", "total"),
      ),
    ];
    const sum = (folders: Iterable<string>) => [...folders].reduce((total, path) => total + bytesIn(path), 0);
    const size = {
      ours: sum(closure(ours, ["openruns"])) / 1e6,
      theirs: sum(closure(inBench(".."), [SDKS["SDK 1.15.0"]])) / 1e6,
    };
    rows.push({
      key: "install_size",
      what: INSTALL,
      unit: "MB",
      against: "SDK 1.15.0",
      ...size,
      ratio: size.ours / size.theirs,
      target: { most: 0.1 },
    });
    return rows;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
