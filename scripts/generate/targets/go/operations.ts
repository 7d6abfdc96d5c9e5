import { choicesOf, listsOf, placesOf, renamedAmong } from "../../model/choices.ts";
import type { Method, Model, Operation } from "../../model/types.ts";
import { goName, quote } from "./names.ts";

/** The variable that holds the operations of a method. */
export const operationsName = ({ resource, name }: Method): string => `ops${goName(resource)}${goName(name)}`;

const RESULTS: Readonly<Record<string, string>> = {
  wait: "resultWait",
  stream: "resultStream",
  text: "resultText",
  empty: "resultEmpty",
};

/** What the runtime must know of each operation: data only. */
export function emitOperations(model: Model): string {
  return model.methods
    .map((method) => {
      const rows = choicesOf(model, method).map(
        ({ operation, when }) => `\t{${emitOperation(operation, method, when).join(", ")}},\n`,
      );
      return `var ${operationsName(method)} = []operation{\n${rows.join("")}}\n`;
    })
    .join("\n");
}

const texts = (values: readonly string[]): string => `[]string{${values.map(quote).join(", ")}}`;

const dictionary = (pairs: readonly (readonly [string, string])[]): string =>
  `map[string]string{${pairs.map(([key, value]) => `${quote(key)}: ${quote(value)}`).join(", ")}}`;

function emitOperation(operation: Operation, method: Method, when: readonly string[]): string[] {
  const own = placesOf(operation, method);
  const { body, result } = operation;
  const query = own.filter((place) => place.in === "query").map(({ name }) => name);
  const headers = own.filter((place) => place.in === "header").map(({ name, wireName }) => [name, wireName] as const);
  const renamed = renamedAmong(own).map(({ name, wireName }) => [name, wireName] as const);
  const lists = listsOf(operation).map(({ name, style }) => [name, style] as const);
  const fails = result.others.map(({ status }) => status).filter((status) => status !== result.status);
  const whole = wholeBody(operation);
  // A body without fields that may be left out is one that the server ignores.
  const hasBody = body !== null && whole === null && (body.fields.length > 0 || body.required);
  return [
    `id: ${quote(operation.id)}`,
    `method: ${quote(operation.method)}`,
    `path: ${quote(operation.path)}`,
    ...(query.length > 0 ? [`query: ${texts(query)}`] : []),
    ...(lists.length > 0 ? [`lists: ${dictionary(lists)}`] : []),
    ...(headers.length > 0 ? [`headers: ${dictionary(headers)}`] : []),
    ...(hasBody ? ["hasBody: true"] : []),
    ...(whole === null ? [] : [`wholeBody: ${quote(whole)}`]),
    ...(renamed.length > 0 ? [`rename: ${dictionary(renamed)}`] : []),
    ...(result.kind === "json" ? [] : [`result: ${RESULTS[result.kind] ?? ""}`]),
    ...(result.kind !== "empty" && result.emptyStatuses.length > 0 ? ["optional: true"] : []),
    ...(fails.length > 0 ? [`failures: []int{${fails.join(", ")}}`] : []),
    ...(when.length > 0 ? [`when: ${texts(when)}`] : []),
  ];
}

/** The parameter that is the whole body: the contract's, or, where the body is one of several objects told apart by a constant. */
export function wholeBody({ body }: Operation): string | null {
  if (body === null || body.wholeBodyName !== null) return body?.wholeBodyName ?? null;
  const isTold = body.variants.length > 0 && body.fields.some(({ type }) => type.kind === "literal");
  return isTold ? "body" : null;
}
