/** The report as text for a terminal. */
import { align } from "../../generate/print/layout.ts";
import type { Line, Presence } from "./group.ts";

export interface Named {
  readonly name: string;
  readonly operations: number;
}

const TITLES: Readonly<Record<Presence, string>> = {
  "only theirs": "They have it, we lack it",
  "only ours": "We have it, they lack it",
  differs: "Both have it, and say different things",
};
const CELL = 56;

export function report(ours: Named, theirs: Named, lines: readonly Line[]): string {
  const operations = lines.filter(({ aspect }) => aspect === "operation");
  const count = (side: Presence) => operations.filter((line) => line.side === side).length;
  const head = [
    `ours: ${ours.name}, ${ours.operations} operations; theirs: ${theirs.name}, ${theirs.operations} operations`,
    `operations in both ${ours.operations - count("only ours")}, only ours ${count("only ours")}, only theirs ${count("only theirs")}`,
    `distinct differences ${lines.length}: ${["only theirs", "only ours", "differs"]
      .map((side) => `${side} ${lines.filter((line) => line.side === side).length}`)
      .join(", ")}`,
  ];
  const sections = (["only theirs", "only ours", "differs"] as const).map((side) => section(side, lines));
  return `${[head.join("\n"), ...sections.filter((text) => text !== "")].join("\n\n")}\n`;
}

function section(side: Presence, lines: readonly Line[]): string {
  const found = lines.filter((line) => line.side === side);
  if (found.length === 0) return "";
  const rows = found
    .sort(byWhere)
    .map(({ where, direction, aspect, ours, theirs, operations }) => [
      where,
      aspect === "operation" ? "operation" : `${direction} ${aspect}`,
      ...(side === "differs"
        ? [ours?.text ?? "-", theirs?.text ?? "-"]
        : [(side === "only ours" ? ours : theirs)?.text ?? ""]),
      operationsText(operations),
    ]);
  const titles = side === "differs" ? ["where", "what", "ours", "theirs", "in"] : ["where", "what", "it", "in"];
  return [TITLES[side], table([titles, ...rows])].join("\n");
}

function byWhere(a: Line, b: Line): number {
  const rank = ({ aspect }: Line) => (aspect === "operation" ? 0 : aspect === "status" ? 1 : 2);
  return rank(a) - rank(b) || a.where.localeCompare(b.where) || a.aspect.localeCompare(b.aspect);
}

function operationsText(operations: readonly string[]): string {
  const [first = ""] = operations;
  return operations.length === 1 ? first : `${first} and ${operations.length - 1} more`;
}

/** A table under its titles; a text that is too long for its cell is cut. */
export function table(rows: readonly (readonly string[])[]): string {
  const cut = rows.map((row) => row.map((cell) => (cell.length > CELL ? `${cell.slice(0, CELL - 1)}…` : cell)));
  const [titles = "", ...lines] = align(cut, "  ");
  return [titles, "-".repeat(titles.length), ...lines].map((line) => `  ${line}`).join("\n");
}
