"""The streams of the asynchronous client, under asyncio or trio."""

from __future__ import annotations

from types import TracebackType
from typing import TypeVar

import httpx

from .actions import Broken, ClientClosed, Deliver, Emit, Lost, Send, TimedOut
from .async_network import AsyncNetwork
from .network import network_failure
from .stream_base import StreamBase

E = TypeVar("E")


class AsyncStream(StreamBase[E, AsyncNetwork]):
    """The events of a run or a thread, in order.

    The request is sent when an `async with` block is entered, or when the first event is asked for. Leave the loop or the block,
    or call `aclose()`, to end the request early and free its connection.
    """

    async def open(self) -> AsyncStream[E]:
        """Sends the request and waits for the headers of the answer; iteration and `async with` do so by themselves."""
        if self._action is None and self._steps is not None:
            try:
                await self._advance(None)
            except BaseException:
                await self.aclose()
                raise
        return self

    async def _advance(self, failure: BaseException | None) -> None:
        """Carries out the protocol until there is a body to read, there are events, or it has ended."""
        while (steps := self._steps) is not None:
            try:
                if failure is not None:
                    self._action = steps.throw(failure)
                else:
                    value = None
                    if self._action is not None and type(self._action) not in (Deliver, Emit):
                        try:
                            value = await self._network.carry_out(self._action, self._call.exchange)
                        except (Lost, TimedOut, Broken, ClientClosed) as error:
                            failure = error
                    if self._call.exchange.cancelled:
                        if type(self._action) is Send and value is not None:
                            await value.body.aclose()
                        await self.aclose()
                        return
                    if failure is not None:
                        continue
                    self._action = next(steps) if self._action is None else steps.send(value)
                failure = None
            except StopIteration:
                await self.aclose()
                return
            if type(self._action) is Deliver:
                self._body = self._action.body
                return
            if type(self._action) is Emit and self._action.messages:
                self._messages = iter(self._action.messages)
                return

    def __aiter__(self) -> AsyncStream[E]:
        return self

    async def __anext__(self) -> E:
        call = self._call
        exchange = call.exchange
        try:
            while self._steps is not None:
                for message in self._messages:
                    event: E | None = call.event(message)
                    if call.finished:
                        self._messages = iter(())
                    if event is not None:
                        return event
                    break
                body = self._body
                if body is None or call.finished:
                    self._body = None
                    await self._advance(None)
                    continue
                failure = None
                try:
                    chunk = await body.read(exchange.idle, exchange.deadline)
                except (httpx.TransportError, httpx.StreamError) as error:
                    chunk, failure = None, network_failure(error)
                if exchange.cancelled:
                    break
                if chunk is None:
                    self._body = None
                    await self._advance(failure)
                else:
                    self._messages = iter(call.receive(chunk))
        except BaseException:
            await self.aclose()
            raise
        await self.aclose()
        raise StopAsyncIteration

    async def aclose(self) -> None:
        """Ends the request and frees its connection, also from another task; doing so again does no harm."""
        exchange = self._call.exchange
        exchange.cancelled = True
        if exchange.wake is not None:
            exchange.wake.set()
        if exchange.scope is not None:
            exchange.scope.cancel()
        body = self._forget()
        if body is not None:
            await body.aclose()

    async def __aenter__(self) -> AsyncStream[E]:
        return await self.open()

    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        await self.aclose()
