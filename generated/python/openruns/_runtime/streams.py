# Copied from src/python/streams.py by `npm run generate`; edit it there.
"""Streams of events, and how a lost one goes on."""

from __future__ import annotations

import time
from collections.abc import Mapping

from . import json_text
from .actions import Answer, Deliver, Emit, Lost, Steps, TimedOut
from .answers import check_event_stream
from .calls import close, read_all, rest, root_cause, send, send_once
from .errors import APIConnectionError, OpenRunsError, add_reason
from .options import Reconnect
from .policy import LONG_LIVED_CONNECTION, MAX_RETRY_AFTER, MAX_STREAM_RETRY, may_succeed_later, retry_delay
from .request import ACCEPT_JSON, ACCEPT_STREAM, Request, build, rejoin
from .stream_call import StreamCall


def run_stream(call: StreamCall) -> Steps[None]:
    """Delivers each event once. A run-creating POST is sent once, whatever happens to its stream."""
    request = call.request
    answer = yield from send(call, request, call.settings.max_retries if request.method == "GET" else 0)
    yield from check_answer(call, request, answer)
    call.learn_run(answer)
    first_answer = answer
    attempt = 0
    while True:
        began, before = time.monotonic(), call.delivered
        lost = yield from deliver(call, request, answer)
        if call.ended:
            return
        if lost is None:
            lost = yield from reason_to_go_on(call, request)
        if lost is None:
            return
        is_long_lived = call.received > 0 and time.monotonic() - began >= LONG_LIVED_CONNECTION
        if call.delivered > before or is_long_lived:
            attempt = 0
        request, answer, attempt = yield from reopen(call, first_answer, lost, attempt)


def deliver(call: StreamCall, request: Request, answer: Answer) -> Steps[OpenRunsError | None]:
    """Hands on the events of one connection. Gives the error of a lost connection, None where the server ended it."""
    lost: OpenRunsError | None = None
    call.start_body(request)
    try:
        yield Deliver(answer.body)
        if not call.finished:
            yield Emit(call.receive_end())
    except (Lost, TimedOut) as failure:
        lost = call.network_error(request, failure)
        lost.__cause__ = root_cause(failure)
    yield from close(call)
    if call.failure is not None:
        raise call.failure
    if lost is not None and lost.kind != "connection":
        raise lost
    return lost


def check_answer(call: StreamCall, request: Request, answer: Answer) -> Steps[None]:
    """Frees the connection where the answer is no stream of events."""
    try:
        check_event_stream(request.site, answer)
    except OpenRunsError:
        yield from close(call)
        raise


def reason_to_go_on(call: StreamCall, request: Request) -> Steps[OpenRunsError | None]:
    """Why a stream that ended cleanly must go on; None where it did end.

    Most servers send no `end` event; only the run itself tells. Where it cannot be asked for, a clean end counts as the end.
    """
    if call.is_of_thread:
        return APIConnectionError("the server closed the stream of the thread", request.site)
    url = call.run_url()
    if url is None or call.max_reconnects < 1:
        return None
    status_request = rejoin(call.operation, url, {"accept": ACCEPT_JSON})
    try:
        answer = yield from send(call, status_request, call.settings.max_retries)
        run = json_text.loads((yield from read_all(call, status_request, answer)))
    except OpenRunsError as error:
        # A run that was rolled back, or deleted when it was done, does not exist any more.
        return error if may_succeed_later(error) else None
    except ValueError:
        return None
    if isinstance(run, Mapping) and run.get("status") in ("pending", "running"):
        return APIConnectionError("the server closed the stream of a run that goes on", request.site)
    return None


def reopen(call: StreamCall, first_answer: Answer, lost: OpenRunsError, attempt: int) -> Steps[tuple[Request, Answer, int]]:
    """Opens a lost stream again. Gives also the number of attempts since the last event."""
    error = lost
    while True:
        request = next_request(call, first_answer, error, attempt)
        delay = max(
            retry_delay(attempt, call.settings.retry_delay),
            min(call.decoder.retry, MAX_STREAM_RETRY),
            error.retry_after or 0.0,
        )
        attempt += 1
        callback = call.options.get("on_reconnect")
        if callback is not None:
            callback(Reconnect(attempt, delay, error, bool(call.replay.resume_from)))
        yield from rest(call, request, delay)
        try:
            answer = yield from send_once(call, request)
            yield from check_answer(call, request, answer)
            return request, answer, attempt
        except OpenRunsError as failure:
            error = failure
            if not may_succeed_later(failure) or (failure.retry_after or 0.0) > MAX_RETRY_AFTER:
                raise add_reason(failure, "the stream was lost and could not go on") from failure.__cause__


def next_request(call: StreamCall, first_answer: Answer, error: OpenRunsError, attempt: int) -> Request:
    """The GET that goes on with the stream, never a POST that would start a run."""
    if attempt >= call.max_reconnects:
        tried = f"the stream was opened again {attempt} times, each time in vain"
        raise add_reason(error, tried if attempt else "the stream was lost and may not be opened again")
    headers = {"accept": ACCEPT_STREAM, "cache-control": "no-store"}
    resume_from = call.replay.resume_from
    if resume_from:
        headers["last-event-id"] = resume_from
    call.replay.expect_replay()
    if not call.operation.creates_run:
        since = {"since": int(resume_from)} if call.operation.body and resume_from.isdigit() else {}
        again = build(call.operation, {**call.parameters, **since}, call.settings)
        again.headers.update(headers)
        return again
    url = call.rejoin_url(first_answer, "stream")
    if url is None:
        raise add_reason(error, "the stream was lost, and the server named no run that could be joined")
    return rejoin(call.operation, url, headers)
