import createPeer from "openapi-fetch";
import { beforeAll, describe, expect, it } from "vitest";
import { createClient, OpenRunsError, type paths } from "../../generated/typescript/index.ts";
import { sharedPrism } from "../support/shared-prism.ts";
import { body, failing, fake, json } from "./support/fake.ts";

const ID = "123e4567-e89b-12d3-a456-42661417400";
const thread_id = `${ID}1`;

let prismUrl: string;
beforeAll(async () => {
  prismUrl = await sharedPrism();
});

/** What reached the server, as far as a client decides it. */
interface Sent {
  method: string;
  path: string;
  query: [string, string][];
  body: string;
  headers: Record<string, string | null>;
}

const NOTED = ["x-api-key", "content-type", "prefer", "last-event-id"];

/** A `fetch` that notes what it is given, in either client's way, and asks Prism. */
function noting() {
  const sent: Sent[] = [];
  const send = async (input: string | Request, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init);
    const { pathname, searchParams } = new URL(request.url);
    sent.push({
      method: request.method,
      path: pathname,
      query: [...searchParams],
      body: await request.clone().text(),
      headers: Object.fromEntries(NOTED.map((name) => [name, request.headers.get(name)])),
    });
    return fetch(request);
  };
  return { sent, send };
}

type Both = Pick<ReturnType<typeof createPeer<paths>>, "GET" | "PUT" | "POST" | "PATCH" | "DELETE" | "request">;

const CALLS: Record<string, (client: Both) => Promise<{ data?: unknown; error?: unknown; response: Response }>> = {
  "GET with a path": (client) => client.GET("/threads/{thread_id}", { params: { path: { thread_id } } }),
  "GET with a query, a list in it": (client) =>
    client.GET("/threads/{thread_id}/runs", {
      params: { path: { thread_id }, query: { limit: 5, status: "success", select: ["run_id", "status"] } },
    }),
  "request by a method's name": (client) => client.request("get", "/info"),
  "POST with a body": (client) =>
    client.POST("/runs/wait", {
      body: { assistant_id: "agent", input: { messages: [] }, metadata: { name: "ü / ?" } },
    }),
  "POST with headers": (client) =>
    client.POST("/threads", { body: {}, headers: { "x-api-key": "the call's", Prefer: "code=200" } }),
  "PATCH with a header of the contract": (client) =>
    client.PATCH("/threads/{thread_id}", {
      params: { path: { thread_id }, header: { Prefer: "return=minimal" } },
      body: { metadata: { a: 1 } },
    }),
  "PUT without an answer's body": (client) =>
    client.PUT("/store/items", { body: { namespace: ["user123"], key: "k", value: { a: null } } }),
  "DELETE without an answer's body": (client) =>
    client.DELETE("/threads/{thread_id}", { params: { path: { thread_id } } }),
  text: (client) => client.GET("/docs", { parseAs: "text" }),
  "a refusal in JSON": (client) =>
    client.GET("/threads/{thread_id}", { params: { path: { thread_id } }, headers: { prefer: "code=404" } }),
  "a refusal in text": (client) =>
    client.POST("/threads/search", { body: {}, headers: { prefer: "code=500", accept: "text/plain" } }),
  // @ts-expect-error a field has another type
  "a bad body": (client) => client.POST("/runs/wait", { body: { assistant_id: 5 } }),
};

describe("beside openapi-fetch", () => {
  it.each(Object.entries(CALLS))("%s is sent and answered alike", async (_, call) => {
    const [our, their] = [noting(), noting()];
    const ours = createClient({ baseUrl: `${prismUrl}/`, apiKey: "test-key", fetch: our.send, maxRetries: 0 });
    const theirs = createPeer<paths>({ baseUrl: prismUrl, headers: { "x-api-key": "test-key" }, fetch: their.send });
    // Each has the other's form; their types agree call by call in types/low-level.types.ts.
    const found = await call(ours as unknown as Both);
    const expected = await call(theirs);
    expect(our.sent).toEqual(their.sent);
    expect(our.sent).toHaveLength(1);
    expect(found.response.status).toBe(expected.response.status);
    expect({ data: found.data, error: found.error }).toEqual({ data: expected.data, error: expected.error });
    expect("error" in found).toBe(!found.response.ok);
  });
});

describe("by itself", () => {
  const ofThread = { params: { path: { thread_id: "t" } } };

  it("hands a stream over unread", async () => {
    const client = fake([new Response(body(["event: values\n", "data: 1\n\n"]))]);
    const { data } = await client.POST("/runs/stream", { body: { assistant_id: "agent" }, parseAs: "stream" });
    expect(await new Response(data).text()).toBe("event: values\ndata: 1\n\n");
  });

  it("sends nothing when a part of the path is empty", async () => {
    const client = fake([json({})]);
    const error = await failing(client.GET("/threads/{thread_id}", { params: { path: { thread_id: "" } } }));
    expect(error).toMatchObject({ name: "OpenRunsError", kind: "request" });
    expect(client.sent).toEqual([]);
  });

  it.each([
    [new TypeError("fetch failed"), "connection"],
    [() => new Response(body(["{"], true)), "connection"],
    [new Response("<!doctype html><title>Hello</title>"), "body"],
  ] as const)("throws our error for %s", async (answer, kind) => {
    const client = fake([answer], { maxRetries: 0 });
    const error = await failing(client.GET("/threads/{thread_id}", ofThread));
    expect(error).toBeInstanceOf(OpenRunsError);
    expect(error).toMatchObject({ kind, method: "GET", url: "http://agent.test/api/threads/t" });
    expect(String(error)).not.toContain("sk-secret");
  });

  it("is ended by the caller's signal", async () => {
    const client = fake([json({})]);
    const error = await failing(client.GET("/threads/{thread_id}", { ...ofThread, signal: AbortSignal.abort() }));
    expect(error).toMatchObject({ name: "OpenRunsError", kind: "aborted" });
  });

  it("hands on what else fetch takes, and follows no redirect", async () => {
    let seen: RequestInit = {};
    const fetch = async (_: string, init: RequestInit) => {
      seen = init;
      return new Response(null, { status: 307, headers: { location: "http://elsewhere.test/" } });
    };
    const client = createClient({ apiKey: "sk-secret", fetch });
    const { error, response } = await client.POST("/threads", { body: {}, credentials: "include", keepalive: true });
    expect(seen).toMatchObject({ method: "POST", redirect: "manual", credentials: "include", keepalive: true });
    expect(response.status).toBe(307);
    expect(error).toBe("");
  });

  it("sends a POST once and a GET again", async () => {
    const busy = [new Response("busy", { status: 503 }), json({ thread_id: "t" })];
    const posting = fake(busy);
    expect((await posting.POST("/threads", { body: {} })).error).toBe("busy");
    expect(posting.sent).toHaveLength(1);
    const getting = fake(busy);
    expect((await getting.GET("/threads/{thread_id}", ofThread)).data).toEqual({ thread_id: "t" });
    expect(getting.sent).toHaveLength(2);
  });
});
