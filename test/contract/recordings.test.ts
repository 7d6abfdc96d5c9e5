// What the real servers and SDKs said to each other, held against the contract; test/peers says how it was recorded.
import { describe, expect, it } from "vitest";
import { loadContract } from "../support/contract.ts";
import { type Checker, createChecker } from "../support/exchange-checker.ts";
import { readRecordings } from "../support/recordings.ts";
import { checkerFor, type Server } from "../support/server-checker.ts";

const sets: Readonly<Record<Server, readonly string[]>> = {
  python: ["python", "python-auth", "sdk-javascript-on-python", "sdk-python-on-python"],
  javascript: ["javascript", "sdk-javascript-on-javascript", "sdk-python-on-javascript"],
};

function gaps(checker: Checker, set: string): string[] {
  return readRecordings(set).flatMap((exchange) => {
    const problems = checker.problems(exchange);
    return problems.length === 0 ? [] : [`${exchange.name}: ${problems.slice(0, 3).join("; ")}`];
  });
}

describe.each(["python", "javascript"] as const)("the contract describes the %s server", (server) => {
  const checker = checkerFor(server);

  it.each(sets[server])("in every exchange of %s", (set) => {
    expect(gaps(checker, set)).toEqual([]);
  });
});

describe("the contract describes what a server calls by itself", () => {
  it("in every call to a webhook", () => {
    const checker = createChecker(loadContract());
    const calls = readRecordings("python/webhooks");
    expect(calls).not.toEqual([]);
    expect(calls.flatMap((call) => checker.webhookProblems("runFinished", call))).toEqual([]);
  });
});
