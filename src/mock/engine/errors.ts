/** What the server tells of errors: of classes that it does not know it hides the text. */
import type { GraphFailure } from "../graph/types.ts";
import type { RunFailure } from "./types.ts";

const SHOWN = new Set([
  "ValueError",
  "TypeError",
  "KeyError",
  "AttributeError",
  "RuntimeError",
  "RecursionError",
  "GraphRecursionError",
  "TimeoutError",
  "InvalidUpdateError",
  "GraphBubbleUp",
  "EmptyInputError",
  "TaskNotFound",
  "HTTPException",
  "UserInterrupt",
  "UserRollback",
]);

/** JavaScript's own class for any error, as Python's `Exception`, counts as unknown only in name: its author wrote the text. */
export function errorEvent({ error, message }: GraphFailure): RunFailure {
  if (error === "Error") return { error, message };
  return { error, message: SHOWN.has(error) ? message : "An internal error occurred" };
}
