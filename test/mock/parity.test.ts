// The quick sections of the recordings, played on the mock; `npm run test:parity` plays all of them.
import { expect, it } from "vitest";
import { fromRoot } from "../../scripts/paths.ts";
import { loadGraphs } from "../../src/cli/mock/graphs.ts";
import { serve } from "../../src/cli/mock/serve.ts";
import { createMock } from "../../src/mock/index.ts";
import { compare } from "../parity/compare.ts";
import { explains, readExplanations } from "../parity/explained.ts";
import { playSections } from "../parity/sections.ts";
import { loadContract } from "../support/contract.ts";
import { createChecker } from "../support/exchange-checker.ts";
import { readRecordings, wrongOnPurpose } from "../support/recordings.ts";

const SECTIONS = ["system", "graphs", "assistants", "threads", "store", "crons", "badInput"];

it("answers as the Python server does, within the contract", async () => {
  const { graphs } = await loadGraphs(fromRoot("test/mock/peer-graphs"));
  const served = await serve(createMock({ graphs }), { host: "127.0.0.1", port: 0 });
  const { exchanges } = await playSections(served.url, SECTIONS, () => {}).finally(() => served.close());
  const recorded = new Map(readRecordings("python").map((exchange) => [exchange.name, exchange]));
  const explanations = readExplanations();
  const checker = createChecker(loadContract(), { wrongOnPurpose: wrongOnPurpose() });
  const told = exchanges.flatMap((exchange) => {
    const expected = recorded.get(exchange.name);
    const differences = expected === undefined ? [] : compare(expected, exchange).differences;
    const unexplained = differences.filter(
      (one) => one.aspect !== "words" && !explanations.some((e) => explains(e, one)),
    );
    const problems = checker.problems({ ...exchange, operation: null });
    return [...unexplained, ...problems.map((problem) => `${exchange.name}: ${problem}`)];
  });
  expect(exchanges.length).toBeGreaterThan(250);
  expect(told).toEqual([]);
}, 60_000);
