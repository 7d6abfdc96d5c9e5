/**
 * Compares the contract with the one last released, rates each change, and fails where `info.version` has not moved enough:
 *
 *   npm run contract:diff               what changed, and whether the version fits
 *   npm run contract:diff -- --markdown the same for CHANGELOG.md
 *   npm run contract:diff -- --release  keeps the present bundle as the released one, once the version fits
 *
 * The ratings are in scripts/compare/contract-diff/rate.ts.
 */
import { copyFile, mkdir, readFile } from "node:fs/promises";
import { dirname, relative } from "node:path";
import { parseArgs } from "node:util";
import { isObject } from "../generate/model/document.ts";
import { fromRoot } from "../paths.ts";
import { changesBetween } from "./contract-diff/changes.ts";
import { markdownReport, textReport } from "./contract-diff/report.ts";
import { highest, isBefore, leastAfter, parseVersion } from "./contract-diff/version.ts";

const { values } = parseArgs({
  options: {
    markdown: { type: "boolean", default: false },
    release: { type: "boolean", default: false },
    current: { type: "string", default: fromRoot("generated/openapi.json") },
    released: { type: "string", default: fromRoot("spec/released/openapi.json") },
  },
});

const current = await read(values.current);
if (current === null) throw new Error(`${shown(values.current)} is missing; run npm run generate first.`);
const version = versionOf(current);
const released = await read(values.released);
if (released === null) {
  console.log(`Nothing is released yet (there is no ${shown(values.released)}): ${version} will be the first.`);
} else {
  const changes = changesBetween(released, current);
  const before = versionOf(released);
  const level = highest(changes.map((change) => change.level));
  const least = level && leastAfter(parseVersion(before), level);
  if (values.markdown) process.stdout.write(markdownReport(version, changes));
  else
    console.log(
      level
        ? `${textReport(changes)}\n\n${before} -> ${version}: the changes are ${level}.`
        : `No change since ${before}.`,
    );
  if (least && isBefore(parseVersion(version), least)) {
    console.error(
      `info.version in spec/openapi.yaml is ${version}; after ${before} these changes need at least ${least.join(".")}.`,
    );
    process.exit(1);
  }
}
if (values.release) {
  await mkdir(dirname(values.released), { recursive: true });
  await copyFile(values.current, values.released);
  console.log(`${shown(values.released)} is ${version} now.`);
}

async function read(file: string): Promise<Record<string, unknown> | null> {
  const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw error;
  });
  const document: unknown = text === null ? null : JSON.parse(text);
  return isObject(document) ? document : null;
}

/** The path relative to the working directory. */
function shown(file: string): string {
  return relative(process.cwd(), file) || file;
}

function versionOf({ info }: Record<string, unknown>): string {
  return isObject(info) ? String(info.version) : "";
}
