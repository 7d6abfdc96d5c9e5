import { afterAll, beforeAll, expect } from "vitest";
import { fromRoot } from "../../../scripts/paths.ts";
import { type RunningPrism, startPrism } from "../../../scripts/serve/prism.ts";
import { readmePrograms, runProgram } from "../../support/readme.ts";
import { row } from "./row.ts";

let prism: RunningPrism;
beforeAll(async () => {
  prism = await startPrism(fromRoot("generated/openapi.prism.json"));
});
afterAll(() => prism.close());

// test/typescript/types compiles them.
for (const program of readmePrograms()) {
  row("readme-runs", program.name, async () => {
    const { code, said } = await runProgram(program, prism.url);
    expect(code, said).toBe(0);
  });
}
