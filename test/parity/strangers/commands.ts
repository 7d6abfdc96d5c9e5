// The newer thread protocol: each command with good and bad input, each channel, subscriptions while and after runs.
import { say } from "../../peers/record/inputs.ts";
import { type Recorder, sleep, UNKNOWN_ID } from "../../peers/record/recorder.ts";

const CHANNELS = ["values", "updates", "messages", "lifecycle", "tasks", "checkpoints", "custom", "input", "tools"];
const SSE = { accept: "text/event-stream" };

export async function protocolCommands(r: Recorder): Promise<void> {
  for (const channel of CHANNELS) await channelOf(r, channel);
  for (const graph of ["slow", "seed_nodes"]) await listening(r, graph);
  await cancelled(r);
  await asked(r);
  await bad(r);
}

async function start(r: Recorder, name: string): Promise<string> {
  return `/threads/${(await r.send(`${name}-thread`, "POST /threads", {})).id("thread_id")}`;
}

async function channelOf(r: Recorder, channel: string): Promise<void> {
  for (const graph of ["nested", "chat", "interrupter"]) {
    const name = `channel-${channel}-${graph}`;
    const path = await start(r, name);
    const events = r.send(
      `${name}-events`,
      `POST ${path}/stream/events`,
      { channels: [channel] },
      { headers: SSE, hangUpAfter: 3_000 },
    );
    await sleep(200);
    await r.send(`${name}-run`, `POST ${path}/commands`, {
      id: 1,
      method: "run.start",
      params: { assistant_id: graph, input: say("hi") },
    });
    await events;
  }
}

async function listening(r: Recorder, graph: string): Promise<void> {
  const name = `listen-${graph}`;
  const path = await start(r, name);
  const params = {
    assistant_id: graph,
    input: { ...say("x"), delay_ms: 100 },
    metadata: { m: 1 },
    config: { tags: ["t"] },
  };
  await r.send(`${name}-run`, `POST ${path}/commands`, { id: 1, method: "run.start", params });
  await sleep(3_000);
  await r.send(
    `${name}-after`,
    `POST ${path}/stream/events`,
    { channels: CHANNELS },
    { headers: SSE, hangUpAfter: 1_200 },
  );
  for (const since of [0, 1, 5, 1000]) {
    await r.send(
      `${name}-since-${since}`,
      `POST ${path}/stream/events`,
      { channels: ["values", "lifecycle"], since },
      { headers: SSE, hangUpAfter: 800 },
    );
  }
  await r.send(`${name}-runs`, `GET ${path}/runs`);
  await r.send(`${name}-thread-after`, `GET ${path}`);
  await r.send(`${name}-state`, `GET ${path}/state`);
  await r.send(`${name}-tree`, `POST ${path}/commands`, { id: 2, method: "agent.getTree", params: {} });
}

async function cancelled(r: Recorder): Promise<void> {
  const path = await start(r, "protocol-cancel");
  const events = r.send(
    "protocol-cancel-events",
    `POST ${path}/stream/events`,
    { channels: ["values", "lifecycle", "updates"] },
    { headers: SSE, hangUpAfter: 6_000 },
  );
  await sleep(200);
  const params = { assistant_id: "slow", input: { ...say("x"), delay_ms: 600 } };
  const run = await r.send("protocol-cancel-run", `POST ${path}/commands`, { id: 1, method: "run.start", params });
  await sleep(1_800);
  await r.send("protocol-cancel", `POST ${path}/runs/${run.id("result.run_id")}/cancel`);
  await sleep(300);
  await r.send("protocol-cancel-next", `POST ${path}/commands`, {
    id: 2,
    method: "run.start",
    params: { assistant_id: "agent", input: say("next") },
  });
  await events;
  await r.send("protocol-cancel-thread-after", `GET ${path}`);
}

async function asked(r: Recorder): Promise<void> {
  const path = await start(r, "protocol-ask");
  await r.send("protocol-ask-run", `POST ${path}/commands`, {
    id: 1,
    method: "run.start",
    params: { assistant_id: "interrupter", input: say("x") },
  });
  await sleep(2_000);
  const state = await r.send("protocol-ask-state", `GET ${path}/state`);
  const interrupt_id = state.id("tasks.0.interrupts.0.id");
  const events = r.send(
    "protocol-ask-events",
    `POST ${path}/stream/events`,
    { channels: CHANNELS },
    { headers: SSE, hangUpAfter: 3_500 },
  );
  await sleep(300);
  await r.send("protocol-ask-respond-bad", `POST ${path}/commands`, {
    id: 2,
    method: "input.respond",
    params: { namespace: [], response: 1 },
  });
  await r.send("protocol-ask-respond", `POST ${path}/commands`, {
    id: 3,
    method: "input.respond",
    params: { namespace: [], interrupt_id, response: { ok: true } },
  });
  await events;
  await r.send("protocol-ask-respond-again", `POST ${path}/commands`, {
    id: 4,
    method: "input.respond",
    params: { namespace: [], interrupt_id, response: 1 },
  });
  await sleep(1_500);
  await r.send("protocol-ask-done", `GET ${path}/state`);
}

