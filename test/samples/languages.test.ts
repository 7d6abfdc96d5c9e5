// The samples of the docs in the languages that must be compiled: one program each, run against Prism.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { languages } from "../../scripts/generate/targets/index.ts";
import { fromRoot } from "../../scripts/paths.ts";
import { missingPrograms } from "../../scripts/programs.ts";
import { type RunningPrism, startPrism } from "../../scripts/serve/prism.ts";
import { calls, expectRequest } from "./expected.ts";
import { type Front, startFront } from "./front.ts";
import { runSamples } from "./run.ts";

const compiled = [...languages].filter(([name]) => name !== "typescript");

let prism: RunningPrism;
let front: Front;
beforeAll(async () => {
  prism = await startPrism(fromRoot("generated/openapi.prism.json"));
  front = await startFront(prism.url);
});
afterAll(async () => {
  await front.close();
  await prism.close();
});

describe.each(compiled)("the samples in %s", (language, tools) => {
  const missing = missingPrograms(tools);
  if (missing.length > 0 && !process.env.CI) console.log(`${language}: skipped, ${missing.join(" and ")} not found`);
  const isSkipped = missing.length > 0 && !process.env.CI;

  it.skipIf(isSkipped)("compile and run", { timeout: 600_000 }, async () => {
    const { code, said } = await runSamples(language, `${front.url}/${language}`);
    expect(code, said).toBe(0);
  });

  it.skipIf(isSkipped).each(calls)("send the example of $operation.id", (call) => {
    expectRequest(front, language, call);
  });
});
