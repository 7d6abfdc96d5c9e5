"""One connection of asyncio, read by one task at a time."""

from __future__ import annotations

import asyncio
import contextlib
import time

import httpx

from .connecting import KEEP_ALIVE, remaining

_FULL = 256 * 1024
"""Bytes that may wait for their reader before the connection stops reading."""


class AsyncConnection(asyncio.Protocol):
    """Collects what arrives until someone takes it.

    The time limits of a stream cost one timer for many reads: a timer that fires too early is set again.
    """

    __slots__ = (
        "_data",
        "_deadline",
        "_ended",
        "_failure",
        "_loop",
        "_paused",
        "_reader",
        "_timer",
        "_timer_deadline",
        "_transport",
        "_writer",
        "idle_since",
    )

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop
        self._transport: asyncio.Transport | None = None
        self._data = b""
        self._ended = False
        self._failure: Exception | None = None
        self._paused = False
        self._reader: asyncio.Future[None] | None = None
        self._writer: asyncio.Future[None] | None = None
        self._deadline: float | None = None
        self._timer: asyncio.TimerHandle | None = None
        self._timer_deadline = 0.0
        self.idle_since = 0.0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._data = self._data + data if self._data else data
        if len(self._data) >= _FULL and not self._paused and self._transport is not None:
            self._paused = True
            self._transport.pause_reading()
        _wake(self._reader)

    def eof_received(self) -> bool:
        self._ended = True
        _wake(self._reader)
        return False

    def connection_lost(self, error: Exception | None) -> None:
        self._ended = True
        self._failure = error
        self.stop_timer()
        _wake(self._reader)
        _wake(self._writer)

    def pause_writing(self) -> None:
        self._writer = self._loop.create_future()

    def resume_writing(self) -> None:
        _wake(self._writer)
        self._writer = None

    def take(self) -> bytes:
        """What has arrived; empty where nothing has."""
        data = self._data
        if data:
            self._data = b""
            if self._paused and self._transport is not None:
                self._paused = False
                self._transport.resume_reading()
        return data

    async def receive(self, idle: float | None, deadline: float | None) -> bytes:
        """The next bytes; empty at the end of the connection.

        Raises:
            httpx.ReadTimeout: where none came in time.
            httpx.ReadError: where the connection broke.
        """
        while not self._data:
            if self._ended:
                if self._failure is not None:
                    raise httpx.ReadError(str(self._failure)) from self._failure
                return b""
            reader = self._reader = self._loop.create_future()
            if idle is not None or deadline is not None:
                self._watch(remaining(idle, deadline) or 0.0)
            try:
                await reader
            except TimeoutError:
                raise httpx.ReadTimeout("no byte came within the time limit") from None
            finally:
                self._reader = self._deadline = None
        return self.take()

    def _watch(self, seconds: float) -> None:
        self._deadline = time.monotonic() + seconds
        if self._timer is not None:
            if self._timer_deadline <= self._deadline:
                return
            self._timer.cancel()
        self._set_timer(seconds)

    def _set_timer(self, seconds: float) -> None:
        self._timer_deadline = time.monotonic() + seconds
        self._timer = self._loop.call_later(seconds, self._check)

    def _check(self) -> None:
        self._timer = None
        if self._deadline is None:
            return
        left = self._deadline - time.monotonic()
        if left > 0:
            self._set_timer(left)
        elif self._reader is not None and not self._reader.done():
            self._reader.set_exception(TimeoutError())

    def stop_timer(self) -> None:
        """No read goes on: nothing is to be ended."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    async def send(self, data: bytes, timeout: float | None) -> None:
        """Writes, and waits while the connection takes nothing more.

        Raises:
            httpx.WriteTimeout: where it took too long.
            httpx.WriteError: where the connection broke.
        """
        if self._ended or self._transport is None:
            raise httpx.WriteError("the server closed the connection") from self._failure
        self._transport.write(data)
        if self._writer is not None:
            try:
                await asyncio.wait_for(self._writer, timeout)
            except asyncio.TimeoutError:
                raise httpx.WriteTimeout("the request could not be sent within the time limit") from None

    def is_alive(self, loop: asyncio.AbstractEventLoop) -> bool:
        """Whether a kept connection may be used: of this loop, not old, neither closed by the server nor with bytes to read."""
        if self._loop is not loop or self._ended or self._data or self._transport is None:
            return False
        return not self._transport.is_closing() and time.monotonic() - self.idle_since <= KEEP_ALIVE

    def abort(self) -> None:
        """Closes the connection at once, from whichever thread."""
        transport = self._transport
        if transport is None:
            return
        # A loop that was closed has closed its connections, or will not do so any more.
        with contextlib.suppress(RuntimeError):
            if asyncio._get_running_loop() is self._loop:
                self.stop_timer()
                transport.abort()
            else:
                self._loop.call_soon_threadsafe(transport.abort)


def _wake(future: asyncio.Future[None] | None) -> None:
    if future is not None and not future.done():
        future.set_result(None)
