import { defineConfig } from "tsdown";

const shared = {
  outDir: "dist",
  format: "esm",
  target: "es2022",
  sourcemap: false,
  fixedExtension: false,
  publint: false,
} as const;

/**
 * The npm package: the client and the mock for any platform with `fetch`, and the command, which alone needs Node. What mock and
 * command are built with (`devDependencies`) is bundled, so that nobody who wants the client installs it.
 */
export default defineConfig([
  {
    ...shared,
    entry: {
      index: "generated/typescript/index.ts",
      "openapi-fetch": "generated/typescript/openapi-fetch.ts",
      mock: "src/mock/index.ts",
      "mock-msw": "src/mock/msw/index.ts",
      // For the command alone: a browser that bundles the mock does not read YAML.
      "mock-yaml": "src/mock/yaml/read.ts",
    },
    // Module by module, so that a bundler leaves out what a program does not use.
    unbundle: true,
    platform: "neutral",
    dts: { oxc: true },
  },
  {
    ...shared,
    entry: { cli: "src/cli/main.ts" },
    platform: "node",
    clean: false,
    dts: false,
    plugins: [
      {
        // Graphs of a user import `openruns/mock`: the command must run them with that very module, not with a copy.
        name: "one-mock",
        resolveId(id: string) {
          if (id.endsWith("/mock/index.ts")) return { id: "./mock.js", external: true };
          return id.endsWith("/mock/yaml/read.ts") ? { id: "./mock-yaml.js", external: true } : null;
        },
      },
    ],
  },
]);
