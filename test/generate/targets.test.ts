import { existsSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { markCopy } from "../../scripts/generate/notice.ts";
import { languages } from "../../scripts/generate/targets/index.ts";
import { fromRoot } from "../../scripts/paths.ts";

const filesIn = (path: string): string[] => (existsSync(fromRoot(path)) ? readdirSync(fromRoot(path)) : []);
/** Languages whose operation table test/generate/tables.test.ts reads. */
const TABLED = ["typescript", "python", "go", "java", "rust"];
const ROLES = ["index", "names", "spelling", "schemas", "events", "operations", "methods", "samples"];
/** Roles that are split into several files because of the line budget. */
const SPLIT: Readonly<Record<string, readonly string[]>> = { "java/schemas": ["records", "enums", "tuples"] };

describe.each([...languages.keys()])("the language %s", (name) => {
  it("has a runtime and tests", () => {
    expect(filesIn(`src/${name}`), `write its runtime into src/${name}`).not.toEqual([]);
    // TypeScript's tests are those of the root package.
    const runs = name === "typescript" || existsSync(fromRoot(`test/${name}/run.sh`));
    expect(runs, `write test/${name}/run.sh, which lints and tests the package`).toBe(true);
  });

  it("has its operation table read by a test, once it has one", () => {
    const emits = existsSync(fromRoot(`scripts/generate/targets/${name}/operations.ts`));
    const advice = `add a reader to test/generate/tables/rows.ts, and ${name} to tables.test.ts and to this file`;
    expect(!emits || TABLED.includes(name), advice).toBe(true);
  });

  it("has the files of the skeleton, once it emits operations (scripts/README.md says what each is for)", () => {
    const files = filesIn(`scripts/generate/targets/${name}`);
    const wanted = files.includes("operations.ts") ? ROLES : ["index"];
    const parts = wanted.flatMap((role) => SPLIT[`${name}/${role}`] ?? [role]);
    expect(parts.filter((part) => !files.includes(`${part}.ts`))).toEqual([]);
  });
});

describe("a copied file", () => {
  it("names its source in a comment of its format or its language", () => {
    expect(markCopy("src/go/a.go", "package a\n", "//")).toMatch(
      /^\/\/ Copied from src\/go\/a\.go by .*\npackage a\n$/,
    );
    expect(markCopy("src/go/package/README.md", "# A\n", "//")).toMatch(/^<!-- Copied from .* -->\n# A\n$/);
    expect(markCopy("src/python/py.typed", "", "#")).toBe("");
  });

  it("fails if the comment syntax of the language is not defined", () => {
    expect(() => markCopy("src/kotlin/A.kt", "", undefined)).toThrow(/say `language: \{ comment: … \}` in its target/);
  });
});
