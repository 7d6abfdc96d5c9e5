import { isObject } from "../../generate/model/document.ts";

/**
 * Makes a copy of the contract in which the `data` of each stream event is a string that contains JSON: schemathesis reads event
 * streams so, as OpenAPI 3.2 says for `itemSchema`. Our contract describes the parsed JSON.
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
