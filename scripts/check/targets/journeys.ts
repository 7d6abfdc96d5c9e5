// The same journeys once more, against the mock: each language's own command that runs nothing else.
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { loadGraphs } from "../../../src/cli/mock/graphs.ts";
import { serve } from "../../../src/cli/mock/serve.ts";
import { createMock } from "../../../src/mock/index.ts";
import { fromRoot } from "../../paths.ts";
import { type RowResult, readRows } from "./rows.ts";

/** The journeys call their server by this row, whichever server it is. */
const SERVER_ROW = "journey-server";
const MOCK_ROW = "journey-mock";

/** What `test/<language>/run.sh` has built is there already. */
const commands: Readonly<Record<string, string>> = {
  typescript: "bash test/typescript/run.sh journeys",
  python: '.cache/python/bin/pytest -q -p no:cacheprovider test/python/test_journeys.py -k "not Prism"',
  go: "cd test/go && go test -count=1 -run '^TestServer' ./...",
  java: "mvn --quiet --batch-mode --file test/java/pom.xml -Dopenruns.version=$VERSION test -Dtest='JourneysTest*' -Dsurefire.failIfNoSpecifiedTests=false",
  rust: "cd test/rust && CARGO_TARGET_DIR=../../.cache/rust cargo test --quiet --locked --workspace --no-default-features --test suite -- journeys::a_server",
};

export interface MockServer {
  readonly url: string;
  close(): Promise<void>;
}

export async function startMock(): Promise<MockServer> {
  const { graphs } = await loadGraphs(fromRoot("test/mock/peer-graphs"));
  return serve(createMock({ graphs }), { host: "127.0.0.1", port: 0 });
}

/** The rows of one language's journeys against the mock; `rowsFile` is its own and is not there yet. */
export async function journeysOnMock(language: string, url: string, rowsFile: string): Promise<RowResult[]> {
  const command = commands[language];
  if (command === undefined) return [];
  const { info }: { info: { version: string } } = JSON.parse(readFileSync(fromRoot("generated/openapi.json"), "utf8"));
  const { OPENRUNS_PRISM, OPENRUNS_WIRE, ...rest } = process.env;
  const env = { ...rest, OPENRUNS_PEER: url, OPENRUNS_ROWS: rowsFile, VERSION: info.version };
  const code = await new Promise<number>((resolve) => {
    const child = spawn("bash", ["-c", command], { cwd: fromRoot("."), env, stdio: "inherit" });
    child.once("exit", (exit) => resolve(exit ?? 1));
  });
  const told = existsSync(rowsFile) ? readRows(readFileSync(rowsFile, "utf8")) : [];
  const journeys = told.filter(({ row }) => row === SERVER_ROW).map((result) => ({ ...result, row: MOCK_ROW }));
  // A command that ends badly has failed even where its tests said nothing.
  if (code === 0 && journeys.length > 0) return journeys;
  return [...journeys, { language, row: MOCK_ROW, ok: false, reason: `the journeys' command ended with code ${code}` }];
}
