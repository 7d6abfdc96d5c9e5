import { execFile } from "node:child_process";
import { mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { promisify } from "node:util";
import { fromRoot, isProgram } from "../paths.ts";

const PAGE = fromRoot("docs/index.html");

/**
 * Redoc's page would fetch the logo of its footer and icons from a CDN. With this policy the browser blocks every request of the
 * page; REMOTE finds the addresses, which are replaced so that the page does not try.
 */
const POLICY =
  "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src 'unsafe-inline' 'unsafe-eval' blob:; " +
  "style-src 'unsafe-inline'; img-src data:; font-src data:; worker-src blob:; connect-src data:\">";
const REMOTE = /https:\/\/cdn\.(redoc\.ly|redocly\.com)\/[^`"']*/g;

/** Builds the reference page from the bundle, as one file without dependencies. Returns its path. */
export async function buildDocs(): Promise<string> {
  await mkdir(dirname(PAGE), { recursive: true });
  const redocly = fromRoot("node_modules/@redocly/cli/bin/cli.js");
  const bundle = fromRoot("generated/openapi.json");
  await promisify(execFile)(process.execPath, [redocly, "build-docs", bundle, "--output", PAGE, "--inlineBundle"], {
    env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
    cwd: fromRoot("."),
  });
  const page = await readFile(PAGE, "utf8");
  if (!page.includes("<head>"))
    throw new Error(`${PAGE} has no <head> to put the content policy in; has Redocly's template changed?`);
  await writeFile(PAGE, page.replace("<head>", () => `<head>${POLICY}`).replace(REMOTE, "data:,"));
  return PAGE;
}

/** Path of the reference page; builds it if the contract or this file is newer. */
export async function currentDocs(): Promise<string> {
  const changed = async (path: string) => (await stat(path).catch(() => undefined))?.mtimeMs ?? 0;
  const sources = await Promise.all(
    [fromRoot("generated/openapi.json"), fromRoot("scripts/serve/docs.ts")].map(changed),
  );
  return (await changed(PAGE)) > Math.max(...sources) ? PAGE : buildDocs();
}

if (isProgram(import.meta.url)) {
  console.log(`${await buildDocs()} is the whole reference in one file.`);
}
