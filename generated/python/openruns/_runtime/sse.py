# Copied from src/python/sse.py by `npm run generate`; edit it there.
"""Decodes an event stream: bytes in, events out, by the rules of the HTML standard."""

from __future__ import annotations

MAX_EVENT_SIZE = 64 * 1024 * 1024

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
        lines = block.split(b"\n")
        tail = lines.pop()
        at, count = 0, len(lines)
        while at < count:
            if self._clean:
                at = self._read_whole(lines, at, messages)
                if at == count:
                    break
            # A line end of its own within the line, or the CR of its CRLF.
            parts = lines[at].split(b"\r")
            if len(parts) > 1 and not parts[-1]:
                parts.pop()
            for part in parts:
                self._read_line(part, messages)
            at += 1
        if tail:
            for part in tail.split(b"\r")[:-1]:
                self._read_line(part, messages)
        return messages

    def _read_whole(self, lines: list[bytes], at: int, messages: list[Message]) -> int:
        """Takes events of the shape that servers send (name, one line of data, perhaps an id), several times as fast as
        line by line. Returns where the first event of another shape begins."""
        names, limit, last = self._names, self._max, len(lines) - 2
        add = messages.append
        while at < last:
            data_line = lines[at + 1]
            blank = lines[at + 2]
            after = at + 3
            own_id = None
            if blank != b"\r" and blank:
                own_id = blank
                if own_id[:4] != b"id: " or after >= last + 2:
                    break
                blank = lines[after]
                after += 1
            if blank == b"\r":
                data = data_line[6:-1]
                torn = data_line.find(b"\r") != len(data_line) - 1
            else:
                data = data_line[6:]
                torn = blank != b"" or b"\r" in data_line
            if torn or not data or data_line[:6] != b"data: ":
                break
            name = names.get(lines[at]) or self._name(lines[at], blank)
            if not name:
                break
            if len(data) > limit:
                self._bound(len(data))
            if own_id is None:
                add((name, data, None))
            else:
                raw = own_id[4:].removesuffix(blank) if blank else own_id[4:]
                if not raw or b"\0" in raw or b"\r" in raw:
                    break
                self.last_event_id = found = raw.decode(errors="replace")
                add((name, data, found))
            at = after
        return at

    def _name(self, line: bytes, end: bytes) -> str:
        """The name in a line `event: name`; empty where it is no such line."""
        raw = line[7:].removesuffix(end) if end else line[7:]
        if line[:7] != b"event: " or b"\r" in raw or (end and not line.endswith(end)):
            return ""
        name = raw.decode(errors="replace") or "message"
        # Bounded: the names of subgraphs' events hold ids.
        if len(self._names) < 256:
            self._names[line] = name
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
