# Copied from src/python/errors.py by `npm run generate`; edit it there.
"""The errors of the clients."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from .redaction import is_secret_header, redactor
from .server_text import read_failure

ErrorKind = Literal["request", "connection", "timeout", "status", "body", "run"]


@dataclass
class Site:
    """Where a failure happened."""

    operation: str
    """The `operationId`."""
    method: str
    url: str
    """Without its query."""
    status: int | None = None
    """The status of the answer, where there is one."""
    request_id: str | None = None
    """The answer's `x-request-id`, where the server sends one."""
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    """The answer's headers."""
    secrets: tuple[str, ...] = field(default=(), repr=False)


class OpenRunsError(Exception):
    """The base of every failure of a call. It holds no credentials, however it is printed.

    Attributes:
        kind: What went wrong: `request` (the parameters make no valid request; nothing was sent), `connection` (no server, or
            the connection was lost), `timeout` (the deadline passed), `status` (the server refused; `status` and `detail` say
            how), `body` (the server's answer is not what the operation answers with), `run` (the run itself failed).
        operation: The `operationId` of the contract.
        method: The HTTP method of the failed request.
        url: The address of the failed request, without its query.
        status: The HTTP status of the answer; `None` where none came.
        detail: What the server said, as one line.
        body: The body that came with a refusal: parsed where it is JSON, else text.
        headers: The headers of the answer, names in lower case; without those that carry credentials.
        request_id: The answer's `x-request-id`.
        retry_after: The pause in seconds that the server asks for; `None` where it asks for none.
    """

    kind: ErrorKind = "connection"
    is_final = False
    """Whether trying again is of no use, although the kind of the error says otherwise."""

    def __init__(self, what: str, site: Site, *, detail: str | None = None, body: Any = None) -> None:
        redact = redactor(site.secrets)
        self.operation = site.operation
        self.method = site.method
        self.url: str = redact(site.url)
        self.status = site.status
        self.request_id = site.request_id
        self.detail: str | None = redact(detail)
        self.retry_after: float | None = None
        self.body: Any = redact(body)
        self.headers: dict[str, str] = {
            name.lower(): redact(value) for name, value in site.headers.items() if not is_secret_header(name)
        }
        place = " ".join(part for part in (self.operation, f"({self.method} {self.url})" if self.url else "") if part)
        request = f" [request {self.request_id}]" if self.request_id else ""
        super().__init__(f"{place}: {redact(what)}{request}" if place else f"{redact(what)}{request}")

    def __reduce__(self) -> tuple[Any, ...]:
        return _restore, (type(self), self.args, self.__dict__)


def _restore(kind: type[OpenRunsError], arguments: tuple[Any, ...], state: dict[str, Any]) -> OpenRunsError:
    """Makes an error again that was pickled or copied."""
    error = kind.__new__(kind)
    error.args = arguments
    error.__dict__.update(state)
    return error


class InvalidRequestError(OpenRunsError, ValueError):
    """The parameters or options make no valid request; nothing was sent."""

    kind = "request"


class APIConnectionError(OpenRunsError, ConnectionError):
    """There is no server, or the connection was lost. `__cause__` is the system's own error, where there is one."""

    kind = "connection"


class APITimeoutError(OpenRunsError, TimeoutError):
    """The deadline (`timeout`) passed."""

    kind = "timeout"


class InvalidResponseError(OpenRunsError, ValueError):
    """The server's answer is not what the operation answers with."""

    kind = "body"
    may_be_incomplete = False
    """Whether the body is called JSON and is none, so that it may have been cut off."""


class APIStatusError(OpenRunsError):
    """The server refused the request; `status` and `detail` say how."""

    kind = "status"


class BadRequestError(APIStatusError):
    """Status 400."""


class AuthenticationError(APIStatusError):
    """Status 401: the key is missing or wrong."""


class PermissionDeniedError(APIStatusError):
    """Status 403: the key does not allow this."""


class NotFoundError(APIStatusError):
    """Status 404."""


class ConflictError(APIStatusError):
    """Status 409: for example, the thread is busy with another run."""


class UnprocessableEntityError(APIStatusError):
    """Status 422: the server's validation refused the request."""


class RateLimitError(APIStatusError):
    """Status 429; `retry_after` says how long to wait."""


class InternalServerError(APIStatusError):
    """Status 500 or above."""


_BY_STATUS: dict[int, type[APIStatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}


def status_error(status: int) -> type[APIStatusError]:
    """The class of the error of a status."""
    return _BY_STATUS.get(status, InternalServerError if status >= 500 else APIStatusError)


class RunError(OpenRunsError):
    """The run failed.

    Attributes:
        error: The server's name of the failure, for example `ValueError`.
        detail: Its message.
    """

    kind = "run"

    def __init__(self, failure: Any, site: Site) -> None:
        name, detail = read_failure(failure)
        super().__init__(f"the run failed: {name}: {detail}", site, detail=detail)
        self.error: str = redactor(site.secrets)(name)


def add_reason(error: OpenRunsError, reason: str) -> OpenRunsError:
    """The same error, whose text also says why it could not be made good."""
    error.args = (f"{error.args[0]}; {reason}",)
    return error
