import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** Folders that build tools create inside a package; generation ignores them. */
const LEFT_BY_TOOLS =
  /^(__pycache__|\.(mypy|pytest|ruff)_cache|\.venv|\.gradle|node_modules|target|build|dist|.*\.egg-info)$/;

const sha256 = (text: string | Buffer): string => createHash("sha256").update(text).digest("hex");

/** Sorted paths, from `root`, of the files in a folder; empty if the folder does not exist. */
export async function listFiles(root: string, path: string): Promise<string[]> {
  try {
    const entries = await readdir(join(root, path), { withFileTypes: true });
    const lists = entries
      .filter(({ name }) => !LEFT_BY_TOOLS.test(name))
      .map((entry) => (entry.isDirectory() ? listFiles(root, `${path}/${entry.name}`) : [`${path}/${entry.name}`]));
    return (await Promise.all(lists)).flat().sort();
  } catch (error) {
    if (isMissing(error)) return [];
    if (hasCode(error, "ENOTDIR")) return [path];
    throw error;
  }
}

/** The text of a file; null if it does not exist. */
export async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** Writes the files whose text differs, and deletes the extra ones; returns the paths of both. */
export async function writeFiles(
  root: string,
  files: ReadonlyMap<string, string>,
  extra: readonly string[],
): Promise<string[]> {
  const touched: string[] = [];
  for (const [path, text] of files) {
    const absolute = join(root, path);
    if ((await readIfThere(absolute)) === text) continue;
    await mkdir(dirname(absolute), { recursive: true });
    await writeFile(absolute, text);
    touched.push(path);
  }
  for (const path of extra) await rm(join(root, path));
  return [...touched, ...extra];
}

/** One hash over the paths and texts of files that are not written yet. */
export function hashTexts(files: ReadonlyMap<string, string>): string {
  const hash = createHash("sha256");
  for (const [path, text] of files) hash.update(`${path}\0${sha256(text)}\n`);
  return hash.digest("hex");
}

/** One hash over the paths and bytes of files. */
export async function hashFiles(root: string, paths: readonly string[]): Promise<string> {
  const hash = createHash("sha256");
  for (const path of paths)
    hash
      .update(`${path}\0`)
      .update(sha256(await readFile(join(root, path))))
      .update("\n");
  return hash.digest("hex");
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}

const isMissing = (error: unknown): boolean => hasCode(error, "ENOENT");
