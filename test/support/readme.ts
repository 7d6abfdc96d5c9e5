import { readFileSync } from "node:fs";
import { fromRoot } from "../../scripts/paths.ts";

/** The README's TypeScript as it stands, importing this repository's package. */
export function readmeSnippet(): string {
  const found = /```ts\n([\s\S]*?)```/.exec(readFileSync(fromRoot("README.md"), "utf8"));
  if (!found?.[1]) throw new Error("README.md has no TypeScript.");
  return found[1].replace('"openruns"', JSON.stringify(fromRoot("generated/typescript/index.ts")));
}
