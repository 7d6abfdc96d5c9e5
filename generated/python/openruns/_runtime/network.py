# Copied from src/python/network.py by `npm run generate`; edit it there.
"""What both drivers need to know of httpx."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

import httpx

from .actions import Broken, Lost, Send, TimedOut
from .connecting import EXCHANGE, Exchange, remaining
from .options import Settings


def build_request(build: Callable[..., httpx.Request], action: Send, exchange: Exchange, settings: Settings) -> httpx.Request:
    """The request as httpx has it, with its time limits."""
    idle, left = remaining(exchange.idle, exchange.deadline), remaining(None, exchange.deadline)
    connect = settings.connect_timeout if left is None else min(left, settings.connect_timeout or left)
    return build(
        action.method,
        action.url,
        headers=action.headers,
        content=action.content,
        extensions={"timeout": {"connect": connect, "read": idle, "write": left, "pool": left}, EXCHANGE: exchange},
    )


def network_failure(error: Exception) -> Lost | TimedOut | Broken:
    """What a failure of the transport means."""
    said = str(error) or type(error).__name__
    failure: Lost | TimedOut | Broken
    if isinstance(error, (httpx.TimeoutException, TimeoutError)):
        failure = Lost(said) if isinstance(error, httpx.ConnectTimeout) else TimedOut(said)
    elif isinstance(error, (httpx.TransportError, httpx.StreamError)):
        final = isinstance(error, (httpx.UnsupportedProtocol, httpx.LocalProtocolError))
        failure = Broken(said) if final else Lost(said)
    else:
        failure = Broken(f"{type(error).__name__}: {said}")
    failure.__cause__ = error
    return failure


def has_proxy(base_url: str) -> bool:
    """Whether the environment (HTTP_PROXY, HTTPS_PROXY, ALL_PROXY, NO_PROXY) sends the requests to this server over a proxy."""
    proxies: dict[str, Any] = getproxies()
    if not proxies:
        return False
    parts = urlsplit(base_url)
    return bool(proxies.get(parts.scheme) or proxies.get("all")) and not proxy_bypass(parts.hostname or "")
