// States, histories, updates, copies and forks.
import { say } from "../../peers/record/inputs.ts";
import { type Recorder, UNKNOWN_ID } from "../../peers/record/recorder.ts";

async function thread(r: Recorder, name: string, body: object = {}): Promise<string> {
  return `/threads/${(await r.send(`${name}-thread`, "POST /threads", body)).id("thread_id")}`;
}

export async function past(r: Recorder): Promise<void> {
  await filters(r);
  await updates(r);
  await copies(r);
  await ofFailed(r);
  await nested(r);
  await supersteps(r);
}

async function filters(r: Recorder): Promise<void> {
  const path = await thread(r, "past");
  await r.send("past-run", `POST ${path}/runs/wait`, {
    assistant_id: "seed_nodes",
    input: say("h"),
    metadata: { mine: 1 },
  });
  const all = await r.send("past-history", `GET ${path}/history?limit=100`);
  const third = all.id("3.checkpoint.checkpoint_id");
  const bodies: Readonly<Record<string, unknown>> = {
    "limit-1": { limit: 1 },
    "limit-1000": { limit: 1000 },
    "limit-1001": { limit: 1001 },
    "limit-negative": { limit: -1 },
    "limit-null": { limit: null },
    "metadata-step": { metadata: { step: 0 } },
    "metadata-mine": { metadata: { mine: 1 }, limit: 2 },
    "metadata-none": { metadata: { mine: 2 } },
    "metadata-input": { metadata: { source: "input" } },
    "metadata-text": { metadata: "x" },
    "before-id": { before: third },
    "before-checkpoint": { before: { checkpoint_id: third } },
    "before-config": { before: { configurable: { checkpoint_id: third } }, limit: 1 },
    "before-unknown": { before: UNKNOWN_ID },
    "before-text": { before: "nope" },
    "before-number": { before: 5 },
    "checkpoint-id": { checkpoint: { checkpoint_id: third } },
    "checkpoint-ns-unknown": { checkpoint: { checkpoint_ns: "nope:1" } },
    "checkpoint-map": { checkpoint: { checkpoint_map: { "": third } } },
    "checkpoint-text": { checkpoint: "x" },
    select: { select: ["values", "next"] },
    "unknown-field": { nope: true },
  };
  for (const [name, body] of Object.entries(bodies)) await r.send(`past-${name}`, `POST ${path}/history`, body);
  const queries = [
    "limit=0",
    "limit=-1",
    "limit=1001",
    "limit=2.5",
    `before=${third}`,
    `before=nope`,
    `before=${UNKNOWN_ID}`,
    "nope=1",
    "limit=",
    "metadata=x",
  ];
  for (const query of queries)
    await r.send(`past-query-${query.replace(third, "the-third")}`, `GET ${path}/history?${query}`);
  for (const query of ["subgraphs=1", "subgraphs=false", "subgraphs=", "nope=1"])
    await r.send(`past-state-${query}`, `GET ${path}/state?${query}`);
  await r.send("past-at-third", `GET ${path}/state/${third}`);
  await r.send("past-at-third-subgraphs", `GET ${path}/state/${third}?subgraphs=1`);
  const fork = { assistant_id: "seed_nodes", checkpoint_id: third };
  await r.send("past-fork-null", `POST ${path}/runs/wait`, { ...fork, input: null });
  await r.send("past-fork-input", `POST ${path}/runs/stream`, {
    ...fork,
    input: say("fork"),
    stream_mode: ["updates", "debug"],
  });
  await r.send("past-fork-replay", `POST ${path}/runs/stream`, {
    ...fork,
    stream_mode: ["updates", "debug", "tasks", "checkpoints"],
  });
  await r.send("past-fork-history", `GET ${path}/history?limit=100`);
  await r.send("past-fork-other-graph", `POST ${path}/runs/wait`, { assistant_id: "agent", input: say("other") });
  await r.send("past-fork-other-state", `GET ${path}/state`);
  const runs = await r.send("past-runs", `GET ${path}/runs?limit=50`);
  await r.send("past-run-delete", `DELETE ${path}/runs/${runs.id("0.run_id")}`);
  await r.send("past-state-after-delete", `GET ${path}/state`);
  await r.send("past-history-after-delete", `GET ${path}/history?limit=100`);
}

