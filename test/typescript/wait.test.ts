import { describe, expect, it, vi } from "vitest";
import type { OperationSpec } from "../../src/typescript/operation.ts";
import { body, failing, fake, json } from "./support/fake.ts";

const wait: OperationSpec = {
  id: "waitRun",
  method: "POST",
  path: "/runs/wait",
  body: true,
  result: "wait",
  long: true,
  createsRun: true,
};
const join: OperationSpec = {
  id: "joinThreadRun",
  method: "GET",
  path: "/threads/{thread_id}/runs/{run_id}/join",
  result: "wait",
  long: true,
};
const named = { headers: { "content-location": "/threads/t1/runs/r1", location: "http://elsewhere.test/steal" } };
const state = { messages: ["done"] };

describe("a wait", () => {
  it("gives the state that comes after keep-alives, also as text", async () => {
    const answer = new Response(body(["\n", "\n", '\n{"messages":', '["done"]}']), {
      headers: { "content-type": "text/plain" },
    });
    expect(await fake([() => answer]).call(wait)).toEqual(state);
  });

  it("gives null where the state is null", async () => {
    expect(await fake([json(null)]).call(wait)).toBeNull();
  });

  it("tells of its run once, before the body", async () => {
    const onRunCreated = vi.fn();
    let release = (): void => {};
    const held = new ReadableStream<Uint8Array>({
      start(sink) {
        release = () => {
          sink.enqueue(new TextEncoder().encode(JSON.stringify(state)));
          sink.close();
        };
      },
    });
    const client = fake([() => new Response(held, { headers: { "content-location": "/runs/r1" } })]);
    const waiting = client.call(wait, {}, { onRunCreated });
    await vi.waitFor(() => expect(onRunCreated).toHaveBeenCalledWith({ run_id: "r1", thread_id: null }));
    release();
    expect(await waiting).toEqual(state);
    expect(onRunCreated).toHaveBeenCalledTimes(1);
  });

  it("fails with what the callback throws, and sends nothing more", async () => {
    const client = fake([json(state, named)]);
    const onRunCreated = () => {
      throw new Error("mine");
    };
    expect(String(await failing(client.call(wait, {}, { onRunCreated })))).toBe("Error: mine");
    expect(client.sent).toHaveLength(1);
  });

  it("has no deadline but its own", async () => {
    const slow = () => new Promise<Response>((resolve) => setTimeout(resolve, 60, json(state)));
    expect(await fake([slow], { timeout: 10 }).call(wait)).toEqual(state);
    expect(await fake([slow]).call(wait, {}, { timeout: 2 ** 40 })).toEqual(state);
  });
});

describe("a wait that is cut", () => {
  const cuts: [string, () => Response][] = [
    ["within the keep-alives", () => new Response(body(["\n\n"], true), named)],
    ["within the JSON", () => new Response(body(['\n{"mess'], true), named)],
    ["cleanly, before the JSON", () => new Response(body(["\n"]), named)],
    ["cleanly, within the JSON", () => new Response(body(['\n{"mess']), named)],
  ];

  it.each(cuts)("%s joins its run at its own server, with fresh credentials", async (_, cut) => {
    let asked = 0;
    const onRunCreated = vi.fn();
    const client = fake([cut, cut, json({ detail: "busy" }, { status: 503 }), json(state)], {
      headers: () => ({ authorization: `${++asked}` }),
    });
    expect(await client.call(wait, { input: 1 }, { onRunCreated })).toEqual(state);
    const url = "http://agent.test/api/threads/t1/runs/r1/join";
    expect(client.sent.map(({ method, url, headers }) => [method, url, headers.authorization])).toEqual([
      ["POST", "http://agent.test/api/runs/wait", "1"],
      ["GET", url, "2"],
      ["GET", url, "3"],
      ["GET", url, "4"],
    ]);
    expect(client.sent[1]).toMatchObject({ body: undefined });
    expect(onRunCreated).toHaveBeenCalledTimes(1);
  });

  it("raises the run's failure", async () => {
    const client = fake([...cuts.map(([, cut]) => cut).slice(0, 1), json({ __error__: { error: "E", message: "m" } })]);
    expect(await failing(client.call(wait))).toMatchObject({ name: "RunError", error: "E" });
  });

  it("gives up in the end, with one POST", async () => {
    const client = fake([...cuts.map(([, cut]) => cut).slice(0, 1), new TypeError("gone")]);
    const error = await failing(client.call(wait, {}, { maxReconnects: 2 }));
    expect(error).toMatchObject({ kind: "connection", operation: "waitRun" });
    expect(String(error)).toContain("runs/r1");
    expect(client.sent.map(({ method }) => method)).toEqual(["POST", "GET", "GET"]);
  });

  it("joins nothing where it may not, or where the run or its thread is unknown", async () => {
    const lost = () => new Response(body(["\n"], true));
    const noThread = () => new Response(body(["\n"], true), { headers: { "content-location": "/runs/r1" } });
    for (const [answer, options] of [
      [lost, {}],
      [noThread, {}],
      [cuts[0]?.[1] ?? lost, { maxReconnects: 0 }],
    ] as const) {
      const client = fake([answer]);
      expect(await failing(client.call(wait, {}, options))).toMatchObject({ kind: "connection" });
      expect(client.sent).toHaveLength(1);
    }
  });

  it("is never sent again when it was refused or not answered", async () => {
    for (const answer of [json({}, { status: 503, ...named }), new TypeError("refused")]) {
      const client = fake([answer]);
      await failing(client.call(wait));
      expect(client.sent).toHaveLength(1);
    }
  });

  it("ends when the caller leaves or the deadline comes, without a join", async () => {
    const hang = () =>
      new Response(
        new ReadableStream({ start: (sink) => setTimeout(() => sink.error(new Error("abort")), 500) }),
        named,
      );
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 5);
    const left = fake([hang]);
    expect(await failing(left.call(wait, {}, { signal: controller.signal }))).toMatchObject({ kind: "aborted" });
    const late = fake([hang]);
    expect(await failing(late.call(wait, {}, { timeout: 5 }))).toMatchObject({ kind: "timeout" });
    expect([left.sent.length, late.sent.length]).toEqual([1, 1]);
  });

  it("of a join is joined again", async () => {
    const client = fake([() => new Response(body(["\n"], true)), json(state)]);
    expect(await client.call(join, { thread_id: "t", run_id: "r" })).toEqual(state);
  });
});
