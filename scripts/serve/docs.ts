// `npm run docs`: builds the docs site into dist/docs and serves it. `-- --build` only builds.
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { fromRoot } from "../paths.ts";
import { serveFolder } from "./site.ts";

const SITE = fromRoot("src/docs");
const LOCK = `${SITE}/package-lock.json`;
/** The lock file that the site's packages were installed from. */
const INSTALLED = `${SITE}/node_modules/.installed-lock.json`;

const { values } = parseArgs({
  options: { build: { type: "boolean", default: false }, port: { type: "string", default: "4321" } },
});

function npm(...words: string[]): void {
  const { status } = spawnSync("npm", [...words, "--prefix", SITE], { stdio: "inherit", cwd: SITE });
  if (status !== 0) throw new Error(`npm ${words.join(" ")} failed in src/docs; what it printed above says why.`);
}

/** The site has packages of its own, so that `npm ci` of the repository does not wait for them. */
function install(): void {
  const lock = readFileSync(LOCK, "utf8");
  if (readOrEmpty(INSTALLED) === lock) return;
  npm("ci", "--no-audit", "--no-fund");
  writeFileSync(INSTALLED, lock);
}

function readOrEmpty(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

install();
npm("run", "build", "--silent");
if (values.build) console.log("dist/docs is the whole site; any file server serves it, from any folder.");
else {
  const site = await serveFolder(fromRoot("dist/docs"), Number(values.port)).catch(() =>
    serveFolder(fromRoot("dist/docs")),
  );
  console.log(`The docs are at ${site.url}. Ctrl-C stops them.`);
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
    process.once(signal, () => void site.close().finally(() => process.exit(0)));
}
