/** What the types of parameters and results promise beyond a graph's own data. Compiled, never run, as client.types.ts. */
import {
  createClient,
  type FeedbackUrls,
  type Interrupts,
  type RunResultError,
  type Thread,
  type ThreadPartial,
} from "../../../generated/typescript/index.ts";
import { type Equal, same } from "./assert.ts";

interface AgentState {
  messages: { role: string; content: string }[];
}
interface Settings {
  model: string;
  tags?: readonly string[];
}

const client = createClient<{ agent: AgentState }>();
const any = createClient();
const thread_id = "123e4567-e89b-12d3-a456-426614174001";
declare const settings: Settings;

export async function valuesOfInterfaces(): Promise<void> {
  await any.runs.create({
    assistant_id: "a",
    metadata: settings,
    context: settings,
    config: { configurable: settings },
  });
  await any.threads.create({ metadata: settings });
  await any.threads.search({ metadata: settings, values: settings });
  await any.assistants.create({ graph_id: "a", metadata: settings, context: settings });
  await any.crons.create({ assistant_id: "a", schedule: "* * * * *", metadata: settings });
  await any.store.putItem({ namespace: ["a"], key: "b", value: settings });
  await any.store.searchItems({ namespace_prefix: ["a"], filter: settings });
  // @ts-expect-error metadata is an object
  await any.threads.create({ metadata: "text" });
  // @ts-expect-error the limit of steps is a number
  await any.runs.create({ assistant_id: "a", config: { recursion_limit: "9", configurable: settings } });
}

export async function selectedFields(): Promise<void> {
  const [whole] = await any.threads.search();
  if (whole === undefined) return;
  same<Equal<typeof whole.thread_id, string>>();
  same<Equal<typeof whole.status, Thread["status"]>>();
  const [picked] = await any.threads.search({ select: ["thread_id", "status"] });
  if (picked === undefined) return;
  same<Equal<typeof picked.thread_id, string>>();
  // @ts-expect-error it was not selected
  picked.metadata;
  const fields: ("thread_id" | "metadata")[] = ["metadata"];
  const [unknown] = await any.threads.search({ select: fields });
  same<Equal<(typeof unknown & {})["thread_id"], ThreadPartial["thread_id"]>>();
  // @ts-expect-error no such field
  await any.threads.search({ select: ["color"] });
  const runs = await any.runs.list({ thread_id });
  same<Equal<(typeof runs)[number]["run_id"], string>>();
}

export async function failuresAsValues(raiseError: boolean): Promise<void> {
  const either = await client.runs.wait({ assistant_id: "agent" }, { raiseError });
  if ("__error__" in either) same<Equal<typeof either, RunResultError>>();
  // @ts-expect-error it may be a failure
  either.messages;
  const thrown = await client.runs.wait({ assistant_id: "agent" }, { raiseError: true });
  same<Equal<typeof thrown.messages, AgentState["messages"]>>();
  same<Equal<typeof thrown.__feedback__, FeedbackUrls | undefined>>();
}

export async function statesInStreams(): Promise<void> {
  for await (const event of client.runs.stream({ assistant_id: "agent" })) {
    if (event.event !== "values") continue;
    same<Equal<typeof event.data.messages, AgentState["messages"]>>();
    same<Equal<typeof event.data.__interrupt__, Interrupts | undefined>>();
  }
  for await (const event of client.runs.stream({ assistant_id: "agent", stream_subgraphs: true })) {
    // A subgraph has a state of its own.
    if (event.event === "values") same<Equal<typeof event.data.messages, unknown>>();
  }
}

export async function optionsOfMethods(): Promise<void> {
  const onRunCreated = (run: { run_id: string; thread_id: string | null }): unknown => run;
  await any.runs.create({ assistant_id: "a" }, { onRunCreated });
  await any.runs.wait({ assistant_id: "a" }, { onRunCreated, idleTimeout: 1000 });
  await any.runs.stream({ assistant_id: "a" }, { onRunCreated });
  // @ts-expect-error it creates no run
  await any.threads.get({ thread_id }, { onRunCreated });
  // @ts-expect-error its run is there
  await any.runs.join({ thread_id, run_id: thread_id }, { onRunCreated });
  // @ts-expect-error there is no run to fail
  await any.threads.get({ thread_id }, { raiseError: false });
}
