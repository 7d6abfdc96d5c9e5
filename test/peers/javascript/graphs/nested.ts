// A graph in a graph: the child has a namespace of its own in streams and states.
import { AIMessage } from "@langchain/core/messages";
import { type LangGraphRunnableConfig, MessagesAnnotation, START, StateGraph } from "@langchain/langgraph";

const child = new StateGraph(MessagesAnnotation)
  .addNode("inner", (state, config: LangGraphRunnableConfig) => {
    config.writer?.({ where: "child" });
    return { messages: [new AIMessage(`child: ${state.messages.at(-1)?.text}`)] };
  })
  .addEdge(START, "inner")
  .compile();

export const graph = new StateGraph(MessagesAnnotation)
  .addNode("pre", () => ({ messages: [new AIMessage("pre")] }))
  .addNode("child", child)
  .addNode("post", (_state, config: LangGraphRunnableConfig) => {
    config.writer?.({ where: "parent" });
    return { messages: [new AIMessage("post")] };
  })
  .addEdge(START, "pre")
  .addEdge("pre", "child")
  .addEdge("child", "post")
  .compile();
