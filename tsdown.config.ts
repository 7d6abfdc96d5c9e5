import { defineConfig } from "tsdown";

/**
 * The npm package: the client and the mock for any platform with `fetch`, and the command, which alone needs Node. What the mock
 * is built with (`devDependencies`) is bundled, so that nobody who wants the client installs it.
 */
export default defineConfig({
  entry: {
    index: "generated/typescript/index.ts",
    "openapi-fetch": "generated/typescript/openapi-fetch.ts",
    mock: "src/mock/index.ts",
    cli: "src/cli/main.ts",
  },
  outDir: "dist",
  format: "esm",
  // Module by module, so that a bundler leaves out what a program does not use.
  unbundle: true,
  platform: "neutral",
  target: "es2022",
  dts: { oxc: true },
  sourcemap: false,
  fixedExtension: false,
  publint: false,
});
