# Copied from src/python/calls.py by `npm run generate`; edit it there.
"""One call: what all its requests share, how a request is sent and sent again, and ordinary calls."""

from __future__ import annotations

import re
import socket
import time
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote, unquote, urlsplit

from .actions import Answer, Broken, ClientClosed, Close, Lost, Read, Send, Sleep, Steps, TimedOut
from .answers import read_result, refusal
from .connecting import Exchange
from .encoding import MAX_ANSWER_SIZE, BodyTooLargeError, DamagedBodyError, Decompress, decompressor
from .errors import APIConnectionError, APITimeoutError, InvalidRequestError, InvalidResponseError, OpenRunsError
from .operation import Operation
from .options import RequestOptions, RunCreated, Settings
from .policy import MAX_RECONNECTS, MAX_RETRY_AFTER, may_succeed_later, retry_delay
from .redaction import secrets_in
from .request import Request, build, collect_headers

_RUN_PATH = re.compile(r"(?:/threads/(?P<thread>[^/?#]+))?/runs/(?P<run>[^/?#]+)")


class Call:
    """One call of the client, over all its requests."""

    def __init__(self, operation: Operation, parameters: Mapping[str, Any], settings: Settings, options: RequestOptions) -> None:
        self.operation = operation
        self.parameters = parameters
        self.settings = settings
        self.options = options
        default = None if operation.long else settings.timeout
        timeout = self.timeout = options.get("timeout", default)
        deadline = None if timeout is None else time.monotonic() + timeout
        self.exchange = Exchange(options.get("idle_timeout"), deadline)
        self.request = build(operation, parameters, settings)
        self.run_id: str | None = None
        self.thread_id: str | None = None
        self.body: Any = None
        """The body that is open; the driver closes it where the call ends in any other way than the protocol's own."""
        self.decompress: Decompress | None = None
        """What takes the compression off the open body."""
        self.received = 0
        """Bytes of the body that was opened last."""
        self._announced = False

    @property
    def max_reconnects(self) -> int:
        return self.options.get("max_reconnects", MAX_RECONNECTS)

    def time_left(self) -> float | None:
        """Seconds until the deadline; None where there is none."""
        deadline = self.exchange.deadline
        return None if deadline is None else max(0.0, deadline - time.monotonic())

    def network_error(self, request: Request, failure: Lost | TimedOut | Broken) -> OpenRunsError:
        """The caller's error for a failure of the network."""
        error: OpenRunsError
        if isinstance(failure, TimedOut):
            deadline = self.exchange.deadline
            if deadline is not None and time.monotonic() >= deadline - 0.001:
                error = APITimeoutError(f"no result within {self.timeout:g} seconds (`timeout`)", request.site)
            elif self.exchange.idle is not None:
                error = APIConnectionError(f"no byte within {self.exchange.idle:g} seconds (`idle_timeout`)", request.site)
            else:
                error = APIConnectionError(f"the connection timed out: {failure}", request.site)
        elif isinstance(failure, Broken):
            error = APIConnectionError(f"the transport failed: {failure}", request.site)
            error.is_final = True
        else:
            advice = ""
            if isinstance(root_cause(failure), (ConnectionRefusedError, socket.gaierror)):
                advice = "; does the server run there, and is `base_url` right?"
            error = APIConnectionError(f"no connection to the server: {failure}{advice}", request.site)
        return error

    def learn_run(self, answer: Answer) -> None:
        """Takes the run's ids from the headers of an answer, and tells the caller once."""
        found = _RUN_PATH.search(answer.headers.get("content-location") or answer.headers.get("location") or "")
        if found is None:
            return
        self.run_id = unquote(found["run"])
        thread = found["thread"]
        self.thread_id = unquote(thread) if thread else self.parameters.get("thread_id") or self.thread_id
        callback = self.options.get("on_run_created")
        if callback is not None and not self._announced:
            self._announced = True
            callback(RunCreated(self.run_id, self.thread_id))

    def run_url(self, last: str = "") -> str | None:
        """The address of the run, or of what lies under it; None where its ids are unknown."""
        if self.run_id is None or self.thread_id is None:
            return None
        thread, run = quote(str(self.thread_id), safe=""), quote(str(self.run_id), safe="")
        return f"{self.settings.base_url}/threads/{thread}/runs/{run}{last}"

    def rejoin_url(self, answer: Answer, last: str) -> str | None:
        """Where to go on with the run: the answer's `Location` if it is on this very server, else the run's own path.

        Args:
            last: the last segment of that path, `join` or `stream`.
        """
        base = urlsplit(self.settings.base_url)
        location = urlsplit(answer.headers.get("location") or "")
        is_here = location.netloc in ("", base.netloc) and location.scheme in ("", base.scheme)
        if is_here and location.path.endswith(f"/{last}"):
            path = location.path.removeprefix(base.path) if base.path else location.path
            return self.settings.base_url + path
        return self.run_url(f"/{last}")


