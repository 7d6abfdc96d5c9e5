import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { missingPrograms } from "../../scripts/programs.ts";
import { OPENAPI_GENERATOR } from "./tools.ts";

const run = promisify(execFile);
const HERE = import.meta.dirname;
const VENV = join(HERE, ".venv");
const CACHE = join(HERE, "../../.cache/tools");

/** Where the tools are, as the commands in tools.ts name it. */
export const places = {
  here: HERE,
  bin: join(HERE, "node_modules/.bin"),
  venv: join(VENV, "bin"),
  python: join(VENV, "bin/python"),
  jar: join(CACHE, `openapi-generator-cli-${OPENAPI_GENERATOR}.jar`),
  cache: CACHE,
} as const;

const has = (program: string): boolean => missingPrograms([program]).length === 0;

/** Installs the tools in their pinned versions, each once; those whose language is missing are left out. */
export async function installTools(): Promise<void> {
  await mkdir(CACHE, { recursive: true });
  await once(join(HERE, "node_modules"), join(HERE, "package-lock.json"), () =>
    run("npm", ["ci", "--no-audit", "--no-fund", "--silent"], { cwd: HERE }),
  );
  if (has("python3")) {
    await once(VENV, join(HERE, "requirements.txt"), async () => {
      await run("python3", ["-m", "venv", VENV]);
      await run(places.python, ["-m", "pip", "install", "--quiet", "--requirement", join(HERE, "requirements.txt")]);
    });
  }
  if (has("mvn") && !existsSync(places.jar)) {
    const artifact = `org.openapitools:openapi-generator-cli:${OPENAPI_GENERATOR}`;
    await run("mvn", ["-q", "-B", "dependency:copy", `-Dartifact=${artifact}`, `-DoutputDirectory=${CACHE}`]);
  }
}

/** Runs `install` unless the folder was installed from the same lock file; the folder keeps a copy of it. */
async function once(folder: string, lockFile: string, install: () => Promise<unknown>): Promise<void> {
  const marker = join(folder, ".openruns-lock");
  const wanted = await readFile(lockFile, "utf8");
  if ((await readFile(marker, "utf8").catch(() => "")) === wanted) return;
  await install();
  await writeFile(marker, wanted);
}
