import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { languages } from "../generate/targets/index.ts";
import { fromRoot } from "../paths.ts";
import { missingPrograms } from "../programs.ts";
import { startPrism } from "../serve/prism.ts";
import { journeysOnMock, startMock } from "./targets/journeys.ts";
import { startProcess } from "./targets/process.ts";
import { type RowResult, readRows, rowTable, summarise } from "./targets/rows.ts";

const { values } = parseArgs({
  options: { only: { type: "string" }, peer: { type: "boolean", default: Boolean(process.env.CI) } },
});
const wanted = values.only?.split(",") ?? [...languages.keys()];
const unknown = wanted.filter((name) => !languages.has(name));
if (unknown.length) {
  console.error(`No such language: ${unknown.join(", ")}. There are ${[...languages.keys()].join(", ")}.`);
  process.exit(2);
}

/** Runs test/<language>/run.sh; resolves to its exit code. */
const runLanguage = (name: string, env: NodeJS.ProcessEnv): Promise<number> =>
  new Promise((resolve) => {
    const child = spawn("bash", [fromRoot(`test/${name}/run.sh`)], { cwd: fromRoot("."), env, stdio: "inherit" });
    child.once("exit", (code) => resolve(code ?? 1));
  });

const scratch = mkdtempSync(join(tmpdir(), "openruns-rows-"));
const rowsFile = join(scratch, "rows.jsonl");
const stops: (() => Promise<void> | void)[] = [() => rmSync(scratch, { recursive: true })];
const lines: string[] = [];
const onMock: RowResult[] = [];
let failed = 0;

try {
  const prism = await startPrism(fromRoot("generated/openapi.prism.json"));
  stops.unshift(() => prism.close());
  const wire = await startProcess(["test/wire/main.ts", "--port", "0"]);
  stops.unshift(wire.stop);
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    OPENRUNS_ROWS: rowsFile,
    OPENRUNS_WIRE: wire.url,
    OPENRUNS_PRISM: prism.url,
  };
  const mock = await startMock();
  stops.unshift(() => mock.close());
  if (values.peer && !env.OPENRUNS_PEER) {
    const peer = await startProcess(["test/peers/start.ts", "python", "--port", "0"], 600_000);
    stops.unshift(peer.stop);
    env.OPENRUNS_PEER = peer.url;
  }
  for (const name of wanted) {
    const lacks = missingPrograms(languages.get(name) ?? []);
    if (!existsSync(fromRoot(`test/${name}/run.sh`))) lacks.push(`test/${name}/run.sh`);
    if (lacks.length) {
      const required = Boolean(process.env.CI);
      lines.push(`${name}: ${required ? "FAILED" : "skipped"}, ${lacks.join(" and ")} not found`);
      if (required) failed++;
      continue;
    }
    const began = performance.now();
    const code = await runLanguage(name, env);
    const seconds = ((performance.now() - began) / 1000).toFixed(0);
    lines.push(`${name}: ${code === 0 ? "passed" : `FAILED with code ${code}`} in ${seconds} s`);
    if (code !== 0) failed++;
    else onMock.push(...(await journeysOnMock(name, mock.url, join(scratch, `${name}-mock.jsonl`))));
  }
} finally {
  const told = existsSync(rowsFile) ? readRows(readFileSync(rowsFile, "utf8")) : [];
  const results: RowResult[] = [...told, ...onMock];
  for (const stop of stops) await stop();
  console.log(`\n${rowTable(results, wanted)}\n`);
  for (const line of lines) console.log(line);
  const total = summarise(results, wanted);
  failed += total.failed;
  console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
}
process.exit(failed ? 1 : 0);
