import { describe, expect, it } from "vitest";
import type { OperationSpec, Operations } from "../../src/typescript/operation.ts";
import { failing, fake, json } from "./support/fake.ts";

const list: OperationSpec = {
  id: "listRuns",
  method: "GET",
  path: "/threads/{thread_id}/runs",
  lists: { modes: "comma", names: "json" },
  headers: { last_event_id: "Last-Event-ID" },
};
const wait: OperationSpec = { id: "waitRun", method: "POST", path: "/runs/wait", body: true, result: "wait" };
const waitOnThread: OperationSpec = {
  ...wait,
  id: "waitThreadRun",
  path: "/threads/{thread_id}/runs/wait",
  rename: { langsmith_tracing: "langsmith_tracer" },
  when: ["thread_id"],
};

async function send(spec: Operations, params: object, options = {}) {
  const client = fake([json({})], options);
  await client.call(spec, params);
  const [request] = client.sent;
  if (!request) throw new Error("nothing was sent");
  return request;
}

describe("parameters", () => {
  it("go into the path, encoded", async () => {
    const { url } = await send(list, { thread_id: "a/b c?" });
    expect(url).toBe("http://agent.test/api/threads/a%2Fb%20c%3F/runs");
  });

  it.each([undefined, null, "", ".", ".."])("send nothing when a part of the path is %j", async (thread_id) => {
    const client = fake([json({})]);
    const error = await failing(client.call(list, { thread_id }));
    expect(error).toMatchObject({ name: "OpenRunsError", kind: "request", operation: "listRuns" });
    expect(String(error)).toContain("thread_id");
    expect(client.sent).toEqual([]);
  });

  it("go into the query, lists repeated, joined or as JSON, without what is unset or null", async () => {
    const params = { limit: 5, select: ["a", "b"], modes: ["x", "y"], names: ["m", "n"], filter: null };
    const { url } = await send(list, { thread_id: "t", ...params });
    expect([...new URL(url).searchParams]).toEqual([
      ["limit", "5"],
      ["select", "a"],
      ["select", "b"],
      ["modes", "x,y"],
      ["names", '["m","n"]'],
    ]);
    expect(new URL((await send(list, { thread_id: "t", limit: undefined })).url).search).toBe("");
  });

  it("go into headers", async () => {
    const { headers } = await send(list, { thread_id: "t", last_event_id: "7" });
    expect(headers["last-event-id"]).toBe("7");
  });

  it("make up the body with the wire's names: unset is absent, null is null", async () => {
    const { body, headers } = await send([waitOnThread, wait], {
      thread_id: "t",
      assistant_id: "agent",
      input: null,
      metadata: undefined,
      langsmith_tracing: { project_name: "p" },
    });
    expect(body).toEqual({ assistant_id: "agent", input: null, langsmith_tracer: { project_name: "p" } });
    expect(headers["content-type"]).toBe("application/json");
  });

  it("may be one whole body", async () => {
    const spec: OperationSpec = { id: "createRunBatch", method: "POST", path: "/runs/batch", body: "runs" };
    expect((await send(spec, { runs: [{ assistant_id: "agent" }] })).body).toEqual([{ assistant_id: "agent" }]);
  });

  it.each([
    [{ thread_id: "t", assistant_id: "a" }, "/threads/t/runs/wait"],
    [{ thread_id: null, assistant_id: "a" }, "/runs/wait"],
    [{ thread_id: undefined, assistant_id: "a" }, "/runs/wait"],
    [{ assistant_id: "a" }, "/runs/wait"],
  ])("select the operation: %j", async (params, path) => {
    const { url, body } = await send([waitOnThread, wait], params);
    expect(url).toBe(`http://agent.test/api${path}`);
    expect(body).toEqual({ assistant_id: "a" });
  });
});

describe("headers", () => {
  const headersOf = async (options: object, call: object = {}) => {
    const client = fake([json({})], options);
    await client.call(wait, {}, call);
    return client.sent[0]?.headers ?? {};
  };

  it("carry the key; the client's win over it, the call's over both, whatever their case", async () => {
    expect((await headersOf({}))["x-api-key"]).toBe("sk-secret");
    expect((await headersOf({ headers: { "X-Api-Key": "two" } }))["x-api-key"]).toBe("two");
    const all = await headersOf(
      { headers: new Headers({ "x-api-key": "two" }) },
      { headers: [["X-API-KEY", "three"]] },
    );
    expect(all["x-api-key"]).toBe("three");
  });

  it("can be unset by the call", async () => {
    expect(await headersOf({}, { headers: { "X-Api-Key": null } })).not.toHaveProperty("x-api-key");
  });

  it("are asked for before each request", async () => {
    let asked = 0;
    const headers = async () => ({ authorization: `Bearer ${++asked}` });
    const client = fake([new Response("", { status: 503 }), json({})], { headers });
    await client.call(list, { thread_id: "t" });
    expect(client.sent.map((request) => request.headers.authorization)).toEqual(["Bearer 1", "Bearer 2"]);
  });

  it("that cannot be had fail the call with their own error, without a request", async () => {
    const client = fake([json({})], { headers: () => Promise.reject(new Error("no token today")) });
    expect(String(await failing(client.call(list, { thread_id: "t" })))).toBe("Error: no token today");
    expect(client.sent).toEqual([]);
  });

  it.each([
    [{ LANGGRAPH_API_KEY: "a", LANGSMITH_API_KEY: "b", LANGCHAIN_API_KEY: "c" }, undefined, "a"],
    [{ LANGGRAPH_API_KEY: "", LANGSMITH_API_KEY: "b", LANGCHAIN_API_KEY: "c" }, undefined, "b"],
    [{ LANGGRAPH_API_KEY: "", LANGSMITH_API_KEY: "", LANGCHAIN_API_KEY: "c" }, undefined, "c"],
    [{ LANGGRAPH_API_KEY: "a" }, "given", "given"],
    [{ LANGGRAPH_API_KEY: "a" }, null, undefined],
  ])("take the key from the environment %j unless it is given (%j)", async (environment, apiKey, key) => {
    const before = { ...process.env };
    Object.assign(process.env, environment);
    try {
      expect((await headersOf({ apiKey }))["x-api-key"]).toBe(key);
    } finally {
      for (const name of Object.keys(environment)) delete process.env[name];
      Object.assign(process.env, before);
    }
  });
});

describe("the low-level client", () => {
  it("shares address, key and retries, and gives refusals back as data", async () => {
    const answers = [new Response("busy", { status: 503 }), json({ thread_id: "t" })];
    const client = fake(answers);
    const { data } = await client.GET("/threads/{thread_id}", { params: { path: { thread_id: "t" } } });
    expect(data).toEqual({ thread_id: "t" });
    expect(client.sent.map(({ url }) => url)).toEqual(Array(2).fill("http://agent.test/api/threads/t"));
    expect(client.sent[0]?.headers["x-api-key"]).toBe("sk-secret");

    const refused = fake([json({ detail: "no" }, { status: 404 })]);
    const { error, response } = await refused.GET("/threads/{thread_id}", { params: { path: { thread_id: "t" } } });
    expect(error).toEqual({ detail: "no" });
    expect(response.status).toBe(404);
  });
});
