import { readFileSync } from "node:fs";
import { align } from "../../generate/print/layout.ts";
import { fromRoot } from "../../paths.ts";

interface Row {
  id: string;
  concern: string;
  holds: string;
}

/** The result of one behaviour in one language. `ok` is null if the test was skipped, since something it needs is missing. */
export interface RowResult {
  language: string;
  row: string;
  ok: boolean | null;
  reason?: string;
}

const rows: Row[] = JSON.parse(readFileSync(fromRoot("test/targets/rows.json"), "utf8"));

/** Reads the results that the tests of all languages appended. @throws if a test reports a row that rows.json lacks */
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

/** A row holds if at least one test reports it and no test reports a failure. */
function verdict(results: RowResult[], language: string, row: string): { mark: string; reason?: string | undefined } {
  const own = results.filter((result) => result.language === language && result.row === row);
  if (own.length === 0) return { mark: "NO TEST" };
  const bad = own.find((result) => result.ok === false);
  if (bad) return { mark: "NO", reason: bad.reason };
  const skipped = own.find((result) => result.ok === null);
  return skipped ? { mark: "skipped", reason: skipped.reason } : { mark: "yes" };
}

/** A table of rows by languages; below it the reason of each result that is not `yes`. */
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
