// Each built-in graph shows its screen: the keys that frontends read, over the wire.
import { describe, expect, it } from "vitest";
import { builtIn } from "../../src/mock/built-in/index.ts";
import { openMock, type TestMock } from "./harness.ts";

type Data = Record<string, unknown>;

interface Streamed {
  events: { event: string; data: Data }[];
  /** The data of all events of a name. */
  of(event: string): Data[];
  /** The last `values` of the root. */
  values: Data;
}

const ASKED = { messages: [{ type: "human", content: "Is it so?" }] };

async function stream(mock: TestMock, threadId: string, body: Data): Promise<Streamed> {
  const stream_mode = ["values", "messages-tuple", "custom"];
  const sent = { input: ASKED, stream_mode, stream_subgraphs: true, ...body };
  const { text } = await mock.send(`POST /threads/${threadId}/runs/stream`, sent);
  const events = [...text.matchAll(/event: (.+)\r\ndata: (.+)\r\n/g)].map(([, event = "", data = ""]) => ({
    event,
    data: JSON.parse(data) as Data,
  }));
  const of = (name: string) => events.filter(({ event }) => event === name).map(({ data }) => data);
  return { events, of, values: of("values").at(-1) ?? {} };
}

async function open() {
  const mock = openMock({ seed: 1, clock: { speed: 1000 } });
  const { thread_id } = await mock.client.threads.create({});
  const run = (body: Data) => stream(mock, thread_id, body);
  return { mock, thread_id, run };
}

