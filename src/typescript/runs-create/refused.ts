import type { Refusal } from "./types.ts";

/** The server checks in this order; in a batch the first check that fails for any item is the one that answers. */
const STAGES = ["request", "webhook", "assistant"] as const;
type Stage = (typeof STAGES)[number];

/** Thrown inside the mapping only; `toRunsCreate` returns it as a `Refusal`. */
export class Refused extends Error {
  readonly stage: number;
  readonly refusal: Refusal;

  constructor(status: Refusal["status"], detail: string, stage: Stage = "request") {
    super(detail);
    this.stage = STAGES.indexOf(stage);
    this.refusal = { status, detail };
  }
}

export function attempt<Value>(make: () => Value): Value | Refused {
  try {
    return make();
  } catch (error) {
    if (error instanceof Refused) return error;
    throw error;
  }
}
