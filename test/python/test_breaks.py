"""Streams that are left early, or never read, keep no connection."""

from __future__ import annotations

import asyncio
import gc
import sys
from collections.abc import Iterator
from typing import Any

import anyio
import httpx
import pytest
from openruns import AsyncClient, Client

from api import DEFAULTS
from conftest import Wire

BREAKS = 2000


@pytest.fixture
def no_garbage_collection() -> Iterator[None]:
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def is_closed(wire: Wire, opened: int) -> None:
    log = wire.log(idle=2000)
    assert log["open_responses"] == 0 and log["open_sockets"] <= 1 and log["methods"] == {"POST": opened}


@pytest.mark.row("many-breaks")
@pytest.mark.timeout(120)
def test_many_streams_are_left(wire: Wire, no_garbage_collection: None) -> None:
    with Client(wire.url("stream-endless"), **DEFAULTS) as client:
        for _ in range(BREAKS):
            for _event in client.runs.stream(assistant_id="agent"):
                break
        is_closed(wire, BREAKS)


@pytest.mark.row("many-breaks")
@pytest.mark.timeout(120)
def test_many_streams_are_left_asynchronously(wire: Wire, no_garbage_collection: None) -> None:
    async def main() -> None:
        async with AsyncClient(wire.url("stream-endless"), **DEFAULTS) as client:
            for _ in range(BREAKS):
                async for _event in client.runs.stream(assistant_id="agent"):
                    break
            await asyncio.sleep(0.01)
            is_closed(wire, BREAKS)

    asyncio.run(main())


@pytest.mark.row("many-breaks")
def test_streams_of_another_transport_are_left(wire: Wire, no_garbage_collection: None) -> None:
    with httpx.Client() as own, Client(wire.url("stream-endless"), **DEFAULTS, http_client=own) as client:
        for _ in range(200):
            for _event in client.runs.stream(assistant_id="agent"):
                break
        is_closed(wire, 200)


@pytest.mark.row("many-breaks")
def test_streams_of_another_transport_are_left_asynchronously(wire: Wire, no_garbage_collection: None) -> None:
    async def main() -> None:
        async with httpx.AsyncClient() as own:
            client = AsyncClient(wire.url("stream-endless"), **DEFAULTS, http_client=own)
            for _ in range(200):
                async for _event in client.runs.stream(assistant_id="agent"):
                    break
            await asyncio.sleep(0.1)
            is_closed(wire, 200)

    asyncio.run(main())


def test_trio_leaves_streams(wire: Wire) -> None:
    async def main() -> None:
        async with AsyncClient(wire.url("stream-endless"), **DEFAULTS) as client:
            for _ in range(20):
                async with client.runs.stream(assistant_id="agent") as stream:
                    async for _event in stream:
                        break
            with anyio.fail_after(5):
                state = await AsyncClient(wire.url("wait"), **DEFAULTS).runs.wait(assistant_id="agent")
            assert state

    anyio.run(main, backend="trio")
    log = wire.log(idle=2000)
    assert log["open_responses"] == 0


def test_an_error_in_the_loop_frees_the_connection(wire: Wire, no_garbage_collection: None) -> None:
    with Client(wire.url("stream-endless"), **DEFAULTS) as client:
        for _ in range(20):
            try:
                for _event in client.runs.stream(assistant_id="agent"):
                    raise RuntimeError
            except RuntimeError:
                pass
        is_closed(wire, 20)


def test_nothing_refers_back_to_a_stream(wire: Wire, no_garbage_collection: None) -> None:
    with Client(wire.url("stream"), **DEFAULTS) as client:
        stream: Any = client.runs.stream(assistant_id="agent")
        next(stream)
        assert sys.getrefcount(stream) == 2
        list(stream)
        assert sys.getrefcount(stream) == 2


@pytest.mark.row("unread-stream")
def test_a_stream_that_is_never_read_sends_nothing(wire: Wire) -> None:
    with Client(wire.url("stream-hang"), **DEFAULTS) as client:
        streams = [client.runs.stream(assistant_id="agent") for _ in range(10)]
        assert wire.requests() == [] and streams[0].run_id is None
        with streams[0] as opened:
            assert opened.run_id
        # Opened without a `with` block and dropped.
        for stream in streams[1:3]:
            stream.open()
        del streams, stream
        log = wire.log(idle=1000)
        assert log["open_responses"] == 0 and log["methods"] == {"POST": 3}
