/** The last checkpoint that a run showed, with what its tasks did since: this is what its thread becomes at the end. */
import type { StepEvent } from "../graph/step-events.ts";
import { type State, writesOf } from "../graph/types.ts";
import type { Interrupt, Json } from "./types.ts";

/** Of most threads, so it is one object. */
const NO_INTERRUPTS: Record<string, Interrupt[]> = Object.freeze({});

export class RunTracker {
  values: State | undefined;
  next: string[] = [];
  private readonly tasks = new Map<string, readonly Interrupt[]>();

  constructor(private readonly subgraphs: boolean) {}

  get hasCheckpoint(): boolean {
    return this.values !== undefined;
  }

  observe(event: StepEvent): void {
    if (event.ns.length > 0 && !this.subgraphs) return;
    if (event.type === "checkpoint") {
      this.values = event.values;
      this.next = event.tasks.map((task) => task.name);
      this.tasks.clear();
      for (const task of event.tasks) {
        this.tasks.set(task.id, wire(writesOf(event.record, task.id)?.interrupts ?? []));
      }
    } else if (event.type === "interrupts") this.setInterrupts(event.task.id, wire(event.interrupts));
    else if (event.type === "writes" && !event.cached) this.setInterrupts(event.task.id, []);
  }

  /** The pending interrupts by task. */
  get interrupts(): Record<string, Interrupt[]> {
    let result: Record<string, Interrupt[]> | undefined;
    for (const [id, interrupts] of this.tasks) {
      if (interrupts.length > 0) result = { ...result, [id]: [...interrupts] };
    }
    return result ?? NO_INTERRUPTS;
  }

  private setInterrupts(taskId: string, interrupts: readonly Interrupt[]): void {
    if (this.tasks.has(taskId)) this.tasks.set(taskId, interrupts);
  }
}

function wire(interrupts: readonly { id: string; value: unknown }[]): Interrupt[] {
  // What a node asks is JSON on the wire.
  return interrupts.map(({ id, value }) => ({ id, value: value as Json }));
}
