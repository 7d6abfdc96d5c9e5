// Differences that have a reason: test/parity/explained.yaml. One that no longer shows is told, so that the list stays true.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { isObject } from "../../scripts/generate/model/document.ts";
import { type Aspect, aspects, type Difference } from "./compare.ts";

export interface Explanation {
  /** Names of exchanges, with `*`. */
  readonly names: readonly string[];
  readonly aspects: readonly Aspect[];
  readonly reason: string;
}

const FILE = "test/parity/explained.yaml";

export function readExplanations(): Explanation[] {
  const text = readFileSync(fileURLToPath(new URL("explained.yaml", import.meta.url)), "utf8");
  const rows: unknown = parse(text);
  if (!Array.isArray(rows)) throw new Error(`${FILE}: write a list of {names, aspects, reason}.`);
  return rows.map((row: unknown, index) => {
    const place = `${FILE}: entry ${index + 1}`;
    if (!isObject(row) || typeof row.reason !== "string") throw new Error(`${place}: write a reason.`);
    return {
      names: texts(row.names, place),
      aspects: texts(row.aspects, place).map((name) => aspect(name, place)),
      reason: row.reason,
    };
  });
}

export function explains(explanation: Explanation, difference: Difference): boolean {
  if (!explanation.aspects.includes(difference.aspect)) return false;
  return explanation.names.some((name) => new RegExp(`^${name.replaceAll("*", ".*")}$`).test(difference.name));
}

function texts(value: unknown, place: string): string[] {
  if (Array.isArray(value) && value.every((item) => typeof item === "string")) return value;
  throw new Error(`${place}: write names and aspects as lists of texts.`);
}

function aspect(name: string, place: string): Aspect {
  const known = aspects.find((one) => one === name);
  if (known === undefined) throw new Error(`${place}: ${name} is no aspect: say ${aspects.join(", ")}.`);
  return known;
}
