import { isObject } from "../model/document.ts";
import type { Edition } from "./edition.ts";
import { type Follow, withoutAllOf, withoutUnion } from "./unions.ts";
import { withoutUnusedComponents } from "./unused.ts";
import { changeSchema, changeSchemas, type Members, members, visitContents } from "./walk.ts";

/** Keywords that OpenAPI 3.0 does not have, and that nothing in it can say. */
const UNKNOWN = ["contentSchema", "contentMediaType", "patternProperties", "propertyNames", "prefixItems"];

/**
 * OpenAPI 3.0.3, and without unions: generators that know no 3.1 read null only as `nullable`, and most of them make code that does
 * not compile from `anyOf`. Types get wider by this, but for one case: a strict validator refuses null where `nullable` stands beside
 * a reference, since OpenAPI 3.0 lets `allOf` win. Generators read it as null allowed.
 */
export const openapi30: Edition = {
  file: "openapi-3.0.json",
  purpose: "For tools that do not know OpenAPI 3.1.",
  losses: [
    "A union of objects is one object with the properties of all of them; every other union is free-form.",
    "Where null is allowed beside a reference, a strict validator refuses it; generators take it.",
    "A stream is a text; its events have no types.",
    "A schema that contains itself is free-form there: validators made from it would need themselves.",
    "Constant booleans, the items of tuples, webhooks and descriptions beside a reference are left out.",
    "Of two properties whose names differ only in case or underscores, the second is left out.",
  ],
  derive(document) {
    const originals = structuredClone(members(members(document.components).schemas));
    const follow: Follow = (schema) =>
      typeof schema.$ref === "string" ? changeSchema(structuredClone(originalOf(schema.$ref)), lower) : schema;
    const originalOf = (ref: string): Members => members(originals[ref.split("/").at(-1) ?? ""]);
    const lower = (schema: Members): Members =>
      lowerReference(follow, lowerKeywords(withoutUnion(withoutAllOf(schema, follow), follow)));

    visitContents(document, describeStreamAsText);
    changeSchemas(document, lower);
    for (const [name, schema] of Object.entries(members(members(document.components).schemas))) {
      changeSchema(members(schema), (part) => (part.$ref === `#/components/schemas/${name}` ? {} : part));
    }
    const { jsonSchemaDialect: _dialect, webhooks: _webhooks, ...rest } = document;
    const { summary: _summary, license, ...info } = members(document.info);
    const { name, identifier } = members(license);
    // OpenAPI 3.0 knows no licence by its identifier, only by where it is.
    const about = { ...info, license: { name, url: `https://spdx.org/licenses/${identifier}.html` } };
    return withoutUnusedComponents({ ...rest, openapi: "3.0.3", info: about });
  },
};

function describeStreamAsText(content: Members): void {
  for (const [type, media] of Object.entries(content)) {
    if (!type.startsWith("text/event-stream") || !isObject(media)) continue;
    const { examples: _examples, example: _example, ...rest } = media;
    content[type] = { ...rest, schema: { type: "string", description: "The events of the stream, as text." } };
  }
}

function lowerKeywords(schema: Members): Members {
  const { type, const: constant, examples, ...rest } = schema;
  for (const key of UNKNOWN) delete rest[key];
  const types = Array.isArray(type) ? type.filter((name) => name !== "null") : type === "null" ? [] : [type];
  const lowered: Members = {
    ...(types.length === 1 && types[0] !== undefined ? { type: types[0] } : {}),
    ...(type === "null" || (Array.isArray(type) && type.includes("null")) ? { nullable: true } : {}),
    ...rest,
    ...(typeof constant === "string" || typeof constant === "number" ? { enum: [constant] } : {}),
    ...(Array.isArray(examples) ? { example: examples[0] } : {}),
  };
  if (lowered.type === "array" && !isObject(lowered.items)) lowered.items = {};
  if (lowered.type === undefined && lowered.$ref === undefined && lowered.allOf === undefined) delete lowered.nullable;
  if (!isObject(lowered.properties)) return lowered;
  // A schema of schemas: generators call the unknown properties `additionalProperties` themselves.
  if ("additionalProperties" in lowered.properties) {
    return { type: "object", description: lowered.description, additionalProperties: true };
  }
  lowered.properties = withoutTwins(lowered.properties);
  // TypeScript refuses an index signature that does not hold for the named properties.
  if (isObject(lowered.additionalProperties)) lowered.additionalProperties = true;
  return lowered;
}

/** OpenAPI 3.0 reads nothing beside `$ref`; what must be said beside it stands around it, with the type that `nullable` needs. */
function lowerReference(follow: Follow, schema: Members): Members {
  const { $ref, ...beside } = schema;
  if (typeof $ref !== "string") return schema;
  if (beside.nullable !== true && beside.default === undefined) return { $ref };
  const { type } = follow({ $ref });
  // A free-form schema takes null already, and generators write its default as a name that exists nowhere.
  if (type === undefined) return { $ref };
  return { ...(beside.nullable === true ? { type } : {}), ...beside, allOf: [{ $ref }] };
}

/** Generators name `assistantId` and `assistant_id` alike, and then make code that does not compile. */
function withoutTwins(properties: Members): Members {
  const seen = new Set<string>();
  return Object.fromEntries(
    Object.entries(properties).filter(([name]) => {
      const plain = name.replaceAll(/[_-]/g, "").toLowerCase();
      return !seen.has(plain) && seen.add(plain);
    }),
  );
}
