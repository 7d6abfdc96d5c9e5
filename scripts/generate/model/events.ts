import type { Reader } from "./document.ts";
import type { SchemaDraft } from "./schemas.ts";
import type { EventSchema, EventUnion, NamedSchema, Operation, StreamModeEvents, Type } from "./types.ts";
import { target } from "./unions.ts";

type Drafts = ReadonlyMap<string, SchemaDraft>;

export function readEvents(reader: Reader, drafts: Drafts, schemas: readonly NamedSchema[]): EventSchema[] {
  return schemas.flatMap((schema) => {
    const draft = drafts.get(schema.name);
    const event = draft === undefined ? "" : reader.text(draft.node, "x-openruns-event");
    if (draft === undefined || event === "") return [];
    const type = draft.type.kind === "object" ? draft.type : null;
    const property = (name: string) => type?.properties.find(({ wireName }) => wireName === name);
    const name = property("event");
    const data = property("data");
    const problem = (message: string): void => reader.problems.add(draft.node.pointer, message);
    if (type === null || name?.required !== true || data === undefined) {
      problem("An event is an object that requires `event` and has `data`.");
      return [];
    }
    const strange = type.properties.find(({ wireName }) => !["event", "data", "id"].includes(wireName));
    if (strange !== undefined) problem(`An event has event, data and id; "${strange.wireName}" belongs into its data.`);
    const known = target(name.type, drafts);
    const namespaced = known?.kind === "string" && known.pattern !== "";
    if (namespaced ? !known.pattern.startsWith(`^${event}(`) : !(known?.kind === "literal" && known.value === event)) {
      problem(`Its property \`event\` must be the constant "${event}", or the pattern '^${event}(\\|[^|]+)*$'.`);
    }
    return [
      {
        name: schema.name,
        event,
        namespaced,
        description: schema.description,
        data: data.type,
        beside: reader.text(draft.node, "x-openruns-beside") || null,
        id: property("id") !== undefined,
        generics: schema.generics,
      },
    ];
  });
}

/** Unions whose arms are events, or unions of events. */
export function readEventUnions(
  events: readonly EventSchema[],
  schemas: readonly NamedSchema[],
  operations: readonly Operation[],
): EventUnion[] {
  const known = new Set(events.map(({ name }) => name));
  const byName = new Map(schemas.map((schema) => [schema.name, schema]));
  const members = (type: Type): string[] | null => {
    if (type.kind === "ref") {
      if (known.has(type.name)) return [type.name];
      const schema = byName.get(type.name);
      return schema?.type.kind === "union" ? members(schema.type) : null;
    }
    if (type.kind !== "union") return null;
    const arms = type.members.map(members);
    return arms.every((arm) => arm !== null) ? [...new Set(arms.flat())] : null;
  };
  return schemas.flatMap((schema) => {
    const arms = schema.type.kind === "union" ? members(schema.type) : null;
    if (arms === null || arms.length === 0) return [];
    return [
      {
        name: schema.name,
        description: schema.description,
        events: arms,
        generics: schema.generics,
        operations: operations.filter(({ result }) => result.events === schema.name).map(({ id }) => id),
      },
    ];
  });
}

/** `x-openruns-events` on the enumeration of the stream modes: mode to names of events. */
export function readStreamModes(reader: Reader, drafts: Drafts, events: readonly EventSchema[]): StreamModeEvents[] {
  const names = new Set(events.map(({ event }) => event));
  return [...drafts.values()].flatMap(({ name, node, type }) => {
    const table = reader.child(node, "x-openruns-events");
    if (table === null) return [];
    const modes = type.kind === "enum" ? type.values.map(String) : [];
    const rows = Object.keys(table.value).map((mode) => ({ schema: name, mode, events: reader.texts(table, mode) }));
    for (const mode of modes) {
      if (!rows.some((row) => row.mode === mode))
        reader.problems.add(table.pointer, `It does not say which events "${mode}" yields.`);
    }
    for (const row of rows) {
      if (!modes.includes(row.mode)) reader.problems.add(table.pointer, `"${row.mode}" is none of the modes.`);
      for (const event of row.events) {
        if (!names.has(event))
          reader.problems.add(table.pointer, `No event schema has \`x-openruns-event: ${event}\`.`);
      }
    }
    return rows;
  });
}
