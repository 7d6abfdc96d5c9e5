import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { check, generate } from "../../scripts/generate/pipeline.ts";
import { smallRepository } from "./contract.ts";

let root: string;
const inRoot = (path: string): string => join(root, path);
const textOf = (path: string): Promise<string> => readFile(inRoot(path), "utf8");
const add = async (path: string, more: string): Promise<void> => writeFile(inRoot(path), (await textOf(path)) + more);
const only = "typescript";

beforeEach(async () => {
  root = await smallRepository();
});
afterEach(() => rm(root, { recursive: true }));

describe("generation", () => {
  it("produces the same bytes again, with the notice not to edit them on the first line", async () => {
    const paths = [...(await generate({ root, only })), ...(await generate({ root, only: "contract" }))];
    const before = await Promise.all(paths.map(textOf));
    await rm(inRoot("generated"), { recursive: true });
    await generate({ root, only });
    await generate({ root, only: "contract" });
    expect(await Promise.all(paths.map(textOf))).toEqual(before);
    for (const text of before)
      expect(text.slice(0, 200)).toContain("Generated from spec/ by `npm run generate`; do not edit.");
  });

  it("writes nothing if nothing has changed, and after a change only the files that it affects", async () => {
    await generate({ root, only });
    expect(await generate({ root, only })).toEqual([]);
    await add("spec/components/schemas/runs/RunCreate.yaml", "  webhook: { type: string }\n");
    const touched = await generate({ root, only });
    expect(touched).toContain("generated/typescript/params.ts");
    expect(touched).not.toContain("generated/typescript/index.ts");
  });

  it("overwrites an edited output and deletes a file that it does not produce", async () => {
    await generate({ root, only });
    await add("generated/typescript/types.ts", "// mine\n");
    await writeFile(inRoot("generated/typescript/mine.ts"), "");
    expect((await generate({ root, only })).sort()).toEqual([
      "generated/typescript/mine.ts",
      "generated/typescript/types.ts",
    ]);
    expect(await check({ root, only })).toEqual([]);
  });

  it("fails at a keyword that no emitter supports, and leaves the output as it was", async () => {
    await generate({ root, only });
    const before = await textOf("generated/typescript/types.ts");
    await add("spec/components/schemas/runs/RunCreate.yaml", "propertyNames: { pattern: a }\n");
    await expect(generate({ root, only })).rejects.toThrow(
      /RunCreate\/propertyNames[\s\S]*spec\/rules\/keywords\.json/,
    );
    expect(await textOf("generated/typescript/types.ts")).toBe(before);
  });

  it("names the file of a reference that cannot be resolved", async () => {
    await rm(inRoot("spec/components/schemas/runs/ErrorEvent.yaml"));
    await expect(generate({ root, only })).rejects.toThrow(/RunEvent\.yaml[\s\S]*ErrorEvent\.yaml/);
  });

  it("links a path file that the document does not list, under the URL that its name says", async () => {
    const path = "spec/paths/runs_{run_id}_join.yaml";
    const parameter = '{ name: run_id, in: path, required: true, schema: { type: string }, description: "The run." }';
    const about = `summary: Join a run\n  tags: [Runs]\n  parameters:\n    - ${parameter}`;
    const answer = 'responses: { "204": { description: "Done." } }';
    await writeFile(
      inRoot(path),
      `get:\n  operationId: joinRun\n  x-openruns-method: runs.join\n  ${about}\n  ${answer}\n`,
    );
    await generate({ root, only: "contract" });
    const { paths } = JSON.parse(await textOf("generated/openapi.json"));
    expect(Object.keys(paths)).toEqual(["/runs/stream", "/runs/{run_id}/join"]);
  });

  it("rejects the name of a part that does not exist", async () => {
    await expect(generate({ root, only: "cobol" })).rejects.toThrow(/no part "cobol"; there are contract, /);
  });
});

describe("the check", () => {
  it("reports edited, missing and extra files", async () => {
    await generate({ root, only });
    expect(await check({ root, only })).toEqual([]);
    await add("generated/typescript/client.ts", " ");
    await rm(inRoot("generated/typescript/types.ts"));
    await writeFile(inRoot("generated/typescript/mine.ts"), "");
    expect(await check({ root, only })).toEqual([
      { path: "generated/typescript/client.ts", fault: "differs" },
      { path: "generated/typescript/mine.ts", fault: "extra" },
      { path: "generated/typescript/types.ts", fault: "missing" },
    ]);
  });

  it("notices a changed spec even if the manifest was not changed", async () => {
    await generate({ root, only });
    await add("spec/components/schemas/runs/RunCreate.yaml", "  webhook: { type: string }\n");
    const paths = (await check({ root, only })).map(({ path }) => path);
    expect(paths).toContain("generated/typescript/params.ts");
    expect(paths).toContain("generated/manifest.json");
  });

  it("notices an edited output even if the manifest was edited too", async () => {
    await generate({ root, only });
    await add("generated/typescript/enums.ts", "// mine\n");
    const manifest = await textOf("generated/manifest.json");
    await writeFile(inRoot("generated/manifest.json"), manifest.replaceAll(/[0-9a-f]{64}/g, "0".repeat(64)));
    expect((await check({ root, only })).map(({ path }) => path)).toContain("generated/typescript/enums.ts");
  });
});

describe("Prism's document", () => {
  it("sends a whole stream where the contract describes one event", async () => {
    await generate({ root, only: "contract" });
    const document = JSON.parse(await textOf("generated/openapi.prism.json"));
    const media = document.paths["/runs/stream"].post.responses["200"].content["text/event-stream"];
    expect(media.schema.type).toBe("string");
    expect(media.examples).toEqual({
      stream: { value: 'event: values\ndata: {"a":1}\nid: 7\n\n' },
      failed: {
        value: 'event: values\ndata: {"a":1}\nid: 7\n\nevent: error\ndata: {"error":"ValueError","message":"no"}\n\n',
      },
    });
  });
});
