import { createClient } from "openruns";

interface AgentState {
  messages: { type: string; content: string }[];
}

const client = createClient<{ agent: AgentState }>({ baseUrl: "http://localhost:2024" });

const state = await client.runs.wait({
  assistant_id: "agent",
  input: { messages: [{ role: "user", content: "how are you?" }] },
});

console.log(state.messages.at(-1)?.content);
