import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { fromRoot } from "../../paths.ts";
import { type Measure, missingPackages, SDKS, skip } from "../context.ts";
import type { Row, Skipped } from "../row.ts";

const WHAT = "client, min + gzip -9";

/** Bytes of what a page downloads for this import. */
export async function bundledSize(contents: string, folder: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: fromRoot(folder) },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform: "browser",
    target: "es2022",
    legalComments: "none",
    logLevel: "error",
  });
  return gzipSync(outputFiles[0]?.contents ?? new Uint8Array(), { level: 9 }).length;
}

export const ourSize = (): Promise<number> =>
  bundledSize('export { createClient } from "./generated/typescript/index.ts";', ".");

export const size: Measure = async () => {
  const reason = missingPackages();
  const ours = await ourSize();
  const rows: (Row | Skipped)[] = [];
  for (const [name, module] of Object.entries(SDKS)) {
    const key = `size_${name === "SDK 2.0.0" ? "sdk2" : "sdk1"}`;
    if (reason) {
      rows.push(skip(key, WHAT, `${reason} (ours: ${ours} bytes)`));
      continue;
    }
    const theirs = await bundledSize(`export { Client } from "${module}";`, "test/bench");
    const target = { most: name === "SDK 2.0.0" ? 0.45 : 0.05 };
    rows.push({ key, what: WHAT, unit: "bytes", against: name, ours, theirs, ratio: ours / theirs, target });
  }
  return rows;
};
