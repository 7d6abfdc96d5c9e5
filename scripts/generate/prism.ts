import { follow, isObject } from "./model/document.ts";
import type { Json, Model } from "./model/types.ts";

type Members = Record<string, unknown>;

/**
 * Derives the document that Prism serves. Prism does not support event streams: it would send one event as JSON. So the schema of
 * such a response becomes a string, and its example a whole stream made of the examples of its events.
 */
export function derivePrism(document: Readonly<Members>, model: Model): Members {
  const copy: Members = structuredClone(document);
  // Prism serves no webhooks.
  delete copy.webhooks;
  visitResponses(copy, (media) => {
    const examples = streamExamples(media, copy, model);
    media.schema = { type: "string", description: "The events of a stream, as text." };
    delete media.example;
    media.examples = Object.fromEntries([...examples].map(([name, value]) => [name, { value }]));
  });
  return copy;
}

/** Calls `visit` for the `text/event-stream` content of every response, inline or in `components`. */
function visitResponses(node: unknown, visit: (media: Members) => void): void {
  if (Array.isArray(node)) for (const item of node) visitResponses(item, visit);
  if (!isObject(node)) return;
  for (const [key, value] of Object.entries(node)) {
    if (key === "content" && isObject(value)) {
      for (const [type, media] of Object.entries(value)) {
        if (type.startsWith("text/event-stream") && isObject(media)) visit(media);
      }
    } else if (key !== "schemas" && key !== "examples") visitResponses(value, visit);
  }
}

/**
 * Example streams by name: `stream` has the events of the response's examples in their order; each example of an `error` event
 * ends a stream of its own name. If the response has no examples, those of the events' schemas are used.
 */
function streamExamples(media: Members, document: Members, model: Model): Map<string, string> {
  const given = Object.entries(isObject(media.examples) ? media.examples : {});
  const own = given.flatMap(([name, example]): [string, Members][] => {
    const value = Object(follow(document, example)).value;
    return isObject(value) ? [[name, value]] : [];
  });
  const events = own.length > 0 ? own : schemaExamples(media, model);
  const failures = events.filter(([, { event }]) => event === "error");
  const good = events.filter((event) => !failures.includes(event));
  const [first] = good;
  return new Map([
    ...(good.length > 0 ? [["stream", text(good)] as const] : []),
    ...failures.map((failure) => [failure[0], text([...(first === undefined ? [] : [first]), failure])] as const),
  ]);
}

const text = (events: readonly [string, Members][]): string => events.map(([, event]) => eventText(event)).join("");

function schemaExamples(media: Members, model: Model): [string, Members][] {
  const ref =
    isObject(media.schema) && typeof media.schema.$ref === "string" ? media.schema.$ref.split("/").at(-1) : "";
  const union = model.eventUnions.find(({ name }) => name === ref);
  return (union?.events ?? []).flatMap((name): [string, Members][] => {
    const [first] = model.schemas.find((schema) => schema.name === name)?.examples ?? [];
    return isObject(first) ? [[name, first]] : [];
  });
}

function eventText(event: Readonly<Members>): string {
  const name = typeof event.event === "string" ? `event: ${event.event}\n` : "";
  const id = typeof event.id === "string" ? `id: ${event.id}\n` : "";
  const data: Json | unknown = event.data ?? null;
  return `${name}data: ${JSON.stringify(data)}\n${id}\n`;
}
