// Does one step and fails in the second.
import { AIMessage } from "@langchain/core/messages";
import { MessagesAnnotation, START, StateGraph } from "@langchain/langgraph";

export const graph = new StateGraph(MessagesAnnotation)
  .addNode("fine", () => ({ messages: [new AIMessage("fine so far")] }))
  .addNode("boom", () => {
    throw new Error("boom!");
  })
  .addEdge(START, "fine")
  .addEdge("fine", "boom")
  .compile();
