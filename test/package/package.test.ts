import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { readFile, rm, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { build } from "esbuild";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fromRoot } from "../../scripts/paths.ts";
import { type Packed, packAndInstall } from "./packed.ts";

const run = promisify(execFile);
let packed: Packed;

beforeAll(async () => {
  packed = await packAndInstall();
}, 60_000);
afterAll(() => rm(dirname(packed.tarball), { recursive: true }));

/** A user's program: the first call of the README, with a `fetch` that answers without a server. */
const PROGRAM = `
import { createClient, RunStatus } from "openruns";
const asked = [];
const client = createClient({
  baseUrl: "http://localhost:2024",
  apiKey: null,
  fetch: async (url, init) => {
    asked.push(init.method + " " + new URL(url).pathname + " " + init.body);
    return new Response('\\n\\n{"messages":[]}', { headers: { "content-type": "application/json" } });
  },
});
const state = await client.runs.wait({ thread_id: null, assistant_id: "agent", input: { messages: [] } });
console.log(JSON.stringify([state, asked, RunStatus.includes("success")]));
`;
const PRINTED = [{ messages: [] }, ['POST /runs/wait {"assistant_id":"agent","input":{"messages":[]}}'], true];

const WITH_MSW = `
import { createClient } from "openruns";
import { createMock } from "openruns/mock";
import { mockHandlers } from "openruns/mock/msw";
import { setupServer } from "msw/node";
const mock = createMock();
setupServer(...mockHandlers(mock)).listen();
const client = createClient({ baseUrl: "http://localhost:2024" });
const input = { messages: [{ role: "user", content: "hi" }] };
const { messages } = await client.runs.wait({ assistant_id: "agent", input });
console.log(messages.at(-1).content);
await mock.close();
`;

const TYPED = `
import { createClient } from "openruns";
const client = createClient<{ agent: { messages: string[] } }>({ baseUrl: "http://localhost:2024" });
export const state: Promise<{ messages: string[] }> = client.runs.wait({ assistant_id: "agent", input: { messages: [] } });
// @ts-expect-error the types are there: a number is no assistant
void client.runs.wait({ assistant_id: 1 });
`;

const WITH_MOCK = `
import { ai, createMock, graph, interrupt, messages } from "openruns/mock";
const agent = graph({
  state: { messages: messages() },
  nodes: {
    *ask() {
      const answer = yield* interrupt("sure?");
      return { messages: [ai("you said " + answer)] };
    },
  },
});
const mock = createMock({ graphs: { agent } });
const { thread_id } = await mock.client.threads.create({});
const asked = await mock.client.runs.wait({ thread_id, assistant_id: "agent", input: { messages: [] } });
const done = await mock.client.runs.wait({ thread_id, assistant_id: "agent", command: { resume: "yes" } });
console.log(JSON.stringify([asked.__interrupt__[0].value, done.messages.at(-1).content]));
await mock.close();
`;

const GRAPHS = "parrot:\n  nodes:\n    answer:\n      - say: 'You said {{last}}.'\n";
const GRAPHS_WITH_A_MISTAKE = "parrot:\n  nodes:\n    answer:\n      - sai: x\n";

/** `npx openruns mock` in the project, until its caller ends it; what it writes to its error output comes with it. */
async function openMock(...args: string[]): Promise<{ url: string; close(): Promise<void> }> {
  const cli = join(packed.project, "node_modules/openruns/dist/cli.js");
  const child = spawn(process.execPath, [cli, "mock", "--port", "0", "--quiet", ...args], { cwd: packed.project });
  let trouble = "";
  child.stderr.on("data", (chunk: Buffer) => {
    trouble += chunk.toString();
  });
  const ended = once(child, "exit");
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /http:\/\/\S+/.exec(line)?.[0];
    if (url === undefined) continue;
    const close = async () => {
      child.kill();
      await ended;
    };
    return { url, close };
  }
  await ended;
  throw new Error(trouble);
}

async function inProject(name: string, text: string): Promise<string> {
  const path = join(packed.project, name);
  await writeFile(path, text);
  return path;
}

