import { defineConfig } from "vitest/config";

export default defineConfig({
  test: { include: ["test/typescript/rows/*.rows.ts"], testTimeout: 60_000, hookTimeout: 30_000 },
});
