# Copied from src/python/text.py by `npm run generate`; edit it there.
"""The text of messages."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


def text(message: Any) -> str:
    """The text of a message, of a chunk of one, or of an event that carries messages.

    Args:
        message: A message or a chunk (a dictionary with `content`), an event of a stream, or its data.

    Returns:
        Content that is a string as it is; of content blocks, the text blocks joined; of several messages, all their texts joined;
        `""` where there is no text.
    """
    data = getattr(message, "data", message)
    if isinstance(data, Mapping):
        return _text_of_content(data.get("content"))
    if isinstance(data, tuple):
        # A chunk, and what is known of the step that it comes from.
        return text(data[0]) if data else ""
    if isinstance(data, list):
        return "".join(text(item) for item in data if isinstance(item, Mapping))
    return ""


def _text_of_content(content: Any) -> str:
    if isinstance(content, str):
        return content
    if not isinstance(content, list):
        return ""
    return "".join(_text_of_block(block) for block in content)


def _text_of_block(block: Any) -> str:
    if isinstance(block, str):
        return block
    if isinstance(block, Mapping) and block.get("type") == "text" and isinstance(block.get("text"), str):
        found: str = block["text"]
        return found
    return ""
