import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { type Difference, differences } from "../../scripts/compare/differences.ts";
import { readDifferences } from "../../scripts/compare/differences-data.ts";
import { explanationOf } from "../../scripts/compare/drift/explained.ts";
import { groupDifferences } from "../../scripts/compare/drift/group.ts";
import { report } from "../../scripts/compare/drift/table.ts";
import { viewOf } from "../../scripts/compare/view.ts";
import { fromRoot } from "../../scripts/paths.ts";
import { bundleSpec } from "../support/contract.ts";

type Free = Record<string, unknown>;

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: unknown) => ({ content: { "application/json": { schema } } });

/** A document with one operation, whose request and response have the given schemas. */
function documentOf(schema: unknown, extra: Free = {}, operation: Free = {}): Free {
  const responses = { "200": { description: "Well.", ...json(schema) } };
  return {
    paths: {
      "/runs/{run_id}": { post: { operationId: "sendRun", requestBody: json(schema), responses, ...operation } },
    },
    components: { schemas: extra },
  };
}

function compare(left: Free, right: Free): Difference[] {
  return differences(viewOf(left), viewOf(right));
}

function told(left: unknown, right: unknown, extra: Free = {}, other: Free = extra) {
  return compare(documentOf(left, extra), documentOf(right, other))
    .filter(({ direction }) => direction === "request")
    .map(({ field, aspect, left: a, right: b }) => [field, aspect, a?.text ?? null, b?.text ?? null]);
}

describe("documents that say the same in other words", () => {
  const whole = {
    type: "object",
    required: ["id"],
    properties: { id: { type: "string" }, tags: { type: ["array", "null"], items: { type: "string" } } },
  };

  it.each([
    ["a reference", ref("Whole"), { Whole: whole }],
    [
      "allOf",
      {
        allOf: [
          ref("Id"),
          { properties: { tags: { anyOf: [{ type: "array", items: { type: "string" } }, { type: "null" }] } } },
        ],
      },
      { Id: { type: "object", required: ["id"], properties: { id: { type: "string" } } } },
    ],
    [
      "overlapping arms",
      {
        ...whole,
        properties: { ...whole.properties, id: { oneOf: [{ type: "string", format: "uuid" }, { type: "string" }] } },
      },
      {},
    ],
  ])("%s", (_, schema, components) => {
    expect(told(whole, schema, {}, components)).toEqual([]);
  });

  it("has placeholders of another name", () => {
    const right = documentOf(whole);
    right.paths = { "/runs/{id}": (right.paths as Free)["/runs/{run_id}"] };
    expect(compare(documentOf(whole), right)).toEqual([]);
  });

  it("refers to itself", () => {
    const tree = { type: "object", properties: { children: { type: "array", items: ref("Tree") } } };
    expect(told(ref("Tree"), ref("Tree"), { Tree: tree })).toEqual([]);
  });
});

describe("what is found", () => {
  const object = (properties: Free, more: Free = {}) => ({ type: "object", properties, ...more });

  it.each([
    [
      "a field of one side",
      object({ a: { type: "string" }, b: {} }),
      object({ b: {} }),
      ["a", "field", "string, optional", null],
    ],
    [
      "a type",
      object({ a: { type: "string" } }),
      object({ a: { type: "integer" } }),
      ["a", "type", "string", "integer"],
    ],
    [
      "null",
      object({ a: { type: ["string", "null"] } }),
      object({ a: { type: "string" } }),
      ["a", "null", "allowed", "refused"],
    ],
    [
      "3.0's nullable",
      object({ a: { type: "string", nullable: true } }),
      object({ a: { type: "string" } }),
      ["a", "null", "allowed", "refused"],
    ],
    ["values", object({ a: { enum: ["x", "y"] } }), object({ a: { const: "x" } }), ["a", "values", '"x", "y"', '"x"']],
    ["required", object({ a: {} }, { required: ["a"] }), object({ a: {} }), ["a", "required", "required", "optional"]],
    [
      "limits",
      object({ a: { type: "integer", minimum: 0 } }),
      object({ a: { type: "integer" } }),
      ["a", "limit", "minimum 0", null],
    ],
    [
      "a default",
      object({ a: { type: "integer", default: 1 } }),
      object({ a: { type: "integer" } }),
      ["a", "default", "1", null],
    ],
    [
      "a closed object",
      object({ a: {} }, { additionalProperties: false }),
      object({ a: {} }),
      ["", "other fields", "refused", "allowed"],
    ],
    [
      "a described inside",
      object({ a: object({ b: {} }) }),
      object({ a: { type: "object" } }),
      ["a", "inside", "fields b", null],
    ],
    [
      "a deep field",
      object({ a: { type: "array", items: object({ b: { type: "string" } }) } }),
      object({ a: { type: "array", items: object({ b: { type: "boolean" } }) } }),
      ["a[].b", "type", "string", "boolean"],
    ],
  ])("%s", (_, left, right, expected) => {
    expect(told(left, right)).toEqual([expected]);
  });

  it("is whole operations, statuses, headers, parameters and bodies", () => {
    const header = { description: "Where.", schema: { type: "string" } };
    const left = documentOf(
      {},
      {},
      {
        parameters: [{ name: "limit", in: "query", schema: { type: "integer" } }],
        responses: {
          "200": { description: "Well.", headers: { Location: header }, ...json({}) },
          "404": { description: "No." },
        },
      },
    );
    const right = documentOf(
      {},
      {},
      { requestBody: undefined, responses: { "200": { description: "Well.", ...json({}) } } },
    );
    Object.assign(right.paths as Free, { "/ok": { get: { responses: {} } } });
    expect(
      compare(left, right).map(({ operation, place, aspect, left: a }) => [operation, place, aspect, a !== null]),
    ).toEqual([
      ["GET /ok", "", "operation", false],
      ["POST /runs/{}", "query limit", "parameter", true],
      ["POST /runs/{}", "body application/json", "body", true],
      ["POST /runs/{}", "header location of 200", "header", true],
      ["POST /runs/{}", "404", "status", true],
    ]);
  });
});

