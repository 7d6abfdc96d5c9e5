/**
 * Mutation test of the contract tests: makes one fault after the other in a copy of the bundle and runs the tests on that copy
 * (see test/support/contract.ts). The check fails if no test notices a fault:
 *
 *   npm run test:mutation                every fault
 *   npm run test:mutation -- header null only faults whose names contain one of the words
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isObject } from "../generate/model/document.ts";
import { fromRoot } from "../paths.ts";
import { Contract, type Mutant, mutants } from "./mutate/mutants.ts";

/** How many of the failing tests are printed for each fault. */
const SHOWN = 2;

const words = process.argv.slice(2);
const chosen = mutants.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)));
const folder = mkdtempSync(join(tmpdir(), "openruns-mutants-"));
const bundle: unknown = JSON.parse(readFileSync(fromRoot("generated/openapi.json"), "utf8"));
if (!isObject(bundle)) throw new Error("generated/openapi.json is not a JSON object; run npm run generate.");
const before = new Map<string, string[]>();

try {
  const survivors = chosen.filter((mutant) => !isNoticed(mutant, bundle));
  console.log(`\n${chosen.length - survivors.length} of ${chosen.length} faults were noticed.`);
  for (const { name, noticedBy } of survivors)
    console.error(`Not noticed by ${noticedBy}: ${name}. Write the test that would have.`);
  process.exitCode = survivors.length > 0 ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true });
}

function isNoticed({ name, noticedBy, edit }: Mutant, document: Record<string, unknown>): boolean {
  const known = before.get(noticedBy) ?? failures(document, noticedBy);
  if (known.length > 0 && !before.has(noticedBy)) {
    console.log(`Without any fault ${known.length} tests of ${noticedBy} fail already; they count for nothing here.`);
  }
  before.set(noticedBy, known);
  const contract = new Contract(document);
  edit(contract);
  const noticed = failures(contract.document, noticedBy).filter((test) => !known.includes(test));
  console.log(`${noticed.length > 0 ? "noticed" : "NOT NOTICED"}: ${name}, by ${noticed.length} tests of ${noticedBy}`);
  for (const test of noticed.slice(0, SHOWN)) console.log(`    ${test}`);
  return noticed.length > 0;
}

/** The names of the tests that fail on a contract. */
function failures(document: Record<string, unknown>, test: string): string[] {
  const [file, output] = [join(folder, "openapi.json"), join(folder, "report.json")];
  writeFileSync(file, JSON.stringify(document));
  rmSync(output, { force: true });
  const vitest = fromRoot("node_modules/vitest/vitest.mjs");
  const run = spawnSync(process.execPath, [vitest, "run", "--reporter=json", `--outputFile=${output}`, test], {
    cwd: fromRoot(""),
    env: { ...process.env, OPENRUNS_CONTRACT: file },
    encoding: "utf8",
  });
  try {
    return namesOf(JSON.parse(readFileSync(output, "utf8")));
  } catch (error) {
    throw new Error(`The tests left no report: ${run.stderr || run.stdout}`, { cause: error });
  }
}

interface Report {
  testResults: { status: string; assertionResults: { fullName: string; status: string }[] }[];
}

function namesOf({ testResults }: Report): string[] {
  return testResults.flatMap(({ status, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === "failed").map(({ fullName }) => fullName);
    // If the file fails before its tests start, there is no test name to report.
    return status === "failed" && failed.length === 0 ? ["does not start"] : failed;
  });
}
