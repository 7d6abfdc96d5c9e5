// Reads the recordings of test/fixtures/recordings.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fromRoot } from "../../scripts/paths.ts";
import type { Exchange } from "./exchange.ts";

const folder = fromRoot("test/fixtures/recordings");

export function readRecordings(set: string): Exchange[] {
  const at = join(folder, set);
  if (!existsSync(at)) throw new Error(`There are no recordings ${set}: run npm run record.`);
  const files = readdirSync(at).filter((file) => file.endsWith(".json"));
  return files.sort().map((file) => {
    const exchange: Exchange = JSON.parse(readFileSync(join(at, file), "utf8"));
    return exchange;
  });
}

/** Names of exchanges whose request the contract is right to refuse although a server took it. */
export function wrongOnPurpose(): string[] {
  const lines = readFileSync(join(folder, "wrong-on-purpose.txt"), "utf8").split("\n");
  return lines.map((line) => line.replace(/#.*/, "").trim()).filter((line) => line !== "");
}