describe("the report", () => {
  const run = (properties: Free) => documentOf(ref("Run"), { Run: { type: "object", properties } });
  const lines = groupDifferences(compare(run({ a: { type: "string" }, c: {} }), run({ b: {}, c: { type: "string" } })));

  it("has one line for a difference in a shared schema", () => {
    const left = run({ a: { type: "string" }, b: {} });
    const right = run({ b: {} });
    for (const document of [left, right]) {
      const [item] = Object.values(document.paths as Free);
      Object.assign(document.paths as Free, { "/again/{x}": item });
    }
    const requests = groupDifferences(compare(left, right)).filter(({ direction }) => direction === "request");
    expect(requests.map(({ where, operations }) => [where, operations.length])).toEqual([["Run.a", 2]]);
  });

  it("has a part for each side and one for contradictions", () => {
    const text = report({ name: "ours.json", operations: 1 }, { name: "theirs.json", operations: 1 }, lines);
    expect(text).toContain("They have it, we lack it");
    expect(text).toMatch(/Run\.b +request field +any, optional/);
    expect(text).toMatch(/We have it, they lack it[\s\S]*Run\.a +request field +string, optional/);
    expect(text).toMatch(/different things[\s\S]*Run\.c +request type +any +string/);
  });

  it("finds the row that explains a line", () => {
    const none = { covers: [], official: "", python: "", javascript: "", sdks: "", why: "" };
    const rows = [{ ...none, id: "everywhere/a", section: "Everywhere", where: "`Run.a`", choice: "declared" }];
    const explained = lines.map((line) => [line.where, explanationOf(line, rows)?.where]);
    expect(explained).toContainEqual(["Run.a", "`Run.a`"]);
    expect(explained).toContainEqual(["Run.b", undefined]);
  });
});

describe("spec/differences", async () => {
  const rows = await readDifferences(fromRoot("spec/differences"));

  it("has a row for every difference to the official file", async () => {
    const document = JSON.parse(readFileSync(fromRoot("test/fixtures/official/openapi.json"), "utf8"));
    const lines = groupDifferences(compare(await bundleSpec(), document));
    expect(lines.length).toBeGreaterThan(100);
    const open = lines.filter((line) => explanationOf(line, rows) === undefined);
    expect(open.map(({ where, aspect }) => `${where}: ${aspect}`)).toEqual([]);
  });

  it("names only schemas that the contract has", async () => {
    const { components } = await bundleSpec();
    const known = Object.keys(Object(Object(components).schemas));
    const named = rows.flatMap(({ id, choice }) =>
      [...choice.matchAll(/`([A-Z][A-Za-z0-9]+)`/g)].map(([, name = ""]) => [id, name] as const),
    );
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter(([, name]) => !known.includes(name))).toEqual([]);
  });
});

describe("a file of differences", () => {
  const folder = mkdtempSync(join(tmpdir(), "openruns-differences-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const read = (row: Free) => {
    writeFileSync(join(folder, "runs.yaml"), JSON.stringify({ section: "Runs", rows: [row] }));
    return readDifferences(folder);
  };
  const row = { id: "runs/a", where: "`a`", choice: "absent" };

  it("leaves out a source that behaves like the Python server", async () => {
    expect(await read(row)).toEqual([
      { ...row, section: "Runs", covers: [], official: "", python: "", javascript: "", sdks: "", why: "" },
    ]);
  });

  it.each([
    ["an unknown key", { ...row, pyhton: "absent" }, 'Row 1 of .*runs.yaml has "pyhton"'],
    ["no choice", { ...row, choice: undefined }, "needs `choice`"],
    ["an id without a section", { ...row, id: "a" }, "needs an `id` such as"],
    ["a number for a text", { ...row, official: 404 }, "must be text; put it in quotes"],
  ])("is refused with %s", async (_, bad, message) => {
    await expect(read(bad)).rejects.toThrow(new RegExp(message));
  });
});
