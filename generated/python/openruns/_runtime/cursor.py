# Copied from src/python/cursor.py by `npm run generate`; edit it there.
"""Where a lost stream can go on, and which of the events that come then have been here before."""

from __future__ import annotations

from .sse import Message

FROM_START = "-1"
"""Joined with it, a resumable run replays all that it has kept."""


class Cursor:
    """Remembers the events of the last id.

    The Python server's ids are milliseconds and a number that stays 0, so events of one millisecond share an id, and a join
    gives what is greater: with the last id, the rest of that millisecond would be lost. With the id before it nothing is,
    and what comes twice is known by its id and its content. Ids of other forms are taken to be unique.
    """

    def __init__(self, start: str) -> None:
        self._last = start
        self._before = ""
        self._older: list[Message] = []
        """The events of the id before the last."""
        self._latest: list[Message] = []
        """The events of the last id, and those without an id since."""
        self._expected: list[Message] = []

    @property
    def resume_from(self) -> str:
        """What to send as `Last-Event-ID`; empty where the server numbers no events."""
        return (self._last.endswith("-0") and self._before) or self._last

    def expect_replay(self) -> None:
        """From now on, events may come again."""
        self._expected = [*self._older, *self._latest]

    def move_to(self, own_id: str) -> None:
        """Follows an id that came without an event, or was cleared."""
        if own_id == self._last:
            return
        self._older = [message for message in self._latest if message[2] == self._last]
        self._latest = []
        self._before = self._last
        self._last = own_id

    def fresh(self, messages: list[Message]) -> list[Message]:
        """Those of the events that are new; remembers them."""
        if self._expected:
            return [message for message in messages if self.accept(message)]
        # Only the last two ids count, so the events since the third but last tell all.
        at, ids = len(messages), set[str]()
        while at and len(ids) < 3:
            at -= 1
            if own_id := messages[at][2]:
                ids.add(own_id)
        for message in messages[at:] if ids or self._last else ():
            self.accept(message)
        return messages

    def accept(self, message: Message) -> bool:
        """Whether the event is new; remembers it."""
        if self._expected and self._is_known(message):
            return False
        own_id = message[2]
        if own_id:
            self.move_to(own_id)
        elif self._last == FROM_START:
            self._last = ""
        if self._last:
            self._latest.append(message)
        return True

    def _is_known(self, message: Message) -> bool:
        own_id = message[2]
        for index, (event, data, old_id) in enumerate(self._expected):
            if (event, data) == message[:2] and (old_id or own_id) == own_id:
                del self._expected[index]
                if own_id and not old_id:
                    # It came at a torn end, without its id: from now on it is known by it.
                    self.move_to(own_id)
                    self._latest.append(message)
                return True
        return False
