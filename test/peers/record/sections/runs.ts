import { HOW_ARE_YOU, say } from "../inputs.ts";
import { type Recorder, UNKNOWN_ID } from "../recorder.ts";

const agent = { assistant_id: "agent", input: HOW_ARE_YOU };

export async function runs(r: Recorder): Promise<void> {
  const created = await r.send("runs-thread", "POST /threads", {});
  const thread = created.id("thread_id");
  const path = `/threads/${thread}/runs`;
  await r.send("runs-list-empty", `GET ${path}`);
  const run = await r.send("runs-create", `POST ${path}`, { ...agent, metadata: { k: "v" } });
  const id = run.id("run_id");
  await r.send("runs-join", `GET ${path}/${id}/join`);
  await r.send("runs-join-again", `GET ${path}/${id}/join`);
  await r.send("runs-get", `GET ${path}/${id}`);
  await r.send("runs-wait", `POST ${path}/wait`, { ...agent, context: { model_name: "anthropic" } });
  await r.send("runs-wait-failing", `POST ${path}/wait`, { assistant_id: "failing", input: say("f") });
  await r.send("runs-thread-failed", `GET /threads/${thread}`);
  await r.send("runs-state-failed", `GET /threads/${thread}/state`);
  await r.send("runs-on-completion-stateful", `POST ${path}/wait`, { ...agent, on_completion: "keep" });
  await listing(r, path);
  await r.send("runs-get-unknown", `GET ${path}/${UNKNOWN_ID}`);
  await r.send("runs-get-bad-id", `GET ${path}/not-a-uuid`);
  await r.send("runs-get-bad-thread-id", `GET /threads/not-a-uuid/runs/${id}`);
  await r.send("runs-join-unknown", `GET ${path}/${UNKNOWN_ID}/join`);
  await r.send("runs-join-bad-id", `GET ${path}/not-a-uuid/join`);
  await r.send("runs-delete", `DELETE ${path}/${id}`);
  await r.send("runs-delete-again", `DELETE ${path}/${id}`);
  await r.send("runs-delete-bad-id", `DELETE ${path}/not-a-uuid`);
  await missingThreads(r);
  await laterRuns(r);
  await forks(r);
}

async function listing(r: Recorder, path: string): Promise<void> {
  await r.send("runs-list", `GET ${path}`);
  await r.send("runs-list-page", `GET ${path}?limit=1&offset=1`);
  await r.send("runs-list-status", `GET ${path}?status=error`);
  await r.send("runs-list-status-bad", `GET ${path}?status=nope`);
  await r.send("runs-list-select", `GET ${path}?select=run_id&select=status`);
  const rest = ["thread_id", "assistant_id", "created_at", "updated_at", "metadata", "kwargs", "multitask_strategy"];
  await r.send("runs-list-select-rest", `GET ${path}?limit=1&${rest.map((field) => `select=${field}`).join("&")}`);
  await r.send("runs-list-select-bad", `GET ${path}?select=nope`);
  await r.send("runs-list-limit-0", `GET ${path}?limit=0`);
  await r.send("runs-list-limit-text", `GET ${path}?limit=x`);
  await r.send("runs-list-unknown-thread", `GET /threads/${UNKNOWN_ID}/runs`);
  await r.send("runs-list-bad-thread-id", "GET /threads/not-a-uuid/runs");
}

async function missingThreads(r: Recorder): Promise<void> {
  const ways = {
    create: { path: "runs", thread: "11111111-1111-4111-8111-111111111111" },
    wait: { path: "runs/wait", thread: "22222222-2222-4222-8222-222222222222" },
    stream: { path: "runs/stream", thread: "33333333-3333-4333-8333-333333333333" },
  };
  for (const [name, { path, thread }] of Object.entries(ways)) {
    await r.send(`runs-unknown-thread-${name}`, `POST /threads/${UNKNOWN_ID}/${path}`, agent);
    await r.send(`runs-bad-thread-${name}`, `POST /threads/not-a-uuid/${path}`, agent);
    await r.send(`runs-if-not-exists-${name}`, `POST /threads/${thread}/${path}`, {
      ...agent,
      if_not_exists: "create",
    });
    const reject = { ...agent, if_not_exists: "reject" };
    await r.send(`runs-if-not-exists-reject-${name}`, `POST /threads/${UNKNOWN_ID}/${path}`, reject);
  }
}

async function laterRuns(r: Recorder): Promise<void> {
  const created = await r.send("after-seconds-thread", "POST /threads", {});
  const thread = created.id("thread_id");
  const run = await r.send("after-seconds-create", `POST /threads/${thread}/runs`, { ...agent, after_seconds: 2 });
  await r.send("after-seconds-list-pending", `GET /threads/${thread}/runs?status=pending`);
  await r.send("after-seconds-thread-busy", `GET /threads/${thread}`);
  await r.send("after-seconds-join", `GET /threads/${thread}/runs/${run.id("run_id")}/join`);
  await r.send("after-seconds-negative", `POST /threads/${thread}/runs/wait`, { ...agent, after_seconds: -5 });
}

async function forks(r: Recorder): Promise<void> {
  const created = await r.send("fork-thread", "POST /threads", {});
  const path = `/threads/${created.id("thread_id")}`;
  await r.send("fork-first", `POST ${path}/runs/wait`, agent);
  const history = await r.send("fork-history", `GET ${path}/history?limit=5`);
  const checkpoint_id = history.id("1.checkpoint.checkpoint_id");
  const fork = { assistant_id: "agent", input: say("fork") };
  await r.send("fork-checkpoint-id", `POST ${path}/runs/wait`, { ...fork, checkpoint_id });
  await r.send("fork-checkpoint", `POST ${path}/runs/wait`, {
    ...fork,
    checkpoint: { checkpoint_id, checkpoint_ns: "" },
  });
  await r.send("fork-checkpoint-id-unknown", `POST ${path}/runs/wait`, { ...fork, checkpoint_id: UNKNOWN_ID });
  await r.send("fork-checkpoint-id-bad", `POST ${path}/runs/wait`, { ...fork, checkpoint_id: "nope" });
}
