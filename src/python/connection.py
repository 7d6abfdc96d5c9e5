"""One connection over a plain socket."""

from __future__ import annotations

import contextlib
import socket
import time
from collections import deque

import httpx

from .connecting import KEEP_ALIVE, MAX_IDLE_CONNECTIONS, READ_SIZE, SHORTEST_WAIT, Limits, Origin, remaining


class Connection:
    """One connection. It is used by one request at a time."""

    __slots__ = ("idle_since", "origin", "pool", "socket", "timeout")

    def __init__(self, origin: Origin, connected: socket.socket, pool: deque[Connection]) -> None:
        self.origin = origin
        self.socket = connected
        self.pool = pool
        self.timeout: float | None = -1.0
        self.idle_since = 0.0

    def receive(self, idle: float | None, deadline: float | None) -> bytes:
        """The next bytes; empty at the end of the connection."""
        try:
            self._limit(remaining(idle, deadline))
            return self.socket.recv(READ_SIZE)
        except TimeoutError:
            raise httpx.ReadTimeout("no byte came within the time limit") from None
        except OSError as error:
            raise httpx.ReadError(str(error)) from error

    def send(self, data: bytes, limits: Limits) -> None:
        try:
            self._limit(remaining(limits.write, limits.deadline))
            self.socket.sendall(data)
        except TimeoutError:
            raise httpx.WriteTimeout("the request could not be sent within the time limit") from None
        except OSError as error:
            raise httpx.WriteError(str(error)) from error

    def _limit(self, timeout: float | None) -> None:
        if timeout != self.timeout or timeout == 0:
            # A timeout of 0 would mean "do not wait" to a socket.
            self.socket.settimeout(None if timeout is None else max(timeout, SHORTEST_WAIT))
            self.timeout = timeout

    def is_alive(self) -> bool:
        """Whether a kept connection may be used: it is not old, and the server neither closed it nor sent anything."""
        if time.monotonic() - self.idle_since > KEEP_ALIVE:
            return False
        self.timeout = 0.0
        self.socket.settimeout(0.0)
        try:
            # Past the TLS layer, which knows no peeking.
            socket.socket.recv(self.socket, 1, socket.MSG_PEEK)
        except BlockingIOError:
            return True
        except OSError:
            pass
        return False

    def keep(self) -> None:
        """Keeps the connection for a later request."""
        self.idle_since = time.monotonic()
        # Appending and taking from a deque is atomic: no lock is held, so that nothing can wait for one in a finalizer.
        self.pool.append(self)
        if len(self.pool) > MAX_IDLE_CONNECTIONS:
            with contextlib.suppress(IndexError):
                self.pool.popleft().close()

    def close(self) -> None:
        self.socket.close()
