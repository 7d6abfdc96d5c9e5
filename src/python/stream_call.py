"""One stream over all its connections: bytes in, events out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from . import json_text
from .actions import Lost
from .calls import Call
from .encoding import MAX_ANSWER_SIZE, BodyTooLargeError, DamagedBodyError
from .errors import InvalidResponseError, OpenRunsError, RunError
from .operation import Operation
from .options import RequestOptions, Settings
from .replay import FROM_START, ReplayFilter
from .request import Request
from .server_text import MAX_EXCERPT
from .sse import MAX_EVENT_SIZE, Decoder, EventTooLargeError, Message

MakeEvent = Callable[[Any, list[str], "str | None"], Any]
"""Makes an event of its data, the subgraph's namespace and its id."""
EventFactory = Callable[[str], MakeEvent]
"""Gives, for the bare name of an event, what makes one."""

_Plan = tuple[MakeEvent, "type[Any] | None", list[str], str]
"""What to do with the events of one name: what makes them, their class where it takes its data as it is, their namespace, the
name if it means something to the stream."""
_new: Callable[[type[Any]], Any] = object.__new__
_MAX_PLANS = 256
"""The names of subgraphs' events hold ids, so that there may be any number of them."""


class StreamCall(Call):
    """One stream, over all its connections."""

    def __init__(
        self,
        operation: Operation,
        parameters: Mapping[str, Any],
        settings: Settings,
        options: RequestOptions,
        make: EventFactory,
    ) -> None:
        super().__init__(operation, parameters, settings, options)
        self.is_of_thread = operation.path.startswith("/threads/{thread_id}/stream")
        """Whether the stream is a thread's own, which never ends by itself."""
        after = parameters.get("last_event_id")
        is_resumable = operation.creates_run and bool(parameters.get("stream_resumable"))
        self.replay = ReplayFilter(str(after) if after else FROM_START if is_resumable else "")
        self.delivered = 0
        """How many events have come."""
        self.ended = False
        """Whether the server said that this was all: an `end` or an `error` event."""
        self.failure: OpenRunsError | None = None
        """What came and cannot be handed on: it ends the stream after the events before it."""
        self.finished = False
        """Whether nothing more is to be read."""
        self._make = make
        self._plans: dict[bytes, _Plan] = {}
        self._request = self.request
        self.decoder = Decoder()
        self._loads = self.decoder.loads

    def start_body(self, request: Request) -> None:
        """The answer to this request is read next."""
        self._request = request
        retry = self.decoder.retry
        self.decoder = Decoder(self.options.get("max_event_size", MAX_EVENT_SIZE))
        self.decoder.retry = retry

    def receive(self, chunk: bytes) -> list[Message]:
        """What these bytes complete and was not here before; `event` makes events of it. What is too large or damaged ends the
        stream, as `failure`."""
        self.received += len(chunk)
        try:
            if self.decompress is not None:
                chunk = self.decompress(chunk, MAX_ANSWER_SIZE)
            messages = self.decoder.push(chunk)
        except (EventTooLargeError, BodyTooLargeError, DamagedBodyError) as error:
            self._fail(InvalidResponseError(str(error), self._request.site))
            return []
        return self._count(messages) if messages else messages

    def receive_end(self) -> list[Message]:
        """The last event of a body that ended cleanly, where only its blank line is missing.

        Its id may be cut short: nothing can be resumed from there.

        Raises:
            Lost: where the body ends within its data.
        """
        messages = self.decoder.end()
        for _, data, _ in messages:
            try:
                json_text.loads(data or b"null")
            except ValueError:
                raise Lost("the stream ended within an event") from None
        return self._count([(name, data, b"") for name, data, _ in messages])

    def _count(self, messages: list[Message]) -> list[Message]:
        self._loads = self.decoder.loads
        messages = self.replay.new(messages)
        self.delivered += len(messages)
        return messages

    def event(self, message: Message) -> Any:
        """The event for the caller, made when it is asked for: objects of events that wait would keep the garbage collector busy.

        None where it cannot be handed on: the stream is `finished`.
        """
        name, text, own_id = message
        try:
            data = self._loads(text)
        except ValueError:
            data = self._read_unusual(name, text)
            if self.finished:
                return None
        make, kind, namespace, special = self._plans.get(name) or self._plan(name)
        if special:
            self._follow(special, data)
            if self.failure is not None:
                return None
        if kind is None:
            return make(data, [*namespace], own_id.decode("utf-8", "replace") if own_id else None)
        # The same without a call, which would take half of the time that an event costs.
        event = _new(kind)
        event.data = data
        event.namespace = [*namespace]
        event.id = own_id.decode("utf-8", "replace") if own_id else None
        return event

    def _plan(self, name: bytes) -> _Plan:
        event, *namespace = (name or b"message").decode(errors="replace").split("|")
        make = self._make(event)
        kind = make if isinstance(make, type) else None
        plan = (make, kind, namespace, event if event in ("error", "end", "metadata") else "")
        if len(self._plans) < _MAX_PLANS:
            self._plans[name] = plan
        return plan

    def _read_unusual(self, raw_name: bytes, text: bytes) -> Any:
        """Data that the fast parser does not take: none at all, JSON of an unusual kind, or bare text."""
        try:
            return json_text.loads(text) if text else None
        except ValueError as error:
            name = raw_name.decode(errors="replace") or "message"
            said = text[:MAX_EXCERPT].decode(errors="replace")
            # The JavaScript server sends some errors as bare text.
            if isinstance(error, json_text.NestedTooDeepError):
                self._fail(InvalidResponseError(f"the data of a `{name}` event cannot be read: {error}", self._request.site))
            elif name != "error":
                self._fail(InvalidResponseError(f"the data of a `{name}` event is not JSON: {said!r}", self._request.site))
            return text.decode(errors="replace")

    def _follow(self, event: str, data: Any) -> None:
        """What an event means to the stream itself."""
        if event == "metadata":
            if self.run_id is None and isinstance(data, dict):
                self.run_id = data.get("run_id")
            return
        self.ended = not self.is_of_thread
        self.finished = self.finished or self.ended
        if event == "error" and self.options.get("raise_error", True):
            self._fail(RunError(data, self._request.site))

    def _fail(self, failure: OpenRunsError) -> None:
        self.failure = failure
        self.finished = True
