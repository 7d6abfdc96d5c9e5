import { readFileSync } from "node:fs";
import { resolve } from "node:path";

/** Reads a file of the repository. Astro runs in `src/docs`; a bundled module cannot tell its place by `import.meta.url`. */
export function readRepositoryFile(path: string): string {
  return readFileSync(resolve(process.cwd(), "../..", path), "utf8");
}
