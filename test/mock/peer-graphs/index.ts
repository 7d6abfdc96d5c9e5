/** The graphs of `test/peers/python/graphs`, by the same names: what the recordings in `test/fixtures` were taken from. */
import { ai, custom, delay, GraphFailure, graph, messages, sum, value } from "../../../src/mock/author.ts";
import { agent } from "./agent.ts";
import { chat } from "./chat.ts";
import { interrupter } from "./interrupter.ts";

const says = (text: string) => () => ({ messages: [ai(text)] });

const failing = graph({
  state: { messages: messages() },
  nodes: {
    fine: says("fine so far"),
    boom: () => {
      throw new GraphFailure("ValueError", "boom!");
    },
  },
});

const child = graph({
  state: { messages: messages() },
  nodes: {
    *inner({ messages }) {
      yield custom({ where: "child" });
      return { messages: [ai(`child: ${messages.at(-1)?.content}`)] };
    },
  },
});

const nested = graph({
  state: { messages: messages() },
  nodes: {
    pre: says("pre"),
    child,
    *post() {
      yield custom({ where: "parent" });
      return { messages: [ai("post")] };
    },
  },
});

const STEPS = 4;
function step(number: number) {
  return function* ({ delay_ms = 100 }: { delay_ms?: number }) {
    yield custom({ step: number });
    yield delay(delay_ms);
    return { steps: 1, ...(number === STEPS && { messages: [ai(`done after ${number}`)] }) };
  };
}

const slow = graph({
  state: { messages: messages(), steps: sum(), delay_ms: value<number>({ type: "integer" }) },
  nodes: { step_1: step(1), step_2: step(2), step_3: step(3), step_4: step(4) },
});

const names = [
  "start_node",
  "node_to_stop_before_1",
  "node_to_stop_before_2",
  "node_to_stop_after_1",
  "node_to_stop_after_2",
];
const seed_nodes = graph({
  state: { messages: messages() },
  nodes: Object.fromEntries(names.map((name) => [name, says(name)])),
});

export const graphs = { agent, chat, failing, interrupter, nested, seed_nodes, slow };
