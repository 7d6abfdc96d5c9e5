// Has the node names of the first example of this API: two to stop before, two to stop after.
import { AIMessage } from "@langchain/core/messages";
import { MessagesAnnotation, START, StateGraph } from "@langchain/langgraph";

const say = (name: string) => () => ({ messages: [new AIMessage(name)] });

export const graph = new StateGraph(MessagesAnnotation)
  .addNode("start_node", say("start_node"))
  .addNode("node_to_stop_before_1", say("node_to_stop_before_1"))
  .addNode("node_to_stop_before_2", say("node_to_stop_before_2"))
  .addNode("node_to_stop_after_1", say("node_to_stop_after_1"))
  .addNode("node_to_stop_after_2", say("node_to_stop_after_2"))
  .addEdge(START, "start_node")
  .addEdge("start_node", "node_to_stop_before_1")
  .addEdge("node_to_stop_before_1", "node_to_stop_before_2")
  .addEdge("node_to_stop_before_2", "node_to_stop_after_1")
  .addEdge("node_to_stop_after_1", "node_to_stop_after_2")
  .compile();
