"""What the emitted clients stand on: settings, an httpx client, and the ways to call."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import TracebackType
from typing import Any, TypeVar

import httpx

from .async_transport import AsyncSocketTransport
from .asynchronous import AsyncNetwork, AsyncStream
from .asynchronous import run as run_asynchronously
from .blocking import Network, Stream
from .blocking import run as run_blocking
from .calls import Call, run_call
from .connecting import MAX_IDLE_CONNECTIONS
from .network import has_proxy
from .operation import UNSET, Operation, choose
from .options import DEFAULT_URL, Headers, RequestOptions, Settings, check_base_url, key_from_environment
from .policy import CONNECT_TIMEOUT, DEFAULT_DEADLINE, MAX_RETRIES, RETRY_DELAY
from .stream_call import EventFactory, StreamCall
from .transport import SocketTransport
from .waits import run_wait

C = TypeVar("C", bound="SyncCore")
A = TypeVar("A", bound="AsyncCore")
_LIMITS = httpx.Limits(max_connections=None, max_keepalive_connections=MAX_IDLE_CONNECTIONS)


class Core:
    """The settings of a client."""

    def __init__(
        self,
        base_url: str = DEFAULT_URL,
        *,
        version: str,
        api_key: str | None = UNSET,
        headers: Headers | Callable[[], Headers] | None = None,
        timeout: float | None = DEFAULT_DEADLINE,
        connect_timeout: float | None = CONNECT_TIMEOUT,
        max_retries: int = MAX_RETRIES,
        retry_delay: float = RETRY_DELAY,
        json_default: Callable[[Any], Any] | None = None,
    ) -> None:
        self.settings = Settings(
            base_url=check_base_url(base_url),
            api_key=key_from_environment() if api_key is UNSET else api_key,
            headers=headers or {},
            timeout=timeout,
            connect_timeout=connect_timeout,
            max_retries=max_retries,
            retry_delay=retry_delay,
            json_default=json_default,
            user_agent=f"openruns-python/{version}",
        )


class SyncCore(Core):
    """A blocking client's settings and connections."""

    def __init__(self, base_url: str = DEFAULT_URL, *, http_client: httpx.Client | None = None, **settings: Any) -> None:
        super().__init__(base_url, **settings)
        self._owned = http_client is None
        self._http = http_client or self._make_http_client()
        self._network = Network(self._http, self.settings)

    def _make_http_client(self) -> httpx.Client:
        if has_proxy(self.settings.base_url):
            return httpx.Client(limits=_LIMITS)
        return httpx.Client(transport=SocketTransport())

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
        """Closes all connections."""
        if self._owned:
            self._http.close()

    def __enter__(self: C) -> C:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()


class AsyncCore(Core):
    """An asynchronous client's settings and connections."""

    def __init__(
        self, base_url: str = DEFAULT_URL, *, http_client: httpx.AsyncClient | None = None, **settings: Any
    ) -> None:
        super().__init__(base_url, **settings)
        self._owned = http_client is None
        self._http = http_client or self._make_http_client()
        self._network = AsyncNetwork(self._http, self.settings)

    def _make_http_client(self) -> httpx.AsyncClient:
        if has_proxy(self.settings.base_url):
            return httpx.AsyncClient(limits=_LIMITS)
        return httpx.AsyncClient(transport=AsyncSocketTransport())

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
        """Closes all connections."""
        if self._owned:
            await self._http.aclose()

    async def __aenter__(self: A) -> A:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()
