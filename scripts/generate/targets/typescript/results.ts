import type { Model, Operation, Property, Type } from "../../model/types.ts";
import { schemaOf } from "./generics.ts";
import { doc, key, type TypeWriter } from "./spelling.ts";

/** What a wait gives: the graph's state with what the server puts beside it, or the failure where it is not thrown. */
export interface WaitShape {
  /** Fields that arms of the result put beside the state. */
  readonly beside: readonly Property[];
  /** Arms that take the place of the state: failures. */
  readonly failures: readonly Type[];
}

/** The shape of all waits; null where there are none. */
export function waitShape(model: Model): WaitShape | null {
  const types = model.operations.flatMap(({ result }) =>
    result.kind === "wait" && result.type !== null ? [result.type] : [],
  );
  const [first] = types;
  if (first === undefined) return null;
  if (types.some((type) => JSON.stringify(type) !== JSON.stringify(first))) {
    throw new Error("All operations with `x-openruns-result: wait` must have the same result; they do not.");
  }
  const shape = schemaOf(model, first)?.type;
  if (shape?.kind !== "union")
    throw new Error("The result of a wait must be a union of a state and what else it can be.");
  const beside: Property[] = [];
  const failures: Type[] = [];
  for (const member of shape.members) {
    const schema = schemaOf(model, member);
    if (schema?.generic === "State") continue;
    // An object that leaves room for other keys stands around the state's own; a closed one stands in its place.
    if (schema?.type.kind === "object" && schema.type.additional !== null) beside.push(...schema.type.properties);
    else failures.push(member);
  }
  return { beside, failures };
}

export function emitWaitResult(model: Model, writer: TypeWriter): string {
  const shape = waitShape(model);
  if (shape === null) return "";
  const fields = shape.beside.map(
    (property) =>
      `${doc(property, "  ")}  readonly ${key(property.wireName)}?: ${writer.write(property.type, "  ")};\n`,
  );
  const about = {
    description: "What a run gives back: the final state, and beside it what the server has to say of the run.",
  };
  return `${doc(about)}export type WaitResult<State = AnyState> = State & {\n${fields.join("")}};\n`;
}

/** Type of the result of operations that share a method. */
export function resultType(
  model: Model,
  operations: readonly Operation[],
  writer: TypeWriter,
): { good: string; failed: string } {
  const optional = operations.some(({ result }) => result.mayBeEmpty);
  const texts = operations.map(({ result }) => {
    if (result.kind === "wait") return `WaitResult${writer.arguments(["State"])}`;
    if (result.kind === "text") return "string";
    return result.type === null || result.kind === "empty" ? "void" : writer.write(result.type);
  });
  const waits = operations.some(({ result }) => result.kind === "wait");
  const failed = waits ? (waitShape(model)?.failures ?? []).map((failure) => writer.write(failure)).join(" | ") : "";
  return { good: `${[...new Set(texts)].join(" | ")}${optional ? " | undefined" : ""}`, failed };
}
