import { gzipSync } from "node:zlib";
import { build, type Plugin } from "esbuild";
import { fromRoot, isProgram } from "../paths.ts";

/** Size in bytes of the client as a browser receives it: bundled, minified, compressed by gzip -9. */
export interface Size {
  readonly minified: number;
  readonly gzipped: number;
}

/** Measures the bundle of a program. @param folder the imports of the program are relative to it */
export async function measure(program: string, folder = ".", plugins: Plugin[] = []): Promise<Size> {
  const result = await build({
    stdin: { contents: program, resolveDir: fromRoot(folder), loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    write: false,
    logLevel: "silent",
    plugins,
  });
  const bytes = result.outputFiles[0]?.contents ?? new Uint8Array();
  return { minified: bytes.length, gzipped: gzipSync(bytes, { level: 9 }).length };
}

/** The whole client: every method, waits, streams, reconnects, errors. */
export const CLIENT = `export { createClient } from "./generated/typescript/client.ts";`;

/** Replaces the module of streams, to measure the client without them. */
const withoutStreams: Plugin = {
  name: "without-streams",
  setup: ({ onLoad }) =>
    onLoad({ filter: /src\/typescript\/stream\.ts$/ }, () => ({ contents: "export const openStream = 0;" })),
};

interface Part {
  readonly name: string;
  readonly program: string;
  readonly plugins?: Plugin[];
  /** Most bytes after gzip -9: the present size and a little more. Whoever raises it says why. */
  readonly budget: number;
}

const PARTS: readonly Part[] = [
  { name: "client (createClient and all behind it)", program: CLIENT, budget: 9_750 },
  { name: "the same without streams", program: CLIENT, plugins: [withoutStreams], budget: 7_300 },
  {
    name: "of the client the table of operations",
    program: `export { operations } from "./generated/typescript/operations.ts";`,
    budget: 1_700,
  },
  { name: "toRunsCreate", program: `export { toRunsCreate } from "./src/typescript/runs-create.ts";`, budget: 6_200 },
  {
    name: "everything the package exports",
    program: `export * from "./generated/typescript/index.ts";`,
    budget: 18_500,
  },
];

if (isProgram(import.meta.url)) {
  const line = (...cells: (string | number)[]) => console.log(cells.map((cell) => String(cell).padStart(10)).join(""));
  line("minified", "gzip -9", "budget");
  for (const { name, program, plugins, budget } of PARTS) {
    const { minified, gzipped } = await measure(program, ".", plugins);
    line(minified, gzipped, budget, `  ${name}`);
    if (gzipped <= budget) continue;
    console.error(
      `${name}: ${gzipped - budget} bytes over its budget. Make it smaller, or raise the budget in scripts/check/size.ts and say why.`,
    );
    process.exitCode = 1;
  }
}
