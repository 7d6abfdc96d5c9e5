"""What is refused before anything is sent, and what is sent of unusual values."""

from __future__ import annotations

import dataclasses
import datetime
import enum
import json
import uuid
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from openruns import Client, InvalidRequestError, OpenRunsError, __version__
from openruns._operations import RUNS_CREATE
from openruns._runtime.operation import Operation

from api import Api
from conftest import Wire

THREAD = "123e4567-e89b-12d3-a456-426614174001"


def refused(api: Api, wire: Wire, make: Callable[[Any], Any], **options: Any) -> InvalidRequestError:
    """The error of a call that must fail before anything is sent."""
    with pytest.raises(InvalidRequestError) as caught:
        api.call(options.pop("url", None) or wire.url("ok"), make, **options)
    assert caught.value.kind == "request" and wire.requests() == []
    return caught.value


def get_thread(client: Any) -> Any:
    return client.threads.get(thread_id=THREAD)


@pytest.mark.row("path-dots")
@pytest.mark.parametrize("part", [".", "..", ""])
def test_parts_that_change_the_path_are_refused(api: Api, wire: Wire, part: str) -> None:
    for make in (
        lambda c: c.threads.delete(thread_id=part),
        lambda c: c.runs.cancel(thread_id=part, run_id="x"),
        lambda c: c.runs.get(thread_id="x", run_id=part),
    ):
        assert "_id`" in str(refused(api, wire, make))


STORE = Operation(
    id="getItem",
    method="GET",
    path="/store/{prefix}",
    query=("namespace",),
    lists={"namespace": "period", "prefix": "period"},
    labels=("namespace", "prefix"),
)


def store_item(namespace: list[str], prefix: list[str]) -> Callable[[Any], Any]:
    return lambda client: client._core.call((STORE,), {"namespace": namespace, "prefix": prefix}, {})


@pytest.mark.row("store-namespace")
def test_a_namespace_travels_as_one_value(api: Api, wire: Wire) -> None:
    read = api.call(wire.url("echo"), store_item(["a", "b"], ["c", "d e"]))
    assert (read["query"], read["path"]) == ({"namespace": ["a.b"]}, "/store/c.d%20e")
    item = api.call(wire.url("echo"), lambda c: c.store.get_item(namespace=["a", "b"], key="k"))
    assert item["query"] == {"namespace": ["a.b"], "key": ["k"]}
    api.call(wire.url("echo"), lambda c: c.store.put_item(namespace=["a", "b"], key="k", value={}))
    assert json.loads(wire.requests()[-1]["body"]) == {"namespace": ["a", "b"], "key": "k", "value": {}}
    written = api.call(wire.url("echo"), lambda c: c.request("PUT", "/store/items", body={"namespace": ["a", "b"]}))
    assert written["body"] == {"namespace": ["a", "b"]}


@pytest.mark.row("store-namespace")
@pytest.mark.parametrize("label", ["", "a.b"])
def test_a_label_that_cannot_be_told_apart_is_refused(api: Api, wire: Wire, label: str) -> None:
    for make in (store_item(["x", label], ["c"]), store_item(["x"], [label])):
        error = refused(api, wire, make)
        assert repr(label) in str(error) and ("`namespace`" in str(error) or "`prefix`" in str(error))


@pytest.mark.row("store-labels")
@pytest.mark.parametrize("label", ["", "a.b"])
def test_labels_are_checked_in_bodies_too(api: Api, wire: Wire, label: str) -> None:
    labels = ["users", label]
    for parameter, make in (
        ("namespace", lambda c: c.store.put_item(namespace=labels, key="k", value={})),
        ("namespace", lambda c: c.store.delete_item(namespace=labels, key="k")),
        ("namespace_prefix", lambda c: c.store.search_items(namespace_prefix=labels)),
        ("prefix", lambda c: c.store.list_namespaces(prefix=labels)),
        ("suffix", lambda c: c.store.list_namespaces(suffix=labels)),
    ):
        error = refused(api, wire, make)
        assert f"`{parameter}`" in str(error) and repr(label) in str(error)
    api.call(wire.url("echo"), lambda c: c.store.search_items(namespace_prefix=[]))
    api.call(wire.url("echo"), lambda c: c.store.list_namespaces(prefix=["users", "*"]))
    assert [json.loads(sent["body"]) for sent in wire.requests()] == [{"namespace_prefix": []}, {"prefix": ["users", "*"]}]


@pytest.mark.row("error-input")
@pytest.mark.parametrize(
    "url", ["localhost:2024", "ftp://localhost:2024", "//localhost", "", "http://", "http://x?a=1", "http://x#a", "http://x:y"]
)
def test_an_address_that_is_none_is_refused_at_once(url: str) -> None:
    with pytest.raises(InvalidRequestError, match="base_url") as caught:
        Client(url)
    assert caught.value.kind == "request"