async function updates(r: Recorder): Promise<void> {
  const nodes = [
    undefined,
    "start_node",
    "node_to_stop_before_1",
    "node_to_stop_after_2",
    "__start__",
    "__end__",
    "__input__",
    "__copy__",
    "nope",
    "",
  ];
  for (const as_node of nodes) {
    const name = `update-as-${as_node ?? "none"}`;
    const path = await thread(r, name);
    await r.send(`${name}-run`, `POST ${path}/runs/wait`, {
      assistant_id: "seed_nodes",
      input: say("u"),
      interrupt_after: ["start_node"],
    });
    await r.send(`${name}`, `POST ${path}/state`, { values: say("mine"), as_node });
    await r.send(`${name}-state`, `GET ${path}/state`);
    await r.send(`${name}-thread-after`, `GET ${path}`);
    await r.send(`${name}-on`, `POST ${path}/runs/stream`, {
      assistant_id: "seed_nodes",
      input: null,
      stream_mode: "updates",
    });
  }
  const path = await thread(r, "update-values");
  await r.send("update-values-run", `POST ${path}/runs/wait`, { assistant_id: "agent", input: say("u") });
  const values: Readonly<Record<string, unknown>> = {
    null: null,
    object: {},
    list: [],
    "list-two": [say("a"), say("b")],
    "unknown-channel": { nope: 1 },
    "one-message": { messages: { role: "user", content: "one" } },
    "text-message": { messages: "text" },
    "pair-message": { messages: [["user", "pair"]] },
    "message-number": { messages: 5 },
    "remove-unknown": { messages: [{ role: "remove", type: "remove", id: "nope", content: "" }] },
    "tool-message": { messages: [{ role: "tool", content: "t", tool_call_id: "c1" }] },
    "system-message": { messages: [{ role: "system", content: "s" }] },
    "ai-tool-calls": {
      messages: [{ role: "assistant", content: "", tool_calls: [{ name: "f", args: {}, id: "c1" }] }],
    },
    blocks: { messages: [{ role: "user", content: [{ type: "text", text: "b" }] }] },
    number: 5,
  };
  for (const [name, value] of Object.entries(values)) {
    await r.send(`update-values-${name}`, `POST ${path}/state`, { values: value, as_node: "echo" });
  }
  await r.send("update-values-state", `GET ${path}/state`);
  await r.send("update-values-history", `GET ${path}/history?limit=100`);
  await r.send("update-checkpoint-unknown", `POST ${path}/state`, {
    values: say("x"),
    checkpoint: { checkpoint_id: UNKNOWN_ID },
  });
  await r.send("update-checkpoint-bad", `POST ${path}/state`, {
    values: say("x"),
    checkpoint: { checkpoint_id: "nope" },
  });
  await r.send("update-checkpoint-text", `POST ${path}/state`, { values: say("x"), checkpoint: "nope" });
  await r.send("update-unknown-field", `POST ${path}/state`, { values: say("x"), nope: 1 });
  await r.send("update-as-number", `POST ${path}/state`, { values: say("x"), as_node: 5 });
}

async function copies(r: Recorder): Promise<void> {
  const path = await thread(r, "copies", { metadata: { kept: true } });
  await r.send("copies-empty", `POST ${path}/copy`);
  await r.send("copies-run", `POST ${path}/runs/wait`, { assistant_id: "interrupter", input: say("c") });
  const copy = await r.send("copies-interrupted", `POST ${path}/copy`);
  const copied = `/threads/${copy.id("thread_id")}`;
  await r.send("copies-copied", `GET ${copied}`);
  await r.send("copies-state", `GET ${copied}/state`);
  await r.send("copies-history", `GET ${copied}/history`);
  await r.send("copies-runs", `GET ${copied}/runs`);
  await r.send("copies-resume", `POST ${copied}/runs/wait`, {
    assistant_id: "interrupter",
    command: { resume: "there" },
  });
  await r.send("copies-source", `GET ${path}/state`);
  await r.send("copies-delete-source", `DELETE ${path}`);
  await r.send("copies-after", `GET ${copied}/state`);
}

