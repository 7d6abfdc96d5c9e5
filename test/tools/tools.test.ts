// Gives documents of the contract to other people's generators and compiles what they make.
import { execFile } from "node:child_process";
import { mkdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { missingPrograms } from "../../scripts/programs.ts";
import { installTools, places } from "./install.ts";
import { type Command, type Tool, tools } from "./tools.ts";

const run = promisify(execFile);
const GENERATED = join(import.meta.dirname, "../../generated");
const TABLE = join(import.meta.dirname, "results.json");
const OUT = join(places.cache, "out");

interface Result {
  readonly tool: string;
  readonly version: string;
  readonly document: string;
  readonly generates: boolean;
  /** Null: what compiles it is not on the machine of the test. */
  readonly compiles: boolean | null;
  readonly streams: Tool["streams"];
}

const results: Result[] = [];

beforeAll(async () => {
  await installTools();
  await rm(OUT, { recursive: true, force: true });
});

describe("a generator makes code of the contract that compiles", () => {
  for (const tool of tools) {
    const missing = missingPrograms(tool.needs);
    const title = `${tool.name} ${tool.version}, ${tool.document}`;
    if (missing.length > 0 && process.env.CI !== "true") {
      test.skip(`${title}: left out, this machine has no ${missing.join(" and no ")}`, () => {});
      continue;
    }
    test(title, async () => {
      const out = join(OUT, tool.name.replaceAll(" ", "-"));
      await mkdir(out, { recursive: true });
      await symlink(join(places.here, "node_modules"), join(out, "node_modules"));
      await runAll(tool, tool.generate, out);
      const lacking = missingPrograms(tool.compileNeeds ?? []);
      if (lacking.length > 0) console.warn(`${tool.name}: not compiled, this machine has no ${lacking.join(", no ")}`);
      else await runAll(tool, tool.compile, out);
      results.push({
        tool: tool.name,
        version: tool.version,
        document: tool.document,
        generates: true,
        compiles: lacking.length > 0 ? null : true,
        streams: tool.streams,
      });
    });
  }
});

/** The docs show this table; it is written anew by `UPDATE_TABLE=1 npm run test:tools`. */
afterAll(async () => {
  if (results.length < tools.length) return;
  const text = `${JSON.stringify(results, null, 2)}\n`;
  if (process.env.UPDATE_TABLE === "1") await writeFile(TABLE, text);
  expect(await readFile(TABLE, "utf8"), "results.json is old: UPDATE_TABLE=1 npm run test:tools").toBe(text);
});

async function runAll(tool: Tool, commands: readonly Command[], out: string): Promise<void> {
  const document = join(GENERATED, tool.document);
  const words: Readonly<Record<string, string>> = { ...places, document, out };
  const fill = (text: string): string => text.replace(/\{(\w+)\}/g, (whole, word: string) => words[word] ?? whole);
  for (const [program, ...args] of commands) {
    const options = {
      cwd: out,
      env: { ...process.env, TOOL_OUT: out, TOOL_DOCUMENT: document },
      maxBuffer: 64 * 1024 * 1024,
    };
    await run(fill(program), args.map(fill), options).catch((error: { stdout?: string; stderr?: string }) => {
      const said = `${error.stdout ?? ""}\n${error.stderr ?? ""}`.trim().split("\n").slice(-30).join("\n");
      throw new Error(`${tool.name} failed at \`${[program, ...args].join(" ")}\`:\n${said}`, { cause: error });
    });
  }
}
