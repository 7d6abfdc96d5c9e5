import { HOW_ARE_YOU, STORY, say } from "../inputs.ts";
import { type Recorder, sleep, UNKNOWN_ID } from "../recorder.ts";

export async function waits(r: Recorder): Promise<void> {
  const wait = "POST /runs/wait";
  const agent = { assistant_id: "agent", input: HOW_ARE_YOU };
  await r.send("wait-min", wait, agent);
  await r.send("wait-story", wait, { assistant_id: "agent", ...STORY });
  await r.send("wait-story-nodes", wait, { assistant_id: "seed_nodes", ...STORY });
  await r.send("wait-input-null", wait, { assistant_id: "agent", input: null });
  await r.send("wait-input-missing", wait, { assistant_id: "agent" });
  await r.send("wait-input-text", wait, { assistant_id: "agent", input: "hello" });
  await r.send("wait-nested", wait, { assistant_id: "nested", input: say("n") });
  await r.send("wait-tools", wait, { assistant_id: "chat", input: say("the weather?") });
  await r.send("wait-slow-keepalive", wait, { assistant_id: "slow", input: { ...say("s"), delay_ms: 1600 } });
  await r.send("wait-failing", wait, { assistant_id: "failing", input: say("f") });
  await r.send("wait-interrupter", wait, { assistant_id: "interrupter", input: say("i") });
  await r.send("wait-interrupter-keep", wait, { assistant_id: "interrupter", input: say("i"), on_completion: "keep" });
  await r.send("wait-interrupt-before-star", wait, { ...agent, interrupt_before: "*" });
  await r.send("wait-interrupt-after-star", wait, { ...agent, interrupt_after: "*" });
  await r.send("wait-interrupt-before-empty", wait, { ...agent, interrupt_before: [] });
  const config = { tags: ["t"], recursion_limit: 10, configurable: { model_name: "x" } };
  await r.send("wait-config", wait, { ...agent, config });
  await r.send("wait-config-and-context", wait, { ...agent, config, context: { model_name: "y" } });
  await r.send("wait-recursion-limit", wait, { assistant_id: "slow", input: say("s"), config: { recursion_limit: 2 } });
  await r.send("wait-after-seconds", wait, { ...agent, after_seconds: 1 });
  await r.send("wait-after-seconds-fraction", wait, { ...agent, after_seconds: 0.5 });
  for (const durability of ["sync", "async", "exit"]) {
    await r.send(`wait-durability-${durability}`, wait, { ...agent, durability });
  }
  await r.send("wait-checkpoint-during", wait, { ...agent, checkpoint_during: false });
  await r.send("wait-feedback-keys", wait, { ...agent, stream_mode: ["values"], feedback_keys: [] });
  const tracer = { project_name: "p", example_id: UNKNOWN_ID };
  await r.send("wait-langsmith-tracer", wait, { ...agent, langsmith_tracer: tracer });
  const everything = { ...STORY, on_completion: "delete", on_disconnect: "continue", stream_mode: ["values"] };
  await r.send("wait-everything", wait, {
    assistant_id: "agent",
    ...everything,
    durability: "async",
    if_not_exists: "create",
  });
  await r.send("wait-command-resume", wait, { assistant_id: "agent", command: { resume: "yes" } });
  await stateless(r);
}

async function stateless(r: Recorder): Promise<void> {
  const agent = { assistant_id: "agent", input: HOW_ARE_YOU };
  const gone = await r.send("create-stateless", "POST /runs", { ...agent, metadata: { k: "v" } });
  await sleep(2_500);
  await r.send("create-stateless-gone", `GET /threads/${gone.id("thread_id")}`);
  const kept = await r.send("create-stateless-keep", "POST /runs", { ...agent, on_completion: "keep" });
  await r.untilEnded(kept.id("thread_id"), kept.id("run_id"));
  await r.send("create-stateless-keep-state", `GET /threads/${kept.id("thread_id")}/state`);
  await r.send("create-stateless-keep-join", `GET /threads/${kept.id("thread_id")}/runs/${kept.id("run_id")}/join`);
  await r.send("create-stateless-full", "POST /runs", { assistant_id: "seed_nodes", ...STORY, after_seconds: 0 });
  await r.send("batch", "POST /runs/batch", [agent, { assistant_id: "chat", input: say("b"), metadata: { b: 1 } }]);
  await r.send("batch-empty", "POST /runs/batch", []);
  await r.send("batch-object", "POST /runs/batch", agent);
  await r.send("batch-unknown-assistant", "POST /runs/batch", [agent, { assistant_id: "nope" }]);
  const slow = await r.send("stateless-join-create", "POST /runs", { assistant_id: "slow", input: { delay_ms: 300 } });
  await r.send("stateless-join-stream", `GET /runs/${slow.id("run_id")}/stream`);
  await r.send("stateless-join-stream-unknown", `GET /runs/${UNKNOWN_ID}/stream`);
}
