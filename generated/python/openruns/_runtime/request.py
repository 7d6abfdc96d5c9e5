# Copied from src/python/request.py by `npm run generate`; edit it there.
"""Turns parameters into a request."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import quote, urlencode, urlsplit

from .errors import OpenRunsError, Site
from .operation import UNSET, Operation
from .options import Headers, Settings

_PLACEHOLDER = re.compile(r"\{([^}]+)\}")
_SECRET_NAME = re.compile(r"key|auth|token|cookie")
USER_AGENT = "openruns-python"

ACCEPT = "text/event-stream, application/json;q=0.9"
"""Refusals of a stream are JSON: a server that heeds `accept` (Prism does) must know that we take them."""


class Request:
    """One request before its headers are filled in: they are made anew for every attempt."""

    __slots__ = ("content", "fails", "headers", "method", "site", "url")

    def __init__(self, operation: Operation, method: str, url: str, headers: dict[str, str], content: bytes | None) -> None:
        self.method = method
        self.url = url
        self.headers = headers
        self.content = content
        self.fails = operation.fails
        self.site = Site(operation.id, method, plain(url))

    def rejoin(self, operation: Operation, url: str, headers: dict[str, str]) -> Request:
        """A GET that goes on with the run that this request created."""
        return Request(operation, "GET", url, headers, None)


def plain(url: str) -> str:
    """An address without its query and without credentials."""
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}{parts.path}"


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (dict, list, tuple)):
        return json.dumps(value, separators=(",", ":"))
    return str(value)


def build(operation: Operation, params: Mapping[str, Any], settings: Settings) -> Request:
    """The request that carries these parameters.

    Raises:
        OpenRunsError: kind `request`, where a part of the path is missing or the body cannot be written as JSON.
    """
    left = {name: value for name, value in params.items() if value is not UNSET}

    def segment(match: re.Match[str]) -> str:
        value = left.pop(match.group(1), None)
        if value is None or value == "":
            site = Site(operation.id, operation.method, settings.base_url + operation.path)
            raise OpenRunsError(f"`{match.group(1)}` is needed and was not given", "request", site)
        return quote(_text(value), safe="")

    path = _PLACEHOLDER.sub(segment, operation.path)
    pairs: list[tuple[str, str]] = []
    for name in operation.query:
        value = left.pop(name, None)
        if value is None:
            continue
        wire = operation.rename.get(name, name)
        style = operation.lists.get(name)
        if isinstance(value, (list, tuple)) and style != "json":
            items = [_text(item) for item in value]
            pairs += [(wire, ",".join(items))] if style == "comma" else [(wire, item) for item in items]
        else:
            pairs.append((wire, _text(value)))
    headers = {"accept": ACCEPT if operation.result == "stream" else "application/json, */*;q=0.8"}
    for name, header in operation.headers.items():
        value = left.pop(name, None)
        if value is not None:
            headers[header.lower()] = _text(value)
    url = settings.base_url + path + (f"?{urlencode(pairs)}" if pairs else "")
    content = None
    if operation.body:
        body = left.get(operation.body) if isinstance(operation.body, str) else _body(operation, left)
        headers["content-type"] = "application/json"
        content = _encode(operation, settings, body)
    return Request(operation, operation.method, url, headers, content)


def _body(operation: Operation, fields: Mapping[str, Any]) -> dict[str, Any]:
    rename = operation.rename
    return {rename.get(name, name): value for name, value in fields.items() if name not in operation.siblings}


def _encode(operation: Operation, settings: Settings, body: Any) -> bytes:
    try:
        return json.dumps(body, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()
    except (TypeError, ValueError) as error:
        site = Site(operation.id, operation.method, settings.base_url + operation.path)
        raise OpenRunsError(f"the parameters cannot be written as JSON: {error}", "request", site) from None


def collect(settings: Settings, own: Mapping[str, str], given: Headers | Callable[[], Headers] | None) -> dict[str, str]:
    """The headers of one attempt, with fresh credentials; the later source wins, `None` unsets."""
    headers: dict[str, str] = {"user-agent": USER_AGENT}
    if settings.api_key:
        headers["x-api-key"] = settings.api_key
    for source in (settings.headers, own, given):
        for name, value in (source() if callable(source) else source or {}).items():
            if value is None:
                headers.pop(name.lower(), None)
            else:
                headers[name.lower()] = value
    return headers


def secrets_in(url: str, headers: Mapping[str, str]) -> tuple[str, ...]:
    """Each word of the headers that carry credentials, and a password in the address."""
    found = [word for name, value in headers.items() if _SECRET_NAME.search(name) for word in value.split()]
    password = urlsplit(url).netloc.rpartition("@")[0]
    return tuple(word for word in (*found, password) if word)
