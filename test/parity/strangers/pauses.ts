// Interrupts and stops: every kind of answer, every place to stop, and what the thread says meanwhile.
import { say } from "../../peers/record/inputs.ts";
import { type Recorder, UNKNOWN_ID } from "../../peers/record/recorder.ts";

const ANSWERS = {
  null: null,
  false: false,
  true: true,
  zero: 0,
  number: 1.5,
  empty: "",
  text: "yes",
  list: [1, "a"],
  object: { a: { b: 1 } },
  "empty-object": {},
  "empty-list": [],
};

async function thread(r: Recorder, name: string): Promise<string> {
  return `/threads/${(await r.send(`${name}-thread`, "POST /threads", {})).id("thread_id")}`;
}

export async function answers(r: Recorder): Promise<void> {
  for (const [name, resume] of Object.entries(ANSWERS)) {
    const path = await thread(r, `answer-${name}`);
    await r.send(`answer-${name}-ask`, `POST ${path}/runs/wait`, { assistant_id: "interrupter", input: say(name) });
    await r.send(`answer-${name}-waiting`, `GET ${path}`);
    await r.send(`answer-${name}-resume`, `POST ${path}/runs/wait`, {
      assistant_id: "interrupter",
      command: { resume },
    });
    await r.send(`answer-${name}-state`, `GET ${path}/state`);
  }
  await byId(r);
  await streamed(r);
  await commands(r);
}

async function byId(r: Recorder): Promise<void> {
  const path = await thread(r, "by-id");
  await r.send("by-id-ask", `POST ${path}/runs/wait`, { assistant_id: "interrupter", input: say("x") });
  const state = await r.send("by-id-state", `GET ${path}/state`);
  await r.send("by-id-unknown", `POST ${path}/runs/wait`, {
    assistant_id: "interrupter",
    command: { resume: { ["0".repeat(32)]: 1 } },
  });
  const id = state.id("tasks.0.interrupts.0.id");
  await r.send("by-id-known", `POST ${path}/runs/wait`, {
    assistant_id: "interrupter",
    command: { resume: { [id]: "known" } },
  });
  await r.send("by-id-history", `GET ${path}/history`);
}

async function streamed(r: Recorder): Promise<void> {
  for (const stream_mode of ["values", "updates", "debug", "tasks", "checkpoints", "events", "messages-tuple"]) {
    const path = await thread(r, `asked-${stream_mode}`);
    const run = { assistant_id: "interrupter", stream_mode };
    await r.send(`asked-${stream_mode}`, `POST ${path}/runs/stream`, { ...run, input: say("s") });
    await r.send(`asked-${stream_mode}-null`, `POST ${path}/runs/stream`, { ...run, input: null });
    await r.send(`asked-${stream_mode}-resume`, `POST ${path}/runs/stream`, { ...run, command: { resume: "r" } });
    await r.send(`asked-${stream_mode}-nothing`, `POST ${path}/runs/stream`, { ...run, command: { resume: "r" } });
  }
}

async function commands(r: Recorder): Promise<void> {
  const list: Readonly<Record<string, unknown>> = {
    "goto-end": { goto: "__end__" },
    "goto-ask": { goto: "ask" },
    "goto-two": { goto: ["finish", "ask"] },
    "goto-send": { goto: { node: "finish", input: say("sent") } },
    "goto-send-two": {
      goto: [
        { node: "finish", input: say("a") },
        { node: "finish", input: say("b") },
      ],
    },
    "goto-number": { goto: 5 },
    "goto-send-no-node": { goto: { input: {} } },
    "update-only": { update: say("only") },
    "update-empty": { update: {} },
    "update-null": { update: null },
    "update-pairs": { update: [["messages", [{ role: "user", content: "p" }]]] },
    "update-text": { update: "x" },
    "update-unknown": { update: { nope: 1 } },
    "update-and-resume": { update: say("and"), resume: "r" },
    "resume-and-goto": { resume: "r", goto: "finish" },
    "unknown-key": { nope: 1 },
    null: null,
    list: [],
  };
  for (const [name, command] of Object.entries(list)) {
    const path = await thread(r, `command-${name}`);
    const run = { assistant_id: "interrupter" };
    await r.send(`command-${name}-ask`, `POST ${path}/runs/wait`, { ...run, input: say("c") });
    await r.send(`command-${name}`, `POST ${path}/runs/wait`, { ...run, command });
    await r.send(`command-${name}-state`, `GET ${path}/state`);
    await r.send(`command-${name}-stream`, `POST ${path}/runs/stream`, {
      ...run,
      command,
      stream_mode: ["updates", "values"],
    });
    const fresh = await thread(r, `command-${name}-fresh`);
    await r.send(`command-${name}-fresh`, `POST ${fresh}/runs/wait`, { ...run, command });
    await r.send(`command-${name}-fresh-state`, `GET ${fresh}/state`);
  }
}

export async function stopping(r: Recorder): Promise<void> {
  const stops: Readonly<Record<string, object>> = {
    "before-first": { interrupt_before: ["start_node"] },
    "before-star": { interrupt_before: "*" },
    "after-star": { interrupt_after: "*" },
    "after-last": { interrupt_after: ["node_to_stop_after_2"] },
    "both-same": { interrupt_before: ["node_to_stop_before_1"], interrupt_after: ["node_to_stop_before_1"] },
    unknown: { interrupt_before: ["nope"] },
    "star-list": { interrupt_before: ["*"] },
    text: { interrupt_before: "start_node" },
    numbers: { interrupt_before: [1] },
    null: { interrupt_before: null, interrupt_after: null },
  };
  for (const [name, stop] of Object.entries(stops)) {
    const path = await thread(r, `stop-at-${name}`);
    const run = { assistant_id: "seed_nodes", ...stop };
    await r.send(`stop-${name}`, `POST ${path}/runs/wait`, { ...run, input: say("s") });
    await r.send(`stop-${name}-thread`, `GET ${path}`);
    await r.send(`stop-${name}-state`, `GET ${path}/state`);
    await r.send(`stop-${name}-on`, `POST ${path}/runs/stream`, {
      ...run,
      input: null,
      stream_mode: ["updates", "values", "tasks"],
    });
    await r.send(`stop-${name}-on-debug`, `POST ${path}/runs/stream`, { ...run, input: null, stream_mode: ["debug"] });
    await r.send(`stop-${name}-history`, `GET ${path}/history?limit=50`);
    await r.send(`stop-${name}-runs`, `GET ${path}/runs`);
  }
  const path = await thread(r, "stop-nested");
  for (const interrupt of [
    { interrupt_before: ["child"] },
    { interrupt_after: ["child"] },
    { interrupt_before: ["child_echo", "inner"] },
  ]) {
    const name = `stop-nested-${JSON.stringify(interrupt).replace(/[^a-z]+/g, "-")}`;
    const run = { assistant_id: "nested", stream_subgraphs: true, stream_mode: ["updates", "values"], ...interrupt };
    await r.send(`${name}stream`, `POST ${path}/runs/stream`, { ...run, input: say("n") });
    await r.send(`${name}state`, `GET ${path}/state?subgraphs=true`);
    await r.send(`${name}on`, `POST ${path}/runs/stream`, { ...run, input: null });
    await r.send(`${name}history`, `GET ${path}/history?limit=30`);
  }
  await r.send("stop-unknown-checkpoint", `POST ${path}/runs/wait`, {
    assistant_id: "nested",
    input: null,
    checkpoint_id: UNKNOWN_ID,
  });
}
