"""What errors say, hold and are."""

from __future__ import annotations

import copy
import gzip
import pickle
import time
from collections.abc import Callable
from typing import Any

import httpx
import openruns
import pytest
from openruns import APIConnectionError, APITimeoutError, Client, InvalidResponseError, OpenRunsError, RunError
from openruns._runtime import encoding

from api import Api
from conftest import Wire

THREAD = "123e4567-e89b-12d3-a456-426614174001"


def get_thread(client: Any) -> Any:
    return client.threads.get(thread_id=THREAD)


def create_run(client: Any) -> Any:
    return client.runs.create(assistant_id="agent")


def failure(api: Api, url: str, make: Callable[[Any], Any] = get_thread, **options: Any) -> OpenRunsError:
    with pytest.raises(OpenRunsError) as caught:
        api.call(url, make, **options)
    return caught.value


@pytest.mark.row("secret-whole")
def test_whole_secrets_are_hidden_and_nothing_else(api: Api, wire: Wire) -> None:
    headers = {
        "authorization": "Bearer top-secret-token",
        "x-token": "e",
        "cookie": "session=cookie-secret; theme=dark",
        "x-team": "red",
    }
    error = failure(
        api, wire.url("error-headers"), lambda c: c.threads.get(thread_id=THREAD, headers=headers), api_key="lsv2-key-123"
    )
    for shown in (str(error), error.detail, repr(error), str(error.body), str(vars(error))):
        assert shown is not None
        for secret in ("top-secret-token", "cookie-secret", "lsv2-key-123"):
            assert secret not in shown
    assert error.detail is not None
    assert "authorization=Bearer ***" in error.detail and "x-token=e" in error.detail and "x-team=red" in error.detail
    assert "x-api-key=***" in error.detail and error.detail.startswith("Denied. The headers were host=")


@pytest.mark.row("error-headers")
@pytest.mark.parametrize(
    ("scenario", "kind"),
    [
        ("unauthorized", "AuthenticationError"),
        ("error-html", "PermissionDeniedError"),
        ("not-found", "NotFoundError"),
        ("conflict", "ConflictError"),
        ("invalid", "UnprocessableEntityError"),
        ("invalid-zod", "BadRequestError"),
        ("rate-limited-long", "RateLimitError"),
        ("error-text", "InternalServerError"),
    ],
)
def test_a_refusal_is_of_its_own_class(api: Api, wire: Wire, scenario: str, kind: str) -> None:
    error = failure(api, wire.url(scenario))
    assert type(error) is getattr(openruns, kind) and isinstance(error, openruns.APIStatusError)
    assert type(error).__module__ == "openruns" and repr(error).startswith(kind)
    assert error.headers["x-request-id"].startswith("wire-")
    assert error.retry_after == (3600 if scenario == "rate-limited-long" else None)


@pytest.mark.row("error-headers")
def test_time_and_connection_errors_are_the_language_s_own_too(api: Api, wire: Wire) -> None:
    late = failure(api, wire.url("hang"), lambda c: c.threads.get(thread_id=THREAD, timeout=0.2))
    assert type(late) is APITimeoutError and isinstance(late, TimeoutError) and late.kind == "timeout"
    lost = failure(api, wire.url("dropped~times=always"), create_run)
    assert type(lost) is APIConnectionError and isinstance(lost, ConnectionError) and lost.retry_after is None


@pytest.mark.row("retry-bounded")
@pytest.mark.parametrize("scenario", ["rate-limited-long", "rate-limited-long~status=503"])
def test_an_hour_is_not_slept(api: Api, wire: Wire, scenario: str) -> None:
    began = time.monotonic()
    error = failure(api, wire.url(scenario))
    assert error.retry_after == 3600 and time.monotonic() - began < 2 and len(wire.requests()) == 1


@pytest.mark.row("error-transport")
def test_the_cause_is_kept(api: Api) -> None:
    refused = failure(api, "http://127.0.0.1:9", create_run)
    assert isinstance(refused.__cause__, ConnectionRefusedError)
    named = failure(api, "http://no-such-host.invalid", create_run)
    assert isinstance(named.__cause__, OSError) and "no-such-host.invalid" in str(named)


