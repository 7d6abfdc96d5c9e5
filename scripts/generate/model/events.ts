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
      problem("The schema of an event must be an object that requires `event` and has `data`.");
      return [];
    }
    const strange = type.properties.find(({ wireName }) => !["event", "data", "id"].includes(wireName));
    if (strange !== undefined)
      problem(`An event may only have event, data and id; move "${strange.wireName}" into its data.`);
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

/** Finds the unions whose members are all events, or unions of events. */
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

/** For each value of the enumeration with `x-openruns-modes: true`: the events whose `x-openruns-mode` names it. */
export function readStreamModes(reader: Reader, drafts: Drafts, events: readonly EventSchema[]): StreamModeEvents[] {
  const modeOf = (name: string): string => {
    const draft = drafts.get(name);
    return draft === undefined ? "" : reader.text(draft.node, "x-openruns-mode");
  };
  const named = events.flatMap(({ name, event }) => (modeOf(name) === "" ? [] : [{ name, event, mode: modeOf(name) }]));
  const enumerations = [...drafts.values()].filter(({ node }) => reader.flag(node, "x-openruns-modes"));
  const modes = enumerations.flatMap(({ type }) => (type.kind === "enum" ? type.values.map(String) : []));
  for (const { name, mode } of named) {
    if (!modes.includes(mode)) {
      reader.problems.add(
        `/components/schemas/${name}/x-openruns-mode`,
        `"${mode}" is not one of the modes ${modes.join(", ")}.`,
      );
    }
  }
  return enumerations.flatMap(({ name: schema, node }) =>
    modes.map((mode) => {
      const own = named.filter((event) => event.mode === mode).map(({ event }) => event);
      if (own.length === 0) {
        reader.problems.add(node.pointer, `No event has the mode "${mode}": say \`x-openruns-mode: ${mode}\` on one.`);
      }
      return { schema, mode, events: own };
    }),
  );
}
