import type { Files, Target } from "../target.ts";
import { emitEvents } from "./events.ts";
import { Writer } from "./files.ts";
import { emitResources } from "./methods.ts";
import { emitOperations } from "./operations.ts";
import { emitClients } from "./project.ts";
import { renameTypes } from "./renaming.ts";
import { emitSchemas } from "./schemas.ts";
import { Types } from "./spelling.ts";
import { emitModule } from "./unions.ts";

/** The Maven artifact `dev.openruns:openruns`: types, events and clients over the runtime in src/java. */
export const java: Target = {
  name: "java",
  language: { needs: ["java", "mvn"], comment: "//" },
  async emit(given, { notice, copy, packageFiles }) {
    const model = renameTypes(given);
    const runtime = await copy("src/java");
    const additions = [...runtime.keys()].flatMap((path) => /(\w+)Additions\.java$/.exec(path)?.[1] ?? []);
    const types = new Types(model, additions);
    const writer = new Writer(model, notice);
    emitSchemas(types, writer);
    writer.write("model", "OpenRunsModule", emitModule(types));
    writer.write("internal", "Operations", emitOperations(model));
    emitEvents(types, writer);
    emitResources(types, writer);
    emitClients([...new Set(model.methods.map(({ resource }) => resource))], writer);
    const files: Files = await packageFiles("src/java");
    for (const [path, text] of runtime) files.set(`src/main/java/${path}`, text);
    for (const [path, text] of writer.files) files.set(path, text);
    return files;
  },
};
