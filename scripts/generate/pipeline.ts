import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join, relative } from "node:path";
import { hashFiles, listFiles, readIfThere, sha256, writeFiles } from "./files.ts";
import { MANIFEST, type Manifest, type ManifestPart, manifestText, parseManifest } from "./manifest.ts";
import type { Model } from "./model/types.ts";
import { markCopy, NOTICE } from "./notice.ts";
import { targets } from "./targets/index.ts";
import type { Target, TargetContext } from "./targets/target.ts";

export interface GenerateOptions {
  /** Absolute path of the repository. */
  readonly root: string;
  /** One part only; all unless given. */
  readonly only?: string | undefined;
  /** Generates even where the manifest says that nothing has changed. */
  readonly force?: boolean;
}

export interface Drift {
  readonly path: string;
  readonly fault: "differs" | "missing" | "extra";
}

/** A part of `generated/` that is made, checked and skipped by itself: the contract's documents, or a language. */
interface Part {
  readonly name: string;
  readonly inputs: readonly string[];
  readonly tools: readonly string[];
  /** The language's emitter; null for the contract's documents. */
  readonly target: Target | null;
}

const ENTRY = "spec/openapi.yaml";
const SHARED_INPUTS = ["spec", "scripts/generate"];
const SHARED_TOOLS = ["@redocly/openapi-core"];

function partsOf(only: string | undefined): Part[] {
  const parts: Part[] = [
    { name: "contract", inputs: [], tools: [], target: null },
    ...targets.map((target) => ({ name: target.name, inputs: target.inputs, tools: target.tools, target })),
  ];
  const chosen = parts.filter(({ name }) => only === undefined || name === only);
  if (chosen.length === 0)
    throw new Error(`There is no part "${only}"; there are ${parts.map(({ name }) => name).join(", ")}.`);
  return chosen;
}

/** Brings `generated/` up to date; returns the paths that were written or removed. */
export async function generate(options: GenerateOptions): Promise<string[]> {
  const { root } = options;
  const parts = partsOf(options.only);
  const before = parseManifest(await readIfThere(join(root, MANIFEST)));
  const inputs = new Map<string, string>();
  for (const part of parts) inputs.set(part.name, await inputHash(root, part));
  const stale: Part[] = [];
  for (const part of parts) {
    const known = before?.parts[part.name];
    const current =
      known !== undefined && known.inputs === inputs.get(part.name) && (await isIntact(root, part, known));
    if (options.force === true || !current) stale.push(part);
  }
  if (stale.length === 0) return [];
  const { files, manifest } = await build(root, stale, before, inputs);
  return writeFiles(root, new Map([...files, [MANIFEST, manifestText(manifest)]]), await extrasOf(root, stale, files));
}

/** What differs from what would be generated; always generates, and trusts no manifest. */
export async function check(options: GenerateOptions): Promise<Drift[]> {
  const { root } = options;
  const parts = partsOf(options.only);
  const before = parseManifest(await readIfThere(join(root, MANIFEST)));
  const inputs = new Map<string, string>();
  for (const part of parts) inputs.set(part.name, await inputHash(root, part));
  const { files, manifest } = await build(root, parts, before, inputs);
  files.set(MANIFEST, manifestText(manifest));
  const drift: Drift[] = [];
  for (const [path, text] of files) {
    const there = await readIfThere(join(root, path));
    if (there !== text) drift.push({ path, fault: there === null ? "missing" : "differs" });
  }
  for (const path of await extrasOf(root, parts, files)) drift.push({ path, fault: "extra" });
  return drift.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Loaded only where something has to be made: a run that finds nothing to do stays under a second. */
async function build(
  root: string,
  parts: readonly Part[],
  before: Manifest | null,
  inputs: ReadonlyMap<string, string>,
): Promise<{ files: Map<string, string>; manifest: Manifest }> {
  const [{ bundleContract }, { buildModel }, { emitContract }] = await Promise.all([
    import("./bundle.ts"),
    import("./model/index.ts"),
    import("./contract.ts"),
  ]);
  const bundle = await bundleContract(join(root, ENTRY));
  const model = buildModel(bundle.document);
  const all = new Map<string, string>();
  const made: Record<string, ManifestPart> = {};
  for (const part of parts) {
    const files =
      part.target === null
        ? emitContract(bundle.document, model)
        : await emit(root, part.target, model, bundle.document);
    const folder = part.target === null ? "generated" : `generated/${part.name}`;
    const outputs: Record<string, string> = {};
    for (const [path, text] of files) {
      all.set(`${folder}/${path}`, text);
      outputs[`${folder}/${path}`] = sha256(text);
    }
    made[part.name] = { inputs: inputs.get(part.name) ?? "", tools: toolVersions(root, part.tools), outputs };
  }
  const known = new Set(partsOf(undefined).map(({ name }) => name));
  const kept = Object.entries(before?.parts ?? {}).filter(([name]) => known.has(name));
  const spec = await hashFiles(root, bundle.files.map((path) => relative(root, path)).sort());
  const manifest = { contractVersion: model.contractVersion, spec, parts: { ...Object.fromEntries(kept), ...made } };
  return { files: all, manifest };
}

async function emit(
  root: string,
  target: Target,
  model: Model,
  document: Readonly<Record<string, unknown>>,
): Promise<ReadonlyMap<string, string>> {
  const context: TargetContext = {
    document,
    notice: NOTICE,
    read: (path) => readFile(join(root, path), "utf8"),
    copy: async (folder) => {
      const copies = new Map<string, string>();
      for (const path of await listFiles(root, folder)) {
        copies.set(path.slice(folder.length + 1), markCopy(path, await readFile(join(root, path), "utf8")));
      }
      return copies;
    },
  };
  const files = await target.emit(model, context);
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

async function inputHash(root: string, part: Part): Promise<string> {
  const folders = [...SHARED_INPUTS, ...part.inputs];
  const paths = (await Promise.all(folders.map((path) => listFiles(root, path)))).flat();
  const files = await hashFiles(root, [...new Set(paths)].sort());
  return sha256(JSON.stringify([files, toolVersions(root, [...SHARED_TOOLS, ...part.tools])]));
}

function toolVersions(root: string, tools: readonly string[]): Record<string, string> {
  const require = createRequire(join(root, "package.json"));
  return Object.fromEntries(
    tools.map((name) => {
      const { version }: { version: string } = require(`${name}/package.json`);
      return [name, version];
    }),
  );
}

async function isIntact(root: string, part: Part, known: ManifestPart): Promise<boolean> {
  for (const [path, hash] of Object.entries(known.outputs)) {
    const text = await readIfThere(join(root, path));
    if (text === null || sha256(text) !== hash) return false;
  }
  return (await extrasOf(root, [part], new Map(Object.entries(known.outputs)))).length === 0;
}

/** Files in the parts' own places that nothing makes. */
async function extrasOf(root: string, parts: readonly Part[], files: ReadonlyMap<string, string>): Promise<string[]> {
  const places = await Promise.all(
    parts.map(async ({ target, name }) => {
      if (target !== null) return listFiles(root, `generated/${name}`);
      const all = await listFiles(root, "generated");
      return all.filter((path) => path.split("/").length === 2 && path !== MANIFEST);
    }),
  );
  return places.flat().filter((path) => !files.has(path));
}
