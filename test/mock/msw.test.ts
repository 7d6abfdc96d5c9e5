// The door for MSW, in Node: a program's own `fetch` and `WebSocket` reach the mock.
import { setupServer } from "msw/node";
import { afterEach, expect, it, onTestFinished, vi } from "vitest";
import { WebSocket as NodeWebSocket } from "ws";
import { createClient } from "../../generated/typescript/index.ts";
import { createMock } from "../../src/mock/index.ts";
import { mockHandlers } from "../../src/mock/msw/index.ts";

const server = setupServer();
afterEach(() => server.close());

function listen(url?: string) {
  const mock = createMock({ clock: { mode: "skip" } });
  onTestFinished(() => mock.close());
  server.resetHandlers(...mockHandlers(mock, url === undefined ? {} : { url }));
  server.listen({ onUnhandledRequest: "error" });
  return mock;
}

const INPUT = { messages: [{ role: "user", content: "hi" }] };

it.each([undefined, "http://agents.test", "http://agents.test/api/v1/"])("a client at %s reaches it", async (url) => {
  listen(url);
  const client = createClient({ baseUrl: url ?? "http://localhost:2024" });
  const { thread_id } = await client.threads.create({});
  const state = await client.runs.wait({ thread_id, assistant_id: "agent", input: INPUT });
  expect(state).toMatchObject({ messages: [{ content: "hi" }, { content: "echo: hi" }] });
});

it("streams event by event, not in one piece at the end", async () => {
  const mock = createMock({ clock: { mode: "manual" }, pace: { first: 100, tokensPerSecond: 10 } });
  onTestFinished(() => mock.close());
  server.resetHandlers(...mockHandlers(mock));
  server.listen();
  const body = JSON.stringify({ assistant_id: "agent", input: INPUT, stream_mode: "messages-tuple" });
  const headers = { "content-type": "application/json" };
  const response = await fetch("http://localhost:2024/runs/stream", { method: "POST", headers, body });
  expect(response.headers.get("content-location")).toMatch(/^\/runs\//);
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  expect((await reader?.read())?.value).toMatch(/^event: metadata/);
  const token = reader?.read();
  await mock.clock.advance("1s");
  expect((await token)?.value).toMatch(/^event: messages/);
  await mock.clock.advance("1m");
  await reader?.cancel();
});

it("a page that leaves ends a run that was to end with it", async () => {
  const mock = listen();
  const control = new AbortController();
  const body = JSON.stringify({ assistant_id: "slow", input: { delay_ms: 60_000 }, on_disconnect: "cancel" });
  const headers = { "content-type": "application/json" };
  const request = { method: "POST", headers, body, signal: control.signal };
  const response = await fetch("http://localhost:2024/runs/stream", request);
  await response.body?.getReader().read();
  control.abort();
  await expect.poll(() => mock.engine.storage.runs.inFlight().length).toBe(0);
});

it("carries commands and events of a thread over a WebSocket", async () => {
  // Node 20 has no WebSocket of its own for MSW to stand in for.
  vi.stubGlobal("WebSocket", NodeWebSocket);
  onTestFinished(() => void vi.unstubAllGlobals());
  const mock = listen();
  const { thread_id } = await mock.client.threads.create({});
  const socket = new WebSocket(`ws://localhost:2024/threads/${thread_id}/stream/events`);
  onTestFinished(() => socket.close());
  const answers: { id?: number; type?: string; result?: object }[] = [];
  socket.addEventListener("message", ({ data }) => answers.push(JSON.parse(String(data))));
  await new Promise((resolve) => socket.addEventListener("open", resolve));
  socket.send(JSON.stringify({ id: 7, method: "run.start", params: { assistant_id: "agent", input: INPUT } }));
  await expect.poll(() => answers).toContainEqual(expect.objectContaining({ id: 7, type: "success" }));
});
