import { afterAll, beforeAll, expect } from "vitest";
import { fromRoot } from "../../../scripts/paths.ts";
import { type RunningPrism, startPrism } from "../../../scripts/serve/prism.ts";
import { type Ran, readmePrograms, runPrograms } from "../../support/readme.ts";
import { row } from "./row.ts";

const programs = readmePrograms();
let prism: RunningPrism;
let ran: Ran;
beforeAll(async () => {
  prism = await startPrism(fromRoot("generated/openapi.prism.json"));
  ran = await runPrograms(programs, prism.url);
});
afterAll(() => prism.close());

// test/typescript/types compiles them.
for (const { name } of programs) {
  row("readme-runs", name, async () => {
    expect(ran.code, ran.said).toBe(0);
    expect(ran.saidBy.has(name)).toBe(true);
  });
}
