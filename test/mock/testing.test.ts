// What a frontend's own tests are given: replies, played events, holds, seeds, what was asked, a reset.
import { readFile } from "node:fs/promises";
import { expect, it, onTestFinished } from "vitest";
import { serve } from "../../src/cli/mock/serve.ts";
import {
  ai,
  approval,
  createMock,
  delay,
  hold,
  human,
  type MockOptions,
  tool,
  toolCall,
} from "../../src/mock/index.ts";

function open(options: MockOptions = {}) {
  const mock = createMock({ clock: { mode: "skip" }, ...options });
  onTestFinished(() => mock.close());
  return mock;
}

const ASKED = { messages: [human("Write to Ada")] };

it("reply with text, then ask for approval, then finish: at most ten lines of a test's own code", async () => {
  // begin
  const mock = createMock();
  mock.reply("I would write this.", approval("send_mail", { to: "ada" }), "Sent.");
  const { thread_id } = await mock.client.threads.create({});
  await mock.client.runs.wait({ thread_id, assistant_id: "agent", input: ASKED });
  expect((await mock.client.threads.get({ thread_id })).status).toBe("interrupted");
  const command = { resume: { decisions: [{ type: "approve" }] } };
  const state = await mock.client.runs.wait({ thread_id, assistant_id: "agent", command });
  expect(state).toMatchObject({ messages: [{}, { content: "I would write this." }, { content: "Sent." }] });
  await mock.close();
  // end
  const [, own = ""] = (await readFile(import.meta.filename, "utf8")).split(/ {2}\/\/ (?:begin|end)\n/);
  expect(own.trimEnd().split("\n").length).toBeLessThanOrEqual(10);
});

it("replies with tool calls and their results, with what was answered, and one script for each run", async () => {
  const mock = open();
  mock.reply(
    toolCall("get_weather", { city: "Paris" }, { id: "call_1", text: "I look." }),
    tool("sunny", "call_1"),
    delay(10),
    (answer) => `answered ${String(answer)}`,
  );
  mock.reply(approval("pay", {}), (answer) => `It was ${String(answer)}.`);
  const { thread_id } = await mock.client.threads.create({});
  const run = (body: object) => mock.client.runs.wait({ thread_id, assistant_id: "agent", ...body });
  expect(await run({ input: ASKED })).toMatchObject({
    messages: [{}, { tool_calls: [{ name: "get_weather" }] }, { type: "tool" }, { content: "answered undefined" }],
  });
  expect(await run({ input: ASKED })).toMatchObject({
    __interrupt__: [{ value: { action_requests: [{ name: "pay" }] } }],
  });
  const after = await run({ command: { resume: "fine" } });
  expect(after).toMatchObject({
    messages: expect.arrayContaining([expect.objectContaining({ content: "It was fine." })]),
  });
  await expect(run({ input: ASKED })).rejects.toThrow('"agent" has no reply left');
});

it("holds a run until it is released", async () => {
  const mock = open();
  mock.replyAs("slow", "Before.", hold(), "After.");
  const { thread_id } = await mock.client.threads.create({});
  const waited = mock.client.runs.wait({ thread_id, assistant_id: "slow", input: ASKED });
  await expect.poll(() => mock.runs.map(({ status }) => status)).toEqual(["running"]);
  await expect
    .poll(async () => (await mock.client.threads.getState({ thread_id })).values)
    .toMatchObject({ messages: [{}, { content: "Before." }] });
  mock.release();
  expect(await waited).toMatchObject({ messages: [{}, {}, { content: "After." }] });
});

it("plays exactly the events that it is given, and keeps the last values as the state", async () => {
  const mock = open();
  const values = { messages: [{ type: "ai", content: "as recorded", id: "m1" }], title: "Recorded" };
  const chunk = { type: "AIMessageChunk", content: "as ", id: "m1" };
  mock.play([{ event: "messages", data: [chunk, {}] }, delay(5), { event: "values", data: values }]);
  const { thread_id } = await mock.client.threads.create({});
  const events = [];
  for await (const event of mock.client.runs.stream({ thread_id, assistant_id: "agent", input: ASKED }))
    events.push(event);
  expect(events.map(({ event }) => event)).toEqual(["metadata", "messages", "values"]);
  expect(events.at(-1)?.data).toEqual(values);
  expect((await mock.client.threads.getState({ thread_id })).values).toMatchObject(values);
});

it("plays events of the newer protocol, between the lifecycle of the run", async () => {
  const mock = open();
  mock.play([
    { method: "messages", params: { data: { event: "message-start", role: "ai", id: "m1" } } },
    { method: "values", params: { data: { messages: [{ type: "ai", content: "hi", id: "m1" }] } } },
  ]);
  const thread = crypto.randomUUID();
  const post = (path: string, body: unknown) =>
    mock.fetch(`http://mock/threads/${thread}/${path}`, { method: "POST", body: JSON.stringify(body) });
  await post("commands", { id: 1, method: "run.start", params: { assistant_id: "agent", input: ASKED } });
  const stream = await post("stream/events", { channels: ["lifecycle", "messages", "values"] });
  const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = "";
  while (!text.includes('"completed"')) text += (await reader?.read())?.value ?? "";
  await reader?.cancel();
  expect([...text.matchAll(/^event: (.+)\r$/gm)].map(([, name]) => name)).toEqual([
    "lifecycle",
    "messages",
    "values",
    "lifecycle",
  ]);
});

