/** Every line that is not empty, moved to the right. */
export const indent = (text: string, by: string): string => text.replace(/^(?=.)/gm, by);

/** Rows with their columns one below the other; the longest row has all columns. @param gap what stands between two columns */
export function align(rows: readonly (readonly string[])[], gap = " "): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join(gap)
      .trimEnd(),
  );
}

/** `head(items)tail` on one line where it fits, else one item a line, each ended by a comma. */
export function list(head: string, items: readonly string[], tail: string, width: number, by = "    "): string {
  const oneLine = `${head}${items.join(", ")}${tail}`;
  if (oneLine.length <= width && !oneLine.includes("\n")) return oneLine;
  return `${head}\n${items.map((item) => `${indent(item, by)},\n`).join("")}${tail}`;
}
