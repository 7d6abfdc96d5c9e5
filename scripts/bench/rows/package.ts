import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fromRoot } from "../../paths.ts";
import { inBench, type Measure, SDKS } from "../context.ts";
import { bytesIn, closure, installOurs } from "../packed.ts";
import { pairedRow, type Row } from "../row.ts";

const CHECK = "type check of a small program";
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
  lib: ["ESNext", "DOM", "DOM.Iterable", "DOM.AsyncIterable"],
  types: [],
  strict: true,
  noEmit: true,
};

function writeProgram(folder: string, source: string): void {
  writeFileSync(join(folder, "package.json"), '{"type": "module"}');
  writeFileSync(join(folder, "program.ts"), source);
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions: OPTIONS, files: ["program.ts"] }));
}

type Times = Record<"check" | "run" | "skipLib", number>;

/** CPU seconds of one fresh process that checks the program. */
function compile(folder: string, skipLib: boolean): { check: number; run: number } {
  const job = fromRoot("test/bench/jobs/check.js");
  const { status, stdout, stderr } = spawnSync(process.execPath, [job, folder, `${skipLib}`], {
    cwd: fromRoot("."),
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`The program in ${folder} does not compile:\n${stderr}`);
  return JSON.parse(stdout);
}

const check = (folder: string): Times => ({ ...compile(folder, false), skipLib: compile(folder, true).run });

/** What a user pays before the first line runs: the type check of a program, and the disk. */
export const packages: Measure = async ({ rounds }) => {
  const folder = mkdtempSync(join(tmpdir(), "openruns-bench-"));
  const [ours, theirs] = ["ours", "theirs"].map((name) => mkdtempSync(join(folder, name)));
  if (!ours || !theirs) throw new Error("no folders");
  try {
    installOurs(ours);
    symlinkSync(inBench(""), join(theirs, "node_modules"));
    writeProgram(ours, OURS);
    writeProgram(theirs, THEIRS);
    const ourTimes: Times[] = [];
    const theirTimes: Times[] = [];
    for (let round = 0; round < Math.min(rounds, 3); round++) {
      ourTimes.push(check(ours));
      theirTimes.push(check(theirs));
    }
    const row = (name: string, figure: keyof Times, target: number | null): Row =>
      pairedRow(
        { name, unit: "s CPU", against: "SDK 1.15.0", target },
        ourTimes.map((times) => times[figure]),
        theirTimes.map((times) => times[figure]),
      );
    const rows: Row[] = [
      row(CHECK, "check", 0.5),
      row("the whole tsc run of it", "run", null),
      row("the whole tsc run with skipLibCheck", "skipLib", null),
    ];
    const sum = (folders: Iterable<string>) => [...folders].reduce((total, path) => total + bytesIn(path), 0) / 1e6;
    const our = sum(closure(ours, ["openruns"]));
    const install = (name: string, other: number, target: number | null): Row => {
      const common = { language: "typescript", name, unit: "MB", against: "SDK 1.15.0", target };
      return { ...common, ours: our, other, ratio: our / other };
    };
    const sdk = [SDKS["SDK 1.15.0"]];
    rows.push(
      install(INSTALL, sum(closure(inBench(".."), sdk)), 0.1),
      install(`${INSTALL}, without its peers`, sum(closure(inBench(".."), sdk, false)), null),
    );
    return rows;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
