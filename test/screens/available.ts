// What the tests of screens need: a Chromium, and the hooks, which are installed once for each content of their lock file.
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { promisify } from "node:util";
import { fromRoot } from "../../scripts/paths.ts";
import { missingChromium } from "../browser/chromium.ts";

const FOLDER = fromRoot("test/screens");
const MARKER = `${FOLDER}/node_modules/.openruns-lock-hash`;

/** Why the tests cannot run here; nothing where they can. With CI=true that is a failure. */
export async function missing(): Promise<string | undefined> {
  return missingChromium() ?? (await missingHooks());
}

async function missingHooks(): Promise<string | undefined> {
  const wanted = createHash("sha256")
    .update(await readFile(`${FOLDER}/package-lock.json`))
    .digest("hex");
  if ((await readFile(MARKER, "utf8").catch(() => "")) === wanted) return undefined;
  try {
    await promisify(execFile)("npm", ["ci", "--no-audit", "--no-fund", "--ignore-scripts"], { cwd: FOLDER });
    await writeFile(MARKER, wanted);
    return undefined;
  } catch (error) {
    const reason = `the hooks of test/screens cannot be installed: ${error instanceof Error ? error.message : error}`;
    if (process.env.CI) throw new Error(reason);
    console.log(`Tests of screens are skipped: ${reason}`);
    return reason;
  }
}
