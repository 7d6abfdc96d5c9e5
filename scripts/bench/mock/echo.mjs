// The graph that every server of the comparison runs: it repeats the last message.
import { ai, custom, delay, graph, messages, textOf, value } from "openruns/mock";

export const agent = graph({
  state: { messages: messages() },
  nodes: { echo: async ({ messages }) => ({ messages: [ai(`echo: ${textOf(messages.at(-1))}`)] }) },
});

/** Sends so many custom events, one every so many milliseconds, each with the time at which it was due. */
export const ticker = graph({
  state: { count: value(), every: value() },
  nodes: {
    async *ticks({ count, every }) {
      let due = Date.now();
      for (let n = 0; n < count; n += 1) {
        due += every;
        yield delay(Math.max(0, due - Date.now()));
        yield custom({ n, due });
      }
      return {};
    },
  },
});
