"""The text of messages, of their chunks and of events."""

from __future__ import annotations

from typing import Any

import pytest
from openruns import text

from api import Api
from conftest import Wire

BLOCKS = [{"type": "text", "text": "a"}, {"type": "image_url", "image_url": "x"}, "b", {"type": "text", "text": "c"}]


@pytest.mark.row("message-text")
@pytest.mark.parametrize(
    ("message", "said"),
    [
        ({"type": "ai", "content": "hello"}, "hello"),
        ({"type": "AIMessageChunk", "content": BLOCKS}, "abc"),
        ({"type": "ai", "content": []}, ""),
        ({"type": "ai"}, ""),
        ({"type": "ai", "content": None}, ""),
        (({"content": "x"}, {"langgraph_node": "agent"}), "x"),
        ([{"content": "x"}, {"content": "y"}], "xy"),
        (None, ""),
        (42, ""),
    ],
)
def test_the_text_of_a_message(message: Any, said: str) -> None:
    assert text(message) == said


@pytest.mark.row("message-text")
@pytest.mark.parametrize("fixture", ["python-messages-tuple", "python-messages-partial", "javascript-messages-tuple"])
def test_the_text_of_an_event(api: Api, wire: Wire, fixture: str) -> None:
    seen = api.stream(
        wire.url(f"stream-fixture~fixture={fixture}"), lambda c: c.runs.stream(assistant_id="agent", raise_error=False)
    )
    spoken = [event.text() for event in seen.events if event.event.startswith("messages")]
    assert any(spoken) and all(isinstance(said, str) for said in spoken)
    assert all(event.text() == text(event) for event in seen.events)
    assert all(event.text() == "" for event in seen.events if event.event in ("metadata", "end"))
