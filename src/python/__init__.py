"""The runtime of the clients. What stands in `__all__` is part of the package's public face."""

from __future__ import annotations

from .asynchronous import AsyncStream
from .blocking import Stream
from .errors import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    ErrorKind,
    InternalServerError,
    InvalidRequestError,
    InvalidResponseError,
    NotFoundError,
    OpenRunsError,
    PermissionDeniedError,
    RateLimitError,
    RunError,
    UnprocessableEntityError,
)
from .operation import UNSET
from .options import Reconnect, RunCreated
from .text import text

__all__ = [
    "APIConnectionError",
    "APIStatusError",
    "APITimeoutError",
    "AsyncStream",
    "AuthenticationError",
    "BadRequestError",
    "ConflictError",
    "ErrorKind",
    "InternalServerError",
    "InvalidRequestError",
    "InvalidResponseError",
    "NotFoundError",
    "OpenRunsError",
    "PermissionDeniedError",
    "RateLimitError",
    "Reconnect",
    "RunCreated",
    "RunError",
    "Stream",
    "UNSET",
    "UnprocessableEntityError",
    "text",
]

# Tracebacks and reprs name the classes as users import them.
for _name in __all__:
    _public = globals()[_name]
    if isinstance(_public, type):
        _public.__module__ = "openruns"
del _name, _public
