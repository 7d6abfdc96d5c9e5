import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { OpenRunsError, RunError } from "../../src/typescript/errors.ts";
import type { OperationSpec } from "../../src/typescript/operation.ts";
import { MAX_ANSWER_SIZE } from "../../src/typescript/policy.ts";
import { type Answer, body, failing, fake, json } from "./support/fake.ts";

const get: OperationSpec = { id: "getThread", method: "GET", path: "/threads/{thread_id}" };
const create: OperationSpec = { id: "createThread", method: "POST", path: "/threads", body: true };
const wait: OperationSpec = { id: "waitRun", method: "POST", path: "/runs/wait", body: true, result: "wait" };

async function errorOf(answer: Answer, spec = create, options = {}): Promise<OpenRunsError> {
  const client = fake([answer], options);
  const error = await failing(client.call(spec, { thread_id: "t" }));
  if (!(error instanceof OpenRunsError)) throw error;
  expect(`${inspect(error, { depth: 9 })}${JSON.stringify(error)}`).not.toContain("sk-secret");
  return error;
}

const text = (words: string, status: number, type = "text/plain"): Response =>
  new Response(words, { status, headers: { "content-type": type } });

describe("a refusal", () => {
  it("carries operation, method, address without query, status, the server's words and the request's id", async () => {
    const error = await errorOf(json({ detail: "not here" }, { status: 404, headers: { "x-request-id": "r-1" } }), get);
    expect(error).toMatchObject({
      kind: "status",
      operation: "getThread",
      method: "GET",
      url: "http://agent.test/api/threads/t",
      status: 404,
      detail: "not here",
      body: { detail: "not here" },
      requestId: "r-1",
    });
    expect(error.message).toBe("getThread (GET http://agent.test/api/threads/t): 404 not here [request r-1]");
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ name: "OpenRunsError", message: error.message });
  });

  it.each([
    [json({ detail: [{ loc: ["body", "input"], msg: "missing" }] }, { status: 422 }), "body.input: missing"],
    [
      json(
        {
          success: false,
          error: {
            issues: [
              { path: ["a", 0], message: "bad" },
              { path: [], message: "worse" },
            ],
          },
        },
        { status: 400 },
      ),
      "a.0: bad; worse",
    ],
    [json({ error: "ValueError", message: "boom" }, { status: 500 }), "boom"],
    [json({ code: 7 }, { status: 500 }), '{"code":7}'],
    [json({ detail: null }, { status: 500 }), '{"detail":null}'],
    [json(null, { status: 500, statusText: "Oops" }), "Oops"],
    [text("Thread already exists", 409), "Thread already exists"],
    [
      text("<!DOCTYPE html><html><head><title>502 Bad Gateway</title>", 500, "text/html"),
      'an HTML page, "502 Bad Gateway"',
    ],
    [new Response(null, { status: 405, statusText: "Method Not Allowed" }), "Method Not Allowed"],
    [text("x".repeat(5000), 500), "x".repeat(1000)],
  ])("is readable, whatever its form (%#)", async (response, detail) => {
    expect((await errorOf(response)).detail).toBe(detail);
  });

  it.each([401, 403])("of the key (%d) says which option to set, and keeps the key", async (status) => {
    const { message, detail, body } = await errorOf(json({ detail: "sk-secret is not welcome" }, { status }));
    expect(message).toContain("apiKey");
    expect(message).toContain("LANGGRAPH_API_KEY");
    expect([detail, body]).toEqual(["*** is not welcome", { detail: "*** is not welcome" }]);
  });

  it("by a redirect is not followed; it says where the server is", async () => {
    const error = await errorOf(new Response(null, { status: 307, headers: { location: "http://other.test/" } }));
    expect(error.message).toContain("http://other.test/");
  });
});

describe("an answer that is none", () => {
  it.each([
    [text("OK", 200), "OK"],
    [text("<html><title>Sign in</title>", 200, "text/html"), "Sign in"],
    [new Response("", { status: 200 }), "no body"],
    [new Response(null, { status: 204 }), "204"],
    [text('{"a":', 200, "application/json"), '{"a":'],
  ])("is one typed error (%#)", async (response, words) => {
    const error = await errorOf(response);
    expect(error).toMatchObject({ kind: "body", operation: "createThread", status: response.status });
    expect(error.message).toContain(words);
  });

  it("is none where nothing is due", async () => {
    const client = fake([new Response(null, { status: 204 })]);
    expect(await client.call({ ...create, result: "empty" })).toBeUndefined();
    expect(await client.call({ ...create, optional: true })).toBeUndefined();
  });
});

describe("an answer that is too large", () => {
  it("is an error before it fills the memory, and its connection is freed", async () => {
    const piece = new Uint8Array(16 * 1024 * 1024);
    let sent = 0;
    let cancelled = false;
    const endless = () =>
      new Response(
        new ReadableStream({
          pull(sink) {
            sent++;
            sink.enqueue(piece);
          },
          cancel() {
            cancelled = true;
          },
        }),
      );
    expect(await errorOf(endless)).toMatchObject({ kind: "body", status: 200 });
    expect(sent * piece.length).toBeLessThan(2 * MAX_ANSWER_SIZE);
    expect(cancelled).toBe(true);
  });
});

