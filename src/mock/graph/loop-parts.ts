/** What the loop over steps needs besides itself: marks, the order of tasks, and failures in the server's words. */
import { pythonText } from "./python-text.ts";
import { GraphFailure, type Task } from "./types.ts";

/** The Python server's own mistake: with `durability: "sync"` a run that keeps nothing fails after its first step. */
export const NOTHING_TO_WAIT_FOR = new GraphFailure(
  "AttributeError",
  "'AsyncPregelLoop' object has no attribute '_put_checkpoint_fut'",
);

/** Marks a task that ended without writing anything, so that it counts as finished. */
export const NO_WRITES: Task["output"] = [["__no_writes__", null]];
/** Marks a task whose subgraph stopped before or after a node. */
export const STOPPED: Task["output"] = [];

/** What streams and stored steps tell of a task. */
export function shownWrites(task: Task): Task["output"] {
  return task.output === NO_WRITES ? NO_WRITES : (task.shown ?? task.output);
}

export function byPath(tasks: readonly Task[]): Task[] {
  return [...tasks].sort((a, b) => compare(a.path, b.path));
}

function compare(a: Task["path"], b: Task["path"]): number {
  if (a[0] !== b[0]) return String(a[0]) < String(b[0]) ? -1 : 1;
  if (typeof a[1] === "number" && typeof b[1] === "number") return a[1] - b[1];
  return String(a[1]) < String(b[1]) ? -1 : String(a[1]) > String(b[1]) ? 1 : 0;
}

/** An error that a node threw, in the server's words: its class is its `name`. */
export function toFailure(reason: unknown): GraphFailure {
  if (reason instanceof GraphFailure) return reason;
  if (reason instanceof Error) return new GraphFailure(reason.name, reason.message);
  return new GraphFailure("Exception", String(reason));
}

export function describeFailure({ error, message }: GraphFailure): { error: string; message: string; text: string } {
  return { error, message, text: `${error}(${pythonText(message)})` };
}
