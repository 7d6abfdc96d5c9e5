import { readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { overBudget } from "../../scripts/check/budgets.ts";
import { fromRoot } from "../../scripts/paths.ts";

it("no file of spec/ is over its budget", () => {
  expect(overBudget("spec"), "split it: a file that outgrows its budget has more than one job").toEqual([]);
});

it("no folder of spec/components/schemas has more than 80 schemas", () => {
  const root = fromRoot("spec/components/schemas");
  const sizes = readdirSync(root).map((folder) => [folder, readdirSync(`${root}/${folder}`).length] as const);
  expect(sizes.length).toBeGreaterThan(10);
  expect(sizes.filter(([, size]) => size > 80)).toEqual([]);
});
