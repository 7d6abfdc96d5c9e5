import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/peers/*.test.ts"],
    // One server at a time: they poll, and two of them would only wait for each other's processor.
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 300_000,
  },
});
