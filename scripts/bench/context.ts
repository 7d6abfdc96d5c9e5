import { existsSync } from "node:fs";
import { fromRoot } from "../paths.ts";
import type { Row, Skipped } from "./row.ts";

export interface Context {
  readonly rounds: number;
}

/** Measures some lines of the table. */
export type Measure = (context: Context) => Promise<(Row | Skipped)[]>;

export const SDKS = {
  "SDK 2.0.0": "langgraph-sdk-2",
  "SDK 1.15.0": "@langchain/langgraph-sdk",
} as const;

export const inBench = (path: string): string => fromRoot(`test/bench/node_modules/${path}`);

/** Why the lines that compare with other packages cannot be measured; nothing where they can. */
export const missingPackages = (): string | undefined =>
  existsSync(inBench(SDKS["SDK 1.15.0"])) ? undefined : "the other side is not installed: npm ci --prefix test/bench";

export const skip = (key: string, what: string, skipped: string): Skipped => ({ key, what, skipped });
