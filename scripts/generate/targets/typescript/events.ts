import type { EventUnion, Model } from "../../model/types.ts";
import { modeParameter, modeSchema, operationsOf } from "./generics.ts";
import { doc, generics, genericsWithDefaults, importTypes, TypeWriter } from "./spelling.ts";

/** Name of the mapped type from a stream mode to the events it asks for. */
export const byMode = (union: EventUnion): string => `${union.name}ByMode`;

/** Bare names of events that some mode asks for. */
const claimed = (model: Model): Set<string> => new Set(model.streamModes.flatMap(({ events }) => events));

/** Whether a client method asks for the events of a union by stream modes. */
export const hasModes = (model: Model, union: EventUnion): boolean =>
  model.methods.some(
    (method) =>
      modeParameter(model, method) !== undefined &&
      operationsOf(model, method).some(({ id }) => union.operations.includes(id)),
  );

/** What a stream yields: one type for each event, unions of them, and which mode yields which. */
export function emitEvents(model: Model): string {
  const writer = new TypeWriter(model);
  const events = model.events.map((event) => {
    const head = `${event.name}${genericsWithDefaults(model, event.generics)}`;
    const from = event.namespaced
      ? "The subgraphs that it comes from, outermost first; empty for the graph itself."
      : "Always empty: this event speaks of the whole stream.";
    return (
      `${doc(event)}export interface ${head} {\n  readonly event: ${JSON.stringify(event.event)};\n` +
      `  /** ${from} */\n  readonly namespace: readonly string[];\n` +
      `  readonly data: ${writer.write(event.data, "  ")};\n` +
      `${event.id ? "  /** Where to resume after; only where the server gave the event one. */\n  readonly id?: string;\n" : ""}}\n`
    );
  });
  const unions = model.eventUnions.map((union) => {
    const arms = union.events.map((name) => `  | ${refer(model, name)}\n`).join("");
    const head = `${union.name}${genericsWithDefaults(model, union.generics)}`;
    return `${doc(union)}export type ${head} =\n${arms.trimEnd()};\n${hasModes(model, union) ? emitModes(model, union) : ""}`;
  });
  const text = [...events, ...unions].join("\n");
  const free = model.generics.map(({ schema }) => schema);
  const own = new Set([...model.events, ...model.eventUnions].map(({ name }) => name));
  const used = [...writer.used, ...free].filter((name) => !own.has(name) && new RegExp(`\\b${name}\\b`).test(text));
  const modes = model.streamModes.length === 0 ? "" : importTypes([modeSchema(model)], "./enums.ts");
  return `${modes}${importTypes(used, "./types.ts")}\n${text}`;
}

function emitModes(model: Model, union: EventUnion): string {
  const names = claimed(model);
  const events = model.events.filter(({ name }) => union.events.includes(name));
  const list = (some: typeof events): string => some.map(({ name }) => refer(model, name)).join(" | ") || "never";
  const rows = model.streamModes.map(
    ({ mode, events: wanted }) =>
      `  ${JSON.stringify(mode)}: ${list(events.filter(({ event }) => wanted.includes(event)))};\n`,
  );
  const always = list(events.filter(({ event }) => !names.has(event)));
  const mode = modeSchema(model);
  const parameters = genericsWithDefaults(model, union.generics);
  const more = parameters === "" ? "" : `, ${parameters.slice(1, -1)}`;
  return `
/** The events that each mode asks for. */
export interface ${byMode(union)}${parameters} {
${rows.join("")}}

/** The events of a stream in a mode, or in several: those of the modes, and those that come in any case. */
export type ${union.name}In<Mode extends ${mode} | readonly ${mode}[]${more}> =
  | ${always}
  | ${byMode(union)}${generics(union.generics)}[Mode extends readonly (infer One extends ${mode})[] ? One : Mode & ${mode}];
`;
}

function refer(model: Model, event: string): string {
  const known = model.events.find(({ name }) => name === event);
  return `${event}${generics(known?.generics ?? [])}`;
}
