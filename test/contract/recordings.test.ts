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

/** Requests that a server answers with 200 although it does not do what they ask for; the contract refuses them. */
const MISUNDERSTOOD: Readonly<Record<string, string>> = {
  // Of a repeated parameter the server reads the last value only, so it looks in another namespace.
  "store-get-repeat-namespace": "request: query namespace: must be string",
};

function gaps(checker: Checker, set: string): string[] {
  return readRecordings(set).flatMap((exchange) => {
    if (exchange.response.status === 200 && MISUNDERSTOOD[exchange.name] !== undefined) return [];
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

it.each(Object.entries(MISUNDERSTOOD))("the contract refuses %s", (name, problem) => {
  const [exchange] = readRecordings("python").filter((one) => one.name === name);
  expect(exchange === undefined ? [] : checkerFor("python").problems(exchange)).toEqual([problem]);
});

describe("the contract describes what a server calls by itself", () => {
  it("in every call to a webhook", () => {
    const checker = createChecker(loadContract());
    const calls = readRecordings("python/webhooks");
    expect(calls).not.toEqual([]);
    expect(calls.flatMap((call) => checker.webhookProblems("runFinished", call))).toEqual([]);
  });
});
