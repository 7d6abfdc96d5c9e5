# Copied from src/python/async_network.py by `npm run generate`; edit it there.
"""Carries out what the protocol asks of the network, on an asynchronous httpx client."""

from __future__ import annotations

from typing import Any, TypeVar

import anyio
import httpx

from .actions import Action, Answer, Broken, ClientClosed, Close, Lost, Read, Send, Sleep, Steps, TimedOut
from .calls import Call
from .connecting import BODY, Exchange, remaining
from .network import build_request, network_failure
from .options import Settings
from .other_transport import AsyncOtherBody

T = TypeVar("T")


class AsyncNetwork:
    """Sends requests and reads bodies."""

    def __init__(self, client: httpx.AsyncClient, settings: Settings) -> None:
        self.client = client
        self.settings = settings

    async def carry_out(self, action: Action, exchange: Exchange) -> Any:
        """Does what the protocol asks for.

        Raises:
            Lost: where the connection is lost.
            TimedOut: where it took too long.
            Broken: where the transport fails in another way.
            ClientClosed: where the client is closed.
        """
        if type(action) is Send:
            return await self._send(action, exchange)
        if type(action) is Read:
            return await self.read(action.body, exchange)
        if type(action) is Close:
            await action.body.aclose()
        elif type(action) is Sleep:
            await sleep(action.seconds, exchange)
        return None

    @staticmethod
    async def read(body: Any, exchange: Exchange) -> bytes | None:
        try:
            chunk: bytes | None = await body.read(exchange.idle, exchange.deadline)
            return chunk
        except (httpx.TransportError, httpx.StreamError) as error:
            raise network_failure(error) from error

    async def _send(self, action: Send, exchange: Exchange) -> Answer:
        if self.client.is_closed:
            raise ClientClosed
        request = build_request(self.client.build_request, action, exchange, self.settings)
        response: httpx.Response | None = None
        # Another transport than ours takes a limit for each read only, and headers may come byte by byte.
        with anyio.move_on_after(remaining(None, exchange.deadline)) as scope:
            exchange.scope = scope
            try:
                response = await self.client.send(request, stream=True, follow_redirects=False)
            except Exception as error:
                raise network_failure(error) from error
        if response is None:
            raise TimedOut("no answer came within the time limit")
        body = response.extensions.get(BODY)
        if body is None:
            return Answer(response.status_code, response.headers, AsyncOtherBody(response))
        # Otherwise the response and its stream would hold one another, and the body, until the garbage collector runs.
        response.stream = body
        return Answer(response.status_code, response.headers, body)


async def sleep(seconds: float, exchange: Exchange) -> None:
    """Sleeps until the time is over or the exchange is cancelled."""
    wake = exchange.wake = anyio.Event()
    if not exchange.cancelled:
        with anyio.move_on_after(seconds):
            await wake.wait()


async def run(steps: Steps[T], network: AsyncNetwork, call: Call) -> T:
    """Carries a call out to its result."""
    try:
        action = next(steps)
        while True:
            try:
                value = await network.carry_out(action, call.exchange)
            except (Lost, TimedOut, Broken, ClientClosed) as failure:
                action = steps.throw(failure)
            else:
                action = steps.send(value)
    except StopIteration as done:
        result: T = done.value
        return result
    finally:
        if call.body is not None:
            await call.body.aclose()
