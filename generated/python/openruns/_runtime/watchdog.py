# Copied from src/python/watchdog.py by `npm run generate`; edit it there.
"""Ends reads that block for too long."""

from __future__ import annotations

import contextlib
import socket
import threading
import time
from collections.abc import Iterator
from typing import Any

_NEVER = float("inf")


class Watchdog:
    """Shuts a connection down when a watched read takes longer than it may.

    httpx fixes the time between two reads when the body begins; a deadline, or a limit that starts anew with each byte,
    needs a clock of its own. One thread serves all reads of a body.
    """

    def __init__(self, response: Any) -> None:
        self.barked = False
        """Whether the connection was shut down."""
        self._response = response
        self._deadline = _NEVER
        self._stopped = False
        self._changed = threading.Event()
        self._thread: threading.Thread | None = None

    @contextlib.contextmanager
    def watching(self, seconds: float) -> Iterator[None]:
        """The block may take so many seconds."""
        idle = self._deadline == _NEVER
        self._deadline = time.monotonic() + seconds
        if self._thread is None:
            self._thread = threading.Thread(target=self._watch, name="openruns-watchdog", daemon=True)
            self._thread.start()
        elif idle:
            self._changed.set()
        try:
            yield
        finally:
            self._deadline = _NEVER

    def stop(self) -> None:
        """Lets the thread end; the watchdog is of no use afterwards."""
        self._stopped = True
        self._changed.set()

    def _watch(self) -> None:
        while not self._stopped:
            left = self._deadline - time.monotonic()
            if left <= 0:
                self.barked = True
                shut_down(self._response)
                return
            self._changed.wait(None if left == _NEVER else left)
            self._changed.clear()


def shut_down(response: Any) -> None:
    """Ends a read of this body that blocks, whichever thread it blocks."""
    stream = response.extensions.get("network_stream")
    found = stream.get_extra_info("socket") if stream is not None else None
    if found is not None:
        with contextlib.suppress(OSError):
            found.shutdown(socket.SHUT_RDWR)
