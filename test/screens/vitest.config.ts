import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/screens/*.test.ts"],
    testTimeout: 40_000,
    hookTimeout: 120_000,
    fileParallelism: false,
    // Each test has a page and a mock of its own.
    maxConcurrency: 3,
  },
});
