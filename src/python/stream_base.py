"""What the streams of both clients share."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Generic, TypeVar

from .actions import Action, Steps
from .sse import Message
from .stream_call import StreamCall
from .streams import run_stream

E = TypeVar("E")
N = TypeVar("N")


class StreamBase(Generic[E, N]):
    """A stream as far as it does not matter whether it blocks. `N` is the network that carries out its steps."""

    def __init__(self, call: StreamCall, network: N) -> None:
        self._call = call
        self._network = network
        self._steps: Steps[None] | None = run_stream(call)
        self._action: Action | None = None
        self._body: Any = None
        """The body whose events are being handed on."""
        self._messages: Iterator[Message] = iter(())
        """What has come and was not handed on yet."""

    def __repr__(self) -> str:
        state = "ended" if self._steps is None else "not sent" if self._action is None else "open"
        return f"<{type(self).__name__} {self._call.operation.id}, run {self.run_id}, {state}>"

    @property
    def run_id(self) -> str | None:
        """Known once the stream is open; on servers that do not send it in a header, from the first event on."""
        return self._call.run_id

    @property
    def thread_id(self) -> str | None:
        """`None` where the server does not say it, as it does not for most runs without a thread."""
        return self._call.thread_id

    def _forget(self) -> Any:
        """Lets go of the protocol and of the open body, which is given."""
        steps, self._steps = self._steps, None
        self._body = None
        self._messages = iter(())
        body, self._call.body = self._call.body, None
        if steps is not None:
            steps.close()
        return body

    def __del__(self) -> None:
        # A loop that is left by `break` or an error frees its connection here, at once: nothing refers back to the stream.
        if getattr(self, "_steps", None) is not None:
            body = self._forget()
            if body is not None:
                body.abandon()
