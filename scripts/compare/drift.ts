/**
 * What another OpenAPI document of this API has that ours lacks, and the reverse, operation by operation and field by field:
 *
 *   npm run drift -- <other openapi.json>                                  a table
 *   npm run drift -- <other openapi.json> --json                           the same as data
 *   npm run drift -- <other openapi.json> --explained spec/differences     only what no row of that folder explains
 *   npm run drift -- <other openapi.json> --ours <bundle>                  another document in place of spec/
 *
 * Both documents are compared by what they allow, so that references, `allOf` and the names of placeholders do not matter.
 */
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { parse } from "yaml";
import { bundleContract } from "../generate/bundle.ts";
import { isObject } from "../generate/model/document.ts";
import { fromRoot, isProgram } from "../paths.ts";
import { differences } from "./differences.ts";
import { readDifferences } from "./differences-data.ts";
import { explanationOf } from "./drift/explained.ts";
import { groupDifferences } from "./drift/group.ts";
import { report, table } from "./drift/table.ts";
import { viewOf } from "./view.ts";

const USAGE = "npm run drift -- <other openapi.json> [--json] [--ours <bundle>] [--explained spec/differences]";

/** @throws {TypeError} where no document is named, or an option is unknown */
export function readOptions(args: string[]) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: "boolean", default: false }, ours: { type: "string" }, explained: { type: "string" } },
  });
  const [theirs] = positionals;
  if (theirs === undefined) throw new TypeError("Name the document to compare with.");
  return { ...values, theirs };
}

/** The report on another document, as `npm run drift` prints it. */
export async function drift({ theirs, ...values }: ReturnType<typeof readOptions>): Promise<string> {
  const name = values.ours ?? "spec/openapi.yaml";
  const left = viewOf(values.ours ? await read(values.ours) : (await bundleContract(fromRoot(name))).document);
  const right = viewOf(await read(theirs));
  const found = differences(left, right);
  const lines = groupDifferences(found);
  const rows = values.explained === undefined ? null : await readDifferences(resolve(values.explained));
  const judged = lines.map((line) => ({ ...line, explained: rows && (explanationOf(line, rows)?.id ?? null) }));
  if (values.json) {
    const only = (one: typeof left, other: typeof left) => [...one.keys()].filter((key) => !other.has(key));
    const operations = {
      both: [...left.keys()].filter((key) => right.has(key)),
      onlyOurs: only(left, right),
      onlyTheirs: only(right, left),
    };
    return JSON.stringify({ ours: name, theirs, operations, lines: judged, differences: found }, null, 2);
  }
  if (rows === null)
    return report({ name, operations: left.size }, { name: theirs, operations: right.size }, lines).trimEnd();
  const open = judged.filter(({ explained }) => explained === null);
  const head = `${judged.length - open.length} of ${judged.length} lines have a row in ${values.explained}; ${open.length} have none:`;
  const cells = open.map(({ where, direction, aspect, ours, theirs: other }) => [
    where,
    `${direction} ${aspect}`,
    ours?.text ?? "-",
    other?.text ?? "-",
  ]);
  return `${head}\n${table([["where", "what", "ours", "theirs"], ...cells])}`;
}

async function read(file: string): Promise<Record<string, unknown>> {
  const document: unknown = parse(await readFile(file, "utf8"));
  if (isObject(document) && isObject(document.paths)) return document;
  throw new Error(`${file} is not an OpenAPI document: it has no "paths".`);
}

if (isProgram(import.meta.url)) {
  let options: ReturnType<typeof readOptions>;
  try {
    options = readOptions(process.argv.slice(2));
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
    process.exit(2);
  }
  console.log(await drift(options));
}
