import { beforeAll, expect, it } from "vitest";
import { type Ran, readmePrograms, runPrograms } from "../support/readme.ts";
import { sharedPrism } from "../support/shared-prism.ts";

/** Something that a program prints, if it prints at all. */
const PRINTS: Record<string, string> = {
  "README.md 1": "123e4567-e89b-12d3-a456-426614174002",
  "src/typescript/README.md 1": "idle",
};

const programs = readmePrograms();
let ran: Ran;
beforeAll(async () => {
  ran = await runPrograms(programs, await sharedPrism());
}, 60_000);

// That they compile is tested in test/typescript/types, with everything else that the compiler is asked.
it.each(programs.map(({ name }) => name))("runs the program %s as it stands", (name) => {
  expect(ran.code, ran.said).toBe(0);
  expect(ran.saidBy.get(name)).toContain(PRINTS[name] ?? "");
});
