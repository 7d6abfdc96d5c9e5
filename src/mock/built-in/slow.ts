import { ai, custom, delay, type Graph, graph, messages, sum, value } from "../author.ts";

const DEFAULT_DELAY_MS = 1000;

function step(number: number) {
  return function* ({ delay_ms = DEFAULT_DELAY_MS }: { delay_ms?: number }) {
    yield custom({ step: number });
    yield delay(delay_ms);
    return { steps: 1 };
  };
}

/** Four steps of a second each, or of `delay_ms` milliseconds: time to join, cancel and disconnect. */
export const slow: Graph = graph({
  state: { messages: messages(), steps: sum(), delay_ms: value<number>({ type: "integer" }) },
  nodes: {
    step_1: step(1),
    step_2: step(2),
    step_3: step(3),
    step_4: step(4),
    done: ({ steps }) => ({ messages: [ai(`done after ${steps} steps`)] }),
  },
});
