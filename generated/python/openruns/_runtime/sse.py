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
_USUAL = {
    end: re.compile(b"(?:event: (.+)%b)?data: (.+)%b(?:id: (.+)%b)?%b|:.*%b%b|(?s:.+)" % ((end,) * 6)) for end in (b"\r\n", b"\n")
}
"""By what ends a line: an event of the usual shape, or a comment, or all the rest; the last two give three empty groups."""
_MAX_NAMES = 256
"""Names that are remembered, and the length of the longest; names of subgraphs' events hold ids."""

Message = tuple[bytes, bytes, bytes]
"""One event as it stands on the wire: its name, its data, its id; each empty where this very event carries none.

A plain tuple of bytes, as a regular expression gives it: anything else would cost as much as all the rest of the decoder.
"""


class EventTooLargeError(ValueError):
    """One event is larger than the client accepts."""


class Decoder:
    """Decodes one body.

    Bytes are kept until their line is complete, so a character that is split between two chunks does no harm. Every byte is
    looked at a constant number of times, however small the chunks are.
    """

    def __init__(self, max_event_size: int = MAX_EVENT_SIZE) -> None:
        self.last_event_id = b""
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
        self._id: bytes | None = None
        self._clean = True
        self._names: set[bytes] = set()
        """Names that hold no line end of the other kind."""
        self._line_end = b"\r\n"
        """What ended the lines of the last event of the usual shape."""

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
        name = head[7:]
        if name not in self._names or head[:7] != b"event: ":
            return None
        data, _, tail = rest.partition(end)
        if not data or _LF in data or _CR in data or len(chunk) > self._max:
            return None
        own_id = b""
        if tail != end:
            field, _, last = tail.partition(end)
            if last != end or field[:4] != b"id: " or len(field) == 4 or 0 in field or _LF in field or _CR in field:
                return None
            own_id = self.last_event_id = field[4:]
        self._after_cr = False
        self.loads = json_text.reader_of(data)
        return (name, data, own_id)

    def _hold(self, rest: bytes) -> None:
        self._held.append(rest)
        self._held_size += len(rest)
        self._bound(self._held_size + self._data_size)

    def _bound(self, size: int) -> None:
        if size > self._max:
            raise EventTooLargeError(f"one event is larger than {self._max} bytes (max_event_size)")

    def _read(self, block: bytes, fresh: int) -> list[Message]:
        """The events of complete lines, of which so many bytes have not been looked at before."""
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
        line by line. Returns what is left from the first on that is of another shape or incomplete."""
        first = block.find(b"\n")
        end = self._line_end = b"\r\n" if block[first - 1 : first] == b"\r" else b"\n"
        cut = block.rfind(end + end) + 2 * len(end)
        if cut < 2 * len(end):
            return block
        complete = block[:cut]
        found: list[Message] = _USUAL[end].findall(complete)
        names = self._names
        comments = 0
        for message in found:
            name, data, own_id = message
            if not data:
                comments += 1
            elif _CR in data or own_id or name not in names:
                if not self._is_usual(name, data, own_id):
                    return self._read_mixed(complete, messages) + block[cut:]
        if comments:
            # Only the last one can be the rest; a line end of another kind may hide in a comment.
            if not found[-1][1] or complete.count(b"\r") != (complete.count(b"\n") if end == b"\r\n" else 0):
                return self._read_mixed(complete, messages) + block[cut:]
            found = [message for message in found if message[1]]
        messages += found
        return block[cut:]

    def _is_usual(self, name: bytes, data: bytes, own_id: bytes) -> bool:
        """Whether no part holds what is a line end too: the pattern looks at one kind of them. Follows the last id."""
        if not data or _CR in data:
            return False
        if name not in self._names:
            if _CR in name:
                return False
            if len(self._names) < _MAX_NAMES and len(name) < _MAX_NAMES:
                self._names.add(name)
        if own_id:
            if _CR in own_id or 0 in own_id:
                return False
            self.last_event_id = own_id
        return True

    def _read_mixed(self, block: bytes, messages: list[Message]) -> bytes:
        """The same for a block that has comments or events of another shape."""
        for match in _USUAL[self._line_end].finditer(block):
            name, data, own_id = match.groups(b"")
            if data:
                if not self._is_usual(name, data, own_id):
                    return block[match.start() :]
                messages.append((name, data, own_id))
            elif not self._is_comment(match.group()):
                return block[match.start() :]
        return b""

    def _is_comment(self, text: bytes) -> bool:
        """Whether this is one comment with its blank line."""
        lines = text.split(self._line_end)
        return len(lines) == 3 and lines[0].startswith(b":") and not any(_CR in line for line in lines)

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
                self._id = value
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
            messages.append((self._event, text, self._id or b""))
            self._data = []
            self._data_size = 0
        self._event = b""
        self._id = None