@pytest.mark.row("error-transport")
@pytest.mark.parametrize("raised", [RuntimeError("my transport"), ValueError("my transport"), httpx.ConnectError("my transport")])
def test_a_transport_that_raises_is_the_typed_error(api: Api, raised: Exception) -> None:
    tried = []

    def answer(request: httpx.Request) -> httpx.Response:
        tried.append(request)
        raise raised

    transport = httpx.MockTransport(answer)
    own: Any = httpx.AsyncClient(transport=transport) if api.asynchronous else httpx.Client(transport=transport)
    error = failure(api, "http://mock", http_client=own)
    assert type(error) is APIConnectionError and error.__cause__ is raised and "my transport" in str(error)
    assert len(tried) == (4 if isinstance(raised, httpx.TransportError) else 1)


PACKED = gzip.compress(b" " * (encoding.MAX_ANSWER_SIZE + 1), compresslevel=1)


@pytest.mark.row("error-answer")
@pytest.mark.parametrize("size", [len(PACKED), 64 * 1024])
def test_an_answer_that_fills_the_memory_is_refused(size: int) -> None:
    pieces = [PACKED[at : at + size] for at in range(0, len(PACKED), size)]
    headers = {"content-type": "application/json", "content-encoding": "gzip"}

    def answer(_request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, headers=headers, content=iter(pieces))

    with httpx.Client(transport=httpx.MockTransport(answer)) as transport:
        client = Client("http://example.test", api_key=None, http_client=transport)
        calls: list[Callable[[], Any]] = [
            lambda: client.threads.get(thread_id=THREAD),
            lambda: client.runs.wait(assistant_id="agent"),
        ]
        for call in calls:
            with pytest.raises(InvalidResponseError, match="larger than 256 MiB"):
                call()
        headers["content-type"] = "text/event-stream"
        with pytest.raises(InvalidResponseError, match="larger than"):
            list(client.runs.stream(assistant_id="agent"))


@pytest.mark.row("error-answer")
@pytest.mark.parametrize(
    ("scenario", "says"),
    [("bad-gzip", "damaged"), ("unknown-encoding", "x-openruns"), ("deep-json~depth=100000", "nested too deep")],
)
def test_a_damaged_answer_says_so(api: Api, wire: Wire, scenario: str, says: str) -> None:
    calls: list[Callable[[Any], Any]] = [get_thread]
    if "deep" not in scenario:
        calls.append(lambda c: c.runs.wait(thread_id=THREAD, assistant_id="agent"))
    for number, make in enumerate(calls):
        error = failure(api, wire.url(scenario), make)
        assert type(error) is InvalidResponseError and says in str(error) and len(wire.requests()) == number + 1
    if "deep" not in scenario:
        seen = api.stream(wire.url(scenario), lambda c: c.runs.stream(assistant_id="agent"))
        assert type(seen.error) is InvalidResponseError
        assert wire.posts() == 2


@pytest.mark.row("deep-json")
def test_nesting_is_bounded_by_the_parser_alone(api: Api, wire: Wire) -> None:
    for make, scenario in ((get_thread, "deep-json"), (lambda c: c.runs.wait(assistant_id="agent"), "wait-deep")):
        assert api.call(wire.url(scenario), make)
        before = len(wire.requests())
        error = failure(api, wire.url(f"{scenario}~depth=100000"), make)
        assert "nested too deep" in str(error) and len(wire.requests()) == before + 1
    seen = api.stream(wire.url("stream-deep-json"), lambda c: c.runs.stream(assistant_id="agent"))
    assert seen.error is None and len(seen.events) > 10
    deep = api.stream(wire.url("stream-deep-json~depth=100000"), lambda c: c.runs.stream(assistant_id="agent"))
    assert type(deep.error) is InvalidResponseError and "nested too deep" in str(deep.error)


@pytest.mark.row("big-numbers")
def test_numbers_of_any_size_never_fail(api: Api, wire: Wire) -> None:
    thread = api.call(wire.url("big-numbers"), get_thread)
    numbers = str(thread["metadata"])
    assert "inf" in numbers and str(2**63 - 1) in numbers and thread["config"]["recursion_limit"] > 10**19
    assert api.call(wire.url("wait-big-numbers"), lambda c: c.runs.wait(assistant_id="agent"))
    seen = api.stream(wire.url("stream-big-numbers"), lambda c: c.runs.stream(assistant_id="agent"))
    assert seen.error is None and str(2**63 - 1) in str(seen.events)


