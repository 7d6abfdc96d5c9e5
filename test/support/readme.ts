import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fromRoot } from "../../scripts/paths.ts";

/** A program of a README, importing this repository's sources in place of the package. */
export interface ReadmeProgram {
  /** `README.md 1` */
  readonly name: string;
  readonly source: string;
}

const READMES = ["README.md", "src/typescript/README.md"];
/** The source of each entry of the package. */
const ENTRIES = {
  openruns: "generated/typescript/index.ts",
  "openruns/openapi-fetch": "generated/typescript/openapi-fetch.ts",
  "openruns/mock": "src/mock/index.ts",
};

/** Every TypeScript program of the READMEs as it stands. */
export function readmePrograms(): ReadmeProgram[] {
  return READMES.flatMap((file) => {
    const blocks = [...readFileSync(fromRoot(file), "utf8").matchAll(/```ts\n([\s\S]*?)```/g)];
    if (blocks.length === 0) throw new Error(`${file} has no TypeScript.`);
    return blocks.map(([, text = ""], index) => {
      return { name: `${file} ${index + 1}`, source: fromSources(text) };
    });
  });
}

/** A program that imports this repository's sources in place of the package. */
export function fromSources(program: string): string {
  return Object.entries(ENTRIES).reduce(
    (source, [name, entry]) => source.replace(`from "${name}"`, `from ${JSON.stringify(fromRoot(entry))}`),
    program,
  );
}

/** What one process did that ran several programs. */
export interface Ran {
  /** The exit code of the process, which ends by itself once every program is done. */
  readonly code: unknown;
  /** All that was printed. */
  readonly said: string;
  /** What each program printed, by its name. */
  readonly saidBy: ReadonlyMap<string, string>;
}

/**
 * Runs programs one after another in one process, since a process takes longer to start than most programs to run. They ask
 * another server than the one they name.
 */
export async function runPrograms(programs: readonly ReadmeProgram[], url: string): Promise<Ran> {
  // Below the root, where `import` finds what the programs need.
  const folder = mkdtempSync(fromRoot("node_modules/.readme-"));
  try {
    const lines = programs.map(({ name, source }, index) => {
      writeFileSync(join(folder, `${index}.mts`), source.replace("http://localhost:2024", url));
      return `console.log(${JSON.stringify(MARK + name)});\nawait import("./${index}.mts");\n`;
    });
    const main = join(folder, "main.mts");
    writeFileSync(main, `${lines.join("")}console.log(${JSON.stringify(MARK)});\n`);
    const child = spawn(process.execPath, ["--import", "tsx", main], { cwd: fromRoot("."), timeout: 50_000 });
    let said = "";
    for (const output of [child.stdout, child.stderr])
      output.on("data", (bytes) => {
        said += bytes;
      });
    const code = await new Promise((resolve) => child.once("close", resolve));
    return { code, said, saidBy: partsOf(said) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Begins the line that names the program whose output follows. */
const MARK = "=== program ";

function partsOf(said: string): Map<string, string> {
  const parts = said.split(MARK).slice(1);
  return new Map(
    parts.map((part) => {
      const end = part.indexOf("\n");
      return [part.slice(0, end), part.slice(end + 1)];
    }),
  );
}
