// `npm run peer -- javascript|python [--port 2025]`: one official server on 127.0.0.1, until Ctrl-C or until its parent goes.
// Prints one line of JSON, {"url": ...}, when it is ready. `--auth` (Python) asks for a key, as python/auth/auth.py says.
// In tests: `startPeer("python")`.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { fstatSync } from "node:fs";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { isProgram } from "../../scripts/paths.ts";
import { isPeerName, type PeerName, peerNames } from "./definitions.ts";
import { installPeer } from "./install.ts";
import { servePeer } from "./serve.ts";

export interface RunningPeer {
  readonly url: string;
  stop(): Promise<void>;
}

export interface StartOptions {
  readonly auth?: boolean;
  /** As a user starts it, one run at a time; else the Python server has ten workers, so that runs of a test meet. */
  readonly plain?: boolean;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Starts a peer in a process that ends by itself when this one does, even when this one is killed. */
export async function startPeer(name: PeerName, { auth, plain, environment }: StartOptions = {}): Promise<RunningPeer> {
  const flags = [...(auth === true ? ["--auth"] : []), ...(plain === true ? ["--plain"] : [])];
  const args = ["--import", "tsx", fileURLToPath(import.meta.url), name, ...flags];
  const env = { ...process.env, ...environment };
  const child = spawn(process.execPath, args, { env, stdio: ["pipe", "pipe", "inherit"] });
  const exited = once(child, "exit");
  for await (const line of createInterface({ input: child.stdout })) {
    const ready: unknown = JSON.parse(line);
    if (typeof ready === "object" && ready !== null && "url" in ready && typeof ready.url === "string") {
      const stop = async () => {
        child.stdin.end();
        await exited;
      };
      return { url: ready.url, stop };
    }
  }
  throw new Error(`The ${name} peer did not start: see the message above.`);
}

async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      port: { type: "string", default: "0" },
      auth: { type: "boolean", default: false },
      plain: { type: "boolean", default: false },
    },
  });
  const [name] = positionals;
  const port = Number(values.port);
  if (!isPeerName(name) || !Number.isInteger(port)) {
    throw new Error(`Usage: npm run peer -- ${peerNames.join("|")} [--port 0]`);
  }
  await installPeer(name);
  const peer = await servePeer(name, port, values.auth ? "langgraph.auth.json" : "langgraph.json", values.plain);
  const asked = new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, resolve);
    if (isPipe(0)) process.stdin.once("end", resolve).once("error", resolve).resume();
  });
  process.stdout.write(`${JSON.stringify({ url: peer.url })}\n`);
  const ending = await Promise.race([asked.then(() => "asked"), peer.exited.then(() => "exited")]);
  await peer.stop();
  if (ending === "exited") throw new Error(`The ${name} peer ended by itself. Run with PEER_LOG=1 to see why.`);
}

/** A parent that waits for us holds the other end; a terminal or /dev/null says nothing about it. */
function isPipe(descriptor: number): boolean {
  const stat = fstatSync(descriptor);
  return stat.isFIFO() || stat.isSocket();
}

if (isProgram(import.meta.url)) {
  await main().then(
    () => process.exit(0),
    (error: unknown) => {
      console.error(error instanceof Error ? error.message : error);
      process.exit(1);
    },
  );
}
