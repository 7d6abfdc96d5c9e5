/** Part of `npm run lint`: fails if a hand-written file is longer than its budget, since a long file has more than one job. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fromRoot, isProgram } from "../paths.ts";

/** Most lines of a file, by its path; the first pattern that fits decides. Data and documents have no budget. */
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

/** The files of the repository that are over their budget, the longest first. @param under a folder such as `spec` */
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

/** 0 for a file that git still lists but that was deleted. */
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
