import { afterAll, beforeAll, expect, it } from "vitest";
import { fromRoot } from "../../scripts/paths.ts";
import { type RunningPrism, startPrism } from "../../scripts/serve/prism.ts";
import { readmePrograms, runProgram } from "../support/readme.ts";

let prism: RunningPrism;
beforeAll(async () => {
  prism = await startPrism(fromRoot("generated/openapi.prism.json"));
});
afterAll(() => prism.close());

/** Something that a program prints, if it prints at all. */
const PRINTS: Record<string, string> = {
  "README.md 1": "123e4567-e89b-12d3-a456-426614174002",
  "src/typescript/README.md 1": "idle",
};

// That they compile is tested in test/typescript/types, with everything else that the compiler is asked.
it.each(readmePrograms().map((program) => [program.name, program] as const))(
  "runs the program %s as it stands",
  { timeout: 60_000 },
  async (name, program) => {
    const { code, said } = await runProgram(program, prism.url);
    expect(code, said).toBe(0);
    expect(said).toContain(PRINTS[name] ?? "");
  },
);
