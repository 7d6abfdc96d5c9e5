import { operationsOf, schemaNamed } from "../../model/lookup.ts";
import type { EventSchema, EventUnion, Model } from "../../model/types.ts";
import { Imports } from "../../print/imports.ts";
import { modeSchema, typeParametersOf } from "./generics.ts";
import { doc, generics, importLines, Spelling } from "./spelling.ts";

/** Whether a client method asks for the events of a union by stream modes. */
export const hasModes = (model: Model, union: EventUnion): boolean =>
  model.methods.some(
    (method) =>
      typeParametersOf(model, method).mode !== undefined &&
      operationsOf(model, method).some(({ id }) => union.operations.includes(id)),
  );

/** The events of streams: a type for each event, unions of events, and the events of each stream mode. */
export function emitEvents(model: Model): string {
  const imports = new Imports();
  const spelling = new Spelling(model, imports, { home: "./events.ts" });
  const events = model.events.map((event) => emitEvent(model, spelling, event));
  const unions = model.eventUnions.map((union) => {
    const arms = union.events.map((name) => `  | ${refer(model, name)}\n`).join("");
    const head = `${union.name}${spelling.parametersWithDefaults(union.generics)}`;
    const modes = hasModes(model, union) ? emitModes(model, spelling, imports, union) : "";
    return `${doc(union)}export type ${head} =\n${arms.trimEnd()};\n${modes}`;
  });
  return `${importLines(imports)}\n${[...events, ...unions].join("\n")}`;
}

function emitEvent(model: Model, spelling: Spelling, event: EventSchema): string {
  const from = event.namespaced
    ? "The subgraphs that it comes from, outermost first; empty for the graph itself."
    : "Always empty: this event speaks of the whole stream.";
  const data = spelling.write(event.data, "  ");
  const beside = event.beside === null ? "" : ` & ${spelling.beside([schemaNamed(model, event.beside)], "  ")}`;
  const id = event.id
    ? "  /** Where to resume after; only where the server gave the event one. */\n  readonly id?: string;\n"
    : "";
  return (
    `${doc(event)}export interface ${event.name}${spelling.parametersWithDefaults(event.generics)} {\n` +
    `  readonly event: ${JSON.stringify(event.event)};\n` +
    `  /** ${from} */\n  readonly namespace: readonly string[];\n` +
    `  readonly data: ${data}${beside};\n${id}}\n`
  );
}

function emitModes(model: Model, spelling: Spelling, imports: Imports, union: EventUnion): string {
  const claimed = new Set(model.streamModes.flatMap(({ events }) => events));
  const events = model.events.filter(({ name }) => union.events.includes(name));
  const list = (some: readonly EventSchema[]): string =>
    some.map(({ name }) => refer(model, name)).join(" | ") || "never";
  const rows = model.streamModes.map(
    ({ mode, events: wanted }) =>
      `  ${JSON.stringify(mode)}: ${list(events.filter(({ event }) => wanted.includes(event)))};\n`,
  );
  const always = list(events.filter(({ event }) => !claimed.has(event)));
  const mode = imports.use("./enums.ts", modeSchema(model));
  const parameters = spelling.parametersWithDefaults(union.generics);
  const more = parameters === "" ? "" : `, ${parameters.slice(1, -1)}`;
  return `
/** The events that each mode asks for. */
export interface ${union.name}ByMode${parameters} {
${rows.join("")}}

/** The events of a stream in a mode, or in several: those of the modes, and those that come in any case. */
export type ${union.name}In<Mode extends ${mode} | readonly ${mode}[]${more}> =
  | ${always}
  | ${union.name}ByMode${generics(union.generics)}[Mode extends readonly (infer One extends ${mode})[] ? One : Mode & ${mode}];
`;
}

function refer(model: Model, event: string): string {
  const known = model.events.find(({ name }) => name === event);
  return `${event}${generics(known?.generics ?? [])}`;
}
