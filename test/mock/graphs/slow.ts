import { ai, custom, delay, graph, messages, sum, value } from "../../../src/mock/author.ts";
import { schemasOf } from "./schemas.ts";

const DEFAULT_DELAY_MS = 400;

function step(number: number) {
  return function* ({ delay_ms }: { delay_ms?: number }) {
    yield custom({ step: number });
    yield delay(delay_ms || DEFAULT_DELAY_MS);
    return { steps: 1 };
  };
}

/** Four steps that take their time. */
export default graph({
  schemas: schemasOf("slow"),
  title: "SlowState",
  state: { messages: messages(), steps: sum(), delay_ms: value<number>({ type: "integer" }) },
  nodes: {
    step_1: step(1),
    step_2: step(2),
    step_3: step(3),
    step_4: step(4),
    done: async ({ steps }) => ({ messages: [ai(`done after ${steps}`)] }),
  },
});
