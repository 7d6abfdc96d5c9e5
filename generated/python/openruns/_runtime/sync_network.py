# Copied from src/python/sync_network.py by `npm run generate`; edit it there.
"""Carries out what the protocol asks of the network, on a blocking httpx client."""

from __future__ import annotations

import threading
from typing import Any, TypeVar

import httpx

from .actions import Action, Answer, Broken, ClientClosed, Close, Lost, Read, Send, Sleep, Steps, TimedOut
from .calls import Call
from .connecting import BODY, Exchange
from .network import build_request, network_failure
from .options import Settings
from .other_transport import OtherBody, socket_of

T = TypeVar("T")


class Network:
    """Sends requests and reads bodies."""

    def __init__(self, client: httpx.Client, settings: Settings) -> None:
        self.client = client
        self.settings = settings

    def carry_out(self, action: Action, exchange: Exchange) -> Any:
        """Does what the protocol asks for.

        Raises:
            Lost: where the connection is lost.
            TimedOut: where it took too long.
            Broken: where the transport fails in another way.
            ClientClosed: where the client is closed.
        """
        if type(action) is Send:
            return self._send(action, exchange)
        if type(action) is Read:
            return self.read(action.body, exchange)
        if type(action) is Close:
            action.body.close()
        elif type(action) is Sleep:
            sleep(action.seconds, exchange)
        return None

    @staticmethod
    def read(body: Any, exchange: Exchange) -> bytes | None:
        try:
            chunk: bytes | None = body.read(exchange.idle, exchange.deadline)
            return chunk
        except (httpx.TransportError, httpx.StreamError) as error:
            raise network_failure(error) from error

    def _send(self, action: Send, exchange: Exchange) -> Answer:
        if self.client.is_closed:
            raise ClientClosed
        request = build_request(self.client.build_request, action, exchange, self.settings)
        try:
            response = self.client.send(request, stream=True, follow_redirects=False)
        except Exception as error:
            raise network_failure(error) from error
        body = response.extensions.get(BODY)
        if body is None:
            exchange.socket = socket_of(response)
            return Answer(response.status_code, response.headers, OtherBody(response))
        # Otherwise the response and its stream would hold one another, and the body, until the garbage collector runs.
        response.stream = body
        return Answer(response.status_code, response.headers, body)


def sleep(seconds: float, exchange: Exchange) -> None:
    """Sleeps until the time is over or the exchange is cancelled."""
    wake = exchange.wake = threading.Event()
    # Asked after the event was set: `cancel` does both in the other order.
    if not exchange.cancelled:
        wake.wait(seconds)


def run(steps: Steps[T], network: Network, call: Call) -> T:
    """Carries a call out to its result."""
    try:
        action = next(steps)
        while True:
            try:
                value = network.carry_out(action, call.exchange)
            except (Lost, TimedOut, Broken, ClientClosed) as failure:
                action = steps.throw(failure)
            else:
                action = steps.send(value)
    except StopIteration as done:
        result: T = done.value
        return result
    finally:
        if call.body is not None:
            call.body.close()
