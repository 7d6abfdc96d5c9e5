import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, describe, expect, it } from "vitest";
import { fromRoot } from "../../scripts/paths.ts";
import { sharedPrism } from "../support/shared-prism.ts";

const folder = fromRoot("spec/journeys");
const journeys = readdirSync(folder)
  .filter((name) => name.endsWith(".arazzo.yaml"))
  .sort();

/** The part of Redocly's report that we use. */
interface Report {
  readonly status: string;
  readonly files: Readonly<Record<string, { readonly totalRequests: number }>>;
}

/** Runs Redocly and returns its output. @throws with its output if it fails */
async function redocly(...args: string[]): Promise<string> {
  const cli = fromRoot("node_modules/@redocly/cli/bin/cli.js");
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [cli, ...args], { cwd: folder, env }).catch(
    (error: { stdout?: string; stderr?: string }) => {
      throw new Error(`redocly ${args[0]} failed:\n${error.stdout}${error.stderr}`);
    },
  );
  return stdout + stderr;
}

describe.concurrent("the journeys", { timeout: 60_000 }, () => {
  const reports = mkdtempSync(join(tmpdir(), "openruns-journeys-"));
  afterAll(() => rmSync(reports, { recursive: true }));

  it("are valid Arazzo, without a warning", async () => {
    const said = await redocly("lint", ...journeys, "--config", fromRoot("test/journeys/redocly.yaml"));
    expect(said).toContain("valid");
    expect(said).not.toContain("[WARNING]");
  });

  it("hold against Prism, step by step", async () => {
    const report = join(reports, "report.json");
    await redocly("respect", ...journeys, "--server", `openruns=${await sharedPrism()}`, "--json-output", report);
    const { status, files }: Report = JSON.parse(readFileSync(report, "utf8"));
    expect(status).toBe("success");
    const requests = Object.entries(files).map(([file, { totalRequests }]) => [basename(file), totalRequests]);
    const steps = journeys.map((name) => [
      name,
      readFileSync(join(folder, name), "utf8").split("- stepId:").length - 1,
    ]);
    expect(requests.sort()).toEqual(steps);
  });
});
