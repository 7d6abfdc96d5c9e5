import { createRequire } from "node:module";
import { join, relative } from "node:path";
import { readDifferences } from "../compare/differences-data.ts";
import { bundleContract } from "./bundle.ts";
import { createContext } from "./context.ts";
import { emitContract } from "./contract.ts";
import { hashFiles, hashTexts, listFiles, readIfThere, writeFiles } from "./files.ts";
import { MANIFEST, type Manifest, manifestText, parseManifest } from "./manifest.ts";
import { buildModel } from "./model/index.ts";
import { targets } from "./targets/index.ts";
import type { Files } from "./targets/target.ts";

export interface GenerateOptions {
  /** Absolute path of the repository. */
  readonly root: string;
  /** The contract's documents (`contract`), or one target; all unless given. */
  readonly only?: string | undefined;
}

export interface Drift {
  readonly path: string;
  readonly fault: "differs" | "missing" | "extra";
}

const ENTRY = "spec/openapi.yaml";
const CONTRACT = "contract";
/** npm packages whose version shapes the output. */
const TOOLS = ["@redocly/openapi-core", "ajv", "openapi-typescript", "typescript"];

/** Brings `generated/` up to date; returns the paths that were written or removed. */
export async function generate(options: GenerateOptions): Promise<string[]> {
  const { files, parts } = await build(options);
  return writeFiles(options.root, files, await extraFiles(options.root, parts, files));
}

/** Compares the files on disk with what would be generated; writes nothing. */
export async function check(options: GenerateOptions): Promise<Drift[]> {
  const { root } = options;
  const { files, parts } = await build(options);
  const drift: Drift[] = [];
  for (const [path, text] of files) {
    const there = await readIfThere(join(root, path));
    if (there !== text) drift.push({ path, fault: there === null ? "missing" : "differs" });
  }
  for (const path of await extraFiles(root, parts, files)) drift.push({ path, fault: "extra" });
  return drift.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Generates everything in memory: the text of each file by its path from the root, the manifest included. */
async function build({ root, only }: GenerateOptions): Promise<{ files: Files; parts: readonly string[] }> {
  const parts = partsOf(only);
  const bundle = await bundleContract(join(root, ENTRY));
  const model = buildModel(bundle.document);
  const differences = await readDifferences(join(root, "spec/differences"));
  const files: Files = new Map();
  const hashes: Record<string, string> = {};
  for (const part of parts) {
    const target = targets.find(({ name }) => name === part);
    const context = createContext(root, bundle.document, model, target?.language?.comment);
    const made =
      target === undefined ? emitContract(bundle.document, model, differences) : await target.emit(model, context);
    const sorted = new Map([...made].sort(([a], [b]) => (a < b ? -1 : 1)));
    hashes[part] = hashTexts(sorted);
    const folder = target === undefined ? "generated" : `generated/${part}`;
    for (const [path, text] of sorted) files.set(`${folder}/${path}`, text);
  }
  const manifest: Manifest = {
    contractVersion: model.contractVersion,
    spec: await hashFiles(root, bundle.files.map((path) => relative(root, path)).sort()),
    tools: toolVersions(root),
    // With `only`, the other parts keep the hashes of their last generation.
    parts: { ...parseManifest(await readIfThere(join(root, MANIFEST)))?.parts, ...hashes },
  };
  files.set(MANIFEST, manifestText(manifest, partsOf(undefined)));
  return { files, parts };
}

function partsOf(only: string | undefined): string[] {
  const all = [CONTRACT, ...targets.map(({ name }) => name)];
  if (only === undefined) return all;
  if (!all.includes(only)) throw new Error(`There is no part "${only}"; there are ${all.join(", ")}.`);
  return [only];
}

function toolVersions(root: string): Record<string, string> {
  const require = createRequire(join(root, "package.json"));
  return Object.fromEntries(
    TOOLS.map((name) => {
      const { version }: { version: string } = require(`${name}/package.json`);
      return [name, version];
    }),
  );
}

/** Files in the folders of the parts that are not generated any more. */
async function extraFiles(root: string, parts: readonly string[], files: Files): Promise<string[]> {
  const places = await Promise.all(
    parts.map(async (part) => {
      if (part !== CONTRACT) return listFiles(root, `generated/${part}`);
      // The documents of the contract are directly in generated/, beside a folder for each target.
      const known = partsOf(undefined);
      const all = await listFiles(root, "generated");
      return all.filter((path) => !known.includes(path.split("/")[1] ?? "") && path !== MANIFEST);
    }),
  );
  return places.flat().filter((path) => !files.has(path));
}
