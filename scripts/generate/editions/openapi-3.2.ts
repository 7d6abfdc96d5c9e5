import { isObject } from "../model/document.ts";
import type { Edition } from "./edition.ts";
import { type Members, members, visitContents } from "./walk.ts";

/**
 * OpenAPI 3.2, which has a word of its own for streams: `itemSchema` is the shape of one event. There `data` is a text, whose
 * content is JSON (https://spec.openapis.org/oas/v3.2.0.html#special-considerations-for-server-sent-events).
 */
export const openapi32: Edition = {
  file: "openapi-3.2.json",
  purpose: "For tools that know OpenAPI 3.2: a stream is described by `itemSchema`, the shape of one event.",
  losses: ["Nothing of the requests and answers; the additions `x-openruns-*` for our own generator are left out."],
  derive(document) {
    const schemas = members(members(document.components).schemas);
    const events = new Set<string>();
    visitContents(document, (content) => {
      for (const [type, media] of Object.entries(content)) {
        if (!type.startsWith("text/event-stream") || !isObject(media)) continue;
        const { schema, examples: _examples, ...rest } = media;
        content[type] = { ...rest, itemSchema: schema };
        collect(members(schema), schemas, events);
      }
    });
    for (const name of events) schemas[name] = dataAsText(members(schemas[name]));
    return { ...document, openapi: "3.2.0" };
  },
};

/** The names of the events that a union holds. */
function collect(schema: Members, schemas: Members, events: Set<string>): void {
  const name = typeof schema.$ref === "string" ? (schema.$ref.split("/").at(-1) ?? "") : "";
  const target = name === "" ? schema : members(schemas[name]);
  const arms = target.anyOf ?? target.oneOf;
  if (Array.isArray(arms)) for (const arm of arms) collect(members(arm), schemas, events);
  else if (name !== "" && isObject(members(target.properties).data)) events.add(name);
}

/** On the wire the data of an event is a text; its content is what the contract describes. */
function dataAsText(event: Members): Members {
  const properties = members(event.properties);
  const { description, ...content } = members(properties.data);
  const data = {
    type: "string",
    ...(description === undefined ? {} : { description }),
    contentMediaType: "application/json",
    contentSchema: content,
  };
  const { examples: _examples, ...rest } = event;
  return { ...rest, properties: { ...properties, data } };
}
