import { resourcesOf } from "../../model/lookup.ts";
import type { Method, MethodChoice, Model } from "../../model/types.ts";
import { key } from "./names.ts";

/** The operations behind each method: typed data, as the model has it; `createMethods` makes the client's methods from it. */
export function emitOperations(model: Model): string {
  const resources = resourcesOf(model).map(
    ({ name, methods }) => `  ${key(name)}: {\n${methods.map(emitMethod).join("")}  },\n`,
  );
  return `import type { OperationTable } from "../../src/typescript/operation.ts";
import type { Resources } from "./client.ts";

/** The operations behind each method, in the order in which they are tried. */
export const operations: OperationTable<Resources> = {
${resources.join("")}};
`;
}

const emitMethod = ({ name, choices }: Method): string =>
  `    ${key(name)}: [\n${choices.map((choice) => `      { ${emitOperation(choice).join(", ")} },\n`).join("")}    ],\n`;

function emitOperation(choice: MethodChoice): string[] {
  const { body } = choice;
  const members: readonly (readonly [name: string, value: string])[] = [
    ["id", JSON.stringify(choice.operation)],
    ["method", JSON.stringify(choice.httpMethod)],
    ["path", JSON.stringify(choice.path)],
    // Without fields of a body the runtime puts whatever has no other place into the query.
    ["query", body.kind === "fields" ? list(choice.query) : ""],
    ["lists", record(choice.lists.map(({ name, style }) => [name, style]))],
    ["headers", record(choice.headers.map(({ name, wireName }) => [name, wireName]))],
    ["body", body.kind === "none" ? "" : body.kind === "fields" ? "true" : JSON.stringify(body.name)],
    ["rename", record(choice.renamed.map(({ name, wireName }) => [name, wireName]))],
    ["result", choice.result === "json" ? "" : JSON.stringify(choice.result)],
    ["optional", choice.mayBeEmpty ? "true" : ""],
    ["fails", list(choice.failures)],
    ["createsRun", choice.createsRun ? "true" : ""],
    ["long", choice.isLong ? "true" : ""],
    ["labels", list(choice.labels)],
    ["nullUnset", list(choice.nullUnset)],
    ["siblings", list(choice.siblings)],
    ["when", list(choice.when)],
  ];
  return members.flatMap(([name, value]) => (value === "" ? [] : [`${name}: ${value}`]));
}

const list = (items: readonly (string | number)[]): string =>
  items.length === 0 ? "" : `[${items.map((item) => JSON.stringify(item)).join(", ")}]`;

const record = (pairs: readonly (readonly [string, string])[]): string =>
  pairs.length === 0 ? "" : `{ ${pairs.map(([name, value]) => `${key(name)}: ${JSON.stringify(value)}`).join(", ")} }`;
