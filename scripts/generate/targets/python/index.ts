import type { Files, Target } from "../target.ts";
import { emitEvents } from "./events.ts";
import { emitOperations } from "./operations.ts";
import { ENTRY, emitClients } from "./project.ts";
import { emitTypes } from "./schemas.ts";
import { literal } from "./spelling.ts";

/** The package `openruns` of PyPI: types, events and two clients over the runtime in src/python. */
export const python: Target = {
  name: "python",
  language: { needs: ["python3"], comment: "#" },
  async emit(model, { notice, copy, packageFiles }) {
    const files: Files = new Map(await packageFiles("src/python"));
    const sources: [string, string][] = [
      ["__init__.py", ENTRY],
      ["_version.py", `__version__ = ${literal(model.contractVersion)}`],
      ["types.py", emitTypes(model)],
      ["events.py", emitEvents(model)],
      ["_operations.py", emitOperations(model)],
      ...emitClients(model),
    ];
    for (const [path, text] of sources) files.set(`openruns/${path}`, `# ${notice}\n${text.trimEnd()}\n`);
    files.set("openruns/py.typed", "");
    for (const [path, text] of await copy("src/python")) files.set(`openruns/_runtime/${path}`, text);
    return files;
  },
};
