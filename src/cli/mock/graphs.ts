// Finds the graphs that a file or a folder names.
import { readdir, readFile, stat } from "node:fs/promises";
import { basename, extname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Graph, Graphs } from "../../mock/index.ts";
import { readGraphs } from "../../mock/yaml/read.ts";

/** When each file that was read had changed last. */
const firstReads = new Map<string, number>();

const CODE = new Set([".js", ".mjs", ".ts", ".mts"]);
const YAML = new Set([".yaml", ".yml"]);

/** What a set of graphs was read from, for watching. */
export interface LoadedGraphs {
  readonly graphs: Graphs;
  readonly files: readonly string[];
}

/**
 * A folder with an `index` gives what that exports; else each file gives what it exports by name, a default export under the
 * file's name. Files are read anew each time.
 */
export async function loadGraphs(path: string): Promise<LoadedGraphs> {
  const found = resolve(path);
  const kind = await stat(found).catch(() => undefined);
  if (kind === undefined) throw new Error(`There is no file or folder ${path}: check what --graphs names.`);
  const files = kind.isDirectory() ? await filesOf(found) : [found];
  if (files.length === 0)
    throw new Error(`${path} holds no graphs: it needs files that end in .js, .mjs, .ts or .yaml.`);
  const index = files.find((file) => basename(file, extname(file)) === "index");
  const graphs: Record<string, Graph> = {};
  for (const file of index === undefined ? files : [index]) Object.assign(graphs, await graphsOf(file));
  if (Object.keys(graphs).length === 0) {
    throw new Error(
      `${path} exports no graph: write \`export const agent = graph({ … })\` with graph from openruns/mock.`,
    );
  }
  return { graphs, files };
}

async function filesOf(folder: string): Promise<string[]> {
  const names = await readdir(folder);
  const wanted = names.filter((name) => isGraphFile(name) && !name.endsWith(".d.ts"));
  return wanted.sort().map((name) => join(folder, name));
}

function isGraphFile(name: string): boolean {
  return CODE.has(extname(name)) || YAML.has(extname(name));
}

async function graphsOf(file: string): Promise<Record<string, Graph>> {
  if (YAML.has(extname(file))) return readGraphs(await readFile(file, "utf8"), file);
  const { mtimeMs } = await stat(file);
  // A query makes a changed file another module, which is then read anew.
  const query = (firstReads.get(file) ?? mtimeMs) === mtimeMs ? "" : `?changed=${mtimeMs}`;
  if (query === "") firstReads.set(file, mtimeMs);
  const module: unknown = await import(`${pathToFileURL(file).href}${query}`);
  if (typeof module !== "object" || module === null) return {};
  const name = basename(file, extname(file));
  return Object.fromEntries(
    Object.entries(module).flatMap(([key, value]): [string, Graph][] => {
      if (isGraph(value)) return [[key === "default" ? name : key, value]];
      return key === "default" || key === "graphs" ? graphsIn(value) : [];
    }),
  );
}

function graphsIn(value: unknown): [string, Graph][] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).filter((entry): entry is [string, Graph] => isGraph(entry[1]));
}

function isGraph(value: unknown): value is Graph {
  return typeof value === "object" && value !== null && "nodes" in value && "channels" in value && "edges" in value;
}
