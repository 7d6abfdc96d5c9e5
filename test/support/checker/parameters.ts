// Checks the text of a parameter or header against its schema: it is valid if one way to parse the text gives a valid value.
import { isObject } from "../../../scripts/generate/model/document.ts";
import type { ContractSchemas, Schema } from "./schemas.ts";
import { parseJson } from "./wire.ts";

export function checkParameter(schemas: ContractSchemas, parameter: Schema, texts: readonly string[]): string[] {
  const schema = schemaOf(schemas, parameter);
  if (parameter.content !== undefined) return problems(schemas, schema, [parseJson(texts.at(-1) ?? "")]);
  const single = texts.length === 1 ? (texts[0] ?? "") : undefined;
  const isExploded = parameter.in === "query" && parameter.explode !== false;
  const list = isExploded ? texts : (single ?? "").split(",").filter((text) => text !== "");
  return problems(schemas, schema, [...(single === undefined ? [] : readings(single)), list, list.map(lastReading)]);
}

function schemaOf(schemas: ContractSchemas, { schema, content }: Schema): Schema {
  if (isObject(schema)) return schema;
  const [media] = isObject(content) ? Object.values(content) : [];
  return schemas.resolve(isObject(media) ? media.schema : {});
}

function problems(schemas: ContractSchemas, schema: Schema, values: readonly unknown[]): string[] {
  if (values.some((value) => schemas.isValid(schema, value))) return [];
  return schemas.problems(schema, values[0]).map(({ message }) => message);
}

/** The ways to parse a text: as a string, a number, a boolean or null. */
function readings(text: string): unknown[] {
  const isLiteral = /^(true|false|null|-?\d+(\.\d+)?([eE][+-]?\d+)?)$/.test(text);
  return [
    text,
    ...(isLiteral ? [JSON.parse(text.replace(/^(-?)0+(?=\d)/, "$1"))] : []),
    ...(text === "" ? [null] : []),
  ];
}

const lastReading = (text: string): unknown => readings(text).at(-1);
