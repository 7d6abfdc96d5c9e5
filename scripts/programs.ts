import { spawnSync } from "node:child_process";

/** Those of the programs that are not on this machine. */
export const missingPrograms = (programs: readonly string[]): string[] =>
  programs.filter((program) => spawnSync("sh", ["-c", `command -v ${program}`]).status !== 0);
