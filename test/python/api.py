"""The blocking and the asynchronous client behind one face, so that each test is written once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import anyio
from openruns import AsyncClient, Client

DEFAULTS: dict[str, Any] = {"api_key": None, "retry_delay": 0.02}


@dataclass
class Streamed:
    """What a stream gave before it ended, left off or failed."""

    events: list[Any] = field(default_factory=list)
    run_id: str | None = None
    thread_id: str | None = None
    error: BaseException | None = None


class Api:
    def __init__(self, *, asynchronous: bool) -> None:
        self.asynchronous = asynchronous

    def call(self, url: str, make: Callable[[Any], Any], **options: Any) -> Any:
        """The result of one call."""
        settings = DEFAULTS | options
        if not self.asynchronous:
            with Client(url, **settings) as client:
                return make(client)

        async def main() -> Any:
            async with AsyncClient(url, **settings) as client:
                return await make(client)

        return anyio.run(main)

    def stream(
        self,
        url: str,
        make: Callable[[Any], Any],
        *,
        leave_after: int | None = None,
        on_event: Callable[[Any], Any] | None = None,
        **options: Any,
    ) -> Streamed:
        """All events of a stream, or the first few; a failure is part of the result."""
        settings = DEFAULTS | options
        seen = Streamed()

        def take(stream: Any, event: Any) -> bool:
            if not seen.events:
                seen.run_id, seen.thread_id = stream.run_id, stream.thread_id
            seen.events.append(event)
            if on_event is not None:
                on_event(event)
            return len(seen.events) == leave_after

        def blocking() -> None:
            with Client(url, **settings) as client, make(client) as stream:
                for event in stream:
                    if take(stream, event):
                        break

        async def asynchronous() -> None:
            async with AsyncClient(url, **settings) as client, make(client) as stream:
                async for event in stream:
                    if take(stream, event):
                        break

        try:
            if self.asynchronous:
                anyio.run(asynchronous)
            else:
                blocking()
        except Exception as error:
            seen.error = error
        return seen
