"""Deadlines, idle timeouts, reconnects and cancelling."""

from __future__ import annotations

import json
import socket
import threading
import time
from typing import Any

import anyio
import pytest
from openruns import APIConnectionError, APIStatusError, APITimeoutError, AsyncClient, Client, OpenRunsError, Reconnect
from openruns._runtime import encoding, policy, redaction, replay, server_text, sse
from openruns._runtime.client import BlockingClient

from api import DEFAULTS, Api
from conftest import ROOT, Wire

THREAD = "123e4567-e89b-12d3-a456-426614174001"
EXPECTED = ["metadata", *(f"custom {n}" for n in range(1, 11)), "values"]


def stream(client: Any, **options: Any) -> Any:
    return client.runs.stream(thread_id=THREAD, assistant_id="agent", stream_resumable=True, **options)


def names(events: list[Any]) -> list[str]:
    return [f"custom {event.data['n']}" if event.event == "custom" else event.event for event in events]


@pytest.mark.row("policy-numbers")
def test_the_numbers_are_those_of_the_policy() -> None:
    numbers = {name: entry["value"] for name, entry in json.loads((ROOT / "src/policy.json").read_text()).items() if name != "//"}
    ours = {
        "connect_timeout_seconds": policy.CONNECT_TIMEOUT,
        "default_deadline_seconds": policy.DEFAULT_DEADLINE,
        "max_retries": policy.MAX_RETRIES,
        "retry_statuses": sorted(policy.RETRY_STATUSES),
        "retry_delay_milliseconds": policy.RETRY_DELAY * 1000,
        "max_retry_delay_factor": policy.MAX_RETRY_DELAY_FACTOR,
        "retry_jitter_fraction": policy.RETRY_JITTER,
        "max_retry_after_seconds": policy.MAX_RETRY_AFTER,
        "max_stream_retry_seconds": policy.MAX_STREAM_RETRY,
        "max_reconnects": policy.MAX_RECONNECTS,
        "long_lived_connection_seconds": policy.LONG_LIVED_CONNECTION,
        "max_event_size_bytes": sse.MAX_EVENT_SIZE,
        "max_answer_size_bytes": encoding.MAX_ANSWER_SIZE,
        "max_remembered_ids": replay.MAX_REMEMBERED_IDS,
        "max_remembered_events_with_one_id": replay.MAX_REMEMBERED_EVENTS_WITH_ONE_ID,
        "max_error_detail_characters": server_text.MAX_DETAIL,
        "max_error_excerpt_characters": server_text.MAX_EXCERPT,
        "min_redacted_secret_characters": redaction.MIN_SECRET_LENGTH,
    }
    # A stream is opened by its first read, so that none is open and unread.
    assert ours == {name: value for name, value in numbers.items() if name != "max_unread_stream_seconds"}


@pytest.mark.row("default-deadline")
def test_ordinary_calls_alone_have_a_deadline(wire: Wire, monkeypatch: pytest.MonkeyPatch) -> None:
    defaults: Any = BlockingClient.__init__.__kwdefaults__
    assert (defaults["timeout"], defaults["connect_timeout"]) == (60, 10)
    with Client(wire.url("hang"), api_key=None, timeout=0.3) as client:
        with pytest.raises(APITimeoutError):
            client.threads.get(thread_id=THREAD)
        with pytest.raises(APITimeoutError):
            client.threads.get(thread_id=THREAD, timeout=0.1)
    with Client(wire.url("wait-held"), api_key=None, timeout=0.3) as client:
        threading.Timer(0.6, wire.release).start()
        assert client.runs.wait(assistant_id="agent")
    with Client(wire.url("stream-held"), api_key=None, timeout=0.3) as client:
        threading.Timer(0.6, wire.release).start()
        assert len(list(client.runs.stream(assistant_id="agent"))) == len(EXPECTED)
    with Client(wire.url("unavailable~after=500"), api_key=None, timeout=0.3) as client:
        assert client.threads.get(thread_id=THREAD, timeout=None)
    # A call of a protocol for agents runs an agent. The refusal comes later than the deadline of an ordinary call.
    with Client(wire.url("unavailable~after=500"), api_key=None, timeout=0.3) as client:
        with pytest.raises(APIStatusError):
            client.mcp.send(message={"jsonrpc": "2.0", "id": 1, "method": "ping"})


