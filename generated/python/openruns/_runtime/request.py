# Copied from src/python/request.py by `npm run generate`; edit it there.
"""Turns parameters into a request."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import quote, urlencode, urlsplit

from . import json_text
from .errors import InvalidRequestError, Site
from .operation import UNSET, Operation
from .options import Headers, Settings

_PLACEHOLDER = re.compile(r"\{([^}]+)\}")
_HEADER_NAME = re.compile(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+")

ACCEPT_STREAM = "text/event-stream, application/json"
"""Refusals of a stream are JSON: a server that follows `accept` (Prism does) must know that we take them."""
ACCEPT_JSON = "application/json"
ACCEPT_TEXT = "text/*, application/json"


class Request:
    """One request before its headers are filled in: they are made anew for every attempt."""

    __slots__ = ("content", "fails", "headers", "method", "site", "url")

    def __init__(self, operation: Operation, method: str, url: str, headers: dict[str, str], content: bytes | None) -> None:
        self.method = method
        self.url = url
        self.headers = headers
        self.content = content
        self.fails = operation.fails
        self.site = Site(operation.id, method, without_query(url))


def rejoin(operation: Operation, url: str, headers: dict[str, str]) -> Request:
    """A GET that goes on with the run that this operation created."""
    return Request(operation, "GET", url, headers, None)


def without_query(url: str) -> str:
    """An address without its query and without credentials."""
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}{parts.path}"


def build(operation: Operation, parameters: Mapping[str, Any], settings: Settings) -> Request:
    """The request that carries these parameters.

    Raises:
        InvalidRequestError: where a part of the path is missing or the body cannot be written as JSON.
    """

    def invalid(what: str) -> InvalidRequestError:
        return InvalidRequestError(what, Site(operation.id, operation.method, without_query(settings.base_url) + operation.path))

    left = {
        name: value
        for name, value in parameters.items()
        if value is not UNSET and not (value is None and name in operation.null_unsets)
    }

    for name in operation.labels:
        labels = left.get(name)
        for label in [labels] if isinstance(labels, str) else labels or ():
            # A server divides labels at periods, and drops empty ones.
            if not isinstance(label, str) or not label or "." in label:
                raise invalid(f"`{name}` has the label {label!r}: a label is a text that is not empty and has no period")

    def segment(match: re.Match[str]) -> str:
        name = match.group(1)
        value = left.pop(name, None)
        if value is None or value == "":
            raise invalid(f"`{name}` is needed and was not given")
        text = _one_value(operation, name, value)
        if text in (".", ".."):
            raise invalid(f"`{name}` cannot be {text!r}: in an address it means another path")
        return quote(text, safe="")

    path = _PLACEHOLDER.sub(segment, operation.path)
    pairs: list[tuple[str, str]] = []
    for name in operation.query:
        value = left.pop(name, None)
        if value is None:
            continue
        wire = operation.rename.get(name, name)
        if isinstance(value, (list, tuple)) and name not in operation.lists:
            pairs += [(wire, _text(item)) for item in value]
        else:
            pairs.append((wire, _one_value(operation, name, value)))
    headers = {"accept": {"stream": ACCEPT_STREAM, "text": ACCEPT_TEXT}.get(operation.result, ACCEPT_JSON)}
    for name, header in operation.headers.items():
        value = left.pop(name, None)
        if value is not None:
            headers[header.lower()] = _text(value)
    content = None
    if operation.body:
        body = left.get(operation.body) if isinstance(operation.body, str) else _body(operation, left)
        headers["content-type"] = "application/json"
        try:
            content = json_text.dumps(body, settings.json_default)
        except ValueError as error:
            raise invalid(f"the parameters cannot be written as JSON: {error}") from error
    try:
        url = settings.base_url + path + (f"?{urlencode(pairs)}" if pairs else "")
    except UnicodeError as error:
        raise invalid(f"a parameter cannot be written in an address: {error}") from None
    return Request(operation, operation.method, url, headers, content)


def _body(operation: Operation, fields: Mapping[str, Any]) -> dict[str, Any]:
    rename = operation.rename
    return {rename.get(name, name): value for name, value in fields.items() if name not in operation.siblings}


def _one_value(operation: Operation, name: str, value: Any) -> str:
    """A parameter as one value of a path or query."""
    separator = {"period": ".", "comma": ","}.get(operation.lists.get(name, ""))
    if separator is not None and isinstance(value, (list, tuple)):
        return separator.join(_text(item) for item in value)
    return _text(value)


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (dict, list, tuple)):
        return json.dumps(value, separators=(",", ":"))
    return str(value)


def collect_headers(settings: Settings, request: Request, own: Headers | Callable[[], Headers] | None) -> dict[str, str]:
    """The headers of one attempt, with fresh credentials; the later source wins, `None` unsets.

    Raises:
        InvalidRequestError: where one cannot be sent.
    """
    headers: dict[str, str] = {"user-agent": settings.user_agent, "accept-encoding": "gzip, deflate"}
    if settings.api_key:
        headers["x-api-key"] = settings.api_key
    for source in (settings.headers, request.headers, own):
        for name, value in (source() if callable(source) else source or {}).items():
            if value is None:
                headers.pop(name.lower(), None)
            else:
                headers[name.lower()] = value
    for name, value in headers.items():
        # Neither the value nor the secret in it is shown.
        if not isinstance(value, str) or not value.isascii() or not value.isprintable():
            what = f"the value of the header `{name}` cannot be sent: it must be ASCII text without line breaks"
            raise InvalidRequestError(what, request.site)
        if not _HEADER_NAME.fullmatch(name):
            raise InvalidRequestError(f"{name!r} cannot be the name of a header", request.site)
    return headers
