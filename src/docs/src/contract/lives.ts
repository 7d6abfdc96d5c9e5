// The states of runs and threads as a graph with places for its picture. The states are checked against the contract's enumerations.
import { schemasByName } from "./contract.ts";

export interface LifeState {
  readonly name: string;
  /** Centre in the picture, in its own units. */
  readonly x: number;
  readonly y: number;
  readonly final: boolean;
}

export interface LifeMove {
  /** Empty for the beginning. */
  readonly from: string;
  readonly to: string;
  readonly when: string;
  /** The operation that moves it, where a call does. */
  readonly operation?: string;
}

export interface Life {
  readonly states: readonly LifeState[];
  readonly moves: readonly LifeMove[];
}

export const runLife: Life = checked("RunStatus", {
  states: [
    { name: "pending", x: 110, y: 150, final: false },
    { name: "running", x: 330, y: 150, final: false },
    { name: "success", x: 590, y: 40, final: true },
    { name: "interrupted", x: 590, y: 330, final: true },
    { name: "error", x: 590, y: 112, final: true },
    { name: "timeout", x: 590, y: 184, final: true },
  ],
  moves: [
    { from: "", to: "pending", when: "A run is created.", operation: "createThreadRun" },
    { from: "pending", to: "running", when: "The thread is free, and after_seconds have passed." },
    { from: "running", to: "success", when: "The graph has finished, or stopped at an interrupt of its own." },
    {
      from: "running",
      to: "interrupted",
      when: "The run is cancelled, or a newer one came with multitask_strategy interrupt.",
      operation: "cancelThreadRun",
    },
    { from: "pending", to: "interrupted", when: "The run is cancelled before it began.", operation: "cancelThreadRun" },
    { from: "running", to: "error", when: "A node raised an error." },
    { from: "running", to: "timeout", when: "The run took longer than the server allows." },
  ],
});

export const threadLife: Life = checked("ThreadStatus", {
  states: [
    { name: "idle", x: 110, y: 150, final: false },
    { name: "busy", x: 350, y: 150, final: false },
    { name: "interrupted", x: 590, y: 75, final: false },
    { name: "error", x: 590, y: 225, final: false },
  ],
  moves: [
    { from: "", to: "idle", when: "A thread is created.", operation: "createThread" },
    { from: "idle", to: "busy", when: "A run is created on it.", operation: "createThreadRun" },
    { from: "busy", to: "idle", when: "Its last run has ended, and nothing is left to do." },
    {
      from: "busy",
      to: "interrupted",
      when: "Its last run stopped with work left: an interrupt, a breakpoint or a cancellation.",
    },
    { from: "interrupted", to: "busy", when: "A run resumes it.", operation: "createThreadRun" },
    { from: "busy", to: "error", when: "Its last run failed." },
    { from: "error", to: "busy", when: "Another run is created on it.", operation: "createThreadRun" },
  ],
});

/** A state that the contract lacks, or one that the picture lacks, is a mistake of this file. */
function checked(enumeration: string, life: Life): Life {
  const type = schemasByName.get(enumeration)?.type;
  const known = type?.kind === "enum" ? type.values.map(String) : [];
  const drawn = life.states.map(({ name }) => name);
  const wrong = [...known.filter((name) => !drawn.includes(name)), ...drawn.filter((name) => !known.includes(name))];
  if (wrong.length > 0)
    throw new Error(`The picture of ${enumeration} and the contract differ in: ${wrong.join(", ")}.`);
  return life;
}
