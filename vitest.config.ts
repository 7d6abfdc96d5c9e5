import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/{spec,generate,typescript,contract,journeys,package,mock,docs}/**/*.test.ts"],
    globalSetup: "test/support/prism-setup.ts",
    // Each worker loads a module once, not once for each file: no test changes what another reads.
    isolate: false,
    testTimeout: 20_000,
    hookTimeout: 30_000,
    // On two cores the default is one worker, and the suite waits more than it computes.
    maxWorkers: Math.max(2, availableParallelism() - 1),
  },
});
