# Copied from src/python/replay.py by `npm run generate`; edit it there.
"""Where a lost stream goes on, and which of the events that come then were delivered before."""

from __future__ import annotations

from itertools import islice

from .sse import Message

FROM_START = "-1"
"""Joined with it, a resumable run replays all that it has kept."""
MAX_REMEMBERED_IDS = 10_000
"""How many of the last event ids are remembered."""
MAX_REMEMBERED_EVENTS_WITH_ONE_ID = 100
"""Of the last id and of the one before it, so many events are remembered by name and data."""


class ReplayFilter:
    """Remembers which events were delivered.

    The Python server's ids are milliseconds and a number that stays 0, so events of one millisecond share an id, and a join
    gives what is greater: with the last id, the rest of that millisecond would be lost. So a stream goes on from the id before
    it, and what comes twice is known by its id and its content. Ids of other forms are taken to be unique. A server that
    replays more than it was asked for, even from the start, does no harm.
    """

    def __init__(self, start: str) -> None:
        self._last = start.encode()
        self._before = b""
        self._older: list[Message] = []
        """The events of the id before the last."""
        self._latest: list[Message] = []
        """The events of the last id, and those without an id since."""
        self._ids: dict[bytes, None] = {}
        """The ids seen so far, in order."""
        self._expected: list[Message] = []
        """Events that may come again, as they are known by name and data."""
        self._shared: tuple[bytes, ...] = ()
        """Ids that also new events may have."""
        self._replaying = False

    @property
    def resume_from(self) -> str:
        """What to send as `Last-Event-ID`; empty where the server numbers no events."""
        return ((self._last.endswith(b"-0") and self._before) or self._last).decode(errors="replace")

    def expect_replay(self) -> None:
        """From now on, events may come again."""
        self._replaying = True
        self._expected = [*self._older, *self._latest]
        self._shared = (self._last, self._before) if self._last.endswith(b"-0") else ()

    def new(self, messages: list[Message]) -> list[Message]:
        """Those of the events that are new; remembers them."""
        if self._replaying:
            return [message for message in messages if self._is_new(message)]
        ids = [message[2] for message in messages if message[2]]
        if not ids and not self._last:
            return messages
        self._ids.update(dict.fromkeys(ids))
        # Only the events of the last two ids are remembered, so those since the third but last id tell all.
        at, last_ids = len(messages), set[bytes]()
        while at and len(last_ids) < 3:
            at -= 1
            last_ids.add(messages[at][2])
            last_ids.discard(b"")
        for message in messages[at:]:
            self._remember(message)
        return messages

    def _is_new(self, message: Message) -> bool:
        own_id = message[2]
        if self._expected and self._is_expected(message):
            return False
        if own_id and own_id in self._ids and own_id not in self._shared:
            return False
        self._remember(message)
        return True

    def _is_expected(self, message: Message) -> bool:
        own_id = message[2]
        for index, (event, data, old_id) in enumerate(self._expected):
            if (event, data) == message[:2] and (old_id or own_id) == own_id:
                del self._expected[index]
                if own_id and not old_id:
                    # It came at the cut end of a stream, without its id: from now on it is known by it.
                    self._remember(message)
                return True
        return False

    def _remember(self, message: Message) -> None:
        own_id = message[2]
        if own_id:
            if own_id != self._last:
                self._move_to(own_id)
        elif self._last == FROM_START.encode():
            self._last = b""
        if self._last and len(self._latest) < MAX_REMEMBERED_EVENTS_WITH_ONE_ID:
            self._latest.append(message)

    def _move_to(self, own_id: bytes) -> None:
        self._older = [message for message in self._latest if message[2] == self._last]
        self._latest = []
        self._before = self._last
        self._last = own_id
        self._ids[own_id] = None
        if len(self._ids) > MAX_REMEMBERED_IDS:
            for old in list(islice(self._ids, MAX_REMEMBERED_IDS // 10)):
                del self._ids[old]
