// The two official servers, and how each is installed into its own folder and started there.
import { fileURLToPath } from "node:url";

export const peerNames = ["javascript", "python"] as const;
export type PeerName = (typeof peerNames)[number];

export interface Command {
  readonly program: string;
  readonly args: readonly string[];
}

export interface PeerDefinition {
  readonly name: PeerName;
  readonly folder: string;
  /** The file that pins every version: when it changes, the peer is installed anew. */
  readonly lockfile: string;
  /** The folders that a configuration names files of. */
  readonly sources: readonly string[];
  /** The folder that the installation fills. */
  readonly installation: string;
  readonly install: (folder: string) => readonly Command[];
  /** With `isPlain` as a user starts it; else with what our tests need beside that. */
  readonly serve: (folder: string, configuration: string, port: number, isPlain?: boolean) => Command;
}

export const peers: Readonly<Record<PeerName, PeerDefinition>> = {
  javascript: {
    name: "javascript",
    folder: folderOf("javascript"),
    lockfile: "package-lock.json",
    sources: ["graphs"],
    installation: "node_modules",
    // Not `npm ci`: it refuses a lock file that leaves out optional packages of other platforms.
    install: (folder) => [
      { program: "npm", args: ["install", "--no-save", "--prefix", folder, "--no-audit", "--no-fund"] },
    ],
    serve: (folder, configuration, port) => ({
      program: process.execPath,
      args: [
        `${folder}/node_modules/@langchain/langgraph-cli/dist/cli/cli.mjs`,
        "dev",
        ...["--config", configuration, "--host", "127.0.0.1", "--port", String(port)],
        ...["--no-browser", "--no-reload"],
      ],
    }),
  },
  python: {
    name: "python",
    folder: folderOf("python"),
    lockfile: "requirements.txt",
    sources: ["graphs", "auth"],
    installation: ".venv",
    install: (folder) => [
      { program: process.env.PYTHON ?? "python3", args: ["-m", "venv", `${folder}/.venv`] },
      {
        program: `${folder}/.venv/bin/python`,
        args: ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r", `${folder}/requirements.txt`],
      },
    ],
    serve: (folder, configuration, port, isPlain = false) => ({
      program: `${folder}/.venv/bin/python`,
      args: [
        "-m",
        "langgraph_cli",
        "dev",
        ...["--config", configuration, "--host", "127.0.0.1", "--port", String(port)],
        ...["--no-browser", "--no-reload", ...(isPlain ? [] : ["--n-jobs-per-worker", "10"])],
      ],
    }),
  },
};

/** Nothing leaves the machine: no tracing, no analytics, no check for newer versions. */
export const quietEnvironment: Readonly<Record<string, string>> = {
  BROWSER: "none",
  DO_NOT_TRACK: "1",
  LANGCHAIN_TRACING_V2: "false",
  LANGGRAPH_CLI_NO_ANALYTICS: "1",
  LANGGRAPH_NO_VERSION_CHECK: "1",
  LANGSMITH_TRACING: "false",
  LANGSMITH_TRACING_V2: "false",
  LOG_LEVEL: "warning",
  // Sets are printed in the same order each time.
  PYTHONHASHSEED: "0",
};

export function isPeerName(text: string | undefined): text is PeerName {
  return peerNames.some((name) => name === text);
}

function folderOf(name: PeerName): string {
  return fileURLToPath(new URL(name, import.meta.url));
}
