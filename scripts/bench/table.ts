// The rows of a bench as JSON, for the page of figures, and as a table for a terminal.
import { align } from "../generate/print/layout.ts";
import { holds, type Row } from "./row.ts";

const rounded = (value: number): number => Number(value.toPrecision(4));

export function rowsAsJson(rows: readonly Row[]): string {
  const plain = rows.map(({ language, name, ours, other, against, ratio, target, unit }) => ({
    language,
    name,
    ours: rounded(ours),
    other: rounded(other),
    against,
    ratio: rounded(ratio),
    target: target === null ? null : rounded(target),
    unit,
  }));
  return JSON.stringify(plain, null, 1);
}

export function rowsAsTable(rows: readonly Row[]): string {
  const shown = (value: number) => value.toLocaleString("en", { maximumSignificantDigits: 4 });
  const short = (ratio: number) => (ratio >= 0.01 || ratio === 0 ? ratio.toFixed(3) : ratio.toPrecision(3));
  const lines = rows.map((row) => {
    const spread = row.spread ? ` (${row.spread.map((value) => value.toPrecision(3)).join(" to ")})` : "";
    const verdict = { true: "holds", false: "MISSED", null: "" }[`${holds(row)}`] ?? "";
    const target = row.target === null ? "" : `<= ${rounded(row.target)}`;
    const figures = [`${shown(row.ours)} ${row.unit}`, shown(row.other), `${short(row.ratio)}${spread}`];
    return [row.language, row.name, row.against, ...figures, target, verdict];
  });
  const cells = [["language", "what", "against", "ours", "other", "ratio (rounds)", "target", ""], ...lines];
  return align(cells, "  ").join("\n");
}
