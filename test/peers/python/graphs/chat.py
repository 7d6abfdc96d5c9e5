"""A chat model without a model: it streams the question back word by word, and asks for a tool at the word "weather"."""

from langchain_core.language_models import BaseChatModel
from langchain_core.messages import AIMessage, AIMessageChunk, HumanMessage, ToolMessage
from langchain_core.outputs import ChatGeneration, ChatGenerationChunk, ChatResult
from langgraph.config import get_stream_writer
from langgraph.graph import END, START, MessagesState, StateGraph

TOOL_CALL = {"name": "get_weather", "args": '{"city":"Oslo"}', "id": "call_weather", "index": 0}


class EchoModel(BaseChatModel):
    @property
    def _llm_type(self):
        return "echo"

    def _stream(self, messages, stop=None, run_manager=None, **kwargs):
        last = messages[-1]
        usage = {"input_tokens": 3, "output_tokens": 5, "total_tokens": 8}
        if isinstance(last, HumanMessage) and "weather" in last.text:
            for args in (TOOL_CALL["args"][:8], TOOL_CALL["args"][8:]):
                head = TOOL_CALL if args.startswith("{") else {"name": None, "id": None, "index": 0}
                yield ChatGenerationChunk(message=AIMessageChunk("", tool_call_chunks=[{**head, "args": args}]))
            yield ChatGenerationChunk(message=AIMessageChunk("", usage_metadata=usage))
            return
        for word in ["echo:", *last.text.split()]:
            chunk = ChatGenerationChunk(message=AIMessageChunk(word + " "))
            if run_manager:
                run_manager.on_llm_new_token(word + " ", chunk=chunk)
            yield chunk
        yield ChatGenerationChunk(message=AIMessageChunk("", usage_metadata=usage))

    def _generate(self, messages, stop=None, run_manager=None, **kwargs):
        chunks = [generation.message for generation in self._stream(messages)]
        whole = sum(chunks[1:], chunks[0])
        message = AIMessage(whole.content, tool_calls=whole.tool_calls, usage_metadata=whole.usage_metadata)
        return ChatResult(generations=[ChatGeneration(message=message)])


async def model(state: MessagesState):
    get_stream_writer()({"about": "the model is asked"})
    return {"messages": [await EchoModel().ainvoke(state["messages"])]}


def tools(state: MessagesState):
    calls = state["messages"][-1].tool_calls
    return {"messages": [ToolMessage("sunny", tool_call_id=call["id"], name=call["name"]) for call in calls]}


def next_node(state: MessagesState):
    return "tools" if state["messages"][-1].tool_calls else END


graph = (
    StateGraph(MessagesState)
    .add_node("model", model)
    .add_node("tools", tools)
    .add_edge(START, "model")
    .add_conditional_edges("model", next_node, ["tools", END])
    .add_edge("tools", "model")
    .compile()
)
