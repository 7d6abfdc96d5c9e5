import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { fromRoot } from "./paths.ts";

/** What a browser receives of the client: bundled with its dependency, minified, gzip -9. */
export interface Size {
  readonly minified: number;
  readonly gzipped: number;
}

/** Bundles a program that uses a client and weighs it; `folder` is where its imports start from. */
export async function measure(program: string, folder = "."): Promise<Size> {
  const result = await build({
    stdin: { contents: program, resolveDir: fromRoot(folder), loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    write: false,
    logLevel: "silent",
  });
  const bytes = result.outputFiles[0]?.contents ?? new Uint8Array();
  return { minified: bytes.length, gzipped: gzipSync(bytes, { level: 9 }).length };
}

/** The whole client: every method, waits, streams, reconnects, errors. */
export const CLIENT = `export { createClient } from "./generated/typescript/client.ts";`;

const PARTS: Readonly<Record<string, string>> = {
  "client (createClient and all behind it)": CLIENT,
  "of that the table of operations": `export { operations } from "./generated/typescript/operations.ts";`,
  "of that openapi-fetch": `export { default } from "openapi-fetch";`,
  toRunsCreate: `export { toRunsCreate } from "./src/typescript/runs-create.ts";`,
  "everything the package exports": `export * from "./generated/typescript/index.ts";`,
};

if (process.argv[1] === fromRoot("scripts/size.ts")) {
  console.log(`${"minified".padStart(10)} ${"gzip -9".padStart(10)}`);
  for (const [name, program] of Object.entries(PARTS)) {
    const { minified, gzipped } = await measure(program);
    console.log(`${String(minified).padStart(10)} ${String(gzipped).padStart(10)}  ${name}`);
  }
}
