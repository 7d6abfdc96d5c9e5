# Copied from src/python/events.py by `npm run generate`; edit it there.
"""The base of the events, and what makes them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Union

from .text import text


class Event:
    """One event of a stream."""

    __slots__ = ("data", "id", "namespace")
    __match_args__ = ("data",)
    event: ClassVar[str]
    """The name before the first `|`."""
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
        """The text of the messages in `data`; `""` where there is none."""
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


Shape = tuple[type[Event], frozenset[str]]


MakeEvent = Callable[[Any, list[str], Union[str, None]], Event]


def event_maker(shapes: Mapping[str, tuple[Shape, ...]], tuples: frozenset[type[Event]]) -> Callable[[str], MakeEvent]:
    """Gives what makes the events of one name; of several of one name, the first whose required keys the data has."""

    def maker(event: str) -> MakeEvent:
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
