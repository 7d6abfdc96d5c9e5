import { afterAll, beforeAll, expect } from "vitest";
import { createClient, RunError } from "../../../generated/typescript/index.ts";
import { fromRoot } from "../../../scripts/paths.ts";
import { story } from "../../../scripts/serve/first-call.ts";
import { type RunningPrism, startPrism } from "../../../scripts/serve/prism.ts";
import { missing, row } from "./row.ts";

let prism: RunningPrism;
beforeAll(async () => {
  prism = await startPrism(fromRoot("generated/openapi.prism.json"));
});
afterAll(() => prism.close());

row("journey-prism", "create, wait, stream, join, interrupt, cancel, errors", async () => {
  const client = createClient({ baseUrl: prism.url, apiKey: "any" });
  const { thread_id } = await client.threads.create({});
  const { run_id } = await client.runs.create({ thread_id, assistant_id: "agent" });
  expect(await client.runs.wait(story)).toHaveProperty("messages");
  const events: string[] = [];
  for await (const { event } of client.runs.stream({ assistant_id: "agent" })) events.push(event);
  expect(events[0]).toBe("metadata");
  for await (const _ of client.runs.joinStream({ thread_id, run_id }));
  expect(await client.runs.join({ thread_id, run_id })).toHaveProperty("messages");
  const prefer = (example: string) => ({ headers: { prefer: `code=200, example=${example}` } });
  expect(await client.runs.wait(story, prefer("interrupted"))).toHaveProperty("__interrupt__");
  await expect(client.runs.wait(story, prefer("failed"))).rejects.toBeInstanceOf(RunError);
  await client.runs.cancel({ thread_id, run_id });
  await expect(client.threads.get({ thread_id: "no-uuid" })).rejects.toMatchObject({ status: 422 });
});

const peer = process.env.OPENRUNS_PEER;
if (peer === undefined)
  missing("journey-server", "no server at OPENRUNS_PEER; npm run test:targets -- --peer starts one");
else {
  row("journey-server", "create, wait, stream, join, interrupt, resume, cancel, errors", async () => {
    const client = createClient({ baseUrl: peer, apiKey: null });
    const input = { messages: [{ role: "user", content: "how are you?" }] };
    const { thread_id } = await client.threads.create({});
    const paused = await client.runs.wait({ thread_id, assistant_id: "interrupter", input });
    expect(paused).toHaveProperty("__interrupt__");
    const done = await client.runs.wait({ thread_id, assistant_id: "interrupter", command: { resume: "yes" } });
    expect(done).not.toHaveProperty("__interrupt__");
    const events: string[] = [];
    const stream_mode = ["messages-tuple", "values"] as const;
    for await (const { event } of client.runs.stream({ assistant_id: "chat", input, stream_mode: [...stream_mode] })) {
      events.push(event);
    }
    expect(events.filter((event) => event === "messages").length).toBeGreaterThan(2);
    const slow = await client.threads.create({});
    const ids = { thread_id: slow.thread_id };
    const run = await client.runs.create({ ...ids, assistant_id: "slow", input: { delay_ms: 2000 } });
    await client.runs.cancel({ ...ids, run_id: run.run_id });
    expect(await client.runs.join({ ...ids, run_id: run.run_id })).toBeDefined();
    await expect(client.runs.wait({ assistant_id: "failing", input })).rejects.toBeInstanceOf(RunError);
  });
}
