// Cancelling in every state and way, with others who wait or listen.
import { say } from "../../peers/record/inputs.ts";
import { type Recorder, sleep, UNKNOWN_ID } from "../../peers/record/recorder.ts";

const SLOW = { assistant_id: "slow", input: { ...say("slow"), delay_ms: 500 }, stream_mode: ["values", "updates"] };

async function running(r: Recorder, name: string): Promise<{ thread: string; run: string; path: string }> {
  const thread = (await r.send(`${name}-thread`, "POST /threads", {})).id("thread_id");
  const run = (await r.send(`${name}-create`, `POST /threads/${thread}/runs`, SLOW)).id("run_id");
  await r.untilRunning(thread, run);
  await sleep(700);
  return { thread, run, path: `/threads/${thread}` };
}

export async function cancelling(r: Recorder): Promise<void> {
  for (const query of [
    "",
    "?action=interrupt&wait=true",
    "?action=rollback&wait=1",
    "?action=rollback",
    "?wait=yes",
    "?wait=0",
    "?action=",
  ]) {
    const name = `stopped${query.replace(/[^a-z0-9]+/g, "-")}`;
    const { thread, run, path } = await running(r, name);
    await r.send(`${name}-cancel`, `POST ${path}/runs/${run}/cancel${query}`);
    await r.send(`${name}-run-at-once`, `GET ${path}/runs/${run}`);
    await r.untilEnded(thread, run);
    await sleep(1_200);
    await r.send(`${name}-run`, `GET ${path}/runs/${run}`);
    await r.send(`${name}-join`, `GET ${path}/runs/${run}/join`);
    await r.send(`${name}-stream`, `GET ${path}/runs/${run}/stream`);
    await r.send(`${name}-thread-after`, `GET ${path}`);
    await r.send(`${name}-state`, `GET ${path}/state`);
    await r.send(`${name}-history`, `GET ${path}/history`);
    await r.send(`${name}-runs`, `GET ${path}/runs`);
    await r.send(`${name}-again`, `POST ${path}/runs/${run}/cancel${query}`);
    await r.send(`${name}-next`, `POST ${path}/runs/wait`, { assistant_id: "agent", input: say("next") });
  }
  await listened(r);
  await deleted(r);
  await disconnected(r);
}

async function listened(r: Recorder): Promise<void> {
  for (const action of ["interrupt", "rollback"]) {
    const name = `listened-${action}`;
    const thread = (await r.send(`${name}-thread`, "POST /threads", {})).id("thread_id");
    const path = `/threads/${thread}/runs`;
    const streaming = r.send(`${name}-stream`, `POST ${path}/stream`, SLOW);
    await sleep(1_700);
    const runs = await r.send(`${name}-runs`, `GET ${path}`);
    const joining = r.send(`${name}-join`, `GET ${path}/${runs.id("0.run_id")}/join`);
    await sleep(100);
    await r.send(`${name}-cancel`, `POST ${path}/${runs.id("0.run_id")}/cancel?action=${action}`);
    await Promise.all([streaming, joining]);
    const second = (await r.send(`${name}-wait-thread`, "POST /threads", {})).id("thread_id");
    const waiting = r.send(`${name}-wait`, `POST /threads/${second}/runs/wait`, SLOW);
    await sleep(1_700);
    await r.send(`${name}-wait-cancel`, `POST /runs/cancel?action=${action}`, { status: "all" });
    await waiting;
    await r.send(`${name}-wait-runs`, `GET /threads/${second}/runs`);
  }
}

async function deleted(r: Recorder): Promise<void> {
  const one = await running(r, "deleted-run");
  const joining = r.send("deleted-run-join", `GET ${one.path}/runs/${one.run}/join`);
  await sleep(100);
  await r.send("deleted-run", `DELETE ${one.path}/runs/${one.run}`);
  await joining;
  await r.send("deleted-run-get", `GET ${one.path}/runs/${one.run}`);
  await r.send("deleted-run-state", `GET ${one.path}/state`);
  const other = await running(r, "deleted-thread");
  await r.send("deleted-thread", `DELETE ${other.path}`);
  await r.send("deleted-thread-run", `GET ${other.path}/runs/${other.run}`);
  await r.send("deleted-thread-join", `GET ${other.path}/runs/${other.run}/join`);
  await r.send("deleted-thread-cancel", `POST ${other.path}/runs/${other.run}/cancel`);
  await r.send("deleted-thread-state", `GET ${other.path}/state`);
  const bulk: Readonly<Record<string, unknown>> = {
    "no-thread": { run_ids: [UNKNOWN_ID] },
    "no-runs": { thread_id: UNKNOWN_ID },
    "empty-runs": { thread_id: UNKNOWN_ID, run_ids: [] },
    "bad-thread": { thread_id: "nope", run_ids: [UNKNOWN_ID] },
    "bad-run": { thread_id: UNKNOWN_ID, run_ids: ["nope"] },
    pending: { status: "pending" },
    list: [],
    null: null,
  };
  for (const [name, body] of Object.entries(bulk)) await r.send(`bulk-${name}`, "POST /runs/cancel", body);
  await r.send("bulk-bad-action", "POST /runs/cancel?action=nope", { status: "all" });
}

async function disconnected(r: Recorder): Promise<void> {
  for (const on_disconnect of ["cancel", "continue"]) {
    for (const way of ["wait", "stream"]) {
      const name = `left-${on_disconnect}-${way}`;
      const thread = (await r.send(`${name}-thread`, "POST /threads", {})).id("thread_id");
      await r.send(
        `${name}`,
        `POST /threads/${thread}/runs/${way}`,
        { ...SLOW, on_disconnect },
        { hangUpAfter: 1_900 },
      );
      await sleep(1_500);
      await r.send(`${name}-runs`, `GET /threads/${thread}/runs`);
      await r.send(`${name}-thread-after`, `GET /threads/${thread}`);
    }
  }
}
