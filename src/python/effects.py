"""What the protocol asks of the network. The protocol (calls.py, streams.py) is written once, as generators that yield these;
the two drivers (blocking.py, asynchronous.py) carry them out."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Mapping
from typing import Any, NamedTuple, TypeVar

T = TypeVar("T")


class Answer:
    """The head of a response whose body has not been read."""

    __slots__ = ("body", "headers", "response", "status", "watchdog")

    def __init__(self, status: int, headers: Mapping[str, str], response: Any, body: Any) -> None:
        self.status = status
        self.headers = headers
        self.response = response
        self.body = body
        """The driver's iterator over the body's bytes."""
        self.watchdog: Any = None
        """What ends a blocking read that takes too long."""


class Lost(Exception):
    """The connection could not be made, or was lost."""


class TimedOut(Exception):
    """Nothing came in time."""


class Send(NamedTuple):
    """Send a request; gives the `Answer`, raises `Lost` or `TimedOut`."""

    method: str
    url: str
    headers: Mapping[str, str]
    content: bytes | None
    timeout: float | None
    """Seconds until the head of the answer is due."""


class Read(NamedTuple):
    """Read the next bytes of a body; gives None at its clean end, raises `Lost` or `TimedOut`."""

    answer: Answer
    timeout: float | None


class Close(NamedTuple):
    """Free the connection of an answer."""

    answer: Answer


class Sleep(NamedTuple):
    """Let so many seconds pass."""

    seconds: float


class Emit(NamedTuple):
    """Events for the caller, in order. They are made as they are taken: all of them are, before the next step."""

    events: Iterable[Any]


class Opened(NamedTuple):
    """The stream is open: its headers are known."""


Effect = Send | Read | Close | Sleep | Emit | Opened
Steps = Generator[Effect, Any, T]
