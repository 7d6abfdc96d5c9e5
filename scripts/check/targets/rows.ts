import { readFileSync } from "node:fs";
import { align } from "../../generate/print/layout.ts";
import { fromRoot } from "../../paths.ts";

interface Row {
  id: string;
  concern: string;
  holds: string;
}

/** One behaviour in one language: it holds, it does not, or (null) something it needs is missing. */
export interface RowResult {
  language: string;
  row: string;
  ok: boolean | null;
  reason?: string;
}

const rows: Row[] = JSON.parse(readFileSync(fromRoot("test/targets/rows.json"), "utf8"));

/** Reads the lines that the tests of all languages appended; an unknown row is a mistake in a test. */
export function readRows(text: string): RowResult[] {
  const known = new Set(rows.map((row) => row.id));
  return text
    .split("\n")
    .filter(Boolean)
    .map((line) => {
      const result: RowResult = JSON.parse(line);
      if (!known.has(result.row))
        throw new Error(`${result.language} reports the row "${result.row}", which test/targets/rows.json lacks`);
      return result;
    });
}

/** A row that several tests touch holds only where all of them say so; one without a line does not. */
function verdict(results: RowResult[], language: string, row: string): { mark: string; reason?: string | undefined } {
  const own = results.filter((result) => result.language === language && result.row === row);
  if (own.length === 0) return { mark: "NO TEST" };
  const bad = own.find((result) => result.ok === false);
  if (bad) return { mark: "NO", reason: bad.reason };
  const skipped = own.find((result) => result.ok === null);
  return skipped ? { mark: "skipped", reason: skipped.reason } : { mark: "yes" };
}

/** The table rows x languages, with the reasons of what does not hold below it. */
export function rowTable(results: RowResult[], languages: string[]): string {
  const reasons: string[] = [];
  const body = rows.map((row) => {
    const marks = languages.map((language) => {
      const { mark, reason } = verdict(results, language, row.id);
      if (mark !== "yes") reasons.push(`${language} ${row.id}: ${mark}${reason ? `, ${reason}` : ""}`);
      return mark;
    });
    return [row.id, ...marks];
  });
  const table = align([["behaviour", ...languages], ...body], "  ");
  return [...table, ...(reasons.length ? ["", ...reasons] : [])].join("\n");
}

export function summarise(
  results: RowResult[],
  languages: string[],
): { passed: number; failed: number; skipped: number } {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const language of languages) {
    for (const row of rows) {
      const { mark } = verdict(results, language, row.id);
      if (mark === "yes") total.passed++;
      else if (mark === "skipped") total.skipped++;
      else total.failed++;
    }
  }
  return total;
}
