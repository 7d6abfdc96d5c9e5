"""A graph in a graph: the child has a namespace of its own in streams and states."""

from langchain_core.messages import AIMessage
from langgraph.config import get_stream_writer
from langgraph.graph import START, MessagesState, StateGraph


def inner(state: MessagesState):
    get_stream_writer()({"where": "child"})
    return {"messages": [AIMessage(f"child: {state['messages'][-1].text}")]}


def pre(state: MessagesState):
    return {"messages": [AIMessage("pre")]}


def post(state: MessagesState):
    get_stream_writer()({"where": "parent"})
    return {"messages": [AIMessage("post")]}


child = StateGraph(MessagesState).add_node("inner", inner).add_edge(START, "inner").compile()

graph = (
    StateGraph(MessagesState)
    .add_node("pre", pre)
    .add_node("child", child)
    .add_node("post", post)
    .add_edge(START, "pre")
    .add_edge("pre", "child")
    .add_edge("child", "post")
    .compile()
)
