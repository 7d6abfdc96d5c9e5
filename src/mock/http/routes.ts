// What the emitted table says of each operation.
import type { OperationId } from "../../../generated/mock/operations.ts";

export interface ParameterRule {
  /** The name in the typed request: `last_event_id`. */
  readonly name: string;
  readonly wireName: string;
  readonly in: "path" | "query" | "header";
  readonly required: boolean;
  /** How a list travels: see `Parameter` of the model. */
  readonly style: "plain" | "repeat" | "comma" | "json" | "period";
  readonly kind: "text" | "integer" | "number" | "boolean" | "list";
  readonly format?: string;
}

export interface Route {
  readonly id: OperationId;
  readonly method: "GET" | "PUT" | "POST" | "PATCH" | "DELETE";
  /** With `{placeholders}`. */
  readonly path: string;
  readonly parameters: readonly ParameterRule[];
  /** `own`: its handler reads it. */
  readonly body: "none" | "optional" | "required" | "own";
  readonly answer: "json" | "wait" | "stream" | "text" | "empty";
}