async function ofFailed(r: Recorder): Promise<void> {
  const path = await thread(r, "failed");
  const run = { assistant_id: "failing", input: say("f") };
  const created = await r.send("failed-create", `POST ${path}/runs`, run);
  await r.send("failed-join", `GET ${path}/runs/${created.id("run_id")}/join`);
  await r.send("failed-join-again", `GET ${path}/runs/${created.id("run_id")}/join`);
  await r.send("failed-stream-finished", `GET ${path}/runs/${created.id("run_id")}/stream`);
  await r.send("failed-run", `GET ${path}/runs/${created.id("run_id")}`);
  await r.send("failed-thread-after", `GET ${path}`);
  await r.send("failed-state", `GET ${path}/state`);
  await r.send("failed-history", `GET ${path}/history`);
  await r.send("failed-again", `POST ${path}/runs/wait`, { ...run, input: null });
  await r.send("failed-update", `POST ${path}/state`, { values: say("mend"), as_node: "boom" });
  await r.send("failed-mended", `GET ${path}`);
  await r.send("failed-on", `POST ${path}/runs/wait`, { ...run, input: null });
  await r.send("failed-other-graph", `POST ${path}/runs/wait`, { assistant_id: "agent", input: say("well") });
  await r.send("failed-well", `GET ${path}`);
  await r.send("failed-search", "POST /threads/search", { status: "error", limit: 1 });
}

async function nested(r: Recorder): Promise<void> {
  const path = await thread(r, "within");
  await r.send("within-run", `POST ${path}/runs/wait`, {
    assistant_id: "nested",
    input: say("w"),
    interrupt_before: ["child_echo", "inner"],
  });
  const state = await r.send("within-state", `GET ${path}/state?subgraphs=true`);
  const checkpoint_ns = state.id("tasks.0.checkpoint.checkpoint_ns");
  const checkpoint = { checkpoint_ns };
  await r.send("within-child", `POST ${path}/state/checkpoint`, { checkpoint });
  await r.send("within-child-history", `POST ${path}/history`, { checkpoint });
  await r.send("within-update-child", `POST ${path}/state`, { values: say("child"), checkpoint });
  await r.send("within-child-after", `POST ${path}/state/checkpoint`, { checkpoint, subgraphs: true });
  await r.send("within-on", `POST ${path}/runs/stream`, {
    assistant_id: "nested",
    input: null,
    stream_subgraphs: true,
    stream_mode: ["values", "updates", "tasks", "checkpoints"],
  });
  await r.send("within-done", `GET ${path}/state?subgraphs=true`);
  await r.send("within-history", `GET ${path}/history?limit=50`);
  await r.send("within-child-history-done", `POST ${path}/history`, { checkpoint });
}

async function supersteps(r: Recorder): Promise<void> {
  const metadata = { graph_id: "agent" };
  const bodies: Readonly<Record<string, unknown>> = {
    two: {
      metadata,
      supersteps: [
        { updates: [{ values: say("a"), as_node: "__input__" }] },
        { updates: [{ values: say("b"), as_node: "echo" }] },
      ],
    },
    "two-updates": {
      metadata,
      supersteps: [
        {
          updates: [
            { values: say("a"), as_node: "__input__" },
            { values: say("b"), as_node: "echo" },
          ],
        },
      ],
    },
    "no-graph": { supersteps: [{ updates: [{ values: say("a"), as_node: "echo" }] }] },
    "unknown-graph": {
      metadata: { graph_id: "nope" },
      supersteps: [{ updates: [{ values: say("a"), as_node: "echo" }] }],
    },
    "no-node": { metadata, supersteps: [{ updates: [{ values: say("a") }] }] },
    empty: { metadata, supersteps: [] },
    "no-updates": { metadata, supersteps: [{ updates: [] }] },
    text: { metadata, supersteps: "x" },
    "bad-update": { metadata, supersteps: [{ updates: ["x"] }] },
    command: {
      metadata,
      supersteps: [{ updates: [{ values: null, as_node: "echo", command: { update: say("c"), goto: "echo" } }] }],
    },
    "null-values": { metadata, supersteps: [{ updates: [{ values: null, as_node: "__input__" }] }] },
  };
  for (const [name, body] of Object.entries(bodies)) {
    const created = await r.send(`supersteps-${name}`, "POST /threads", body);
    const id = created.id("thread_id");
    await r.send(`supersteps-${name}-thread`, `GET /threads/${id}`);
    await r.send(`supersteps-${name}-state`, `GET /threads/${id}/state`);
    await r.send(`supersteps-${name}-history`, `GET /threads/${id}/history`);
  }
}
