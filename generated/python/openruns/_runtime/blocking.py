# Copied from src/python/blocking.py by `npm run generate`; edit it there.
"""Carries the protocol out on a blocking httpx client."""

from __future__ import annotations

import time
from collections.abc import Iterator
from types import TracebackType
from typing import Any, Generic, TypeVar

import httpx

from .effects import Answer, Close, Effect, Emit, Lost, Opened, Read, Send, Sleep, Steps, TimedOut
from .network import head_timeout, lost
from .watchdog import Watchdog, shut_down

T = TypeVar("T")
E = TypeVar("E")


class Network:
    """Sends requests and reads bodies."""

    def __init__(self, client: httpx.Client) -> None:
        self.client = client

    def carry_out(self, effect: Effect) -> Any:
        if type(effect) is Read:
            return self._read(effect.answer, effect.timeout)
        if type(effect) is Send:
            return self._send(effect)
        if type(effect) is Close:
            close(effect.answer)
        elif type(effect) is Sleep:
            time.sleep(effect.seconds)
        return None

    def _send(self, effect: Send) -> Answer:
        request = self.client.build_request(
            effect.method,
            effect.url,
            headers=effect.headers,
            content=effect.content,
            timeout=head_timeout(effect.timeout),
        )
        try:
            response = self.client.send(request, stream=True)
        except httpx.TimeoutException as error:
            raise TimedOut from error
        except httpx.TransportError as error:
            raise lost(error) from error
        compressed = "content-encoding" in response.headers
        body = response.iter_bytes() if compressed else response.iter_raw()
        return Answer(response.status_code, response.headers, response, body)

    def _read(self, answer: Answer, timeout: float | None) -> bytes | None:
        if timeout is None:
            return self._next(answer)
        watchdog = answer.watchdog = answer.watchdog or Watchdog(answer.response)
        with watchdog.watching(timeout):
            try:
                chunk = self._next(answer)
            except Lost:
                if watchdog.barked:
                    raise TimedOut from None
                raise
        if chunk is None and watchdog.barked:
            raise TimedOut
        return chunk

    def _next(self, answer: Answer) -> bytes | None:
        try:
            return next(answer.body, None)
        except httpx.TimeoutException as error:
            raise TimedOut from error
        except httpx.TransportError as error:
            raise lost(error) from error
        except httpx.StreamError as error:
            raise lost(error) from error


def close(answer: Answer) -> None:
    """Frees the connection of an answer; doing so again does no harm."""
    if answer.watchdog is not None:
        answer.watchdog.stop()
    answer.response.close()


def run(steps: Steps[T], network: Network, facts: Any) -> T:
    """Carries a call out to its result."""
    try:
        effect = next(steps)
        while True:
            try:
                value = network.carry_out(effect)
            except (Lost, TimedOut) as error:
                effect = steps.throw(error)
            else:
                effect = steps.send(value)
    except StopIteration as done:
        result: T = done.value
        return result
    finally:
        if facts.answer is not None:
            close(facts.answer)


class Stream(Generic[E]):
    """The events of a run or a thread, in order.

    Iterate over it; leave a `with` block or call `close()` to end the request early and free its connection.
    """

    def __init__(self, steps: Steps[None], network: Network, facts: Any) -> None:
        self._steps = steps
        self._network = network
        self._facts = facts
        self._events = self._iterate()
        self._cancelled = False
        self._advance_to_headers()

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

    def _advance_to_headers(self) -> None:
        self._effect: Effect | None = self._step(None)
        while self._effect is not None and type(self._effect) is not Opened:
            self._effect = self._step(self._effect)

    def _step(self, effect: Effect | None) -> Effect | None:
        """Carries out one effect and gives the next; None at the end."""
        try:
            if effect is None:
                return next(self._steps)
            try:
                value = self._network.carry_out(effect)
            except (Lost, TimedOut) as error:
                if self._cancelled:
                    self.close()
                    return None
                return self._steps.throw(error)
            return self._steps.send(value)
        except StopIteration:
            return None
        except BaseException:
            self.close()
            raise

    def _iterate(self) -> Iterator[E]:
        try:
            while self._effect is not None:
                effect = self._effect
                if type(effect) is Emit:
                    yield from effect.events
                self._effect = self._step(effect)
        finally:
            self.close()

    def __iter__(self) -> Iterator[E]:
        return self._events

    def __next__(self) -> E:
        return next(self._events)

    def close(self) -> None:
        """Ends the request and frees its connection; doing so again does no harm."""
        self._effect = None
        self._steps.close()
        answer: Answer | None = self._facts.answer
        if answer is not None:
            close(answer)

    def cancel(self) -> None:
        """Ends the stream from another thread than the one that iterates over it, which then sees its end."""
        self._cancelled = True
        answer: Answer | None = self._facts.answer
        if answer is not None:
            shut_down(answer.response)

    def __enter__(self) -> Stream[E]:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()
