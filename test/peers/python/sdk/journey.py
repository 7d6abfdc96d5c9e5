"""Calls every method of the official Python SDK once or more: `python journey.py <base URL>`.

What the server answers is for the proxy in between to judge; this script fails only where a method was never called.
"""

import asyncio
import os
import sys
from datetime import datetime, timezone

from langgraph_sdk import get_client

RESOURCES = ["assistants", "threads", "runs", "crons", "store"]
UNKNOWN_ID = "00000000-0000-4000-8000-000000000000"
called = set()


class Watched:
    """Notes which methods of a resource were called."""

    def __init__(self, name, resource):
        self.name, self.resource = name, resource

    def __getattr__(self, method):
        called.add(f"{self.name}.{method}")
        return getattr(self.resource, method)


async def attempt(call):
    """A server may refuse: the answer is on record, and the journey goes on."""
    try:
        return await call
    except Exception as error:
        if os.environ.get("PEER_LOG") == "1":
            print(f"{type(error).__name__}: {error}", file=sys.stderr)


async def read(stream, most=10_000):
    count = 0
    async for _ in stream:
        count += 1
        if count >= most:
            return


def say(content):
    return {"messages": [{"role": "user", "content": content}]}


STORY = {
    "input": say("how are you?"),
    "metadata": {"name": "my_run"},
    "context": {"model_name": "anthropic"},
    "interrupt_before": ["node_to_stop_before_1", "node_to_stop_before_2"],
    "interrupt_after": ["node_to_stop_after_1", "node_to_stop_after_2"],
    "multitask_strategy": "interrupt",
}


async def assistants(sdk):
    made = await sdk.assistants.create(
        "nested", {"tags": ["t"], "recursion_limit": 20}, name="sdk assistant", description="d", metadata={"from": "sdk"}
    )
    id = made["assistant_id"]
    await attempt(sdk.assistants.create("agent", assistant_id=id, if_exists="do_nothing"))
    await attempt(sdk.assistants.create("agent", context={"model_name": "anthropic"}))
    await sdk.assistants.get(id)
    await sdk.assistants.get_graph(id, xray=True)
    await attempt(sdk.assistants.get_graph(id, xray=2))
    await attempt(sdk.assistants.get_schemas(id))
    await sdk.assistants.get_subgraphs(id)
    await sdk.assistants.get_subgraphs(id, "child", recurse=True)
    await sdk.assistants.update(id, name="renamed", metadata={"more": 1}, description="Said anew.")
    await sdk.assistants.get_versions(id, limit=2, offset=0)
    await sdk.assistants.set_latest(id, 1)
    await sdk.assistants.search(graph_id="nested", limit=2, sort_by="updated_at", sort_order="desc")
    await attempt(sdk.assistants.search(name="renamed", select=["assistant_id", "name"], response_format="object"))
    await sdk.assistants.count(graph_id="nested")
    await attempt(sdk.assistants.delete(id, delete_threads=True))
    await attempt(sdk.assistants.get(id))


async def stateless(sdk):
    await sdk.runs.wait(None, "agent", **STORY, on_run_created=lambda _: None)
    await attempt(sdk.runs.wait(None, "failing", input=say("fail"), raise_error=False))
    await sdk.runs.create(None, "agent", input=say("background"), on_completion="delete")
    await attempt(sdk.runs.create_batch([{"assistant_id": "agent", "input": say("a")}, {"assistant_id": "agent"}]))


async def threads(sdk):
    made = await sdk.threads.create(metadata={"from": "sdk"}, ttl=60)
    id = made["thread_id"]
    await attempt(sdk.threads.create(thread_id=id, if_exists="do_nothing", graph_id="agent"))
    updates = [{"values": say("from a superstep"), "as_node": "__input__"}]
    await attempt(sdk.threads.create(graph_id="agent", supersteps=[{"updates": updates}]))
    await sdk.runs.wait(id, "seed_nodes", **STORY, durability="sync")
    await sdk.runs.wait(id, "seed_nodes", input=None, config={"recursion_limit": 20, "tags": ["t"]})
    await states(sdk, id)
    await attempt(sdk.runs.wait(id, "failing", input=say("fail")))
    await sdk.threads.get(id)
    await attempt(sdk.threads.get(id, include=["ttl"]))
    await sdk.threads.update(id, metadata={"more": 1})
    await attempt(sdk.threads.update(id, metadata={"more": 2}, ttl=30, return_minimal=True))
    await sdk.threads.copy(id)
    await sdk.threads.search(metadata={"from": "sdk"}, limit=3, offset=0, sort_by="created_at", sort_order="asc")
    await attempt(sdk.threads.search(ids=[id], select=["thread_id", "status"]))
    await attempt(sdk.threads.search(ids=[id], extract={"last": "values.messages[-1].content"}))
    await attempt(sdk.threads.search(status="idle", limit=1))
    await sdk.threads.count(metadata={"from": "sdk"})
    await background(sdk)
    await interrupts(sdk)
    await attempt(sdk.threads.prune([id], strategy="delete"))
    await attempt(sdk.threads.delete(id))


