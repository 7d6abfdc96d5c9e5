import { say } from "../inputs.ts";
import type { Recorder } from "../recorder.ts";

const SLOW = { assistant_id: "slow", input: { delay_ms: 300 } };

export async function multitask(r: Recorder): Promise<void> {
  for (const strategy of ["reject", "enqueue", "interrupt", "rollback", undefined]) {
    const name = `multitask-${strategy ?? "default"}`;
    const created = await r.send(`${name}-thread`, "POST /threads", {});
    const path = `/threads/${created.id("thread_id")}`;
    const first = await r.send(`${name}-first`, `POST ${path}/runs`, SLOW);
    await r.untilRunning(created.id("thread_id"), first.id("run_id"));
    await r.send(`${name}-thread-busy`, `GET ${path}`);
    const second = { assistant_id: "agent", input: say("second"), multitask_strategy: strategy };
    await r.send(`${name}-second`, `POST ${path}/runs/wait`, second);
    await r.untilEnded(created.id("thread_id"), first.id("run_id"));
    await r.send(`${name}-first-after`, `GET ${path}/runs/${first.id("run_id")}`);
    await r.send(`${name}-runs`, `GET ${path}/runs`);
    await r.send(`${name}-state`, `GET ${path}/state`);
  }
  await busy(r);
}

async function busy(r: Recorder): Promise<void> {
  const created = await r.send("busy-thread", "POST /threads", {});
  const path = `/threads/${created.id("thread_id")}`;
  const agent = { assistant_id: "agent", input: say("first") };
  await r.send("busy-before", `POST ${path}/runs/wait`, agent);
  const run = await r.send("busy-run", `POST ${path}/runs`, SLOW);
  await r.untilRunning(created.id("thread_id"), run.id("run_id"));
  const reject = { ...agent, multitask_strategy: "reject" };
  await r.send("busy-create-reject", `POST ${path}/runs`, reject);
  await r.send("busy-stream-reject", `POST ${path}/runs/stream`, reject);
  await r.send("busy-state-update", `POST ${path}/state`, { values: say("x") });
  await r.send("busy-patch", `PATCH ${path}`, { metadata: { x: 1 } });
  await r.send("busy-bad-strategy", `POST ${path}/runs`, { ...agent, multitask_strategy: "nope" });
  await r.send("busy-run-delete", `DELETE ${path}/runs/${run.id("run_id")}`);
  await r.send("busy-thread-delete", `DELETE ${path}`);
}
