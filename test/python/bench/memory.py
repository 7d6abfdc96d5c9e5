"""Memory of open streams, each after its first event, beside bare httpx. Each side in a process of its own."""

from __future__ import annotations

import asyncio
import statistics
import subprocess
import sys
from pathlib import Path
from typing import Any

import httpx
from openruns import AsyncClient

from .measure import report

STREAMS = 1000
ROUNDS = 3


def run(url: str) -> None:
    pairs = [(measured("ours", url), measured("bare", url)) for _ in range(ROUNDS)]
    ours, other = (statistics.median(pair[side] for pair in pairs) for side in (0, 1))
    ratio = statistics.median(own / bare for own, bare in pairs)
    report("1,000 open streams", "bare httpx", ours, other, ratio, 1.3, "kB a stream")


def measured(side: str, url: str) -> float:
    command = [sys.executable, "-m", "bench.memory", side, url]
    done = subprocess.run(command, check=True, capture_output=True, text=True, cwd=Path(__file__).parents[1])
    return float(done.stdout)


def resident_kb() -> int:
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1])
    raise RuntimeError("the system does not say how much memory a process takes")


async def growth(open_one: Any) -> float:
    """Kilobytes that a stream takes, the first ten aside."""
    streams = [await open_one() for _ in range(10)]
    before = resident_kb()
    streams += [await open_one() for _ in range(STREAMS)]
    return (resident_kb() - before) / STREAMS


async def ours(url: str) -> float:
    async with AsyncClient(f"{url}/open", api_key=None) as client:

        async def open_one() -> Any:
            stream = client.runs.stream(assistant_id="agent")
            await anext(stream)
            return stream

        return await growth(open_one)


async def bare(url: str) -> float:
    async with httpx.AsyncClient(limits=httpx.Limits(max_connections=None), timeout=None) as client:

        async def open_one() -> Any:
            request = client.build_request("POST", f"{url}/open/runs/stream", json={"assistant_id": "agent"})
            response = await client.send(request, stream=True)
            chunks = response.aiter_bytes()
            await anext(chunks)
            return response, chunks

        return await growth(open_one)


if __name__ == "__main__":
    print(asyncio.run((ours if sys.argv[1] == "ours" else bare)(sys.argv[2])))
