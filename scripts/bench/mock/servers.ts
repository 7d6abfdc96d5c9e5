// The servers that are measured, each in a process of its own.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import type { PeerName } from "../../../test/peers/definitions.ts";
import { startPeer } from "../../../test/peers/start.ts";
import { fromRoot } from "../../paths.ts";

export interface Measured {
  readonly url: string;
  /** From the start of the process to its first answer, in milliseconds. */
  readonly firstAnswerMs: number;
  /** The process and its children, in megabytes. */
  memory(): number;
  stop(): Promise<void>;
}

const TRY_EVERY_MS = 5;

/** The built command, with the graph that answers at once. */
export function startMock(options: readonly string[] = []): Promise<Measured> {
  const graphs = fromRoot("scripts/bench/mock/echo.mjs");
  return startProcess((port) => [
    fromRoot("dist/cli.js"),
    "mock",
    "--quiet",
    "--graphs",
    graphs,
    "--port",
    String(port),
    ...options,
  ]);
}

/** Prism's own command on the same contract; its errors alone are written. */
export function startPrismCommand(): Promise<Measured> {
  const command = fromRoot("node_modules/@stoplight/prism-cli/dist/index.js");
  const document = fromRoot("generated/openapi.prism.json");
  return startProcess((port) => [command, "mock", "--verboseLevel", "silent", "--port", String(port), document]);
}

/** As its users start it, without flags of ours. */
export async function startOfficial(name: PeerName): Promise<Omit<Measured, "firstAnswerMs">> {
  const peer = await startPeer(name, { plain: true });
  const port = Number(new URL(peer.url).port);
  return { url: peer.url, stop: () => peer.stop(), memory: () => memoryOfTree(listenerOf(port)) };
}

async function startProcess(args: (port: number) => readonly string[]): Promise<Measured> {
  const port = await freePort();
  const started = performance.now();
  const child = spawn(process.execPath, [...args(port)], { stdio: ["ignore", "ignore", "inherit"] });
  const exited = once(child, "exit");
  const url = `http://127.0.0.1:${port}`;
  await untilAnswers(`${url}/ok`, child);
  const firstAnswerMs = performance.now() - started;
  const stop = async () => {
    child.kill("SIGTERM");
    await exited;
  };
  return { url, firstAnswerMs, stop, memory: () => memoryOfTree(child.pid ?? 0) };
}

async function untilAnswers(url: string, child: ChildProcess): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`The server ended with code ${child.exitCode} before it answered.`);
    const isUp = await fetch(url).then(
      (response) => response.arrayBuffer().then(() => response.ok),
      () => false,
    );
    if (isUp) return;
    await new Promise((resolve) => setTimeout(resolve, TRY_EVERY_MS));
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("There is no free port.");
  return address.port;
}

/** Resident memory of a process and all below it, from /proc. */
function memoryOfTree(pid: number): number {
  const read = (path: string) => {
    try {
      return readFileSync(path, "utf8");
    } catch {
      return "";
    }
  };
  const own = Number(/VmRSS:\s+(\d+)/.exec(read(`/proc/${pid}/status`))?.[1] ?? 0) / 1_024;
  const children = read(`/proc/${pid}/task/${pid}/children`).trim().split(" ").filter(Boolean).map(Number);
  return own + children.reduce((sum, child) => sum + memoryOfTree(child), 0);
}

/** The peer's own process is below the one that watches it, which is below this one. */
function listenerOf(_port: number): number {
  const children = readFileSync(`/proc/${process.pid}/task/${process.pid}/children`, "utf8").trim().split(" ");
  return Number(children.at(-1) ?? 0);
}
