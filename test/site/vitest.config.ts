import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/site/*.test.ts"],
    // One Chromium at a time.
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
