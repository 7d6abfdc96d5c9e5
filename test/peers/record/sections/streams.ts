import { HOW_ARE_YOU, say } from "../inputs.ts";
import { type Recorder, sleep, UNKNOWN_ID } from "../recorder.ts";

const MODES = [
  ...["values", "updates", "messages", "messages-tuple", "custom"],
  ...["debug", "tasks", "checkpoints", "events", "tools", "lifecycle"],
];

export async function streams(r: Recorder): Promise<void> {
  const chat = { assistant_id: "chat", input: say("stream me") };
  for (const stream_mode of MODES) {
    await r.send(`stream-chat-${stream_mode}`, "POST /runs/stream", { ...chat, stream_mode });
  }
  const nested = { assistant_id: "nested", input: say("sub"), stream_subgraphs: true };
  for (const stream_mode of MODES.slice(0, -2)) {
    // A fresh thread each time keeps the states, and so the recordings, small.
    const thread = await r.ask("POST /threads", {});
    const path = `/threads/${thread.id("thread_id")}/runs/stream`;
    await r.send(`stream-nested-subgraphs-${stream_mode}`, `POST ${path}`, { ...nested, stream_mode: [stream_mode] });
  }
  const created = await r.send("stream-thread", "POST /threads", {});
  const path = `/threads/${created.id("thread_id")}/runs/stream`;
  const several = ["values", "updates", "custom"];
  await r.send("stream-nested-flat", `POST ${path}`, { ...nested, stream_subgraphs: false, stream_mode: several });
  await r.send("stream-nested-several", `POST ${path}`, { ...nested, stream_mode: several });
  await r.send("stream-tools-messages", `POST ${path}`, { ...chat, input: say("weather"), stream_mode: ["messages"] });
  await r.send("stream-tools-tuple", `POST ${path}`, { ...chat, input: say("weather"), stream_mode: "messages-tuple" });
  await r.send("stream-both-messages", `POST ${path}`, { ...chat, stream_mode: ["messages", "messages-tuple"] });
  await oddStreams(r);
  await joining(r);
  await disconnecting(r);
}

async function oddStreams(r: Recorder): Promise<void> {
  const stream = "POST /runs/stream";
  const agent = { assistant_id: "agent", input: HOW_ARE_YOU };
  await r.send("stream-default-mode", stream, agent);
  await r.send("stream-empty-modes", stream, { ...agent, stream_mode: [] });
  await r.send("stream-null-mode", stream, { ...agent, stream_mode: null });
  await r.send("stream-bad-mode", stream, { ...agent, stream_mode: "nope" });
  await r.send("stream-bad-mode-array", stream, { ...agent, stream_mode: ["values", "nope"] });
  const failing = { assistant_id: "failing", input: HOW_ARE_YOU };
  await r.send("stream-failing", stream, { ...failing, stream_mode: ["values", "updates", "debug", "tasks"] });
  await r.send("stream-failing-events", stream, { ...failing, stream_mode: ["events"] });
  await r.send("stream-empty-input", stream, { assistant_id: "agent", input: null });
  const slow = { assistant_id: "slow", input: { delay_ms: 1_500 }, stream_mode: ["updates", "custom"] };
  await r.send("stream-heartbeat", stream, slow);
  await r.send("stream-feedback-keys", stream, { ...agent, stream_mode: ["values"], feedback_keys: [] });
  await r.send("stream-missing-assistant", stream, { input: HOW_ARE_YOU });
  await r.send("stream-unknown-assistant", stream, { ...agent, assistant_id: "nope" });
}

async function joining(r: Recorder): Promise<void> {
  const created = await r.send("join-thread", "POST /threads", {});
  const path = `/threads/${created.id("thread_id")}/runs`;
  // Long enough for the first to be joined before it ends, however busy the machine is.
  const slow = { assistant_id: "slow", input: { delay_ms: 800 }, stream_mode: ["values", "updates", "custom"] };
  const run = await r.send("join-create-resumable", `POST ${path}`, { ...slow, stream_resumable: true });
  const stream = `GET ${path}/${run.id("run_id")}/stream`;
  await r.untilRunning(created.id("thread_id"), run.id("run_id"));
  await r.send("join-running", stream);
  await r.send("join-finished", stream);
  const all = await r.send("join-replay", stream, undefined, { headers: { "last-event-id": "-1" } });
  // The last event before a pause: none of the same millisecond comes after it.
  const middle = all.eventIds("custom")[1] ?? "1";
  await r.send("join-replay-from-middle", stream, undefined, { headers: { "last-event-id": middle } });
  await r.send("join-replay-garbage", stream, undefined, { headers: { "last-event-id": "garbage" } });
  const resumable = { ...slow, stream_resumable: true, input: { delay_ms: 50 } };
  await r.send("stream-resumable", `POST ${path}/stream`, resumable);
  const plain = await r.send("join-create-plain", `POST ${path}`, slow);
  const filter = `${path}/${plain.id("run_id")}/stream?stream_mode=updates&cancel_on_disconnect=false`;
  await r.untilRunning(created.id("thread_id"), plain.id("run_id"));
  await r.send("join-mode-filter", `GET ${filter}`);
  await r.send("join-unknown-run", `GET ${path}/${UNKNOWN_ID}/stream`);
  await r.send("join-bad-run-id", `GET ${path}/not-a-uuid/stream`);
  const cancelled = await r.send("join-create-to-cancel", `POST ${path}`, { ...slow, input: { delay_ms: 1_000 } });
  await r.untilRunning(created.id("thread_id"), cancelled.id("run_id"));
  const leave = `GET ${path}/${cancelled.id("run_id")}/stream?cancel_on_disconnect=true`;
  await r.send("join-and-leave", leave, undefined, { hangUpAfter: 300 });
  await sleep(1_000);
  await r.send("join-and-leave-run", `GET ${path}/${cancelled.id("run_id")}`);
}

async function disconnecting(r: Recorder): Promise<void> {
  for (const on_disconnect of ["cancel", "continue"]) {
    const name = `disconnect-${on_disconnect}`;
    const created = await r.send(`${name}-thread`, "POST /threads", {});
    const path = `/threads/${created.id("thread_id")}`;
    const run = { assistant_id: "slow", input: { delay_ms: 1_500 }, on_disconnect, stream_mode: ["updates"] };
    await r.send(`${name}-stream`, `POST ${path}/runs/stream`, run, { hangUpAfter: 1_800 });
    await sleep(800);
    await r.send(`${name}-runs`, `GET ${path}/runs`);
  }
}