describe("no answer", () => {
  const refused = new TypeError("fetch failed", {
    cause: Object.assign(new AggregateError([]), { code: "ECONNREFUSED" }),
  });

  it("is a connection error with its cause in words", async () => {
    const error = await errorOf(refused);
    expect(error.kind).toBe("connection");
    expect(error.message).toContain("fetch failed: ECONNREFUSED");
  });

  it("shows no password of the address and no header that fetch complains about", async () => {
    const options = { baseUrl: "http://user:sk-secret@agent.test" };
    expect(
      (await errorOf(new TypeError("http://user:sk-secret@agent.test/threads"), create, options)).url,
    ).not.toContain("user");
    const bearer = { apiKey: null, headers: { Authorization: "Bearer sk-secret" } };
    expect((await errorOf(new TypeError('"sk-secret" is an invalid header value'), create, bearer)).message).toContain(
      "***",
    );
  });

  it("in time is a timeout; the deadline covers retries and the body", async () => {
    const hang = ({ signal }: { signal: AbortSignal | undefined }) =>
      new Promise<Response>((_, reject) => signal?.addEventListener("abort", () => reject(signal.reason)));
    expect(await errorOf(hang, create, { timeout: 20 })).toMatchObject({ kind: "timeout", operation: "createThread" });
    expect(await errorOf(refused, get, { timeout: 30, retryDelay: 100_000 })).toMatchObject({ kind: "timeout" });
  });

  it("because the caller left is an abort, before, while and between", async () => {
    const client = fake([refused], { retryDelay: 100_000 });
    expect(await failing(client.call(create, {}, { signal: AbortSignal.abort() }))).toMatchObject({ kind: "aborted" });
    const controller = new AbortController();
    const waiting = failing(client.call(get, { thread_id: "t" }, { signal: controller.signal }));
    setTimeout(() => controller.abort(), 10);
    expect(await waiting).toMatchObject({ kind: "aborted", operation: "getThread" });
    expect(await failing(client.call(create, {}, { signal: AbortSignal.timeout(0) }))).toMatchObject({
      name: "OpenRunsError",
    });
  });
});

describe("retries", () => {
  const ok = json({ fine: true });
  const busy = (status: number, headers = {}) => json({ detail: "busy" }, { status, headers });

  it.each([429, 502, 503, 504])("repeat a GET after %d", async (status) => {
    const client = fake([busy(status), ok]);
    expect(await client.call(get, { thread_id: "t" })).toEqual({ fine: true });
    expect(client.sent).toHaveLength(2);
  });

  it("say of a body that was cut that the connection was lost, not that there is no server", async () => {
    const client = fake([() => new Response(body(['{"fi'], true))], { maxRetries: 0 });
    expect(String(await failing(client.call(get, { thread_id: "t" })))).toContain(
      "the connection was lost: terminated",
    );
  });

  it("repeat a GET after a lost connection, also within the body", async () => {
    const client = fake([new TypeError("reset"), () => new Response(body(['{"fi'], true)), ok]);
    expect(await client.call(get, { thread_id: "t" })).toEqual({ fine: true });
  });

  it.each([400, 401, 404, 408, 409, 422, 500, 501])("never follow %d", async (status) => {
    const client = fake([busy(status)]);
    expect(await failing(client.call(get, { thread_id: "t" }))).toMatchObject({ status });
    expect(client.sent).toHaveLength(1);
  });

  it("never repeat anything but a GET", async () => {
    for (const answer of [busy(503), busy(429), new TypeError("reset")]) {
      for (const method of ["POST", "PUT", "PATCH", "DELETE"] as const) {
        const client = fake([answer]);
        await failing(client.call({ ...create, method }));
        expect(client.sent).toHaveLength(1);
      }
    }
  });

  it("are bounded", async () => {
    const client = fake([busy(503)]);
    expect(await failing(client.call(get, { thread_id: "t" }))).toMatchObject({ status: 503 });
    expect(client.sent).toHaveLength(4);
    const none = fake([busy(503)], { maxRetries: 0 });
    await failing(none.call(get, { thread_id: "t" }));
    expect(none.sent).toHaveLength(1);
  });

  it.each([
    ["seconds", () => "0.1"],
    ["a date", () => new Date(Date.now() + 1100).toUTCString()],
  ])("honour Retry-After in %s", async (_, after) => {
    const client = fake([busy(429, { "retry-after": after() }), ok]);
    const began = performance.now();
    await client.call(get, { thread_id: "t" });
    expect(performance.now() - began).toBeGreaterThan(90);
  });

  it("do not wait for longer than a minute", async () => {
    const client = fake([busy(503, { "retry-after": "3600" }), ok]);
    expect(await failing(client.call(get, { thread_id: "t" }))).toMatchObject({ status: 503 });
  });
});

describe("a failed run", () => {
  it("is a RunError with the server's name and message", async () => {
    const error = await errorOf(json({ __error__: { error: "ValueError", message: "boom with sk-secret" } }), wait);
    expect(error).toBeInstanceOf(RunError);
    expect(error).toMatchObject({ kind: "run", error: "ValueError", detail: "boom with ***", status: 200 });
  });

  it("is unwrapped where the JavaScript server wraps it", async () => {
    const message = JSON.stringify({ error: "GraphRecursionError", message: "too deep" });
    const error = await errorOf(json({ __error__: { error: "Error", message } }), wait);
    expect(error).toMatchObject({ error: "GraphRecursionError", detail: "too deep" });
  });

  it("is given back where the caller asks for it", async () => {
    const failed = { __error__: { error: "ValueError", message: "boom" } };
    expect(await fake([json(failed)]).call(wait, {}, { raiseError: false })).toEqual(failed);
  });

  it("is no failure of an operation that only carries such a field", async () => {
    expect(await fake([json({ __error__: 1 })]).call(create)).toEqual({ __error__: 1 });
  });
});