async function bad(r: Recorder): Promise<void> {
  const path = await start(r, "protocol-bad");
  const bodies: Readonly<Record<string, unknown>> = {
    null: null,
    list: [],
    empty: {},
    "id-text": { id: "a", method: "run.start", params: { assistant_id: "agent", input: say("x") } },
    "id-null": { id: null, method: "run.start", params: { assistant_id: "agent" } },
    "id-negative": { id: -1, method: "agent.getTree" },
    "method-number": { id: 1, method: 5 },
    "params-missing": { id: 1, method: "run.start" },
    "params-text": { id: 1, method: "run.start", params: "x" },
    "params-null": { id: 1, method: "run.start", params: null },
    "assistant-number": { id: 1, method: "run.start", params: { assistant_id: 5 } },
    "assistant-uuid-unknown": { id: 1, method: "run.start", params: { assistant_id: UNKNOWN_ID } },
    "input-text": { id: 1, method: "run.start", params: { assistant_id: "agent", input: "x" } },
    "config-text": { id: 1, method: "run.start", params: { assistant_id: "agent", config: "x" } },
    "metadata-text": { id: 1, method: "run.start", params: { assistant_id: "agent", metadata: "x" } },
    "strategy-bad": { id: 1, method: "run.start", params: { assistant_id: "agent", multitask_strategy: "x" } },
    "respond-empty": { id: 1, method: "input.respond", params: {} },
    "respond-many": { id: 1, method: "input.respond", params: { responses: [] } },
    inject: { id: 1, method: "input.inject", params: { namespace: [], message: say("x") } },
    subscribe: { id: 1, method: "subscription.subscribe", params: { channels: ["values"] } },
    unsubscribe: { id: 1, method: "subscription.unsubscribe", params: { subscription_id: "x" } },
    "subscribe-bad": { id: 1, method: "subscription.subscribe", params: {} },
    "state-get": { id: 1, method: "state.get", params: { namespace: [] } },
    "state-list": { id: 1, method: "state.listCheckpoints", params: { namespace: [] } },
    "state-fork": { id: 1, method: "state.fork", params: { checkpoint: "x" } },
    tree: { id: 1, method: "agent.getTree" },
    usage: { id: 1, method: "usage.setBudget", params: {} },
    resource: { id: 1, method: "resource.list", params: {} },
  };
  for (const [name, body] of Object.entries(bodies))
    await r.send(`protocol-bad-${name}`, `POST ${path}/commands`, body);
  const subscriptions: Readonly<Record<string, unknown>> = {
    null: null,
    list: [],
    "channels-text": { channels: "values" },
    "channels-empty": { channels: [] },
    "channels-number": { channels: [5] },
    "channels-twice": { channels: ["values", "values"] },
    "namespaces-text": { channels: ["values"], namespaces: "x" },
    "namespaces-flat": { channels: ["values"], namespaces: ["x"] },
    "depth-negative": { channels: ["values"], depth: -1 },
    "depth-text": { channels: ["values"], depth: "x" },
    "since-text": { channels: ["values"], since: "x" },
    "since-negative": { channels: ["values"], since: -1 },
    "unknown-field": { channels: ["values"], nope: 1 },
  };
  for (const [name, body] of Object.entries(subscriptions)) {
    await r.send(`protocol-subscription-${name}`, `POST ${path}/stream/events`, body, {
      headers: SSE,
      hangUpAfter: 600,
    });
  }
  await r.send(
    "protocol-events-json",
    `POST ${path}/stream/events`,
    { channels: ["values"] },
    { headers: { accept: "application/json" }, hangUpAfter: 600 },
  );
  await r.send("protocol-events-get", `GET ${path}/stream/events`, undefined, { hangUpAfter: 600 });
  await r.send(
    "protocol-events-unknown-thread",
    `POST /threads/${UNKNOWN_ID}/stream/events`,
    { channels: ["values"] },
    { headers: SSE, hangUpAfter: 600 },
  );
}
