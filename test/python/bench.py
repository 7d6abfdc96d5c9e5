"""What the client costs beside bare httpx and the official SDK, both sides in one run. Prints a JSON line for each row.

    .cache/python/bin/python test/python/bench.py

Needs `test/python/run.sh` to have run once. Not part of any check: the machine decides the times, so only ratios count.
"""

from __future__ import annotations

import gc
import json
import statistics
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import httpx
import orjson
from langgraph_sdk import get_sync_client
from langgraph_sdk.sse import BytesLineDecoder, SSEDecoder
from openruns import Client
from openruns._runtime.sse import Decoder

FIXTURES = Path(__file__).parents[1] / "fixtures"
ROUNDS = 7
THREAD = json.dumps(json.loads((FIXTURES / "bodies" / "Thread-with-values.json").read_text())).encode()


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(THREAD)))
        self.end_headers()
        self.wfile.write(THREAD)

    def log_message(self, *args: Any) -> None:
        pass


def interleaved(ours: Callable[[], Any], theirs: Callable[[], Any], clock: Callable[[], float]) -> tuple[float, float]:
    """Medians of both sides, taken in turns."""
    times: tuple[list[float], list[float]] = ([], [])
    for _ in range(ROUNDS):
        for side, work in enumerate((ours, theirs)):
            gc.collect()
            began = clock()
            work()
            times[side].append(clock() - began)
    return statistics.median(times[0]), statistics.median(times[1])


def report(row: str, ours: float, theirs: float, target: float, *, faster: bool = False) -> None:
    ratio = theirs / ours if faster else ours / theirs
    holds = ratio >= target if faster else ratio <= target
    line = {"language": "python", "row": row, "ours": round(ours, 5), "theirs": round(theirs, 5)}
    print(json.dumps(line | {"ratio": round(ratio, 3), "target": target, "holds": holds}))


def small_call() -> None:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    url = f"http://127.0.0.1:{server.server_port}"
    with Client(url, api_key=None) as client, httpx.Client() as bare:

        def ours() -> None:
            for _ in range(300):
                client.threads.get(thread_id="t")

        def theirs() -> None:
            for _ in range(300):
                json.loads(bare.get(f"{url}/threads/t").content)

        ours()
        theirs()
        report("small call, CPU", *interleaved(ours, theirs, time.thread_time), target=1.25)
    server.shutdown()


def recorded_stream() -> list[bytes]:
    """20 MB of recorded streams, in pieces as a socket gives them."""
    streams = [path.read_bytes() for path in sorted(FIXTURES.glob("python-*.sse"))]
    last = (b"event: error", b"event: end")
    whole = b"".join(body for body in streams if body.endswith(b"\r\n\r\n") and not any(name in body for name in last))
    data = whole * (20_000_000 // len(whole) + 1)
    return [data[at : at + 16384] for at in range(0, len(data), 16384)]


def decoding() -> None:
    chunks = recorded_stream()
    def ours() -> int:
        decoder, count = Decoder(), 0
        for chunk in chunks:
            for message in decoder.push(chunk):
                decoder.loads(message[1])
                count += 1
        return count

    def official() -> int:
        lines, decoder, count = BytesLineDecoder(), SSEDecoder(), 0
        for chunk in chunks:
            for line in lines.decode(chunk):
                if decoder.decode(line) is not None:  # type: ignore[arg-type]
                    count += 1
        return count

    def bare() -> int:
        """What a user of httpx alone would write: lines, and the JSON of those that hold data."""
        count, rest = 0, b""
        for chunk in chunks:
            *lines, rest = (rest + chunk).split(b"\n")
            for line in lines:
                if line.startswith(b"data: "):
                    orjson.loads(line[6:])
                    count += 1
        return count

    assert ours() == official() == bare()
    report("stream decode against bare lines and orjson, CPU", *interleaved(ours, bare, time.thread_time), target=1.25)
    took = interleaved(ours, official, time.thread_time)
    report("stream decode against the official SDK, times as fast", *took, target=2, faster=True)


def streaming() -> None:
    """The same events through both clients, as a user reads them."""
    head = {"content-type": "text/event-stream", "content-location": "/runs/123e4567-e89b-12d3-a456-426614174002"}
    chunks = recorded_stream()
    transport = httpx.MockTransport(lambda request: httpx.Response(200, headers=head, stream=Chunks(chunks)))
    official = get_sync_client(url="http://mock")
    official.http.client = httpx.Client(transport=transport, base_url="http://mock")
    with Client("http://mock", api_key=None, http_client=httpx.Client(transport=transport)) as client:

        def ours() -> int:
            return sum(1 for _ in client.runs.stream(assistant_id="agent", raise_error=False))

        def theirs() -> int:
            return sum(1 for _ in official.runs.stream(None, "agent"))

        assert ours() == theirs()
        took = interleaved(ours, theirs, time.thread_time)
        report("stream through the client against the official SDK, times as fast", *took, target=2, faster=True)


class Chunks(httpx.SyncByteStream):
    def __init__(self, chunks: list[bytes]) -> None:
        self.chunks = chunks

    def __iter__(self) -> Iterator[bytes]:
        return iter(self.chunks)


def importing() -> None:
    def run(module: str) -> Callable[[], Any]:
        return lambda: subprocess.run([sys.executable, "-c", f"import {module}"], check=True)

    empty, _ = interleaved(run("sys"), run("sys"), time.perf_counter)
    ours, theirs = interleaved(run("openruns"), run("langgraph_sdk"), time.perf_counter)
    report("import time against the official SDK", ours - empty, theirs - empty, target=0.5)


if __name__ == "__main__":
    small_call()
    decoding()
    streaming()
    importing()
