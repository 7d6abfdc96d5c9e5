"""The streams of the blocking client."""

from __future__ import annotations

from types import TracebackType
from typing import TypeVar

import httpx

from .actions import Broken, ClientClosed, Deliver, Emit, Lost, Send, TimedOut
from .network import network_failure
from .other_transport import shut_down
from .stream_base import StreamBase
from .sync_network import Network

E = TypeVar("E")


class Stream(StreamBase[E, Network]):
    """The events of a run or a thread, in order.

    The request is sent when a `with` block is entered, or when the first event is asked for. Leave the loop or the block, or
    call `close()`, to end the request early and free its connection.
    """

    def open(self) -> Stream[E]:
        """Sends the request and waits for the headers of the answer; iteration and `with` do so by themselves."""
        if self._action is None and self._steps is not None:
            self._guarded_advance(None)
        return self

    def _guarded_advance(self, failure: BaseException | None) -> None:
        try:
            self._advance(failure)
        except BaseException:
            self.close()
            raise

    def _advance(self, failure: BaseException | None) -> None:
        """Carries out the protocol until there is a body to read, there are events, or it has ended."""
        while (steps := self._steps) is not None:
            try:
                if failure is not None:
                    self._action = steps.throw(failure)
                else:
                    value = None
                    if self._action is not None and type(self._action) not in (Deliver, Emit):
                        try:
                            value = self._network.carry_out(self._action, self._call.exchange)
                        except (Lost, TimedOut, Broken, ClientClosed) as error:
                            failure = error
                    if self._call.exchange.cancelled:
                        if type(self._action) is Send and value is not None:
                            value.body.close()
                        self.close()
                        return
                    if failure is not None:
                        continue
                    self._action = next(steps) if self._action is None else steps.send(value)
                failure = None
            except StopIteration:
                self.close()
                return
            if type(self._action) is Deliver:
                self._body = self._action.body
                return
            if type(self._action) is Emit and self._action.messages:
                self._messages = iter(self._action.messages)
                return

    def __iter__(self) -> Stream[E]:
        return self

    def __next__(self) -> E:
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
                    self._advance(None)
                    continue
                failure = None
                try:
                    chunk = body.read(exchange.idle, exchange.deadline)
                except (httpx.TransportError, httpx.StreamError) as error:
                    chunk, failure = None, network_failure(error)
                if exchange.cancelled:
                    break
                if chunk is None:
                    self._body = None
                    self._advance(failure)
                else:
                    self._messages = iter(call.receive(chunk))
        except BaseException:
            self.close()
            raise
        self.close()
        raise StopIteration

    def close(self) -> None:
        """Ends the request and frees its connection; doing so again does no harm."""
        body = self._forget()
        if body is not None:
            body.close()

    def cancel(self) -> None:
        """Ends the stream from another thread than the one that iterates over it, which then sees its end."""
        exchange = self._call.exchange
        exchange.cancelled = True
        if exchange.wake is not None:
            exchange.wake.set()
        shut_down(exchange.socket)

    def __enter__(self) -> Stream[E]:
        return self.open()

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()
