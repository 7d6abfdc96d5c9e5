# Copied from src/python/server_text.py by `npm run generate`; edit it there.
"""What a server says of a failure, made readable."""

from __future__ import annotations

import json
import re
from typing import Any

MAX_DETAIL = 1000
"""Longest text of a server's answer that an error quotes, in characters."""
MAX_EXCERPT = 200
"""Longest excerpt of an event or body that is not JSON, in characters."""
_LINE_END = re.compile(r"\s*[\r\n]\s*")


def parse(text: str) -> Any:
    """The JSON in a text, or the text itself."""
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return text


def describe(body: Any) -> str:
    """What the body of a refusal says, in one line: `detail`, a list of issues, plain text, the title of an HTML page."""
    try:
        return _LINE_END.sub(" ", _describe(body))[:MAX_DETAIL]
    except RecursionError:
        return "a body that is nested too deep"


def _describe(body: Any) -> str:
    if isinstance(body, list):
        return "; ".join(_describe(item) for item in body)
    if isinstance(body, dict):
        said = next((body[key] for key in ("detail", "issues", "message", "msg", "error") if body.get(key) is not None), None)
        path = body.get("path", body.get("loc"))
        where = f"{'.'.join(str(part) for part in path)}: " if isinstance(path, list) and path else ""
        return json.dumps(body) if said is None else where + _describe(said)
    text = str("" if body is None else body).strip()
    if re.match(r"<(!doctype|html)", text, re.IGNORECASE):
        title = re.search(r"<title>([^<]*)", text, re.IGNORECASE)
        return f'an HTML page, "{title.group(1) if title else ""}"'
    return text


def read_failure(failure: Any) -> tuple[str, str]:
    """Name and message of a failed run. The JavaScript server wraps the true pair, as JSON, into the message of another."""
    if not isinstance(failure, dict):
        return "Error", describe(failure)
    message = failure.get("message", failure)
    inner = parse(message) if isinstance(message, str) else message
    if inner is not failure and isinstance(inner, dict) and inner.get("error"):
        return read_failure(inner)
    return str(failure.get("error", "Error")), describe(message)
