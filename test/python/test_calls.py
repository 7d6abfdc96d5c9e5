"""Ordinary calls: what is sent, what is sent again, what an error says."""

from __future__ import annotations

import time
from typing import Any

import pytest
from openruns import OpenRunsError

from api import Api
from conftest import Wire

THREAD = "123e4567-e89b-12d3-a456-426614174001"
KEY = "lsv2-do-not-print-me"


def get_thread(client: Any) -> Any:
    return client.threads.get(thread_id=THREAD)


def create_run(client: Any) -> Any:
    return client.runs.create(assistant_id="agent", input={"messages": []})


def failure(api: Api, url: str, make: Any, **options: Any) -> OpenRunsError:
    with pytest.raises(OpenRunsError) as caught:
        api.call(url, make, **options)
    return caught.value


@pytest.mark.row("unset-and-null")
def test_unset_is_absent_and_none_is_null(api: Api, wire: Wire) -> None:
    echo = api.call(wire.url("echo"), lambda c: c.runs.create(assistant_id="agent", input=None, metadata={"a": None}))
    assert echo["body"] == {"assistant_id": "agent", "input": None, "metadata": {"a": None}}


@pytest.mark.row("no-defaults")
def test_nothing_is_sent_that_was_not_given(api: Api, wire: Wire) -> None:
    echo = api.call(wire.url("echo"), lambda c: c.runs.create(thread_id=THREAD, assistant_id="agent"))
    assert echo["body"] == {"assistant_id": "agent"}
    assert echo["path"] == f"/threads/{THREAD}/runs"
    listed = api.call(wire.url("echo"), lambda c: c.threads.get(thread_id=THREAD))
    assert listed["query"] == {}


def test_path_and_query_are_encoded(api: Api, wire: Wire) -> None:
    echo = api.call(wire.url("echo"), lambda c: c.threads.get(thread_id="a/b ü?"))
    assert echo["path"] == "/threads/a%2Fb%20%C3%BC%3F"
    echo = api.call(wire.url("echo"), lambda c: c.runs.list(thread_id=THREAD, limit=5, select=["run_id", "status"]))
    assert echo["query"] == {"limit": ["5"], "select": ["run_id", "status"]}


def test_a_missing_part_of_the_path_is_said_before_anything_is_sent(api: Api, wire: Wire) -> None:
    error = failure(api, wire.url("ok"), lambda c: c.threads.get(thread_id=""))
    assert error.kind == "request" and "`thread_id`" in str(error) and "getThread" in str(error)
    assert wire.requests() == []


@pytest.mark.row("retry-safe")
@pytest.mark.parametrize("scenario", ["unavailable", "unavailable~status=502", "unavailable~status=504", "dropped"])
def test_a_get_is_tried_again(api: Api, wire: Wire, scenario: str) -> None:
    assert api.call(wire.url(scenario), get_thread)["thread_id"] == THREAD
    assert len(wire.requests()) == 2


def test_a_get_gives_up_in_the_end(api: Api, wire: Wire) -> None:
    assert failure(api, wire.url("unavailable-always"), get_thread).status == 503
    assert len(wire.requests()) == 4


@pytest.mark.row("retry-after")
@pytest.mark.parametrize("scenario", ["rate-limited", "rate-limited~retry_after=date"])
def test_retry_after_is_honoured(api: Api, wire: Wire, scenario: str) -> None:
    began = time.monotonic()
    api.call(wire.url(scenario), get_thread)
    # A date has whole seconds, so up to one of them has passed already.
    assert time.monotonic() - began >= (0 if "date" in scenario else 1)
    first, second = wire.requests()
    assert second["at"] - first["at"] >= (0 if "date" in scenario else 1000)


@pytest.mark.row("retry-never-post")
@pytest.mark.parametrize("scenario", ["unavailable", "rate-limited", "dropped"])
def test_a_post_is_sent_once(api: Api, wire: Wire, scenario: str) -> None:
    for make in (create_run, lambda c: c.runs.wait(assistant_id="agent")):
        before = wire.posts()
        failure(api, wire.url(scenario + "~times=always"), make)
        assert wire.posts() == before + 1
    streamed = api.stream(wire.url(scenario + "~times=always"), lambda c: c.runs.stream(assistant_id="agent"))
    assert isinstance(streamed.error, OpenRunsError) and wire.posts() == 3


@pytest.mark.row("retry-never-4xx")
@pytest.mark.parametrize("scenario", ["not-found", "conflict", "invalid", "invalid-zod", "error-html", "error-empty"])
def test_a_refusal_is_final(api: Api, wire: Wire, scenario: str) -> None:
    failure(api, wire.url(scenario), get_thread)
    assert len(wire.requests()) == 1


