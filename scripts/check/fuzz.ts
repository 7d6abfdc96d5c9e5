// `npm run test:fuzz`: schemathesis sends valid and invalid requests to Prism, which answers from the contract.
// `npm run test:fuzz -- --mock` sends them to the stateful mock, and uses what one operation created in the next.
// With `--mock --seconds 90` it stops after that time, however few requests were sent.
// `npm run test:fuzz -- --server http://127.0.0.1:2024` sends fewer requests to a real server, and only reports where it differs from the contract.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { loadGraphs } from "../../src/cli/mock/graphs.ts";
import { serve } from "../../src/cli/mock/serve.ts";
import { createMock } from "../../src/mock/index.ts";
import { fromRoot } from "../paths.ts";
import { startPrism } from "../serve/prism.ts";
import { withTextEvents } from "./fuzz/document.ts";
import { readReport, summarise } from "./fuzz/report.ts";

const WORK = fromRoot(".cache/fuzz");
const REQUIREMENTS = fromRoot("test/fuzz/requirements.txt");
const PYTHON = process.env.PYTHON ?? "python3";

const run = (program: string, args: string[], env: NodeJS.ProcessEnv = process.env): Promise<number> =>
  new Promise((resolve) => {
    const child = spawn(program, args, { cwd: WORK, env, stdio: "inherit" });
    child.once("error", () => resolve(127));
    child.once("exit", (code) => resolve(code ?? 1));
  });

/** Installs the Python requirements into a virtual environment; again only if their file has changed. */
async function install(): Promise<void> {
  const marker = `${WORK}/venv/requirements.txt`;
  const wanted = await readFile(REQUIREMENTS, "utf8");
  if (existsSync(marker) && (await readFile(marker, "utf8")) === wanted) return;
  const made =
    (await run(PYTHON, ["-m", "venv", "--clear", "venv"])) ||
    (await run("venv/bin/pip", ["install", "--quiet", "--disable-pip-version-check", "-r", REQUIREMENTS]));
  if (made !== 0) throw new Error(`schemathesis cannot be installed from ${REQUIREMENTS}; see the message above.`);
  await copyFile(REQUIREMENTS, marker);
}

async function fuzz(
  url: string,
  more: string[],
  env: NodeJS.ProcessEnv = {},
  settings = "schemathesis",
): Promise<number> {
  const contract: unknown = JSON.parse(await readFile(fromRoot("generated/openapi.json"), "utf8"));
  await writeFile(`${WORK}/openapi.json`, JSON.stringify(withTextEvents(contract)));
  const config = fromRoot(`test/fuzz/${settings}.toml`);
  const args = ["--config-file", config, "run", "openapi.json", "--url", url, "--report-json-path", "report.json"];
  return run("venv/bin/schemathesis", [...args, ...more], { ...process.env, ...env });
}

async function main(server: string | undefined, isMock: boolean, seconds: string | undefined): Promise<number> {
  await mkdir(WORK, { recursive: true });
  if ((await run(PYTHON, ["-c", "import venv"])) !== 0) {
    const required = Boolean(process.env.CI);
    console.log(
      `Fuzzing ${required ? "FAILED" : "is skipped"}: no ${PYTHON} with its venv module. Install python3-venv.`,
    );
    return required ? 1 : 0;
  }
  await install();
  if (isMock) return fuzzMock(seconds);
  if (server !== undefined) {
    await fuzz(server, ["--phases", "fuzzing", "--request-timeout", "5", "--max-time", "120"]);
    console.log(summarise(await readReport(`${WORK}/report.json`)));
    return 0;
  }
  const prism = await startPrism(fromRoot("generated/openapi.prism.json"));
  try {
    const hooks = { SCHEMATHESIS_HOOKS: "prism_quirks", PYTHONPATH: fromRoot("test/fuzz") };
    const code = await fuzz(prism.url, [], { ...hooks, PYTHONDONTWRITEBYTECODE: "1" });
    const report = await readReport(`${WORK}/report.json`);
    console.log(summarise(report));
    return code || Number(report.tested < report.operations || !report.complete);
  } finally {
    await prism.close();
  }
}

/** Operations whose streams never end by themselves; other tests cover them. */
const NEVER_ENDING = ["joinThreadStream", "streamThreadEvents"];
const FEWEST_CASES = 5_000;

async function fuzzMock(seconds: string | undefined): Promise<number> {
  const { graphs } = await loadGraphs(fromRoot("test/mock/graphs"));
  const served = await serve(createMock({ graphs }), { host: "127.0.0.1", port: 0 });
  try {
    const left = NEVER_ENDING.flatMap((id) => ["--exclude-operation-id", id]);
    const hooks = {
      SCHEMATHESIS_HOOKS: "mock_quirks",
      PYTHONPATH: fromRoot("test/fuzz"),
      PYTHONDONTWRITEBYTECODE: "1",
    };
    const limit = seconds === undefined ? [] : ["--max-time", seconds];
    const code = await fuzz(served.url, ["--request-timeout", "10", ...limit, ...left], hooks, "mock");
    const report = await readReport(`${WORK}/report.json`);
    console.log(summarise(report));
    if (seconds !== undefined) return code;
    if (report.cases < FEWEST_CASES) console.log(`Fewer than ${FEWEST_CASES} requests were sent.`);
    return code || Number(report.cases < FEWEST_CASES || !report.complete);
  } finally {
    await served.close();
  }
}

const { values } = parseArgs({
  options: { server: { type: "string" }, mock: { type: "boolean", default: false }, seconds: { type: "string" } },
});
process.exit(await main(values.server, values.mock, values.seconds));
