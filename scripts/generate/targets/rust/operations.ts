import type { ListStyle, Method, MethodChoice, Model } from "../../model/types.ts";
import { indent } from "../../print/layout.ts";
import { screamingCase } from "../../print/names.ts";
import { quoteRust } from "../../print/strings.ts";

/** The name of the constant that holds the operations of a method. */
export const operationsName = ({ resource, name }: Method): string => screamingCase(`${resource}_${name}`);

const RESULTS: Readonly<Record<MethodChoice["result"], string>> = {
  json: "",
  wait: "ResultKind::Wait",
  stream: "ResultKind::Stream",
  text: "ResultKind::Text",
  empty: "ResultKind::Empty",
};

const STYLES: Readonly<Record<ListStyle, string>> = {
  comma: "ListStyle::Comma",
  json: "ListStyle::Json",
  period: "ListStyle::Period",
};

/** The operation table: for each operation the data that the runtime needs, as the model has it. */
export function emitOperations(model: Model): string {
  const methods = model.methods.map((method) => {
    const rows = method.choices.map(emitOperation);
    const list =
      rows.length === 1 ? `[${rows[0]}]` : `[\n${rows.map((row) => `${indent(row, "    ")},`).join("\n")}\n]`;
    return `pub const ${operationsName(method)}: &[Operation] = &${list};`;
  });
  const used = ["BodyKind", "ListStyle", "ResultKind"].filter((name) => methods.join("").includes(`${name}::`));
  return `//! The operations behind each method of the client.

use crate::runtime::operation::{${["BodyKind", "ListStyle", "Operation", "PLAIN", "ResultKind"]
    .filter((name) => !/Kind|Style/.test(name) || used.includes(name))
    .join(", ")}};

${methods.join("\n")}`;
}

function emitOperation(choice: MethodChoice): string {
  const { body } = choice;
  const fields = [`id: ${quoteRust(choice.operation)},`];
  const add = (name: string, entries: readonly string[]): void => {
    if (entries.length > 0) fields.push(emitList(name, entries));
  };
  const pair = (a: string, b: string): string => `(${quoteRust(a)}, ${b})`;
  if (choice.httpMethod !== "GET") fields.push(`method: ${quoteRust(choice.httpMethod)},`);
  fields.push(`path: ${quoteRust(choice.path)},`);
  add("query", choice.query.map(quoteRust));
  add(
    "lists",
    choice.lists.map(({ name, style }) => pair(name, STYLES[style])),
  );
  add(
    "headers",
    choice.headers.map(({ name, wireName }) => pair(name, quoteRust(wireName))),
  );
  if (body.kind === "fields") fields.push("body: BodyKind::Fields,");
  if (body.kind === "parameter") fields.push(`body: BodyKind::Whole(${quoteRust(body.name)}),`);
  add(
    "rename",
    choice.renamed.map(({ name, wireName }) => pair(name, quoteRust(wireName))),
  );
  if (RESULTS[choice.result] !== "") fields.push(`result: ${RESULTS[choice.result]},`);
  add("fails", choice.failures.map(String));
  if (choice.createsRun) fields.push("creates_run: true,");
  if (choice.isLong) fields.push("is_long: true,");
  add("labels", choice.labels.map(quoteRust));
  add("null_unset", choice.nullUnset.map(quoteRust));
  add("siblings", choice.siblings.map(quoteRust));
  add("when", choice.when.map(quoteRust));
  return `Operation {\n${fields.map((field) => indent(field, "    ")).join("\n")}\n    ..PLAIN\n}`;
}

/** A list on one line if it fits, otherwise broken as rustfmt does: several short items on a line, or one item on each. */
function emitList(name: string, entries: readonly string[]): string {
  const oneLine = `${name}: &[${entries.join(", ")}],`;
  if (oneLine.length <= 100) return oneLine;
  return `${name}: &[\n${entries.map((entry) => `    ${entry},`).join("\n")}\n],`;
}
