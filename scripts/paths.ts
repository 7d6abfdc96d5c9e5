import { fileURLToPath, pathToFileURL } from "node:url";

const root = new URL("../", import.meta.url);

/** Absolute path of a file of this repository. */
export const fromRoot = (path: string): string => fileURLToPath(new URL(path, root));

/** Whether a module is the program that was started, and not a part of one. @param url its `import.meta.url` */
export const isProgram = (url: string): boolean => url === pathToFileURL(process.argv[1] ?? "").href;
