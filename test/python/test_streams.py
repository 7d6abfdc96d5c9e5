"""Streams: live, typed, resumed, given up, left early."""

from __future__ import annotations

import time
from typing import Any, get_args

import openruns
import pytest
from openruns import OpenRunsError, Reconnect, RunError

from api import Api, Streamed
from conftest import Wire

THREAD = "123e4567-e89b-12d3-a456-426614174001"
RUN = "123e4567-e89b-12d3-a456-426614174002"
EXPECTED = ["metadata", *(f"custom {n}" for n in range(1, 11)), "values"]


def stream(client: Any, **given: Any) -> Any:
    return client.runs.stream(thread_id=THREAD, assistant_id="agent", stream_resumable=True, **given)


def numbered(seen: Streamed) -> list[str]:
    return [f"custom {event.data['n']}" if event.event == "custom" else event.event for event in seen.events]


@pytest.mark.row("stream-body")
def test_the_streaming_post_carries_its_body(api: Api, wire: Wire) -> None:
    given = {"messages": [{"role": "user", "content": "grüß dich 😀"}]}
    seen = api.stream(wire.url("echo"), lambda c: c.runs.stream(thread_id=None, assistant_id="agent", input=given))
    assert seen.error is None
    assert seen.events[-1].data["body"] == {"assistant_id": "agent", "input": given}


def test_each_event_comes_once_and_in_order(api: Api, wire: Wire) -> None:
    seen = api.stream(wire.url("stream"), stream)
    assert numbered(seen) == EXPECTED and seen.error is None
    assert (seen.run_id, seen.thread_id) == (RUN, THREAD)
    assert wire.posts() == 1
    assert all(event.id for event in seen.events)


@pytest.mark.row("stream-live")
def test_events_are_delivered_while_the_rest_is_held_back(api: Api, wire: Wire) -> None:
    arrived: list[float] = []

    def on_event(_event: Any) -> None:
        arrived.append(time.monotonic())
        if len(arrived) == 2:
            wire.release()

    began = time.monotonic()
    seen = api.stream(wire.url("stream-held"), stream, on_event=on_event)
    # Were they not live, the server would hold the rest back for ten seconds.
    assert seen.error is None and arrived[1] - began < 5 and time.monotonic() - began < 8


@pytest.mark.row("stream-typed")
def test_every_event_has_its_own_type(api: Api, wire: Wire) -> None:
    seen = api.stream(wire.url("stream-every-event"), lambda c: stream(c, raise_error=False))
    kinds = {type(event).__name__ for event in seen.events}
    assert "UnknownEvent" not in kinds
    union = {member.__name__ for member in get_args(openruns.RunEvent)}
    assert kinds <= union
    assert any(event.namespace for event in seen.events if event.event == "values")
    assert all(isinstance(event.namespace, list) for event in seen.events)


@pytest.mark.row("stream-typed")
def test_an_event_of_a_newer_server_is_unknown_and_harmless(api: Api, wire: Wire) -> None:
    seen = api.stream(wire.url("stream-fixture~fixture=api-unknown-event"), stream)
    assert [type(event).__name__ for event in seen.events] == ["UnknownEvent", "ValuesEvent"]
    assert seen.events[0].event == "brand/new"


@pytest.mark.row("stream-resumes")
@pytest.mark.parametrize(
    "scenario",
    [
        "stream-cut",
        "stream-cut-between",
        "stream-cut-at-once",
        "stream-cut-again",
        "stream-cut-busy",
        "stream-cut-refused",
        "stream-cut-no-location",
        "stream-cut-elsewhere",
        "stream-ends-early",
        "stream-reset",
    ],
)
def test_a_lost_stream_goes_on(api: Api, wire: Wire, scenario: str) -> None:
    count = iter(range(100))
    told: list[Reconnect] = []
    seen = api.stream(
        wire.url(scenario),
        lambda c: stream(c, on_reconnect=told.append),
        headers=lambda: {"x-count": str(next(count))},
    )
    assert seen.error is None
    assert numbered(seen) == EXPECTED
    log = wire.log()
    assert log["methods"]["POST"] == 1 and log["elsewhere"] == []
    rejoins = [request for request in log["requests"] if request["path"].endswith("/stream") and request["method"] == "GET"]
    assert rejoins and all("last-event-id" in request["headers"] for request in rejoins)
    assert len({request["headers"]["x-count"] for request in log["requests"]}) == len(log["requests"])
    assert told and told[0].attempt == 1


