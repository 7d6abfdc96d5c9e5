import { say } from "../inputs.ts";
import { type Recorder, sleep, UNKNOWN_ID } from "../recorder.ts";

const CHANNELS = ["values", "updates", "messages", "lifecycle", "tasks", "checkpoints", "custom", "input", "tools"];

export async function protocol(r: Recorder): Promise<void> {
  await listening(r, "agent", "hello");
  await listening(r, "nested", "sub");
  await listening(r, "chat", "the weather?");
  await listening(r, "failing", "fail");
  const path = await listening(r, "interrupter", "ask me");
  const state = await r.ask(`GET ${path}/state`);
  const respond = { namespace: [], interrupt_id: state.id("tasks.0.interrupts.0.id"), response: "yes" };
  await r.send("protocol-input-respond", `POST ${path}/commands`, { id: 2, method: "input.respond", params: respond });
  await sleep(2_000);
  await r.send("protocol-interrupter-done", `GET ${path}/state`);
  await mistakes(r, path);
}

/** Listens to a thread's events in a new protocol while a run goes on; answers the thread's path. */
async function listening(r: Recorder, graph: string, content: string): Promise<string> {
  const created = await r.send(`protocol-${graph}-thread`, "POST /threads", {});
  const path = `/threads/${created.id("thread_id")}`;
  const headers = { accept: "text/event-stream" };
  const events = r.send(
    `protocol-${graph}-events`,
    `POST ${path}/stream/events`,
    { channels: CHANNELS },
    {
      headers,
      hangUpAfter: 4_000,
    },
  );
  await sleep(300);
  const params = { assistant_id: graph, input: say(content) };
  await r.send(`protocol-${graph}-run-start`, `POST ${path}/commands`, { id: 1, method: "run.start", params });
  await events;
  const since = { channels: ["values", "lifecycle"], namespaces: [[]], depth: 1, since: 2 };
  await r.send(`protocol-${graph}-since`, `POST ${path}/stream/events`, since, { headers, hangUpAfter: 800 });
  return path;
}

async function mistakes(r: Recorder, path: string): Promise<void> {
  const command = (name: string, body: unknown) => r.send(`protocol-${name}`, `POST ${path}/commands`, body);
  await command("get-tree", { id: 3, method: "agent.getTree", params: {} });
  await command("state-get", { id: 4, method: "state.get", params: {} });
  await command("unknown-method", { id: 5, method: "nope", params: {} });
  await command("missing-method", { id: 6 });
  await command("missing-id", { method: "run.start", params: { assistant_id: "agent" } });
  await command("run-start-no-assistant", { id: 7, method: "run.start", params: {} });
  await command("run-start-unknown", { id: 8, method: "run.start", params: { assistant_id: "nope" } });
  await command("respond-unknown", {
    id: 9,
    method: "input.respond",
    params: { namespace: [], interrupt_id: "0".repeat(32), response: 1 },
  });
  const run = { id: 10, method: "run.start", params: { assistant_id: "agent", input: say("x") } };
  await r.send("protocol-unknown-thread", `POST /threads/${UNKNOWN_ID}/commands`, run);
  await r.send("protocol-bad-thread-id", "POST /threads/not-a-uuid/commands", run);
  const events = `POST ${path}/stream/events`;
  const brief = { hangUpAfter: 800 };
  await r.send("protocol-events-bad-channel", events, { channels: ["nope"] }, brief);
  await r.send("protocol-events-no-channels", events, {}, brief);
  await r.send("protocol-events-custom-name", events, { channels: ["custom:mine"] }, brief);
  await r.send("protocol-events-bad-thread", "POST /threads/not-a-uuid/stream/events", { channels: ["values"] }, brief);
}
