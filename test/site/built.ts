import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fromRoot } from "../../scripts/paths.ts";

/** Where `npm run docs:site` puts the site. */
export const SITE = fromRoot("dist/docs");

/** Why the site cannot be tested; nothing where it is there. In CI its absence is a failure. */
export function missingSite(): string | undefined {
  if (existsSync(join(SITE, "index.html"))) return undefined;
  const reason = "the docs site is not built: npm run docs:site builds it";
  if (process.env.CI) throw new Error(reason);
  console.log(`Tests of the site are skipped: ${reason}`);
  return reason;
}

/** Every page, by its path from the site's root. */
export const pagePaths = (): string[] =>
  readdirSync(SITE, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".html"));

export const readPage = (path: string): string => readFileSync(join(SITE, path), "utf8");

/** One page of each kind, by what it is. */
export const KINDS: Readonly<Record<string, string>> = {
  "the first page": "",
  "a guide": "guides/stream/",
  "an operation that waits": "reference/operations/waitThreadRun/",
  "an operation that streams": "reference/operations/streamRun/",
  "an operation without a body": "reference/operations/getThread/",
  "an event": "reference/events/MessagesEvent/",
  "an object": "reference/schemas/RunCreate/",
  "an enumeration": "reference/schemas/StreamMode/",
  "a union": "reference/schemas/RunEvent/",
  "stream modes": "reference/stream-modes/",
  "the lives of a run and a thread": "reference/run-life/",
  errors: "reference/errors/",
  differences: "reference/differences/",
  "other tools": "reference/tools/",
  figures: "figures/",
  "the changelog": "changelog/",
  "a page that is not there": "404.html",
};