def root_cause(failure: BaseException) -> BaseException | None:
    """The system's own error behind a failure, else what the transport raised."""
    cause = failure.__cause__
    found = cause
    while cause is not None:
        if isinstance(cause, OSError):
            found = cause
        cause = cause.__cause__ or cause.__context__
    return found


def send(call: Call, request: Request, retries: int) -> Steps[Answer]:
    """Sends a request until it succeeds; the body of the answer is not read.

    Raises:
        OpenRunsError: where it fails for good.
    """
    for attempt in range(max(0, retries) + 1):
        pause = retry_delay(attempt, call.settings.retry_delay)
        try:
            return (yield from send_once(call, request))
        except OpenRunsError as error:
            asked = error.retry_after or 0.0
            if not may_succeed_later(error) or attempt >= retries or asked > MAX_RETRY_AFTER:
                raise
            pause = max(pause, asked)
        yield from rest(call, request, pause)
    raise AssertionError("unreachable")


def rest(call: Call, request: Request, pause: float) -> Steps[None]:
    """Waits before the next attempt, but never beyond the deadline."""
    left = call.time_left()
    if left is not None and left < pause:
        yield Sleep(left)
        raise call.network_error(request, TimedOut())
    yield Sleep(pause)


def send_once(call: Call, request: Request) -> Steps[Answer]:
    """Sends a request and reads the head of its answer; the body of a refusal is read to its end, and raised as an error."""
    site = request.site
    headers = collect_headers(call.settings, request, call.options.get("headers"))
    site.secrets = secrets_in(request.url, headers)
    site.status = site.request_id = None
    site.headers = {}
    try:
        answer: Answer = yield Send(request.method, request.url, headers, request.content)
    except ClientClosed:
        raise InvalidRequestError("the client is closed: make a new one, or call it before it is closed", site) from None
    except (Lost, TimedOut, Broken) as failure:
        raise call.network_error(request, failure) from root_cause(failure)
    call.body = answer.body
    call.received = 0
    site.status = answer.status
    site.headers = answer.headers
    site.request_id = answer.headers.get("x-request-id")
    try:
        call.decompress = decompressor(answer.headers)
    except DamagedBodyError as error:
        yield from close(call)
        raise InvalidResponseError(str(error), site) from None
    if 200 <= answer.status < 300 and answer.status not in request.fails:
        return answer
    text = (yield from read_all(call, request, answer)).decode(errors="replace")
    raise refusal(site, answer, text)


def read_all(call: Call, request: Request, answer: Answer) -> Steps[bytes]:
    """Reads a body to its end and frees its connection."""
    chunks: list[bytes] = []
    left = MAX_ANSWER_SIZE
    try:
        while (chunk := (yield Read(answer.body))) is not None:
            call.received += len(chunk)
            if call.decompress:
                chunk = call.decompress(chunk, left)
            left -= len(chunk)
            if left < 0:
                raise BodyTooLargeError
            chunks.append(chunk)
    except (Lost, TimedOut) as failure:
        yield from close(call)
        raise call.network_error(request, failure) from root_cause(failure)
    except (DamagedBodyError, BodyTooLargeError) as error:
        yield from close(call)
        raise InvalidResponseError(str(error), request.site) from None
    yield from close(call)
    return b"".join(chunks)


def close(call: Call) -> Steps[None]:
    """Frees a connection. Where a caller leaves early instead, the driver does it: a generator that is closed cannot yield."""
    body, call.body = call.body, None
    if body is not None:
        yield Close(body)


def run_call(call: Call) -> Steps[Any]:
    """An ordinary call."""
    request = call.request
    retries = call.settings.max_retries if request.method == "GET" else 0
    for attempt in range(retries + 1):
        answer = yield from send(call, request, retries - attempt)
        call.learn_run(answer)
        try:
            body = yield from read_all(call, request, answer)
            return read_result(call.operation, request.site, answer, body)
        except OpenRunsError as error:
            if error.kind != "connection" or attempt >= retries:
                raise
        yield from rest(call, request, retry_delay(attempt, call.settings.retry_delay))
    raise AssertionError("unreachable")
