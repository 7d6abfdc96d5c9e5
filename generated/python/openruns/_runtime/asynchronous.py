# Copied from src/python/asynchronous.py by `npm run generate`; edit it there.
"""Carries the protocol out on an asynchronous httpx client, under asyncio or trio."""

from __future__ import annotations

from collections.abc import AsyncIterator
from types import TracebackType
from typing import Any, Generic, TypeVar

import anyio
import httpx

from .effects import Answer, Close, Effect, Emit, Lost, Opened, Read, Send, Sleep, Steps, TimedOut
from .network import head_timeout, lost

T = TypeVar("T")
E = TypeVar("E")


class AsyncNetwork:
    """Sends requests and reads bodies."""

    def __init__(self, client: httpx.AsyncClient) -> None:
        self.client = client

    async def carry_out(self, effect: Effect) -> Any:
        if type(effect) is Read:
            return await self._read(effect.answer, effect.timeout)
        if type(effect) is Send:
            return await self._send(effect)
        if type(effect) is Close:
            await effect.answer.response.aclose()
        elif type(effect) is Sleep:
            await anyio.sleep(effect.seconds)
        return None

    async def _send(self, effect: Send) -> Answer:
        request = self.client.build_request(
            effect.method,
            effect.url,
            headers=effect.headers,
            content=effect.content,
            timeout=head_timeout(effect.timeout),
        )
        try:
            response = await self.client.send(request, stream=True)
        except httpx.TimeoutException as error:
            raise TimedOut from error
        except httpx.TransportError as error:
            raise lost(error) from error
        compressed = "content-encoding" in response.headers
        body = response.aiter_bytes() if compressed else response.aiter_raw()
        return Answer(response.status_code, response.headers, response, body)

    async def _read(self, answer: Answer, timeout: float | None) -> bytes | None:
        try:
            if timeout is None:
                return await self._next(answer)
            with anyio.fail_after(timeout):
                return await self._next(answer)
        except (httpx.TimeoutException, TimeoutError) as error:
            raise TimedOut from error
        except (httpx.TransportError, httpx.StreamError) as error:
            raise lost(error) from error

    @staticmethod
    async def _next(answer: Answer) -> bytes | None:
        async for chunk in answer.body:
            found: bytes = chunk
            return found
        return None


async def free(answer: Answer) -> None:
    """Frees the connection of an answer, also while the caller is being cancelled."""
    with anyio.CancelScope(shield=True):
        await answer.response.aclose()


async def run(steps: Steps[T], network: AsyncNetwork, facts: Any) -> T:
    """Carries a call out to its result."""
    try:
        effect = next(steps)
        while True:
            try:
                value = await network.carry_out(effect)
            except (Lost, TimedOut) as error:
                effect = steps.throw(error)
            else:
                effect = steps.send(value)
    except StopIteration as done:
        result: T = done.value
        return result
    finally:
        if facts.answer is not None:
            await free(facts.answer)


class AsyncStream(Generic[E]):
    """The events of a run or a thread, in order.

    Iterate over it; leave an `async with` block or call `aclose()` to end the request early and free its connection.
    """

    def __init__(self, steps: Steps[None], network: AsyncNetwork, facts: Any) -> None:
        self._steps = steps
        self._network = network
        self._facts = facts
        self._effect: Effect | None = None
        self._opened = False
        self._events = self._iterate()

    @property
    def run_id(self) -> str | None:
        """Known once the headers are here; on servers that do not send it there, from the first event on."""
        run_id: str | None = self._facts.run_id
        return run_id

    @property
    def thread_id(self) -> str | None:
        """`None` where the server does not say it, as it does not for most runs without a thread."""
        thread_id: str | None = self._facts.thread_id
        return thread_id

    async def open(self) -> AsyncStream[E]:
        """Sends the request and waits for the headers; iteration and `async with` do so by themselves."""
        self._opened = True
        self._effect = await self._step(None)
        while self._effect is not None and type(self._effect) is not Opened:
            self._effect = await self._step(self._effect)
        return self

    async def _step(self, effect: Effect | None) -> Effect | None:
        """Carries out one effect and gives the next; None at the end."""
        try:
            if effect is None:
                return next(self._steps)
            try:
                value = await self._network.carry_out(effect)
            except (Lost, TimedOut) as error:
                return self._steps.throw(error)
            return self._steps.send(value)
        except StopIteration:
            return None
        except BaseException:
            await self.aclose()
            raise

    async def _iterate(self) -> AsyncIterator[E]:
        if not self._opened:
            await self.open()
        try:
            while self._effect is not None:
                effect = self._effect
                if type(effect) is Emit:
                    for event in effect.events:
                        yield event
                self._effect = await self._step(effect)
        finally:
            await self.aclose()

    def __aiter__(self) -> AsyncIterator[E]:
        return self._events

    async def __anext__(self) -> E:
        return await self._events.__anext__()

    async def aclose(self) -> None:
        """Ends the request and frees its connection; doing so again does no harm."""
        self._effect = None
        self._steps.close()
        answer: Answer | None = self._facts.answer
        if answer is not None:
            await free(answer)

    async def __aenter__(self) -> AsyncStream[E]:
        return self if self._opened else await self.open()

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()
