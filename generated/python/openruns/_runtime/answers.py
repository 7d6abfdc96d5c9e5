# Copied from src/python/answers.py by `npm run generate`; edit it there.
"""Reads answers: what a success holds, and what error a refusal is."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import urlsplit

from . import json_text
from .actions import Answer
from .errors import APIStatusError, InvalidResponseError, Site, status_error
from .operation import Operation
from .policy import read_retry_after
from .redaction import redactor
from .server_text import MAX_EXCERPT, describe, parse


def refusal(site: Site, answer: Answer, text: str) -> APIStatusError:
    """The error that an answer outside of 2xx is."""
    body = redactor(site.secrets)(parse(text))
    detail = describe(body)
    advice = ""
    if answer.status in (401, 403):
        advice = ". Set `api_key` or LANGGRAPH_API_KEY to a key that this server takes"
    elif answer.status < 400:
        to = urlsplit(answer.headers.get("location") or "")
        where = f"{to.scheme}://{to.netloc.rpartition('@')[2]}{to.path}" if to.netloc else to.path
        advice = f". It is a redirect to {where or 'nowhere'}; redirects are not followed: set `base_url` to the server's address"
    error = status_error(answer.status)(f"{answer.status} {detail}".rstrip() + advice, site, detail=detail, body=body)
    error.retry_after = read_retry_after(answer.headers.get("retry-after"))
    return error


def content_type(answer: Answer) -> str:
    """The type of a body in lower case, without its parameters; empty where the server does not say it."""
    return (answer.headers.get("content-type") or "").partition(";")[0].strip().lower()


def read_result(operation: Operation, site: Site, answer: Answer, body: bytes) -> Any:
    """The value of a success.

    Raises:
        InvalidResponseError: where it is not what the operation answers with.
    """
    if operation.result == "empty" or (operation.optional and not body.strip()):
        return None
    if operation.result == "text":
        return body.decode(errors="replace")
    if not body.strip():
        raise InvalidResponseError(f"expected a JSON body, but the answer ({answer.status}) has none", site)
    kind = content_type(answer)
    # The JavaScript server calls the JSON of a wait plain text.
    if kind not in ("", "application/json", "text/plain") and not kind.endswith("+json"):
        text = body.decode(errors="replace")
        what = f"expected application/json, but the answer ({answer.status}) is {kind}: {describe(text)[:MAX_EXCERPT]}"
        raise InvalidResponseError(what, site, detail=describe(text), body=text)
    try:
        return json_text.loads(body)
    except json_text.NestedTooDeepError as error:
        raise InvalidResponseError(f"the answer ({answer.status}) cannot be read: {error}", site) from None
    except ValueError:
        text = body.decode(errors="replace")
        said = describe(text)
        what = f"the answer ({answer.status}) is not JSON: {json.dumps(said[:MAX_EXCERPT], ensure_ascii=False)}"
        not_json = InvalidResponseError(what, site, detail=said, body=text)
        not_json.may_be_incomplete = True
        raise not_json from None


def check_event_stream(site: Site, answer: Answer) -> None:
    """A page of a proxy is no stream.

    Raises:
        InvalidResponseError: where the answer has another type.
    """
    kind = content_type(answer)
    if kind not in ("", "text/event-stream"):
        raise InvalidResponseError(f"expected text/event-stream, but the answer ({answer.status}) is {kind}", site)
