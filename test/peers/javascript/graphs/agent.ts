// Answers with an echo; the story of the contract's examples has its own answer.
import { AIMessage } from "@langchain/core/messages";
import { MessagesAnnotation, START, StateGraph } from "@langchain/langgraph";
import { z } from "zod";

const STORY_QUESTION = "how are you?";
const STORY_ANSWER =
  "I'm doing well, thanks for asking! I'm an AI assistant created by Anthropic to be helpful, honest, and harmless.";

export const graph = new StateGraph(MessagesAnnotation, z.object({ model_name: z.string().optional() }))
  .addNode("echo", (state, runtime) => {
    const question = state.messages.at(-1)?.text ?? "";
    const isStory = question === STORY_QUESTION && runtime.context?.model_name === "anthropic";
    return { messages: [new AIMessage(isStory ? STORY_ANSWER : `echo: ${question}`)] };
  })
  .addEdge(START, "echo")
  .compile();
