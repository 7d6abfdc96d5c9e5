import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { drift, readOptions } from "../../scripts/compare/drift.ts";
import { fromRoot } from "../../scripts/paths.ts";

const folder = mkdtempSync(join(tmpdir(), "openruns-drift-"));
afterAll(() => rmSync(folder, { recursive: true }));

const documentOf = (properties: object, paths: object = {}) => ({
  paths: {
    "/runs": {
      get: { tags: ["Runs"], responses: { "200": { content: { "application/json": { schema: { properties } } } } } },
    },
    ...paths,
  },
});

const OURS = join(folder, "ours.json");
// YAML, as many publish it.
const THEIRS = join(folder, "theirs.yaml");
const ROWS = join(folder, "rows");
writeFileSync(OURS, JSON.stringify(documentOf({ run_id: { type: "string" } })));
writeFileSync(THEIRS, JSON.stringify(documentOf({ id: { type: "string" } }, { "/ok": { get: {} } })));
mkdirSync(ROWS);
const row = { id: "runs/id", where: "`id`", official: "sent", choice: "`run_id`" };
writeFileSync(join(ROWS, "runs.yaml"), JSON.stringify({ section: "Runs", rows: [row] }));

const command = (...options: string[]) =>
  spawnSync(process.execPath, ["--import", "tsx", fromRoot("scripts/compare/drift.ts"), ...options], {
    cwd: fromRoot(""),
    encoding: "utf8",
  });

describe("npm run drift", () => {
  it("prints a table of what either document lacks", () => {
    const { stdout } = command(THEIRS, "--ours", OURS);
    expect(stdout).toContain("operations in both 1, only ours 0, only theirs 1");
    expect(stdout).toMatch(/They have it, we lack it[\s\S]*GET \/ok +operation/);
    expect(stdout).toMatch(/GET \/runs 200 application\/json id +response field +string, optional/);
  });

  it("prints the same as JSON", async () => {
    const { operations, differences } = JSON.parse(await drift(readOptions([THEIRS, "--ours", OURS, "--json"])));
    expect(operations).toEqual({ both: ["GET /runs"], onlyOurs: [], onlyTheirs: ["GET /ok"] });
    expect(differences).toContainEqual(
      expect.objectContaining({
        operation: "GET /runs",
        field: "id",
        aspect: "field",
        left: null,
        right: { text: "string, optional", required: false },
      }),
    );
  });

  it("lists the lines that no row explains", async () => {
    const text = await drift(readOptions([THEIRS, "--ours", OURS, "--explained", ROWS]));
    expect(text).toContain("2 of 3 lines have a row");
    expect(text).toMatch(/GET \/ok +request operation/);
  });

  it("says which argument is missing", () => {
    const { status, stderr } = command();
    expect([status, stderr]).toEqual([2, expect.stringContaining("Name the document to compare with.")]);
    expect(() => readOptions([OURS, "--wrong"])).toThrow("--wrong");
  });
});
