/** Which lines of a report have their row in a page such as spec/DIFFERENCES.md. */
import type { Line } from "./group.ts";

export interface Row {
  readonly section: string;
  /** The first cell, by which people find the row. */
  readonly where: string;
  readonly text: string;
}

export function rowsOf(markdown: string): Row[] {
  let section = "";
  return markdown.split("\n").flatMap((line) => {
    if (line.startsWith("## ")) section = line.slice(3).trim();
    const cells = line.startsWith("|") ? line.split("|").slice(1, -1) : [];
    const [where = ""] = cells;
    return cells.length < 3 || /^[\s:-]*$/.test(where) || where.trim() === "where"
      ? []
      : [{ section, where: where.trim(), text: line }];
  });
}

/**
 * The row that speaks of what a line is about: by a pattern such as `*Partial.*` in its first cell, by the name of the field, of
 * the schema as a whole, by the status or the path, or, under "Everywhere", by the kind of difference (`default`). It finds the
 * candidate; whether the row truly explains the line is for people to judge.
 */
export function explanationOf(line: Line, rows: readonly Row[]): Row | undefined {
  const everywhere = rows.filter(({ section }) => section === EVERYWHERE);
  const near = [...rows.filter(({ section }) => line.tags.some((tag) => belongs(tag, section))), ...everywhere];
  const [last = "", ...parents] = namesOf(line).reverse();
  const paths = line.operations.map((operation) => operation.split(" ")[1] ?? "");
  return (
    near.find(({ where }) =>
      patternsOf(where).some((span) => [line.where, ...line.operations, ...paths].some((text) => fits(text, span))),
    ) ??
    near.find(({ where }) => mentions(where, last)) ??
    near.find(({ text }) => mentions(text, last)) ??
    near.find(({ where }) => spansOf(where).some((span) => parents.includes(span) || paths.includes(span))) ??
    everywhere.find(({ where }) => spansOf(where).includes(line.aspect))
  );
}

const EVERYWHERE = "Everywhere";

/** `*Partial.*`, and `POST …/latest` for an operation. */
function patternsOf(text: string): string[] {
  const spans = [...text.matchAll(/`([^`]+)`/g)].map(([, span = ""]) =>
    span.replace(/\{[^}]*\}/g, "{}").replaceAll("…", "*"),
  );
  return spans.filter((span) => span.includes("*"));
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
