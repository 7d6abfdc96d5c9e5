"""Does one step and fails in the second."""

from langchain_core.messages import AIMessage
from langgraph.graph import START, MessagesState, StateGraph


def fine(state: MessagesState):
    return {"messages": [AIMessage("fine so far")]}


def boom(state: MessagesState):
    raise ValueError("boom!")


graph = (
    StateGraph(MessagesState)
    .add_node("fine", fine)
    .add_node("boom", boom)
    .add_edge(START, "fine")
    .add_edge("fine", "boom")
    .compile()
)
