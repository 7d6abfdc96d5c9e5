"""Keeps credentials out of errors."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import unquote, urlsplit

MIN_SECRET_LENGTH = 6
"""Shorter values are not looked for: they would match by chance."""
_SECRET_NAME = re.compile(r"key|auth|token|cookie|secret|password|credential")
_SCHEME = re.compile(r"(?:bearer|basic|digest|token|negotiate|apikey)\s+", re.IGNORECASE)
_COOKIE = re.compile(r"[^;=\s]+=([^;]*)")


def is_secret_header(name: str) -> bool:
    """Whether a header carries credentials, by its name."""
    return _SECRET_NAME.search(name.lower()) is not None


def secrets_in(url: str, headers: Mapping[str, str]) -> tuple[str, ...]:
    """The secret values of a request, longest first: those of its headers, without the scheme word, and the password of its
    address."""
    found: set[str] = set()
    for name, value in headers.items():
        if is_secret_header(name):
            found.add(_SCHEME.sub("", value.strip(), count=1))
            if "cookie" in name:
                found.update(match.strip() for match in _COOKIE.findall(value))
    credentials = urlsplit(url).netloc.rpartition("@")[0]
    password = credentials.partition(":")[2]
    found.update((credentials, password, unquote(password)))
    return tuple(sorted((value for value in found if len(value) >= MIN_SECRET_LENGTH), key=len, reverse=True))


def redactor(secrets: tuple[str, ...]) -> Callable[[Any], Any]:
    """Gives a function that replaces the secrets in every text of a value."""
    if not secrets:
        return lambda value: value
    pattern = re.compile("|".join(re.escape(secret) for secret in secrets))

    def redact(value: Any) -> Any:
        if isinstance(value, str):
            return pattern.sub("***", value)
        if isinstance(value, list):
            return [redact(item) for item in value]
        if isinstance(value, dict):
            return {redact(key): redact(item) for key, item in value.items()}
        return value

    return redact
