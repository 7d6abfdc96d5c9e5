import { execFileSync } from "node:child_process";
import { cpSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fromRoot } from "../paths.ts";

/** Puts the package, as npm would publish it, with what it depends on into `folder`/node_modules. */
export function installOurs(folder: string): void {
  execFileSync("npm", ["run", "--silent", "build"], { cwd: fromRoot("."), stdio: "pipe" });
  const packed: unknown = JSON.parse(
    execFileSync("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", folder], {
      cwd: fromRoot("."),
      stdio: ["ignore", "pipe", "ignore"],
    }).toString(),
  );
  const file = (Array.isArray(packed) ? packed : Object.values(Object(packed)))[0]?.filename;
  const home = join(folder, "node_modules/openruns");
  mkdirSync(home, { recursive: true });
  execFileSync("tar", ["-xzf", join(folder, file), "-C", home, "--strip-components=1"]);
  for (const dependency of closure(fromRoot("."), Object.keys(manifest(home).dependencies ?? {})))
    cpSync(dependency, join(folder, "node_modules", dependency.split("node_modules/").at(-1) ?? ""), {
      recursive: true,
    });
}

interface Manifest {
  dependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  peerDependenciesMeta?: Record<string, { optional?: boolean }>;
}

const manifest = (folder: string): Manifest => JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));

/** Where Node finds a package when `from` imports it. */
function resolve(from: string, name: string): string | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    const found = join(folder, "node_modules", name);
    if (existsSync(found)) return found;
    if (folder === dirname(folder)) return undefined;
  }
}

/** The folders of these packages and of all that npm installs with them: dependencies, and peers that are not optional. */
export function closure(
  from: string,
  names: readonly string[],
  withPeers = true,
  found = new Set<string>(),
): Set<string> {
  for (const name of names) {
    const folder = resolve(from, name);
    if (!folder || found.has(folder)) continue;
    found.add(folder);
    const { dependencies = {}, peerDependencies = {}, peerDependenciesMeta = {} } = manifest(folder);
    const peers = Object.keys(peerDependencies).filter((peer) => withPeers && !peerDependenciesMeta[peer]?.optional);
    closure(folder, [...Object.keys(dependencies), ...peers], withPeers, found);
  }
  return found;
}

/** Bytes of the files in a folder, without the packages inside it. */
export function bytesIn(folder: string): number {
  let bytes = 0;
  for (const name of readdirSync(folder)) {
    if (name === "node_modules") continue;
    const path = join(folder, name);
    const stat = lstatSync(path);
    bytes += stat.isDirectory() ? bytesIn(path) : stat.size;
  }
  return bytes;
}
