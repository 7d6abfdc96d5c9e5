// Small things in which the Python server is its own, found by playing unrecorded sections on it (`npm run test:parity -- --only strangers`).
import { expect, test } from "vitest";
import { parseEventStream } from "../support/checker/event-stream.ts";
import { graphs } from "./graphs/index.ts";
import { openMock, type TestMock } from "./harness.ts";

type Sender = Pick<TestMock, "send">;

const input = { messages: [{ role: "user", content: "hello" }] };

async function threadOf(mock: Sender): Promise<string> {
  return `/threads/${String((await mock.send("POST /threads", {})).at("thread_id"))}`;
}

async function streamed(mock: Sender, target: string, body: object): Promise<{ event: string; data: unknown }[]> {
  const { text } = await mock.send(target, body);
  return parseEventStream(text).map(({ event, data }) => ({ event, data: JSON.parse(data) }));
}

test.each([
  [["updates", "custom"], null],
  [["updates"], expect.any(String)],
  [["updates", "custom", "messages-tuple"], expect.any(String)],
])("a stream of %j shows an update's message with the id %s", async (stream_mode, id) => {
  const mock = openMock({ graphs });
  const events = await streamed(mock, "POST /runs/stream", { assistant_id: "agent", input, stream_mode });
  const update = events.find(({ event }) => event === "updates");
  expect(update?.data).toMatchObject({ echo: { messages: [{ id }] } });
});

test("those who join a run at once hear it from its first event", async () => {
  const mock = openMock({ graphs });
  const path = await threadOf(mock);
  const created = await mock.send(`POST ${path}/runs`, { assistant_id: "agent", input, stream_mode: ["values"] });
  const join = () => mock.send(`GET ${path}/runs/${String(created.at("run_id"))}/stream`);
  const texts = (await Promise.all([join(), join(), join()])).map(({ text }) => text);
  const names = texts.map((text) => parseEventStream(text).map(({ event }) => event));
  expect(names).toEqual(Array(3).fill(["metadata", "values", "values"]));
});

test("a checkpoint that was loaded names its parent by its place alone", async () => {
  const mock = openMock({ graphs });
  const target = `POST ${await threadOf(mock)}/runs/stream`;
  const run = { assistant_id: "agent", stream_mode: "checkpoints" };
  await streamed(mock, target, { ...run, input });
  const [, loaded] = await streamed(mock, target, { ...run, input: null });
  const id = expect.any(String);
  const place = { thread_id: id, checkpoint_ns: "", checkpoint_id: id };
  expect(loaded?.data).toEqual(expect.objectContaining({ parent_config: { configurable: place } }));
});

test.each([
  ["GET /threads/search", 422],
  ["POST /threads/search", 200],
  ["PUT /threads/search", 405],
  ["GET /info/", 404],
])("%s answers %d", async (target, status) => {
  const mock = openMock({ graphs });
  expect((await mock.send(target, target.startsWith("POST") ? {} : undefined)).status).toBe(status);
});

test.each([
  ["no updates", [], 400, "No updates provided"],
  ["an input without values", [{ values: null, as_node: "__input__" }], 400, "Received no input writes for __start__"],
  ["an unknown graph", [{ values: input, as_node: "echo" }], 201, "Graph 'nope' not found."],
])("a superstep with %s is refused", async (name, updates, status, words) => {
  const mock = openMock({ graphs });
  const graph_id = name === "an unknown graph" ? "nope" : "agent";
  const answer = await mock.send("POST /threads", { metadata: { graph_id }, supersteps: [{ updates }] });
  expect(answer.status).toBe(status);
  expect(answer.at("detail")).toContain(words);
});

test("a limit of recursion below one fails before the first step", async () => {
  const mock = openMock({ graphs });
  const answer = await mock.send("POST /runs/wait", { assistant_id: "agent", input, config: { recursion_limit: 0 } });
  expect(answer.at("__error__.message")).toBe("recursion_limit must be at least 1");
});
