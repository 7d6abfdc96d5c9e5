// How a graph runs: what its nodes yield and return, and where it goes next.
import { describe, expect, test } from "vitest";
import {
  ai,
  Command,
  custom,
  END,
  type Graph,
  GraphFailure,
  graph,
  interrupt,
  list,
  messages,
  say,
  send,
  sum,
  textOf,
  value,
} from "../../src/mock/author.ts";
import { openMock } from "./harness.ts";

const hello = { messages: [{ role: "user", content: "hello" }] };

async function run(agent: Graph, input: unknown = hello, more: Record<string, unknown> = {}) {
  const mock = openMock({ graphs: { agent } });
  const answer = await mock.send("POST /runs/wait", { assistant_id: "agent", input, ...more });
  return answer.json as Record<string, unknown>;
}

async function thread(agent: Graph) {
  const mock = openMock({ graphs: { agent } });
  const created = await mock.send("POST /threads", {});
  const path = `/threads/${created.at("thread_id")}`;
  return {
    wait: async (body: Record<string, unknown>) =>
      (await mock.send(`POST ${path}/runs/wait`, { assistant_id: "agent", ...body })).json as Record<string, unknown>,
    state: async () =>
      (await mock.send(`GET ${path}/state`)).json as { next: string[]; values: Record<string, unknown> },
    history: async () => (await mock.send(`GET ${path}/history?limit=20`)).json as { next: string[] }[],
  };
}

const texts = (state: Record<string, unknown>) => (state.messages as unknown[]).map(textOf);

describe("edges", () => {
  test("without any, nodes run in their order", async () => {
    const agent = graph({
      state: { log: list<string>() },
      nodes: { one: () => ({ log: ["one"] }), two: async () => ({ log: ["two"] }) },
    });
    expect(await run(agent, {})).toEqual({ log: ["one", "two"] });
  });

  test("a function of the state chooses the next node", async () => {
    const agent = graph({
      state: { count: sum() },
      nodes: { add: () => ({ count: 1 }) },
      edges: { __start__: "add", add: ({ count }) => (count < 3 ? "add" : END) },
    });
    expect(await run(agent, {})).toEqual({ count: 3 });
  });

  test("a join waits for all of its nodes", async () => {
    const agent = graph({
      state: { log: list<string>() },
      nodes: { left: () => ({ log: ["left"] }), right: () => ({ log: ["right"] }), both: () => ({ log: ["both"] }) },
      edges: { __start__: ["left", "right"] },
      joins: [{ from: ["left", "right"], to: "both" }],
    });
    expect(await run(agent, {})).toEqual({ log: ["left", "right", "both"] });
  });

  test("sent nodes run in parallel, each with its own input", async () => {
    const agent = graph({
      state: { topics: value<string[]>(), log: list<string>() },
      nodes: { research: (state) => ({ log: [(state as { topic?: string }).topic ?? ""] }) },
      edges: { __start__: ({ topics = [] }) => topics.map((topic) => send("research", { topic })), research: END },
    });
    expect(await run(agent, { topics: ["a", "b"] })).toMatchObject({ log: ["a", "b"] });
  });

  test("a command goes where it says, and updates", async () => {
    const agent = graph({
      state: { log: list<string>() },
      nodes: {
        first: () => new Command({ update: { log: ["first"] }, goto: "last" }),
        last: () => ({ log: ["last"] }),
      },
      edges: { __start__: "first", last: END },
    });
    expect(await run(agent, {})).toEqual({ log: ["first", "last"] });
  });

  test("a name that does not exist is an error at once", () => {
    const make = () => graph({ state: {}, nodes: { one: () => ({}) }, edges: { __start__: "two" } });
    expect(make).toThrow('The edge from "__start__" names the node "two", which does not exist; nodes are one');
  });
});

describe("state", () => {
  test("messages are merged by id, and removed by id", async () => {
    const agent = graph({
      state: { messages: messages() },
      nodes: {
        say: () => ({ messages: [ai("first", { id: "a" }), ai("second", { id: "b" })] }),
        edit: () => ({ messages: [ai("edited", { id: "a" }), { type: "remove", id: "b", content: "" }] }),
      },
    });
    expect(texts(await run(agent))).toEqual(["hello", "edited"]);
  });

  test("two updates of a plain value in one step are an error", async () => {
    const agent = graph({
      state: { answer: value<number>() },
      nodes: { a: () => ({ answer: 1 }), b: () => ({ answer: 2 }) },
      edges: { __start__: ["a", "b"] },
    });
    const result = (await run(agent, {})) as { __error__: { error: string; message: string } };
    expect(result.__error__.error).toBe("InvalidUpdateError");
    expect(result.__error__.message).toContain("At key 'answer'");
  });

  test("channels that a node does not know are left out", async () => {
    const agent = graph({ state: { known: value() }, nodes: { set: () => ({ known: 1, other: 2 }) } });
    expect(await run(agent, {})).toEqual({ known: 1 });
  });
});

