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

/** Runs a program against another server than the one it names; gives its exit code and all that it printed. */
export async function runProgram({ source }: ReadmeProgram, url: string): Promise<{ code: unknown; said: string }> {
  // Below the root, where `import` finds what the program needs.
  const folder = mkdtempSync(fromRoot("node_modules/.readme-"));
  try {
    const file = join(folder, "program.mts");
    writeFileSync(file, source.replace("http://localhost:2024", url));
    const child = spawn(process.execPath, ["--import", "tsx", file], { cwd: fromRoot("."), timeout: 50_000 });
    let said = "";
    for (const output of [child.stdout, child.stderr])
      output.on("data", (bytes) => {
        said += bytes;
      });
    const code = await new Promise((resolve) => child.once("close", resolve));
    return { code, said };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
