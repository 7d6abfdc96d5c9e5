import { defineConfig } from "tsdown";

/** The npm package: what is emitted for TypeScript and its runtime, for any platform with `fetch`. */
export default defineConfig({
  entry: { index: "generated/typescript/index.ts", "openapi-fetch": "generated/typescript/openapi-fetch.ts" },
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
