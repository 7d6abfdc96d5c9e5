# Copied from src/python/async_transport.py by `npm run generate`; edit it there.
"""An asynchronous transport for httpx on asyncio's own connections: HTTP/1.1, TLS, connections kept for later requests."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import ssl
import time
from collections import deque
from collections.abc import AsyncIterator
from typing import Any

import httpx

from . import http1
from .async_connection import AsyncConnection
from .connecting import BODY, MAX_IDLE_CONNECTIONS, Limits, Origin, Tls, origin_of, remaining


class AsyncSocketBody(httpx.AsyncByteStream):
    """The body of an answer, read straight from its connection."""

    __slots__ = ("_body", "_connection", "_first", "_limits", "_pool")

    def __init__(
        self,
        connection: AsyncConnection,
        body: http1.Body,
        first: bytes,
        limits: Limits,
        pool: deque[AsyncConnection],
    ) -> None:
        self._connection: AsyncConnection | None = connection
        self._body = body
        self._first = first
        self._limits = limits
        self._pool = pool
        if body.finished:
            self._release()

    async def read(self, idle: float | None, deadline: float | None) -> bytes | None:
        """The next bytes, empty where only framing came; None at the end of the body.

        Args:
            idle: Seconds that may pass until a byte comes.
            deadline: The time (`time.monotonic`) after which waiting ends in any case.
        """
        if self._first:
            data, self._first = self._first, b""
            return data
        connection = self._connection
        if connection is None:
            return None
        try:
            data = connection.take() or await connection.receive(idle, deadline)
            if not data:
                self._body.end()
                self.abort()
                return None
            data = self._body.feed(data)
        except BaseException:
            self.abort()
            raise
        if self._body.finished:
            self._release()
        return data

    def _release(self) -> None:
        connection, self._connection = self._connection, None
        if connection is None:
            return
        if not self._body.reusable:
            connection.abort()
            return
        connection.stop_timer()
        connection.idle_since = time.monotonic()
        self._pool.append(connection)
        if len(self._pool) > MAX_IDLE_CONNECTIONS:
            with contextlib.suppress(IndexError):
                self._pool.popleft().abort()

    async def __aiter__(self) -> AsyncIterator[bytes]:
        while (data := await self.read(self._limits.idle, self._limits.deadline)) is not None:
            if data:
                yield data

    async def aclose(self) -> None:
        self.abort()

    def abandon(self) -> None:
        """The same as `abort`, for a finalizer."""
        self.abort()

    def abort(self) -> None:
        """Closes the connection, unless the body was read to its end."""
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.abort()

    def __del__(self) -> None:
        if getattr(self, "_connection", None) is not None:
            self.abort()


class AsyncSocketTransport(httpx.AsyncBaseTransport):
    """Carries requests out over asyncio's connections; under trio, httpx's own transport does.

    Proxies, HTTP/2 and Unix sockets are for `httpx.AsyncHTTPTransport`.

    Args:
        ssl_context: For TLS; httpx's default (certifi, or SSL_CERT_FILE) unless given.
    """

    def __init__(self, ssl_context: ssl.SSLContext | None = None) -> None:
        self._ssl_context = ssl_context
        self._tls = Tls(ssl_context)
        self._pools: dict[Origin, deque[AsyncConnection]] = {}
        self._other: httpx.AsyncHTTPTransport | None = None

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            return await self._without_asyncio(request)
        limits = Limits(request.extensions)
        origin = origin_of(request.url)
        head = http1.write_request(request.method, request.url.raw_path, request.headers.raw)
        pool = self._pools.setdefault(origin, deque())
        connection = _take(pool, loop) or await _connect(loop, origin, limits, self._tls)
        try:
            answer, rest = await _exchange(connection, request, head, limits)
            body = http1.Body(request.method, answer)
            first = body.feed(rest) if rest and not body.finished else b""
        except BaseException:
            connection.abort()
            raise
        stream = AsyncSocketBody(connection, body, first, limits, pool)
        extensions = {"http_version": answer.version, "reason_phrase": answer.reason, BODY: stream}
        return httpx.Response(answer.status, headers=answer.headers, stream=stream, extensions=extensions)

    async def _without_asyncio(self, request: httpx.Request) -> httpx.Response:
        if self._other is None:
            limits = httpx.Limits(max_connections=None, max_keepalive_connections=MAX_IDLE_CONNECTIONS)
            self._other = httpx.AsyncHTTPTransport(verify=self._ssl_context or True, limits=limits)
        return await self._other.handle_async_request(request)

    async def aclose(self) -> None:
        """Closes the connections that are kept."""
        for pool in self._pools.values():
            while pool:
                pool.pop().abort()
        if self._other is not None:
            await self._other.aclose()


def _take(pool: deque[AsyncConnection], loop: asyncio.AbstractEventLoop) -> AsyncConnection | None:
    while pool:
        connection = pool.pop()
        if connection.is_alive(loop):
            return connection
        connection.abort()
    return None


async def _connect(loop: asyncio.AbstractEventLoop, origin: Origin, limits: Limits, tls: Tls) -> AsyncConnection:
    try:
        return await _open(loop, origin, limits, tls)
    except (TimeoutError, asyncio.TimeoutError):
        raise httpx.ConnectTimeout(f"{origin.host}:{origin.port} did not take the connection in time") from None
    except (OSError, UnicodeError) as error:
        raise httpx.ConnectError(str(error)) from error


async def _open(loop: asyncio.AbstractEventLoop, origin: Origin, limits: Limits, tls: Tls) -> AsyncConnection:
    search = loop.getaddrinfo(origin.host, origin.port, type=socket.SOCK_STREAM)
    addresses = await asyncio.wait_for(search, limits.connecting())
    failure: OSError | None = None
    for number, (family, _, _, _, address) in enumerate(addresses):
        left = limits.connecting()
        context: Any = tls.context() if origin.tls else None
        opening = loop.create_connection(
            lambda: AsyncConnection(loop),
            str(address[0]),
            int(address[1]),
            family=family,
            ssl=context,
            server_hostname=origin.host if origin.tls else None,
        )
        try:
            # The addresses share the time, so that one that never answers leaves some to the next.
            _, connection = await asyncio.wait_for(opening, None if left is None else left / (len(addresses) - number))
            return connection
        except asyncio.TimeoutError:
            failure = TimeoutError()
        except OSError as error:
            failure = error
            if isinstance(error, ssl.SSLError):
                break
    raise failure or OSError("the name has no address")


async def _exchange(connection: AsyncConnection, request: httpx.Request, head: bytes, limits: Limits) -> tuple[http1.Head, bytes]:
    failure: httpx.WriteError | None = None
    try:
        await _write(connection, request, head, limits)
    except httpx.WriteError as error:
        # A server may refuse a body, and close, before it has read all of it.
        failure = error
    data = b""
    try:
        while (found := http1.split_head(data)) is None:
            received = await connection.receive(limits.idle, limits.deadline)
            if not received:
                raise httpx.RemoteProtocolError("the server closed the connection without an answer")
            data += received
    except httpx.TransportError:
        if failure is not None:
            raise failure from failure.__cause__
        raise
    return found


async def _write(connection: AsyncConnection, request: httpx.Request, head: bytes, limits: Limits) -> None:
    stream = request.stream
    assert isinstance(stream, httpx.AsyncByteStream)
    chunked = request.headers.get("transfer-encoding") == "chunked"
    parts = [head]
    async for part in stream:
        if chunked and part:
            await connection.send(
                b"".join((*parts, b"%x\r\n%s\r\n" % (len(part), part))), remaining(limits.write, limits.deadline)
            )
            parts = []
        else:
            parts.append(part)
    if chunked:
        parts.append(b"0\r\n\r\n")
    await connection.send(b"".join(parts), remaining(limits.write, limits.deadline))