@pytest.mark.row("no-content-type")
def test_an_answer_without_a_type_is_what_was_due(api: Api, wire: Wire) -> None:
    assert api.call(wire.url("no-content-type"), get_thread)["thread_id"] == THREAD
    assert api.call(wire.url("no-content-type"), lambda c: c.runs.wait(assistant_id="agent"))["messages"]
    seen = api.stream(wire.url("no-content-type"), lambda c: c.runs.stream(assistant_id="agent"))
    assert seen.error is None and len(seen.events) > 10
    plain = wire.url("wrong-content-type~content_type=text%2Fplain")
    assert api.call(plain, get_thread)["thread_id"] == THREAD


@pytest.mark.row("no-content-type")
def test_another_type_is_an_error_that_names_both(api: Api, wire: Wire) -> None:
    url = wire.url("wrong-content-type")
    error = failure(api, url)
    assert "application/json" in str(error) and "application/octet-stream" in str(error)
    failure(api, url, lambda c: c.runs.wait(assistant_id="agent"))
    for scenario in ("wrong-content-type", "wrong-content-type~content_type=text%2Fplain"):
        seen = api.stream(wire.url(scenario), lambda c: c.runs.stream(assistant_id="agent"))
        assert isinstance(seen.error, InvalidResponseError)
        assert "text/event-stream" in str(seen.error) and (
            "text/plain" if "plain" in scenario else "application/octet-stream"
        ) in str(seen.error)


@pytest.mark.row("redirect-refused")
@pytest.mark.parametrize("code", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("own", [False, True])
def test_a_redirect_is_never_followed(api: Api, wire: Wire, code: int, own: bool) -> None:
    http: dict[str, Any] = {}
    if own:
        http["http_client"] = (httpx.AsyncClient if api.asynchronous else httpx.Client)(follow_redirects=True)
    error = failure(api, wire.url(f"redirect~code={code}"), create_run, api_key="lsv2-secret", **http)
    assert error.status == code and "redirect to http://" in str(error) and wire.log()["elsewhere"] == []
    assert len(wire.requests()) == 1


@pytest.mark.parametrize(
    "make",
    [get_thread, create_run, lambda c: c.runs.wait(assistant_id="agent")],
)
def test_errors_can_be_pickled_and_copied(wire: Wire, make: Callable[[Any], Any]) -> None:
    scenario = "wait-failed" if make not in (get_thread, create_run) else "conflict"
    error = failure(Api(asynchronous=False), wire.url(scenario), make)
    for again in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):
        assert type(again) is type(error) and str(again) == str(error) and vars(again) == vars(error)
        assert again.__class__.__module__ == "openruns"


@pytest.mark.row("error-null")
def test_no_error_is_no_failure(api: Api, wire: Wire) -> None:
    assert api.call(wire.url("wait-error-null"), lambda c: c.runs.wait(assistant_id="agent"))["__error__"] is None


@pytest.mark.row("callback-throws")
def test_a_callback_that_raises_ends_the_call(api: Api, wire: Wire) -> None:
    class Mine(Exception):
        pass

    def fail(_: Any) -> None:
        raise Mine

    with pytest.raises(Mine):
        api.call(wire.url("wait-silent"), lambda c: c.runs.wait(assistant_id="agent", on_run_created=fail))
    seen = api.stream(wire.url("stream-hang"), lambda c: c.runs.stream(assistant_id="agent", on_run_created=fail))
    assert isinstance(seen.error, Mine)
    cut = api.stream(
        wire.url("stream-cut"),
        lambda c: c.runs.stream(thread_id=THREAD, assistant_id="agent", stream_resumable=True, on_reconnect=fail),
    )
    assert isinstance(cut.error, Mine)
    log = wire.log(idle=1000)
    assert log["open_responses"] == 0 and log["methods"] == {"POST": 3}


def test_a_run_error_has_its_name() -> None:
    assert issubclass(RunError, OpenRunsError) and RunError.__module__ == "openruns"
