"""Streams of events, and how a lost one goes on."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from . import jsons
from .calls import MAX_RECONNECTS, Call, because, free, read_all, rest, send
from .cursor import FROM_START, Cursor
from .effects import Answer, Emit, Lost, Opened, Read, Steps, TimedOut
from .errors import OpenRunsError, RunError
from .options import Reconnect
from .policy import LONG_LIVED, backoff, is_passing
from .request import ACCEPT, Request, build
from .sse import MAX_EVENT_SIZE, Decoder, EventTooLargeError, Message

EventFactory = Callable[[str], Callable[[Any, list[str], "str | None"], Any]]
"""Gives, for the bare name of an event, what makes one of its data, the subgraph's namespace and its id."""

_Plan = tuple[Callable[[Any, list[str], "str | None"], Any], list[str], str]
"""What to do with the events of one name: what makes them, their namespace, the name where the protocol heeds it."""


class StreamCall(Call):
    """One stream, over all its connections."""

    def __init__(self, *given: Any, make: EventFactory) -> None:
        super().__init__(*given)
        self.make = make
        self.plans: dict[str, _Plan] = {}
        after = self.params.get("last_event_id")
        self.cursor = Cursor(str(after) if after else FROM_START if self.starts_run else "")
        self.arrived = 0
        """How many events have come."""
        self.ended = False
        """Whether the server said that this was all: an `end` or an `error` event."""
        self.failure: OpenRunsError | None = None
        """What came and cannot be handed on: it ends the stream after the events before it."""

    @property
    def of_thread(self) -> bool:
        """Whether the stream is a thread's own, which never ends by itself."""
        return self.operation.path.startswith("/threads/{thread_id}/stream")

    @property
    def starts_run(self) -> bool:
        """Whether sending the request again would start another run."""
        return self.operation.method == "POST" and not self.of_thread

    def plan(self, name: str) -> _Plan:
        event, *namespace = name.split("|")
        plan = (self.make(event), namespace, event if event in ("error", "end", "metadata") else "")
        # Bounded: the names of subgraphs' events hold ids.
        if len(self.plans) < 256:
            self.plans[name] = plan
        return plan


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
        before = call.arrived
        lost = yield from deliver(call, request, answer)
        if call.ended:
            return
        if lost is None:
            lost = yield from unfinished(call, request)
        if lost is None:
            return
        if call.arrived > before or time.monotonic() - began > LONG_LIVED:
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
            raise because(error, "the stream was lost and could not go on") from None


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
            messages = at_end(decoder) if chunk is None else decoder.push(chunk)
        except (Lost, TimedOut) as error:
            failure = call.lost(request, error)
        except EventTooLargeError as error:
            failure = OpenRunsError(str(error), "body", request.site)
        else:
            if messages:
                yield Emit(hand_on(call, request, messages, decoder.loads))
                failure = call.failure
    yield from free(call, answer)
    if failure is not None and failure.kind != "connection":
        raise failure
    return failure


def at_end(decoder: Decoder) -> list[Message]:
    """The last event of a body, where only its blank line is missing.

    Its id may be cut short: nothing can be resumed from there.

    Raises:
        Lost: where the body ends within its data.
    """
    messages = decoder.end()
    for _, data, _ in messages:
        try:
            jsons.loads(data or b"null")
        except ValueError:
            raise Lost("the stream ended within an event") from None
    return [(event, data, None) for event, data, _ in messages]


def hand_on(call: StreamCall, request: Request, messages: list[Message], loads: Callable[[bytes], Any]) -> Iterator[Any]:
    """Events for the caller, each made when it is asked for. What cannot be one ends them, as `call.failure`."""
    plans = call.plans
    fresh = call.cursor.fresh(messages)
    call.arrived += len(fresh)
    for name, text, own_id in fresh:
        try:
            data = loads(text)
        except ValueError:
            data = read(call, request, name, text)
            if call.failure is not None:
                return
        make, namespace, special = plans.get(name) or call.plan(name)
        if special:
            heed(call, request, special, data)
            if call.failure is not None:
                return
        yield make(data, [*namespace], own_id)
        if special and call.ended:
            return


