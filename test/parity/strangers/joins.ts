// Joining runs and threads: before, while and after, from the start or from an event.
import { say } from "../../peers/record/inputs.ts";
import { type Recorder, sleep, UNKNOWN_ID } from "../../peers/record/recorder.ts";

const GRAPHS: Readonly<Record<string, unknown>> = {
  agent: say("a"),
  failing: say("f"),
  interrupter: say("i"),
  nested: say("n"),
  chat: say("two words"),
  slow: { ...say("s"), delay_ms: 300 },
};
const MODES = ["values", "updates", "messages-tuple", "custom"];

export async function joins(r: Recorder): Promise<void> {
  for (const [assistant_id, input] of Object.entries(GRAPHS)) {
    for (const stream_resumable of [true, false]) await joined(r, assistant_id, input, stream_resumable);
  }
  await threads(r);
  await stateless(r);
}

async function joined(r: Recorder, assistant_id: string, input: unknown, stream_resumable: boolean): Promise<void> {
  const name = `joined-${assistant_id}${stream_resumable ? "-resumable" : ""}`;
  const thread = (await r.send(`${name}-thread`, "POST /threads", {})).id("thread_id");
  const path = `/threads/${thread}/runs`;
  const run = { assistant_id, input, stream_mode: MODES, stream_resumable };
  const id = (await r.send(`${name}-create`, `POST ${path}`, run)).id("run_id");
  await Promise.all([
    r.send(`${name}-join`, `GET ${path}/${id}/join`),
    r.send(`${name}-stream`, `GET ${path}/${id}/stream`),
    r.send(`${name}-stream-updates`, `GET ${path}/${id}/stream?stream_mode=updates`),
    r.send(`${name}-stream-two`, `GET ${path}/${id}/stream?stream_mode=values&stream_mode=custom`),
    r.send(`${name}-stream-not-asked`, `GET ${path}/${id}/stream?stream_mode=debug`),
  ]);
  await r.send(`${name}-finished`, `GET ${path}/${id}/stream`);
  for (const last of ["-1", "0", "1", "0-0", "x"]) {
    await r.send(`${name}-from-${last}`, `GET ${path}/${id}/stream`, undefined, { headers: { "last-event-id": last } });
  }
  await r.send(`${name}-from-mode`, `GET ${path}/${id}/stream?stream_mode=values`, undefined, {
    headers: { "last-event-id": "-1" },
  });
  await r.send(`${name}-query-id`, `GET ${path}/${id}/stream?last_event_id=-1`);
  await r.send(`${name}-bad-mode`, `GET ${path}/${id}/stream?stream_mode=nope`);
  await r.send(`${name}-joined-after`, `GET ${path}/${id}/join?cancel_on_disconnect=true`);
  await r.send(`${name}-created-stream`, `POST ${path}/stream`, run);
}

async function threads(r: Recorder): Promise<void> {
  const thread = (await r.send("thread-stream-thread", "POST /threads", {})).id("thread_id");
  const path = `/threads/${thread}`;
  for (const query of [
    "",
    "?stream_modes=run_modes",
    "?stream_modes=lifecycle",
    "?stream_modes=state_update",
    "?stream_modes=lifecycle&stream_modes=run_modes",
    "?stream_mode=values",
  ]) {
    const name = `thread-stream${query.replace(/[^a-z_]+/g, "-")}`;
    const watching = r.send(name, `GET ${path}/stream${query}`, undefined, { hangUpAfter: 5_000 });
    await sleep(400);
    await r.ask(`POST ${path}/runs/wait`, {
      assistant_id: "chat",
      input: say("one two"),
      stream_mode: ["values", "updates"],
    });
    await r.ask(`POST ${path}/state`, { values: say("x") });
    await r.ask(`POST ${path}/runs/wait`, { assistant_id: "failing", input: say("f"), stream_mode: ["values"] });
    await watching;
  }
  await r.send("thread-stream-from-start", `GET ${path}/stream`, undefined, {
    hangUpAfter: 1_000,
    headers: { "last-event-id": "-1" },
  });
  await r.send("thread-stream-bad-last", `GET ${path}/stream`, undefined, {
    hangUpAfter: 1_000,
    headers: { "last-event-id": "x" },
  });
}

async function stateless(r: Recorder): Promise<void> {
  const run = { assistant_id: "slow", input: { ...say("s"), delay_ms: 250 }, stream_mode: MODES };
  for (const body of [
    run,
    { ...run, stream_resumable: true },
    { ...run, on_completion: "keep" },
    { ...run, on_completion: "keep", stream_resumable: true },
  ]) {
    const name = `stateless-joined${"on_completion" in body ? "-keep" : ""}${"stream_resumable" in body ? "-resumable" : ""}`;
    const created = await r.send(`${name}-create`, "POST /runs", body);
    const path = `/threads/${created.id("thread_id")}/runs/${created.id("run_id")}`;
    await r.send(`${name}-run`, `GET ${path}`);
    await r.send(`${name}-stream`, `GET /runs/${created.id("run_id")}/stream`);
    await sleep(700);
    await r.send(`${name}-finished`, `GET /runs/${created.id("run_id")}/stream`);
    await r.send(`${name}-join`, `GET ${path}/join`);
    await r.send(`${name}-run-after`, `GET ${path}`);
    await r.send(`${name}-thread`, `GET /threads/${created.id("thread_id")}`);
    await r.send(`${name}-delete`, `DELETE /threads/${created.id("thread_id")}`);
  }
  await r.send("stateless-joined-unknown", `GET /runs/${UNKNOWN_ID}/stream`);
  await r.send("stateless-joined-bad", "GET /runs/nope/stream");
}
