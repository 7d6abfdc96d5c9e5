import { spawn } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fromRoot } from "../../scripts/paths.ts";
import { fromSources } from "../support/readme.ts";
import { calls, writers } from "./expected.ts";

/** Where the programs are written; a build tool finds what it made before. */
const FOLDER = ".cache/samples";

/** Commands that build and run the program of all samples; each is run from the root of the repository. */
const COMMANDS: Readonly<Record<string, (folder: string, server: string) => readonly string[]>> = {
  typescript: (folder, server) => [
    `node node_modules/typescript/bin/tsc -p ${folder}`,
    `node --import tsx ${folder}/samples.ts ${server}`,
  ],
  python: (folder, server) => [
    "bash test/python/install.sh",
    `.cache/python/bin/python ${folder}/samples.py ${server}`,
  ],
  go: (folder, server) => [`cd ${folder} && go run . ${server}`],
  java: (folder, server) => [
    "mvn --quiet --batch-mode --file generated/java/pom.xml compile",
    `mvn --quiet --batch-mode --file generated/java/pom.xml ${CLASSPATH} -Dmdep.outputFile=${fromRoot(folder)}/classpath`,
    `javac -d ${folder}/classes -cp generated/java/target/classes:$(cat ${folder}/classpath) ${folder}/Samples.java`,
    `java -cp ${folder}/classes:generated/java/target/classes:$(cat ${folder}/classpath) Samples ${server}`,
  ],
  // In the workspace of the tests, which has the dependencies locked and compiled.
  rust: (folder, server) => [
    `cp ${folder}/samples.rs test/rust/examples/samples.rs`,
    `cargo run --quiet --locked --manifest-path test/rust/Cargo.toml --no-default-features --example samples -- ${server}`,
  ],
};
const CLASSPATH = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath";

/** Files that a language's tools want beside the program. */
const PROJECTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  typescript: {
    "tsconfig.json": JSON.stringify({
      extends: fromRoot("tsconfig.json"),
      include: ["samples.ts"],
      compilerOptions: { noEmit: true },
    }),
  },
  go: {
    "go.mod": `module samples\n\ngo 1.24\n\nrequire github.com/openruns/openruns-go v0.0.0\n\nreplace github.com/openruns/openruns-go => ${fromRoot("generated/go")}\n`,
  },
};

/** Compiles and runs all samples of a language against a server; gives the exit code of what failed, and all that it printed. */
export async function runSamples(language: string, server: string): Promise<{ code: number; said: string }> {
  const folder = `${FOLDER}/${language}`;
  const files = new Map([...(writers.get(language)?.suite(calls) ?? []), ...Object.entries(PROJECTS[language] ?? {})]);
  for (const [path, text] of files) {
    const file = fromRoot(join(folder, path));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, language === "typescript" ? fromSources(text) : text);
  }
  let said = "";
  try {
    for (const command of COMMANDS[language]?.(folder, server) ?? []) {
      const { code, output } = await run(command);
      said += output;
      if (code !== 0) return { code, said: `${command}\n${said}` };
    }
    return { code: 0, said };
  } finally {
    if (language === "rust") rmSync(fromRoot("test/rust/examples/samples.rs"), { force: true });
  }
}

/** Runs a line of shell from the root; a key stands in the environment, since the contract asks for one. */
export function run(command: string): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const env = { ...process.env, LANGGRAPH_API_KEY: "sample", CARGO_TARGET_DIR: fromRoot(".cache/rust") };
    const child = spawn("bash", ["-c", command], { cwd: fromRoot("."), env });
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (bytes) => {
        output += bytes;
      });
    child.once("close", (code) => resolve({ code: code ?? 1, output }));
  });
}
