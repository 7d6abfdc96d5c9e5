import { createClient } from "openruns";

const client = createClient({ baseUrl: "http://localhost:2024" });

const stream = client.runs.stream({
  assistant_id: "agent",
  input: { messages: [{ role: "user", content: "how are you?" }] },
  stream_mode: ["messages-tuple", "values"],
});

for await (const event of stream) {
  // A token: `data` is the message chunk and what is known about it.
  if (event.event === "messages") process.stdout.write(String(event.data[0].content));
  // The whole state after a step.
  if (event.event === "values") console.log("\nstate", Object.keys(event.data));
}
