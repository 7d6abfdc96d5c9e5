"""Whole journeys: against Prism, which keeps no state and answers with the contract's examples, and against a real server."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from typing import Any

import pytest
from openruns import OpenRunsError, RunCreated, RunError

from api import Api

STORY = {"messages": [{"role": "user", "content": "how are you?"}]}
ANSWER = "I'm doing well, thanks for asking! I'm an AI assistant created by Anthropic to be helpful, honest, and harmless."


@pytest.fixture(scope="module")
def prism() -> Iterator[str]:
    url = os.environ.get("OPENRUNS_PRISM")
    if not url:
        pytest.skip("no Prism at OPENRUNS_PRISM; npm run test:targets starts one")
    yield url


@pytest.fixture(scope="module")
def peer() -> Iterator[str]:
    url = os.environ.get("OPENRUNS_PEER")
    if not url:
        pytest.skip("no server at OPENRUNS_PEER; npm run test:targets -- --peer starts one")
    yield url


@pytest.mark.row("journey-prism")
class TestPrism:
    def test_wait(self, api: Api, prism: str) -> None:
        known: list[RunCreated] = []
        state = api.call(
            prism,
            lambda c: c.runs.wait(
                thread_id=None,
                assistant_id="agent",
                input=STORY,
                metadata={"name": "my_run"},
                context={"model_name": "anthropic"},
                interrupt_before=["node_to_stop_before_1", "node_to_stop_before_2"],
                interrupt_after=["node_to_stop_after_1", "node_to_stop_after_2"],
                webhook="https://my.fake.webhook.com",
                multitask_strategy="interrupt",
                on_run_created=known.append,
            ),
        )
        assert [message["content"] for message in state["messages"]] == ["how are you?", ANSWER]
        assert len(known) == 1

    def test_thread_run_join_cancel(self, api: Api, prism: str) -> None:
        thread = api.call(prism, lambda c: c.threads.create(metadata={"owner": "user123"}))
        ids = {"thread_id": thread["thread_id"]}
        run = api.call(prism, lambda c: c.runs.create(**ids, assistant_id="agent", input=STORY))
        ids["run_id"] = run["run_id"]
        assert api.call(prism, lambda c: c.runs.join(**ids))["messages"]
        assert api.call(prism, lambda c: c.runs.cancel(**ids, headers={"prefer": "code=202"})) is None
        assert api.call(prism, lambda c: c.threads.get_state(thread_id=ids["thread_id"]))["values"]
        assert api.call(prism, lambda c: c.threads.delete(thread_id=ids["thread_id"])) is None

    def test_stream_and_join_stream(self, api: Api, prism: str) -> None:
        made = api.stream(prism, lambda c: c.runs.stream(assistant_id="agent", input=STORY, max_reconnects=0))
        assert made.error is None and made.events[0].event == "metadata" and made.run_id
        joined = api.stream(
            prism,
            lambda c: c.runs.join_stream(thread_id=made.thread_id, run_id=made.run_id, max_reconnects=0),
        )
        assert joined.error is None and joined.events

    def test_interrupted_and_failed(self, api: Api, prism: str) -> None:
        interrupted = {"headers": {"prefer": "code=200, example=interrupted"}}
        assert "__interrupt__" in api.call(prism, lambda c: c.runs.wait(assistant_id="agent", **interrupted))
        failed = {"headers": {"prefer": "code=200, example=failed"}}
        with pytest.raises(RunError):
            api.call(prism, lambda c: c.runs.wait(assistant_id="agent", **failed))

    def test_errors(self, api: Api, prism: str) -> None:
        for status in (401, 404, 409, 422):
            with pytest.raises(OpenRunsError) as caught:
                prefer = {"prefer": f"code={status}"}
                api.call(prism, lambda c: c.runs.create(thread_id=THREAD, assistant_id="agent", headers=prefer))  # noqa: B023
            assert caught.value.status == status and caught.value.detail
        with pytest.raises(OpenRunsError) as caught:
            api.call(prism, lambda c: c.threads.get(thread_id="no-uuid"))
        assert caught.value.status == 422


THREAD = "123e4567-e89b-12d3-a456-426614174001"


@pytest.mark.row("journey-server")
class TestServer:
    def test_wait_and_history(self, api: Api, peer: str) -> None:
        thread_id = api.call(peer, lambda c: c.threads.create())["thread_id"]
        state = api.call(peer, lambda c: c.runs.wait(thread_id=thread_id, assistant_id="agent", input=STORY))
        assert len(state["messages"]) == 2
        assert api.call(peer, lambda c: c.runs.list(thread_id=thread_id))[0]["status"] == "success"
        assert api.call(peer, lambda c: c.threads.get_state(thread_id=thread_id))["values"] == state
        assert len(api.call(peer, lambda c: c.threads.get_history(thread_id=thread_id, limit=10))) > 1

    def test_stream_tokens(self, api: Api, peer: str) -> None:
        seen = api.stream(
            peer,
            lambda c: c.runs.stream(assistant_id="chat", input=STORY, stream_mode=["messages-tuple", "values"]),
        )
        assert seen.error is None
        kinds = [event.event for event in seen.events]
        assert kinds[0] == "metadata" and kinds.count("messages") > 2 and kinds[-1] == "values"

    def test_join_midway(self, api: Api, peer: str) -> None:
        thread_id = api.call(peer, lambda c: c.threads.create())["thread_id"]
        run = api.call(
            peer,
            lambda c: c.runs.create(
                thread_id=thread_id,
                assistant_id="slow",
                input={"delay_ms": 200},
                stream_mode=["updates"],
                stream_resumable=True,
            ),
        )
        ids = {"thread_id": thread_id, "run_id": run["run_id"]}
        seen = api.stream(peer, lambda c: c.runs.join_stream(**ids, last_event_id="-1"))
        assert seen.error is None and [event.event for event in seen.events].count("updates") >= 4
        assert api.call(peer, lambda c: c.runs.join(**ids))

    def test_interrupt_and_resume(self, api: Api, peer: str) -> None:
        thread_id = api.call(peer, lambda c: c.threads.create())["thread_id"]
        ids: dict[str, Any] = {"thread_id": thread_id, "assistant_id": "interrupter"}
        paused = api.call(peer, lambda c: c.runs.wait(**ids, input=STORY))
        assert paused["__interrupt__"]
        assert api.call(peer, lambda c: c.threads.get(thread_id=thread_id))["status"] == "interrupted"
        done = api.call(peer, lambda c: c.runs.wait(**ids, command={"resume": "yes"}))
        assert "__interrupt__" not in done

    def test_items_of_a_namespace(self, api: Api, peer: str) -> None:
        item: dict[str, Any] = {"namespace": ["users", f"python-{time.time_ns()}"], "key": "preferences"}
        api.call(peer, lambda c: c.store.put_item(**item, value={"theme": "dark"}))
        assert api.call(peer, lambda c: c.store.get_item(**item))["value"] == {"theme": "dark"}
        found = api.call(peer, lambda c: c.store.search_items(namespace_prefix=item["namespace"]))
        assert [one["key"] for one in found["items"]] == ["preferences"]
        api.call(peer, lambda c: c.store.delete_item(**item))
        assert api.call(peer, lambda c: c.store.get_item(**item)) is None

    def test_cancel(self, api: Api, peer: str) -> None:
        thread_id = api.call(peer, lambda c: c.threads.create())["thread_id"]
        run = api.call(peer, lambda c: c.runs.create(thread_id=thread_id, assistant_id="slow", input={"delay_ms": 2000}))
        ids = {"thread_id": thread_id, "run_id": run["run_id"]}
        api.call(peer, lambda c: c.runs.cancel(**ids))
        deadline = time.monotonic() + 10
        while (status := api.call(peer, lambda c: c.runs.get(**ids))["status"]) != "interrupted":
            assert time.monotonic() < deadline, status
            time.sleep(0.2)

    def test_errors(self, api: Api, peer: str) -> None:
        with pytest.raises(RunError) as failed:
            api.call(peer, lambda c: c.runs.wait(assistant_id="failing", input=STORY))
        assert failed.value.error
        with pytest.raises(OpenRunsError) as missing:
            api.call(peer, lambda c: c.threads.get(thread_id=THREAD))
        assert missing.value.status == 404
        with pytest.raises(OpenRunsError) as unknown:
            api.call(peer, lambda c: c.runs.create(assistant_id="no-such-graph"))
        assert unknown.value.status == 422 and "no-such-graph" in (unknown.value.detail or "")
