import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { listFiles } from "./files.ts";
import type { Model } from "./model/types.ts";
import { markCopy, NOTICE } from "./notice.ts";
import type { Files, TargetContext } from "./targets/target.ts";

/** The folder in src/<language> whose files are copied to the top of the package: its manifest and its README. */
const PACKAGE = "package";
/** Text that the READMEs of several languages share, in named sections. */
const SHARED = "src/README.shared.md";

/** Makes the context that a target gets besides the model. */
export function createContext(
  root: string,
  document: Readonly<Record<string, unknown>>,
  model: Model,
  comment: string | undefined,
): TargetContext {
  const read = (path: string): Promise<string> => readFile(join(root, path), "utf8");

  async function copy(folder: string): Promise<Files> {
    const copies: Files = new Map();
    for (const path of await listFiles(root, folder)) {
      const inFolder = path.slice(folder.length + 1);
      if (!inFolder.startsWith(`${PACKAGE}/`)) copies.set(inFolder, markCopy(path, await read(path), comment));
    }
    return copies;
  }

  async function packageFiles(folder: string): Promise<Files> {
    const files: Files = new Map([["LICENSE", await read("LICENSE")]]);
    const paths = await listFiles(root, `${folder}/${PACKAGE}`);
    for (const path of paths) {
      const text = fillIn(path, await read(path), model.contractVersion, await read(SHARED));
      files.set(path.slice(folder.length + PACKAGE.length + 2), markCopy(path, text, comment));
    }
    return files;
  }

  return { document, notice: NOTICE, read, copy, packageFiles };
}

/** Replaces `@VERSION@` by the contract's version, and each `<!-- shared: name -->` by that section of the shared file. */
function fillIn(path: string, text: string, version: string, shared: string): string {
  const sections = new Map(
    shared.split(/^<!-- section: /m).map((part) => {
      const [name = "", ...lines] = part.split("\n");
      return [name.replace(/ -->$/, ""), lines.join("\n").trim()];
    }),
  );
  return text.replaceAll("@VERSION@", version).replace(/^<!-- shared: (\S+) -->$/gm, (_, name: string) => {
    const section = sections.get(name);
    if (section === undefined)
      throw new Error(`${path} asks for the section "${name}", which ${SHARED} does not have.`);
    return section;
  });
}
