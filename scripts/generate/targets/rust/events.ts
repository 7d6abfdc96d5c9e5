import type { EventSchema, EventUnion, Model } from "../../model/types.ts";
import { quoteRust } from "../../print/strings.ts";
import { docs, pascal } from "./names.ts";
import { Schemas } from "./spelling.ts";
import { shortNames } from "./unions.ts";

/** The events of streams: an enum for each union of events. */
export function emitEvents(model: Model): string {
  const schemas = new Schemas(model);
  const unions = model.eventUnions.map((union) => emitUnion(schemas, union));
  return `//! What the streams yield.

#![allow(clippy::wildcard_imports)]

use crate::types::*;

${unions.join("\n")}`;
}

function emitUnion(schemas: Schemas, { name, events, description }: EventUnion): string {
  const members = events.map((event) => {
    const found = schemas.model.events.find((one) => one.name === event);
    if (found === undefined) throw new Error(`${name} names the unknown event ${event}.`);
    return found;
  });
  const short = shortNames(members.map((member) => pascal(member.name)));
  const lines = members
    .map((event, index) => ({ event, variant: short[index] ?? pascal(event.name) }))
    // Of two events with the same name, the one with more required properties is tried first.
    .sort((a, b) => Number(a.event.event === b.event.event) * (needs(schemas, b.event) - needs(schemas, a.event)))
    .map(({ event, variant }) => {
      // Large data behind a pointer: events are moved more often than they are read.
      const isLarge = ["object", "tuple", "union"].includes(schemas.resolve(event.data).kind);
      const bare = isLarge ? `Box<${schemas.bare(event.data)}>` : schemas.bare(event.data);
      const data = event.data.nullable ? `Option<${bare}>` : bare;
      return `${docs(event.description, "        ")}\n        ${variant}(${data}) = ${quoteRust(event.event)},`;
    });
  return `events! {\n${docs(description, "    ")}\n    ${pascal(name)} {\n${lines.join("\n")}\n    }\n}\n`;
}

function needs(schemas: Schemas, { data }: EventSchema): number {
  const type = schemas.resolve(data);
  return type.kind === "object" ? type.properties.filter(({ required }) => required).length : 0;
}
