"""Four steps that take `delay_ms` each and report themselves as custom events: time to join, cancel and disconnect."""

import asyncio
from operator import add
from typing import Annotated

from langchain_core.messages import AIMessage
from langgraph.config import get_stream_writer
from langgraph.graph import START, MessagesState, StateGraph
from typing_extensions import NotRequired

STEPS = 4


class State(MessagesState):
    steps: Annotated[int, add]
    delay_ms: NotRequired[int]


def step(number: int):
    async def node(state: State):
        get_stream_writer()({"step": number})
        await asyncio.sleep(state.get("delay_ms", 100) / 1000)
        said = {"messages": [AIMessage(f"done after {number}")]} if number == STEPS else {}
        return {"steps": 1, **said}

    return node


builder = StateGraph(State)
for number in range(1, STEPS + 1):
    builder.add_node(f"step_{number}", step(number))
    builder.add_edge(f"step_{number - 1}" if number > 1 else START, f"step_{number}")

graph = builder.compile()
