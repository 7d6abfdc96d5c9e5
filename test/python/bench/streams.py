"""Streams over a real socket, beside the official SDK; both sides read JSON with orjson."""

from __future__ import annotations

import asyncio
from typing import Any

from langgraph_sdk import get_client, get_sync_client
from langgraph_sdk.sse import BytesLineDecoder, SSEDecoder
from openruns import AsyncClient, Client
from openruns._runtime.sse import Decoder

from .measure import compare
from .server import EVENTS, pieces, recorded

OFFICIAL = "langgraph-sdk 0.4.14"


def run(url: str) -> None:
    decoding()
    blocking(url, "16 KiB chunks, whole client", f"{url}/chunks", None, 1 / 1.5)
    blocking(url, "stream, one event per chunk", url, EVENTS, 0.8)
    blocking(url, "stream, one event per chunk, idle timeout", url, EVENTS, 0.9, idle_timeout=5.0)
    asynchronous("stream, one event per chunk, asynchronous", url, EVENTS, 0.8)
    asynchronous("stream, one event per chunk, asynchronous, idle timeout", url, EVENTS, 0.9, idle_timeout=5.0)


def blocking(url: str, name: str, base_url: str, events: int | None, target: float, **options: Any) -> None:
    official = get_sync_client(url=base_url)
    with Client(base_url, api_key=None) as client:

        def ours() -> int:
            return sum(1 for _ in client.runs.stream(assistant_id="agent", **options))

        def other() -> int:
            return sum(1 for _ in official.runs.stream(None, "agent"))

        assert ours() == other() and events in (None, ours())
        compare(name, OFFICIAL, ours, other, target=round(target, 3))


def asynchronous(name: str, url: str, events: int, target: float, **options: Any) -> None:
    async def ours() -> int:
        async with AsyncClient(url, api_key=None) as client:
            return len([1 async for _ in client.runs.stream(assistant_id="agent", **options)])

    async def other() -> int:
        async with get_client(url=url) as official:
            return len([1 async for _ in official.runs.stream(None, "agent")])

    assert asyncio.run(ours()) == asyncio.run(other()) == events
    compare(name, OFFICIAL, lambda: asyncio.run(ours()), lambda: asyncio.run(other()), target=target)


def decoding() -> None:
    """Bytes in, names and parsed data out."""
    chunks = list(pieces(recorded()))

    def ours() -> int:
        decoder, count = Decoder(), 0
        for chunk in chunks:
            messages = decoder.push(chunk)
            loads = decoder.loads
            for message in messages:
                loads(message[1])
                count += 1
        return count

    def other() -> int:
        lines, decoder, count = BytesLineDecoder(), SSEDecoder(), 0
        for chunk in chunks:
            for line in lines.decode(chunk):
                if decoder.decode(line) is not None:  # type: ignore[arg-type]
                    count += 1
        return count

    assert ours() == other()
    compare("decode 16 KiB chunks", OFFICIAL, ours, other, target=round(1 / 1.7, 3))
