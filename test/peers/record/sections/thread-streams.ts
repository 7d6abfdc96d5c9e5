import { say } from "../inputs.ts";
import { type Recorder, sleep, UNKNOWN_ID } from "../recorder.ts";

/** The stream of a thread never ends: it is listened to while something happens, then left. */
export async function threadStreams(r: Recorder): Promise<void> {
  const created = await r.send("threads-stream-thread", "POST /threads", {});
  const path = `/threads/${created.id("thread_id")}`;
  const run = (content: string) => ({ assistant_id: "agent", input: say(content) });
  await r.send("threads-stream-run-0", `POST ${path}/runs/wait`, run("before"));
  const listen = (name: string, query: string) =>
    r.send(name, `GET ${path}/stream${query}`, undefined, { hangUpAfter: 5_000 });
  const toRuns = [listen("threads-stream-join", ""), listen("threads-stream-lifecycle", "?stream_modes=lifecycle")];
  await sleep(800);
  await r.send("threads-stream-run-1", `POST ${path}/runs/wait`, run("seen on the thread's stream"));
  await Promise.all(toRuns);
  // The order of events of different kinds is a matter of luck, so these are listened to alone.
  const toStates = listen("threads-stream-state-update", "?stream_modes=state_update");
  await sleep(800);
  await r.send("threads-stream-update", `POST ${path}/state`, { values: say("updated"), as_node: "echo" });
  await toStates;
  await r.send("threads-stream-modes", `GET ${path}/stream?stream_modes=lifecycle,state_update`, undefined, {
    hangUpAfter: 800,
  });
  const replay = { headers: { "last-event-id": "-" }, hangUpAfter: 800 };
  await r.send("threads-stream-replay", `GET ${path}/stream`, undefined, replay);
  const bad = { headers: { "last-event-id": "nope" }, hangUpAfter: 800 };
  await r.send("threads-stream-bad-last-event-id", `GET ${path}/stream`, undefined, bad);
  await r.send("threads-stream-join-bad-mode", `GET ${path}/stream?stream_modes=nope`, undefined, { hangUpAfter: 800 });
  await r.send("threads-stream-join-unknown", `GET /threads/${UNKNOWN_ID}/stream`, undefined, { hangUpAfter: 800 });
  await r.send("threads-stream-join-bad-id", "GET /threads/not-a-uuid/stream", undefined, { hangUpAfter: 800 });
}
