import { STORY, say } from "../inputs.ts";
import type { Recorder } from "../recorder.ts";

export async function interrupts(r: Recorder): Promise<void> {
  await resuming(r);
  await parallel(r);
  await commands(r);
  await stops(r);
}

async function threadFor(r: Recorder, name: string): Promise<string> {
  const created = await r.send(`${name}-thread`, "POST /threads", {});
  return `/threads/${created.id("thread_id")}`;
}

async function resuming(r: Recorder): Promise<void> {
  const path = await threadFor(r, "interrupter");
  const start = { assistant_id: "interrupter", input: say("please") };
  await r.send("interrupter-wait", `POST ${path}/runs/wait`, start);
  await r.send("interrupter-thread-waiting", `GET ${path}`);
  await r.send("interrupter-state", `GET ${path}/state`);
  await r.send("interrupter-history", `GET ${path}/history?limit=3`);
  await r.send("interrupter-search", "POST /threads/search", { status: "interrupted", limit: 1 });
  const runs = await r.send("interrupter-runs", `GET ${path}/runs`);
  await r.send("interrupter-join-finished", `GET ${path}/runs/${runs.id("0.run_id")}/join`);
  const nothing = { assistant_id: "interrupter", input: null };
  await r.send("interrupter-null-input", `POST ${path}/runs/wait`, nothing);
  const resume = { assistant_id: "interrupter", command: { resume: { approved: true } } };
  await r.send("interrupter-resume", `POST ${path}/runs/wait`, resume);
  await r.send("interrupter-state-done", `GET ${path}/state`);
  await r.send("interrupter-resume-nothing", `POST ${path}/runs/wait`, resume);
  const modes = { stream_mode: ["values", "updates", "debug", "tasks", "checkpoints"] };
  await r.send("interrupter-stream", `POST ${path}/runs/stream`, { ...start, ...modes });
  const yes = { assistant_id: "interrupter", command: { resume: "yes" } };
  await r.send("interrupter-stream-resume", `POST ${path}/runs/stream`, { ...yes, ...modes });
}

async function parallel(r: Recorder): Promise<void> {
  const path = await threadFor(r, "parallel");
  const start = { assistant_id: "interrupter", input: { ...say("two"), questions: 2 } };
  await r.send("parallel-wait", `POST ${path}/runs/wait`, start);
  const state = await r.send("parallel-state", `GET ${path}/state`);
  const scalar = { assistant_id: "interrupter", command: { resume: "both" } };
  await r.send("parallel-resume-scalar", `POST ${path}/runs/wait`, scalar);
  const [first, second] = [state.id("tasks.0.interrupts.0.id"), state.id("tasks.1.interrupts.0.id")];
  const one = { assistant_id: "interrupter", command: { resume: { [first]: "one" } } };
  await r.send("parallel-resume-first", `POST ${path}/runs/wait`, one);
  const two = { assistant_id: "interrupter", command: { resume: { [second]: "two" } } };
  await r.send("parallel-resume-second", `POST ${path}/runs/wait`, two);
}

async function commands(r: Recorder): Promise<void> {
  const path = await threadFor(r, "command");
  const wait = `POST ${path}/runs/wait`;
  const send = (name: string, command: unknown) => r.send(name, wait, { assistant_id: "interrupter", command });
  await r.send("command-first", wait, { assistant_id: "interrupter", input: say("go") });
  await send("command-goto", { goto: "finish" });
  await send("command-goto-list", { goto: ["finish"] });
  await send("command-goto-send", { goto: { node: "finish", input: { messages: [] } } });
  await send("command-goto-send-list", { goto: [{ node: "finish", input: { messages: [] } }] });
  await send("command-update", { update: say("updated"), goto: "finish" });
  await send("command-update-pairs", { update: [["messages", [{ role: "user", content: "pair" }]]], goto: "finish" });
  await send("command-empty", {});
  await send("command-bad", "resume");
  await send("command-goto-unknown", { goto: "nope" });
  const both = { assistant_id: "interrupter", input: say("both"), command: { goto: "finish" } };
  await r.send("command-and-input", wait, both);
}

async function stops(r: Recorder): Promise<void> {
  const path = await threadFor(r, "seed-nodes");
  await r.send("seed-nodes-stop-1", `POST ${path}/runs/wait`, { assistant_id: "seed_nodes", ...STORY });
  await r.send("seed-nodes-thread-1", `GET ${path}`);
  await r.send("seed-nodes-state-1", `GET ${path}/state`);
  const on = { assistant_id: "seed_nodes", ...STORY, input: null };
  for (const stop of [2, 3, 4]) await r.send(`seed-nodes-stop-${stop}`, `POST ${path}/runs/wait`, on);
  await r.send("seed-nodes-done", `POST ${path}/runs/wait`, { assistant_id: "seed_nodes", input: null });
  const stream = { assistant_id: "seed_nodes", ...STORY, stream_mode: ["updates", "values"] };
  await r.send("seed-nodes-stream", "POST /runs/stream", stream);
}
