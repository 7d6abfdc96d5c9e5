import { schemaNamed } from "../../model/lookup.ts";
import type { Model, NamedSchema, Operation, Type } from "../../model/types.ts";
import type { Imports } from "../../print/imports.ts";
import type { TypeParameters } from "./generics.ts";
import { doc, type Spelling } from "./spelling.ts";

/** What a wait gives: the graph's state with what the server puts beside it, or the failure where it is not thrown. */
interface WaitShape {
  /** Arms of the result whose fields stand beside the state. */
  readonly beside: readonly NamedSchema[];
  /** Arms that take the place of the state: failures. */
  readonly failures: readonly Type[];
}

/** The shape of all waits; null where there are none. */
function waitShape(model: Model): WaitShape | null {
  const types = model.operations.flatMap(({ result }) =>
    result.kind === "wait" && result.type !== null ? [result.type] : [],
  );
  const [first] = types;
  if (first === undefined) return null;
  if (types.some((type) => JSON.stringify(type) !== JSON.stringify(first))) {
    throw new Error("All operations with `x-openruns-result: wait` must have the same result; they do not.");
  }
  const shape = first.kind === "ref" ? schemaNamed(model, first.name).type : first;
  if (shape.kind !== "union")
    throw new Error("The result of a wait must be a union of a state and what else it can be.");
  const beside: NamedSchema[] = [];
  const failures: Type[] = [];
  for (const member of shape.members) {
    const schema = member.kind === "ref" ? schemaNamed(model, member.name) : undefined;
    if (schema?.generic === "State") continue;
    // An object that leaves room for other keys stands around the state's own; a closed one stands in its place.
    if (schema?.type.kind === "object" && schema.type.additional !== null) beside.push(schema);
    else failures.push(member);
  }
  return { beside, failures };
}

export function emitWaitResult(model: Model, spelling: Spelling): string {
  const shape = waitShape(model);
  if (shape === null) return "";
  const about = {
    description: "What a run gives back: the final state, and beside it what the server has to say of the run.",
  };
  return `${doc(about)}export type WaitResult<State = AnyState> = State & ${spelling.beside(shape.beside)};\n`;
}

/** Type of the result of operations that share a method: of a success, and of a failed run that is not thrown. */
export function resultType(
  model: Model,
  operations: readonly Operation[],
  { select }: TypeParameters,
  spelling: Spelling,
  imports: Imports,
): { good: string; failed: string } {
  const optional = operations.some(({ result }) => result.mayBeEmpty);
  const texts = operations.map(({ result }) => {
    if (result.kind === "wait") return `WaitResult${spelling.arguments(["State"])}`;
    if (result.kind === "text") return "string";
    if (result.type === null || result.kind === "empty") return "void";
    if (select === undefined) return spelling.write(result.type);
    const whole = schemaNamed(model, select.row.partialOf ?? "");
    const [all, part] = [whole, select.row].map(
      (schema) => `${spelling.name(schema)}${spelling.arguments(schema.generics)}`,
    );
    return `${imports.use("../../src/typescript/shapes.ts", "Selected")}<${all}, ${part}, Select>[]`;
  });
  const waits = operations.some(({ result }) => result.kind === "wait");
  const failed = waits ? (waitShape(model)?.failures ?? []).map((failure) => spelling.write(failure)).join(" | ") : "";
  return { good: `${[...new Set(texts)].join(" | ")}${optional ? " | undefined" : ""}`, failed };
}
