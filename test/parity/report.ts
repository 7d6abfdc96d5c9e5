// What a comparison comes to: a row for each difference that has no explanation, and percentages.
import { type Aspect, aspects, type Comparison, type Difference } from "./compare.ts";
import { type Explanation, explains } from "./explained.ts";

export interface AspectFigure {
  readonly compared: number;
  readonly equal: number;
  /** Not equal, with a reason in explained.yaml. */
  readonly explained: number;
}

export interface Report {
  readonly exchanges: number;
  /** Exchanges that only the expected side has. */
  readonly missing: readonly string[];
  readonly figures: Readonly<Record<Aspect, AspectFigure>>;
  readonly unexplained: readonly Difference[];
  readonly unused: readonly Explanation[];
}

export function reportOf(
  comparisons: readonly Comparison[],
  missing: readonly string[],
  explanations: readonly Explanation[],
): Report {
  const differences = comparisons.flatMap((comparison) => comparison.differences);
  const unexplained = differences.filter((difference) => !explanations.some((one) => explains(one, difference)));
  const figure = (aspect: Aspect): AspectFigure => {
    const compared = comparisons.filter((comparison) => comparison.compared.includes(aspect)).length;
    const different = differences.filter((difference) => difference.aspect === aspect).length;
    const without = unexplained.filter((difference) => difference.aspect === aspect).length;
    return { compared, equal: compared - different, explained: different - without };
  };
  const figures = {
    status: figure("status"),
    media: figure("media"),
    shape: figure("shape"),
    events: figure("events"),
    words: figure("words"),
  };
  const unused = explanations.filter((one) => !differences.some((difference) => explains(one, difference)));
  return { exchanges: comparisons.length, missing, figures, unexplained, unused };
}

/** Equal ones of those compared, in percent; 100 where there was nothing to compare. */
export function percent({ compared, equal }: AspectFigure): number {
  return compared === 0 ? 100 : (100 * equal) / compared;
}

export function reportText({ exchanges, missing, figures, unexplained, unused }: Report, width = 400): string {
  const cut = (text: string) => (text.length > width ? `${text.slice(0, width)}…` : text).replaceAll("\n", "\\n");
  const rows = unexplained.map(({ name, aspect, expected, actual }) => {
    return `${name}  ${aspect}\n    expected  ${cut(expected)}\n    got       ${cut(actual)}`;
  });
  const figureLines = aspects.map((aspect) => {
    const { compared, equal, explained } = figures[aspect];
    const share = percent(figures[aspect]).toFixed(1).padStart(5);
    return `${aspect.padEnd(7)} ${share} %  ${equal} of ${compared}${explained > 0 ? `, ${explained} explained` : ""}`;
  });
  return [
    ...rows,
    ...missing.map((name) => `${name}  missing: it was never asked`),
    ...unused.map((one) => `explained.yaml: "${one.reason}" explains nothing here`),
    "",
    `${exchanges} exchanges, ${unexplained.length} differences without an explanation`,
    ...figureLines,
  ].join("\n");
}
