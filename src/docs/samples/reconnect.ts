import { createClient } from "openruns";

const client = createClient({ baseUrl: "http://localhost:2024" });
const { thread_id } = await client.threads.create({});

const stream = client.runs.stream(
  {
    thread_id,
    assistant_id: "agent",
    input: { messages: [{ role: "user", content: "how are you?" }] },
    stream_mode: ["messages-tuple"],
    stream_resumable: true,
  },
  { onReconnect: ({ attempt, resumed }) => console.error(`reconnect ${attempt}, nothing missed: ${resumed}`) },
);

for await (const event of stream) {
  if (event.event === "messages") process.stdout.write(String(event.data[0].content));
}
