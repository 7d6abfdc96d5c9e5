import type { Method, MethodChoice, Model } from "../../model/types.ts";
import { quoteJson } from "../../print/strings.ts";
import { goName } from "./names.ts";

/** The variable that holds the operations of a method. */
export const operationsName = ({ resource, name }: Method): string => `ops${goName(resource)}${goName(name)}`;

const RESULTS: Readonly<Record<MethodChoice["result"], string>> = {
  json: "",
  wait: "resultWait",
  stream: "resultStream",
  text: "resultText",
  empty: "resultEmpty",
};

/** The operation table: for each operation the data that the runtime needs, as the model has it. */
export function emitOperations(model: Model): string {
  return model.methods
    .map((method) => {
      const rows = method.choices.map((choice) => `\t{${emitOperation(choice).join(", ")}},\n`);
      return `var ${operationsName(method)} = []operation{\n${rows.join("")}}\n`;
    })
    .join("\n");
}

function emitOperation(choice: MethodChoice): string[] {
  const { body } = choice;
  const fields: readonly (readonly [name: string, value: string])[] = [
    ["id", quoteJson(choice.operation)],
    ["method", quoteJson(choice.httpMethod)],
    ["path", quoteJson(choice.path)],
    ["query", texts(choice.query)],
    ["lists", dictionary(choice.lists.map(({ name, style }) => [name, style]))],
    ["headers", dictionary(choice.headers.map(({ name, wireName }) => [name, wireName]))],
    ["hasBody", body.kind === "fields" ? "true" : ""],
    ["wholeBody", body.kind === "parameter" ? quoteJson(body.name) : ""],
    ["rename", dictionary(choice.renamed.map(({ name, wireName }) => [name, wireName]))],
    ["result", RESULTS[choice.result]],
    ["optional", choice.mayBeEmpty ? "true" : ""],
    ["failures", choice.failures.length > 0 ? `[]int{${choice.failures.join(", ")}}` : ""],
    ["createsRun", choice.createsRun ? "true" : ""],
    ["isLong", choice.isLong ? "true" : ""],
    ["labels", texts(choice.labels)],
    ["nullUnset", texts(choice.nullUnset)],
    ["when", texts(choice.when)],
  ];
  return fields.flatMap(([name, value]) => (value === "" ? [] : [`${name}: ${value}`]));
}

const texts = (values: readonly string[]): string =>
  values.length === 0 ? "" : `[]string{${values.map(quoteJson).join(", ")}}`;

const dictionary = (pairs: readonly (readonly [string, string])[]): string =>
  pairs.length === 0
    ? ""
    : `map[string]string{${pairs.map(([key, value]) => `${quoteJson(key)}: ${quoteJson(value)}`).join(", ")}}`;
