# Copied from src/python/network.py by `npm run generate`; edit it there.
"""What both drivers need to know of httpx."""

from __future__ import annotations

import httpx

from .effects import Lost

_CONNECT_TIMEOUT = 30.0


def head_timeout(seconds: float | None) -> httpx.Timeout:
    """Until the head of an answer: the time that is left for all, and never more than half a minute to connect."""
    connect = _CONNECT_TIMEOUT if seconds is None else min(seconds, _CONNECT_TIMEOUT)
    return httpx.Timeout(seconds, connect=connect, pool=None if seconds is None else seconds)


def lost(error: Exception) -> Lost:
    """The reason of a lost connection in words; httpx leaves some without any."""
    return Lost(str(error) or type(error).__name__)

