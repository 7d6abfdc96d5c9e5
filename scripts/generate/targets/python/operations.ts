import type { Method, MethodChoice, Model } from "../../model/types.ts";
import { snake } from "./names.ts";

/** The name of the constant that holds the operations of a method. */
export const operationsName = ({ resource, name }: Method): string => `${resource}_${snake(name)}`.toUpperCase();

/** What the runtime must know of each operation: data only, as the model has it. */
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
  add("id", JSON.stringify(operation));
  add("method", JSON.stringify(httpMethod));
  add("path", JSON.stringify(path));
  add("query", tuple(choice.query));
  add("lists", dictionary(choice.lists.map(({ name, style }) => [name, style])));
  add("headers", dictionary(choice.headers.map(({ name, wireName }) => [name, wireName])));
  if (body.kind !== "none") add("body", body.kind === "fields" ? "True" : JSON.stringify(body.name));
  add("rename", dictionary(choice.renamed.map(({ name, wireName }) => [name, wireName])));
  if (choice.result !== "json") add("result", JSON.stringify(choice.result));
  if (choice.mayBeEmpty) add("optional", "True");
  add("fails", tuple(choice.failures));
  if (choice.createsRun) add("creates_run", "True");
  add("null_unsets", tuple(choice.nullUnset));
  add("siblings", tuple(choice.siblings));
  add("when", tuple(choice.when));
  const oneLine = `Operation(${fields.join(", ")})`;
  return oneLine.length < 110 ? oneLine : `Operation(\n${fields.map((field) => `        ${field},`).join("\n")}\n    )`;
}

const tuple = (items: readonly (string | number)[]): string =>
  items.length === 0 ? "" : `(${items.map((item) => JSON.stringify(item)).join(", ")},)`;

const dictionary = (pairs: readonly (readonly [string, string])[]): string =>
  pairs.length === 0
    ? ""
    : `{${pairs.map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`).join(", ")}}`;