describe("the npm package", () => {
  it("contains the build, the contract and its editions, and no source or test files", () => {
    const allowed =
      /^(dist\/.+\.(js|d\.ts)|generated\/openapi(-3\.[02]|-slim)?\.json|package\.json|README\.md|CHANGELOG\.md|LICENSE)$/;
    expect(packed.files.filter((path) => !allowed.test(path))).toEqual([]);
    expect(packed.files).toEqual(
      expect.arrayContaining([
        "dist/index.js",
        "dist/index.d.ts",
        "generated/openapi.json",
        "generated/openapi-3.0.json",
        "generated/openapi-3.2.json",
        "generated/openapi-slim.json",
      ]),
    );
  });

  it("runs in Node", async () => {
    const path = await inProject("node.mjs", PROGRAM);
    const { stdout } = await run(process.execPath, [path]);
    expect(JSON.parse(stdout)).toEqual(PRINTED);
  });

  it("runs when bundled for a browser, without modules of Node", async () => {
    const path = await inProject("browser.mjs", PROGRAM);
    const bundled = join(packed.project, "bundled.mjs");
    await build({
      entryPoints: [path],
      outfile: bundled,
      bundle: true,
      minify: true,
      format: "esm",
      platform: "browser",
    });
    expect(await readFile(bundled, "utf8")).not.toMatch(/\bfrom\s*"|\brequire\(|["'`]node:/);
    const { stdout } = await run(process.execPath, [bundled]);
    expect(JSON.parse(stdout)).toEqual(PRINTED);
  });

  it.each([
    ["node16, checked to the last declaration", ts.ModuleKind.Node16, ts.ModuleResolutionKind.Node16],
    // The declarations are the same, so here only the program itself is checked.
    ["bundler", ts.ModuleKind.ESNext, ts.ModuleResolutionKind.Bundler],
  ])("has types under moduleResolution %s", async (name, module, moduleResolution) => {
    const isWhole = moduleResolution === ts.ModuleResolutionKind.Node16;
    const path = await inProject(`${name.split(",")[0]}.mts`, TYPED);
    const program = ts.createProgram([path], {
      module,
      moduleResolution,
      target: ts.ScriptTarget.ES2022,
      lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
      types: [],
      strict: true,
      exactOptionalPropertyTypes: true,
      skipDefaultLibCheck: true,
      noEmit: true,
    });
    const found = ts
      .getPreEmitDiagnostics(program, isWhole ? undefined : program.getSourceFile(path))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
    expect(found).toEqual([]);
  });

  it("has the contract in it", async () => {
    const path = await inProject("contract.mjs", 'console.log(import.meta.resolve("openruns/openapi.json"));');
    const { stdout } = await run(process.execPath, [path]);
    const document = JSON.parse(await readFile(new URL(stdout.trim()), "utf8"));
    expect(document).toMatchObject({ openapi: "3.1.0", paths: { "/runs/wait": { post: { operationId: "waitRun" } } } });
  });

  it("answers a program's own fetch by its handlers, with the MSW of that program", async () => {
    await symlink(fromRoot("node_modules/msw"), join(packed.project, "node_modules/msw"));
    const path = await inProject("msw.mjs", WITH_MSW);
    const { stdout } = await run(process.execPath, [path]);
    expect(stdout.trim()).toBe("echo: hi");
  });

  it("satisfies publint", async () => {
    const { messages, pkg } = await publint({ pkgDir: join(packed.project, "node_modules/openruns"), strict: true });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  it("has types that are not wrong, for importers of ES modules", async () => {
    const analysis = await checkPackage(createPackageFromTarballData(await readFile(packed.tarball)));
    if (!analysis.types) throw new Error("The package has no types.");
    const problems = analysis.problems.filter(
      // The package has ES modules only: `require` works only in newer Node, and Node 10's resolution cannot find it.
      (problem) =>
        problem.kind !== "CJSResolvesToESM" && !("resolutionKind" in problem && problem.resolutionKind === "node10"),
    );
    expect(problems).toEqual([]);
  });
});

describe("the mock of the installed package", () => {
  it("serves graphs of a YAML file by its command, to a client of the same package", async () => {
    const mock = await openMock("--graphs", await inProject("graphs.yaml", GRAPHS));
    try {
      const answer = await fetch(`${mock.url}/runs/wait`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ assistant_id: "parrot", input: { messages: [{ role: "user", content: "hello" }] } }),
      });
      const { messages } = (await answer.json()) as { messages: { content: string }[] };
      expect(messages.map(({ content }) => content)).toEqual(["hello", "You said hello."]);
    } finally {
      await mock.close();
    }
  });

  it("says where a YAML file is wrong, and what to write", async () => {
    const path = await inProject("wrong.yaml", GRAPHS_WITH_A_MISTAKE);
    await expect(openMock("--graphs", path)).rejects.toThrow(/wrong\.yaml:4.*say, reply/s);
  });

  it("runs in a program, without a port", async () => {
    const { stdout } = await run(process.execPath, [await inProject("mock.mjs", WITH_MOCK)]);
    expect(JSON.parse(stdout)).toEqual(["sure?", "you said yes"]);
  });
});
