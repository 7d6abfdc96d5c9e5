import { afterAll, beforeAll, expect } from "vitest";
import { textOf } from "../../../generated/typescript/index.ts";
import { Wire } from "../support/wire.ts";
import { row } from "./row.ts";

const wire = new Wire();
beforeAll(() => wire.start());
afterAll(() => wire.stop());

row("message-text", "a message's text: as it is, of blocks the text blocks, else empty", async () => {
  expect(textOf({ content: "how are you?" })).toBe("how are you?");
  const blocks = [
    { type: "text", text: "one " },
    { type: "image_url", image_url: "https://example.test/a.png" },
    { type: "tool_use", text: "no" },
    "two",
    { type: "text", text: " three" },
  ];
  expect(textOf({ content: blocks })).toBe("one two three");
  for (const content of [[], null, undefined, 5, {}]) expect(textOf({ content })).toBe("");
  expect(textOf({})).toBe("");
});

row("message-text", "an event's text", async () => {
  const piece = [{ content: "Hel", type: "AIMessageChunk", id: "1" }, { langgraph_node: "model" }];
  expect(textOf({ event: "messages", data: piece })).toBe("Hel");
  const two = [{ content: "old" }, { content: [{ type: "text", text: "new" }] }];
  expect(textOf({ event: "messages/partial", data: two })).toBe("new");
  const change = { event: "content-block-delta", index: 0, delta: { type: "text-delta", text: "lo" } };
  expect(textOf({ event: "messages", data: { type: "event", params: { data: change } } })).toBe("lo");
  for (const [event, data] of [
    ["values", { messages: [{ content: "no" }] }],
    ["custom", [{ content: "no" }]],
    ["messages", null],
    ["messages/metadata", { "run--1": { metadata: {} } }],
  ] as const)
    expect(textOf({ event, data })).toBe("");
});

for (const [fixture, mode] of [
  ["python-messages-tuple", "messages-tuple"],
  ["python-messages-partial", "messages"],
] as const) {
  row("message-text", `a recorded stream prints in one line: ${fixture}`, async () => {
    const { client } = wire.play(`stream-fixture~fixture=${fixture}`);
    let tokens = "";
    let last = "";
    for await (const event of client.runs.stream({ assistant_id: "agent", stream_mode: mode })) {
      tokens += textOf(event);
      last = textOf(event) || last;
    }
    expect(mode === "messages" ? last : tokens).toMatch(/\w+ \w+/);
    expect(tokens).not.toContain("[object");
  });
}
