// Asks a person; with `questions` above one it asks several times in parallel.
import { AIMessage } from "@langchain/core/messages";
import { Annotation, interrupt, MessagesAnnotation, Send, START, StateGraph } from "@langchain/langgraph";

const State = Annotation.Root({
  ...MessagesAnnotation.spec,
  questions: Annotation<number>,
  number: Annotation<number>,
});

export const graph = new StateGraph(State)
  .addNode("ask", (state) => {
    const echo = state.messages.at(-1)?.text ?? "";
    const answer: unknown = interrupt({ question: "approve?", echo, number: state.number ?? 1 });
    const said = typeof answer === "string" ? answer : JSON.stringify(answer);
    return { messages: [new AIMessage(`answered: ${said}`)] };
  })
  .addNode("finish", () => ({ messages: [new AIMessage("finished")] }))
  .addConditionalEdges(
    START,
    (state) =>
      Array.from({ length: state.questions ?? 1 }, (_, index) => {
        return new Send("ask", { messages: state.messages, number: index + 1 });
      }),
    ["ask"],
  )
  .addEdge("ask", "finish")
  .compile();
