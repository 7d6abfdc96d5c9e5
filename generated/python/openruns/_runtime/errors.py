# Copied from src/python/errors.py by `npm run generate`; edit it there.
"""What can go wrong, and how it is said."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from typing import Any, Literal

ErrorKind = Literal["request", "connection", "timeout", "status", "body", "run"]


@dataclass
class Site:
    """Where a failure happened."""

    operation: str
    """The `operationId`."""
    method: str
    url: str
    """Without its query."""
    status: int | None = None
    """The status of the answer, where there is one."""
    request_id: str | None = None
    """The answer's `x-request-id`, where the server sends one."""
    secrets: tuple[str, ...] = field(default=(), repr=False)


class OpenRunsError(Exception):
    """Every failure of a call. It holds no credentials, however it is printed.

    `kind` says what went wrong: `request` (the parameters do not make up a request; nothing was sent), `connection` (no
    server, or the connection was lost), `timeout` (the deadline or the idle limit passed), `status` (the server refused;
    `status` and `detail` say how), `body` (the server's answer is not what the operation answers with), `run` (the run
    itself failed; always a `RunError`).
    """

    def __init__(self, what: str, kind: ErrorKind, site: Site, *, detail: str | None = None, body: Any = None) -> None:
        hide = _hider(site.secrets)
        self.kind: ErrorKind = kind
        self.operation = site.operation
        self.method = site.method
        self.url = hide(site.url)
        self.status = site.status
        self.request_id = site.request_id
        self.detail = None if detail is None else hide(detail)
        """The server's own words, made readable."""
        self.retry_after: float | None = None
        """The pause in seconds that the server asks for."""
        self.body = _scrub(body, hide)
        """The body that came with a refusal: parsed where it is JSON, else text."""
        request = f" [request {self.request_id}]" if self.request_id else ""
        super().__init__(f"{self.operation} ({self.method} {self.url}): {hide(what)}{request}")


class RunError(OpenRunsError):
    """The run failed: `error` is the server's name of the failure (`ValueError`), `detail` its message."""

    def __init__(self, failure: Any, site: Site) -> None:
        self.error, detail = _read_failure(failure)
        super().__init__(f"the run failed: {self.error}: {detail}", "run", site, detail=detail)


def _hider(secrets: tuple[str, ...]) -> Any:
    if not secrets:
        return lambda text: text
    pattern = re.compile("|".join(re.escape(secret) for secret in sorted(secrets, key=len, reverse=True)))
    return lambda text: pattern.sub("***", text)


def _scrub(value: Any, hide: Any) -> Any:
    if isinstance(value, str):
        return hide(value)
    if isinstance(value, list):
        return [_scrub(item, hide) for item in value]
    if isinstance(value, dict):
        return {key: _scrub(item, hide) for key, item in value.items()}
    return value


def _read_failure(failure: Any) -> tuple[str, str]:
    """Name and message of a failed run. The JavaScript server wraps the true pair, as JSON, into the message of another."""
    if not isinstance(failure, dict):
        return "Error", describe(failure)
    message = failure.get("message", failure)
    inner = parse(message) if isinstance(message, str) else message
    if inner is not failure and isinstance(inner, dict) and inner.get("error"):
        return _read_failure(inner)
    return str(failure.get("error", "Error")), describe(message)


def parse(text: str) -> Any:
    """The JSON in a text, or the text itself."""
    try:
        return json.loads(text)
    except ValueError:
        return text


def describe(body: Any) -> str:
    """What a server says in the body of a refusal, in one line: `detail`, lists of issues, plain text, an HTML page's title."""
    if isinstance(body, list):
        return "; ".join(describe(item) for item in body)
    if isinstance(body, dict):
        said = next((body[key] for key in ("detail", "issues", "message", "msg", "error") if body.get(key) is not None), None)
        path = body.get("path", body.get("loc"))
        where = f"{'.'.join(str(part) for part in path)}: " if isinstance(path, list) and path else ""
        return json.dumps(body) if said is None else where + describe(said)
    text = str("" if body is None else body).strip()
    if re.match(r"<(!doctype|html)", text, re.IGNORECASE):
        title = re.search(r"<title>([^<]*)", text, re.IGNORECASE)
        return f'an HTML page, "{title.group(1) if title else ""}"'
    return text[:1000]