@pytest.mark.row("error-names")
def test_an_error_says_what_where_and_in_whose_words(api: Api, wire: Wire) -> None:
    url = wire.url("not-found")
    error = failure(api, url, get_thread)
    assert (error.operation, error.method, error.status, error.kind) == ("getThread", "GET", 404, "status")
    assert error.url == f"{url}/threads/{THREAD}"
    assert error.detail and error.detail in str(error)
    assert error.request_id and error.request_id.startswith("wire-") and error.request_id in str(error)


@pytest.mark.row("error-bodies")
@pytest.mark.parametrize(
    ("scenario", "kind", "says"),
    [
        ("invalid-zod", "status", "400"),
        ("invalid-list", "status", "422"),
        ("error-text", "status", "Internal Server Error"),
        ("error-html", "status", "an HTML page"),
        ("error-empty", "status", "405"),
        ("not-json", "body", "OK, but not JSON"),
        ("html", "body", "an HTML page"),
        ("empty", "body", "has none"),
        ("no-content", "body", "204"),
        ("truncated", "body", "not JSON"),
    ],
)
def test_any_body_makes_one_typed_error(api: Api, wire: Wire, scenario: str, kind: str, says: str) -> None:
    error = failure(api, wire.url(scenario), get_thread)
    assert error.kind == kind and says in str(error) and "[object" not in str(error)


def test_issues_are_readable(api: Api, wire: Wire) -> None:
    for scenario in ("invalid-zod", "invalid-list"):
        error = failure(api, wire.url(scenario), get_thread)
        assert error.detail and "{" not in error.detail and len(error.detail) > 5


@pytest.mark.row("secret-kept")
@pytest.mark.parametrize("scenario", ["error-secret", "not-found", "error-html", "dropped", "hang"])
def test_the_key_stands_in_no_message(api: Api, wire: Wire, scenario: str) -> None:
    error: BaseException | None = failure(api, wire.url(scenario), create_run, api_key=KEY, timeout=0.3)
    while error is not None:
        shown = f"{error} {error!r} {error.args} {vars(error)}"
        assert KEY not in shown
        error = error.__cause__ or error.__context__


@pytest.mark.row("auth")
def test_the_key_comes_from_the_option_or_the_environment(api: Api, wire: Wire, monkeypatch: pytest.MonkeyPatch) -> None:
    from openruns import UNSET

    url = wire.url("unauthorized")
    assert api.call(url, get_thread, api_key="secret")["thread_id"] == THREAD
    error = failure(api, url, get_thread, api_key="wrong")
    assert error.status == 401 and "LANGGRAPH_API_KEY" in str(error)
    monkeypatch.setenv("LANGGRAPH_API_KEY", "secret")
    assert api.call(url, get_thread, api_key=UNSET)["thread_id"] == THREAD
    won = api.call(url, lambda c: c.threads.get(thread_id=THREAD, headers={"X-Api-Key": "secret"}), api_key="wrong")
    assert won["thread_id"] == THREAD
    api.call(wire.url("ok"), get_thread, api_key=None)
    assert "x-api-key" not in wire.requests()[-1]["headers"]


def test_headers_are_made_anew_for_every_attempt(api: Api, wire: Wire) -> None:
    count = iter(range(100))
    api.call(wire.url("unavailable"), get_thread, headers=lambda: {"x-count": str(next(count))})
    assert [request["headers"]["x-count"] for request in wire.requests()] == ["0", "1"]


@pytest.mark.row("deadline")
@pytest.mark.parametrize("scenario", ["hang", "hang-body"])
def test_a_deadline_ends_a_call(api: Api, wire: Wire, scenario: str) -> None:
    began = time.monotonic()
    error = failure(api, wire.url(scenario), lambda c: c.threads.get(thread_id=THREAD, timeout=0.3))
    assert error.kind == "timeout" and error.operation == "getThread" and "getThread" in str(error)
    assert time.monotonic() - began < 2
    assert wire.log(idle=1000)["open_responses"] == 0


def test_no_server_is_said(api: Api) -> None:
    error = failure(api, "http://127.0.0.1:9", create_run)
    assert error.kind == "connection" and "createRun" in str(error) and "127.0.0.1:9" in str(error)


@pytest.mark.row("foreign-location")
def test_a_redirect_to_elsewhere_is_not_followed(api: Api, wire: Wire) -> None:
    error = failure(api, wire.url("redirect"), create_run, api_key=KEY)
    assert error.status == 307 and wire.log()["elsewhere"] == []
