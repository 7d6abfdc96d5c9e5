"""What the protocol asks of the network. The protocol (calls.py, waits.py, streams.py) is written once, as generators that yield
these; the two drivers (sync_network.py and async_network.py) and the streams (blocking.py, asynchronous.py) carry them out."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from typing import Any, NamedTuple, TypeVar

T = TypeVar("T")


class Answer(NamedTuple):
    """The head of an answer whose body has not been read."""

    status: int
    headers: Mapping[str, str]
    body: Any
    """The driver's own; it reads and closes it."""


class Lost(Exception):
    """The connection could not be made, or was lost. `__cause__` is the system's own error, where there is one."""


class TimedOut(Exception):
    """Nothing came in time."""


class Broken(Exception):
    """The transport failed in a way that trying again does not help."""


class ClientClosed(Exception):
    """The client was closed before the request."""


class Send(NamedTuple):
    """Send a request; gives the `Answer`, raises `Lost`, `TimedOut`, `Broken` or `ClientClosed`."""

    method: str
    url: str
    headers: Mapping[str, str]
    content: bytes | None


class Read(NamedTuple):
    """Read the next bytes of a body; gives None at its clean end, raises `Lost` or `TimedOut`."""

    body: Any


class Close(NamedTuple):
    """Free the connection of a body; no harm where that was done before."""

    body: Any


class Sleep(NamedTuple):
    """Let so many seconds pass."""

    seconds: float


class Deliver(NamedTuple):
    """Hand on the events of a body, as `StreamCall.receive` and `event` make them of its bytes, until it has no more or the call
    is finished; raises `Lost` or `TimedOut`. The driver does it in a loop of its own, for that is where the time is spent."""

    body: Any


class Emit(NamedTuple):
    """Hand on the events of these messages."""

    messages: list[Any]


Action = Send | Read | Close | Sleep | Deliver | Emit
Steps = Generator[Action, Any, T]
