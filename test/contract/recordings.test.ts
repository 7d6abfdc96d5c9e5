// Checks recorded exchanges between the official servers and SDKs against the contract; test/peers/README.md says how they were recorded.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { fromRoot } from "../../scripts/paths.ts";
import { loadContract } from "../support/contract.ts";
import { type Checker, createChecker } from "../support/exchange-checker.ts";
import { readRecordings } from "../support/recordings.ts";
import { checkerFor, type Server } from "../support/server-checker.ts";

const sets: Readonly<Record<Server, readonly string[]>> = {
  python: ["python", "python-auth", "sdk-javascript-on-python", "sdk-python-on-python"],
  javascript: ["javascript", "sdk-javascript-on-javascript", "sdk-python-on-javascript"],
};
const servers = ["python", "javascript"] as const;
const checkers = { python: checkerFor("python"), javascript: checkerFor("javascript") };
const webhooks = createChecker(loadContract());

function gapsOf(checker: Checker, set: string): string[] {
  return readRecordings(set).flatMap((exchange) => {
    const problems = checker.problems(exchange);
    return problems.length === 0 ? [] : [`${exchange.name}: ${problems.slice(0, 3).join("; ")}`];
  });
}

const gaps = new Map(servers.flatMap((server) => sets[server].map((set) => [set, gapsOf(checkers[server], set)])));
const calls = readRecordings("python/webhooks");
const callGaps = calls.flatMap((call) => webhooks.webhookProblems("runFinished", call));

describe.each(servers)("the contract describes the %s server", (server) => {
  it.each(sets[server])("in every exchange of %s", (set) => {
    expect(gaps.get(set)).toEqual([]);
  });
});

it("the contract describes every call to a webhook", () => {
  expect(calls).not.toEqual([]);
  expect(callGaps).toEqual([]);
});

describe("every property of the contract has a witness", () => {
  const { components } = loadContract();
  const schemas: Record<string, { properties?: object }> = Object(Object(components).schemas);
  const listed: Record<string, Record<string, string[]>> = parse(
    readFileSync(fromRoot("test/fixtures/unrecorded.yaml"), "utf8"),
  );
  const recorded = new Set(
    [...servers.map((server) => checkers[server]), webhooks].flatMap(({ witnessed }) => [...witnessed]),
  );
  const wasRecorded = (schema: string, name: string) =>
    recorded.has(`/components/schemas/${schema}/properties/${name}`);
  const namesOf = (group: Record<string, string[]>) =>
    Object.entries(group).flatMap(([schema, names]) => names.map((name) => `${schema}.${name}`));
  const known = new Set(Object.values(listed).flatMap(namesOf));

  it("a recording, or a source that test/fixtures/unrecorded.yaml names", () => {
    const without = Object.entries(schemas).flatMap(([schema, { properties = {} }]) =>
      Object.keys(properties).flatMap((name) =>
        wasRecorded(schema, name) || known.has(`${schema}.${name}`) ? [] : [`${schema}.${name}`],
      ),
    );
    expect(
      without,
      "record an exchange that has it, or list it in test/fixtures/unrecorded.yaml under its source",
    ).toEqual([]);
  });

  it("and the list has no property that was removed or recorded since", () => {
    const stale = [...known].filter((property) => {
      const [schema = "", name = ""] = property.split(".");
      return wasRecorded(schema, name) || Object(schemas[schema]?.properties)[name] === undefined;
    });
    expect(stale, "remove these from test/fixtures/unrecorded.yaml").toEqual([]);
  });

  it("and the official document has the properties that the list ascribes to it", () => {
    const text = readFileSync(fromRoot("test/fixtures/official/openapi.json"), "utf8");
    const names = namesOf(listed.official ?? {}).map((property) => property.split(".")[1]);
    expect(names.length).toBeGreaterThan(10);
    expect(names.filter((name) => !text.includes(`"${name}":`))).toEqual([]);
  });
});
