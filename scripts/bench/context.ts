import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fromRoot } from "../paths.ts";
import type { Row } from "./row.ts";

export interface Context {
  readonly rounds: number;
}

/** Measures some rows. */
export type Measure = (context: Context) => Promise<Row[]>;

export const SDKS = {
  "SDK 2.0.0": "langgraph-sdk-2",
  "SDK 1.15.0": "@langchain/langgraph-sdk",
} as const;

export const inBench = (path: string): string => fromRoot(`test/bench/node_modules/${path}`);

/** Installs the packages that we compare with, unless they are there. */
export function installOthers(): void {
  if (existsSync(inBench(SDKS["SDK 1.15.0"]))) return;
  console.error("Installing what the TypeScript rows compare with (npm ci --prefix test/bench) …");
  execFileSync("npm", ["ci", "--no-audit", "--no-fund", "--prefix", fromRoot("test/bench")], {
    stdio: ["ignore", 2, 2],
  });
}
