import { readFileSync } from "node:fs";
import type { MethodChoice } from "../../../scripts/generate/model/types.ts";
import { fromRoot } from "../../../scripts/paths.ts";
import { isGroup, type Literal, pairsOf, readLiteral, textOf, textsOf } from "./literals.ts";

/** One operation of an emitted table, in one form for all languages; lists that are sets are sorted. */
export interface Row {
  readonly operation: string;
  readonly httpMethod: string;
  readonly path: string;
  readonly query: readonly string[];
  readonly lists: readonly string[];
  readonly headers: readonly string[];
  readonly renamed: readonly string[];
  /** `none`, `fields`, or the parameter's name. */
  readonly body: string;
  readonly result: string;
  readonly mayBeEmpty: boolean;
  readonly failures: readonly number[];
  readonly createsRun: boolean;
  readonly isLong: boolean;
  readonly labels: readonly string[];
  readonly nullUnset: readonly string[];
  readonly siblings: readonly string[];
  readonly when: readonly string[];
}

/** The rows of each method, by `runs.create`. */
export type Table = ReadonlyMap<string, readonly Row[]>;

const pairs = (list: readonly (readonly [string, string])[]): string[] => list.map((pair) => pair.join(" as ")).sort();

/** A row of the model's table. */
export const rowOf = (choice: MethodChoice): Row => ({
  ...choice,
  query: [...choice.query].sort(),
  lists: pairs(choice.lists.map(({ name, style }) => [name, style])),
  headers: pairs(choice.headers.map(({ name, wireName }) => [name, wireName])),
  renamed: pairs(choice.renamed.map(({ name, wireName }) => [name, wireName])),
  body: choice.body.kind === "parameter" ? choice.body.name : choice.body.kind,
  labels: [...choice.labels].sort(),
  nullUnset: [...choice.nullUnset].sort(),
  siblings: [...choice.siblings].sort(),
});

/** How a language names the members of an operation. */
interface Names {
  readonly failures: string;
  readonly createsRun: string;
  readonly isLong: string;
  readonly nullUnset: string;
}

const text = (path: string): string => readFileSync(fromRoot(path), "utf8");

/** Reads every `NAME = [operation, …]` of a text; `start` finds the name and ends where the list begins. */
function readTable(source: string, start: RegExp, names: Names): Map<string, Row[]> {
  const table = new Map<string, Row[]>();
  for (const found of source.matchAll(start)) {
    const { literal } = readLiteral(source, found.index + found[0].length);
    if (!isGroup(literal)) throw new Error(`${found[1]} is no list of operations.`);
    table.set(
      plain(found[1] ?? ""),
      literal.items.map(({ value }) => rowFrom(value, names)),
    );
  }
  return table;
}

/** `RUNS_CREATE`, `opsRunsCreate` and `runs.create` as `runscreate`. */
export const plain = (name: string): string =>
  name
    .replace(/^ops(?=[A-Z])/, "")
    .replace(/[^A-Za-z0-9]/g, "")
    .toLowerCase();

function rowFrom(literal: Literal, names: Names): Row {
  const members = new Map(
    isGroup(literal) ? literal.items.map(({ key, value }) => [key === null ? "" : textOf(key), value]) : [],
  );
  const last = (value: Literal | undefined): string => (value === undefined ? "" : textOf(value).replace(/^.*::/, ""));
  const style = ([name, style]: [string, string]): [string, string] => [name, last(style).toLowerCase()];
  return {
    operation: last(members.get("id")),
    httpMethod: last(members.get("method")) || "GET",
    path: last(members.get("path")),
    query: textsOf(members.get("query")).sort(),
    lists: pairs(pairsOf(members.get("lists")).map(style)),
    headers: pairs(pairsOf(members.get("headers"))),
    renamed: pairs(pairsOf(members.get("rename"))),
    body: bodyOf(members),
    result: last(members.get("result")).replace("result", "").toLowerCase() || "json",
    mayBeEmpty: members.has("optional"),
    failures: textsOf(members.get(names.failures)).map(Number),
    createsRun: members.has(names.createsRun),
    isLong: members.has(names.isLong),
    labels: textsOf(members.get("labels")).sort(),
    nullUnset: textsOf(members.get(names.nullUnset)).sort(),
    siblings: textsOf(members.get("siblings")).sort(),
    when: textsOf(members.get("when")),
  };
}