async def states(sdk, id):
    state = await sdk.threads.get_state(id)
    await sdk.threads.get_state(id, subgraphs=True)
    await attempt(sdk.threads.get_state(id, select=["values.messages", "next"]))
    checkpoint_id = state["checkpoint"]["checkpoint_id"]
    await attempt(sdk.threads.get_state(id, checkpoint_id=checkpoint_id))
    await attempt(sdk.threads.get_state(id, state["checkpoint"], subgraphs=True))
    await attempt(sdk.threads.get_history(id, limit=2, before={"configurable": {"checkpoint_id": checkpoint_id}}))
    await sdk.threads.get_history(id, limit=3, metadata={"source": "loop"})
    await attempt(sdk.threads.get_history(id, limit=1, checkpoint={"checkpoint_ns": ""}, select=["values"]))
    await attempt(sdk.threads.update_state(id, say("forked"), checkpoint_id=checkpoint_id))
    await attempt(sdk.threads.update_state(id, say("patched"), as_node="start_node"))


async def background(sdk):
    thread_id = (await sdk.threads.create())["thread_id"]
    story = {**STORY, "multitask_strategy": "enqueue"}
    run = await sdk.runs.create(
        thread_id,
        "agent",
        **story,
        if_not_exists="create",
        on_completion="keep",
        after_seconds=0,
        stream_mode=["values"],
        checkpoint_during=True,
    )
    run_id = run["run_id"]
    await sdk.runs.join(thread_id, run_id)
    await sdk.runs.get(thread_id, run_id)
    await sdk.runs.list(thread_id, limit=5, offset=0, status="success")
    await attempt(sdk.runs.list(thread_id, select=["run_id", "status"]))
    slow = {"input": {"delay_ms": 400}, "multitask_strategy": "enqueue"}
    for wait, action in [(False, "interrupt"), (True, "interrupt"), (True, "rollback")]:
        run = await sdk.runs.create(thread_id, "slow", **slow)
        await asyncio.sleep(1.2)
        await attempt(sdk.runs.cancel(thread_id, run["run_id"], wait=wait, action=action))
    run = await sdk.runs.create(thread_id, "slow", **slow)
    await attempt(sdk.runs.cancel_many(thread_id=thread_id, run_ids=[run["run_id"]], action="interrupt"))
    await attempt(sdk.runs.delete(thread_id, run_id))


async def interrupts(sdk):
    thread_id = (await sdk.threads.create())["thread_id"]
    await sdk.runs.wait(thread_id, "interrupter", input=say("please"))
    await sdk.runs.wait(thread_id, "interrupter", command={"resume": {"approved": True}})
    await attempt(sdk.runs.wait(thread_id, "interrupter", command={"update": say("update"), "goto": "finish"}))
    send = {"node": "finish", "input": {"messages": []}}
    await attempt(sdk.runs.wait(thread_id, "interrupter", command={"goto": send}, strict_resume=True))


