import type { Files } from "../target.ts";

const VERSION = "{{version}}";

/** Puts the files of src/java where Maven looks for them; `{{version}}` in pom.xml and README.md becomes the contract's. */
export function placeRuntime(copies: Files, version: string): Files {
  const placed: Files = new Map();
  for (const [path, text] of copies) {
    if (path.endsWith(".java")) placed.set(`src/main/java/${path}`, text);
    else placed.set(path, text.replaceAll(VERSION, version));
  }
  return placed;
}
