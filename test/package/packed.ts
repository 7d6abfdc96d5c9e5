import { execFile } from "node:child_process";
import { mkdir, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { build } from "tsdown";
import { fromRoot } from "../../scripts/paths.ts";

const run = promisify(execFile);

/** The tarball of `npm pack`, and a project in which it is installed. */
export interface Packed {
  readonly tarball: string;
  readonly project: string;
  /** Paths of the package's files. */
  readonly files: readonly string[];
}

/** Builds, packs and installs the package. It has no dependencies (a test checks that), so no registry is needed. */
export async function packAndInstall(): Promise<Packed> {
  const folder = await mkdtemp(join(tmpdir(), "openruns-package-"));
  await build({ cwd: fromRoot("."), logLevel: "error" });
  const args = ["pack", "--json", "--ignore-scripts", "--pack-destination", folder];
  const { stdout } = await run("npm", args, { cwd: fromRoot(".") });
  const [{ filename, files }]: [{ filename: string; files: { path: string }[] }] = JSON.parse(stdout);
  const tarball = join(folder, filename);
  const modules = join(folder, "project/node_modules");
  await mkdir(join(modules, "openruns"), { recursive: true });
  await run("tar", ["-xzf", tarball, "-C", join(modules, "openruns"), "--strip-components=1"]);
  return { tarball, project: join(folder, "project"), files: files.map(({ path }) => path) };
}
