// Four steps that take `delay_ms` each and report themselves as custom events: time to join, cancel and disconnect.
import { AIMessage } from "@langchain/core/messages";
import { Annotation, type LangGraphRunnableConfig, MessagesAnnotation, START, StateGraph } from "@langchain/langgraph";

const STEPS = 4;

const State = Annotation.Root({
  ...MessagesAnnotation.spec,
  steps: Annotation<number>({ reducer: (left, right) => left + right, default: () => 0 }),
  delay_ms: Annotation<number>,
});

function step(number: number) {
  return async (state: typeof State.State, config: LangGraphRunnableConfig) => {
    config.writer?.({ step: number });
    await new Promise((resolve) => setTimeout(resolve, state.delay_ms ?? 100));
    return { steps: 1, ...(number === STEPS ? { messages: [new AIMessage(`done after ${number}`)] } : {}) };
  };
}

export const graph = new StateGraph(State)
  .addNode("step_1", step(1))
  .addNode("step_2", step(2))
  .addNode("step_3", step(3))
  .addNode("step_4", step(4))
  .addEdge(START, "step_1")
  .addEdge("step_1", "step_2")
  .addEdge("step_2", "step_3")
  .addEdge("step_3", "step_4")
  .compile();