async def streams(sdk):
    stream = sdk.runs.stream
    await read(stream(None, "agent", input=say("stream"), stream_mode="values", feedback_keys=[], version="v2"))
    await read(stream(None, "chat", input=say("the weather?"), stream_mode=["messages"]))
    await read(stream(None, "chat", input=say("tokens"), stream_mode=["messages-tuple", "events"]))
    thread_id = (await sdk.threads.create())["thread_id"]
    modes = ["values", "updates", "custom", "tasks", "checkpoints", "debug"]
    sub = stream(
        thread_id,
        "nested",
        input=say("sub"),
        stream_mode=modes,
        stream_subgraphs=True,
        stream_resumable=True,
        on_disconnect="continue",
        on_run_created=lambda _: None,
    )
    await read(sub)
    await attempt(read(stream(thread_id, "failing", input=say("fail"), stream_mode="updates")))
    run = await sdk.runs.create(
        thread_id, "slow", input={"delay_ms": 200}, stream_mode=["values", "custom"], stream_resumable=True
    )
    join = sdk.runs.join_stream
    await attempt(read(join(thread_id, run["run_id"], stream_mode=["values", "custom"])))
    await attempt(read(join(thread_id, run["run_id"], last_event_id="-1")))
    await attempt(read(join(thread_id, run["run_id"], cancel_on_disconnect=True, stream_mode="custom")))
    await thread_streams(sdk)


async def thread_streams(sdk):
    thread_id = (await sdk.threads.create())["thread_id"]
    await sdk.runs.wait(thread_id, "agent", input=say("before"))
    listening = asyncio.create_task(read(await sdk.threads.join_stream(thread_id, stream_mode="run_modes")))
    await asyncio.sleep(0.3)
    await sdk.runs.wait(thread_id, "agent", input=say("seen"))
    await asyncio.sleep(0.5)
    listening.cancel()
    await attempt(protocol(sdk))


async def protocol(sdk):
    async with sdk.threads.stream(assistant_id="interrupter") as thread:
        await thread.run.start(input=say("ask me"))
        await asyncio.sleep(2.5)
        if thread.interrupts:
            await attempt(thread.run.respond("yes"))
            await asyncio.sleep(2)
        await attempt(thread.agent.get_tree())


async def store(sdk):
    namespace = ["sdk", "users"]
    await sdk.store.put_item(namespace, "a", {"text": "hello", "n": 1})
    await attempt(sdk.store.put_item(namespace, "b", {"text": "brief"}, index=False, ttl=60))
    await attempt(sdk.store.put_item(namespace, "c", {"text": "paths"}, index=["text"]))
    await sdk.store.get_item(namespace, "a")
    await attempt(sdk.store.get_item(namespace, "a", refresh_ttl=True))
    await attempt(sdk.store.get_item(namespace, "nope"))
    await sdk.store.search_items(["sdk"], filter={"text": "hello"}, limit=5, offset=0)
    await attempt(sdk.store.search_items(["sdk"], query="hello", refresh_ttl=False))
    await sdk.store.list_namespaces(prefix=["sdk"], max_depth=2, limit=5, offset=0)
    await sdk.store.delete_item(namespace, "a")


async def crons(sdk):
    """The JavaScript server has none and says so."""
    new_year = {"schedule": "0 0 1 1 *", "input": say("cron")}
    cron = await attempt(sdk.crons.create("agent", **new_year, metadata={"from": "sdk"}, timezone="Europe/Oslo"))
    thread_id = (await sdk.threads.create())["thread_id"]
    await attempt(sdk.crons.create_for_thread(thread_id, "agent", **new_year, multitask_strategy="enqueue"))
    await attempt(sdk.crons.search(limit=5, offset=0, sort_by="created_at", sort_order="asc"))
    await attempt(sdk.crons.search(thread_id=thread_id, select=["cron_id", "schedule"]))
    await attempt(sdk.crons.count(thread_id=thread_id))
    id = (cron or {}).get("cron_id", UNKNOWN_ID)
    end = datetime(2099, 1, 1, tzinfo=timezone.utc)
    await attempt(sdk.crons.update(id, enabled=False, schedule="0 12 * * *", end_time=end))
    await attempt(sdk.crons.delete(id))


class Sdk:
    def __init__(self, client):
        for name in RESOURCES:
            setattr(self, name, Watched(name, getattr(client, name)))


async def main(url):
    client = get_client(url=url, api_key="placeholder")
    sdk = Sdk(client)
    for journey in [assistants, stateless, threads, streams, store, crons]:
        await journey(sdk)
    methods = [
        f"{name}.{method}"
        for name in RESOURCES
        for method in dir(getattr(client, name))
        if not method.startswith("_") and callable(getattr(getattr(client, name), method))
    ]
    missing = [method for method in methods if method not in called]
    if missing:
        sys.exit(f"Never called: {', '.join(missing)}")


if len(sys.argv) != 2:
    sys.exit("Usage: python journey.py <base URL>")
asyncio.run(main(sys.argv[1]))
