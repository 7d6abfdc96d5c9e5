/** One line of the table. */
export interface Row {
  /** Its key in `--json`. */
  readonly key: string;
  readonly what: string;
  readonly unit: string;
  /** What it is compared with, by name; its figure is `theirs`. */
  readonly against: string;
  readonly ours: number;
  readonly theirs: number;
  readonly ratio: number;
  /** The ratios of the single rounds, smallest and largest; absent where there is nothing to repeat. */
  readonly spread?: readonly [number, number];
  /** What the ratio must be: at most, or at least. `null`: shown beside another row, without a target. */
  readonly target: { readonly most: number } | { readonly least: number } | null;
}

/** A line that could not be measured, and why. */
export interface Skipped {
  readonly key: string;
  readonly what: string;
  readonly skipped: string;
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? Number.NaN;
  return Number.isInteger(middle) ? ((sorted[middle - 1] ?? Number.NaN) + upper) / 2 : upper;
};

/**
 * A row from rounds in which both sides took their turn one right after the other. The ratio is the median of the rounds'
 * ratios: what slows the machine for a while slows both sides of a round.
 */
export function pairedRow(
  about: Omit<Row, "ours" | "theirs" | "ratio" | "spread">,
  ours: readonly number[],
  theirs: readonly number[],
): Row {
  const ratios = ours.map((value, round) => value / (theirs[round] ?? Number.NaN));
  return {
    ...about,
    ours: median(ours),
    theirs: median(theirs),
    ratio: median(ratios),
    spread: [Math.min(...ratios), Math.max(...ratios)],
  };
}

export const holds = ({ ratio, target }: Row): boolean | null =>
  target === null ? null : "most" in target ? ratio <= target.most : ratio >= target.least;

export const isSkipped = (row: Row | Skipped): row is Skipped => "skipped" in row;
