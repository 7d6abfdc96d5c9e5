import type { EventSchema, EventUnion, Model, Type } from "../../model/types.ts";
import { annotation, docstring } from "./names.ts";

const HEADER = `"""What the streams yield: a class for each event of the contract.

    for event in client.runs.stream(assistant_id="agent", input=...):
        match event:
            case MessagesEvent(data=(chunk, metadata)):
                ...
            case ValuesEvent(data=state, namespace=[]):
                ...
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Literal, Union

from . import types as t
from ._runtime.text import text
from ._runtime.typing_names import TypeAlias


class Event:
    """One event of a stream."""

    __slots__ = ("data", "id", "namespace")
    __match_args__ = ("data",)
    event: ClassVar[str]
    """The name before the first \`|\`."""
    namespace: list[str]
    """The subgraphs that it comes from, outermost first; empty for the graph itself."""
    id: str | None
    """Only where the server gave the event one."""

    def __init__(self, data: Any, namespace: list[str] | None = None, id: str | None = None) -> None:
        self.data = data
        self.namespace = [] if namespace is None else namespace
        self.id = id

    def __repr__(self) -> str:
        namespace = f", namespace={self.namespace!r}" if self.namespace else ""
        own_id = f", id={self.id!r}" if self.id is not None else ""
        return f"{type(self).__name__}({self.data!r}{namespace}{own_id})"

    def text(self) -> str:
        """The text of the messages in \`data\`; \`""\` where there is none."""
        return text(self)

    def __eq__(self, other: object) -> bool:
        return (
            type(self) is type(other)
            and isinstance(other, Event)
            and (self.event, self.data, self.namespace, self.id) == (other.event, other.data, other.namespace, other.id)
        )

    __hash__ = None  # type: ignore[assignment]


class UnknownEvent(Event):
    """An event that the contract does not know, of a newer server. No union names it, so that the known ones narrow."""

    __slots__ = ("event",)
    event: str  # type: ignore[misc]
    data: Any

    def __init__(self, event: str, data: Any, namespace: list[str] | None = None, id: str | None = None) -> None:
        super().__init__(data, namespace, id)
        self.event = event
`;

const FACTORY = `_Shape = tuple[type[Event], frozenset[str]]


_Make = Callable[[Any, list[str], Union[str, None]], Event]


def _maker(shapes: Mapping[str, tuple[_Shape, ...]], tuples: frozenset[type[Event]]) -> Callable[[str], _Make]:
    """Gives what makes the events of one name; of several of one name, the first whose required keys the data has."""

    def maker(event: str) -> _Make:
        options = shapes.get(event, ())
        if len(options) == 1 and options[0][0] not in tuples:
            return options[0][0]

        def make(data: Any, namespace: list[str], id: str | None) -> Event:
            for kind, keys in options:
                if len(options) == 1 or (isinstance(data, dict) and keys <= data.keys()):
                    is_tuple = kind in tuples and isinstance(data, list)
                    return kind(tuple(data) if is_tuple else data, namespace, id)
            return UnknownEvent(event, data, namespace, id)

        return make

    return maker
`;

export function emitEvents(model: Model): string {
  return [
    HEADER,
    ...model.events.map(emitEvent),
    ...model.eventUnions.map((union) => emitUnion(union)),
    FACTORY,
    ...model.eventUnions.map((union) => emitMaker(model, union)),
    ...model.events.filter((event) => isAlone(model, event)).map((event) => emitMaker(model, aloneAs(event))),
  ].join("\n\n");
}

/** An event that is a stream's only one, and so stands in no union. */
const isAlone = (model: Model, { name }: EventSchema): boolean =>
  !model.eventUnions.some(({ events }) => events.includes(name));

const aloneAs = ({ name }: EventSchema): Pick<EventUnion, "name" | "events"> => ({ name, events: [name] });

/** The name of the function that makes the events of a union. */
export const makerName = (union: string): string =>
  `make_${union.replace(/(?!^)[A-Z]/g, (letter) => `_${letter}`).toLowerCase()}`;

function emitEvent({ name, event, data, description }: EventSchema): string {
  return [
    `class ${name}(Event):`,
    docstring(description, "    "),
    "",
    "    __slots__ = ()",
    `    event: ClassVar[Literal[${JSON.stringify(event)}]] = ${JSON.stringify(event)}`,
    `    data: ${annotation(data, (ref) => `t.${ref}`)}`,
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
    return `        ${JSON.stringify(bare)}: (${shown},),`;
  });
  const tuples = events.filter(({ data }) => resolved(model, data).kind === "tuple").map(({ name }) => name);
  const set = tuples.length > 0 ? `frozenset((${tuples.join(", ")},))` : "frozenset()";
  return `${makerName(union.name)} = _maker(\n    {\n${shapes.join("\n")}\n    },\n    ${set},\n)`;
}

function resolved(model: Model, type: Type): Type {
  if (type.kind !== "ref") return type;
  const schema = model.schemas.find(({ name }) => name === type.name);
  return schema === undefined ? type : resolved(model, schema.type);
}

function keys(model: Model, data: Type): string {
  const type = resolved(model, data);
  const required = type.kind === "object" ? type.properties.filter((property) => property.required) : [];
  const names = required.map(({ wireName }) => JSON.stringify(wireName));
  return names.length === 0 ? "frozenset()" : `frozenset((${names.join(", ")},))`;
}
