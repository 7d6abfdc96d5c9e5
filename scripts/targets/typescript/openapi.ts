import openapiTS, { astToString } from "openapi-typescript";
import { isObject } from "../../model/document.ts";

/** The contract as openapi-typescript sees it: what the low-level calls of openapi-fetch are typed by. */
export async function emitOpenapi(document: Readonly<Record<string, unknown>>): Promise<string> {
  const nodes = await openapiTS(JSON.stringify(document, withoutExamples), {
    // A default is what the server takes, so the client may leave the field out.
    defaultNonNullable: false,
    emptyObjectsUnknown: true,
    silent: true,
  });
  return astToString(nodes);
}

/** Examples are for the documentation; in types they would be half of the file. A property may have the name all the same. */
function withoutExamples(this: unknown, key: string, value: unknown): unknown {
  const isKeyword = (key === "examples" || key === "example") && !isSchema(value);
  return isKeyword ? undefined : value;
}

const isSchema = (value: unknown): boolean =>
  isObject(value) && ["type", "$ref", "anyOf"].some((word) => word in value);
