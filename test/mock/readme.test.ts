// The README's program of section 2, compiled and run as it stands.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { fromRoot } from "../../scripts/paths.ts";

it("runs with what it shows", { timeout: 30_000 }, async () => {
  const [, section = ""] = readFileSync(fromRoot("README.md"), "utf8").split("## 2. ");
  const [, program = ""] = /```ts\n([\s\S]*?)```/.exec(section) ?? [];
  const folder = mkdtempSync(fromRoot("node_modules/.readme-mock-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, "program.mts");
  const source = program.replace('"openruns/mock"', JSON.stringify(fromRoot("src/mock/index.ts")));
  writeFileSync(file, `${source}\nconsole.log(JSON.stringify({ asked, done }));\n`);
  const child = spawn(process.execPath, ["--import", "tsx", file], { cwd: fromRoot("."), timeout: 25_000 });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (bytes) => (said += bytes));
  const code = await new Promise((resolve) => child.once("exit", resolve));
  expect(code, said).toBe(0);
  expect(said).toContain('"__interrupt__":[{"value":{"question":"Shall I?"}');
  expect(said).toContain("You said yes");
});
