import { createClient } from "openruns";

const client = createClient({ baseUrl: "http://localhost:2024" });
const { thread_id } = await client.threads.create({});

const asked = await client.runs.wait({
  thread_id,
  assistant_id: "approval",
  input: { messages: [{ role: "user", content: "delete the report" }] },
});
console.log("the graph asks:", JSON.stringify(asked.__interrupt__));

const done = await client.runs.wait({
  thread_id,
  assistant_id: "approval",
  command: { resume: { decisions: [{ type: "approve" }] } },
});
console.log("the state after the answer:", JSON.stringify(done));