describe("interrupts", () => {
  test("the node runs again from its start, with the earlier answers", async () => {
    let starts = 0;
    const agent = graph({
      state: { log: list<unknown>() },
      nodes: {
        *ask() {
          starts += 1;
          const first = yield* interrupt<string>("first?");
          const second = yield* interrupt<string>("second?");
          return { log: [first, second] };
        },
      },
    });
    const { wait, state } = await thread(agent);
    expect(await wait({ input: {} })).toMatchObject({ __interrupt__: [{ value: "first?" }] });
    expect((await state()).next).toEqual(["ask"]);
    expect(await wait({ command: { resume: "one" } })).toMatchObject({ __interrupt__: [{ value: "second?" }] });
    expect(await wait({ command: { resume: "two" } })).toEqual({ log: ["one", "two"] });
    expect(starts).toBe(3);
  });

  test("several at once are answered by their ids, one by one or together", async () => {
    const agent = graph({
      state: { log: list<unknown>() },
      nodes: {
        *ask(state) {
          const { number } = state as unknown as { number: number };
          return { log: [`${number}: ${yield interrupt(number)}`] };
        },
      },
      edges: { __start__: () => [1, 2, 3].map((number) => send("ask", { number })), ask: END },
    });
    const { wait } = await thread(agent);
    const asked = await wait({ input: {} });
    const ids = (asked.__interrupt__ as { id: string }[]).map(({ id }) => id);
    const scalar = (await wait({ command: { resume: "x" } })) as { __error__: { error: string } };
    expect(scalar.__error__.error).toBe("RuntimeError");
    const rest = await wait({ command: { resume: { [String(ids[0])]: "a" } } });
    expect(rest.__interrupt__).toHaveLength(2);
    const done = await wait({ command: { resume: { [String(ids[1])]: "b", [String(ids[2])]: "c" } } });
    expect(done).toEqual({ log: ["1: a", "2: b", "3: c"] });
  });

  test("a run stops before and after the nodes that it names, and goes on without input", async () => {
    const step = (name: string) => () => ({ log: [name] });
    const agent = graph({
      state: { log: list<string>() },
      nodes: { one: step("one"), two: step("two"), three: step("three") },
    });
    const { wait, state } = await thread(agent);
    expect(await wait({ input: {}, interrupt_before: ["two"] })).toEqual({ log: ["one"] });
    expect((await state()).next).toEqual(["two"]);
    expect(await wait({ input: null, interrupt_after: "*" })).toEqual({ log: ["one", "two"] });
    expect(await wait({ input: null })).toEqual({ log: ["one", "two", "three"] });
  });
});

describe("failures", () => {
  test("the error of a node is the run's, and the steps before are kept", async () => {
    const agent = graph({
      state: { log: list<string>() },
      nodes: {
        fine: () => ({ log: ["fine"] }),
        boom: () => {
          throw new GraphFailure("ValueError", "boom");
        },
      },
    });
    const { wait, state } = await thread(agent);
    expect(await wait({ input: {} })).toEqual({ __error__: { error: "ValueError", message: "boom" } });
    expect(await state()).toMatchObject({
      values: { log: ["fine"] },
      next: ["boom"],
      tasks: [{ error: "ValueError('boom')" }],
    });
  });

  test("a graph that goes on for ever meets its recursion limit", async () => {
    const agent = graph({
      state: { count: sum() },
      nodes: { loop: () => ({ count: 1 }) },
      edges: { __start__: "loop", loop: "loop" },
    });
    const result = (await run(agent, {}, { config: { recursion_limit: 5 } })) as { __error__: { error: string } };
    expect(result.__error__.error).toBe("GraphRecursionError");
  });

  test("no input is an error on a new thread", async () => {
    const agent = graph({ state: {}, nodes: { one: () => ({}) } });
    expect(await run(agent, null)).toEqual({
      __error__: { error: "EmptyInputError", message: "Received no input for __start__" },
    });
  });
});

test("a graph in a graph has a namespace of its own, and its interrupts reach the outside", async () => {
  const child = graph({
    state: { log: list<unknown>() },
    nodes: {
      *inner() {
        yield custom("inside");
        return { log: [yield interrupt("inside?")] };
      },
    },
  });
  const agent = graph({ state: { log: list<unknown>() }, nodes: { child } });
  const { wait, history } = await thread(agent);
  expect(await wait({ input: {} })).toMatchObject({ __interrupt__: [{ value: "inside?" }] });
  expect(await wait({ command: { resume: "yes" } })).toEqual({ log: ["yes"] });
  expect((await history()).map(({ next }) => next)).toEqual([[], ["child"], ["__start__"]]);
});

test("what a model says comes in tokens to those who ask for them, and whole to the others", async () => {
  const agent = graph({
    state: { messages: messages() },
    nodes: {
      *speak() {
        return { messages: [yield* say("one two three")] };
      },
    },
  });
  const mock = openMock({ graphs: { agent } });
  const body = { assistant_id: "agent", input: hello, stream_mode: ["messages-tuple", "values"] };
  const { text } = await mock.send("POST /runs/stream", body);
  const parts = [...text.matchAll(/event: messages\r\ndata: (.*)\r\n/g)].map(
    (match) => JSON.parse(String(match[1]))[0],
  );
  expect(parts.map(({ content }) => content)).toEqual(["one ", "two ", "three", ""]);
  expect(new Set(parts.map(({ id }) => id)).size).toBe(1);
  expect(texts(await run(agent))).toEqual(["hello", "one two three"]);
});
