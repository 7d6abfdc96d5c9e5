// Runs one peer in a process group of its own and in a fresh folder, so that it leaves nothing behind.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdir, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { type PeerName, peers, quietEnvironment } from "./definitions.ts";

const READY_WITHIN_MS = 120_000;
const KILL_AFTER_MS = 5_000;

export interface ServedPeer {
  readonly url: string;
  readonly exited: Promise<void>;
  stop(): Promise<void>;
}

export async function servePeer(
  name: PeerName,
  requestedPort: number,
  configuration: string,
  isPlain = false,
): Promise<ServedPeer> {
  const peer = peers[name];
  const port = requestedPort === 0 ? await freePort() : requestedPort;
  const folder = join(peer.folder, ".cache", `run-${process.pid}-${port}`);
  await mkdir(folder, { recursive: true });
  for (const source of [...peer.sources, configuration]) {
    await cp(join(peer.folder, source), join(folder, source), { recursive: true });
  }

  const { program, args } = peer.serve(peer.folder, join(folder, configuration), port, isPlain);
  // PEER_LOG=1 shows what the server says; its output is no part of our own.
  const output = process.env.PEER_LOG === "1" ? "inherit" : "ignore";
  const child = spawn(program, args, {
    cwd: folder,
    detached: true,
    env: { ...process.env, ...quietEnvironment },
    stdio: ["ignore", output === "inherit" ? 2 : output, output],
  });
  const exited = once(child, "exit").then(() => undefined);
  const stop = async () => {
    await endGroup(child, exited);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  const url = `http://127.0.0.1:${port}`;
  try {
    await untilReady(`${url}/ok`, child);
  } catch (error) {
    await stop();
    throw new Error(`The ${name} peer did not answer on ${url}. Run with PEER_LOG=1 to see what it says.`, {
      cause: error,
    });
  }
  return { url, exited, stop };
}

async function endGroup(child: ChildProcess, exited: Promise<void>): Promise<void> {
  signalGroup(child, "SIGTERM");
  const timer = setTimeout(() => signalGroup(child, "SIGKILL"), KILL_AFTER_MS);
  await exited;
  clearTimeout(timer);
  // The leader may go before its children do.
  signalGroup(child, "SIGKILL");
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    // Nothing of the group is left.
  }
}

async function untilReady(url: string, child: ChildProcess): Promise<void> {
  const deadline = Date.now() + READY_WITHIN_MS;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`It exited with code ${child.exitCode}.`);
    const isUp = await fetch(url).then(
      (response) => response.ok,
      () => false,
    );
    if (isUp) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`No answer within ${READY_WITHIN_MS / 1000} s.`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("No free port on 127.0.0.1.");
  return address.port;
}
