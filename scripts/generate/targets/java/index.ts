import type { Files, Target } from "../target.ts";
import { emitClients } from "./clients.ts";
import { emitEnum, isEnum } from "./enums.ts";
import { emitEvents } from "./events.ts";
import { Writer } from "./files.ts";
import { emitResources } from "./methods.ts";
import { emitOperations } from "./operations.ts";
import { placeRuntime } from "./project.ts";
import { emitRecord, isObject } from "./records.ts";
import { renameTypes } from "./renaming.ts";
import { Types } from "./spelling.ts";
import { emitTuple, isTuple } from "./tuples.ts";
import { emitModule, emitUnion, realUnions } from "./unions.ts";

/** The Maven artifact `dev.openruns:openruns`: types, events and clients over the runtime in src/java. */
export const java: Target = {
  name: "java",
  language: { needs: ["java", "mvn"], comment: "//" },
  async emit(given, { notice, read, copy }) {
    const model = renameTypes(given);
    const runtime = await copy("src/java");
    const additions = [...runtime.keys()].flatMap((path) => /(\w+)Additions\.java$/.exec(path)?.[1] ?? []);
    const types = new Types(model, additions);
    const writer = new Writer(model, notice);
    const events = new Set([...model.events, ...model.eventUnions].map(({ name }) => name));
    for (const schema of model.schemas) {
      if (events.has(schema.name) || !schema.inClient) continue;
      if (isObject(schema)) writer.write("model", schema.name, emitRecord(types, schema));
      else if (isEnum(schema)) writer.write("model", schema.name, emitEnum(schema));
      else if (isTuple(schema)) writer.write("model", schema.name, emitTuple(types, schema));
    }
    for (const union of realUnions(types)) writer.write("model", union.name, emitUnion(types, union));
    writer.write("model", "OpenRunsModule", emitModule(types));
    writer.write("internal", "Operations", emitOperations(model));
    emitEvents(types, writer);
    emitResources(types, writer);
    emitClients([...new Set(model.methods.map(({ resource }) => resource))], writer);
    const files: Files = placeRuntime(runtime, model.contractVersion);
    files.set("LICENSE", await read("LICENSE"));
    for (const [path, text] of writer.files) files.set(path, text);
    return files;
  },
};
