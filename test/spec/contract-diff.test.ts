import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { changesBetween } from "../../scripts/compare/contract-diff/changes.ts";
import { highest, isBefore, leastAfter, parseVersion } from "../../scripts/compare/contract-diff/version.ts";
import { fromRoot } from "../../scripts/paths.ts";

type Free = Record<string, unknown>;

interface Parts {
  request?: Free;
  response?: Free;
  operation?: Free;
  responses?: Free;
  schemas?: Free;
  webhook?: Free;
  version?: string;
}

const object = (properties: Free, required: string[] = []): Free => ({
  type: "object",
  properties: { id: { type: "string" }, ...properties },
  required,
});
const json = (schema: unknown) => ({ content: { "application/json": { schema } } });
const text = { type: "string" };

function contract({ request = object({}), response = object({}), version = "1.0.0", ...more }: Parts = {}): Free {
  const operation = {
    operationId: "sendRun",
    "x-openruns-method": "runs.send",
    requestBody: json(request),
    responses: { "200": { description: "Well.", ...json(response) }, ...more.responses },
    ...more.operation,
  };
  const hook = { post: { operationId: "receiveRun", requestBody: json(more.webhook ?? object({})), responses: {} } };
  return {
    openapi: "3.1.0",
    info: { title: "Runs", version },
    paths: { "/runs": { post: operation } },
    webhooks: { runEnded: hook },
    components: { schemas: more.schemas ?? {} },
  };
}

const header = (required: boolean) => ({ description: "Where.", required, schema: text });
const event = (name: string) => ({ "x-openruns-event": name, ...object({ event: text, data: {} }) });
const stream = (...names: string[]) => ({ anyOf: names.map(event) });

describe("a change of the contract is", () => {
  it.each<[level: string, what: string, before: Parts, after: Parts]>([
    ["major", "a required field comes to a request", {}, { request: object({ a: text }, ["a"]) }],
    ["minor", "an optional field comes to a request", {}, { request: object({ a: text }) }],
    ["major", "a field goes from a request", { request: object({ a: text }) }, {}],
    ["minor", "a field comes to a response", {}, { response: object({ a: text }, ["a"]) }],
    ["major", "a field goes from a response", { response: object({ a: text }) }, {}],
    [
      "major",
      "a request field becomes required",
      { request: object({ a: text }) },
      { request: object({ a: text }, ["a"]) },
    ],
    [
      "minor",
      "a request field becomes optional",
      { request: object({ a: text }, ["a"]) },
      { request: object({ a: text }) },
    ],
    [
      "minor",
      "a response field becomes required",
      { response: object({ a: text }) },
      { response: object({ a: text }, ["a"]) },
    ],
    [
      "major",
      "a response field becomes optional",
      { response: object({ a: text }, ["a"]) },
      { response: object({ a: text }) },
    ],
    [
      "minor",
      "null is allowed in a request",
      { request: { type: "string" } },
      { request: { type: ["string", "null"] } },
    ],
    [
      "major",
      "null is refused in a request",
      { request: { type: ["string", "null"] } },
      { request: { type: "string" } },
    ],
    [
      "major",
      "null is allowed in a response",
      { response: { type: "string" } },
      { response: { type: ["string", "null"] } },
    ],
    [
      "minor",
      "null is refused in a response",
      { response: { type: ["string", "null"] } },
      { response: { type: "string" } },
    ],
    [
      "minor",
      "a number is allowed for an integer in a request",
      { request: { type: "integer" } },
      { request: { type: "number" } },
    ],
    [
      "major",
      "a number is allowed for an integer in a response",
      { response: { type: "integer" } },
      { response: { type: "number" } },
    ],
    ["major", "a text becomes a number", { request: { type: "string" } }, { request: { type: "number" } }],
    [
      "minor",
      "a list is allowed beside a text in a request",
      { request: text },
      { request: { anyOf: [text, { type: "array", items: text }] } },
    ],
    ["minor", "any value is allowed in a request", { request: text }, { request: {} }],
    ["major", "a value goes from a request", { request: { enum: ["a, b", "c"] } }, { request: { enum: ["c"] } }],
    ["minor", "a value comes to a request", { request: { enum: ["c"] } }, { request: { enum: ["a, b", "c"] } }],
    ["minor", "a value comes to a response", { response: { enum: ["c"] } }, { response: { enum: ["a, b", "c"] } }],
    ["minor", "a value goes from a response", { response: { enum: ["b", "c"] } }, { response: { enum: ["c"] } }],
    ["major", "an enumeration opens in a response", { response: { type: "string", enum: ["c"] } }, { response: text }],
    ["major", "an event goes from a stream", { response: stream("values", "updates") }, { response: stream("values") }],
    ["minor", "an event comes to a stream", { response: stream("values") }, { response: stream("values", "updates") }],
    [
      "major",
      "a limit comes to a request",
      { request: { type: "integer" } },
      { request: { type: "integer", minimum: 1 } },
    ],
    [
      "minor",
      "a limit goes from a request",
      { request: { type: "integer", minimum: 1 } },
      { request: { type: "integer" } },
    ],
    [
      "minor",
      "a limit comes to a response",
      { response: { type: "integer" } },
      { response: { type: "integer", minimum: 1 } },
    ],
    ["major", "a default changes", { request: { ...text, default: "a" } }, { request: { ...text, default: "b" } }],
    ["minor", "a default is told", { request: text }, { request: { ...text, default: "b" } }],
    ["patch", "a default is told in a response", { response: text }, { response: { ...text, default: "b" } }],
    [
      "major",
      "a free object is described in a request",
      { request: { type: "object" } },
      { request: object({ a: text }) },
    ],
    [
      "minor",
      "a free object is described in a response",
      { response: { type: "object" } },
      { response: object({ a: text }) },
    ],
    [
      "major",
      "an object becomes free in a response",
      { response: object({ a: text }) },
      { response: { type: "object" } },
    ],
    ["minor", "an error comes", {}, { responses: { "409": { description: "No." } } }],
    ["major", "a success comes", {}, { responses: { "202": { description: "Later." } } }],
    [
      "major",
      "a header goes",
      { responses: { "201": { headers: { a: header(true) } } } },
      { responses: { "201": {} } },
    ],
    [
      "minor",
      "a header comes",
      { responses: { "201": {} } },
      { responses: { "201": { headers: { a: header(true) } } } },
    ],
    ["minor", "something is deprecated", {}, { operation: { deprecated: true } }],
    ["major", "an operationId changes", {}, { operation: { operationId: "postRun" } }],
    ["major", "a client method changes", {}, { operation: { "x-openruns-method": "runs.post" } }],
    ["major", "a schema goes", { schemas: { Run: text } }, {}],
    ["minor", "a schema comes", {}, { schemas: { Run: text } }],
    ["minor", "a webhook sends more", {}, { webhook: object({ a: text }, ["a"]) }],
    ["major", "a webhook sends less", { webhook: object({ a: text }, ["a"]) }, {}],
    ["patch", "a description changes", { request: text }, { request: { ...text, description: "New." } }],
  ])("%s where %s", (level, _, before, after) => {
    const changes = changesBetween(contract(before), contract(after));
    expect(highest(changes.map((change) => change.level))).toBe(level);
  });

  it("major if an operation is removed, minor if one is added, none without a change", () => {
    const empty = { ...contract(), paths: {} };
    expect(changesBetween(contract(), empty).map(({ level }) => level)).toEqual(["major"]);
    expect(changesBetween(empty, contract()).map(({ level }) => level)).toEqual(["minor"]);
    expect(changesBetween(contract(), contract({ version: "2.0.0" }))).toEqual([]);
  });

  it("with a note if clients must expect unknown values", () => {
    const [change] = changesBetween(
      contract({ response: { enum: ["a"] } }),
      contract({ response: { enum: ["a", "b"] } }),
    );
    expect(change?.note).toContain("do not know");
  });
});