def read(call: StreamCall, request: Request, name: str, text: bytes) -> Any:
    """Data that is no JSON at first sight."""
    try:
        # Empty data is no JSON, and no error either.
        return jsons.loads(text) if text else None
    except ValueError:
        # The JavaScript server sends some errors as bare text.
        if name != "error":
            call.failure = not_json(request, name, text)
        return text.decode(errors="replace")


def heed(call: StreamCall, request: Request, event: str, data: Any) -> None:
    """What an event means to the stream itself."""
    if event == "metadata":
        if call.run_id is None and isinstance(data, dict):
            call.run_id = data.get("run_id")
        return
    call.ended = not call.of_thread
    if event == "error" and call.options.get("raise_error", True):
        call.failure = RunError(data, request.site)


def not_json(request: Request, name: str, text: bytes) -> OpenRunsError:
    said = text[:200].decode(errors="replace")
    return OpenRunsError(f"the data of a `{name}` event is not JSON: {said!r}", "body", request.site)


def check_type(request: Request, answer: Answer) -> None:
    """A page of a proxy is no stream."""
    kind = (answer.headers.get("content-type") or "").partition(";")[0].strip().lower()
    if kind != "text/event-stream":
        what = f"an event stream was due, and {answer.status} came as {kind or 'no type'}"
        raise OpenRunsError(what, "body", request.site)


def unfinished(call: StreamCall, request: Request) -> Steps[OpenRunsError | None]:
    """Why a stream that ended cleanly must go on; None where it did end.

    Most servers send no `end`; only the run itself tells. Where it cannot be asked for, a clean end counts as the end.
    """
    if call.of_thread:
        return OpenRunsError("the server closed the stream of the thread", "connection", request.site)
    if call.run_id is None or call.thread_id is None or limit(call) < 1:
        return None
    url = f"{call.settings.base_url}/threads/{call.thread_id}/runs/{call.run_id}"
    asking = call.request.rejoin(call.operation, url, {"accept": "application/json"})
    try:
        answer = yield from send(call, asking, call.settings.max_retries)
        run = jsons.loads((yield from read_all(call, asking, answer)))
    except OpenRunsError as error:
        # A run that was rolled back, or deleted when it was done, is not there any more.
        return error if is_passing(error) else None
    except ValueError:
        return None
    if isinstance(run, Mapping) and run.get("status") in ("pending", "running"):
        return OpenRunsError("the server closed the stream of a run that goes on", "connection", request.site)
    return None


def next_request(call: StreamCall, request: Request, head: Answer, lost: OpenRunsError, attempt: int) -> Request:
    """The GET that goes on with the stream, never a POST that would start a run."""
    if attempt >= limit(call):
        why = f"it was opened again {attempt} times, each time in vain" if attempt else "it may not be opened again"
        raise because(lost, why)
    headers = {"accept": ACCEPT, "cache-control": "no-store"}
    resume_from = call.cursor.resume_from
    if resume_from:
        headers["last-event-id"] = resume_from
    call.cursor.expect_replay()
    if not call.starts_run:
        given = {**call.params, **({"since": int(resume_from)} if call.operation.body and resume_from.isdigit() else {})}
        again = build(call.operation, given, call.settings)
        again.headers.update(headers)
        return again
    url = call.rejoin_url(head, "stream")
    if url is None:
        raise because(lost, "the server named no run whose stream could be joined")
    return call.request.rejoin(call.operation, url, headers)


def notify(call: StreamCall, attempt: int, delay: float, lost: OpenRunsError | None) -> None:
    callback = call.options.get("on_reconnect")
    if callback is not None:
        callback(Reconnect(attempt, delay, lost, bool(call.cursor.resume_from)))
