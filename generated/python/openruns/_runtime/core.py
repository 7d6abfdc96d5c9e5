# Copied from src/python/core.py by `npm run generate`; edit it there.
"""What the methods of both clients call."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import httpx

from .async_network import AsyncNetwork
from .async_network import run as run_asynchronously
from .async_transport import AsyncSocketTransport
from .asynchronous import AsyncStream
from .blocking import Stream
from .calls import Call, run_call
from .connecting import MAX_IDLE_CONNECTIONS
from .network import has_proxy
from .operation import UNSET, Operation, choose
from .options import RequestOptions, Settings
from .stream_call import EventFactory, StreamCall
from .sync_network import Network
from .sync_network import run as run_blocking
from .transport import SocketTransport
from .waits import run_wait

_LIMITS = httpx.Limits(max_connections=None, max_keepalive_connections=MAX_IDLE_CONNECTIONS)


class SyncCore:
    """The settings and connections of a blocking client."""

    def __init__(self, settings: Settings, http_client: httpx.Client | None) -> None:
        self.settings = settings
        self._owned = http_client is None
        self._http = http_client or _make_http_client(settings)
        self._network = Network(self._http, settings)

    def call(self, operations: tuple[Operation, ...], parameters: Mapping[str, Any], options: RequestOptions) -> Any:
        """Calls the operation that the parameters select and gives its result."""
        call = Call(choose(operations, parameters), parameters, self.settings, options)
        steps = run_wait(call) if call.operation.result == "wait" else run_call(call)
        return run_blocking(steps, self._network, call)

    def stream(
        self, operations: tuple[Operation, ...], parameters: Mapping[str, Any], options: RequestOptions, make: EventFactory
    ) -> Stream[Any]:
        """The stream of the operation that the parameters select; it is opened when it is first read."""
        return Stream(StreamCall(choose(operations, parameters), parameters, self.settings, options, make), self._network)

    def close(self) -> None:
        if self._owned:
            self._http.close()


class AsyncCore:
    """The settings and connections of an asynchronous client."""

    def __init__(self, settings: Settings, http_client: httpx.AsyncClient | None) -> None:
        self.settings = settings
        self._owned = http_client is None
        self._http = http_client or _make_async_http_client(settings)
        self._network = AsyncNetwork(self._http, settings)

    async def call(self, operations: tuple[Operation, ...], parameters: Mapping[str, Any], options: RequestOptions) -> Any:
        """Calls the operation that the parameters select and gives its result."""
        call = Call(choose(operations, parameters), parameters, self.settings, options)
        steps = run_wait(call) if call.operation.result == "wait" else run_call(call)
        return await run_asynchronously(steps, self._network, call)

    def stream(
        self, operations: tuple[Operation, ...], parameters: Mapping[str, Any], options: RequestOptions, make: EventFactory
    ) -> AsyncStream[Any]:
        """The stream of the operation that the parameters select; it is opened when it is first read."""
        return AsyncStream(StreamCall(choose(operations, parameters), parameters, self.settings, options, make), self._network)

    async def aclose(self) -> None:
        if self._owned:
            await self._http.aclose()


def _make_http_client(settings: Settings) -> httpx.Client:
    # A proxy of the environment is for httpx's own transport.
    return httpx.Client(limits=_LIMITS) if has_proxy(settings.base_url) else httpx.Client(transport=SocketTransport())


def _make_async_http_client(settings: Settings) -> httpx.AsyncClient:
    if has_proxy(settings.base_url):
        return httpx.AsyncClient(limits=_LIMITS)
    return httpx.AsyncClient(transport=AsyncSocketTransport())


def without_unset(**options: Any) -> Any:
    """The options that the caller set."""
    return {name: value for name, value in options.items() if value is not UNSET}
