# Copied from src/python/client.py by `npm run generate`; edit it there.
"""The base of the emitted clients: how they are made and closed, and the call of any path."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import TracebackType
from typing import Any, Literal, TypeVar

import httpx

from .._version import __version__
from .core import AsyncCore, SyncCore, without_unset
from .operation import UNSET, Operation
from .options import DEFAULT_URL, Headers, Settings, check_base_url, key_from_environment
from .policy import CONNECT_TIMEOUT, DEFAULT_DEADLINE, MAX_RETRIES, RETRY_DELAY

C = TypeVar("C", bound="BlockingClient")
A = TypeVar("A", bound="AsynchronousClient")
HttpMethod = Literal["GET", "PUT", "POST", "PATCH", "DELETE"]


class BlockingClient:
    """How the blocking client is made and closed, and its call of any path."""

    def __init__(
        self,
        base_url: str = DEFAULT_URL,
        *,
        api_key: str | None = UNSET,
        headers: Headers | Callable[[], Headers] | None = None,
        timeout: float | None = DEFAULT_DEADLINE,
        connect_timeout: float | None = CONNECT_TIMEOUT,
        max_retries: int = MAX_RETRIES,
        retry_delay: float = RETRY_DELAY,
        json_default: Callable[[Any], Any] | None = None,
        http_client: httpx.Client | None = None,
    ) -> None:
        """Makes a client.

        Args:
            base_url: The server's address, with a path where it has one.
            api_key: Sent as `x-api-key`. Unless given, the environment's LANGGRAPH_API_KEY, LANGSMITH_API_KEY or
                LANGCHAIN_API_KEY; `None` sends none.
            headers: Sent with every request, or a function called before every attempt for fresh ones; they win over
                `api_key`, and a call's own headers win over them.
            timeout: Deadline of an ordinary call in seconds, retries included; 60 unless given, `None` for none. Waits, joins
                and streams have none of their own.
            connect_timeout: Seconds until a connection must be open; 10 unless given.
            max_retries: How often a GET is sent again after a lost connection, 429, 502, 503 or 504; 3 unless given.
            retry_delay: Seconds before the first retry or reconnect, 0.5 unless given; doubled for each further one, up to ten
                times the first.
            json_default: Called with every object in a body that has no form in JSON; gives what to write in its place. UUIDs,
                dates and times, sets, enumerations, dataclasses and pydantic models need none.
            http_client: An httpx client of your own, with your TLS settings, proxies or transport. You close it yourself.

        Raises:
            InvalidRequestError: where `base_url` is no address of a server.
        """
        settings = Settings(
            base_url=check_base_url(base_url),
            api_key=key_from_environment() if api_key is UNSET else api_key,
            headers=headers or {},
            timeout=timeout,
            connect_timeout=connect_timeout,
            max_retries=max_retries,
            retry_delay=retry_delay,
            json_default=json_default,
            user_agent=f"openruns-python/{__version__}",
        )
        self._core = SyncCore(settings, http_client)
        self._add_resources(self._core)

    def _add_resources(self, core: SyncCore) -> None:
        """Gives the client its resources (`client.runs`)."""

    def request(
        self,
        method: HttpMethod,
        path: str,
        *,
        query: Mapping[str, Any] | None = None,
        body: Any = UNSET,
        headers: Headers | None = UNSET,
        timeout: float | None = UNSET,
    ) -> Any:
        """Calls any path of the server, also one that this version does not know, with the client's key, retries and errors.

        Args:
            method: The HTTP method.
            path: The path under `base_url`, written as it travels, for example `/threads/abc/state`.
            query: Parameters of the query; a list is repeated, `None` is left out.
            body: Sent as JSON; none unless given.
            headers: Win over everything that the client sends by itself.
            timeout: Deadline of the whole call in seconds; the client's unless given, `None` for none.

        Returns:
            The JSON of the answer; `None` where it has no body.
        """
        operation, parameters = any_path(method, path, query, body)
        return self._core.call((operation,), parameters, without_unset(headers=headers, timeout=timeout))

    def close(self) -> None:
        """Closes all connections."""
        self._core.close()

    def __enter__(self: C) -> C:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()


class AsynchronousClient:
    """How the asynchronous client is made and closed, and its call of any path."""

    def __init__(
        self,
        base_url: str = DEFAULT_URL,
        *,
        api_key: str | None = UNSET,
        headers: Headers | Callable[[], Headers] | None = None,
        timeout: float | None = DEFAULT_DEADLINE,
        connect_timeout: float | None = CONNECT_TIMEOUT,
        max_retries: int = MAX_RETRIES,
        retry_delay: float = RETRY_DELAY,
        json_default: Callable[[Any], Any] | None = None,
        http_client: httpx.AsyncClient | None = None,
    ) -> None:
        """Makes a client; the arguments are those of `Client`."""
        settings = Settings(
            base_url=check_base_url(base_url),
            api_key=key_from_environment() if api_key is UNSET else api_key,
            headers=headers or {},
            timeout=timeout,
            connect_timeout=connect_timeout,
            max_retries=max_retries,
            retry_delay=retry_delay,
            json_default=json_default,
            user_agent=f"openruns-python/{__version__}",
        )
        self._core = AsyncCore(settings, http_client)
        self._add_resources(self._core)

    def _add_resources(self, core: AsyncCore) -> None:
        """Gives the client its resources (`client.runs`)."""

    async def request(
        self,
        method: HttpMethod,
        path: str,
        *,
        query: Mapping[str, Any] | None = None,
        body: Any = UNSET,
        headers: Headers | None = UNSET,
        timeout: float | None = UNSET,
    ) -> Any:
        """Calls any path of the server, as `Client.request` does."""
        operation, parameters = any_path(method, path, query, body)
        return await self._core.call((operation,), parameters, without_unset(headers=headers, timeout=timeout))

    async def aclose(self) -> None:
        """Closes all connections."""
        await self._core.aclose()

    async def __aenter__(self: A) -> A:
        return self

    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        await self.aclose()


def any_path(method: HttpMethod, path: str, query: Mapping[str, Any] | None, body: Any) -> tuple[Operation, dict[str, Any]]:
    """An operation that the contract does not describe, and its parameters."""
    parameters: dict[str, Any] = dict(query or {})
    if body is not UNSET:
        parameters["__body__"] = body
    operation = Operation(
        id="request",
        method=method,
        path=path if path.startswith("/") else f"/{path}",
        query=tuple(name for name in parameters if name != "__body__"),
        body="__body__" if body is not UNSET else False,
        optional=True,
    )
    return operation, parameters
