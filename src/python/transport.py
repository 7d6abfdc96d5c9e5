"""A blocking transport for httpx over plain sockets: HTTP/1.1, TLS, connections kept for later requests."""

from __future__ import annotations

import contextlib
import socket
import ssl
from collections import deque
from collections.abc import Iterator

import httpx

from . import http1
from .connecting import BODY, Limits, Origin, Tls, origin_of
from .connection import Connection


class SocketBody(httpx.SyncByteStream):
    """The body of an answer, read straight from its connection."""

    __slots__ = ("_body", "_connection", "_first", "_limits")

    def __init__(self, connection: Connection, body: http1.Body, first: bytes, limits: Limits) -> None:
        self._connection: Connection | None = connection
        self._body = body
        self._first = first
        self._limits = limits
        if body.finished:
            self._release()

    def read(self, idle: float | None, deadline: float | None) -> bytes | None:
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
            data = connection.receive(idle, deadline)
            if not data:
                self._body.end()
                self.close()
                return None
            data = self._body.feed(data)
        except BaseException:
            self.close()
            raise
        if self._body.finished:
            self._release()
        return data

    def _release(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            exchange = self._limits.exchange
            exchange.socket = None
            # Asked last: another thread that cancels says so before it takes the socket.
            if self._body.reusable and not exchange.cancelled:
                connection.keep()
            else:
                connection.close()

    def __iter__(self) -> Iterator[bytes]:
        while (data := self.read(self._limits.idle, self._limits.deadline)) is not None:
            if data:
                yield data

    def abandon(self) -> None:
        """The same as `close`: no lock is taken."""
        self.close()

    def close(self) -> None:
        """Closes the connection, unless the body was read to its end."""
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.close()

    def __del__(self) -> None:
        if getattr(self, "_connection", None) is not None:
            self.close()


class SocketTransport(httpx.BaseTransport):
    """Carries requests out over sockets of its own. Safe for many threads.

    Proxies, HTTP/2 and Unix sockets are for `httpx.HTTPTransport`.

    Args:
        ssl_context: For TLS; httpx's default (certifi, or SSL_CERT_FILE) unless given.
    """

    def __init__(self, ssl_context: ssl.SSLContext | None = None) -> None:
        self._tls = Tls(ssl_context)
        self._pools: dict[Origin, deque[Connection]] = {}

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        limits = Limits(request.extensions)
        origin = origin_of(request.url)
        head = http1.write_request(request.method, request.url.raw_path, request.headers.raw)
        connection = self._take(origin) or self._connect(origin, limits)
        limits.exchange.socket = connection.socket
        try:
            if limits.exchange.cancelled:
                raise httpx.ReadError("the stream was cancelled")
            answer, rest = self._exchange(connection, request, head, limits)
            body = http1.Body(request.method, answer)
            first = body.feed(rest) if rest and not body.finished else b""
        except BaseException:
            connection.close()
            raise
        stream = SocketBody(connection, body, first, limits)
        extensions = {"http_version": answer.version, "reason_phrase": answer.reason, BODY: stream}
        return httpx.Response(answer.status, headers=answer.headers, stream=stream, extensions=extensions)

    def _exchange(self, connection: Connection, request: httpx.Request, head: bytes, limits: Limits) -> tuple[http1.Head, bytes]:
        failure: httpx.WriteError | None = None
        try:
            self._write(connection, request, head, limits)
        except httpx.WriteError as error:
            # A server may refuse a body, and close, before it has read all of it.
            failure = error
        data = b""
        try:
            while (found := http1.split_head(data)) is None:
                received = connection.receive(limits.idle, limits.deadline)
                if not received:
                    raise httpx.RemoteProtocolError("the server closed the connection without an answer")
                data += received
        except httpx.TransportError:
            if failure is not None:
                raise failure from failure.__cause__
            raise
        return found

    @staticmethod
    def _write(connection: Connection, request: httpx.Request, head: bytes, limits: Limits) -> None:
        stream = request.stream
        assert isinstance(stream, httpx.SyncByteStream)
        if request.headers.get("transfer-encoding") == "chunked":
            connection.send(head, limits)
            for part in stream:
                if part:
                    connection.send(b"%x\r\n%s\r\n" % (len(part), part), limits)
            connection.send(b"0\r\n\r\n", limits)
        else:
            connection.send(b"".join((head, *stream)), limits)

    def _take(self, origin: Origin) -> Connection | None:
        pool = self._pools.get(origin)
        while pool:
            try:
                connection = pool.pop()
            except IndexError:
                break
            if connection.is_alive():
                return connection
            connection.close()
        return None

    def _connect(self, origin: Origin, limits: Limits) -> Connection:
        try:
            connected = self._open(origin, limits)
        except TimeoutError:
            raise httpx.ConnectTimeout(f"{origin.host}:{origin.port} did not take the connection in time") from None
        except (OSError, UnicodeError) as error:
            raise httpx.ConnectError(str(error)) from error
        return Connection(origin, connected, self._pools.setdefault(origin, deque()))

    def _open(self, origin: Origin, limits: Limits) -> socket.socket:
        addresses = socket.getaddrinfo(origin.host, origin.port, type=socket.SOCK_STREAM)
        failure: OSError | None = None
        for number, (family, kind, protocol, _, address) in enumerate(addresses):
            left = limits.connecting()
            opened = socket.socket(family, kind, protocol)
            try:
                # The addresses share the time, so that one that never answers leaves some to the next.
                opened.settimeout(None if left is None else max(0.001, left / (len(addresses) - number)))
                opened.connect(address)
                opened.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                if origin.tls:
                    opened.settimeout(limits.connecting())
                    return self._tls.context().wrap_socket(opened, server_hostname=origin.host)
                return opened
            except OSError as error:
                opened.close()
                failure = error
                if isinstance(error, ssl.SSLError):
                    break
            except BaseException:
                opened.close()
                raise
        raise failure or OSError("the name has no address")

    def close(self) -> None:
        """Closes the connections that are kept."""
        for pool in self._pools.values():
            while pool:
                with contextlib.suppress(IndexError):
                    pool.pop().close()
