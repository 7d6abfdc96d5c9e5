import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { fromRoot } from "../../scripts/paths.ts";

/** A file that outgrows its budget has more than one job. */
const BUDGETS = {
  "spec/openapi.yaml": 150,
  "spec/paths": 150,
  "spec/webhooks": 150,
  "spec/components/schemas": 80,
  "spec/components": 150,
};

it.each(Object.entries(BUDGETS))("%s has no file of more than %i lines", (place, budget) => {
  const isFile = place.endsWith(".yaml");
  const names = isFile ? [""] : readdirSync(fromRoot(place), { recursive: true, encoding: "utf8" });
  const files = names.map((name) => (isFile ? place : `${place}/${name}`)).filter((path) => path.endsWith(".yaml"));
  expect(files.length).toBeGreaterThan(0);
  const lines = files.map((path) => [path, readFileSync(fromRoot(path), "utf8").trimEnd().split("\n").length] as const);
  expect(lines.filter(([, count]) => count > budget)).toEqual([]);
});

it("no folder of spec/components/schemas has more than 80 schemas", () => {
  const root = fromRoot("spec/components/schemas");
  const sizes = readdirSync(root).map((folder) => [folder, readdirSync(`${root}/${folder}`).length] as const);
  expect(sizes.length).toBeGreaterThan(10);
  expect(sizes.filter(([, size]) => size > 80)).toEqual([]);
});
