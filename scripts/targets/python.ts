import { emitClients } from "./python/clients.ts";
import { emitEvents } from "./python/events.ts";
import { emitOperations } from "./python/operations.ts";
import { emitProject } from "./python/project.ts";
import { emitTypes } from "./python/types.ts";
import type { Files, Target } from "./target.ts";

/** The package `openruns` of PyPI: types, events and two clients over the runtime in src/python. */
export const python: Target = {
  name: "python",
  inputs: ["scripts/targets/python.ts", "scripts/targets/python", "src/python", "LICENSE"],
  tools: [],
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
