import { say } from "../inputs.ts";
import { type Recorder, UNKNOWN_ID } from "../recorder.ts";

export async function state(r: Recorder): Promise<void> {
  const created = await r.send("state-thread", "POST /threads", {});
  const thread = created.id("thread_id");
  const path = `/threads/${thread}`;
  await r.send("state-get-empty", `GET ${path}/state`);
  await r.send("state-history-empty", `GET ${path}/history`);
  await r.send("state-update-no-graph", `POST ${path}/state`, { values: say("x") });
  await r.send("state-run", `POST ${path}/runs/wait`, { assistant_id: "agent", input: say("one") });
  await r.send("state-run-2", `POST ${path}/runs/wait`, { assistant_id: "agent", input: say("two") });
  const latest = await r.send("state-get", `GET ${path}/state`);
  await r.send("state-get-subgraphs", `GET ${path}/state?subgraphs=true`);
  await r.send("state-get-subgraphs-bad", `GET ${path}/state?subgraphs=maybe`);
  await r.send("state-get-select", `GET ${path}/state?select=values&select=next`);
  const oldest = await history(r, path);
  await atCheckpoint(r, path, latest.id("checkpoint.checkpoint_id"), oldest);
  await updating(r, path, latest.id("checkpoint.checkpoint_id"));
  await r.send("state-get-unknown", `GET /threads/${UNKNOWN_ID}/state`);
  await r.send("state-get-bad-id", "GET /threads/not-a-uuid/state");
  await nested(r);
}

/** Answers the id of the second newest checkpoint. */
async function history(r: Recorder, path: string): Promise<string> {
  const all = await r.send("state-history-limit-20", `GET ${path}/history?limit=20`);
  const checkpoint_id = all.id("1.checkpoint.checkpoint_id");
  await r.send("state-history", `GET ${path}/history`);
  await r.send("state-history-before", `GET ${path}/history?limit=2&before=${checkpoint_id}`);
  await r.send("state-history-limit-bad", `GET ${path}/history?limit=abc`);
  await r.send("state-history-unknown", `GET /threads/${UNKNOWN_ID}/history`);
  const post = `POST ${path}/history`;
  await r.send("state-history-post-empty", post, {});
  await r.send("state-history-post-limit", post, { limit: 2 });
  await r.send("state-history-post-metadata", post, { limit: 10, metadata: { source: "loop" } });
  const before = { configurable: { checkpoint_id, checkpoint_ns: "" } };
  await r.send("state-history-post-before-config", post, { limit: 2, before });
  await r.send("state-history-post-before-text", post, { limit: 2, before: checkpoint_id });
  await r.send("state-history-post-checkpoint", post, { checkpoint: { checkpoint_ns: "" }, limit: 1 });
  await r.send("state-history-post-checkpoint-id", post, {
    checkpoint: { checkpoint_id, checkpoint_ns: "" },
    limit: 1,
  });
  await r.send("state-history-post-select", post, { limit: 1, select: ["values"] });
  await r.send("state-history-post-limit-0", post, { limit: 0 });
  await r.send("state-history-post-limit-bad", post, { limit: "x" });
  await r.send("state-history-post-unknown", `POST /threads/${UNKNOWN_ID}/history`, {});
  await r.send("state-history-post-bad-id", "POST /threads/not-a-uuid/history", {});
  return checkpoint_id;
}

async function atCheckpoint(r: Recorder, path: string, latest: string, older: string): Promise<void> {
  await r.send("state-at-checkpoint", `GET ${path}/state/${latest}`);
  await r.send("state-at-checkpoint-older", `GET ${path}/state/${older}?subgraphs=true`);
  await r.send("state-at-checkpoint-unknown", `GET ${path}/state/${UNKNOWN_ID}`);
  await r.send("state-at-checkpoint-bad", `GET ${path}/state/nope`);
  const post = `POST ${path}/state/checkpoint`;
  await r.send("state-checkpoint-post", post, { checkpoint: { checkpoint_id: latest, checkpoint_ns: "" } });
  await r.send("state-checkpoint-post-subgraphs", post, { checkpoint: { checkpoint_id: latest }, subgraphs: true });
  await r.send("state-checkpoint-post-missing", post, {});
  await r.send("state-checkpoint-post-bad", post, { checkpoint: "x" });
  const known = { checkpoint: { checkpoint_id: latest } };
  await r.send("state-checkpoint-post-unknown", `POST /threads/${UNKNOWN_ID}/state/checkpoint`, known);
}

async function updating(r: Recorder, path: string, checkpoint_id: string): Promise<void> {
  const post = `POST ${path}/state`;
  const values = say("patched");
  await r.send("state-update", post, { values, as_node: "echo" });
  await r.send("state-update-no-node", post, { values: say("patched again") });
  await r.send("state-update-checkpoint", post, { values, checkpoint: { checkpoint_id, checkpoint_ns: "" } });
  await r.send("state-update-checkpoint-id", post, { values, as_node: "echo", checkpoint_id });
  await r.send("state-update-null", post, { values: null, as_node: "echo" });
  await r.send("state-update-empty", post, {});
  await r.send("state-update-list", post, { values: [say("x")], as_node: "echo" });
  await r.send("state-update-unknown-node", post, { values, as_node: "nope" });
  await r.send("state-update-bad-values", post, { values: "x" });
  await r.send("state-update-unknown", `POST /threads/${UNKNOWN_ID}/state`, { values });
  await r.send("state-update-bad-id", "POST /threads/not-a-uuid/state", { values });
}

async function nested(r: Recorder): Promise<void> {
  const created = await r.send("state-nested-thread", "POST /threads", {});
  const path = `/threads/${created.id("thread_id")}`;
  const run = { assistant_id: "nested", input: say("nested"), interrupt_before: ["inner"] };
  await r.send("state-nested-run-interrupt-before-inner", `POST ${path}/runs/wait`, run);
  await r.send("state-nested-paused", `GET ${path}/state?subgraphs=true`);
  await r.send("state-nested-paused-flat", `GET ${path}/state`);
  const flow = await r.ask(`GET ${path}/state`);
  const checkpoint = { checkpoint_ns: flow.id("tasks.0.checkpoint.checkpoint_ns") };
  await r.send("state-nested-child-checkpoint", `POST ${path}/state/checkpoint`, { checkpoint, subgraphs: true });
  await r.send("state-nested-child-history", `POST ${path}/history`, { checkpoint, limit: 5 });
  await r.send("state-nested-resume", `POST ${path}/runs/wait`, { assistant_id: "nested", input: null });
  await r.send("state-nested-done", `GET ${path}/history?limit=10`);
}
