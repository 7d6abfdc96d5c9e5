# Copied from src/python/sse.py by `npm run generate`; edit it there.
"""Decodes an event stream: bytes in, events out, by the rules of the HTML standard."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from . import json_text

MAX_EVENT_SIZE = 64 * 1024 * 1024
_LF, _CR, _COLON = b"\n\r:"
_BLANK_LINE = re.compile(rb"(?:^|\n)(?:\n|\r\n?)|\r\r\n?")

Message = tuple[str, bytes, "str | None"]
"""One event as it stands on the wire: its name, its data, its id where this very event carries one.

A plain tuple: a class of its own would cost as much as all the rest of the decoder.
"""


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
        self.loads: Callable[[bytes], Any] = json_text.loads
        """Reads the data of the messages that the last call of `push` gave."""
        self.retry = 0.0
        """Seconds before a reconnect, as the stream's last `retry:` field asks for."""
        self._max = max_event_size
        self._begun = b""
        self._held: list[bytes] = []
        self._held_size = 0
        self._started = False
        self._after_cr = False
        self._event = b""
        self._data: list[bytes] = []
        self._data_size = 0
        self._id: str | None = None
        self._clean = True
        self._names: dict[bytes, dict[bytes, str]] = {b"\r": {}, b"\n": {}}
        """The names in the heads of events, by what ends a line: a head means another thing in the other kind."""
        self._line_end = b"\r\n"
        """What ended the lines of the last event of the usual shape."""
        self._single_names: dict[bytes, str] = {}
        """The names in the heads of events that came in a chunk of their own."""

    def push(self, chunk: bytes) -> list[Message]:
        """The events that these bytes complete."""
        if self._clean and not (self._held or self._begun or self._after_cr) and self._started:
            message = self._read_single(chunk)
            if message is not None:
                return [message]
        end = max(chunk.rfind(b"\n"), chunk.rfind(b"\r")) + 1
        if end == 0:
            self._hold(chunk)
            return []
        block = chunk
        if end < len(chunk) or self._held or self._begun:
            block = b"".join((self._begun, *self._held, memoryview(chunk)[:end]))
            self._begun = b""
            self._held = []
            self._held_size = 0
        messages = self._read(block, len(chunk))
        if end < len(chunk):
            self._hold(chunk[end:])
        return messages

    def end(self) -> list[Message]:
        """At a clean end of the body: the event that lacks only its blank line. After a cut it must not be asked for."""
        return self.push(b"\n\n")

    def _read_single(self, chunk: bytes) -> Message | None:
        """The event, where the chunk is exactly one of the usual shape: as servers write them, and by far the fastest way."""
        end = self._line_end
        head, _, rest = chunk.partition(b"\r\ndata: " if end == b"\r\n" else b"\ndata: ")
        name = self._single_names.get(head)
        if name is None:
            name = self._learn_single(head)
            if not name:
                return None
        data, _, tail = rest.partition(end)
        if not data or _LF in data or _CR in data or len(chunk) > self._max:
            return None
        own_id = None
        if tail != end:
            field, _, last = tail.partition(end)
            if last != end or field[:4] != b"id: " or len(field) == 4 or 0 in field or _LF in field or _CR in field:
                return None
            own_id = self.last_event_id = field[4:].decode(errors="replace")
        self._after_cr = False
        self.loads = json_text.reader_of(data)
        return (name, data, own_id)

    def _learn_single(self, head: bytes) -> str:
        if head[:7] != b"event: " or len(head) == 7 or _LF in head or _CR in head:
            return ""
        name = head[7:].decode(errors="replace")
        if len(self._single_names) < 256 and len(head) < 256:
            self._single_names[head] = name
        return name

    def _hold(self, rest: bytes) -> None:
        self._held.append(rest)
        self._held_size += len(rest)
        self._bound(self._held_size + self._data_size)

    def _bound(self, size: int) -> None:
        if size > self._max:
            raise EventTooLargeError(f"one event is larger than {self._max} bytes (max_event_size)")

    def _read(self, block: bytes, fresh: int) -> list[Message]:
        """The events of whole lines, of which so many bytes have not been looked at before."""
        if not self._started:
            self._started = True
            block = block.removeprefix(b"\xef\xbb\xbf")
        elif self._after_cr and block.startswith(b"\n"):
            block = block[1:]
        self._after_cr = block.endswith(b"\r")
        messages: list[Message] = []
        # Data that goes on from an earlier block was not looked at here.
        self.loads = json_text.reader_of(block) if self._clean else json_text.loads
        if not self._clean and (blank := _BLANK_LINE.search(block)):
            self._read_lines(block[: blank.end()], messages)
            block = block[blank.end() :]
        if self._clean and len(block) <= self._max:
            block = self._read_usual(block, messages)
            if len(block) < fresh and not self._after_cr and not _BLANK_LINE.search(block):
                self._begun = block
                return messages
        self._read_lines(block, messages)
        return messages

    def _read_lines(self, block: bytes, messages: list[Message]) -> None:
        lines = block.split(b"\n")
        tail = lines.pop()
        for line in lines:
            # A line end of its own within the line, or the CR of its CRLF.
            parts = line.split(b"\r")
            if len(parts) > 1 and not parts[-1]:
                parts.pop()
            for part in parts:
                self._read_line(part, messages)
        if tail:
            for part in tail.split(b"\r")[:-1]:
                self._read_line(part, messages)

    def _read_usual(self, block: bytes, messages: list[Message]) -> bytes:
        """Takes events of the shape that servers send (name, one line of data, perhaps an id), several times as fast as
        line by line. Returns what is left from the first on that is of another shape or not whole."""
        first = block.find(b"\n")
        # What ends a line here, what must not, what stands between two events and before an id.
        if block[first - 1 : first] == b"\r":
            self._line_end = b"\r\n"
            end, other, gap, id_field, separator = b"\r", _LF, b"\n\r\n", b"\nid: ", b"\r\ndata: "
        else:
            self._line_end = b"\n"
            end, other, gap, id_field, separator = b"\n", _CR, b"\n", b"id: ", b"\ndata: "
        gap_size, id_size = len(gap), len(id_field)
        names = self._names[end]
        add = messages.append
        # Each part is the data of one event and the head of the next.
        parts = block.split(separator)
        head = gap + parts[0]
        name = names.get(head) or self._name(head, end, gap_size)
        before = len(messages) - 1
        for part in parts[1:]:
            data, _, next_head = part.partition(end)
            if not name or not data or other in data:
                break
            own_id = None
            next_name = names.get(next_head)
            if next_name is None:
                if next_head[:id_size] == id_field:
                    raw_id, _, next_head = next_head[id_size:].partition(end)
                    if not raw_id or other in raw_id or 0 in raw_id:
                        break
                    own_id = raw_id.decode(errors="replace")
                    next_name = names.get(next_head)
                if next_name is None:
                    if next_head[:gap_size] != gap:
                        break
                    next_name = self._name(next_head, end, gap_size)
                if own_id:
                    self.last_event_id = own_id
            add((name, data, own_id))
            name, head = next_name, next_head
        return separator.join((head[gap_size:], *parts[len(messages) - before :]))

    def _name(self, head: bytes, end: bytes, gap_size: int) -> str:
        """The name in the head of an event: `event: name`, after comments and blank lines at most. Else empty."""
        *before, last = head[gap_size:].split(b"\r\n" if end == b"\r" else b"\n")
        if any(line and line[0] != _COLON for line in before) or last[:7] != b"event: ":
            return ""
        if any(_CR in line or _LF in line for line in (*before, last)):
            return ""
        name = last[7:].decode(errors="replace") or "message"
        # Bounded: the names of subgraphs' events hold ids.
        if len(self._names[end]) < 256 and len(head) < 256:
            self._names[end][head] = name
        return name

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
        elif name == b"retry" and value.isdigit():
            self.retry = float(value) / 1000

    def _dispatch(self, messages: list[Message]) -> None:
        data = self._data
        if self._id is not None:
            self.last_event_id = self._id
        if data:
            text = data[0] if len(data) == 1 else b"\n".join(data)
            name = self._event.decode(errors="replace") if self._event else "message"
            messages.append((name, text, self._id or None))
            self._data = []
            self._data_size = 0
        self._event = b""
        self._id = None