it("drops all streams at once", async () => {
  const mock = open();
  mock.reply("Before.", hold());
  const body = JSON.stringify({ assistant_id: "agent", input: ASKED });
  const headers = { "content-type": "application/json" };
  const streams = await Promise.all(
    [1, 2].map(() => mock.fetch("http://mock/runs/stream", { method: "POST", headers, body })),
  );
  const reading = Promise.allSettled(streams.map((stream) => stream.text()));
  expect(mock.dropStreams()).toBe(2);
  expect((await reading).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  expect(mock.dropStreams()).toBe(0);
});

it("seeds threads with their history", async () => {
  const mock = open();
  const messages = [1, 2, 3].flatMap((turn) => [
    { type: "human", content: `Question ${turn}` },
    { type: "ai", content: `Answer ${turn}` },
  ]);
  const { thread_id } = await mock.seed({
    assistant: "title",
    messages,
    values: { title: "Tea" },
    metadata: { user: "ada" },
  });
  expect(await mock.client.threads.search({ metadata: { user: "ada" } })).toMatchObject([
    { thread_id, status: "idle" },
  ]);
  const history = await mock.client.threads.getHistory({ thread_id, limit: 10 });
  expect(history.map(({ values }) => Object(values).messages.length)).toEqual([6, 4, 2]);
  expect(history[0]).toMatchObject({ next: [], values: { title: "Tea" } });
  const state = await mock.client.runs.wait({ thread_id, assistant_id: "title", input: ASKED });
  expect(Object(state).messages).toHaveLength(8);
});

it("tells what it was asked, and which runs there were", async () => {
  const mock = open();
  await mock.client.runs.wait({
    assistant_id: "agent",
    input: ASKED,
    metadata: { from: "test" },
    on_completion: "keep",
  });
  expect(mock.requests).toMatchObject([
    { operation: "waitRun", method: "POST", path: "/runs/wait", status: 200, body: { metadata: { from: "test" } } },
  ]);
  expect(mock.runs).toMatchObject([
    { status: "success", kwargs: { input: { messages: [{ content: "Write to Ada" }] } } },
  ]);
});

it("POST /_mock/reset brings it back to its start, while runs and streams go on", async () => {
  const mock = open({ apiKeys: ["secret"] });
  mock.reply(hold());
  mock.fault("status=503; on=getThread");
  const body = JSON.stringify({ assistant_id: "agent", input: ASKED });
  const headers = { "content-type": "application/json", "x-api-key": "secret" };
  const stream = await mock.fetch("http://mock/runs/stream", { method: "POST", headers, body });
  const { thread_id } = await mock.client.threads.create({});
  const answer = await mock.fetch("http://mock/_mock/reset", { method: "POST" });
  expect(answer.status).toBe(204);
  await expect(stream.text()).rejects.toThrow();
  expect([mock.requests, mock.runs]).toEqual([[], []]);
  await expect(mock.client.threads.get({ thread_id })).rejects.toMatchObject({ status: 404 });
  const state = await mock.client.runs.wait({ assistant_id: "agent", input: ASKED });
  expect(state).toMatchObject({ messages: [{}, { content: "echo: Write to Ada" }] });
  expect((await mock.fetch("http://mock/_mock/reset")).status).toBe(405);
  expect((await mock.fetch("http://mock/_mock/nothing", { method: "POST" })).status).toBe(404);
});

it("is reset by its port, and sends every event before a connection is cut", async () => {
  const mock = open();
  const served = await serve(mock, { host: "127.0.0.1", port: 0 });
  onTestFinished(() => served.close());
  mock.fault("drop-after-events=2; on=streamRun");
  const body = JSON.stringify({ assistant_id: "agent", input: ASKED });
  const headers = { "content-type": "application/json" };
  const stream = await fetch(`${served.url}/runs/stream`, { method: "POST", headers, body });
  const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = "";
  const read = async () => {
    for (let part = await reader?.read(); part?.value !== undefined; part = await reader?.read()) text += part.value;
  };
  await expect(read()).rejects.toThrow();
  expect(text.match(/^event: /gm)).toHaveLength(2);
  expect((await fetch(`${served.url}/_mock/reset`, { method: "POST" })).status).toBe(204);
  expect(mock.requests).toEqual([]);
});

it("says whole messages without a model", async () => {
  const mock = open();
  mock.reply(ai("whole"));
  const state = await mock.client.runs.wait({ assistant_id: "agent", input: ASKED });
  expect(state).toMatchObject({ messages: [{}, { type: "ai", content: "whole" }] });
});
