import { createClient, OpenRunsError } from "openruns";

const client = createClient({ baseUrl: "http://localhost:2024" });
const { thread_id } = await client.threads.create({});
const input = { messages: [{ role: "user", content: "take your time" }] };

const first = await client.runs.create({ thread_id, assistant_id: "slow", input });

// "reject" refuses the second run while the first holds the thread.
try {
  await client.runs.create({ thread_id, assistant_id: "slow", input, multitask_strategy: "reject" });
} catch (error) {
  if (!(error instanceof OpenRunsError)) throw error;
  console.log("refused with", error.status);
}

// "interrupt" stops the first run, keeps what it did, and starts the second.
const second = await client.runs.create({ thread_id, assistant_id: "agent", input, multitask_strategy: "interrupt" });
await client.runs.join({ thread_id, run_id: second.run_id });
console.log("first:", (await client.runs.get({ thread_id, run_id: first.run_id })).status);