@pytest.mark.row("stream-gives-up")
def test_reconnecting_is_bounded(api: Api, wire: Wire) -> None:
    seen = api.stream(wire.url("stream-cut-always"), stream)
    assert isinstance(seen.error, OpenRunsError) and "streamThreadRun" in str(seen.error)
    log = wire.log()
    assert log["methods"]["POST"] == 1 and log["methods"]["GET"] <= 6


@pytest.mark.row("stream-gives-up")
@pytest.mark.parametrize("scenario", ["stream-cut-gone", "stream-cut-stateless"])
def test_a_stream_that_is_gone_says_so(api: Api, wire: Wire, scenario: str) -> None:
    given = {} if scenario == "stream-cut-stateless" else {"thread_id": THREAD, "stream_resumable": True}
    seen = api.stream(wire.url(scenario), lambda c: c.runs.stream(assistant_id="agent", **given))
    assert isinstance(seen.error, OpenRunsError) and "lost" in str(seen.error)
    assert wire.posts() == 1


def test_a_stream_without_ids_never_repeats_an_event(api: Api, wire: Wire) -> None:
    told: list[Reconnect] = []
    seen = api.stream(
        wire.url("stream-cut-plain"),
        lambda c: c.runs.stream(thread_id=THREAD, assistant_id="agent", on_reconnect=told.append),
    )
    assert len(set(numbered(seen))) == len(seen.events) and wire.posts() == 1
    assert told and not told[0].resumed


def test_events_that_are_never_replayed_do_not_come_twice(api: Api, wire: Wire) -> None:
    seen = api.stream(wire.url("stream-live-only"), stream)
    assert seen.error is None and wire.posts() == 1


@pytest.mark.row("stream-abandoned")
@pytest.mark.parametrize("scenario", ["stream-endless", "stream-flood", "stream-hang"])
def test_leaving_early_closes_the_connection(api: Api, wire: Wire, scenario: str) -> None:
    seen = api.stream(wire.url(scenario), stream, leave_after=2)
    assert len(seen.events) == 2 and seen.error is None
    log = wire.log(idle=1000)
    assert log["open_responses"] == 0 and log["client_closed"] == 1 and len(log["requests"]) == 1


def test_a_failed_run_raises_after_its_events(api: Api, wire: Wire) -> None:
    seen = api.stream(wire.url("stream-failed"), stream)
    assert isinstance(seen.error, RunError) and seen.error.error and len(seen.events) > 1
    assert wire.posts() == 1 and len(wire.requests()) == 1
    kept = api.stream(wire.url("stream-failed"), lambda c: stream(c, raise_error=False))
    assert kept.error is None and kept.events[-1].event == "error"


def test_an_end_event_is_the_end(api: Api, wire: Wire) -> None:
    seen = api.stream(wire.url("stream-end-event"), stream)
    assert numbered(seen) == [*EXPECTED, "end"] and len(wire.requests()) == 1


def test_heartbeats_are_outlived_and_silence_is_not(api: Api, wire: Wire) -> None:
    seen = api.stream(wire.url("stream-heartbeats"), lambda c: stream(c, idle_timeout=0.5))
    assert numbered(seen) == EXPECTED
    silent = api.stream(wire.url("stream-hang"), lambda c: stream(c, idle_timeout=0.2, max_reconnects=0))
    assert isinstance(silent.error, OpenRunsError) and "idle_timeout" in str(silent.error)


@pytest.mark.row("deadline")
@pytest.mark.parametrize("scenario", ["stream-hang", "stream-heartbeats-only", "stream-endless"])
def test_a_deadline_ends_a_stream(api: Api, wire: Wire, scenario: str) -> None:
    seen = api.stream(wire.url(scenario), lambda c: stream(c, timeout=0.4))
    assert isinstance(seen.error, OpenRunsError) and seen.error.kind == "timeout"
    assert wire.log(idle=1000)["open_responses"] == 0


def test_what_is_no_event_is_one_error(api: Api, wire: Wire) -> None:
    seen = api.stream(wire.url("stream-malformed-json"), stream)
    assert len(seen.events) == 1 and isinstance(seen.error, OpenRunsError)
    assert "`values`" in str(seen.error) and len(wire.requests()) == 1
    page = api.stream(wire.url("html"), stream)
    assert isinstance(page.error, OpenRunsError) and "expected text/event-stream" in str(page.error)


@pytest.mark.row("sse-bound")
def test_an_event_is_bounded(api: Api, wire: Wire) -> None:
    seen = api.stream(wire.url("stream-big"), stream)
    assert seen.error is None
    small = api.stream(wire.url("stream-big"), lambda c: stream(c, max_event_size=100_000))
    assert isinstance(small.error, OpenRunsError) and "max_event_size" in str(small.error)
