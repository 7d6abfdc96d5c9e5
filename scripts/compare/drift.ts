/**
 * What another OpenAPI document of this API has that ours lacks, and the reverse, operation by operation and field by field:
 *
 *   npm run drift -- <other openapi.json> [--json] [--ours <bundle>] [--explained spec/differences]
 *
 * Both documents are compared by what they allow, so that references, `allOf` and the names of placeholders do not matter.
 */
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { parse } from "yaml";
import { bundleContract } from "../generate/bundle.ts";
import { isObject } from "../generate/model/document.ts";
import { fromRoot } from "../paths.ts";
import { differences } from "./differences.ts";
import { readDifferences } from "./differences-data.ts";
import { explanationOf } from "./drift/explained.ts";
import { groupDifferences } from "./drift/group.ts";
import { report, table } from "./drift/table.ts";
import { viewOf } from "./view.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: "boolean", default: false }, ours: { type: "string" }, explained: { type: "string" } },
});
const [other] = positionals;
if (other === undefined) {
  console.error("Which document? npm run drift -- <other openapi.json> [--json] [--explained spec/differences]");
  process.exit(2);
}

const left = viewOf(
  values.ours ? await read(values.ours) : (await bundleContract(fromRoot("spec/openapi.yaml"))).document,
);
const right = viewOf(await read(other));
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
  const names = { ours: values.ours ?? "spec/openapi.yaml", theirs: other };
  console.log(JSON.stringify({ ...names, operations, lines: judged, differences: found }, null, 2));
} else if (rows) {
  const open = judged.filter(({ explained }) => explained === null);
  console.log(
    `${judged.length - open.length} of ${judged.length} lines have a row in ${values.explained}; ${open.length} have none:`,
  );
  console.log(
    table([
      ["where", "what", "ours", "theirs"],
      ...open.map((line) => [
        line.where,
        `${line.direction} ${line.aspect}`,
        line.ours?.text ?? "-",
        line.theirs?.text ?? "-",
      ]),
    ]),
  );
} else {
  const ours = { name: values.ours ?? "spec/openapi.yaml", operations: left.size };
  process.stdout.write(report(ours, { name: other, operations: right.size }, lines));
}

async function read(file: string): Promise<Record<string, unknown>> {
  const document: unknown = parse(await readFile(file, "utf8"));
  if (isObject(document) && isObject(document.paths)) return document;
  throw new Error(`${file} is no OpenAPI document: it has no paths.`);
}
