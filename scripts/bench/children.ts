import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface, type Interface } from "node:readline";
import { build } from "esbuild";
import { fromRoot } from "../paths.ts";

/** A Node process of its own that measures one side, one round at a time. */
export class Child {
  readonly #lines: Interface;
  readonly #process;
  readonly #waiting: { resolve: (line: string) => void; reject: (error: Error) => void }[] = [];

  constructor(
    readonly name: string,
    file: string,
    args: string[],
  ) {
    this.#process = spawn(process.execPath, ["--expose-gc", file, ...args], { stdio: ["pipe", "pipe", "inherit"] });
    this.#lines = createInterface({ input: this.#process.stdout });
    this.#lines.on("line", (line) => this.#waiting.shift()?.resolve(line));
    this.#process.once("exit", (code) => {
      for (const { reject } of this.#waiting) reject(new Error(`${name} ended with code ${code} within a round`));
    });
  }

  /** Lets the child do one round and gives what it measured. */
  async round(): Promise<Record<string, number>> {
    const line = new Promise<string>((resolve, reject) => this.#waiting.push({ resolve, reject }));
    this.#process.stdin.write("go\n");
    return JSON.parse(await line);
  }

  stop(): void {
    this.#process.stdin.end();
    this.#process.kill();
  }
}

/** The sides that a job can be run with; a side's module exports what the job's `run` takes. */
export interface JobOptions {
  readonly job: string;
  /** Name of each side and its module, from the root. */
  readonly sides: Readonly<Record<string, string>>;
  readonly args?: string[];
  readonly rounds: number;
}

/** Bundles the job with each side, as a user's build would; runs the sides in turn; gives each side's rounds. */
export async function interleave({
  job,
  sides,
  args = [],
  rounds,
}: JobOptions): Promise<Record<string, Record<string, number>[]>> {
  const folder = mkdtempSync(join(tmpdir(), "openruns-bench-"));
  const children: Child[] = [];
  try {
    for (const [name, side] of Object.entries(sides)) {
      const outfile = join(folder, `${name.replaceAll(/\W+/g, "-")}.mjs`);
      await build({
        stdin: {
          contents: `import { serve } from "./test/bench/jobs/rounds.ts";\nimport { run } from "./test/bench/jobs/${job}.ts";\nimport * as side from "./${side}";\nserve(run(side, process.argv.slice(2)));`,
          resolveDir: fromRoot("."),
        },
        outfile,
        bundle: true,
        platform: "node",
        format: "esm",
        target: "node20",
        conditions: ["import"],
        banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
        logLevel: "error",
      });
      children.push(new Child(name, outfile, args));
    }
    const results: Record<string, Record<string, number>[]> = Object.fromEntries(
      children.map(({ name }) => [name, []]),
    );
    for (let round = -1; round < rounds; round++) {
      // The first round warms up; the order turns, so that no side always follows the same one.
      const turned = children.map((_, index) => children[(index + Math.max(0, round)) % children.length]);
      for (const child of turned) {
        const result = await child?.round();
        if (child && result && round >= 0) results[child.name]?.push(result);
      }
    }
    return results;
  } finally {
    for (const child of children) child.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** One figure of a side's rounds. */
export const figures = (rounds: readonly Record<string, number>[] | undefined, name: string): number[] =>
  (rounds ?? []).map((round) => round[name] ?? Number.NaN);
