"""Asks a person; with `questions` above one it asks several times in parallel."""

from langchain_core.messages import AIMessage
from langgraph.graph import START, MessagesState, StateGraph
from langgraph.types import Send, interrupt
from typing_extensions import NotRequired


class State(MessagesState):
    questions: NotRequired[int]


class Question(State):
    number: NotRequired[int]


def ask(state: Question):
    echo = state["messages"][-1].text if state["messages"] else ""
    answer = interrupt({"question": "approve?", "echo": echo, "number": state.get("number", 1)})
    return {"messages": [AIMessage(f"answered: {answer}")]}


def ask_each(state: State):
    numbers = range(1, state.get("questions", 1) + 1)
    return [Send("ask", {"messages": state["messages"], "number": number}) for number in numbers]


def finish(state: State):
    return {"messages": [AIMessage("finished")]}


graph = (
    StateGraph(State)
    .add_node("ask", ask)
    .add_node("finish", finish)
    .add_conditional_edges(START, ask_each, ["ask"])
    .add_edge("ask", "finish")
    .compile()
)
