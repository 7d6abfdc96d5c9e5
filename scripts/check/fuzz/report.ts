import { readFile } from "node:fs/promises";
import { isObject } from "../../generate/model/document.ts";

/** The part of schemathesis' report that we use. */
export interface FuzzReport {
  readonly operations: number;
  readonly tested: number;
  readonly cases: number;
  /** Failures that `prism_quirks.py` set aside. */
  readonly setAside: number;
  readonly complete: boolean;
  readonly seconds: number;
  readonly seed: number;
  readonly failures: readonly { readonly title: string; readonly operations: readonly string[] }[];
}

export async function readReport(path: string): Promise<FuzzReport> {
  const report: unknown = JSON.parse(await readFile(path, "utf8"));
  const member = (name: string): Readonly<Record<string, unknown>> => {
    const value = isObject(report) ? report[name] : undefined;
    return isObject(value) ? value : {};
  };
  const top = isObject(report) ? report : {};
  const failures = Array.isArray(top.failures) ? top.failures.filter(isObject) : [];
  return {
    operations: Number(member("operations").selected),
    tested: Number(member("operations").tested),
    cases: Number(member("test_cases").generated),
    setAside: Number(top.filtered),
    complete: top.complete === true,
    seconds: Number(top.running_time),
    seed: Number(top.seed),
    failures: failures.map(({ title, operations }) => ({
      title: String(title),
      operations: Array.isArray(operations) ? operations.map(operationName) : [],
    })),
  };
}

const operationName = (operation: unknown): string =>
  isObject(operation) ? String(operation.label ?? operation.operation) : String(operation);

export function summarise(report: FuzzReport): string {
  const found = report.failures.map(({ title, operations }) => `${title}: ${operations.join(", ")}\n`);
  const failed = new Set(report.failures.flatMap(({ operations }) => operations)).size;
  return (
    `\n${found.join("")}${report.cases} requests to ${report.tested} of ${report.operations} operations ` +
    `in ${report.seconds.toFixed(0)} s with seed ${report.seed}: ${failed} operations failed, ${report.setAside} failures of Prism's own set aside`
  );
}
