// The multitask strategies through each way of creating the second run.
import { say } from "../../peers/record/inputs.ts";
import { type Recorder, sleep } from "../../peers/record/recorder.ts";

const SLOW = { assistant_id: "slow", input: { ...say("slow"), delay_ms: 500 } };
const WAYS = { runs: "runs", "runs-wait": "runs/wait", "runs-stream": "runs/stream" };

export async function multitaskWays(r: Recorder): Promise<void> {
  for (const [way, path] of Object.entries(WAYS)) {
    for (const strategy of ["reject", "enqueue", "interrupt", "rollback", undefined]) {
      await second(r, `ways-${way}-${strategy ?? "default"}`, path, strategy);
    }
  }
  for (const multitask_strategy of ["reject", "enqueue", "interrupt", "rollback"]) {
    const run = { assistant_id: "agent", input: say("alone"), multitask_strategy };
    await r.send(`ways-stateless-${multitask_strategy}`, "POST /runs/wait", run);
    await r.send(`ways-stateless-stream-${multitask_strategy}`, "POST /runs/stream", run);
  }
  await queued(r);
}

async function second(r: Recorder, name: string, way: string, strategy: string | undefined): Promise<void> {
  const thread = (await r.send(`${name}-thread`, "POST /threads", {})).id("thread_id");
  const path = `/threads/${thread}`;
  const first = (await r.send(`${name}-first`, `POST ${path}/runs`, SLOW)).id("run_id");
  await r.send(`${name}-thread-busy`, `GET ${path}`);
  await r.untilRunning(thread, first);
  await sleep(700);
  await r.send(`${name}-first-running`, `GET ${path}/runs/${first}`);
  const next = { assistant_id: "agent", input: say("second"), multitask_strategy: strategy };
  const created = await r.send(`${name}-second`, `POST ${path}/${way}`, next);
  await r.send(`${name}-runs-at-once`, `GET ${path}/runs`);
  await r.untilEnded(thread, first);
  if (way === "runs") await r.untilEnded(thread, created.id("run_id"));
  await sleep(600);
  await r.send(`${name}-runs`, `GET ${path}/runs`);
  await r.send(`${name}-first-after`, `GET ${path}/runs/${first}`);
  await r.send(`${name}-first-join`, `GET ${path}/runs/${first}/join`);
  await r.send(`${name}-state`, `GET ${path}/state`);
  await r.send(`${name}-history`, `GET ${path}/history?limit=20`);
  await r.send(`${name}-thread-after`, `GET ${path}`);
}

/** Three in the queue, the one in the middle cancelled; a joiner and a listener of a run that is pending. */
async function queued(r: Recorder): Promise<void> {
  const thread = (await r.send("queued-thread", "POST /threads", {})).id("thread_id");
  const path = `/threads/${thread}`;
  const first = (await r.send("queued-first", `POST ${path}/runs`, SLOW)).id("run_id");
  const one = (await r.send("queued-second", `POST ${path}/runs`, { assistant_id: "agent", input: say("2") })).id(
    "run_id",
  );
  const two = (await r.send("queued-third", `POST ${path}/runs`, { assistant_id: "agent", input: say("3") })).id(
    "run_id",
  );
  await r.untilRunning(thread, first);
  await r.send("queued-pending", `GET ${path}/runs?status=pending`);
  const watching = [
    r.send("queued-join-pending", `GET ${path}/runs/${two}/join`),
    r.send("queued-stream-pending", `GET ${path}/runs/${two}/stream?stream_mode=values`),
  ];
  await r.send("queued-cancel-middle", `POST ${path}/runs/${one}/cancel`);
  await Promise.all(watching);
  await r.send("queued-runs", `GET ${path}/runs?limit=5`);
  await r.send("queued-middle", `GET ${path}/runs/${one}`);
  await r.send("queued-state", `GET ${path}/state`);
  await r.send("queued-delete-thread", `DELETE ${path}`);
  await r.send("queued-gone", `GET ${path}/runs/${two}`);
}
