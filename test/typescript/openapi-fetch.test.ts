import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  createFetchClient,
  type FetchClientOptions,
  OpenRunsError,
  readEvents,
  textOf,
} from "../../generated/typescript/openapi-fetch.ts";
import { failing } from "./support/fake.ts";
import { KEY, Wire } from "./support/wire.ts";

const wire = new Wire();
beforeAll(() => wire.start());
afterAll(() => wire.stop());

const thread_id = "123e4567-e89b-12d3-a456-426614174001";
const ofThread = { params: { path: { thread_id } } };

function play(scenario: string, options: FetchClientOptions = {}) {
  const { baseUrl, log } = wire.play(scenario);
  return { client: createFetchClient({ baseUrl, apiKey: KEY, retryDelay: 1, ...options }), log };
}

describe("openapi-fetch over our transport", () => {
  it("sends key, accept and user-agent, and what the call's own middleware adds", async () => {
    const { client, log } = play("ok");
    client.use({
      onRequest({ request }) {
        request.headers.set("x-trace", "1");
        return request;
      },
    });
    expect((await client.GET("/threads/{thread_id}", ofThread)).data?.thread_id).toBe(thread_id);
    await client.POST("/runs/wait", { body: { assistant_id: "agent", input: null } });
    const [read, waited] = (await log()).requests;
    expect(read?.headers).toMatchObject({ "x-api-key": KEY, "x-trace": "1", accept: "application/json" });
    expect(read?.headers["user-agent"]).toMatch(/^openruns-typescript\/\d/);
    expect(waited).toMatchObject({ method: "POST", body: '{"assistant_id":"agent","input":null}' });
    expect(waited?.headers["content-type"]).toBe("application/json");
  });

  it("asks a GET again, and never a POST", async () => {
    for (const scenario of ["unavailable", "dropped", "rate-limited~retry_after=0"]) {
      const { client, log } = play(scenario);
      expect((await client.GET("/threads/{thread_id}", ofThread)).response.status).toBe(200);
      expect((await log()).methods).toEqual({ GET: 2 });
    }
    const { client, log } = play("unavailable");
    expect((await client.POST("/runs", { body: { assistant_id: "agent" } })).response.status).toBe(503);
    expect((await log()).methods).toEqual({ POST: 1 });
  });

  it("gives a refusal as error, or throws it, without the key", async () => {
    const { client } = play("error-secret");
    const { error, response } = await client.GET("/threads/{thread_id}", ofThread);
    expect([response.status, error]).toEqual([403, { detail: "Key *** may not." }]);
    const thrown = await failing(play("not-found", { raiseErrors: true }).client.GET("/threads/{thread_id}", ofThread));
    expect(thrown).toMatchObject({ kind: "status", status: 404, operation: "getThread" });
  });

  it.each([
    ["dropped~times=always", "connection"],
    ["not-json", "body"],
    ["bad-gzip", "body"],
    ["redirect", "status"],
    ["hang", "timeout"],
    ["dripped-body", "timeout"],
  ])("throws our error where there is no answer of the contract: %s", async (scenario, kind) => {
    const { client, log } = play(scenario, { timeout: 200, maxRetries: 0 });
    const error = await failing(client.GET("/threads/{thread_id}", ofThread));
    expect(error).toBeInstanceOf(OpenRunsError);
    expect(error).toMatchObject({ kind, operation: "getThread" });
    expect(await log()).toMatchObject({ elsewhere: [], open_responses: 0 });
  });

  it("sends nothing where a path parameter is missing or would be resolved away", async () => {
    for (const path of ["", ".", ".."]) {
      const { client, log } = play("ok");
      const call = client.DELETE("/threads/{thread_id}", { params: { path: { thread_id: path } } });
      expect(await failing(call)).toMatchObject({ kind: "request" });
      expect((await log()).requests).toEqual([]);
    }
    const { client } = play("ok");
    const none = { params: {} } as Parameters<typeof client.GET<"/threads/{thread_id}", typeof ofThread>>[1];
    expect(await failing(client.GET("/threads/{thread_id}", none))).toMatchObject({ kind: "request" });
  });

  it("writes lists as the contract has them", async () => {
    const { client, log } = play("ok");
    const query = { limit: 5, select: ["run_id" as const, "status" as const] };
    await client.GET("/threads/{thread_id}/runs", { params: { path: { thread_id }, query } });
    expect((await log()).requests[0]?.query).toEqual({ limit: ["5"], select: ["run_id", "status"] });
  });

  it("has no deadline of its own for waits and streams", async () => {
    const { client } = play("wait-held", { timeout: 50 });
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 300);
    const began = performance.now();
    await failing(client.POST("/runs/wait", { body: { assistant_id: "agent" }, signal: controller.signal }));
    expect(performance.now() - began).toBeGreaterThan(250);
  });

  it("decodes a stream's events as they come, and frees the connection of a loop that is left", async () => {
    const { client, log } = play("stream-endless");
    const body = { assistant_id: "agent", stream_mode: "custom" as const };
    const { data } = await client.POST("/runs/stream", { body, parseAs: "stream" });
    const names: string[] = [];
    for await (const { event } of readEvents(data)) if (names.push(event) === 3) break;
    expect(names).toEqual(["metadata", "custom", "custom"]);
    expect(await log()).toMatchObject({ client_closed: 1, open_responses: 0 });
    const deep = await play("stream-malformed-json").client.POST("/runs/stream", { body, parseAs: "stream" });
    const all = async () => {
      for await (const event of readEvents(deep.data)) textOf(event);
    };
    expect(await failing(all())).toMatchObject({ kind: "body", operation: "readEvents" });
  });
});
