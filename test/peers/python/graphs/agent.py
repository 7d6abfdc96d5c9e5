"""Answers with an echo; the story of the contract's examples has its own answer."""

from langchain_core.messages import AIMessage
from langgraph.graph import START, MessagesState, StateGraph
from langgraph.runtime import Runtime
from typing_extensions import TypedDict

STORY_QUESTION = "how are you?"
STORY_ANSWER = (
    "I'm doing well, thanks for asking! I'm an AI assistant created by Anthropic "
    "to be helpful, honest, and harmless."
)


class Context(TypedDict, total=False):
    model_name: str


def echo(state: MessagesState, runtime: Runtime[Context]):
    question = state["messages"][-1].text if state["messages"] else ""
    is_story = question == STORY_QUESTION and (runtime.context or {}).get("model_name") == "anthropic"
    return {"messages": [AIMessage(STORY_ANSWER if is_story else f"echo: {question}")]}


graph = (
    StateGraph(MessagesState, context_schema=Context)
    .add_node("echo", echo)
    .add_edge(START, "echo")
    .compile()
)
