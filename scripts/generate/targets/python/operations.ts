import { choicesOf, listsOf, placesOf, renamedAmong, siblingsOf } from "../../model/choices.ts";
import type { Method, Model, Operation } from "../../model/types.ts";
import { snake } from "./names.ts";

/** The name of the constant that holds the operations of a method. */
export const operationsName = ({ resource, name }: Method): string => `${resource}_${snake(name)}`.toUpperCase();

/** What the runtime must know of each operation: data only. */
export function emitOperations(model: Model): string {
  const methods = model.methods.map((method) => {
    const rows = choicesOf(model, method).map(
      ({ operation, when }) => `    ${emitOperation(operation, method, when)},`,
    );
    return `${operationsName(method)} = (\n${rows.join("\n")}\n)`;
  });
  return `"""The operations behind each method of the clients."""\n\nfrom ._runtime.operation import Operation\n\n${methods.join("\n")}`;
}

function emitOperation(operation: Operation, method: Method, when: readonly string[]): string {
  const own = placesOf(operation, method);
  const siblings = siblingsOf(operation, method);
  const named = (where: string) => own.filter((place) => place.in === where);
  const renamed = renamedAmong(own);
  const lists = listsOf(operation);
  const { body, result } = operation;
  const fields: string[] = [
    `id=${JSON.stringify(operation.id)}`,
    `method=${JSON.stringify(operation.method)}`,
    `path=${JSON.stringify(operation.path)}`,
  ];
  const add = (name: string, entries: readonly string[], open: string, close: string) => {
    if (entries.length > 0) fields.push(`${name}=${open}${entries.join(", ")}${close}`);
  };
  const tuple = (names: readonly string[]) => names.map((name) => JSON.stringify(name));
  const dict = (pairs: readonly (readonly [string, string])[]) =>
    pairs.map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  add("query", tuple(named("query").map(({ name }) => name)), "(", ",)");
  add("lists", dict(lists.map(({ name, style }) => [name, style])), "{", "}");
  add("headers", dict(named("header").map(({ name, wireName }) => [name, wireName])), "{", "}");
  // A body without fields that may be left out is one that the server ignores.
  if (body !== null && (body.wholeBodyName !== null || body.fields.length > 0 || body.required)) {
    fields.push(`body=${body.wholeBodyName === null ? "True" : JSON.stringify(body.wholeBodyName)}`);
  }
  add("rename", dict(renamed.map(({ name, wireName }) => [name, wireName])), "{", "}");
  if (result.kind !== "json") fields.push(`result=${JSON.stringify(result.kind)}`);
  if (result.kind !== "empty" && result.emptyStatuses.length > 0) fields.push("optional=True");
  const fails = result.others.map(({ status }) => status).filter((status) => status !== result.status);
  add("fails", fails.map(String), "(", ",)");
  add("siblings", tuple(siblings), "(", ",)");
  add("when", tuple(when), "(", ",)");
  const oneLine = `Operation(${fields.join(", ")})`;
  return oneLine.length < 110 ? oneLine : `Operation(\n${fields.map((field) => `        ${field},`).join("\n")}\n    )`;
}
