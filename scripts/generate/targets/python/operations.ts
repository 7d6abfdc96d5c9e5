import type { MethodChoice, Model } from "../../model/types.ts";
import { operationsName } from "./names.ts";
import { literal } from "./spelling.ts";

/** The operation table: for each operation the data that the runtime needs, as the model has it. */
export function emitOperations(model: Model): string {
  const methods = model.methods.map((method) => {
    const rows = method.choices.map((choice) => `    ${emitOperation(choice)},`);
    return `${operationsName(method)} = (\n${rows.join("\n")}\n)`;
  });
  return `"""The operations behind each method of the clients."""\n\nfrom ._runtime.operation import Operation\n\n${methods.join("\n")}`;
}

function emitOperation(choice: MethodChoice): string {
  const { operation, httpMethod, path, body } = choice;
  const fields: string[] = [];
  const add = (name: string, value: string): void => {
    if (value !== "") fields.push(`${name}=${value}`);
  };
  add("id", literal(operation));
  add("method", literal(httpMethod));
  add("path", literal(path));
  add("query", tuple(choice.query));
  add("lists", dictionary(choice.lists.map(({ name, style }) => [name, style])));
  add("headers", dictionary(choice.headers.map(({ name, wireName }) => [name, wireName])));
  if (body.kind !== "none") add("body", body.kind === "fields" ? "True" : literal(body.name));
  add("rename", dictionary(choice.renamed.map(({ name, wireName }) => [name, wireName])));
  if (choice.result !== "json") add("result", literal(choice.result));
  if (choice.mayBeEmpty) add("optional", "True");
  add("fails", tuple(choice.failures));
  if (choice.createsRun) add("creates_run", "True");
  if (choice.isLong) add("long", "True");
  add("labels", tuple(choice.labels));
  add("null_unsets", tuple(choice.nullUnset));
  add("siblings", tuple(choice.siblings));
  add("when", tuple(choice.when));
  const oneLine = `Operation(${fields.join(", ")})`;
  return oneLine.length < 110 ? oneLine : `Operation(\n${fields.map((field) => `        ${field},`).join("\n")}\n    )`;
}

const tuple = (items: readonly (string | number)[]): string =>
  items.length === 0 ? "" : `(${items.map(literal).join(", ")},)`;

const dictionary = (pairs: readonly (readonly [string, string])[]): string =>
  pairs.length === 0 ? "" : `{${pairs.map(([key, value]) => `${literal(key)}: ${literal(value)}`).join(", ")}}`;
