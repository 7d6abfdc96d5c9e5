// Threads that are there before a test begins, with the history that their runs would have left.
import type { Client } from "../../../generated/typescript/index.ts";
import type { JsonObject } from "../engine/types.ts";

export interface SeededThread {
  /** The graph whose thread it is; `agent` unless said. */
  readonly assistant?: string;
  /** A new one unless said. */
  readonly thread_id?: string;
  /** Oldest first: `{type: "human", content}`. Each one from a person begins a step of the history. */
  readonly messages?: readonly JsonObject[];
  /** What else the state has at the end: `{ title: "Tea" }`. */
  readonly values?: JsonObject;
  readonly metadata?: JsonObject;
}

/** `node` is said to have written it. */
export async function seedThread(
  threads: Pick<Client["threads"], "create">,
  thread: SeededThread,
  node: string,
): Promise<{ thread_id: string }> {
  const { assistant = "agent", thread_id, messages = [], values = {}, metadata = {} } = thread;
  const turns: JsonObject[][] = [];
  for (const message of messages) {
    const isInput = message.type === "human" || message.role === "user";
    const turn = turns.at(-1);
    if (turn === undefined || isInput) turns.push([message]);
    else turn.push(message);
  }
  const supersteps = turns.map((turn, index) => ({
    updates: [
      {
        values: { messages: turn, ...(index === turns.length - 1 ? values : {}) },
        as_node: node,
      },
    ],
  }));
  const created = await threads.create({
    metadata: { graph_id: assistant, ...metadata },
    ...(thread_id === undefined ? {} : { thread_id }),
    ...(supersteps.length === 0 ? {} : { supersteps }),
  });
  return { thread_id: created.thread_id };
}
