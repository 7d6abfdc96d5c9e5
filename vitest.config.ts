import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/{spec,generate,typescript,contract,journeys,package}/**/*.test.ts"],
    testTimeout: 20_000,
    hookTimeout: 30_000,
    typecheck: { enabled: false },
  },
});
