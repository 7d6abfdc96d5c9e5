"""Small calls, beside bare httpx; and how long an import takes."""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import time

import httpx
from openruns import Client

from .measure import ROUNDS, compare, report

CALLS = 300


def run(url: str) -> None:
    with Client(url, api_key=None) as client, httpx.Client() as bare:

        def ours() -> None:
            for _ in range(CALLS):
                client.threads.get(thread_id="t")

        def other() -> None:
            for _ in range(CALLS):
                json.loads(bare.get(f"{url}/threads/t").content)

        compare("small call", "bare httpx", ours, other, target=1.2, unit="µs CPU", per=CALLS)
    importing()


def importing() -> None:
    """Time of an import, without that of an interpreter that imports nothing."""

    def took(module: str) -> float:
        began = time.perf_counter()
        subprocess.run([sys.executable, "-c", f"import {module}"], check=True)
        return (time.perf_counter() - began) * 1000

    rounds = [(took("sys"), took("openruns"), took("langgraph_sdk")) for _ in range(ROUNDS)]
    ours = statistics.median(own - empty for empty, own, _ in rounds)
    other = statistics.median(theirs - empty for empty, _, theirs in rounds)
    report("import", "langgraph-sdk 0.4.14", ours, other, ours / other, 0.5, "ms")