@pytest.mark.row("error-input")
@pytest.mark.parametrize("value", ["grün", "a\nb", "a\r\nx-b: c", "\0"])
def test_headers_that_cannot_be_sent_are_refused(api: Api, wire: Wire, value: str) -> None:
    error = refused(api, wire, lambda c: c.threads.get(thread_id=THREAD, headers={"x-team": value}))
    assert "`x-team`" in str(error) and value not in str(error)
    error = refused(api, wire, get_thread, api_key=value)
    assert "`x-api-key`" in str(error) and value not in str(error)


def circle() -> Any:
    value: list[Any] = []
    value.append(value)
    return value


@pytest.mark.row("error-input")
@pytest.mark.parametrize("value", [float("nan"), float("inf"), circle(), object(), {("a", "b"): 1}, "\ud800", b"bytes"])
def test_what_is_no_json_is_refused(api: Api, wire: Wire, value: Any) -> None:
    error = refused(api, wire, lambda c: c.runs.create(assistant_id="agent", input={"value": value}))
    assert "JSON" in str(error) and "createRun" in str(error)


class Colour(enum.Enum):
    RED = "red"


@dataclasses.dataclass
class Point:
    x: int
    at: datetime.date


class Model:
    def model_dump(self, mode: str) -> dict[str, Any]:
        return {"mode": mode}


def test_common_objects_have_a_form_in_json(api: Api, wire: Wire) -> None:
    run = uuid.UUID("123e4567-e89b-12d3-a456-426614174002")
    value = {
        "id": run,
        "at": datetime.datetime(2026, 1, 2, 3, 4, 5, tzinfo=datetime.timezone.utc),
        "set": {1},
        "tuple": (1, 2),
        "colour": Colour.RED,
        "point": Point(1, datetime.date(2026, 1, 2)),
        "model": Model(),
    }
    echo = api.call(wire.url("echo"), lambda c: c.runs.create(thread_id=run, assistant_id="agent", input=value))
    assert echo["path"] == f"/threads/{run}/runs"
    assert echo["body"]["input"] == {
        "id": str(run),
        "at": "2026-01-02T03:04:05+00:00",
        "set": [1],
        "tuple": [1, 2],
        "colour": "red",
        "point": {"x": 1, "at": "2026-01-02"},
        "model": {"mode": "json"},
    }


def test_other_objects_are_written_by_json_default(api: Api, wire: Wire) -> None:
    def make(client: Any) -> Any:
        return client.runs.create(assistant_id="agent", input={"value": 1j})

    assert api.call(wire.url("echo"), make, json_default=str)["body"]["input"] == {"value": "1j"}


@pytest.mark.row("stream-accept")
@pytest.mark.row("user-agent")
def test_the_headers_of_every_request(api: Api, wire: Wire) -> None:
    api.call(wire.url("ok"), get_thread)
    api.stream(wire.url("stream"), lambda c: c.runs.stream(assistant_id="agent"))
    call, stream = (request["headers"] for request in wire.requests()[:2])
    assert call["accept"] == "application/json"
    assert stream["accept"] == "text/event-stream, application/json"
    assert call["user-agent"] == stream["user-agent"] == f"openruns-python/{__version__}"


@pytest.mark.row("error-closed")
def test_a_closed_client_says_so(wire: Wire) -> None:
    client = Client(wire.url("ok"), api_key=None)
    client.close()
    with pytest.raises(OpenRunsError, match="the client is closed"):
        get_thread(client)
    with pytest.raises(OpenRunsError, match="the client is closed"):
        list(client.runs.stream(assistant_id="agent"))
    with httpx.Client() as own:
        pass
    with pytest.raises(OpenRunsError, match="the client is closed"):
        get_thread(Client(wire.url("ok"), api_key=None, http_client=own))
    assert wire.requests() == []


def test_any_path_can_be_called(api: Api, wire: Wire) -> None:
    echo = api.call(
        wire.url("echo"),
        lambda c: c.request("POST", "/new/path", query={"a": [1, 2], "b": None}, body={"c": None}, headers={"x-d": "e"}),
    )
    assert (echo["method"], echo["path"], echo["query"]) == ("POST", "/new/path", {"a": ["1", "2"]})
    assert echo["body"] == {"c": None} and echo["headers"]["x-d"] == "e"
    with pytest.raises(OpenRunsError) as caught:
        api.call(wire.url("not-found"), lambda c: c.request("GET", "/nothing"))
    assert caught.value.status == 404 and "/nothing" in str(caught.value)


@pytest.mark.row("null-unset")
def test_null_is_not_sent_where_it_means_unset(api: Api, wire: Wire) -> None:
    marked = Operation(id="x", method="POST", path="/x", query=("q",), body=True, null_unsets=("q", "webhook"))
    core: Any = Client(wire.url("echo"), api_key=None)._core
    echo = core.call((marked,), {"q": None, "webhook": None, "input": None}, {})
    assert (echo["query"], echo["body"]) == ({}, {"input": None})
    # The model says which parameters these are; test/generate holds the emitted table against it.
    for name in RUNS_CREATE[0].null_unsets:
        echo = api.call(wire.url("echo"), lambda c: c.runs.create(assistant_id="agent", **{name: None}))  # noqa: B023
        assert echo["body"] == {"assistant_id": "agent"}
