// Every field of a new run with good, odd and wrong values, on each way of creating one.
import { say } from "../../peers/record/inputs.ts";
import { type Recorder, sleep, UNKNOWN_ID } from "../../peers/record/recorder.ts";

const FIELDS: Readonly<Record<string, object>> = {
  "input-list": { input: [] },
  "input-number": { input: 5 },
  "input-text": { input: "x" },
  "input-empty": { input: {} },
  "input-unknown": { input: { nope: 1 } },
  "input-bad-role": { input: { messages: [{ role: "nope", content: "x" }] } },
  "input-no-content": { input: { messages: [{ role: "user" }] } },
  "input-pair": { input: { messages: [["user", "x"]] } },
  "input-typed": { input: { messages: [{ type: "human", content: "x", id: "m1" }] } },
  "input-blocks": { input: { messages: [{ role: "user", content: [{ type: "text", text: "b" }] }] } },
  "input-several": {
    input: {
      messages: [
        { role: "system", content: "s" },
        { role: "user", content: "u" },
        { role: "assistant", content: "a" },
      ],
    },
  },
  "metadata-deep": { metadata: { a: { b: [1, null] } } },
  "metadata-reserved": { metadata: { run_id: "x", graph_id: "y", langgraph_step: 1 } },
  "metadata-text": { metadata: "x" },
  "config-empty": { config: {} },
  "config-null": { config: null },
  "config-metadata": { config: { metadata: { c: 1 } } },
  "config-tags": { config: { tags: ["a", "b"] } },
  "config-run-name": { config: { run_name: "named", max_concurrency: 2, callbacks: null } },
  "config-unknown": { config: { nope: 1 } },
  "config-recursion-1": { config: { recursion_limit: 1 } },
  "config-recursion-0": { config: { recursion_limit: 0 } },
  "config-recursion-negative": { config: { recursion_limit: -1 } },
  "config-recursion-fraction": { config: { recursion_limit: 1.5 } },
  "config-thread-id": { config: { configurable: { thread_id: UNKNOWN_ID } } },
  "config-user-id": { config: { configurable: { user_id: "u", nope: true } } },
  "context-empty": { context: {} },
  "context-null": { context: null },
  "context-unknown": { context: { nope: 1 } },
  "context-wrong-type": { context: { model_name: 5 } },
  "context-list": { context: [] },
  "multitask-null": { multitask_strategy: null },
  "multitask-upper": { multitask_strategy: "REJECT" },
  "on-completion-null": { on_completion: null },
  "on-disconnect-null": { on_disconnect: null },
  "durability-null": { durability: null },
  "if-not-exists-null": { if_not_exists: null },
  "after-seconds-zero": { after_seconds: 0 },
  "after-seconds-small": { after_seconds: 0.1 },
  "webhook-null": { webhook: null },
  "webhook-empty": { webhook: "" },
  "webhook-http": { webhook: "http://example.com/x" },
  "webhook-private": { webhook: "https://10.0.0.1/x" },
  "webhook-path": { webhook: "/nope" },
  "stream-mode-null": { stream_mode: null },
  "stream-mode-tools": { stream_mode: ["tools"] },
  "stream-mode-twice": { stream_mode: ["values", "values"] },
  "stream-resumable-null": { stream_resumable: null },
  "stream-subgraphs-null": { stream_subgraphs: null },
  "feedback-keys": { feedback_keys: ["a"] },
  "feedback-keys-null": { feedback_keys: null },
  "checkpoint-null": { checkpoint: null },
  "checkpoint-empty": { checkpoint: {} },
  "checkpoint-unknown": { checkpoint: { checkpoint_id: UNKNOWN_ID } },
  "checkpoint-bad": { checkpoint: { checkpoint_id: "x" } },
  "checkpoint-text": { checkpoint: "x" },
  "checkpoint-id-number": { checkpoint_id: 5 },
  "checkpoint-during-null": { checkpoint_during: null },
  "checkpoint-during": { checkpoint_during: true },
  "interrupt-after-empty": { interrupt_after: [] },
  "interrupt-text": { interrupt_after: "echo" },
  "interrupt-empty-text": { interrupt_before: "" },
  "langsmith-tracer": { langsmith_tracer: { project_name: "p" } },
  "langsmith-tracer-empty": { langsmith_tracer: {} },
  "assistant-empty": { assistant_id: "" },
  "assistant-list": { assistant_id: [] },
  "unknown-fields": { tags: ["x"], recursion_limit: 5, thread_id: UNKNOWN_ID },
};

export async function fieldsOfRuns(r: Recorder): Promise<void> {
  for (const [name, field] of Object.entries(FIELDS)) {
    const run = { assistant_id: "agent", input: say("f"), ...field };
    const thread = (await r.ask("POST /threads", {})).id("thread_id");
    const path = `/threads/${thread}`;
    await r.send(`field-${name}`, "POST /runs/wait", run);
    await r.send(`field-${name}-stream`, "POST /runs/stream", run);
    await r.send(`field-${name}-thread-wait`, `POST ${path}/runs/wait`, run);
    const created = await r.send(`field-${name}-create`, `POST ${path}/runs`, run);
    if (created.status === 200) {
      await r.untilEnded(thread, created.id("run_id"));
      await sleep(50);
      await r.send(`field-${name}-run`, `GET ${path}/runs/${created.id("run_id")}`);
    }
    await r.send(`field-${name}-thread`, `GET ${path}`);
    await r.send(`field-${name}-state`, `GET ${path}/state`);
  }
}

export async function shapesOfRuns(r: Recorder): Promise<void> {
  for (const assistant_id of ["agent", "chat", "failing", "interrupter", "nested", "seed_nodes", "slow"]) {
    const input = { ...say("x"), ...(assistant_id === "slow" && { delay_ms: 20 }) };
    for (const durability of ["sync", "async", "exit"]) {
      const path = `/threads/${(await r.ask("POST /threads", {})).id("thread_id")}`;
      const name = `shape-${assistant_id}-${durability}`;
      await r.send(`${name}-wait`, `POST ${path}/runs/wait`, { assistant_id, input, durability });
      await r.send(`${name}-history`, `GET ${path}/history?limit=30`);
      await r.send(`${name}-state`, `GET ${path}/state?subgraphs=true`);
      await r.send(`${name}-thread`, `GET ${path}`);
      await r.send(`${name}-second`, `POST ${path}/runs/wait`, { assistant_id, input, durability });
      await r.send(`${name}-runs`, `GET ${path}/runs`);
      await r.send(`${name}-keep`, "POST /runs/wait", { assistant_id, input, durability, on_completion: "keep" });
    }
    const batch = await r.send(`shape-${assistant_id}-batch`, "POST /runs/batch", [
      { assistant_id, input },
      { assistant_id, input, on_completion: "keep" },
    ]);
    await r.untilEnded(batch.id("1.thread_id"), batch.id("1.run_id"));
    await r.send(`shape-${assistant_id}-batch-kept`, `GET /threads/${batch.id("1.thread_id")}/state`);
  }
}
