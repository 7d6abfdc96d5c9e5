import { custom, delay, type Graph, graph, list, value } from "../author.ts";

const STEP_MS = 500;
const SECTIONS = ["Introduction", "Method", "Result"];

/** No chat: a `topic` becomes an outline, sections and a score, for screens that show a state. */
export const structured: Graph = graph({
  state: {
    topic: value<string>({ type: "string" }),
    outline: value<string[]>({ type: "array", items: { type: "string" } }),
    sections: list<{ heading: string; text: string }>(),
    review: value<{ score: number; passed: boolean }>({ type: "object" }),
  },
  nodes: {
    *outline({ topic = "an unnamed topic" }) {
      yield custom({ stage: "outline" });
      yield delay(STEP_MS);
      return { topic, outline: SECTIONS };
    },
    *write({ topic, outline = [] }) {
      yield custom({ stage: "write" });
      yield delay(STEP_MS);
      return { sections: outline.map((heading) => ({ heading, text: `${heading} of ${topic}.` })) };
    },
    *review({ sections }) {
      yield custom({ stage: "review" });
      yield delay(STEP_MS);
      return { review: { score: sections.length / SECTIONS.length, passed: true } };
    },
  },
});
