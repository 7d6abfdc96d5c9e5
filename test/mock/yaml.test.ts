// Graphs as YAML: the same as in code, and errors that a person can act on.
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import schema from "../../src/mock/yaml/graphs.schema.json" with { type: "json" };
import { GraphFileError, readGraphs } from "../../src/mock/yaml/read.ts";
import { openMock } from "./harness.ts";

const FILE = `
agent:
  state: {messages: messages, answer: value}
  nodes:
    think:
      - custom: {asked: "{{last}}"}
      - delay: 10ms
      - say: "You said {{last}}."
        tools: [{name: search, args: {q: "{{last}}"}, id: call_1}]
      - tool: {result: {found: 1}}
    ask:
      - interrupt: {question: "Is {{last}} right?"}
        as: verdict
      - update: {answer: "{{verdict}}"}
    done:
      - reply: "Fine: {{state.answer}}"
    inside:
      nodes: {one: [{reply: "from inside"}]}
  edges:
    __start__: think
    think: ask
    ask:
      - {when: {answer: true}, to: done}
      - {to: inside}
    done: __end__
    inside: __end__
`;

const isValid = new Ajv2020({ strict: false }).compile(schema);

describe("a file of graphs", () => {
  test("fits the schema that editors use", () => {
    expect(isValid(parse(FILE))).toBe(true);
    expect(isValid({ agent: { nodes: { a: [{ sai: "x" }] } } })).toBe(false);
  });

  test.each([
    [true, ["hello", "You said hello.", '{"found":1}', "Fine: true"]],
    [false, ["hello", "You said hello.", '{"found":1}', "from inside"]],
  ])("runs, asks, and goes on with %s", async (answer, texts) => {
    const mock = openMock({ graphs: readGraphs(FILE, "graphs.yaml") });
    const created = await mock.send("POST /threads", {});
    const path = `/threads/${created.at("thread_id")}/runs/wait`;
    const input = { messages: [{ role: "user", content: "hello" }] };
    const asked = await mock.send(`POST ${path}`, { assistant_id: "agent", input });
    expect(asked.at("__interrupt__.0.value")).toEqual({ question: 'Is {"found":1} right?' });
    const done = await mock.send(`POST ${path}`, { assistant_id: "agent", command: { resume: answer } });
    const { messages } = done.json as { messages: { content: string }[] };
    expect(messages.map(({ content }) => content)).toEqual(texts);
    expect(done.at("messages.1.tool_calls.0.args")).toEqual({ q: "hello" });
    expect(done.at("messages.2.tool_call_id")).toBe("call_1");
  });
});

describe("a mistake", () => {
  test.each([
    ["agent:\n  nodes:\n    a:\n      - sai: x\n", 4, "Begin it with one of say, reply,"],
    ["agent:\n  nodes:\n    a:\n      - say: '{{foo}}'\n", 4, "Known here are {{last}}, {{state}}, {{context}}."],
    ["agent:\n  nodes: {a: [{say: x}]}\n  edges:\n    __start__: b\n", 4, "Write one of a, __end__."],
    ["agent:\n  nodes: {a: [{say: x}]}\n  edges: {a: __end__}\n", 3, "Write `__start__: <the first node>`."],
    ["agent:\n  nodes: {a: [{delay: soon}]}\n", 2, 'write for example "250ms"'],
    ["agent:\n  nodez: 1\n", 2, "Known are state, nodes, edges,"],
    ["agent:\n  state: {x: text}\n  nodes: {a: []}\n", 2, "Write one of messages, value, sum, list."],
    ["agent: [1\n", 2, "Check indentation and quotes."],
    ["agent:\n  title: x\n", 2, "Write `nodes:`"],
  ])("in %j is told with its line and what to write", (text, line, remedy) => {
    let error: unknown;
    try {
      readGraphs(text, "graphs.yaml");
    } catch (reason) {
      error = reason;
    }
    expect(error).toBeInstanceOf(GraphFileError);
    expect((error as GraphFileError).message).toMatch(new RegExp(`^graphs\\.yaml:${line}: `));
    expect((error as GraphFileError).message).toContain(remedy);
  });
});