describe("the built-in graphs", () => {
  it.each(Object.keys(builtIn).filter((name) => name !== "failing" && name !== "flaky"))(
    "%s ends or asks, and streams without an error",
    async (assistant_id) => {
      const { run } = await open();
      const input = assistant_id === "structured" ? { topic: "tea" } : { ...ASKED, delay_ms: 1 };
      const { events, values } = await run({ assistant_id, input });
      expect(events.map(({ event }) => event)).not.toContain("error");
      expect(Object.keys(values).length).toBeGreaterThan(0);
    },
  );

  it("tool_call: the arguments arrive in pieces of one index, the result as a message of the call", async () => {
    const { run } = await open();
    const { of, values } = await run({ assistant_id: "tool_call" });
    const pieces = of("messages").flatMap((data) => Reflect.get(data, 0).tool_call_chunks ?? []);
    expect(pieces.length).toBeGreaterThan(5);
    expect(pieces[0]).toMatchObject({ index: 0, name: "get_weather", id: expect.any(String) });
    expect(pieces[1]).toMatchObject({ index: 0, name: null, id: null });
    expect(JSON.parse(pieces.map(({ args }: Data) => args).join(""))).toMatchObject({ city: "Paris" });
    expect(values.messages).toMatchObject([
      { type: "human" },
      { type: "ai", tool_calls: [{ name: "get_weather", id: pieces[0].id }] },
      { type: "tool", tool_call_id: pieces[0].id, status: "success" },
      { type: "ai" },
    ]);
  });

  it("tool_error: the message of the tool has the status error", async () => {
    const { run } = await open();
    const { values } = await run({ assistant_id: "tool_error" });
    expect(values.messages).toMatchObject([{}, {}, { type: "tool", status: "error" }, { type: "ai" }]);
  });

  it("thinking: a block before the text", async () => {
    const { run } = await open();
    const { values } = await run({ assistant_id: "thinking" });
    expect(values.messages).toMatchObject([
      {},
      { content: [{ type: "thinking", thinking: expect.any(String) }, { type: "text" }] },
    ]);
  });

  it("multimodal: an image that was sent stays in the state, and one comes back", async () => {
    const { run } = await open();
    const image = { type: "image", mimeType: "image/png", data: "aGk=" };
    const content = [{ type: "text", text: "what is it?" }, image];
    const { values } = await run({ assistant_id: "multimodal", input: { messages: [{ type: "human", content }] } });
    expect(values.messages).toMatchObject([
      { content },
      { content: [{ text: expect.stringContaining("image (image/png)") }, { type: "image_url" }] },
    ]);
  });

  it.each([
    ["accept", "The mail to ada@example.com was sent."],
    ["ignore", "The mail was ignored."],
    ["response", "I was told: later"],
    ["edit", "The mail to bob@example.com was sent as edited."],
  ])("inbox: asks in its own form, and takes %s", async (type, said) => {
    const { mock, thread_id, run } = await open();
    await run({ assistant_id: "inbox" });
    const row = await mock.client.threads.get({ thread_id });
    expect(row.status).toBe("interrupted");
    expect(Object.values(row.interrupts ?? {})).toMatchObject([
      [{ value: { action_request: { action: "send_mail" }, config: { allow_edit: true } } }],
    ]);
    const args = { response: "later", edit: { action: "send_mail", args: { to: "bob@example.com" } } };
    const answer = [{ type, args: Reflect.get(args, type) ?? null }];
    const { values } = await run({ assistant_id: "inbox", input: null, command: { resume: answer } });
    expect(values.messages).toMatchObject([{}, { content: said }]);
  });

  it("questions: two interrupts at once, answered by their ids one after the other", async () => {
    const { mock, thread_id, run } = await open();
    const { of } = await run({ assistant_id: "questions" });
    const asked = of("values").filter((values) => "__interrupt__" in values);
    expect(asked.map((values) => Reflect.get(Object(values.__interrupt__), "length"))).toEqual([1, 1]);
    const { interrupts = [] } = await mock.client.threads.getState({ thread_id });
    expect(interrupts).toHaveLength(2);
    for (const { id } of interrupts) {
      await run({ assistant_id: "questions", input: null, command: { resume: { [String(id)]: "soon" } } });
    }
    const { values } = await mock.client.threads.getState({ thread_id });
    expect(values).toMatchObject({
      messages: [{}, { content: "Booked. When do you travel? soon Where do you go? soon" }],
    });
  });

  it("browser_tool: asks the frontend, and takes its answer alone or by the call's id", async () => {
    for (const resume of ["UTC", { call_time_zone: "UTC" }]) {
      const { run } = await open();
      const { values } = await run({ assistant_id: "browser_tool" });
      expect(values.__interrupt__).toMatchObject([{ value: { type: "tool", toolCall: { name: "read_time_zone" } } }]);
      const after = await run({ assistant_id: "browser_tool", input: null, command: { resume } });
      expect(after.values.messages).toMatchObject([{}, {}, { type: "tool", content: "UTC" }, { type: "ai" }]);
    }
  });

  it("subagents: their steps are told in tools:<task id>, and are found again by the history", async () => {
    const { mock, thread_id, run } = await open();
    const { events } = await run({ assistant_id: "subagents" });
    const inside = new Set(events.map(({ event }) => event.split("|")[1]).filter((ns) => ns !== undefined));
    expect([...inside]).toEqual([expect.stringMatching(/^tools:/), expect.stringMatching(/^tools:/)]);
    const history = await mock.client.threads.getHistory({ thread_id, limit: 20 });
    const tasks = history.flatMap((state) => (state.tasks ?? []).filter(({ name }) => name === "tools"));
    expect(tasks).toMatchObject(
      [0, 1].map((index) => ({
        path: ["__pregel_push", index, false],
        result: { messages: [{ type: "tool", tool_call_id: expect.any(String) }] },
      })),
    );
    for (const { id } of tasks) {
      const checkpoint = { checkpoint_ns: `tools:${id}` };
      const [state] = await mock.client.threads.getHistory({ thread_id, checkpoint, limit: 1 });
      expect(state?.values).toMatchObject({ messages: [{ type: "human" }, { type: "ai" }] });
    }
  });

  it("generative_ui: cards are told, merged and removed", async () => {
    const { run } = await open();
    const { of, values } = await run({ assistant_id: "generative_ui" });
    expect(of("custom").map(({ type }) => type)).toEqual(["ui", "ui", "remove-ui", "ui"]);
    expect(values).toMatchObject({ ui: [{ name: "weather", props: { city: "Paris", degrees: 21 } }] });
    const [, message] = values.messages as { id: string }[];
    expect(values.ui).toMatchObject([{ metadata: { message_id: message?.id } }]);
  });

  it("todos: one after the other, with a file at the end", async () => {
    const { run } = await open();
    const { of, values } = await run({ assistant_id: "todos" });
    const states = of("values").flatMap(({ todos }) =>
      Array.isArray(todos) ? [todos.map(({ status }) => status[0]).join("")] : [],
    );
    expect([...new Set(states)]).toEqual(["ipp", "cip", "cci", "ccc"]);
    expect(values.files).toEqual({ "/report.md": expect.any(String) });
  });

  it("settings: its schemas describe a form, and it says what it was set to", async () => {
    const { mock, run } = await open();
    const [assistant] = await mock.client.assistants.search({ graph_id: "settings" });
    const schemas = await mock.client.assistants.getSchemas({ assistant_id: assistant?.assistant_id ?? "" });
    expect(schemas.context_schema).toMatchObject({ properties: { model: { enum: ["small", "large"] } } });
    expect(schemas.config_schema).toEqual(schemas.context_schema);
    const { values } = await run({ assistant_id: "settings", context: { temperature: 1.5, unknown: 1 } });
    expect(values.messages).toMatchObject([{}, { content: "My settings: temperature is 1.5." }]);
  });

  it("long_history: many messages, and a checkpoint for each turn", async () => {
    const { mock, thread_id, run } = await open();
    const { values } = await run({ assistant_id: "long_history" });
    expect(values.messages).toHaveLength(120);
    expect(await mock.client.threads.getHistory({ thread_id, limit: 1000 })).toHaveLength(62);
  });

  it("flaky: the same runs fail with the same seed", async () => {
    const outcomes = async () => {
      const { run } = await open();
      const failed: boolean[] = [];
      for (let count = 0; count < 6; count += 1) {
        const { of } = await run({ assistant_id: "flaky" });
        failed.push(of("error").length > 0);
      }
      return failed;
    };
    const first = await outcomes();
    expect(first).toContain(true);
    expect(first).toContain(false);
    expect(await outcomes()).toEqual(first);
  });
});
