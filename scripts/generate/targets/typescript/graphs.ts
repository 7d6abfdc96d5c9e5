import type { Model } from "../../model/types.ts";
import { Imports } from "../../print/imports.ts";
import { importLines } from "./spelling.ts";

/** How a client knows the types of its graphs. */
export function emitGraphs(model: Model): string {
  const imports = new Imports();
  const members = model.generics.map(({ name }) => `${name.toLowerCase()}?: unknown`).join("; ");
  const types = model.generics.map(({ name, schema }) => {
    const fallback = name === "State" ? "AnyState" : imports.use("./types.ts", schema);
    const shorthand =
      name === "State"
        ? "Graphs[Name]"
        : name === "Input"
          ? "{ readonly [Key in keyof Graphs[Name]]?: unknown }"
          : fallback;
    return `
export type ${name}Of<Graphs, Name> = Name extends keyof Graphs
  ? Graphs[Name] extends GraphTypes<infer Types>
    ? Types extends { ${name.toLowerCase()}: infer ${name} } ? ${name} : ${fallback}
    : ${shorthand}
  : ${fallback};
`;
  });
  return `${importLines(imports)}
declare const types: unique symbol;

/** What is known of a graph beyond its state: \`GraphTypes<{ state: MyState; input: MyInput }>\`. */
export interface GraphTypes<Types extends { ${members} }> {
  readonly [types]: Types;
}

/** A client that was told of no graph. */
export type NoGraphs = Record<never, never>;

/** The state of a graph that the client was told nothing of. */
export interface AnyState {
  [key: string]: unknown;
}

/** A graph's name, or the id of an assistant. */
export type AssistantName<Graphs> = (keyof Graphs & string) | (string & {});
${types.join("")}
/** The state of whichever graph the client was told of. */
export type AnyStateOf<Graphs> = [keyof Graphs] extends [never] ? AnyState : StateOf<Graphs, keyof Graphs>;

/** The state that a call names itself, else that of its assistant's graph. */
export type StateFor<Graphs, Name, State> = [State] extends [never] ? StateOf<Graphs, Name> : State;
`;
}