@pytest.mark.row("default-deadline")
def test_connecting_has_a_limit_of_its_own(api: Api) -> None:
    # Connections beyond the backlog of a server that accepts none stay half open.
    with socket.create_server(("127.0.0.1", 0), backlog=0) as server, socket.create_connection(server.getsockname()) as _:
        waiting = []
        for _number in range(3):
            waiting.append(socket.socket())
            waiting[-1].setblocking(False)
            waiting[-1].connect_ex(server.getsockname())
        began = time.monotonic()
        with pytest.raises(APIConnectionError) as caught:
            api.call(
                f"http://127.0.0.1:{server.getsockname()[1]}", lambda c: c.runs.create(assistant_id="a"), connect_timeout=0.3
            )
        assert 0.25 < time.monotonic() - began < 2 and "in time" in str(caught.value)
        for one in waiting:
            one.close()


@pytest.mark.row("deadline-dripped")
@pytest.mark.parametrize("scenario", ["dripped-headers", "dripped-body"])
def test_a_deadline_holds_while_bytes_drip(api: Api, wire: Wire, scenario: str) -> None:
    began = time.monotonic()
    with pytest.raises(APITimeoutError):
        api.call(wire.url(scenario), lambda c: c.threads.get(thread_id=THREAD, timeout=0.5))
    assert 0.45 < time.monotonic() - began < 0.9
    assert wire.log(idle=1000)["open_responses"] == 0


@pytest.mark.row("idle-headers")
def test_silence_before_the_headers_is_silence(api: Api, wire: Wire) -> None:
    began = time.monotonic()
    seen = api.stream(wire.url("stream-silent"), lambda c: stream(c, idle_timeout=0.2))
    assert isinstance(seen.error, APIConnectionError) and "idle_timeout" in str(seen.error)
    assert time.monotonic() - began < 1 and wire.log()["methods"] == {"POST": 1}
    with pytest.raises(APIConnectionError, match="idle_timeout"):
        api.call(wire.url("hang"), lambda c: c.runs.wait(assistant_id="agent", idle_timeout=0.2))


@pytest.mark.row("idle-headers")
def test_a_silent_reconnect_counts(api: Api, wire: Wire) -> None:
    told: list[Reconnect] = []
    seen = api.stream(wire.url("stream-cut-silent"), lambda c: stream(c, idle_timeout=0.2, on_reconnect=told.append))
    assert seen.error is None and names(seen.events) == EXPECTED and [one.attempt for one in told] == [1, 2]
    silent = api.stream(wire.url("stream-cut-silent~times=always"), lambda c: stream(c, idle_timeout=0.1, max_reconnects=3))
    assert isinstance(silent.error, APIConnectionError) and "3 times" in str(silent.error)


@pytest.mark.row("reopen-bounded")
def test_attempts_are_counted_until_an_event_came(api: Api, wire: Wire) -> None:
    empty = api.stream(wire.url("stream-cut-empty"), stream)
    assert isinstance(empty.error, APIConnectionError)
    joins = [request for request in wire.requests() if request["method"] == "GET" and request["path"].endswith("/stream")]
    assert len(joins) == policy.MAX_RECONNECTS


@pytest.mark.row("reopen-bounded")
def test_a_refusal_counts_however_late_it_comes(wire: Wire) -> None:
    slow = Api(asynchronous=False).stream(wire.url("stream-cut-slow-busy"), lambda c: stream(c, max_reconnects=1))
    assert isinstance(slow.error, OpenRunsError) and slow.error.status == 503
    assert wire.log()["methods"] == {"POST": 1, "GET": 1}
    with pytest.raises(OpenRunsError):
        Api(asynchronous=False).call(wire.url("unavailable-slow"), lambda c: c.threads.get(thread_id=THREAD), max_retries=1)
    assert wire.log()["methods"] == {"POST": 1, "GET": 3}


