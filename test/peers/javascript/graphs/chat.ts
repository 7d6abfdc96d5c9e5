// A chat model without a model: it streams the question back word by word, and asks for a tool at the word "weather".
import type { CallbackManagerForLLMRun } from "@langchain/core/callbacks/manager";
import { BaseChatModel } from "@langchain/core/language_models/chat_models";
import { AIMessageChunk, type BaseMessage, ToolMessage } from "@langchain/core/messages";
import { ChatGenerationChunk, type ChatResult } from "@langchain/core/outputs";
import { END, type LangGraphRunnableConfig, MessagesAnnotation, START, StateGraph } from "@langchain/langgraph";

const TOOL_ARGUMENTS = ['{"city":', '"Oslo"}'];
const usage_metadata = { input_tokens: 3, output_tokens: 5, total_tokens: 8 };

class EchoModel extends BaseChatModel {
  override _llmType(): string {
    return "echo";
  }

  override async *_streamResponseChunks(
    messages: BaseMessage[],
    _options: this["ParsedCallOptions"],
    runManager?: CallbackManagerForLLMRun,
  ): AsyncGenerator<ChatGenerationChunk> {
    for (const message of chunksFor(messages.at(-1))) {
      const chunk = new ChatGenerationChunk({ message, text: message.text });
      yield chunk;
      await runManager?.handleLLMNewToken(chunk.text, undefined, undefined, undefined, undefined, { chunk });
    }
  }

  async _generate(messages: BaseMessage[]): Promise<ChatResult> {
    const message = chunksFor(messages.at(-1)).reduce((whole, chunk) => whole.concat(chunk));
    return { generations: [{ message, text: message.text }] };
  }
}

function chunksFor(last: BaseMessage | undefined): AIMessageChunk[] {
  const text = last?.text ?? "";
  const end = new AIMessageChunk({ content: "", usage_metadata });
  if (last?.getType() === "human" && text.includes("weather")) {
    const calls = TOOL_ARGUMENTS.map((args, position) => ({
      ...(position === 0 ? { name: "get_weather", id: "call_weather" } : {}),
      args,
      index: 0,
      type: "tool_call_chunk" as const,
    }));
    return [...calls.map((call) => new AIMessageChunk({ content: "", tool_call_chunks: [call] })), end];
  }
  const words = ["echo:", ...text.split(/\s+/).filter(Boolean)];
  return [...words.map((word) => new AIMessageChunk(`${word} `)), end];
}

function toolCalls(state: typeof MessagesAnnotation.State) {
  const last = state.messages.at(-1);
  return last !== undefined && "tool_calls" in last ? ((last as AIMessageChunk).tool_calls ?? []) : [];
}

export const graph = new StateGraph(MessagesAnnotation)
  .addNode("model", async (state, config: LangGraphRunnableConfig) => {
    config.writer?.({ about: "the model is asked" });
    return { messages: [await new EchoModel({}).invoke(state.messages, config)] };
  })
  .addNode("tools", (state) => ({
    messages: toolCalls(state).map(
      (call) => new ToolMessage({ content: "sunny", tool_call_id: call.id ?? "", name: call.name }),
    ),
  }))
  .addEdge(START, "model")
  .addConditionalEdges("model", (state) => (toolCalls(state).length > 0 ? "tools" : END), ["tools", END])
  .addEdge("tools", "model")
  .compile();
