import { emitEnum, isEnum } from "./enums.ts";
import type { Writer } from "./files.ts";
import { emitRecord, isObject } from "./records.ts";
import type { Types } from "./spelling.ts";
import { emitTuple, isTuple } from "./tuples.ts";
import { emitUnion, realUnions } from "./unions.ts";

/** Emits a class for each named type of the client; events are in another package. */
export function emitSchemas(types: Types, writer: Writer): void {
  const events = new Set([...types.model.events, ...types.model.eventUnions].map(({ name }) => name));
  for (const schema of types.model.schemas) {
    if (events.has(schema.name) || !schema.inClient) continue;
    if (isObject(schema)) writer.write("model", schema.name, emitRecord(types, schema));
    else if (isEnum(schema)) writer.write("model", schema.name, emitEnum(schema));
    else if (isTuple(schema)) writer.write("model", schema.name, emitTuple(types, schema));
  }
  for (const union of realUnions(types)) writer.write("model", union.name, emitUnion(types, union));
}
