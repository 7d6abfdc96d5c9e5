"""Waiting for a run."""

from __future__ import annotations

import threading
import time
from typing import Any

import anyio
import pytest
from openruns import AsyncClient, Client, OpenRunsError, RunCreated, RunError

from api import DEFAULTS, Api
from conftest import Wire

THREAD = "123e4567-e89b-12d3-a456-426614174001"
RUN = "123e4567-e89b-12d3-a456-426614174002"


def wait(client: Any) -> Any:
    return client.runs.wait(thread_id=THREAD, assistant_id="agent")


@pytest.mark.row("wait-picks-operation")
def test_the_thread_picks_the_operation(api: Api, wire: Wire) -> None:
    calls: list[dict[str, Any]] = [{}, {"thread_id": None}, {"thread_id": THREAD}]
    for given in calls:
        state = api.call(wire.url("wait"), lambda c: c.runs.wait(assistant_id="agent", **given))  # noqa: B023
        assert [message["type"] for message in state["messages"]] == ["human", "ai"]
    paths = [request["path"] for request in wire.requests()]
    assert paths == ["/runs/wait", "/runs/wait", f"/threads/{THREAD}/runs/wait"]
    assert all("thread_id" not in request["body"] for request in wire.requests())


@pytest.mark.row("run-failed")
@pytest.mark.parametrize("scenario", ["wait-failed", "wait-failed-wrapped"])
def test_a_failed_run_raises_or_is_a_value(api: Api, wire: Wire, scenario: str) -> None:
    with pytest.raises(RunError) as caught:
        api.call(wire.url(scenario), wait)
    error = caught.value
    assert error.kind == "run" and error.error == "ValueError" and error.detail and error.detail in str(error)
    assert "{" not in str(error)
    value = api.call(wire.url(scenario), lambda c: c.runs.wait(assistant_id="agent", raise_error=False))
    assert set(value) == {"__error__"}


@pytest.mark.row("on-run-created")
def test_the_run_is_known_before_the_body(wire: Wire) -> None:
    known: list[RunCreated] = []

    def created(run: RunCreated) -> None:
        known.append(run)
        wire.release()

    began = time.monotonic()
    with Client(wire.url("wait-held"), **DEFAULTS) as client:
        client.runs.wait(thread_id=THREAD, assistant_id="agent", on_run_created=created)
    # Were it called only after the body, the server would hold that back for ten seconds.
    assert time.monotonic() - began < 5
    assert known == [RunCreated(RUN, THREAD)]


def test_the_run_is_known_before_the_body_asynchronously(api: Api, wire: Wire) -> None:
    known: list[RunCreated] = []
    api.call(wire.url("wait"), lambda c: c.runs.wait(assistant_id="agent", on_run_created=known.append))
    assert len(known) == 1 and known[0].run_id == RUN


def test_an_interrupt_is_no_failure(api: Api, wire: Wire) -> None:
    assert "__interrupt__" in api.call(wire.url("wait-interrupted"), wait)
    assert api.call(wire.url("wait-null"), wait) is None


@pytest.mark.row("wait-outlives")
def test_ten_minutes_of_keep_alives_are_outlived(api: Api, wire: Wire) -> None:
    state = api.call(wire.url("wait-long"), lambda c: c.runs.wait(thread_id=THREAD, assistant_id="agent", idle_timeout=0.5))
    assert state["messages"] and wire.posts() == 1


@pytest.mark.row("wait-rejoins")
@pytest.mark.parametrize("scenario", ["wait-cut", "wait-cut-again", "wait-cut-json", "wait-cut-no-location", "wait-cut-busy"])
def test_a_wait_that_is_cut_joins_its_run(api: Api, wire: Wire, scenario: str) -> None:
    known: list[RunCreated] = []
    state = api.call(
        wire.url(scenario),
        lambda c: c.runs.wait(thread_id=THREAD, assistant_id="agent", on_run_created=known.append),
    )
    assert state["messages"] and wire.posts() == 1 and len(known) == 1
    assert wire.requests()[-1]["path"] == f"/threads/{THREAD}/runs/{RUN}/join"


@pytest.mark.row("wait-rejoins")
@pytest.mark.parametrize("scenario", ["wait-cut-always", "wait-cut-no-headers", "wait-cut-gone"])
def test_a_wait_that_cannot_be_joined_says_so(api: Api, wire: Wire, scenario: str) -> None:
    with pytest.raises(OpenRunsError) as caught:
        api.call(wire.url(scenario), lambda c: c.runs.wait(assistant_id="agent"))
    assert wire.posts() == 1 and "waitRun" in str(caught.value)
    assert len(wire.requests()) <= 7


@pytest.mark.row("foreign-location")
def test_a_location_elsewhere_never_sees_the_key(api: Api, wire: Wire) -> None:
    state = api.call(wire.url("wait-cut-elsewhere"), wait, api_key="lsv2-secret")
    assert state["messages"] and wire.log()["elsewhere"] == []


@pytest.mark.row("deadline")
@pytest.mark.parametrize("scenario", ["wait-silent", "wait-long"])
def test_a_deadline_ends_a_wait(api: Api, wire: Wire, scenario: str) -> None:
    with pytest.raises(OpenRunsError) as caught:
        api.call(wire.url(scenario), lambda c: c.runs.wait(assistant_id="agent", timeout=0.4))
    assert caught.value.kind == "timeout" and caught.value.operation == "waitRun"
    log = wire.log(idle=1000)
    assert log["methods"] == {"POST": 1} and log["open_responses"] == 0


@pytest.mark.row("cancelled")
def test_a_cancelled_wait_frees_its_connection(wire: Wire) -> None:
    async def main() -> float:
        async with AsyncClient(wire.url("wait-silent"), **DEFAULTS) as client:
            began = time.monotonic()
            with anyio.move_on_after(0.3):
                await client.runs.wait(assistant_id="agent")
            return time.monotonic() - began

    assert anyio.run(main) < 1
    log = wire.log(idle=1000)
    assert log["open_responses"] == 0 and log["client_closed"] == 1


@pytest.mark.row("cancelled")
def test_a_stream_closed_from_another_thread_ends(wire: Wire) -> None:
    with Client(wire.url("stream-hang"), **DEFAULTS) as client:
        stream = client.runs.stream(assistant_id="agent")
        threading.Timer(0.4, stream.cancel).start()
        began = time.monotonic()
        assert len(list(stream)) == 3
        assert time.monotonic() - began < 2
    log = wire.log(idle=1000)
    assert log["open_responses"] == 0 and log["methods"] == {"POST": 1}
