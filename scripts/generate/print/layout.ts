/** Indents every line that is not empty. */
export const indent = (text: string, by: string): string => text.replace(/^(?=.)/gm, by);

/** Pads the cells of each row, so that columns are aligned. @param gap the text between two columns */
export function align(rows: readonly (readonly string[])[], gap = " "): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join(gap)
      .trimEnd(),
  );
}

/** `head(items)tail` on one line if it fits, otherwise one item on each line, followed by a comma. */
export function list(head: string, items: readonly string[], tail: string, width: number, by = "    "): string {
  const oneLine = `${head}${items.join(", ")}${tail}`;
  if (oneLine.length <= width && !oneLine.includes("\n")) return oneLine;
  return `${head}\n${items.map((item) => `${indent(item, by)},\n`).join("")}${tail}`;
}
