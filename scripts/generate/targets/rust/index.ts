import type { Files, Target } from "../target.ts";
import { emitEvents } from "./events.ts";
import { emitResources } from "./methods.ts";
import { emitOperations } from "./operations.ts";
import { emitProject } from "./project.ts";
import { emitTypes } from "./schemas.ts";

/** The crate `openruns`: types, events and request builders over the runtime in src/rust. */
export const rust: Target = {
  name: "rust",
  language: { needs: ["cargo"], comment: "//" },
  async emit(model, { notice, copy, packageFiles }) {
    const runtime = await copy("src/rust");
    const sources: [string, string][] = [
      ...emitTypes(model),
      ["events.rs", emitEvents(model)],
      ["operations.rs", emitOperations(model)],
      ...emitResources(model),
    ];
    const files: Files = new Map([...(await packageFiles("src/rust")), ...emitProject(model, notice)]);
    for (const [path, text] of sources) files.set(`src/${path}`, `// ${notice}\n${text.trimEnd()}\n`);
    for (const [path, text] of runtime) files.set(`src/runtime/${path}`, text);
    return files;
  },
};
