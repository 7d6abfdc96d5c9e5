/** Finds the row of `spec/differences` that explains a line of the report. */
import type { KnownDifference } from "../differences-data.ts";
import type { Line } from "./group.ts";

/**
 * The row about the place of a line: found by a pattern such as `*Partial.*` in its `covers`, by the name of the field or the
 * schema, by the status or the path, or, in the section "Everywhere", by the aspect (`default`). The row is a candidate: a person
 * must judge whether it explains the line.
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

/** All texts of a row, with its patterns in backticks like other names. */
const textOf = ({ where, covers, official, python, javascript, sdks, choice, why }: KnownDifference): string =>
  [where, ...covers.map((pattern) => `\`${pattern}\``), official, python, javascript, sdks, choice, why].join(" ");

/** The patterns of a row: `*Partial.*`, or `POST …/latest` for an operation. */
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

/** The names in the place of a line: `Run.kwargs[].a` gives run, kwargs and a. */
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
