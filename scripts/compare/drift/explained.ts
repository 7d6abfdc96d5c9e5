/** Which lines of a report have their row in `spec/differences`. */
import type { KnownDifference } from "../differences-data.ts";
import type { Line } from "./group.ts";

/**
 * The row that speaks of what a line is about: by a pattern such as `*Partial.*` that it covers, by the name of the field, of
 * the schema as a whole, by the status or the path, or, under "Everywhere", by the kind of difference (`default`). It finds the
 * candidate; whether the row truly explains the line is for people to judge.
 */
export function explanationOf(line: Line, rows: readonly KnownDifference[]): KnownDifference | undefined {
  const everywhere = rows.filter(({ section }) => section === EVERYWHERE);
  const near = [...rows.filter(({ section }) => line.tags.some((tag) => belongs(tag, section))), ...everywhere];
  const [last = "", ...parents] = namesOf(line).reverse();
  const paths = line.operations.map((operation) => operation.split(" ")[1] ?? "");
  return (
    near.find((row) =>
      patternsOf(row).some((span) => [line.where, ...line.operations, ...paths].some((text) => fits(text, span))),
    ) ??
    near.find(({ where }) => mentions(where, last)) ??
    near.find((row) => mentions(textOf(row), last)) ??
    near.find(({ where }) => spansOf(where).some((span) => parents.includes(span) || paths.includes(span))) ??
    everywhere.find(({ where }) => spansOf(where).includes(line.aspect))
  );
}

const EVERYWHERE = "Everywhere";

/** All that a row says, its names in backticks. */
const textOf = ({ where, covers, official, python, javascript, sdks, choice, why }: KnownDifference): string =>
  [where, ...covers.map((pattern) => `\`${pattern}\``), official, python, javascript, sdks, choice, why].join(" ");

/** `*Partial.*`, and `POST …/latest` for an operation. */
function patternsOf({ where, covers }: KnownDifference): string[] {
  const spans = [...where.matchAll(/`([^`]+)`/g)].map(([, span = ""]) => span).filter((span) => span.includes("…"));
  return [...covers, ...spans].map((pattern) => pattern.replace(/\{[^}]*\}/g, "{}").replaceAll("…", "*"));
}

function fits(where: string, pattern: string): boolean {
  const parts = pattern.split("*").map((part) => part.replace(/[.\\[\]{}()+?^$|]/g, "\\$&"));
  return new RegExp(`^${parts.join(".*")}$`, "i").test(where);
}

function belongs(tag: string, section: string): boolean {
  const words = section.replace(/ and /g, " ").split(" ");
  return tag.split(" ").some((word) => words.some((each) => each.replace(/s$/, "") === word.replace(/s$/, "")));
}

/** `Run.kwargs[].a` is about Run, kwargs and a. */
function namesOf({ where, aspect }: Line): string[] {
  if (aspect === "operation") return [where.split(" ")[1] ?? ""];
  const words = where.toLowerCase().split(/[\s.[\]*]+/);
  return words.filter(
    (word) => word !== "" && !/^(\{\d\}|of|body|query|path|header|status|get|put|post|patch|delete)$/.test(word),
  );
}

function spansOf(text: string): string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map(([, span = ""]) =>
    span
      .toLowerCase()
      .replace(/\{[^}]*\}/g, "{}")
      .replace(/^[a-z]+ \//, "/"),
  );
}

function mentions(text: string, word: string): boolean {
  if (/^\d{3}$/.test(word)) return new RegExp(`\\b${word}\\b`).test(text);
  return spansOf(text).some((span) => span === word || span.split(/[.\s[\](){},:=?]+/).includes(word));
}
