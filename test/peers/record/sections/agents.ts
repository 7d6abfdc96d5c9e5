import { SYSTEM_ASSISTANTS, say } from "../inputs.ts";
import { type Recorder, UNKNOWN_ID } from "../recorder.ts";

/** The doors for other agents: A2A and MCP. */
export async function agents(r: Recorder): Promise<void> {
  await a2a(r);
  await mcp(r);
}

async function a2a(r: Recorder): Promise<void> {
  const path = `/a2a/${SYSTEM_ASSISTANTS.agent}`;
  await r.send("a2a-agent-card", `GET /.well-known/agent-card.json?assistant_id=${SYSTEM_ASSISTANTS.agent}`);
  await r.send("a2a-agent-card-missing", "GET /.well-known/agent-card.json");
  await r.send("a2a-agent-card-unknown", `GET /.well-known/agent-card.json?assistant_id=${UNKNOWN_ID}`);
  const headers = { accept: "application/json" };
  const message = { role: "user", parts: [{ kind: "text", text: "hello" }], messageId: "m1" };
  const call = (id: number, method: string, params: unknown) => ({ jsonrpc: "2.0", id, method, params });
  const sent = await r.send("a2a-message-send", `POST ${path}`, call(1, "message/send", { message }), { headers });
  const stream = { headers: { accept: "text/event-stream" } };
  await r.send("a2a-message-stream", `POST ${path}`, call(2, "message/stream", { message }), stream);
  const task = { id: sent.id("result.id"), contextId: sent.id("result.contextId") };
  await r.send("a2a-tasks-get", `POST ${path}`, call(3, "tasks/get", task), { headers });
  await r.send("a2a-tasks-get-unknown", `POST ${path}`, call(4, "tasks/get", { id: UNKNOWN_ID }), { headers });
  await r.send("a2a-tasks-cancel", `POST ${path}`, call(5, "tasks/cancel", task), { headers });
  await r.send("a2a-unknown-method", `POST ${path}`, call(6, "nope", {}), { headers });
  await r.send("a2a-bad-params", `POST ${path}`, call(7, "message/send", {}), { headers });
  await r.send("a2a-malformed", `POST ${path}`, undefined, {
    text: "{",
    headers: { ...headers, "content-type": "application/json" },
  });
  await r.send("a2a-unknown-assistant", `POST /a2a/${UNKNOWN_ID}`, call(8, "message/send", { message }), { headers });
}

async function mcp(r: Recorder): Promise<void> {
  const headers = { accept: "application/json, text/event-stream" };
  const send = (name: string, body: unknown, path = "/mcp") => r.send(`mcp-${name}`, `POST ${path}`, body, { headers });
  const call = (id: number, method: string, params?: unknown) => ({ jsonrpc: "2.0", id, method, params });
  const clientInfo = { name: "openruns", version: "1" };
  const hello = { protocolVersion: "2025-03-26", capabilities: {}, clientInfo };
  await send("initialize", call(1, "initialize", hello));
  await send("initialized", { jsonrpc: "2.0", method: "notifications/initialized" });
  await send("tools-list", call(2, "tools/list"));
  await send("tools-call", call(3, "tools/call", { name: "agent", arguments: say("mcp") }));
  await send("tools-call-unknown", call(4, "tools/call", { name: "nope", arguments: {} }));
  await send("unknown-method", call(5, "nope"));
  await send("slash", call(6, "tools/list"), "/mcp/");
  await r.send("mcp-bad-accept", "POST /mcp", call(7, "tools/list"), { headers: { accept: "text/html" } });
  await r.send("mcp-get", "GET /mcp", undefined, { hangUpAfter: 800 });
  await r.send("mcp-get-slash", "GET /mcp/", undefined, { hangUpAfter: 800 });
  await r.send("mcp-delete", "DELETE /mcp");
  await r.send("mcp-delete-slash", "DELETE /mcp/");
  await r.send("mcp-malformed", "POST /mcp", undefined, {
    text: "{",
    headers: { ...headers, "content-type": "application/json" },
  });
}
