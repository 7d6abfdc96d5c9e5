import { custom, delay, type Graph, graph, list, messages, say, send, textOf, value } from "../author.ts";

const WORKERS = 4;
const WORK_MS = 400;

/** Sends four parts of the work to four tasks at once, which end one after the other, and puts their results together. */
export const fanOut: Graph = graph({
  // Each `worker` task is sent its own part; the state itself has none.
  state: { messages: messages(), results: list<string>(), part: value<number>() },
  nodes: {
    plan: () => ({}),
    *worker({ part = 0 }) {
      yield custom({ part, progress: 0 });
      yield delay(WORK_MS * part);
      yield custom({ part, progress: 100 });
      return { results: [`part ${part}`] };
    },
    *write({ messages, results }) {
      const done = [...results].slice(-WORKERS).sort().join(", ");
      return { messages: [yield* say(`"${textOf(messages.at(-1))}" is done: ${done}.`)] };
    },
  },
  edges: {
    __start__: "plan",
    plan: {
      choose: () => Array.from({ length: WORKERS }, (_, index) => send("worker", { part: index + 1 })),
      targets: ["worker"],
    },
    worker: "write",
  },
});
