# Copied from src/python/policy.py by `npm run generate`; edit it there.
"""When a request is sent again, and after how long."""

from __future__ import annotations

import random
import time
from email.utils import parsedate_to_datetime

from .errors import OpenRunsError

PASSING = frozenset((429, 502, 503, 504))
"""Answers that the same GET may not get a little later."""

LONGEST_PAUSE = 60.0
"""A server that asks for more patience than this, in seconds, gets an error instead of silence."""

LONG_LIVED = 5.0
"""A connection that lived this many seconds did its work; what ends it then is no sign of trouble."""


def backoff(attempt: int, base: float) -> float:
    """Seconds before the attempt after this one, counted from 0; with jitter, so that many clients do not come back at once."""
    return min(2.0**attempt, 10.0) * base * (0.75 + random.random() / 2)


def retry_after(value: str | None) -> float | None:
    """The pause that a `Retry-After` header asks for, in seconds: a number, or a date."""
    if not value:
        return None
    try:
        return max(0.0, float(value))
    except ValueError:
        pass
    try:
        return max(0.0, parsedate_to_datetime(value).timestamp() - time.time())
    except (TypeError, ValueError):
        return None


def is_passing(error: OpenRunsError) -> bool:
    """Whether the same GET may fare better a little later."""
    return error.kind == "connection" or (error.kind == "status" and error.status in PASSING)