describe("a version moves", () => {
  it.each([
    ["1.2.3", "major", "2.0.0"],
    ["1.2.3", "minor", "1.3.0"],
    ["1.2.3", "patch", "1.2.4"],
    ["0.2.3", "major", "0.3.0"],
    ["0.2.3", "minor", "0.2.4"],
  ] as const)("from %s after a %s change to %s at least", (released, level, least) => {
    expect(leastAfter(parseVersion(released), level).join(".")).toBe(least);
  });

  it("in the order of its numbers", () => {
    expect(isBefore([0, 9, 9], [0, 10, 0])).toBe(true);
    expect(isBefore([1, 0, 0], [0, 10, 0])).toBe(false);
    expect(isBefore([1, 0, 0], [1, 0, 0])).toBe(false);
  });

  it("only if it is a version", () => expect(() => parseVersion("1.0")).toThrow("three numbers"));
});

describe("npm run contract:diff", () => {
  const folder = mkdtempSync(join(tmpdir(), "openruns-diff-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const [current, released] = [join(folder, "current.json"), join(folder, "released.json")];

  function run(document: Free, ...options: string[]) {
    writeFileSync(current, JSON.stringify(document));
    const script = [fromRoot("scripts/compare/contract-diff.ts"), "--current", current, "--released", released];
    return spawnSync(process.execPath, ["--import", "tsx", ...script, ...options], {
      cwd: fromRoot(""),
      encoding: "utf8",
    });
  }

  it("accepts a first release, keeps it, and refuses a version that was not raised", () => {
    const first = run(contract({ version: "0.1.0" }), "--release");
    expect(first.stdout).toContain("0.1.0 will be the first");
    expect(JSON.parse(readFileSync(released, "utf8")).info.version).toBe("0.1.0");

    const still = run(contract({ version: "0.1.0", request: object({ a: text }, ["a"]) }), "--release");
    expect(still.status).toBe(1);
    expect(still.stderr).toContain("need at least 0.2.0");
    expect(JSON.parse(readFileSync(released, "utf8")).paths["/runs"].post.requestBody).toEqual(json(object({})));

    const moved = run(contract({ version: "0.2.0", request: object({ a: text }, ["a"]) }), "--markdown");
    expect(moved.status).toBe(0);
    expect(moved.stdout).toContain(
      "## Contract 0.2.0\n\n### Breaking\n\n- POST /runs body application/json a: request field added",
    );
  });
});
