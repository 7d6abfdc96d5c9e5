// What the real servers and SDKs said to each other, held against the contract; see test/peers for how it was recorded.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { applyOverlay, parseOverlay } from "../../scripts/overlay.ts";
import { fromRoot } from "../../scripts/paths.ts";
import { loadContract } from "../support/contract.ts";
import type { Document } from "../support/document.ts";
import { type Checker, createChecker } from "../support/exchange-checker.ts";
import { readRecordings, wrongOnPurpose } from "../support/recordings.ts";

const contract = loadContract();

function checkerFor(server: "javascript" | "python"): Checker {
  const options = { wrongOnPurpose: wrongOnPurpose() };
  if (server === "python") return createChecker(contract, options);
  const file = "spec/overlays/javascript-server.yaml";
  const laidOver: unknown = applyOverlay(contract, parseOverlay(readFileSync(fromRoot(file), "utf8"), file));
  return createChecker(laidOver as Document, options);
}

function gaps(checker: Checker, set: string): string[] {
  return readRecordings(set).flatMap((exchange) => {
    const problems = checker.problems(exchange);
    return problems.length === 0 ? [] : [`${exchange.name}: ${problems.slice(0, 3).join("; ")}`];
  });
}

describe.each([
  { server: "python" as const, sets: ["python", "sdk-javascript-on-python", "sdk-python-on-python"] },
  { server: "javascript" as const, sets: ["javascript", "sdk-javascript-on-javascript", "sdk-python-on-javascript"] },
])("the contract describes the $server server", ({ server, sets }) => {
  const checker = checkerFor(server);

  it.each(sets)("in every exchange of %s", (set) => {
    expect(gaps(checker, set)).toEqual([]);
  });
});

describe("the contract describes what a server calls by itself", () => {
  it("in every call to a webhook", () => {
    const checker = createChecker(contract);
    const calls = readRecordings("python/webhooks");
    expect(calls).not.toEqual([]);
    expect(calls.flatMap((call) => checker.webhookProblems("runFinished", call))).toEqual([]);
  });
});
