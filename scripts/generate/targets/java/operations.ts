import { choicesOf, placesOf, siblingsOf } from "../../model/choices.ts";
import type { Method, Model, Operation } from "../../model/types.ts";
import { constant, quote } from "./names.ts";
import { bodyOf } from "./params.ts";

export const operationsName = ({ resource, name }: Method): string => `${constant(resource)}_${constant(name)}`;

/** What the runtime must know of each operation: data only. */
export function emitOperations(model: Model): string {
  const methods = model.methods.map((method) => {
    const rows = choicesOf(model, method).map(
      ({ operation, when }) => `      ${emitOperation(model, operation, method, when)}`,
    );
    return `  /** {@code ${method.resource}.${method.name}}. */
  public static final List<Operation> ${operationsName(method)} = List.of(
${rows.join(",\n")});`;
  });
  return `/** The operations behind each method of the clients. */
public final class Operations {
${methods.join("\n\n")}

  private Operations() {}
}`;
}

function emitOperation(model: Model, operation: Operation, method: Method, when: readonly string[]): string {
  const own = placesOf(operation, method);
  const siblings = siblingsOf(operation, method);
  const { body, result } = operation;
  const calls: string[] = [];
  const list = (call: string, names: readonly string[]) => {
    if (names.length > 0) calls.push(`.${call}(${names.map(quote).join(", ")})`);
  };
  list(
    "query",
    own.filter((place) => place.in === "query").map(({ name }) => name),
  );
  for (const { name, style } of operation.parameters) {
    if (style === "comma" || style === "json") list("list", [name, style]);
  }
  for (const { name, wireName, in: where } of own) {
    if (where === "header") list("header", [name, wireName]);
    else if (wireName !== "" && wireName !== name) list("rename", [name, wireName]);
  }
  const whole = bodyOf(model, method);
  // A body without fields that may be left out is one that the server ignores.
  if (whole !== null) list("body", [whole.name]);
  else if (body !== null && (body.fields.length > 0 || body.required)) calls.push(".body()");
  if (result.kind !== "json") calls.push(`.result(Operation.Result.${result.kind.toUpperCase()})`);
  if (result.kind !== "empty" && result.emptyStatuses.length > 0) calls.push(".optional()");
  for (const { status } of result.others) if (status !== result.status) calls.push(`.fails(${status})`);
  list("without", siblings);
  list("when", when);
  const head = `new Operation(${[operation.id, operation.method, operation.path].map(quote).join(", ")})`;
  return [head, ...calls].join("\n          ");
}
