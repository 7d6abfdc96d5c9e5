"""Read by mypy and pyright, never run: what the types promise."""

from __future__ import annotations

from typing import Any, Literal

from openruns import AsyncClient, Client, MessagesEvent, RunEvent, ValuesEvent, types
from typing_extensions import assert_type


def values(client: Client) -> None:
    thread = client.threads.create(if_exists="do_nothing")
    assert_type(thread["status"], types.ThreadStatus)
    assert_type(client.runs.delete(thread_id="t", run_id="r"), None)
    assert_type(client.runs.create(assistant_id="agent"), types.Run)


def narrowed(event: RunEvent) -> None:
    if event.event == "values":
        assert_type(event, ValuesEvent)
        assert_type(event.data, Any)
    if isinstance(event, MessagesEvent):
        chunk, metadata = event.data
        assert_type(metadata, types.StepMetadata)
        if chunk["type"] == "AIMessageChunk":
            assert_type(chunk, types.AIMessageChunk)
    match event:
        case MessagesEvent(data=(_, source)):
            assert_type(source, types.StepMetadata)
        case _:
            pass


def streamed(client: Client) -> None:
    for event in client.runs.stream(assistant_id="agent", stream_mode=["values", "messages-tuple"]):
        assert_type(event.namespace, list[str])


async def asynchronous(client: AsyncClient) -> None:
    assert_type((await client.runs.create(assistant_id="agent"))["status"], types.RunStatus)
    async for event in client.runs.stream(assistant_id="agent"):
        narrowed(event)


def refused(client: Client, strategy: Literal["wait"]) -> None:
    client.runs.create(assistant_id="agent", multitask_strategy=strategy)  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
    client.runs.create()  # type: ignore[call-arg] # pyright: ignore[reportCallIssue]
