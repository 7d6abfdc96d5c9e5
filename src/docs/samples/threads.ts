import { createClient } from "openruns";

const client = createClient({ baseUrl: "http://localhost:2024" });
const { thread_id } = await client.threads.create({ metadata: { user: "ada" } });

for (const content of ["hello", "and again"]) {
  await client.runs.wait({ thread_id, assistant_id: "agent", input: { messages: [{ role: "user", content }] } });
}

const history = await client.threads.getHistory({ thread_id, limit: 10 });
console.log(`${history.length} checkpoints, the newest at ${history[0]?.created_at}`);

const found = await client.threads.search({ metadata: { user: "ada" }, limit: 1 });
console.log("found again:", found[0]?.thread_id === thread_id);
