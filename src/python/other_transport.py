"""Bodies of answers that came through an httpx client with another transport than ours: a user's own, a proxy's, a mock's."""

from __future__ import annotations

import _thread
import asyncio
import contextlib
import socket
import threading
import time
from typing import Any

import anyio
import httpx

from .connecting import remaining


class OtherBody:
    """A body that is read through httpx."""

    def __init__(self, response: httpx.Response) -> None:
        self._response = response
        self._chunks = response.iter_raw()
        self._watchdog: Watchdog | None = None

    def read(self, idle: float | None, deadline: float | None) -> bytes | None:
        seconds = remaining(idle, deadline)
        if seconds is None:
            return next(self._chunks, None)
        # httpx fixes the time between two reads when a body begins; these limits need a clock of their own.
        if self._watchdog is None:
            self._watchdog = Watchdog(self._response)
        watchdog = self._watchdog
        watchdog.start(seconds)
        try:
            chunk = next(self._chunks, None)
        except (httpx.TransportError, httpx.StreamError):
            if watchdog.has_ended:
                raise httpx.ReadTimeout("no byte came within the time limit") from None
            raise
        finally:
            watchdog.pause()
        if chunk is None and watchdog.has_ended:
            raise httpx.ReadTimeout("no byte came within the time limit")
        return chunk

    def close(self) -> None:
        if self._watchdog is not None:
            self._watchdog.stop()
        self._response.close()

    def abandon(self) -> None:
        """Closes the body where it is not known which locks are held, as in a finalizer: closing takes the lock of httpx's pool,
        which this very thread may hold."""
        if not self._response.is_closed:
            _thread.start_new_thread(self.close, ())


class Watchdog:
    """Shuts a connection down when a read takes longer than it may. One thread serves all reads of a body."""

    def __init__(self, response: httpx.Response) -> None:
        self.has_ended = False
        """Whether the connection was shut down."""
        self._response = response
        self._deadline = float("inf")
        self._stopped = False
        self._changed = threading.Event()
        self._thread: threading.Thread | None = None

    def start(self, seconds: float) -> None:
        """The read that begins now may take so many seconds."""
        was_idle = self._deadline == float("inf")
        self._deadline = time.monotonic() + seconds
        if self._thread is None:
            self._thread = threading.Thread(target=self._watch, name="openruns-watchdog", daemon=True)
            self._thread.start()
        elif was_idle:
            self._changed.set()

    def pause(self) -> None:
        """The read is over."""
        self._deadline = float("inf")

    def stop(self) -> None:
        """Lets the thread end."""
        self._stopped = True
        self._changed.set()

    def _watch(self) -> None:
        while not self._stopped:
            left = self._deadline - time.monotonic()
            if left <= 0:
                self.has_ended = True
                shut_down(socket_of(self._response))
                return
            self._changed.wait(None if left == float("inf") else left)
            self._changed.clear()


def socket_of(response: httpx.Response) -> Any:
    """The socket that an answer of httpx's own transport comes over; None where there is none."""
    stream = response.extensions.get("network_stream")
    return stream.get_extra_info("socket") if stream is not None else None


def shut_down(connected: Any) -> None:
    """Ends a read of this socket that blocks, in whichever thread. Past the TLS layer, which is not made for two threads."""
    if isinstance(connected, socket.socket):
        with contextlib.suppress(OSError):
            socket.socket.shutdown(connected, socket.SHUT_RDWR)


class AsyncOtherBody:
    """The same for an asynchronous client."""

    def __init__(self, response: httpx.Response) -> None:
        self._response = response
        self._chunks = response.aiter_raw()
        self._loop: asyncio.AbstractEventLoop | None = None
        with contextlib.suppress(RuntimeError):
            self._loop = asyncio.get_running_loop()

    async def read(self, idle: float | None, deadline: float | None) -> bytes | None:
        seconds = remaining(idle, deadline)
        try:
            if seconds is None:
                return await anext(self._chunks, None)
            with anyio.fail_after(seconds):
                return await anext(self._chunks, None)
        except TimeoutError:
            raise httpx.ReadTimeout("no byte came within the time limit") from None

    async def aclose(self) -> None:
        with anyio.CancelScope(shield=True):
            await self._response.aclose()

    def abandon(self) -> None:
        """Lets the loop close the body soon. Without asyncio, only leaving an `async with` block closes it."""
        if not self._response.is_closed and self._loop is not None:
            with contextlib.suppress(RuntimeError):
                self._loop.call_soon_threadsafe(self._close_soon, self._loop)

    def _close_soon(self, loop: asyncio.AbstractEventLoop) -> None:
        task = loop.create_task(self._response.aclose())
        _CLOSING.add(task)
        task.add_done_callback(_CLOSING.discard)


_CLOSING: set[asyncio.Task[None]] = set()
"""Tasks that close abandoned bodies; a loop itself holds its tasks only weakly."""
