import { delay, type Graph, graph, messages, reduced, say, textOf, value } from "../author.ts";

interface Todo {
  content: string;
  status: "pending" | "in_progress" | "completed";
}

const WORK_MS = 600;

/** Plans three todos, does them one after the other, and writes a file: `todos` and `files` of the state as deep agents have them. */
export const todos: Graph = graph({
  state: {
    messages: messages(),
    todos: value<Todo[]>({ type: "array", items: { type: "object" } }),
    files: reduced<Record<string, string>>(
      () => ({}),
      (current, update) => ({ ...current, ...(typeof update === "object" && update !== null ? update : {}) }),
    ),
  },
  nodes: {
    *plan({ messages }) {
      const plan: Todo[] = ["Read the question", "Gather the facts", "Write the report"].map((content, index) => ({
        content,
        status: index === 0 ? "in_progress" : "pending",
      }));
      return { messages: [yield* say(`I plan my work on "${textOf(messages.at(-1))}".`)], todos: plan };
    },
    *work({ todos = [] }) {
      const at = todos.findIndex(({ status }) => status === "in_progress");
      yield delay(WORK_MS);
      const next = todos.map((todo, index): Todo => {
        if (index === at) return { ...todo, status: "completed" };
        return index === at + 1 ? { ...todo, status: "in_progress" } : todo;
      });
      const isLast = at === todos.length - 1;
      return { todos: next, ...(isLast && { files: { "/report.md": "# Report\n\nAll three steps are done.\n" } }) };
    },
    *finish() {
      return { messages: [yield* say("The report is in /report.md.")] };
    },
  },
  edges: {
    __start__: "plan",
    plan: "work",
    work: {
      choose: ({ todos = [] }) => (todos.some(({ status }) => status !== "completed") ? "work" : "finish"),
      targets: ["work", "finish"],
    },
  },
});
