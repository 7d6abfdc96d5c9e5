/** Checks that a version was raised as far as the changes demand, by the rules of https://semver.org. */
import type { Level } from "./rate.ts";

export type Version = readonly [major: number, minor: number, patch: number];

const LEVELS: readonly Level[] = ["patch", "minor", "major"];

export function parseVersion(text: string): Version {
  const match = /^(\d+)\.(\d+)\.(\d+)$/.exec(text);
  if (!match) throw new Error(`"${text}" is no version: info.version must be three numbers, such as 1.2.3.`);
  return [Number(match[1]), Number(match[2]), Number(match[3])];
}

export function highest(levels: readonly Level[]): Level | null {
  return LEVELS.findLast((level) => levels.includes(level)) ?? null;
}

/** The least version after the released one; before 1.0.0 a major change moves the second number, a minor one the third. */
export function leastAfter([major, minor, patch]: Version, level: Level): Version {
  const early = major === 0;
  if (level === "major") return early ? [0, minor + 1, 0] : [major + 1, 0, 0];
  return level === "minor" && !early ? [major, minor + 1, 0] : [major, minor, patch + 1];
}

export function isBefore(a: Version, b: Version): boolean {
  const at = a.findIndex((part, index) => part !== b[index]);
  return at >= 0 && (a[at] ?? 0) < (b[at] ?? 0);
}