/** `True`, `BodyKind::Fields` and Go's `hasBody`; a name, `BodyKind::Whole("runs")` and Go's `wholeBody`. */
function bodyOf(members: ReadonlyMap<string, Literal>): string {
  if (members.has("hasBody")) return "fields";
  const body = members.get("wholeBody") ?? members.get("body");
  if (body === undefined) return "none";
  if (isGroup(body)) return textsOf(body)[0] ?? "";
  return typeof body === "string" ? body : "fields";
}

export const readPython = (): Table =>
  readTable(text("generated/python/openruns/_operations.py"), /^([A-Z0-9_]+) = (?=\()/gm, {
    failures: "fails",
    createsRun: "creates_run",
    isLong: "long",
    nullUnset: "null_unsets",
  });

export const readGo = (): Table =>
  readTable(text("generated/go/operations.go"), /^var (\w+) = (?=\[\]operation\{)/gm, {
    failures: "failures",
    createsRun: "createsRun",
    isLong: "isLong",
    nullUnset: "nullUnset",
  });

/** In Rust the builder of a method says whether there may be no body. */
export function readRust(resources: readonly string[]): Table {
  const table = readTable(text("generated/rust/src/operations.rs"), /^pub const (\w+): &\[Operation\] = (?=&\[)/gm, {
    failures: "fails",
    createsRun: "creates_run",
    isLong: "is_long",
    nullUnset: "null_unset",
  });
  const optional = new Set(
    resources.flatMap((resource) => {
      const source = text(`generated/rust/src/${resource}.rs`);
      return [...source.matchAll(/^ +\w+(?:<State>)? = (\w+)\.(?:r#)?(\w+) => optional /gm)].map(
        ([, first = "", second = ""]) => plain(first + second),
      );
    }),
  );
  return new Map(
    [...table].map(([name, rows]) => [name, rows.map((row) => ({ ...row, mayBeEmpty: optional.has(name) }))]),
  );
}

/** Java's table is made of calls: `new Operation("id", "POST", "/path").query("a").body()`. */
export function readJava(): Table {
  const source = text("generated/java/src/main/java/dev/openruns/internal/Operations.java");
  const lists = source.matchAll(/List<Operation> (\w+) = List\.of\(([^;]*)\);/g);
  return new Map(
    [...lists].map(([, name = "", list = ""]) => [
      plain(name),
      list
        .split(/\bnew (?=Operation\()/)
        .slice(1)
        .map(readJavaOperation),
    ]),
  );
}

function readJavaOperation(chain: string): Row {
  const calls: [string, string[]][] = [];
  for (const found of chain.matchAll(/(?:^|\.)(\w+)(?=\()/g)) {
    const { literal } = readLiteral(chain, found.index + found[0].length);
    calls.push([found[1] ?? "", textsOf(literal)]);
  }
  const all = (call: string): string[][] => calls.filter(([name]) => name === call).map(([, values]) => values);
  const one = (call: string): string[] => all(call).flat();
  const twos = (call: string): string[] => pairs(all(call).map(([first = "", second = ""]) => [first, second]));
  const [operation = "", httpMethod = "", path = ""] = one("Operation");
  const [body] = all("body");
  return {
    ...{ operation, httpMethod, path },
    query: one("query").sort(),
    lists: twos("list"),
    headers: twos("header"),
    renamed: twos("rename"),
    body: body === undefined ? "none" : (body[0] ?? "fields"),
    result: (one("result")[0] ?? "json").replace(/^.*\./, "").toLowerCase(),
    mayBeEmpty: all("optional").length > 0,
    failures: one("fails").map(Number),
    createsRun: all("createsRun").length > 0,
    isLong: all("isLong").length > 0,
    labels: one("labels").sort(),
    nullUnset: one("nullUnset").sort(),
    siblings: one("without").sort(),
    when: one("when"),
  };
}
