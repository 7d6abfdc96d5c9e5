import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fromRoot } from "../../scripts/paths.ts";
import { bad } from "./rules.bad.ts";
import { good } from "./rules.good.ts";

const rules = readdirSync(fromRoot("spec/rules/rules")).map((file) => basename(file, ".js"));
const folder = mkdtempSync(join(tmpdir(), "openruns-rules-"));
const found = new Map<string, string[]>();

// One process for all documents, since Redocly takes longer to start than to lint them.
beforeAll(() => {
  const plugins = [fromRoot("spec/rules/plugin.js")];
  const config = { plugins, extends: ["openruns/all"], rules: {} as Record<string, unknown> };
  config.rules["openruns/operation-method"] = { severity: "error", without: ["getHidden"] };
  config.rules["openruns/unauthorized-declared"] = { severity: "error", openTags: ["System"] };
  config.rules["openruns/success-declared"] = { severity: "error", without: ["refuseAll"] };
  config.rules["openruns/one-success-body"] = { severity: "error", except: ["getEither"] };
  writeFileSync(join(folder, "redocly.yaml"), JSON.stringify(config));
  // Each document gets a folder of its own, with the other files of its case.
  const documents = [
    { name: "good", document: good, beside: {} },
    ...bad.map(({ rule, edit, beside = {} }, at) => ({ name: `${at}-${rule}`, document: edited(edit), beside })),
  ];
  const files = documents.map(({ name, document, beside }) => {
    for (const [path, text] of Object.entries({ ...beside, [`${name}.json`]: JSON.stringify(document) })) {
      mkdirSync(dirname(join(folder, name, path)), { recursive: true });
      writeFileSync(join(folder, name, path), text);
    }
    return `${name}/${name}.json`;
  });
  const cli = fromRoot("node_modules/@redocly/cli/bin/cli.js");
  const run = spawnSync(process.execPath, [cli, "lint", "--format=json", "--max-problems=1000", ...files], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
  });
  for (const file of files) found.set(basename(file), []);
  for (const { ruleId, location } of problemsOf(run.stdout)) {
    const [place] = location;
    found.get(basename(place?.source.ref ?? ""))?.push(ruleId.replace("openruns/", ""));
  }
});

afterAll(() => rmSync(folder, { recursive: true }));

describe("our lint rules", () => {
  it("report nothing on a good document", () => {
    expect(found.get("good.json")).toEqual([]);
  });

  it.each(bad.map(({ rule, what }, at) => [rule, what, at] as const))("%s fires on %s, and alone", (rule, _, at) => {
    expect(new Set(found.get(`${at}-${rule}.json`))).toEqual(new Set([rule]));
  });

  it("all have a bad document, and a line in the README", () => {
    expect(rules.toSorted()).toEqual([...new Set(bad.map(({ rule }) => rule))].toSorted());
    const readme = readFileSync(fromRoot("spec/rules/README.md"), "utf8");
    for (const rule of rules) expect(readme).toMatch(new RegExp(`^\\| \`${rule}\` +\\|`, "m"));
  });
});

function edited(edit: (document: typeof good) => void): typeof good {
  const copy = structuredClone(good);
  edit(copy);
  return copy;
}

interface Problem {
  ruleId: string;
  location: { source: { ref: string } }[];
}

/** Parses the output: one JSON text after another, one for each document. */
function problemsOf(output: string): Problem[] {
  const reports = output.split(/(?=\{\s*"totals")/).filter((text) => text.startsWith("{"));
  return reports.flatMap((text) => JSON.parse(text).problems ?? []);
}
