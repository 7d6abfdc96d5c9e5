import { choicesOf, listsOf, placesOf, renamedAmong, siblingsOf } from "../../model/choices.ts";
import type { Method, Model, Operation } from "../../model/types.ts";
import { literal, snake } from "./names.ts";

/** The name of the constant that holds the operations of a method. */
export const operationsName = ({ resource, name }: Method): string =>
  `${resource}_${snake(name).replace("r#", "")}`.toUpperCase();

/** What the runtime must know of each operation: data only. */
export function emitOperations(model: Model): string {
  const methods = model.methods.map((method) => {
    const rows = choicesOf(model, method).map(({ operation, when }) => emitOperation(operation, method, when));
    const list =
      rows.length === 1 ? `[${rows[0]}]` : `[\n${rows.map((row) => `${row.replace(/^/gm, "    ")},`).join("\n")}\n]`;
    return `pub const ${operationsName(method)}: &[Operation] = &${list};`;
  });
  const used = ["BodyKind", "ListStyle", "ResultKind"].filter((name) => methods.join("").includes(`${name}::`));
  return `//! The operations behind each method of the client.

use crate::runtime::operation::{${["BodyKind", "ListStyle", "Operation", "PLAIN", "ResultKind"]
    .filter((name) => !/Kind|Style/.test(name) || used.includes(name))
    .join(", ")}};

${methods.join("\n")}`;
}

function emitOperation(operation: Operation, method: Method, when: readonly string[]): string {
  const own = placesOf(operation, method);
  const siblings = siblingsOf(operation, method);
  const named = (where: string) => own.filter((place) => place.in === where);
  const renamed = renamedAmong(own);
  const lists = listsOf(operation);
  const { body, result } = operation;
  const fields = [`id: ${literal(operation.id)},`];
  const add = (name: string, entries: readonly string[]): void => {
    if (entries.length > 0) fields.push(emitList(name, entries));
  };
  const pair = (a: string, b: string): string => `(${literal(a)}, ${b})`;
  if (operation.method !== "GET") fields.push(`method: ${literal(operation.method)},`);
  fields.push(`path: ${literal(operation.path)},`);
  add(
    "query",
    named("query").map(({ name }) => literal(name)),
  );
  add(
    "lists",
    lists.map(({ name, style }) => pair(name, style === "json" ? "ListStyle::Json" : "ListStyle::Comma")),
  );
  add(
    "headers",
    named("header").map(({ name, wireName }) => pair(name, literal(wireName))),
  );
  // A body without fields that may be left out is one that the server ignores.
  if (body !== null && (body.wholeBodyName !== null || body.fields.length > 0 || body.required)) {
    fields.push(
      `body: ${body.wholeBodyName === null ? "BodyKind::Fields" : `BodyKind::Whole(${literal(body.wholeBodyName)})`},`,
    );
  }
  add(
    "rename",
    renamed.map(({ name, wireName }) => pair(name, literal(wireName))),
  );
  if (result.kind !== "json")
    fields.push(`result: ResultKind::${result.kind[0]?.toUpperCase()}${result.kind.slice(1)},`);
  const fails = result.others.map(({ status }) => status).filter((status) => status !== result.status);
  add("fails", fails.map(String));
  add("siblings", siblings.map(literal));
  add("when", when.map(literal));
  return `Operation {\n${fields.map((field) => `${field}`.replace(/^/gm, "    ")).join("\n")}\n    ..PLAIN\n}`;
}

/** A list on one line where it fits, else broken as rustfmt breaks it: short items packed, others one a line. */
function emitList(name: string, entries: readonly string[]): string {
  const oneLine = `${name}: &[${entries.join(", ")}],`;
  if (oneLine.length <= 100) return oneLine;
  return `${name}: &[\n${entries.map((entry) => `    ${entry},`).join("\n")}\n],`;
}
