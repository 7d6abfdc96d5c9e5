// Checks one body against the content that an operation declares.
import { isObject } from "../../../scripts/generate/model/document.ts";
import { checkEvents } from "./events.ts";
import type { ContractSchemas, Schema } from "./schemas.ts";
import { undescribedProperties } from "./undescribed.ts";
import { parseJson, type WireBody } from "./wire.ts";

export function checkBody(schemas: ContractSchemas, content: Schema, body: WireBody): string[] {
  const media = mediaTypeFor(content, body.contentType);
  if (media === undefined) {
    return [`the content type ${body.contentType || "(none)"} is not declared: ${Object.keys(content).join(", ")}`];
  }
  if (isType(body.contentType, "text/event-stream")) return checkEvents(schemas, media, body);
  const schema = isObject(media.schema) ? media.schema : {};
  const isJson = isType(body.contentType, "application/json");
  const parsed = parseJson(body.text);
  if (isJson && parsed === undefined) return body.isCut ? [] : [`the body is not JSON: ${body.text.slice(0, 60)}`];
  if (isJson) return checkValue(schemas, schema, parsed);
  return checkText(schemas, schema, body, parsed);
}

export function checkValue(schemas: ContractSchemas, schema: Schema, value: unknown): string[] {
  return [
    ...schemas.problems(schema, value).map(({ place, message }) => `${place || "/"} ${message}`),
    ...undescribedProperties(schemas, schema, value).map((place) => `${place} is not described`),
  ];
}

/** JSON that a server sends as text is described by `contentSchema`, or by the schema itself. */
function checkText(schemas: ContractSchemas, schema: Schema, { text, isCut }: WireBody, parsed: unknown): string[] {
  const { contentSchema } = schemas.resolve(schema);
  if (isObject(contentSchema)) {
    if (parsed === undefined) return isCut ? [] : ["/ is not JSON"];
    return checkValue(schemas, contentSchema, parsed);
  }
  if (schemas.isValid(schema, text)) return [];
  return checkValue(schemas, schema, parsed ?? text);
}

export function mediaTypeFor(content: Schema, contentType: string): Schema | undefined {
  const declared = Object.entries(content);
  const exact = declared.find(([name]) => isType(contentType, bare(name)));
  const [, media] =
    exact ?? declared.find(([name]) => name === "*/*" || name === `${bare(contentType).split("/")[0]}/*`) ?? [];
  return isObject(media) ? media : undefined;
}

const bare = (contentType: string): string => (contentType.split(";")[0] ?? "").trim().toLowerCase();
const isType = (contentType: string, wanted: string): boolean => bare(contentType) === wanted;
