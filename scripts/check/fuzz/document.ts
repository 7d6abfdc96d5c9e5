import { isObject } from "../../generate/model/document.ts";

/**
 * The contract as schemathesis reads event streams: the `data` of an event is a text (OpenAPI 3.2 says so for `itemSchema`),
 * here with JSON in it. Ours is the description of that JSON itself.
 */
export function withTextEvents(document: unknown): unknown {
  const copy: unknown = structuredClone(document);
  const components = isObject(copy) ? copy.components : undefined;
  const schemas = isObject(components) && isObject(components.schemas) ? Object.values(components.schemas) : [];
  for (const schema of schemas) {
    if (!isObject(schema) || !("x-openruns-event" in schema) || !isObject(schema.properties)) continue;
    const { data } = schema.properties;
    Object.assign(schema.properties, {
      data: { type: "string", contentMediaType: "application/json", contentSchema: data },
    });
  }
  return copy;
}
