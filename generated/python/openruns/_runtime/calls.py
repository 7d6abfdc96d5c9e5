# Copied from src/python/calls.py by `npm run generate`; edit it there.
"""Calls that end in one value: ordinary ones, and waits for a run."""

from __future__ import annotations

import re
import time
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from . import jsons
from .effects import Answer, Close, Lost, Read, Send, Sleep, Steps, TimedOut
from .errors import OpenRunsError, RunError, describe, parse
from .operation import Operation
from .options import RequestOptions, RunCreated, Settings
from .policy import LONGEST_PAUSE, backoff, is_passing, retry_after
from .request import Request, build, collect, plain, secrets_in

_RUN_PATH = re.compile(r"(?:/threads/(?P<thread>[^/?#]+))?/runs/(?P<run>[^/?#]+)")
MAX_RECONNECTS = 5


class Call:
    """One call's dealings with the server, over all its requests."""

    def __init__(self, operation: Operation, params: Mapping[str, Any], settings: Settings, options: RequestOptions) -> None:
        self.operation = operation
        self.params = params
        self.settings = settings
        self.options = options
        default = settings.timeout if operation.result not in ("wait", "stream") else None
        timeout = options.get("timeout", default)
        self.due = None if timeout is None else time.monotonic() + timeout
        self.idle = options.get("idle_timeout")
        self.request = build(operation, params, settings)
        self.run_id: str | None = None
        self.thread_id: str | None = None
        self.answer: Answer | None = None
        self._announced = False

    def left(self) -> float | None:
        """Seconds until the deadline, None where there is none."""
        return None if self.due is None else max(0.0, self.due - time.monotonic())

    def read_timeout(self) -> float | None:
        """How long the next bytes may take."""
        if self.due is None and self.idle is None:
            return None
        limits = [limit for limit in (self.left(), self.idle) if limit is not None]
        return min(limits)

    def lost(self, request: Request, error: Lost | TimedOut) -> OpenRunsError:
        """What a failure of the network means to the caller."""
        if isinstance(error, Lost):
            return OpenRunsError(f"no connection to the server: {error}", "connection", request.site)
        if self.due is not None and time.monotonic() >= self.due - 0.001:
            return OpenRunsError("no result within `timeout`", "timeout", request.site)
        if self.idle is not None:
            return OpenRunsError("no byte within `idle_timeout`", "connection", request.site)
        return OpenRunsError("the connection timed out", "connection", request.site)

    def created(self, answer: Answer) -> None:
        """Learns the run from the headers of an answer, and tells the caller once."""
        found = _RUN_PATH.search(answer.headers.get("content-location") or answer.headers.get("location") or "")
        if found is None:
            return
        self.run_id = found["run"]
        self.thread_id = found["thread"] or self.params.get("thread_id") or self.thread_id
        callback = self.options.get("on_run_created")
        if callback is not None and not self._announced:
            self._announced = True
            callback(RunCreated(self.run_id, self.thread_id))

    def rejoin_url(self, answer: Answer, last: str) -> str | None:
        """Where to go on with the run: the answer's `Location` on this very server, else the run's own path.

        Args:
            last: the last segment of that path, `join` or `stream`.
        """
        base = urlsplit(self.settings.base_url)
        location = urlsplit(answer.headers.get("location") or "")
        home = location.netloc in ("", base.netloc) and location.scheme in ("", base.scheme)
        if home and location.path.endswith(f"/{last}"):
            path = location.path.removeprefix(base.path) if base.path else location.path
            return self.settings.base_url + path
        if self.run_id is None or self.thread_id is None:
            return None
        return f"{self.settings.base_url}/threads/{self.thread_id}/runs/{self.run_id}/{last}"


def send(call: Call, request: Request, retries: int) -> Steps[Answer]:
    """Sends a request until it succeeds; the body of the answer is not read.

    Raises:
        OpenRunsError: where it fails for good.
    """
    for attempt in range(retries + 1):
        pause = backoff(attempt, call.settings.retry_delay)
        try:
            return (yield from send_once(call, request))
        except OpenRunsError as error:
            pause = max(pause, getattr(error, "retry_after", None) or 0.0)
            if not is_passing(error) or attempt >= retries or pause > LONGEST_PAUSE:
                raise
        yield from rest(call, request, pause)
    raise AssertionError("unreachable")


def rest(call: Call, request: Request, pause: float) -> Steps[None]:
    """Waits before the next attempt, but never beyond the deadline."""
    left = call.left()
    if left is not None and left < pause:
        yield Sleep(left)
        raise call.lost(request, TimedOut())
    yield Sleep(pause)


