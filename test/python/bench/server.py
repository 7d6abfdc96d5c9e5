"""A server for the benches, in a process of its own, so that its work does not count.

    GET  /threads/t        a recorded thread as JSON
    POST /runs/stream      20,000 events of about 400 bytes, each in a chunk and a write of its own
    POST /chunks/runs/stream  recorded events, some 10 MB, in chunks of 16 KiB
    POST /open/runs/stream  one event, then silence

Prints its port.
"""

from __future__ import annotations

import json
import socket
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

FIXTURES = Path(__file__).parents[2] / "fixtures"
EVENTS = 20_000
CHUNK = 16 * 1024
RUN = "123e4567-e89b-12d3-a456-426614174002"


def one_event(number: int) -> bytes:
    """A token, as the Python server sends it with `stream_mode="messages-tuple"`."""
    chunk: dict[str, Any] = {
        "content": f"token {number}",
        "additional_kwargs": {},
        "response_metadata": {},
        "type": "AIMessageChunk",
    }
    chunk |= {"name": None, "id": f"run--{RUN}", "tool_calls": [], "invalid_tool_calls": [], "usage_metadata": None}
    about = {"run_id": RUN, "langgraph_node": "agent", "langgraph_step": 1, "checkpoint_ns": f"agent:{RUN}"}
    return b"event: messages\r\ndata: " + json.dumps([chunk, about], separators=(",", ":")).encode() + b"\r\n\r\n"


def recorded() -> bytes:
    """Recorded streams without an end, repeated to some 10 MB."""
    streams = [path.read_bytes() for path in sorted(FIXTURES.glob("python-*.sse"))]
    last = (b"event: error", b"event: end")
    whole = b"".join(body for body in streams if body.endswith(b"\r\n\r\n") and not any(name in body for name in last))
    return whole * (10_000_000 // len(whole) + 1)


def pieces(data: bytes) -> Iterator[bytes]:
    for at in range(0, len(data), CHUNK):
        yield data[at : at + CHUNK]


def framed(data: bytes) -> bytes:
    return b"%x\r\n%s\r\n" % (len(data), data)


THREAD = json.dumps(json.loads((FIXTURES / "bodies" / "Thread-with-values.json").read_text())).encode()
THREAD_ANSWER = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n%s" % (len(THREAD), THREAD)
STREAM_HEAD = (
    b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n"
    b"content-location: /runs/%s\r\n\r\n" % RUN.encode()
)
TOKENS = [framed(one_event(number)) for number in range(EVENTS)]
RECORDED = [framed(piece) for piece in pieces(recorded())]


def serve(connection: socket.socket) -> None:
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    with connection, connection.makefile("rb") as reader:
        while request := reader.readline():
            length = 0
            while (line := reader.readline().strip().lower()) != b"":
                if line.startswith(b"content-length:"):
                    length = int(line[15:])
            reader.read(length)
            path = request.split()[1]
            if not path.endswith(b"/stream"):
                connection.sendall(THREAD_ANSWER)
                continue
            connection.sendall(STREAM_HEAD)
            if path.startswith(b"/open"):
                connection.sendall(framed(one_event(0)))
                reader.read(1)
                return
            for chunk in RECORDED if path.startswith(b"/chunks") else TOKENS:
                connection.sendall(chunk)
            connection.sendall(b"0\r\n\r\n")


def guarded(connection: socket.socket) -> None:
    try:
        serve(connection)
    except OSError:
        pass


def main() -> None:
    threading.stack_size(256 * 1024)
    with socket.create_server(("127.0.0.1", 0), backlog=2048) as server:
        print(server.getsockname()[1], flush=True)
        while True:
            connection, _ = server.accept()
            threading.Thread(target=guarded, args=(connection,), daemon=True).start()


if __name__ == "__main__":
    main()
