import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/tools/*.test.ts"],
    // Each tool takes a core for itself, so that two at once would only wait for each other.
    fileParallelism: false,
    testTimeout: 300_000,
    hookTimeout: 600_000,
  },
});
