/** What the client's types promise. Compiled, never run: client.test.ts holds that it compiles. */
import {
  type AnyState,
  createClient,
  type GraphTypes,
  type Interrupts,
  type RunEvent,
  type RunResultError,
  type RunsWaitParams,
  type ThreadState,
} from "../../../generated/typescript/index.ts";
import { type Equal, same } from "./assert.ts";

interface AgentState {
  messages: { role: string; content: string }[];
  steps?: number;
}
interface Report {
  text: string;
}
type Known = { agent: AgentState; reporter: GraphTypes<{ state: Report; input: { topic: string } }> };

const any = createClient();
const client = createClient<Known>({ baseUrl: "http://localhost:2024" });
const thread_id = "123e4567-e89b-12d3-a456-426614174001";

export async function stateByAssistant(): Promise<void> {
  const agent = await client.runs.wait({ assistant_id: "agent", input: { messages: [] } });
  same<Equal<typeof agent.steps, number | undefined>>();
  same<Equal<typeof agent.__interrupt__, Interrupts | undefined>>();
  // @ts-expect-error a state has only its own fields
  agent.topic;

  const report = await client.runs.wait({ assistant_id: "reporter", input: { topic: "runs" } });
  same<Equal<typeof report.text, string>>();
  // @ts-expect-error a graph whose input is known takes no other
  await client.runs.wait({ assistant_id: "reporter", input: { subject: "runs" } });
  // @ts-expect-error the fields of an input are those of the state
  await client.runs.wait({ assistant_id: "agent", input: { mesages: [] } });

  const other = await client.runs.wait({ assistant_id: thread_id });
  same<Equal<typeof other.messages, unknown>>();
  const free = await any.runs.wait({ assistant_id: "agent", input: { anything: [1, null] } });
  same<Equal<typeof free.messages, unknown>>();
}

export async function stateByCall(): Promise<void> {
  const report = await any.runs.wait<Report>({ assistant_id: "whatever", thread_id });
  same<Equal<typeof report.text, string>>();
  const state = await any.threads.getState<Report>({ thread_id });
  same<Equal<typeof state.values, Report>>();
  for await (const event of any.runs.stream<Report>({ assistant_id: "x", stream_mode: ["values", "updates"] })) {
    if (event.event === "values") same<Equal<typeof event.data.text, string>>();
  }
}

export async function stateOfTheOnlyGraph(): Promise<void> {
  const one = createClient<{ agent: AgentState }>();
  const state = await one.threads.getState({ thread_id });
  same<Equal<typeof state, ThreadState<AgentState>>>();
  const unknown = await any.threads.getState({ thread_id });
  same<Equal<typeof unknown, ThreadState<AnyState>>>();
}

export async function inputAndCommand(): Promise<void> {
  await any.runs.wait({ assistant_id: "agent", thread_id, command: { resume: "yes" } });
  await any.runs.wait({ assistant_id: "agent", thread_id, command: { resume: "yes" }, input: null });
  await any.runs.wait({ assistant_id: "agent", input: {}, command: null });
  await any.runs.wait({ assistant_id: "agent", input: { a: 1 }, command: { resume: "yes" } });
  any.runs.stream({ assistant_id: "agent", input: { a: 1 }, command: { resume: "yes" } });
}

export async function parameters(): Promise<void> {
  const params: RunsWaitParams = { assistant_id: "agent", thread_id: null, metadata: undefined };
  await any.runs.wait(params);
  // @ts-expect-error the assistant is required
  await any.runs.wait({});
  // @ts-expect-error no such parameter
  await any.runs.wait({ assistant_id: "agent", asistant: "agent" });
  // @ts-expect-error no such strategy
  await any.runs.wait({ assistant_id: "agent", multitask_strategy: "queue" });
  // @ts-expect-error the client's name is langsmith_tracing
  await any.runs.wait({ assistant_id: "agent", langsmith_tracer: null });
  await any.runs.wait({ assistant_id: "agent", langsmith_tracing: null, interrupt_before: "*" });
  // @ts-expect-error by ids or by status
  await any.runs.cancelMany();
  await any.runs.cancelMany({ status: "pending" });
  await any.runs.cancelMany({ thread_id, run_ids: [], action: "rollback" });
  await any.threads.search();
  await any.system.ok();
}

export async function failureAsValue(): Promise<void> {
  const result = await client.runs.wait({ assistant_id: "agent" }, { raiseError: false });
  if ("__error__" in result) same<Equal<typeof result, RunResultError>>();
  const thrown = await client.runs.wait({ assistant_id: "agent" }, { timeout: 1000 });
  same<Equal<typeof thrown.messages, AgentState["messages"]>>();
}

type NameOf<Stream> =
  Stream extends AsyncIterable<infer Event> ? (Event extends { event: infer Name } ? Name : never) : never;
type Always = "metadata" | "error" | "feedback" | "end";

export async function eventsByMode(): Promise<void> {
  const byDefault = client.runs.stream({ assistant_id: "agent", input: {} });
  same<Equal<NameOf<typeof byDefault>, "values" | Always>>();
  const one = client.runs.stream({ assistant_id: "agent", stream_mode: "updates" });
  same<Equal<NameOf<typeof one>, "updates" | Always>>();
  const some = client.runs.stream({ assistant_id: "agent", stream_mode: ["messages-tuple", "custom"] });
  same<Equal<NameOf<typeof some>, "messages" | "custom" | Always>>();
  const messages = client.runs.stream({ assistant_id: "agent", stream_mode: ["messages"] });
  same<Equal<NameOf<typeof messages>, "messages/metadata" | "messages/partial" | "messages/complete" | Always>>();
  const modes: ("values" | "debug")[] = ["values"];
  const dynamic = client.runs.stream({ assistant_id: "agent", stream_mode: modes });
  same<Equal<NameOf<typeof dynamic>, "values" | "debug" | Always>>();
  // @ts-expect-error no such mode
  client.runs.stream({ assistant_id: "agent", stream_mode: "tokens" });

  for await (const event of byDefault) {
    same<Equal<typeof event.namespace, readonly string[]>>();
    if (event.event === "values") same<Equal<typeof event.data.steps, number | undefined>>();
    if (event.event === "metadata") same<Equal<typeof event.data.run_id, string>>();
    if (event.event === "error") same<Equal<typeof event.data.message, string>>();
  }
  for await (const event of any.runs.joinStream({ thread_id, run_id: thread_id })) {
    same<Equal<typeof event, RunEvent<AnyState>>>();
  }
  const joined = client.runs.joinStream({ thread_id, run_id: thread_id, stream_mode: ["values", "custom"] });
  same<Equal<NameOf<typeof joined>, "values" | "custom" | Always>>();
  const opened = await byDefault;
  same<Equal<typeof opened.runId, string | undefined>>();
}

export async function lowLevel(): Promise<void> {
  const { error } = await any.POST("/threads/{thread_id}/runs/wait", {
    params: { path: { thread_id } },
    body: { assistant_id: "agent" },
  });
  if (error !== undefined && typeof error !== "string") same<Equal<typeof error.detail, string>>();
  // @ts-expect-error no such path
  await any.GET("/nowhere");
}
