# Copied from src/python/connecting.py by `npm run generate`; edit it there.
"""What both transports need before the first byte: where to connect, with which time limits, with which TLS settings."""

from __future__ import annotations

import ssl
import time
from collections.abc import Mapping
from typing import Any, NamedTuple

import httpx

EXCHANGE = "openruns.exchange"
"""The key of a request's extension that holds its `Exchange`, where the request is one of our own client."""
BODY = "openruns.body"
"""The key of an answer's extension that holds its body, to be read without the layers of httpx."""
MAX_IDLE_CONNECTIONS = 20
"""Connections kept open for later requests."""
KEEP_ALIVE = 5.0
"""Seconds that an unused connection is kept."""
READ_SIZE = 64 * 1024
"""Bytes that one read takes at most."""
SHORTEST_WAIT = 0.000_001
"""Seconds; stands for a limit that has passed already."""


class Origin(NamedTuple):
    """What a connection leads to."""

    tls: bool
    host: str
    port: int


class Exchange:
    """One request and its answer, as far as another thread or a timer needs to know of them."""

    __slots__ = ("cancelled", "deadline", "idle", "scope", "socket", "wake")

    def __init__(self, idle: float | None = None, deadline: float | None = None) -> None:
        self.idle = idle
        """Seconds that may pass without a byte."""
        self.deadline = deadline
        """The time (`time.monotonic`) by which everything must be done."""
        self.cancelled = False
        self.socket: Any = None
        """The socket of a blocking client while it is in use; it is shut down to end a read in another thread."""
        self.scope: Any = None
        """What ends a request of an asynchronous client from another task."""
        self.wake: Any = None
        """What ends a sleep early, once there was one."""


class Limits:
    """How long the steps of one request may take."""

    __slots__ = ("connect_deadline", "deadline", "exchange", "idle", "write")

    def __init__(self, extensions: Mapping[str, Any]) -> None:
        timeout: Mapping[str, float | None] = extensions.get("timeout") or {}
        exchange: Exchange = extensions.get(EXCHANGE) or Exchange(timeout.get("read"))
        self.exchange = exchange
        connect = timeout.get("connect")
        self.deadline = exchange.deadline
        self.idle = exchange.idle
        self.write = timeout.get("write")
        self.connect_deadline = None if connect is None else time.monotonic() + connect

    def connecting(self) -> float | None:
        """Seconds that are left to connect."""
        return remaining(remaining(None, self.connect_deadline), self.deadline)


def origin_of(url: httpx.URL) -> Origin:
    """The server of an address.

    Raises:
        httpx.UnsupportedProtocol: where the scheme is neither `http` nor `https`.
    """
    if url.scheme not in ("http", "https"):
        raise httpx.UnsupportedProtocol(f"the address has the scheme {url.scheme!r}; `http` and `https` are possible")
    tls = url.scheme == "https"
    return Origin(tls, url.raw_host.decode("ascii"), url.port or (443 if tls else 80))


def remaining(idle: float | None, deadline: float | None) -> float | None:
    """Seconds that the next step may take; None where there is no limit."""
    if deadline is None:
        return idle
    left = max(0.0, deadline - time.monotonic())
    return left if idle is None else min(left, idle)


class Tls:
    """The TLS settings of a transport; the default is made at the first use, for it takes some 10 ms."""

    def __init__(self, context: ssl.SSLContext | None) -> None:
        self._context = context

    def context(self) -> ssl.SSLContext:
        if self._context is None:
            self._context = httpx.create_ssl_context()
        self._context.set_alpn_protocols(["http/1.1"])
        return self._context
