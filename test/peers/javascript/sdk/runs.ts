import { attempt, type Sdk, say } from "./watch.ts";

const STORY = {
  input: say("how are you?"),
  metadata: { name: "my_run" },
  context: { model_name: "anthropic" },
  interruptBefore: ["node_to_stop_before_1", "node_to_stop_before_2"],
  interruptAfter: ["node_to_stop_after_1", "node_to_stop_after_2"],
};

/** Threads, their states, and runs that are waited for. */
export async function conversations(sdk: Sdk): Promise<void> {
  await stateless(sdk);
  const { threads, runs } = sdk;
  const thread = await threads.create({ metadata: { from: "sdk" }, ttl: 60 });
  const id = thread.thread_id;
  await attempt(() => threads.create({ threadId: id, ifExists: "do_nothing", graphId: "agent" }));
  const updates = [{ values: say("from a superstep"), asNode: "__input__" }];
  await attempt(() => threads.create({ graphId: "agent", supersteps: [{ updates }] }));
  await runs.wait(id, "seed_nodes", { ...STORY, multitaskStrategy: "interrupt", durability: "sync" });
  await runs.wait(id, "seed_nodes", { input: null, config: { recursion_limit: 20, tags: ["t"] } });
  await states(sdk, id);
  await attempt(() => runs.wait(id, "failing", { input: say("fail") }));
  await searches(sdk, id);
  await background(sdk);
  await interrupts(sdk);
  await attempt(() => threads.prune([id], { strategy: "delete" }));
  await attempt(() => threads.delete(id));
}

async function stateless({ runs }: Sdk): Promise<void> {
  await runs.wait(null, "agent", { ...STORY, onRunCreated: () => undefined });
  await attempt(() => runs.wait(null, "failing", { input: say("fail"), raiseError: false }));
  await runs.create(null, "agent", { input: say("background"), metadata: { from: "sdk" } });
  await attempt(() => runs.createBatch([{ assistantId: "agent", input: say("a") }, { assistantId: "agent" }]));
}

async function states({ threads }: Sdk, id: string): Promise<void> {
  const state = await threads.getState(id);
  await threads.getState(id, undefined, { subgraphs: true });
  await attempt(() => threads.getState(id, undefined, { select: ["values.messages", "next"] }));
  const { checkpoint_id, checkpoint_ns } = state.checkpoint;
  if (checkpoint_id != null) {
    await attempt(() => threads.getState(id, checkpoint_id));
    await attempt(() => threads.getState(id, state.checkpoint, { subgraphs: true }));
    const before = { configurable: { checkpoint_id, checkpoint_ns } };
    await attempt(() => threads.getHistory(id, { limit: 2, before, metadata: { source: "loop" } }));
    await attempt(() => threads.updateState(id, { values: say("forked"), checkpointId: checkpoint_id }));
  }
  await threads.getHistory(id, { limit: 3 });
  await attempt(() => threads.getHistory(id, { limit: 1, checkpoint: { checkpoint_ns: "" }, select: ["values"] }));
  await attempt(() => threads.updateState(id, { values: say("patched"), asNode: "start_node" }));
  await attempt(() => threads.patchState(id, { patched: true }));
}

async function searches({ threads }: Sdk, id: string): Promise<void> {
  await threads.get(id);
  await attempt(() => threads.get(id, { include: ["ttl"] }));
  await threads.update(id, { metadata: { more: 1 } });
  await attempt(() => threads.update(id, { metadata: { more: 2 }, returnMinimal: true }));
  await threads.copy(id);
  await threads.search({ metadata: { from: "sdk" }, limit: 3, offset: 0, sortBy: "created_at", sortOrder: "asc" });
  await attempt(() => threads.search({ ids: [id], select: ["thread_id", "status"] }));
  await attempt(() => threads.search({ ids: [id], extract: { last: "values.messages[-1].content" } }));
  await attempt(() => threads.search({ status: "idle", limit: 1 }));
  await threads.count({ metadata: { from: "sdk" } });
}

async function background({ threads, runs }: Sdk): Promise<void> {
  const { thread_id } = await threads.create();
  const run = await runs.create(thread_id, "agent", {
    ...STORY,
    multitaskStrategy: "enqueue",
    ifNotExists: "create",
    afterSeconds: 0,
    streamMode: ["values"],
  });
  await runs.join(thread_id, run.run_id);
  await runs.get(thread_id, run.run_id);
  await runs.list(thread_id, { limit: 5, offset: 0, status: "success" });
  await attempt(() => runs.list(thread_id, { select: ["run_id", "status"] }));
  for (const [wait, action] of [
    [false, "interrupt"],
    [true, "interrupt"],
    [true, "rollback"],
  ] as const) {
    const slow = await runs.create(thread_id, "slow", { input: { delay_ms: 400 }, multitaskStrategy: "enqueue" });
    await new Promise((resolve) => setTimeout(resolve, 1_200));
    await attempt(() => runs.cancel(thread_id, slow.run_id, wait, action));
  }
  const slow = await runs.create(thread_id, "slow", { input: { delay_ms: 400 }, multitaskStrategy: "enqueue" });
  await attempt(() => runs.cancelMany({ threadId: thread_id, runIds: [slow.run_id], action: "interrupt" }));
  await attempt(() => runs.delete(thread_id, run.run_id));
}

async function interrupts({ threads, runs }: Sdk): Promise<void> {
  const { thread_id } = await threads.create();
  await runs.wait(thread_id, "interrupter", { input: say("please") });
  await runs.wait(thread_id, "interrupter", { command: { resume: { approved: true } } });
  await attempt(() => runs.wait(thread_id, "interrupter", { command: { update: say("update"), goto: "finish" } }));
  const send = { node: "finish", input: { messages: [] } };
  await attempt(() => runs.wait(thread_id, "interrupter", { command: { goto: send } }));
}
