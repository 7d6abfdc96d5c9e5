import { type Graph, GraphFailure, graph, messages, say, textOf } from "../author.ts";

const FAILURE_RATE = 0.5;

/** Fails about every second time, in the middle of its answer: for retries. The mock's seed repeats which. */
export const flaky: Graph = graph({
  state: { messages: messages() },
  nodes: {
    *answer({ messages }, { random }) {
      const fails = random() < FAILURE_RATE;
      const answer = yield* say(fails ? "I begin to" : `echo: ${textOf(messages.at(-1))}`);
      if (fails) throw new GraphFailure("TimeoutError", "the model did not answer in time; try again");
      return { messages: [answer] };
    },
  },
});
