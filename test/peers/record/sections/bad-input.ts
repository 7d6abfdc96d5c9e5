import { HOW_ARE_YOU, say } from "../inputs.ts";
import { type Recorder, UNKNOWN_ID } from "../recorder.ts";

const JSON_TYPE = { "content-type": "application/json" };

/** Every way of creating a run, and what is wrong with it. Fields are tried on a stateless wait, the rest everywhere. */
export async function badInput(r: Recorder): Promise<void> {
  const created = await r.send("bad-thread", "POST /threads", {});
  const thread = `/threads/${created.id("thread_id")}`;
  const ways = {
    "runs-wait": "/runs/wait",
    runs: "/runs",
    "runs-stream": "/runs/stream",
    "threads-runs-wait": `${thread}/runs/wait`,
    "threads-runs": `${thread}/runs`,
    "threads-runs-stream": `${thread}/runs/stream`,
  };
  for (const [name, path] of Object.entries(ways)) {
    const bad = `bad-${name}`;
    await r.send(`${bad}-malformed-json`, `POST ${path}`, undefined, { text: '{"assistant_id":', headers: JSON_TYPE });
    await r.send(`${bad}-no-body`, `POST ${path}`);
    await r.send(`${bad}-array`, `POST ${path}`, []);
    await r.send(`${bad}-empty-object`, `POST ${path}`, {});
    await r.send(`${bad}-unknown-name`, `POST ${path}`, { assistant_id: "nope", input: HOW_ARE_YOU });
    await r.send(`${bad}-unknown-uuid`, `POST ${path}`, { assistant_id: UNKNOWN_ID, input: HOW_ARE_YOU });
  }
  await fields(r);
  const plain = { text: '{"assistant_id":"agent","input":null}', headers: { "content-type": "text/plain" } };
  await r.send("bad-runs-wait-text-plain", "POST /runs/wait", undefined, plain);
  await r.send("bad-query-junk", "POST /runs/wait?nope=1", { assistant_id: "agent", input: HOW_ARE_YOU });
}

const FIELDS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  "assistant-id-null": { assistant_id: null },
  "assistant-id-number": { assistant_id: 5 },
  "metadata-array": { metadata: [1] },
  "metadata-null": { metadata: null },
  "config-text": { config: "x" },
  "config-recursion-text": { config: { recursion_limit: "5" } },
  "config-tags-text": { config: { tags: "x" } },
  "config-configurable-text": { config: { configurable: "x" } },
  "context-text": { context: "x" },
  "interrupt-before-number": { interrupt_before: 5 },
  "multitask-unknown": { multitask_strategy: "nope" },
  "on-completion-unknown": { on_completion: "nope" },
  "on-disconnect-unknown": { on_disconnect: "nope" },
  "durability-unknown": { durability: "nope" },
  "if-not-exists-unknown": { if_not_exists: "nope" },
  "after-seconds-text": { after_seconds: "1" },
  "after-seconds-null": { after_seconds: null },
  "webhook-number": { webhook: 5 },
  "webhook-not-a-url": { webhook: "not a url" },
  "feedback-keys-text": { feedback_keys: "x" },
  "stream-mode-number": { stream_mode: 5 },
  "stream-subgraphs-text": { stream_subgraphs: "x" },
  "stream-resumable-text": { stream_resumable: "x" },
  "checkpoint-during-text": { checkpoint_during: "x" },
  "langsmith-tracer-text": { langsmith_tracer: "x" },
  "command-resume-stateless": { command: { resume: 1 } },
  "unknown-field": { nope: 1 },
};

async function fields(r: Recorder): Promise<void> {
  for (const [name, wrong] of Object.entries(FIELDS)) {
    await r.send(`bad-field-${name}`, "POST /runs/wait", { assistant_id: "agent", input: say("bad"), ...wrong });
  }
}
