import { HOW_ARE_YOU } from "../inputs.ts";
import { type Recorder, sleep, UNKNOWN_ID } from "../recorder.ts";

const SLOW = { assistant_id: "slow", input: { delay_ms: 300 } };
const QUERIES: Readonly<Record<string, string>> = {
  default: "",
  "interrupt-wait": "?wait=1&action=interrupt",
  interrupt: "?wait=0&action=interrupt",
  "rollback-wait": "?wait=true&action=rollback",
  rollback: "?action=rollback",
  "wait-false": "?wait=false",
  "bad-action": "?action=nope",
  "bad-wait": "?wait=maybe",
};

export async function cancels(r: Recorder): Promise<void> {
  for (const [name, query] of Object.entries(QUERIES)) {
    const { thread, run } = await running(r, `cancel-${name}`);
    await r.send(`cancel-${name}`, `POST /threads/${thread}/runs/${run}/cancel${query}`);
    await r.untilEnded(thread, run);
    // The run is called interrupted before its worker stops, and the thread busy until then.
    await sleep(1_000);
    await r.send(`cancel-${name}-run-after`, `GET /threads/${thread}/runs/${run}`);
    await r.send(`cancel-${name}-thread-after`, `GET /threads/${thread}`);
  }
  await watched(r);
  const { thread, run } = await running(r, "cancel-finished");
  await r.untilEnded(thread, run);
  await r.send("cancel-finished", `POST /threads/${thread}/runs/${run}/cancel`);
  await r.send("cancel-unknown-run", `POST /threads/${thread}/runs/${UNKNOWN_ID}/cancel`);
  await r.send("cancel-unknown-thread", `POST /threads/${UNKNOWN_ID}/runs/${run}/cancel`);
  await r.send("cancel-bad-run-id", `POST /threads/${thread}/runs/not-a-uuid/cancel`);
  await pending(r);
  await many(r);
}

async function running(r: Recorder, name: string): Promise<{ thread: string; run: string }> {
  const created = await r.send(`${name}-thread`, "POST /threads", {});
  const thread = created.id("thread_id");
  const run = (await r.send(`${name}-create`, `POST /threads/${thread}/runs`, SLOW)).id("run_id");
  await r.untilRunning(thread, run);
  return { thread, run };
}

/** Others wait for the run and listen to it when it is cancelled. */
async function watched(r: Recorder): Promise<void> {
  const { thread, run } = await running(r, "cancel-watched");
  const path = `/threads/${thread}/runs/${run}`;
  const watching = [
    r.send("cancel-watched-join", `GET ${path}/join`),
    r.send("cancel-watched-stream", `GET ${path}/stream`),
  ];
  await r.send("cancel-watched", `POST ${path}/cancel?wait=1`);
  await Promise.all(watching);
}

async function pending(r: Recorder): Promise<void> {
  const created = await r.send("cancel-pending-thread", "POST /threads", {});
  const path = `/threads/${created.id("thread_id")}`;
  const later = { assistant_id: "agent", input: HOW_ARE_YOU, after_seconds: 30 };
  const run = await r.send("cancel-pending-create", `POST ${path}/runs`, later);
  await r.send("cancel-pending", `POST ${path}/runs/${run.id("run_id")}/cancel?wait=1`);
  await r.send("cancel-pending-after", `GET ${path}/runs/${run.id("run_id")}`);
}

async function many(r: Recorder): Promise<void> {
  const a = await running(r, "bulk-cancel-a");
  await r.send("bulk-cancel-ids", "POST /runs/cancel", { thread_id: a.thread, run_ids: [a.run] });
  await r.untilEnded(a.thread, a.run);
  await r.send("bulk-cancel-ids-again", "POST /runs/cancel", { thread_id: a.thread, run_ids: [a.run] });
  const b = await running(r, "bulk-cancel-b");
  await r.send("bulk-cancel-status", "POST /runs/cancel?action=rollback", { status: "running" });
  await r.untilEnded(b.thread, b.run);
  await r.send("bulk-cancel-status-after", `GET /threads/${b.thread}/runs/${b.run}`);
  await r.send("bulk-cancel-status-none", "POST /runs/cancel", { status: "all" });
  const both = { status: "pending", thread_id: a.thread, run_ids: [a.run] };
  await r.send("bulk-cancel-both", "POST /runs/cancel", both);
  await r.send("bulk-cancel-empty", "POST /runs/cancel", {});
  await r.send("bulk-cancel-bad-status", "POST /runs/cancel", { status: "nope" });
  await r.send("bulk-cancel-unknown", "POST /runs/cancel", { thread_id: a.thread, run_ids: [UNKNOWN_ID] });
}
