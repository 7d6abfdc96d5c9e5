import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
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

function drift(...options: string[]) {
  writeFileSync(join(folder, "ours.json"), JSON.stringify(documentOf({ run_id: { type: "string" } })));
  // YAML, as many publish it.
  writeFileSync(
    join(folder, "theirs.yaml"),
    JSON.stringify(documentOf({ id: { type: "string" } }, { "/ok": { get: {} } })),
  );
  mkdirSync(join(folder, "rows"), { recursive: true });
  const row = { id: "runs/id", where: "`id`", official: "sent", choice: "`run_id`" };
  writeFileSync(join(folder, "rows", "runs.yaml"), JSON.stringify({ section: "Runs", rows: [row] }));
  const script = [
    fromRoot("scripts/compare/drift.ts"),
    join(folder, "theirs.yaml"),
    "--ours",
    join(folder, "ours.json"),
    ...options,
  ];
  return spawnSync(process.execPath, ["--import", "tsx", ...script], { cwd: fromRoot(""), encoding: "utf8" });
}

describe("npm run drift", () => {
  it("tells people what either document lacks", () => {
    const { stdout } = drift();
    expect(stdout).toContain("operations in both 1, only ours 0, only theirs 1");
    expect(stdout).toMatch(/They have it, we lack it[\s\S]*GET \/ok +operation/);
    expect(stdout).toMatch(/GET \/runs 200 application\/json id +response field +string, optional/);
  });

  it("tells programs the same as JSON", () => {
    const { operations, differences } = JSON.parse(drift("--json").stdout);
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

  it("lists what no row explains", () => {
    const { stdout } = drift("--explained", join(folder, "rows"));
    expect(stdout).toContain("2 of 3 lines have a row");
    expect(stdout).toMatch(/GET \/ok +request operation/);
  });

  it("says what it needs", () => {
    const run = spawnSync(process.execPath, ["--import", "tsx", fromRoot("scripts/compare/drift.ts")], {
      encoding: "utf8",
    });
    expect(run.status).toBe(2);
    expect(run.stderr).toContain("Which document?");
  });
});
