# Copied from src/python/sse.py by `npm run generate`; edit it there.
"""Decodes an event stream: bytes in, events out, by the rules of the HTML standard."""

from __future__ import annotations

import re
from typing import NamedTuple

MAX_EVENT_SIZE = 64 * 1024 * 1024

_LINE_END = re.compile(rb"\r\n|\n|\r")


class Message(NamedTuple):
    """One event as it stands on the wire."""

    event: str
    data: bytes
    id: str | None
    """Only where this very event carries an id."""


class EventTooLargeError(ValueError):
    """One event is larger than the client accepts."""


class Decoder:
    """Decodes one body.

    Bytes are kept until their line is whole, so a character that is cut in two never matters; every byte is looked at a
    constant number of times however the body is cut up.
    """

    def __init__(self, max_event_size: int = MAX_EVENT_SIZE) -> None:
        self.last_event_id = ""
        """What `Last-Event-ID` would be: the id that the last completed event left behind."""
        self._max = max_event_size
        self._held: list[bytes] = []
        self._held_size = 0
        self._started = False
        self._after_cr = False
        self._event = b""
        self._data: list[bytes] = []
        self._data_size = 0
        self._id: str | None = None
        self._clean = True
        self._names: dict[bytes, str] = {}

    def push(self, chunk: bytes) -> list[Message]:
        """The events that these bytes complete."""
        end = max(chunk.rfind(b"\n"), chunk.rfind(b"\r")) + 1
        if end == 0:
            self._hold(chunk)
            return []
        block = chunk[:end] if end < len(chunk) else chunk
        if self._held:
            block = b"".join((*self._held, block))
            self._held.clear()
            self._held_size = 0
        messages = self._read(block)
        if end < len(chunk):
            self._hold(chunk[end:])
        return messages

    def end(self) -> list[Message]:
        """At a clean end of the body: the event that lacks only its blank line. After a cut it must not be asked for."""
        return self.push(b"\n\n")

    def _hold(self, rest: bytes) -> None:
        self._held.append(rest)
        self._held_size += len(rest)
        self._bound(self._held_size + self._data_size)

    def _bound(self, size: int) -> None:
        if size > self._max:
            raise EventTooLargeError(f"one event is larger than {self._max} bytes (max_event_size)")

    def _read(self, block: bytes) -> list[Message]:
        if not self._started:
            self._started = True
            block = block.removeprefix(b"\xef\xbb\xbf")
        elif self._after_cr and block.startswith(b"\n"):
            block = block[1:]
        self._after_cr = block.endswith(b"\r")
        messages: list[Message] = []
        at, size = 0, len(block)
        while at < size:
            if self._clean:
                at = self._read_whole(block, at, messages)
                if at == size:
                    break
            found = _LINE_END.search(block, at)
            if found is None:
                break
            self._read_line(block[at : found.start()], messages)
            at = found.end()
        return messages

    def _read_whole(self, block: bytes, at: int, messages: list[Message]) -> int:
        """Takes events of the shape that servers send (name, one line of data, perhaps an id), several times as fast as
        line by line. Returns where the first event of another shape begins."""
        find, starts, names, limit = block.find, block.startswith, self._names, self._max
        while starts(b"event: ", at):
            name_end = find(b"\n", at)
            data_end = find(b"\n", name_end + 1)
            if name_end < 0 or data_end < 0:
                break
            crlf = block[name_end - 1] == 13
            name = block[at + 7 : name_end - crlf]
            data = block[name_end + 7 : data_end - crlf]
            if not data or b"\r" in data or b"\r" in name or not starts(b"data: ", name_end + 1):
                break
            line_end = b"\r\n" if crlf else b"\n"
            rest = data_end + 1
            own_id = None
            if starts(b"id: ", rest):
                id_end = find(b"\n", rest)
                raw = block[rest + 4 : id_end - crlf]
                if id_end < 0 or not raw or b"\r" in raw or b"\0" in raw:
                    break
                own_id = raw.decode(errors="replace")
                rest = id_end + 1
            if not starts(line_end, rest) or (crlf and block[data_end - 1] != 13):
                break
            if len(data) > limit:
                self._bound(len(data))
            if own_id is not None:
                self.last_event_id = own_id
            text = names.get(name)
            if text is None:
                text = name.decode(errors="replace") or "message"
                if len(names) < 256:
                    names[name] = text
            messages.append(Message(text, data, own_id))
            at = rest + len(line_end)
        return at

    def _read_line(self, line: bytes, messages: list[Message]) -> None:
        if line:
            self._clean = False
            self._field(line)
        else:
            self._dispatch(messages)
            self._clean = True

    def _field(self, line: bytes) -> None:
        name, _, value = line.partition(b":")
        value = value.removeprefix(b" ")
        if name == b"id":
            if b"\0" not in value:
                self._id = value.decode(errors="replace")
        elif name == b"data":
            self._data.append(value)
            self._data_size += len(value)
            self._bound(self._data_size)
        elif name == b"event":
            self._event = value

    def _dispatch(self, messages: list[Message]) -> None:
        data = self._data
        if self._id is not None:
            self.last_event_id = self._id
        if data:
            text = data[0] if len(data) == 1 else b"\n".join(data)
            if text:
                name = self._event.decode(errors="replace") if self._event else "message"
                messages.append(Message(name, text, self._id or None))
            self._data = []
            self._data_size = 0
        self._event = b""
        self._id = None
