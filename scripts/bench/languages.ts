import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createInterface } from "node:readline";
import { startProcess } from "../check/targets/process.ts";
import { languages } from "../generate/targets/index.ts";
import { fromRoot } from "../paths.ts";
import { missingPrograms } from "../programs.ts";
import type { Row } from "./row.ts";

/** Languages with a bench program of their own; TypeScript is measured here. */
export const LANGUAGES: readonly string[] = [...languages.keys()].filter((name) => name !== "typescript");

/** Why a language's rows cannot be measured here; undefined if they can. */
export function missingFor(language: string): string | undefined {
  const lacks = missingPrograms(languages.get(language) ?? []);
  if (!existsSync(fromRoot(`test/${language}/bench.sh`))) lacks.push(`test/${language}/bench.sh`);
  return lacks.length > 0 ? `${lacks.join(" and ")} not found` : undefined;
}

function toRow(language: string, line: string): Row {
  const row: Row = JSON.parse(line);
  const isRow =
    row.language === language &&
    [row.name, row.against, row.unit].every((text) => typeof text === "string") &&
    [row.ours, row.other, row.ratio, row.target ?? 0].every(Number.isFinite);
  if (!isRow) throw new Error(`test/${language}/bench.sh wrote a line that is no row of ${language}: ${line}`);
  return row;
}

/** Runs a language's bench program beside a wire server, and reads the rows that it writes. */
export async function benchLanguage(language: string): Promise<Row[]> {
  const wire = await startProcess(["test/wire/main.ts", "--port", "0"]);
  try {
    const child = spawn("bash", [fromRoot(`test/${language}/bench.sh`)], {
      cwd: fromRoot("."),
      env: { ...process.env, OPENRUNS_WIRE: wire.url },
      stdio: ["ignore", "pipe", "inherit"],
    });
    const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
    const rows: Row[] = [];
    for await (const line of createInterface({ input: child.stdout }))
      if (line.startsWith("{")) rows.push(toRow(language, line));
    const code = await ended;
    if (code !== 0) throw new Error(`test/${language}/bench.sh ended with code ${code}`);
    if (rows.length === 0) throw new Error(`test/${language}/bench.sh wrote no row`);
    return rows;
  } finally {
    await wire.stop();
  }
}
