// Linters and viewers are given every document; what they report that is no fault is listed with its reason.
import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, test } from "vitest";
import { installTools, places } from "./install.ts";

const run = promisify(execFile);
const GENERATED = join(import.meta.dirname, "../../generated");
const DOCUMENTS = ["openapi.json", "openapi-3.0.json", "openapi-3.2.json", "openapi-slim.json"] as const;
const METHODS = ["get", "put", "post", "delete", "patch"];

interface Finding {
  readonly code: string;
  readonly severity: number;
  readonly message: string;
  readonly path: readonly string[];
}

beforeAll(installTools);

const read = async (name: string): Promise<{ paths: Record<string, Record<string, { operationId?: string }>> }> =>
  JSON.parse(await readFile(join(GENERATED, name), "utf8"));

async function operationCount(name: string): Promise<number> {
  const { paths } = await read(name);
  return Object.values(paths).flatMap((item) => METHODS.filter((method) => item[method] !== undefined)).length;
}

describe.each(DOCUMENTS)("%s", (name) => {
  const document = join(GENERATED, name);

  test("Redocly's strict rules find no error", async () => {
    const skipped = (SKIPPED[name] ?? []).map((rule) => `--skip-rule=${rule}`);
    const redocly = join(import.meta.dirname, "../../node_modules/.bin/redocly");
    // In a folder without our own rules, which the editions do not have to keep.
    await run(redocly, ["lint", document, "--extends=recommended-strict", ...skipped], {
      cwd: places.cache,
      env: { ...process.env, REDOCLY_TELEMETRY: "off" },
    });
  });

  test("Spectral finds no error but false alarms", async () => {
    const rules = join(import.meta.dirname, "spectral.yaml");
    const { stdout } = await run(
      join(places.bin, "spectral"),
      ["lint", document, "-r", rules, "-f", "json", "--quiet"],
      {
        maxBuffer: 64 * 1024 * 1024,
      },
    ).catch((error: { stdout: string }) => error);
    const findings: Finding[] = JSON.parse(stdout.slice(stdout.indexOf("[")));
    const errors = findings.filter(({ severity }) => severity === 0);
    expect(
      errors
        .filter((finding) => !isFalseAlarm(finding))
        .map(({ code, message, path }) => [code, message, path.join("/")]),
    ).toEqual([]);
  });
});

/** Rules of Redocly that the documents break on purpose, since they describe what the servers have. */
const SERVERS = [
  // The address is a server on one's own machine.
  "no-server-example.com",
  // `/mcp/` stands beside `/mcp`, and `/runs/crons/count` beside `/runs/crons/{cron_id}`.
  "no-ambiguous-paths",
  "no-path-trailing-slash",
  // Operations that always answer with an error, such as GET /mcp.
  "operation-2xx-response",
];
const SKIPPED: Readonly<Record<string, readonly string[]>> = {
  // `MessagesState` is there for clients to type their state with; no operation names it.
  "openapi.json": [...SERVERS, "no-unused-components"],
  "openapi-3.0.json": SERVERS,
  // Redocly does not look for references in `contentSchema`.
  "openapi-3.2.json": [...SERVERS, "no-unused-components"],
  // It describes no failures.
  "openapi-slim.json": [...SERVERS, "operation-4xx-response"],
};

/** Spectral takes a value of an example for a schema where the value has a member `type`, as every message has. */
const isFalseAlarm = ({ code, path }: Finding): boolean =>
  code === "oas3-valid-schema-example" && path[0] === "components" && path[1] === "examples";

test("Postman has every operation, but those of a path that differs from another by its last slash only", async () => {
  const out = join(places.cache, "postman.json");
  await run(join(places.bin, "openapi2postmanv2"), ["-s", join(GENERATED, "openapi.json"), "-o", out]);
  interface Item {
    readonly request?: unknown;
    readonly item?: readonly Item[];
  }
  const count = ({ request, item = [] }: Item): number =>
    (request === undefined ? 0 : 1) + item.reduce((sum, inner) => sum + count(inner), 0);
  const { paths } = await read("openapi.json");
  const twins = Object.keys(paths).filter((path) => path.endsWith("/") && path.slice(0, -1) in paths);
  const lost = twins.flatMap((path) => METHODS.filter((method) => paths[path]?.[method] !== undefined)).length;
  expect(count(JSON.parse(await readFile(out, "utf8")))).toBe((await operationCount("openapi.json")) - lost);
});

test("an MCP server made of the slim document has a tool for each operation, in at most 150 kB", async () => {
  const out = join(places.cache, "mcp");
  const slim = join(GENERATED, "openapi-slim.json");
  await run(join(places.bin, "openapi-mcp-generator"), ["--input", slim, "--output", out, "--force"]);
  const server = await readFile(join(out, "src/index.ts"), "utf8");
  expect(server.match(/^\s+\["[A-Za-z]+", \{$/gm)).toHaveLength(await operationCount("openapi-slim.json"));
  expect(server.length).toBeLessThan(150_000);
});
