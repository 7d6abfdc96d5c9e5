// The measured figures that `npm run figures` wrote, as rows for the charts.
import { readRepositoryFile } from "./repository.ts";

export interface Measured<Row> {
  /** `2026-11-21` */
  readonly date: string;
  readonly machine: string;
  /** What repeats it. */
  readonly command: string;
  readonly rows: readonly Row[];
}

/** Two values of one unit beside each other. */
export interface Pair {
  readonly label: string;
  readonly ours: number;
  readonly other: number;
  /** What the other value is of. */
  readonly against: string;
  readonly unit: string;
}

interface ClientRow extends Omit<Pair, "label"> {
  readonly language: string;
  readonly name: string;
}

interface MockRow {
  readonly name: string;
  readonly ours: number;
  readonly other: number | null;
  readonly unit: string;
}

interface FidelityRow {
  readonly description: string;
  readonly described: number;
  readonly exchanges: number;
}

const read = <Row>(part: string): Measured<Row> => JSON.parse(readRepositoryFile(`src/docs/figures/${part}.json`));

const clients = read<ClientRow>("clients");
const mock = read<MockRow>("mock");
export const fidelity = read<FidelityRow>("fidelity");

export interface Group {
  readonly id: string;
  readonly title: string;
  readonly measured: Measured<unknown>;
  /** Which of two values is the better one. */
  readonly better: "smaller" | "larger";
  readonly pairs: readonly Pair[];
}

const NAMES: Readonly<Record<string, string>> = {
  typescript: "TypeScript",
  python: "Python",
  go: "Go",
  java: "Java",
  rust: "Rust",
};

const clientGroups = [...new Set(clients.rows.map(({ language }) => language))].map(
  (language): Group => ({
    id: language,
    title: `${NAMES[language] ?? language} client`,
    measured: clients,
    better: "smaller",
    pairs: clients.rows.filter((row) => row.language === language).map(({ name, ...row }) => ({ label: name, ...row })),
  }),
);

const beside = mock.rows.flatMap(({ name, ours, other, unit }) =>
  other === null ? [] : [{ label: name, ours, other, unit, against: againstOf(name) }],
);
const isRate = ({ unit }: Pair): boolean => unit.endsWith("/s");

export const groups: readonly Group[] = [
  ...clientGroups,
  {
    id: "mock-rate",
    title: "The mock: requests a second",
    measured: mock,
    better: "larger",
    pairs: beside.filter(isRate),
  },
  {
    id: "mock",
    title: "The mock: time and memory",
    measured: mock,
    better: "smaller",
    pairs: beside.filter((pair) => !isRate(pair)),
  },
].filter(({ pairs }) => pairs.length > 0);

/** Figures of the mock that stand alone. */
export const alone: readonly MockRow[] = mock.rows.filter(({ other }) => other === null);

/** The bench of the mock names in each row what stands beside it. */
function againstOf(name: string): string {
  if (/official (\w+) server/.test(name)) return `official ${/official (\w+) server/.exec(name)?.[1]} server`;
  if (/JavaScript|after that/.test(name)) return "official javascript server";
  return /1,000 threads/.test(name) ? "with 1,000 threads" : "Prism";
}

let hatches = 0;

/** A number of its own for each pattern of a page. */
export const nextHatch = (): number => ++hatches;
