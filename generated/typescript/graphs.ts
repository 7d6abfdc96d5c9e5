// Generated from spec/ by `npm run generate`; do not edit.
import type {
  GraphContext,
  GraphInput,
  GraphUpdate,
} from "./types.ts";

declare const types: unique symbol;

/** What is known of a graph beyond its state: `GraphTypes<{ state: MyState; input: MyInput }>`. */
export interface GraphTypes<Types extends { state?: unknown; update?: unknown; input?: unknown; context?: unknown }> {
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

export type StateOf<Graphs, Name> = Name extends keyof Graphs
  ? Graphs[Name] extends GraphTypes<infer Types>
    ? Types extends { state: infer State } ? State : AnyState
    : Graphs[Name]
  : AnyState;

export type UpdateOf<Graphs, Name> = Name extends keyof Graphs
  ? Graphs[Name] extends GraphTypes<infer Types>
    ? Types extends { update: infer Update } ? Update : GraphUpdate
    : GraphUpdate
  : GraphUpdate;

export type InputOf<Graphs, Name> = Name extends keyof Graphs
  ? Graphs[Name] extends GraphTypes<infer Types>
    ? Types extends { input: infer Input } ? Input : GraphInput
    : { readonly [Key in keyof Graphs[Name]]?: unknown }
  : GraphInput;

export type ContextOf<Graphs, Name> = Name extends keyof Graphs
  ? Graphs[Name] extends GraphTypes<infer Types>
    ? Types extends { context: infer Context } ? Context : GraphContext
    : GraphContext
  : GraphContext;

/** The state of whichever graph the client was told of. */
export type AnyStateOf<Graphs> = [keyof Graphs] extends [never] ? AnyState : StateOf<Graphs, keyof Graphs>;

/** The state that a call names itself, else that of its assistant's graph. */
export type StateFor<Graphs, Name, State> = [State] extends [never] ? StateOf<Graphs, Name> : State;