@pytest.mark.row("retry-bounded")
def test_a_reconnect_never_sleeps_for_an_hour(api: Api, wire: Wire) -> None:
    began = time.monotonic()
    seen = api.stream(wire.url("stream-cut-wait-long"), stream)
    assert isinstance(seen.error, OpenRunsError) and seen.error.retry_after == 3600 and "lost" in str(seen.error)
    with pytest.raises(OpenRunsError) as caught:
        api.call(wire.url("wait-cut-wait-long"), lambda c: c.runs.wait(thread_id=THREAD, assistant_id="agent"))
    assert caught.value.retry_after == 3600 and time.monotonic() - began < 3


@pytest.mark.row("retry-bounded")
def test_the_pause_that_a_stream_asks_for_is_bounded(wire: Wire) -> None:
    told: list[Reconnect] = []
    with Client(wire.url("stream-cut-retry"), **DEFAULTS) as client:
        events = stream(client, on_reconnect=told.append)
        threading.Timer(0.5, events.cancel).start()
        list(events)
    assert [one.delay for one in told] == [30]


@pytest.mark.row("replay-from-start")
def test_a_replay_from_the_start_does_no_harm(api: Api, wire: Wire) -> None:
    seen = api.stream(wire.url("stream-cut-replayed"), stream)
    assert seen.error is None and names(seen.events) == EXPECTED


@pytest.mark.row("cut-before-first")
def test_a_run_that_is_not_resumable_is_joined_as_it_goes_on(api: Api, wire: Wire) -> None:
    told: list[Reconnect] = []
    seen = api.stream(
        wire.url("stream-cut-plain-at-once"),
        lambda c: c.runs.stream(thread_id=THREAD, assistant_id="agent", on_reconnect=told.append),
    )
    assert seen.error is None and 0 < len(seen.events) < len(EXPECTED) and [one.resumed for one in told] == [False]
    join = next(request for request in wire.requests() if request["method"] == "GET")
    assert "last-event-id" not in join["headers"]


@pytest.mark.row("end-ends")
def test_the_end_event_ends_a_stream_that_stays_open(api: Api, wire: Wire) -> None:
    seen = api.stream(wire.url("stream-end-silent"), stream)
    assert seen.error is None and names(seen.events) == [*EXPECTED, "end"]
    log = wire.log(idle=1000)
    assert log["open_responses"] == 0 and len(log["requests"]) == 1


@pytest.mark.row("cancel-in-backoff")
@pytest.mark.parametrize("scenario", ["stream-cut", "stream-close-delimited", "stream-hang", "stream-silent"])
def test_cancelling_ends_at_once_and_never_reconnects(wire: Wire, scenario: str) -> None:
    told: list[Reconnect] = []
    with Client(wire.url(scenario), **DEFAULTS | {"retry_delay": 30}) as client:
        events = stream(client, on_reconnect=told.append)
        threading.Timer(0.4, events.cancel).start()
        began = time.monotonic()
        list(events)
        assert 0.3 < time.monotonic() - began < 2
    log = wire.log(idle=1000)
    assert log["methods"] == {"POST": 1} and log["open_responses"] == 0
    assert len(told) == (1 if scenario == "stream-cut" else 0)


@pytest.mark.row("cancel-in-backoff")
@pytest.mark.parametrize("scenario", ["stream-cut", "stream-close-delimited", "stream-hang", "stream-silent"])
@pytest.mark.parametrize("way", ["aclose", "cancel"])
def test_a_task_is_cancelled_at_once(wire: Wire, scenario: str, way: str) -> None:
    async def main() -> float:
        async with AsyncClient(wire.url(scenario), **DEFAULTS | {"retry_delay": 30}) as client:
            events = stream(client)

            async def read() -> None:
                async for _ in events:
                    pass

            began = time.monotonic()
            async with anyio.create_task_group() as group:
                group.start_soon(read)
                await anyio.sleep(0.4)
                if way == "aclose":
                    await events.aclose()
                else:
                    group.cancel_scope.cancel()
            return time.monotonic() - began

    assert anyio.run(main) < 1.5
    log = wire.log(idle=1000)
    assert log["methods"] == {"POST": 1} and log["open_responses"] == 0
