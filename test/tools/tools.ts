/** One command of a tool: the program, then its arguments. `{document}`, `{out}` and `{jar}` are filled in by the runner. */
export type Command = readonly [program: string, ...args: string[]];

/** A tool that is given a document of the contract, and what has to come of it. */
export interface Tool {
  readonly name: string;
  /** The version that is pinned, in test/tools/package.json, requirements.txt or here. */
  readonly version: string;
  /** The document in generated/ that it is given. */
  readonly document: "openapi.json" | "openapi-3.0.json" | "openapi-3.2.json" | "openapi-slim.json";
  /** Programs that have to be on the machine for `generate`. */
  readonly needs: readonly string[];
  readonly generate: readonly Command[];
  /** How what was made is compiled or loaded, run in the folder that was made; none for a tool that makes no code. */
  readonly compile: readonly Command[];
  /** Programs that `compile` needs besides; where they are missing the test says that it did not compile. */
  readonly compileNeeds?: readonly string[];
  /** What its users get of an event stream. */
  readonly streams: "typed events" | "text" | "no";
}

/** Of openapi-generator, from Maven Central. */
export const OPENAPI_GENERATOR = "7.25.0";
const OAPI_CODEGEN = "v2.8.2";
const TSC = ["--noEmit", "--strict", "--target", "es2022", "--lib", "es2022,dom", "--module", "esnext"] as const;
const BUNDLER = ["--moduleResolution", "bundler", "--allowImportingTsExtensions", "--skipLibCheck"] as const;
const tsc = (file: string): Command => ["{bin}/tsc", ...TSC, ...BUNDLER, file];

function openapiGenerator(
  generator: string,
  compile: Omit<Tool, "name" | "version" | "document" | "needs" | "generate" | "streams">,
  options = "",
): Tool {
  const settings = options === "" ? [] : [`--additional-properties=${options}`];
  return {
    name: `openapi-generator ${generator}`,
    version: OPENAPI_GENERATOR,
    document: "openapi-3.0.json",
    needs: ["java", "mvn"],
    generate: [["java", "-jar", "{jar}", "generate", "-g", generator, "-i", "{document}", "-o", "{out}", ...settings]],
    streams: "text",
    ...compile,
  };
}

export const tools: readonly Tool[] = [
  openapiGenerator("typescript-fetch", { compile: [tsc("index.ts")] }),
  openapiGenerator("python", {
    compile: [["{python}", "-c", "import openapi_client, openapi_client.api.runs_api"]],
    compileNeeds: ["python3"],
  }),
  // Without the prefix two enumerations that have a value in common declare the same Go constant.
  openapiGenerator("go", { compile: [["go", "build", "."]], compileNeeds: ["go"] }, "enumClassPrefix=true"),
  openapiGenerator("java", { compile: [["mvn", "-q", "-B", "-DskipTests", "compile"]] }),
  openapiGenerator("kotlin", { compile: [["kotlinc", "src/main/kotlin", "-d", "out.jar"]], compileNeeds: ["kotlinc"] }),
  openapiGenerator("csharp", { compile: [["dotnet", "build"]], compileNeeds: ["dotnet"] }),
  {
    name: "oapi-codegen",
    version: OAPI_CODEGEN,
    document: "openapi-3.0.json",
    needs: ["go"],
    generate: [
      ["go", "mod", "init", "example.com/api"],
      [
        "go",
        "run",
        `github.com/oapi-codegen/oapi-codegen/v2/cmd/oapi-codegen@${OAPI_CODEGEN}`,
        "-package",
        "api",
        "-generate",
        "types,client",
        "-o",
        "{out}/api.go",
        "{document}",
      ],
    ],
    compile: [
      ["go", "mod", "tidy"],
      ["go", "build", "."],
    ],
    streams: "text",
  },
  {
    name: "openapi-python-client",
    version: "0.29.1",
    document: "openapi-3.0.json",
    needs: ["python3"],
    generate: [
      [
        "{venv}/openapi-python-client",
        "generate",
        "--path",
        "{document}",
        "--output-path",
        "{out}/client",
        "--meta",
        "none",
        "--config",
        "{here}/openapi-python-client.yaml",
      ],
    ],
    compile: [["{python}", "-c", "import client.api.runs, client.models"]],
    streams: "text",
  },
  {
    name: "datamodel-code-generator",
    version: "0.89.0",
    document: "openapi.json",
    needs: ["python3"],
    generate: [
      [
        "{venv}/datamodel-codegen",
        "--input",
        "{document}",
        "--output",
        "{out}/models.py",
        "--input-file-type",
        "openapi",
        "--output-model-type",
        "pydantic_v2.BaseModel",
      ],
    ],
    compile: [["{python}", "-c", "import models; models.RunCreate(assistant_id='agent')"]],
    streams: "typed events",
  },
  {
    name: "hey-api",
    version: "0.95.0",
    document: "openapi.json",
    needs: [],
    generate: [["{bin}/openapi-ts", "-i", "{document}", "-o", "{out}/client", "-c", "@hey-api/client-fetch"]],
    compile: [tsc("client/index.ts")],
    streams: "typed events",
  },
  {
    name: "orval",
    version: "7.13.2",
    document: "openapi-3.0.json",
    needs: [],
    generate: [["{bin}/orval", "--input", "{document}", "--output", "{out}/api.ts", "--client", "fetch"]],
    compile: [tsc("api.ts")],
    streams: "text",
  },
  {
    name: "kubb",
    version: "4.39.3",
    document: "openapi-3.0.json",
    needs: [],
    generate: [["{bin}/kubb", "generate", "--config", "{here}/kubb.config.mjs"]],
    compile: [tsc("api/index.ts")],
    streams: "text",
  },
];
