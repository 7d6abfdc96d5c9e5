import type { Method, MethodChoice, Model } from "../../model/types.ts";
import { quoteJava as quote } from "../../print/strings.ts";
import { constant } from "./names.ts";

export const operationsName = ({ resource, name }: Method): string => `${constant(resource)}_${constant(name)}`;

/** The operation table: for each operation the data that the runtime needs, as the model has it. */
export function emitOperations(model: Model): string {
  const methods = model.methods.map((method) => {
    const rows = method.choices.map((choice) => `      ${emitOperation(choice)}`);
    return `  /** {@code ${method.resource}.${method.name}}. */
  public static final List<Operation> ${operationsName(method)} = List.of(
${rows.join(",\n")});`;
  });
  return `/** The operations behind each method of the clients. */
public final class Operations {
  /** The version of this package. */
  public static final String VERSION = ${quote(model.contractVersion)};

${methods.join("\n\n")}

  private Operations() {}
}`;
}

function emitOperation(choice: MethodChoice): string {
  const { body, result } = choice;
  const calls: string[] = [];
  const list = (call: string, names: readonly string[]): void => {
    if (names.length > 0) calls.push(`.${call}(${names.map(quote).join(", ")})`);
  };
  list("query", choice.query);
  for (const { name, style } of choice.lists) list("list", [name, style]);
  for (const { name, wireName } of choice.headers) list("header", [name, wireName]);
  for (const { name, wireName } of choice.renamed) list("rename", [name, wireName]);
  if (body.kind === "fields") calls.push(".body()");
  if (body.kind === "parameter") list("body", [body.name]);
  if (result !== "json") calls.push(`.result(Operation.Result.${result.toUpperCase()})`);
  if (choice.mayBeEmpty) calls.push(".optional()");
  for (const status of choice.failures) calls.push(`.fails(${status})`);
  if (choice.createsRun) calls.push(".createsRun()");
  if (choice.isLong) calls.push(".isLong()");
  list("labels", choice.labels);
  list("nullUnset", choice.nullUnset);
  list("without", choice.siblings);
  list("when", choice.when);
  const head = `new Operation(${[choice.operation, choice.httpMethod, choice.path].map(quote).join(", ")})`;
  return [head, ...calls].join("\n          ");
}
