import { defineConfig } from "vitest/config";

export default defineConfig({ test: { include: ["test/samples/*.test.ts"], hookTimeout: 30_000 } });
