import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { fromRoot } from "../../scripts/paths.ts";
import { type RunningPrism, startPrism } from "../../scripts/serve/prism.ts";
import { readmeSnippet } from "../support/readme.ts";

let prism: RunningPrism;
let folder: string;
beforeAll(async () => {
  prism = await startPrism(fromRoot("generated/openapi.prism.json"));
  // Below the root, where `import` finds what the snippet needs.
  folder = mkdtempSync(fromRoot("node_modules/.readme-"));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await prism.close();
});

// That it compiles is said by test/typescript/types, with everything else that the compiler is asked.
it("runs the README's TypeScript as it stands", { timeout: 60_000 }, async () => {
  const file = join(folder, "snippet.mts");
  writeFileSync(file, readmeSnippet().replace("http://localhost:2024", prism.url));
  const child = spawn(process.execPath, ["--import", "tsx", file], { cwd: fromRoot("."), timeout: 50_000 });
  let said = "";
  child.stdout.on("data", (bytes) => {
    said += bytes;
  });
  child.stderr.on("data", (bytes) => {
    said += bytes;
  });
  const code = await new Promise((resolve) => child.once("exit", resolve));
  expect(code, said).toBe(0);
  expect(said).toContain("123e4567-e89b-12d3-a456-426614174002");
});
