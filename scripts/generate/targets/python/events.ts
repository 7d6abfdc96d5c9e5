import type { EventSchema, EventUnion, Model, Type } from "../../model/types.ts";
import { list } from "../../print/layout.ts";
import { quotePython } from "../../print/strings.ts";
import { docstring } from "./docs.ts";
import { makerName } from "./names.ts";
import { inModule } from "./spelling.ts";

const header = (any: string): string => `"""What the streams yield: a class for each event of the contract.

    for event in client.runs.stream(assistant_id="agent", input=...):
        match event:
            case MessagesEvent(data=(chunk, metadata)):
                ...
            case ValuesEvent(data=state, namespace=[]):
                ...
"""

from __future__ import annotations

from typing import ${any}ClassVar, Literal, Union

from . import types as t
from ._runtime.events import Event, UnknownEvent, event_maker
from ._runtime.typing_names import TypeAlias
`;

export function emitEvents(model: Model): string {
  const names = [...model.events, ...model.eventUnions].map(({ name }) => name);
  const inUnions = new Set(model.eventUnions.flatMap(({ events }) => events));
  const shown = ["Event", "UnknownEvent", ...names].sort().map(quotePython);
  return [
    `${header(model.events.some(({ data }) => data.kind === "free") ? "Any, " : "")}\n${list("__all__ = [", shown, "]", 0)}\n`,
    ...model.events.map(emitEvent),
    ...model.eventUnions.map((union) => emitUnion(union)),
    ...model.eventUnions.map((union) => emitMaker(model, union)),
    ...model.events.filter(({ name }) => !inUnions.has(name)).map((event) => emitMaker(model, aloneAs(event))),
  ].join("\n\n");
}

/** Events that are the only event of a stream, and so not part of a union. */
const aloneAs = ({ name }: EventSchema): Pick<EventUnion, "name" | "events"> => ({ name, events: [name] });

function emitEvent({ name, event, data, description }: EventSchema): string {
  return [
    `class ${name}(Event):`,
    docstring(description, "    "),
    "",
    "    __slots__ = ()",
    `    event: ClassVar[Literal[${quotePython(event)}]] = ${quotePython(event)}`,
    `    data: ${inModule(data)}`,
  ].join("\n");
}

function emitUnion({ name, events, description }: EventUnion): string {
  const members = events.map((event) => `    ${event},`).join("\n");
  return `${name}: TypeAlias = Union[\n${members}\n]\n${docstring(description, "")}`;
}

function emitMaker(model: Model, union: Pick<EventUnion, "name" | "events">): string {
  const events = model.events.filter(({ name }) => union.events.includes(name));
  const names = [...new Set(events.map(({ event }) => event))];
  const shapes = names.map((bare) => {
    const options = events.filter(({ event }) => event === bare);
    const shown = options.map((option) => `(${option.name}, ${keys(model, option.data)})`).join(", ");
    return `        ${quotePython(bare)}: (${shown},),`;
  });
  const tuples = events.filter(({ data }) => resolved(model, data).kind === "tuple").map(({ name }) => name);
  const set = tuples.length > 0 ? `frozenset((${tuples.join(", ")},))` : "frozenset()";
  return `${makerName(union.name)} = event_maker(\n    {\n${shapes.join("\n")}\n    },\n    ${set},\n)`;
}

function resolved(model: Model, type: Type): Type {
  if (type.kind !== "ref") return type;
  const schema = model.schemas.find(({ name }) => name === type.name);
  return schema === undefined ? type : resolved(model, schema.type);
}

function keys(model: Model, data: Type): string {
  const type = resolved(model, data);
  const required = type.kind === "object" ? type.properties.filter((property) => property.required) : [];
  const names = required.map(({ wireName }) => quotePython(wireName));
  return names.length === 0 ? "frozenset()" : `frozenset((${names.join(", ")},))`;
}
