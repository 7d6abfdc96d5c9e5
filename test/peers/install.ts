// Installs a peer into its own folder, once for each content of its lock file.
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { type PeerDefinition, type PeerName, peers } from "./definitions.ts";

const run = promisify(execFile);

export async function installPeer(name: PeerName): Promise<void> {
  const peer = peers[name];
  const wanted = await hashOf(peer);
  if ((await installedHash(peer)) === wanted) return;
  process.stderr.write(`Installing the ${name} peer into test/peers/${name}/${peer.installation} ...\n`);
  await rm(join(peer.folder, peer.installation), { recursive: true, force: true });
  for (const { program, args } of peer.install(peer.folder)) {
    await run(program, args, { cwd: peer.folder, maxBuffer: 16 * 1024 * 1024 }).catch((error: unknown) => {
      throw new Error(`The ${name} peer cannot be installed: \`${program} ${args.join(" ")}\` failed.`, {
        cause: error,
      });
    });
  }
  await writeFile(markerOf(peer), wanted);
}

export async function isInstalled(name: PeerName): Promise<boolean> {
  return (await installedHash(peers[name])) === (await hashOf(peers[name]));
}

async function hashOf(peer: PeerDefinition): Promise<string> {
  return createHash("sha256")
    .update(await readFile(join(peer.folder, peer.lockfile)))
    .digest("hex");
}

async function installedHash(peer: PeerDefinition): Promise<string | undefined> {
  return readFile(markerOf(peer), "utf8").catch(() => undefined);
}

function markerOf(peer: PeerDefinition): string {
  return join(peer.folder, peer.installation, ".openruns-lock-hash");
}
