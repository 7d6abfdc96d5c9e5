"""Waits for a run: keep-alive white space, then JSON."""

from __future__ import annotations

import time
from typing import Any

from .actions import Answer, Steps
from .answers import read_result
from .calls import Call, read_all, rest, send, send_once
from .errors import InvalidResponseError, OpenRunsError, RunError, add_reason
from .policy import LONG_LIVED_CONNECTION, MAX_RETRY_AFTER, may_succeed_later, retry_delay
from .request import ACCEPT_JSON, Request, rejoin


def run_wait(call: Call) -> Steps[Any]:
    """Waits until the run ends. A wait whose connection is lost joins its run again; it never sends a POST twice."""
    request = call.request
    answer = yield from send(call, request, call.settings.max_retries if request.method == "GET" else 0)
    attempt = 0
    while True:
        call.learn_run(answer)
        began = time.monotonic()
        try:
            body = yield from read_all(call, request, answer)
            result = read_result(call.operation, request.site, answer, body)
            break
        except OpenRunsError as error:
            # Incomplete JSON of a run that can be joined again counts as a lost connection.
            is_incomplete = isinstance(error, InvalidResponseError) and error.may_be_incomplete
            if error.kind != "connection" and not (is_incomplete and call.run_id is not None):
                raise
            if call.received > 0 and time.monotonic() - began >= LONG_LIVED_CONNECTION:
                attempt = 0
            request, answer, attempt = yield from join(call, answer, error, attempt)
    if isinstance(result, dict) and result.get("__error__") is not None and call.options.get("raise_error", True):
        raise RunError(result["__error__"], request.site)
    return result


def join(call: Call, answer: Answer, error: OpenRunsError, attempt: int) -> Steps[tuple[Request, Answer, int]]:
    """Joins the run of a wait whose connection was lost, with this error. Gives also the number of attempts so far."""
    url = call.rejoin_url(answer, "join")
    if url is None:
        raise add_reason(error, "the server named no run that could be joined")
    request = rejoin(call.operation, url, {"accept": ACCEPT_JSON})
    while True:
        if attempt >= call.max_reconnects:
            tried = f"run {call.run_id} was joined {attempt} times, each time in vain"
            raise add_reason(error, tried if attempt else f"run {call.run_id} may not be joined")
        asked = error.retry_after or 0.0
        yield from rest(call, request, max(retry_delay(attempt, call.settings.retry_delay), asked))
        attempt += 1
        try:
            return request, (yield from send_once(call, request)), attempt
        except OpenRunsError as failure:
            error = failure
            if not may_succeed_later(failure) or (failure.retry_after or 0.0) > MAX_RETRY_AFTER:
                raise add_reason(
                    failure, "the connection of the wait was lost, and its run could not be joined"
                ) from failure.__cause__
