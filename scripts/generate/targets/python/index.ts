import type { Files, Target } from "../target.ts";
import { emitEvents } from "./events.ts";
import { emitClients } from "./methods.ts";
import { emitOperations } from "./operations.ts";
import { emitProject } from "./project.ts";
import { emitTypes } from "./schemas.ts";

/** The package `openruns` of PyPI: types, events and two clients over the runtime in src/python. */
export const python: Target = {
  name: "python",
  async emit(model, { notice, read, copy }) {
    const runtime = await copy("src/python");
    const sources: [string, string][] = [
      ["types.py", emitTypes(model)],
      ["events.py", emitEvents(model)],
      ["_operations.py", emitOperations(model)],
      ...emitClients(model),
    ];
    const files: Files = new Map();
    for (const [path, text] of emitProject(model, notice)) files.set(path, text);
    files.set("LICENSE", await read("LICENSE"));
    for (const [path, text] of sources) files.set(`openruns/${path}`, `# ${notice}\n${text.trimEnd()}\n`);
    for (const [path, text] of runtime) files.set(`openruns/_runtime/${path}`, text);
    return files;
  },
};
