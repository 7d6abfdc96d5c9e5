# Copied from src/python/policy.py by `npm run generate`; edit it there.
"""When a request is sent again, and after how long. The numbers are those of src/policy.json, which all clients share."""

from __future__ import annotations

import random
import time
from email.utils import parsedate_to_datetime

from .errors import OpenRunsError

CONNECT_TIMEOUT = 10.0
"""Seconds until a connection must be open."""
DEFAULT_DEADLINE = 60.0
"""Seconds for an ordinary call, retries and body included."""
MAX_RETRIES = 3
"""How often a GET is sent again."""
RETRY_STATUSES = frozenset((429, 502, 503, 504))
"""Answers after which the same GET may succeed later."""
RETRY_DELAY = 0.5
"""Seconds before the first retry or reconnect; doubled for each further one."""
MAX_RETRY_DELAY_FACTOR = 10.0
"""The delay grows up to so many times the first one."""
RETRY_JITTER = 0.25
"""Each delay is longer or shorter by a random part of it, this much at most, so that many clients do not come back at once."""
MAX_RETRY_AFTER = 60.0
"""Seconds of a `Retry-After` that are slept; where a server asks for more, the error comes at once and carries it."""
MAX_STREAM_RETRY = 30.0
"""Seconds up to which a stream's `retry:` field sets the least delay before a reconnect."""
MAX_RECONNECTS = 5
"""How many attempts in a row reopen a lost stream, or join the run of a lost wait."""
LONG_LIVED_CONNECTION = 5.0
"""Seconds after which a connection that brought bytes counts as one that worked: attempts are counted anew."""


def retry_delay(attempt: int, base: float) -> float:
    """Seconds before the attempt after this one, counted from 0."""
    jitter = 1 - RETRY_JITTER + 2 * RETRY_JITTER * random.random()
    return min(2.0**attempt, MAX_RETRY_DELAY_FACTOR) * base * jitter


def read_retry_after(value: str | None) -> float | None:
    """The pause that a `Retry-After` header asks for, in seconds; the header holds seconds or a date."""
    if not value:
        return None
    try:
        seconds = float(value)
        return max(0.0, seconds) if seconds < float("inf") else None
    except ValueError:
        pass
    try:
        return max(0.0, parsedate_to_datetime(value).timestamp() - time.time())
    except (TypeError, ValueError, OverflowError):
        return None


def may_succeed_later(error: OpenRunsError) -> bool:
    """Whether the same GET may succeed a little later."""
    if error.is_final:
        return False
    return error.kind == "connection" or (error.kind == "status" and error.status in RETRY_STATUSES)
