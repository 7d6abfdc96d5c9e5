import type { Change } from "./changes.ts";
import type { Level } from "./rate.ts";

const TITLES: Readonly<Record<Level, string>> = {
  major: "Breaking",
  minor: "Added and changed",
  patch: "Descriptions and examples",
};
const LEVELS: readonly Level[] = ["major", "minor", "patch"];

/** For people at a terminal. */
export function textReport(changes: readonly Change[]): string {
  return LEVELS.flatMap((level) =>
    changes.filter((change) => change.level === level).map((change) => `${level.padEnd(5)}  ${lineOf(change)}`),
  ).join("\n");
}

/** For CHANGELOG.md. */
export function markdownReport(version: string, changes: readonly Change[]): string {
  const parts = LEVELS.flatMap((level) => {
    const found = changes.filter((change) => change.level === level);
    return found.length === 0
      ? []
      : [`### ${TITLES[level]}\n\n${found.map((change) => `- ${lineOf(change)}`).join("\n")}\n`];
  });
  return [`## Contract ${version}\n`, ...parts].join("\n");
}

function lineOf({ what, note, operations }: Change): string {
  const [first = "", ...more] = operations;
  const used = more.length > 0 ? ` (${first} and ${more.length} more)` : what.includes(first) ? "" : ` (${first})`;
  return `${what}${used}${note === undefined ? "" : `; ${note}`}`;
}
