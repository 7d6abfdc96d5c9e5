/** `npm run lint` runs it: no hand-written file may outgrow its budget, since a long file has more than one job. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fromRoot, isProgram } from "../paths.ts";

/** Lines by the place of a file; the first that fits counts. Data and documents have no budget. */
const BUDGETS: readonly (readonly [pattern: RegExp, lines: number])[] = [
  [/^spec\/openapi\.yaml$/, 150],
  [/^spec\/(paths|webhooks)\//, 150],
  [/^spec\/components\/schemas\//, 80],
  [/^spec\/components\//, 150],
  [/^spec\/differences\//, 300],
  [/^spec\/rules\/.*\.js$/, 80],
  [/^test\/fixtures\//, Number.POSITIVE_INFINITY],
  [/^src\/.*\.(ts|tsx|astro|py|go|java|rs)$/, 250],
  [/^scripts\/.*\.ts$/, 350],
  [/^test\/.*\.(ts|tsx|py|go|java|rs)$/, 300],
];

export interface Excess {
  readonly path: string;
  readonly lines: number;
  readonly budget: number;
}

/** The files under version control that are longer than they may be, the longest first. @param under a folder such as `spec` */
export function overBudget(under = "."): Excess[] {
  const listed = execFileSync("git", ["ls-files", "-co", "--exclude-standard", "--", under], {
    cwd: fromRoot("."),
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  return listed
    .split("\n")
    .flatMap((path) => {
      const budget = BUDGETS.find(([pattern]) => pattern.test(path))?.[1];
      if (budget === undefined || budget === Number.POSITIVE_INFINITY) return [];
      const lines = linesOf(path);
      return lines > budget ? [{ path, lines, budget }] : [];
    })
    .sort((a, b) => b.lines - a.lines);
}

/** A file that was just removed has none. */
function linesOf(path: string): number {
  try {
    return readFileSync(fromRoot(path), "utf8").trimEnd().split("\n").length;
  } catch {
    return 0;
  }
}

if (isProgram(import.meta.url)) {
  const over = overBudget();
  for (const { path, lines, budget } of over)
    console.error(`${path} has ${lines} lines, its budget is ${budget}: split it.`);
  if (over.length > 0) process.exitCode = 1;
  else console.log("No file is over its budget.");
}
