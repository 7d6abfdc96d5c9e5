import { appendFileSync } from "node:fs";
import { test } from "vitest";

/** A test that proves (a part of) a behaviour of test/targets/rows.json, and says so where `OPENRUNS_ROWS` asks for it. */
export function row(id: string, name: string, prove: () => Promise<void>): void {
  test(`${id}: ${name}`, async () => {
    try {
      await prove();
    } catch (error) {
      report({ row: id, ok: false, reason: `${name}: ${error instanceof Error ? error.message : String(error)}` });
      throw error;
    }
    report({ row: id, ok: true });
  });
}

/** A behaviour that cannot be proved here, and why. */
export function missing(id: string, reason: string): void {
  test(`${id}: not proved here`, (context) => {
    report({ row: id, ok: null, reason });
    context.skip(reason);
  });
}

function report(line: { row: string; ok: boolean | null; reason?: string }): void {
  const path = process.env.OPENRUNS_ROWS;
  if (path) appendFileSync(path, `${JSON.stringify({ language: "typescript", ...line })}\n`);
}
