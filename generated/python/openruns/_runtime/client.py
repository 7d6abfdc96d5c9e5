# Copied from src/python/client.py by `npm run generate`; edit it there.
"""What the emitted clients stand on: settings, a connection pool, and the two ways to call."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import TracebackType
from typing import Any, TypeVar

import httpx

from .asynchronous import AsyncNetwork, AsyncStream
from .asynchronous import run as run_asynchronously
from .blocking import Network, Stream
from .blocking import run as run_blocking
from .calls import Call, run_call
from .operation import UNSET, Operation, choose
from .options import DEFAULT_URL, Headers, RequestOptions, Settings, key_from_environment
from .streams import EventFactory, StreamCall, run_stream

C = TypeVar("C", bound="SyncCore")
A = TypeVar("A", bound="AsyncCore")
_LIMITS = httpx.Limits(max_connections=None, max_keepalive_connections=20)


def settings_of(
    base_url: str,
    api_key: str | None,
    headers: Headers | Callable[[], Headers] | None,
    timeout: float | None,
    max_retries: int,
    retry_delay: float,
) -> Settings:
    return Settings(
        base_url=base_url.rstrip("/"),
        api_key=key_from_environment() if api_key is UNSET else api_key,
        headers=headers or {},
        timeout=timeout,
        max_retries=max_retries,
        retry_delay=retry_delay,
    )


class SyncCore:
    """A blocking client's settings and connections. Close it, or use it in a `with` block."""

    def __init__(
        self,
        base_url: str = DEFAULT_URL,
        *,
        api_key: str | None = UNSET,
        headers: Headers | Callable[[], Headers] | None = None,
        timeout: float | None = None,
        max_retries: int = 3,
        retry_delay: float = 0.5,
        http_client: httpx.Client | None = None,
    ) -> None:
        """Makes a client.

        Args:
            base_url: The server's address, with a path where it has one.
            api_key: Sent as `x-api-key`. Unless given, the environment's LANGGRAPH_API_KEY, LANGSMITH_API_KEY or
                LANGCHAIN_API_KEY; `None` sends none.
            headers: Sent with every request, or a function called before every attempt for fresh ones; they win over
                `api_key`, and a call's own headers win over them.
            timeout: Deadline of an ordinary call in seconds, retries included; none unless given. Waits and streams have none.
            max_retries: How often a GET is tried again after a lost connection, 429, 502, 503 or 504.
            retry_delay: Seconds before the first retry or reconnect; doubled each time up to ten times that, with jitter.
            http_client: An httpx client of your own, which you close yourself.
        """
        self._settings = settings_of(base_url, api_key, headers, timeout, max_retries, retry_delay)
        self._owned = http_client is None
        self._http = http_client or httpx.Client(limits=_LIMITS)
        self._network = Network(self._http)

    def call(self, operations: tuple[Operation, ...], params: Mapping[str, Any], options: RequestOptions) -> Any:
        """Calls the operation that the parameters select and gives its result."""
        call = Call(choose(operations, params), params, self._settings, options)
        return run_blocking(run_call(call), self._network, call)

    def stream(
        self, operations: tuple[Operation, ...], params: Mapping[str, Any], options: RequestOptions, make: EventFactory
    ) -> Stream[Any]:
        """Opens the stream of the operation that the parameters select; returns once its headers are here."""
        call = StreamCall(choose(operations, params), params, self._settings, options, make=make)
        return Stream(run_stream(call), self._network, call)

    def close(self) -> None:
        """Closes all connections."""
        if self._owned:
            self._http.close()

    def __enter__(self: C) -> C:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()


class AsyncCore:
    """An asynchronous client's settings and connections. Close it, or use it in an `async with` block."""

    def __init__(
        self,
        base_url: str = DEFAULT_URL,
        *,
        api_key: str | None = UNSET,
        headers: Headers | Callable[[], Headers] | None = None,
        timeout: float | None = None,
        max_retries: int = 3,
        retry_delay: float = 0.5,
        http_client: httpx.AsyncClient | None = None,
    ) -> None:
        """Makes a client; the arguments are those of the blocking one."""
        self._settings = settings_of(base_url, api_key, headers, timeout, max_retries, retry_delay)
        self._owned = http_client is None
        self._http = http_client or httpx.AsyncClient(limits=_LIMITS)
        self._network = AsyncNetwork(self._http)

    async def call(self, operations: tuple[Operation, ...], params: Mapping[str, Any], options: RequestOptions) -> Any:
        """Calls the operation that the parameters select and gives its result."""
        call = Call(choose(operations, params), params, self._settings, options)
        return await run_asynchronously(run_call(call), self._network, call)

    def stream(
        self, operations: tuple[Operation, ...], params: Mapping[str, Any], options: RequestOptions, make: EventFactory
    ) -> AsyncStream[Any]:
        """The stream of the operation that the parameters select; `async for` and `async with` open it."""
        call = StreamCall(choose(operations, params), params, self._settings, options, make=make)
        return AsyncStream(run_stream(call), self._network, call)

    async def aclose(self) -> None:
        """Closes all connections."""
        if self._owned:
            await self._http.aclose()

    async def __aenter__(self: A) -> A:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()