def send_once(call: Call, request: Request) -> Steps[Answer]:
    headers = collect(call.settings, request.headers, call.options.get("headers"))
    request.site.secrets = secrets_in(request.url, headers)
    request.site.status = request.site.request_id = None
    try:
        answer: Answer = yield Send(request.method, request.url, headers, request.content, call.left())
    except (Lost, TimedOut) as error:
        raise call.lost(request, error) from None
    call.answer = answer
    request.site.status = answer.status
    request.site.request_id = answer.headers.get("x-request-id")
    if 200 <= answer.status < 300 and answer.status not in request.fails:
        return answer
    text = (yield from read_all(call, request, answer)).decode(errors="replace")
    raise refusal(request, answer, text)


def refusal(request: Request, answer: Answer, text: str) -> OpenRunsError:
    """The error that an answer outside of 2xx is."""
    body = parse(text)
    detail = describe(body)
    advice = ""
    if answer.status in (401, 403):
        advice = ". Set `api_key` or LANGGRAPH_API_KEY to a key that this server takes"
    elif answer.status < 400:
        advice = f". The server is elsewhere ({plain(answer.headers.get('location') or '')}): set `base_url`"
    error = OpenRunsError(f"{answer.status} {detail}{advice}", "status", request.site, detail=detail, body=body)
    error.retry_after = retry_after(answer.headers.get("retry-after"))
    return error


def read_all(call: Call, request: Request, answer: Answer) -> Steps[bytes]:
    """Reads a body whole and frees its connection."""
    chunks: list[bytes] = []
    failure: OpenRunsError | None = None
    try:
        while (chunk := (yield Read(answer, call.read_timeout()))) is not None:
            chunks.append(chunk)
    except (Lost, TimedOut) as error:
        failure = call.lost(request, error)
    yield from free(call, answer)
    if failure is not None:
        raise failure
    return b"".join(chunks)


def free(call: Call, answer: Answer) -> Steps[None]:
    """Frees a connection. Where a caller leaves early instead, the driver does it: a generator that is closed cannot yield."""
    call.answer = None
    yield Close(answer)


def run_call(call: Call) -> Steps[Any]:
    """An ordinary call, or a wait."""
    if call.operation.result == "wait":
        return (yield from wait(call))
    request = call.request
    retries = call.settings.max_retries if request.method == "GET" else 0
    for attempt in range(retries + 1):
        answer = yield from send(call, request, retries - attempt)
        call.created(answer)
        try:
            body = yield from read_all(call, request, answer)
            return read_result(call, request, answer, body)
        except OpenRunsError as error:
            if error.kind != "connection" or attempt >= retries:
                raise
        yield from rest(call, request, backoff(attempt, call.settings.retry_delay))
    raise AssertionError("unreachable")


def read_result(call: Call, request: Request, answer: Answer, body: bytes) -> Any:
    """The value of a success.

    Raises:
        OpenRunsError: kind `body`, where it is not what the operation answers with.
    """
    kind = call.operation.result
    if kind == "empty" or (not body.strip() and call.operation.optional):
        return None
    if kind == "text":
        return body.decode(errors="replace")
    if not body.strip():
        raise OpenRunsError(f"a JSON body was due, and {answer.status} came without one", "body", request.site)
    try:
        return jsons.loads(body)
    except ValueError:
        text = body.decode(errors="replace")
        said = describe(text)
        what = f"a JSON body was due, and {answer.status} came with {said[:200]!r}"
        raise OpenRunsError(what, "body", request.site, detail=said, body=text) from None


def wait(call: Call) -> Steps[Any]:
    """Waits for a run to end: keep-alive white space, then JSON. A wait that is cut joins its run again and never posts twice."""
    request = call.request
    answer = yield from send(call, request, call.settings.max_retries if request.method == "GET" else 0)
    limit = call.options.get("max_reconnects", MAX_RECONNECTS)
    attempt = 0
    while True:
        call.created(answer)
        try:
            body = yield from read_all(call, request, answer)
            result = read_result(call, request, answer, body)
            break
        except OpenRunsError as error:
            # Of a run that can be joined again, what is not whole was cut off.
            if error.kind != "connection" and (error.kind != "body" or call.run_id is None):
                raise
            received = error
        url = call.rejoin_url(answer, "join")
        if url is None:
            raise because(received, "the server named no run that could be joined")
        if attempt >= limit:
            raise because(received, f"run {call.run_id} was joined {limit} times, each time in vain")
        yield from rest(call, request, backoff(attempt, call.settings.retry_delay))
        attempt += 1
        request = request.rejoin(call.operation, url, {"accept": "application/json"})
        answer = yield from send(call, request, limit - attempt)
    if isinstance(result, dict) and "__error__" in result and call.options.get("raise_error", True):
        raise RunError(result["__error__"], request.site)
    return result


def because(error: OpenRunsError, why: str) -> OpenRunsError:
    """The same error, with what it led to."""
    error.args = (f"{error.args[0]}; {why}",)
    return error
