"""Has the node names of the first example of this API: two to stop before, two to stop after."""

from langchain_core.messages import AIMessage
from langgraph.graph import START, MessagesState, StateGraph

NAMES = [
    "start_node",
    "node_to_stop_before_1",
    "node_to_stop_before_2",
    "node_to_stop_after_1",
    "node_to_stop_after_2",
]


def say(name: str):
    def node(state: MessagesState):
        return {"messages": [AIMessage(name)]}

    return node


builder = StateGraph(MessagesState)
for name, previous in zip(NAMES, [START, *NAMES]):
    builder.add_node(name, say(name))
    builder.add_edge(previous, name)

graph = builder.compile()
