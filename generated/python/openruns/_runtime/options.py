# Copied from src/python/options.py by `npm run generate`; edit it there.
"""What a caller may set, for a client and for one call."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple, TypedDict
from urllib.parse import urlsplit

from .errors import InvalidRequestError, Site

Headers = Mapping[str, str | None]
"""Headers of a request; a name with `None` unsets what would have been sent."""

DEFAULT_URL = "http://localhost:2024"
_KEY_NAMES = ("LANGGRAPH_API_KEY", "LANGSMITH_API_KEY", "LANGCHAIN_API_KEY")


class RunCreated(NamedTuple):
    """A run as the server names it in the headers of its answer."""

    run_id: str
    thread_id: str | None
    """`None` where the server does not say it, as it does not for most runs without a thread."""


class Reconnect(NamedTuple):
    """What is known of a connection that was lost and is about to be opened again."""

    attempt: int
    """Counts from 1; starts anew after every event that arrives."""
    delay: float
    """Seconds until it is tried."""
    reason: BaseException | None
    """Why the last connection ended; `None` where it ended cleanly."""
    resumed: bool
    """`True`: goes on after the last event. `False`: the server numbers no events; what it sends meanwhile is lost."""


class RequestOptions(TypedDict, total=False):
    """What every call takes beside the parameters of its operation."""

    headers: Headers | None
    timeout: float | None
    on_run_created: Callable[[RunCreated], Any] | None
    raise_error: bool
    max_reconnects: int
    on_reconnect: Callable[[Reconnect], Any] | None
    idle_timeout: float | None
    max_event_size: int


@dataclass
class Settings:
    """A client's own settings."""

    base_url: str
    api_key: str | None
    headers: Headers | Callable[[], Headers]
    timeout: float | None
    connect_timeout: float | None
    max_retries: int
    retry_delay: float
    json_default: Callable[[Any], Any] | None
    user_agent: str


def check_base_url(url: str) -> str:
    """The address without a slash at its end.

    Raises:
        InvalidRequestError: where it is no address that paths can be added to.
    """
    text = str(url)
    try:
        parts = urlsplit(text)
        _ = parts.port
    except ValueError as error:
        raise _bad_url("the address", str(error)) from None
    shown = f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}{parts.path}" if parts.netloc else text.partition("?")[0]
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise _bad_url(shown, "it must start with http:// or https://, for example http://localhost:2024")
    if parts.query or parts.fragment or text.endswith(("?", "#")):
        raise _bad_url(shown, "it has a query or a fragment, which a base URL cannot have; leave it out")
    if any(character.isspace() for character in text):
        raise _bad_url(shown, "it holds white space")
    return text.rstrip("/")


def _bad_url(shown: str, reason: str) -> InvalidRequestError:
    return InvalidRequestError(f"`base_url` {shown!r} cannot be used: {reason}", Site("", "", ""))


def key_from_environment() -> str | None:
    """The first key that the environment holds, without quotes and white space."""
    for name in _KEY_NAMES:
        key = os.environ.get(name, "").strip().strip("\"'")
        if key:
            return key
    return None
