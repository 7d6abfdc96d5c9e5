# Copied from src/python/http1.py by `npm run generate`; edit it there.
"""HTTP/1.1 as bytes, without a network: writes requests, reads heads of answers and the framing of bodies (RFC 9112).

The two transports share it. It exists for speed: a stream with one event in each chunk takes httpx's own transport about
12 microseconds an event, most of them spent in passing each chunk through several layers.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable
from typing import NamedTuple

import httpx

MAX_HEAD = 100 * 1024
"""Largest head of an answer in bytes."""
_MAX_LINE = 4096
"""Longest line with the size of a chunk, or trailer, in bytes."""
_TOKEN = re.compile(rb"[!#$%&'*+\-.^_`|~0-9A-Za-z]+")
_STATUS_LINE = re.compile(rb"HTTP/1\.([01]) ([1-9][0-9][0-9])(?: ([^\r\n\0]*))?")
_BLANK_LINE = re.compile(rb"\r?\n\r?\n")
_HEX = re.compile(rb"[0-9A-Fa-f]{1,16}")

Headers = list[tuple[bytes, bytes]]


class Head(NamedTuple):
    """The status line and the headers of an answer."""

    version: bytes
    status: int
    reason: bytes
    headers: Headers


def write_request(method: str, target: bytes, headers: Iterable[tuple[bytes, bytes]]) -> bytes:
    """The head of a request.

    Raises:
        httpx.LocalProtocolError: where a header would break the lines of the head.
    """
    lines = [b"%s %s HTTP/1.1" % (method.encode("ascii"), target)]
    for name, value in headers:
        if not _TOKEN.fullmatch(name) or b"\n" in value or b"\r" in value or b"\0" in value:
            raise httpx.LocalProtocolError(f"the header {name.decode(errors='replace')!r} has a character that HTTP forbids")
        lines.append(b"%s: %s" % (name, value))
    lines += (b"", b"")
    return b"\r\n".join(lines)


def split_head(data: bytes) -> tuple[Head, bytes] | None:
    """The head of an answer and the bytes behind it; None as long as the head is incomplete. Interim answers are skipped.

    Raises:
        httpx.RemoteProtocolError: where it is no HTTP/1.1.
    """
    while True:
        blank = _BLANK_LINE.search(data)
        if blank is None:
            if len(data) > MAX_HEAD:
                raise httpx.RemoteProtocolError(f"the headers of the answer are larger than {MAX_HEAD} bytes")
            if data and not data.startswith(b"HTTP/1."[: len(data)]):
                raise _not_http(data)
            return None
        head = _read_head(data[: blank.start()])
        data = data[blank.end() :]
        if head.status >= 200 or head.status == 101:
            return head, data


def _read_head(text: bytes) -> Head:
    first, *lines = text.split(b"\n")
    found = _STATUS_LINE.fullmatch(first.removesuffix(b"\r"))
    if found is None:
        raise _not_http(text)
    headers: Headers = []
    for raw in lines:
        line = raw.removesuffix(b"\r")
        name, colon, value = line.partition(b":")
        if line[:1] in b" \t" and headers:
            # A folded line, an old form that RFC 9112 asks clients to read as one value.
            before, start = headers.pop()
            headers.append((before, start + b" " + line.strip(b" \t")))
        elif not colon or not _TOKEN.fullmatch(name) or b"\0" in value or b"\r" in value:
            raise httpx.RemoteProtocolError(f"the answer has a line that is no header: {line[:100]!r}")
        else:
            headers.append((name, value.strip(b" \t")))
    return Head(b"HTTP/1." + found[1], int(found[2]), found[3] or b"", headers)


def _not_http(data: bytes) -> httpx.RemoteProtocolError:
    return httpx.RemoteProtocolError(f"the server does not speak HTTP/1.1: it sent {data[:40]!r}")


class Body:
    """Takes the framing off the bytes of one body, whichever the three forms it has: a length, chunks, or until the end."""

    __slots__ = ("_held", "_left", "_state", "finished", "reusable")

    def __init__(self, method: str, head: Head) -> None:
        values: dict[bytes, list[bytes]] = {}
        for name, value in head.headers:
            values.setdefault(name.lower(), []).append(value)
        coding = b",".join(values.get(b"transfer-encoding", ())).strip().lower()
        lengths = {part.strip() for value in values.get(b"content-length", ()) for part in value.split(b",")}
        options = {part.strip().lower() for value in values.get(b"connection", ()) for part in value.split(b",")}
        self.finished = False
        """Whether the whole body has been seen."""
        self.reusable = head.version == b"HTTP/1.1" and b"close" not in options and not (coding and lengths)
        """Whether the connection may serve another request once the body is finished."""
        self._held = b""
        self._left = 0
        self._state = self._until_end
        if method == "HEAD" or head.status in (101, 204, 304):
            self.finished = True
        elif coding:
            if coding != b"chunked":
                raise httpx.RemoteProtocolError(f"the transfer-encoding {coding.decode(errors='replace')!r} is unknown")
            self._state = self._chunked
        elif lengths:
            length = lengths.pop()
            if lengths or not length.isdigit():
                raise httpx.RemoteProtocolError("the answer has no single valid content-length")
            self._left = int(length)
            self.finished = self._left == 0
            self._state = self._counted
        else:
            self.reusable = False

    def feed(self, data: bytes) -> bytes:
        """What these bytes hold of the body; empty where they hold only framing.

        Raises:
            httpx.RemoteProtocolError: where the framing is broken.
        """
        return self._state(data)

    def end(self) -> None:
        """The connection ended.

        Raises:
            httpx.RemoteProtocolError: where the body is incomplete.
        """
        if not self.finished and self._state != self._until_end:
            raise httpx.RemoteProtocolError("the server closed the connection before the end of the body")
        self.finished = True

    def _until_end(self, data: bytes) -> bytes:
        return data

    def _counted(self, data: bytes) -> bytes:
        if len(data) > self._left:
            self.reusable = False
            data = data[: self._left]
        self._left -= len(data)
        self.finished = self._left == 0
        return data

    def _chunked(self, data: bytes) -> bytes:
        """Gives the contents of all chunks in these bytes as one piece.

        `_left` counts the bytes that are missing of the current chunk, its line end included; it is 0 where the size of the
        next one comes.
        """
        if self._held:
            data = self._held + data
            self._held = b""
        parts: list[bytes] = []
        at, length = 0, len(data)
        while at < length:
            if self._left:
                end = at + self._left
                if end > length:
                    # The last two bytes of a chunk are its line end, which is no part of the body.
                    parts.append(data[at : min(length, end - 2)])
                    if end - length == 1 and data[-1:] != b"\r":
                        raise _broken_chunk()
                    self._left = end - length
                    break
                if data[max(at, end - 2) : end] != b"\r\n"[-min(2, end - at) :]:
                    raise _broken_chunk()
                if end - 2 > at:
                    parts.append(data[at : end - 2])
                self._left = 0
                at = end
                continue
            line_end = data.find(b"\r\n", at)
            if line_end < 0:
                self._hold(data[at:])
                break
            size = _chunk_size(data[at:line_end])
            if size == 0:
                self._state = self._trailers
                self._trailers(data[line_end + 2 :])
                break
            at = line_end + 2
            self._left = size + 2
        return parts[0] if len(parts) == 1 else b"".join(parts)

    def _trailers(self, data: bytes) -> bytes:
        """Reads over what follows the last chunk: lines up to an empty one."""
        data = self._held + data
        self._held = b""
        while not self.finished:
            line_end = data.find(b"\r\n")
            if line_end < 0:
                self._hold(data)
                break
            self.finished = line_end == 0
            data = data[line_end + 2 :]
        if self.finished and data:
            self.reusable = False
        return b""

    def _hold(self, data: bytes) -> None:
        if len(data) > _MAX_LINE:
            raise _broken_chunk()
        self._held = data


@functools.lru_cache(maxsize=1024)
def _chunk_size(line: bytes) -> int:
    size = line.partition(b";")[0].strip(b" \t")
    if not _HEX.fullmatch(size):
        raise _broken_chunk()
    return int(size, 16)


def _broken_chunk() -> httpx.RemoteProtocolError:
    return httpx.RemoteProtocolError("the chunks of the answer's body are malformed")
