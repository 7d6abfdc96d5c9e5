/** One row of the table, as test/bench/README.md describes it. Smaller is better. */
export interface Row {
  readonly language: string;
  readonly name: string;
  readonly unit: string;
  /** What it is compared with, by name; its figure is `other`. */
  readonly against: string;
  readonly ours: number;
  readonly other: number;
  readonly ratio: number;
  /** The most that the ratio may be. `null`: shown beside another row, without a target. */
  readonly target: number | null;
  /** The ratios of the single rounds, smallest and largest; absent if there is nothing to repeat. */
  readonly spread?: readonly [number, number];
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
  about: Pick<Row, "name" | "unit" | "against" | "target">,
  ours: readonly number[],
  other: readonly number[],
): Row {
  const ratios = ours.map((value, round) => value / (other[round] ?? Number.NaN));
  return {
    language: "typescript",
    ...about,
    ours: median(ours),
    other: median(other),
    ratio: median(ratios),
    spread: [Math.min(...ratios), Math.max(...ratios)],
  };
}

export const holds = ({ ratio, target }: Row): boolean | null => (target === null ? null : ratio <= target);
