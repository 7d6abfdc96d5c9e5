import { describe, expect, it } from "vitest";
import { openMock } from "./harness.ts";

describe("threads", () => {
  it("are found by metadata, sorted, cut into pages and told by their headers", async () => {
    const mock = openMock();
    for (let n = 0; n < 5; n += 1) await mock.send("POST /threads", { metadata: { team: n % 2 ? "a" : "b", n } });
    const first = await mock.send("POST /threads/search", { metadata: { team: "b" }, sort_by: "created_at", limit: 2 });
    expect([first.at("0.metadata.n"), first.at("1.metadata.n")]).toEqual([4, 2]);
    expect(first.headers.get("x-pagination-next")).toBe("2");
    const rest = await mock.send("POST /threads/search", {
      metadata: { team: "b" },
      limit: 2,
      offset: 2,
      select: ["metadata"],
    });
    expect(rest.json).toEqual([{ metadata: { team: "b", n: 0 } }]);
    expect([rest.headers.get("x-pagination-next"), rest.headers.get("x-pagination-total")]).toEqual([null, "3"]);
    expect((await mock.send("POST /threads/count", { metadata: { team: "a" } })).json).toBe(2);
  });

  it("live as long as their time to live, which only a question for it shows", async () => {
    const mock = openMock({ clock: { mode: "manual" } });
    const made = await mock.send("POST /threads", { ttl: { ttl: 10 } });
    const path = `/threads/${made.at("thread_id")}`;
    expect(made.at("ttl")).toBeUndefined();
    expect((await mock.send(`GET ${path}?include=ttl`)).at("ttl.ttl_minutes")).toBe(10);
    await mock.clock.advance("9m");
    expect((await mock.send(`GET ${path}`)).status).toBe(200);
    await mock.clock.advance("2m");
    expect((await mock.send(`GET ${path}`)).status).toBe(404);
  });

  it("give values by paths", async () => {
    const mock = openMock();
    await mock.send("POST /threads", { metadata: { list: [1, { deep: "x" }] } });
    const extract = { last: "metadata.list[-1].deep", none: "values.messages[0]" };
    const found = await mock.send("POST /threads/search", { extract, select: ["metadata"] });
    expect(found.at("0.extracted")).toEqual({ last: "x", none: null });
  });
});

describe("assistants", () => {
  it("keep every version, and go back to one", async () => {
    const mock = openMock();
    const made = await mock.send("POST /assistants", { graph_id: "agent", name: "one", context: { model: "a" } });
    const path = `/assistants/${made.at("assistant_id")}`;
    expect(made.at("config.configurable")).toEqual({ model: "a" });
    await mock.send(`PATCH ${path}`, { name: "two", metadata: { k: 1 } });
    const versions = await mock.send(`POST ${path}/versions`, {});
    expect([versions.at("0.version"), versions.at("1.name")]).toEqual([2, "one"]);
    const back = await mock.send(`POST ${path}/latest`, { version: 1 });
    expect([back.at("name"), back.at("version"), back.at("metadata")]).toEqual(["one", 1, {}]);
    expect((await mock.send(`POST ${path}/latest`, { version: 9 })).status).toBe(404);
  });

  it("show their graph, its schemas and its subgraphs", async () => {
    const mock = openMock();
    expect((await mock.send("GET /assistants/agent/graph?xray=true")).at("nodes.0.id")).toBe("__start__");
    const [system] = [(await mock.send("POST /assistants/search", { graph_id: "agent" })).at("0.assistant_id")];
    expect((await mock.send(`GET /assistants/${system}/schemas`)).at("graph_id")).toBe("agent");
    expect((await mock.send(`GET /assistants/${system}/subgraphs?recurse=true`)).json).toEqual({});
  });
});

describe("the store", () => {
  const namespace = ["users", "ada"];

  it("finds items below a namespace, by equality and by operators", async () => {
    const mock = openMock();
    for (const age of [17, 18, 40]) await mock.send("PUT /store/items", { namespace, key: `k${age}`, value: { age } });
    const adult = { namespace_prefix: ["users"], filter: { age: { $gte: 18 } } };
    expect((await mock.send("POST /store/items/search", adult)).at("items.1.value")).toEqual({ age: 40 });
    expect((await mock.send("POST /store/namespaces", { max_depth: 1 })).json).toEqual({ namespaces: [["users"]] });
    expect((await mock.send("GET /store/items?namespace=users.ada&key=none")).json).toBeNull();
  });

  it("forgets an item when its time is over, later where it was read", async () => {
    const mock = openMock({ clock: { mode: "manual" } });
    await mock.send("PUT /store/items", { namespace, key: "k", value: { a: 1 }, ttl: 10 });
    const get = "GET /store/items?namespace=users.ada&key=k";
    await mock.clock.advance("8m");
    expect((await mock.send(get)).at("value")).toEqual({ a: 1 });
    await mock.clock.advance("8m");
    expect((await mock.send(`${get}&refresh_ttl=false`)).at("key")).toBe("k");
    await mock.clock.advance("3m");
    expect((await mock.send(get)).json).toBeNull();
  });
});

describe("crons", () => {
  it("create their run when they are due, again and again, in their time zone", async () => {
    const mock = openMock({ clock: { mode: "manual", start: Date.parse("2026-11-21T08:59:30Z") } });
    const thread = (await mock.send("POST /threads", {})).at("thread_id");
    const body = {
      assistant_id: "failing",
      schedule: "0 10 * * *",
      timezone: "Europe/Berlin",
      metadata: { from: "cron" },
    };
    const made = await mock.send(`POST /threads/${thread}/runs/crons`, body);
    expect(made.at("next_run_date")).toBe("2026-11-21T09:00:00+00:00");
    await mock.clock.advance("1m");
    const runs = await mock.send(`GET /threads/${thread}/runs`);
    expect([runs.at("0.metadata.from"), runs.at("1")]).toEqual(["cron", undefined]);
    expect((await mock.send(`GET /runs/crons/${made.at("cron_id")}`)).at("next_run_date")).toBe(
      "2026-11-22T09:00:00+00:00",
    );
    await mock.clock.advance("24h");
    expect((await mock.send(`GET /threads/${thread}/runs`)).at("1.metadata.from")).toBe("cron");
  });

  it("do nothing while they are disabled, and stop with their thread", async () => {
    const mock = openMock({ clock: { mode: "manual" } });
    const thread = (await mock.send("POST /threads", {})).at("thread_id");
    await mock.send(`POST /threads/${thread}/runs/crons`, {
      assistant_id: "agent",
      schedule: "* * * * *",
      enabled: false,
    });
    await mock.clock.advance("10m");
    expect((await mock.send(`GET /threads/${thread}/runs`)).json).toEqual([]);
    await mock.send(`DELETE /threads/${thread}`);
    expect((await mock.send("POST /runs/crons/count", {})).json).toBe(0);
  });
});

it("speaks MCP: every assistant is a tool", async () => {
  const mock = openMock();
  const headers = { accept: "application/json, text/event-stream" };
  const call = (method: string, params?: unknown) =>
    mock.send("POST /mcp", { jsonrpc: "2.0", id: 1, method, params }, headers);
  const { tools } = Object((await call("tools/list")).at("result"));
  expect(tools).toContainEqual(expect.objectContaining({ name: "failing" }));
  const failed = await call("tools/call", { name: "failing", arguments: { messages: [] } });
  expect(failed.at("result.isError")).toBe(true);
  expect((await call("nope")).at("error.code")).toBe(-32601);
});
