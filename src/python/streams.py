"""Streams of events, and how a lost one goes on."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import Any

from . import jsons
from .calls import MAX_RECONNECTS, Call, free, read_all, rest, send
from .effects import Answer, Emit, Lost, Opened, Read, Steps, TimedOut
from .errors import OpenRunsError, RunError
from .options import Reconnect
from .policy import LONG_LIVED, backoff
from .request import Request
from .sse import MAX_EVENT_SIZE, Decoder, EventTooLargeError, Message

EventFactory = Callable[[str, list[str], Any, "str | None"], Any]
"""Makes an event of its bare name, the subgraph's namespace, its data and its id."""


class StreamCall(Call):
    """One stream, over all its connections."""

    def __init__(self, *given: Any, make: EventFactory) -> None:
        super().__init__(*given)
        self.make = make
        self.cursor = ""
        """The id of the last event."""
        self.delivered = False
        """Whether any event has been handed to the caller."""
        self.ended = False
        """Whether the server said that this was all: an `end` or an `error` event."""

    @property
    def of_run(self) -> bool:
        """Whether the stream is one run's; a thread's own stream never ends by itself."""
        return "/runs" in self.operation.path


def run_stream(call: StreamCall) -> Steps[None]:
    """Delivers each event once. A run-creating POST is sent once, whatever happens to its stream."""
    request = call.request
    answer = yield from send(call, request, call.settings.max_retries if request.method == "GET" else 0)
    check_type(request, answer)
    call.created(answer)
    head = answer
    yield Opened()
    attempt = 0
    while True:
        began = time.monotonic()
        before = call.cursor, call.delivered
        lost = yield from deliver(call, request, answer)
        if call.ended:
            return
        if lost is None and not (yield from still_active(call)):
            return
        if (call.cursor, call.delivered) != before or time.monotonic() - began > LONG_LIVED:
            attempt = 0
        request = next_request(call, request, head, lost, attempt)
        delay = backoff(attempt, call.settings.retry_delay)
        attempt += 1
        notify(call, attempt, delay, lost)
        yield from rest(call, request, delay)
        try:
            answer = yield from send(call, request, limit(call) - attempt)
            check_type(request, answer)
        except OpenRunsError as error:
            error.args = (f"{error.args[0]}; the stream was lost and could not go on",)
            raise


def limit(call: StreamCall) -> int:
    return call.options.get("max_reconnects", MAX_RECONNECTS)


def deliver(call: StreamCall, request: Request, answer: Answer) -> Steps[OpenRunsError | None]:
    """Hands on the events of one connection. Returns how it was lost, None where the server ended it."""
    decoder = Decoder(call.options.get("max_event_size", MAX_EVENT_SIZE))
    failure: OpenRunsError | None = None
    chunk: bytes | None = b""
    while chunk is not None and failure is None and not call.ended:
        try:
            chunk = yield Read(answer, call.read_timeout())
            messages = decoder.end() if chunk is None else decoder.push(chunk)
        except (Lost, TimedOut) as error:
            failure = call.lost(request, error)
        except EventTooLargeError as error:
            failure = OpenRunsError(str(error), "body", request.site)
        else:
            if messages:
                failure = yield from hand_on(call, request, messages)
    yield from free(call, answer)
    if failure is not None and failure.kind != "connection":
        raise failure
    return failure


def hand_on(call: StreamCall, request: Request, messages: list[Message]) -> Steps[OpenRunsError | None]:
    """Events for the caller. Returns what cannot be one: it ends the stream after those before it."""
    events: list[Any] = []
    failure: OpenRunsError | None = None
    make = call.make
    loads = jsons.loads
    for name, text, own_id in messages:
        try:
            data = loads(text)
        except ValueError:
            said = text[:200].decode(errors="replace")
            failure = OpenRunsError(f"the data of a `{name}` event is not JSON: {said!r}", "body", request.site)
            break
        if own_id:
            call.cursor = own_id
        event, *namespace = name.split("|") if "|" in name else (name,)
        if event == "error":
            call.ended = True
            if call.options.get("raise_error", True):
                failure = RunError(data, request.site)
                break
        elif event == "end":
            call.ended = True
        elif event == "metadata" and call.run_id is None and isinstance(data, dict):
            call.run_id = data.get("run_id")
        events.append(make(event, namespace, data, own_id))
        if call.ended:
            break
    if events:
        call.delivered = True
        yield Emit(events)
    return failure


def check_type(request: Request, answer: Answer) -> None:
    """A page of a proxy is no stream."""
    kind = (answer.headers.get("content-type") or "").partition(";")[0].strip().lower()
    if kind != "text/event-stream":
        what = f"an event stream was due, and {answer.status} came as {kind or 'no type'}"
        raise OpenRunsError(what, "body", request.site)


def still_active(call: StreamCall) -> Steps[bool]:
    """Whether a stream that ended without saying so ended too early.

    Most servers send no `end`; only the run itself tells. Where it cannot be asked for, a clean end counts as the end.
    """
    if not call.of_run:
        return False
    if call.run_id is None or call.thread_id is None:
        return False
    url = f"{call.settings.base_url}/threads/{call.thread_id}/runs/{call.run_id}"
    request = call.request.rejoin(call.operation, url, {"accept": "application/json"})
    try:
        answer = yield from send(call, request, call.settings.max_retries)
        run = jsons.loads((yield from read_all(call, request, answer)))
    except (OpenRunsError, ValueError):
        return False
    return isinstance(run, Mapping) and run.get("status") in ("pending", "running")


def next_request(
    call: StreamCall, request: Request, head: Answer, lost: OpenRunsError | None, attempt: int
) -> Request:
    """The GET that goes on with the stream."""
    failure = lost or OpenRunsError("the server ended the stream while the run goes on", "connection", request.site)
    if attempt >= limit(call):
        why = f"it was opened again {attempt} times, each time in vain" if attempt else "it may not be opened again"
        failure.args = (f"{failure.args[0]}; {why}",)
        raise failure
    headers = {"accept": "text/event-stream", "cache-control": "no-store"}
    if call.cursor:
        headers["last-event-id"] = call.cursor
    elif not call.delivered and call.params.get("stream_resumable") is True:
        headers["last-event-id"] = "-1"
    url = call.request.url if call.request.method == "GET" else call.rejoin_url(head, "stream")
    if url is None:
        failure.args = (f"{failure.args[0]}; the server named no run whose stream could be joined",)
        raise failure
    return call.request.rejoin(call.operation, url, headers)


def notify(call: StreamCall, attempt: int, delay: float, lost: OpenRunsError | None) -> None:
    callback = call.options.get("on_reconnect")
    if callback is not None:
        callback(Reconnect(attempt, delay, lost, bool(call.cursor)))
