import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { operations } from "../../generated/typescript/operations.ts";
import { buildModel } from "../../scripts/generate/model/index.ts";
import { fromRoot } from "../../scripts/paths.ts";
import type { OperationSpec } from "../../src/typescript/operation.ts";
import {
  type Options,
  readPythonOptions,
  readRustOptions,
  readSharedOptions,
  readTypescriptOptions,
} from "./tables/options.ts";
import { plain, type Row, readGo, readJava, readPython, readRust, rowOf, type Table } from "./tables/rows.ts";

const model = buildModel(JSON.parse(readFileSync(fromRoot("generated/openapi.json"), "utf8")));
const resources = [...new Set(model.methods.map(({ resource }) => resource))];
const expected = new Map(
  model.methods.map(({ resource, name, choices }) => [plain(`${resource}.${name}`), choices.map(rowOf)]),
);

const pairs = (record: Readonly<Record<string, string>> = {}): string[] =>
  Object.entries(record)
    .map((pair) => pair.join(" as "))
    .sort();

/** TypeScript's table is data that can be imported. If a body has no fields, parameters without another place go into the query. */
function readTypescript(): Table {
  const methods = Object.entries<Record<string, readonly OperationSpec[]>>(operations).flatMap(([resource, table]) =>
    Object.entries(table).map(([name, specs]) => ({ name: plain(`${resource}.${name}`), specs })),
  );
  return new Map(
    methods.map(({ name, specs }) => [name, specs.map((spec, index) => typescriptRow(spec, name, index))]),
  );
}

function typescriptRow(spec: OperationSpec, name: string, index: number): Row {
  const { id, method, body } = spec;
  const implied = expected.get(name)?.[index]?.query ?? [];
  return {
    operation: id,
    httpMethod: method,
    path: spec.path,
    query: body === true ? [...(spec.query ?? [])].sort() : implied,
    lists: pairs(spec.lists),
    headers: pairs(spec.headers),
    renamed: pairs(spec.rename),
    body: body === undefined || body === false ? "none" : body === true ? "fields" : body,
    result: spec.result ?? "json",
    mayBeEmpty: spec.optional === true,
    failures: spec.fails ?? [],
    createsRun: spec.createsRun === true,
    isLong: spec.long === true,
    labels: [...(spec.labels ?? [])].sort(),
    nullUnset: [...(spec.nullUnset ?? [])].sort(),
    siblings: [...(spec.siblings ?? [])].sort(),
    when: spec.when ?? [],
  };
}

/** Go's table has no `siblings`: Go's compiler knows which parameters an operation has. */
const withoutSiblings = (table: ReadonlyMap<string, readonly Row[]>): Table =>
  new Map([...table].map(([name, rows]) => [name, rows.map((row) => ({ ...row, siblings: [] }))]));

const TABLES: readonly (readonly [language: string, read: () => Table, model: Table])[] = [
  ["TypeScript", readTypescript, expected],
  ["Python", readPython, expected],
  ["Go", readGo, withoutSiblings(expected)],
  ["Java", readJava, expected],
  ["Rust", () => readRust(resources), expected],
];

describe.each(TABLES)("the emitted operation table of %s", (_, read, wanted) => {
  const table = read();

  it("has the model's methods and no other", () => {
    expect([...table.keys()].sort()).toEqual([...wanted.keys()].sort());
    expect(table.size).toBeGreaterThan(50);
  });

  it("equals the model's table, row by row", () => {
    for (const [name, rows] of wanted) expect({ name, rows: table.get(name) }).toEqual({ name, rows });
  });
});

const names = model.options.map(({ name }) => name);
const wantedOptions = (without: readonly string[] = []): Options =>
  new Map(
    model.methods.map(({ resource, name, options }) => [
      plain(`${resource}.${name}`),
      options.filter((option) => !without.includes(option)).sort(),
    ]),
  );

// Leaving a loop or dropping a future ends a call in Python and Rust.
const OPTIONS: readonly (readonly [language: string, read: () => Options, wanted: Options])[] = [
  ["TypeScript", readTypescriptOptions, wantedOptions()],
  ["Python", () => readPythonOptions("generated/python/openruns/client.py", names), wantedOptions(["cancellation"])],
  [
    "Python, asynchronous",
    () => readPythonOptions("generated/python/openruns/async_client.py", names),
    wantedOptions(["cancellation"]),
  ],
  ["Rust", () => readRustOptions(resources), wantedOptions(["cancellation"])],
];

describe("the options of the methods", () => {
  it.each(OPTIONS)("of %s are the model's", (_, read, wanted) => {
    const options = read();
    for (const [method, list] of wanted) expect({ method, list: options.get(method) }).toEqual({ method, list });
  });

  it.each(Object.entries(readSharedOptions()))("of %s are there, for every call", (_, options) => {
    expect(names.filter((name) => !options.includes(name))).toEqual([]);
  });
});
