import { createServer } from "node:net";
import { afterAll, beforeAll, expect } from "vitest";
import { type Client, createClient, OpenRunsError } from "../../../generated/typescript/index.ts";
import type { ClientOptions } from "../../../src/typescript/options.ts";
import { KEY, Wire } from "../support/wire.ts";
import { row } from "./row.ts";

const wire = new Wire();
beforeAll(() => wire.start());
afterAll(() => wire.stop());

const thread_id = "123e4567-e89b-12d3-a456-426614174001";
const onThread = { thread_id, assistant_id: "agent" };
const getThread = (client: Client): Promise<unknown> => client.threads.get({ thread_id });
const wait = (client: Client): Promise<unknown> => client.runs.wait(onThread);
const readStream = async (client: Client): Promise<void> => {
  for await (const _ of client.runs.stream(onThread));
};
const calls = { "a call": getThread, "a wait": wait, "a stream": readStream };

async function failing(scenario: string, call = getThread, options: ClientOptions = {}) {
  const played = wire.play(scenario, options);
  const error: unknown = await call(played.client).catch((reason: unknown) => reason);
  if (!(error instanceof OpenRunsError)) throw new Error(`${scenario} gave ${JSON.stringify(error)}`);
  return { error, log: await played.log() };
}

for (const [name, call] of Object.entries(calls)) {
  row("error-answer", `${name}: broken gzip`, async () => {
    const { error, log } = await failing("bad-gzip", call);
    // A stream says first that JSON came.
    expect(error.kind).toBe("body");
    if (name !== "a stream") expect(error.message).toContain("damaged");
    expect(log.requests).toHaveLength(1);
  });
  row("error-answer", `${name}: an unknown content-encoding`, async () => {
    const { error, log } = await failing("unknown-encoding", call);
    expect(error).toMatchObject({ kind: "body", message: expect.stringContaining('"x-openruns"') });
    expect(log.requests).toHaveLength(1);
  });
  row("no-content-type", `${name} without content-type`, async () => {
    const { client } = wire.play("no-content-type");
    await call(client);
  });
  row("no-content-type", `${name} with the wrong one`, async () => {
    const { error } = await failing("wrong-content-type", call);
    expect(error.kind).toBe("body");
    expect(error.message).toContain("application/octet-stream");
    expect(error.message).toContain(name === "a stream" ? "text/event-stream" : "application/json");
  });
}

row("no-content-type", "JSON that is called text/plain is read", async () => {
  expect(await wait(wire.play("wrong-content-type~content_type=text%2Fplain").client)).toHaveProperty("messages");
  const { error } = await failing("wrong-content-type~content_type=text%2Fplain", readStream);
  expect(error.message).toContain("text/plain");
});

for (const depth of [200, 100_000]) {
  row("deep-json", `${depth} deep is delivered in an answer, a wait and an event`, async () => {
    const depthOf = (value: unknown): number => {
      let levels = 0;
      for (let inner = value; Array.isArray(inner); inner = inner[0]) levels++;
      return levels;
    };
    const thread = await wire.play(`deep-json~depth=${depth}`).client.threads.get({ thread_id });
    expect(depthOf(thread.metadata?.deep)).toBe(depth);
    const state = await wire.play(`wait-deep~depth=${depth}`).client.runs.wait(onThread);
    expect(depthOf(state.deep)).toBe(depth);
    for await (const { event, data } of wire
      .play(`stream-deep-json~depth=${depth}~events=2`)
      .client.runs.stream(onThread))
      if (String(event) === "custom") expect(depthOf(Reflect.get(Object(data), "deep"))).toBe(depth);
  });
}

row("big-numbers", "are doubles, and fail nothing", async () => {
  const expected = { huge: Number.POSITIVE_INFINITY, tiny: 0, int64_max: 2 ** 63, int64_min: -(2 ** 63) };
  const thread = await wire.play("big-numbers").client.threads.get({ thread_id });
  expect(thread.metadata).toMatchObject(expected);
  expect(thread.config?.recursion_limit).toBe(Number("12345678901234567890"));
  expect(await wire.play("wait-big-numbers").client.runs.wait(onThread)).toMatchObject(expected);
  let events = 0;
  for await (const { event, data } of wire.play("stream-big-numbers").client.runs.stream(onThread))
    if (String(event) === "custom" && ++events) expect(data).toMatchObject(expected);
  expect(events).toBe(10);
});

row("error-null", "a wait with `__error__: null` did not fail", async () => {
  expect(await wire.play("wait-error-null").client.runs.wait(onThread)).toHaveProperty("__error__", null);
});

row("secret-whole", "whole secrets only; scheme words, short values and all else stay", async () => {
  const headers = {
    authorization: "Bearer a-long-token-1234",
    cookie: "theme=d; session=abcdefgh",
    "x-team": "detail",
    "x-auth-token": "e",
  };
  const { error } = await failing("error-headers", getThread, { headers });
  expect(error.detail).toContain("authorization=Bearer ***");
  expect(error.detail).toContain("x-api-key=***");
  expect(error.detail).toContain("x-team=detail");
  expect(error.detail).toContain("x-auth-token=e");
  expect(error.detail).toMatch(/^Denied\. The headers were host=127/);
  expect(error.url).toMatch(/^http:\/\/127/);
  expect(JSON.stringify(error)).not.toMatch(new RegExp(`a-long-token|abcdefgh|${KEY}`));
});

row("error-headers", "retryAfter, headers without secrets, and the status tell what it is", async () => {
  const { error } = await failing("rate-limited-long");
  expect(error).toMatchObject({ kind: "status", status: 429, retryAfter: 3600 });
  expect(error.headers).toMatchObject({ "retry-after": "3600", "content-type": "application/json" });
  const missingThread = await failing("not-found");
  expect([missingThread.error.status, missingThread.error.retryAfter]).toEqual([404, undefined]);
  for (const [scenario, status] of [
    ["unauthorized", 401],
    ["error-html", 403],
    ["conflict", 409],
    ["invalid", 422],
  ] as const)
    expect((await failing(scenario)).error).toMatchObject({ kind: "status", status });
  expect((await failing("dropped~times=always")).error.kind).toBe("connection");
  expect((await failing("hang", getThread, { timeout: 100 })).error.kind).toBe("timeout");
});

row(
  "error-transport",
  "what fetch throws is the cause, at once or later, and a refused connection can be recognised",
  async () => {
    const thrown = new Error("my transport broke");
    for (const fetch of [
      () => {
        throw thrown;
      },
      () => Promise.reject(thrown),
    ]) {
      const client = createClient({ apiKey: KEY, fetch, maxRetries: 0 });
      const error: unknown = await getThread(client).catch((reason: unknown) => reason);
      expect(error).toMatchObject({ kind: "connection", cause: thrown });
      expect(String(error)).toContain("my transport broke");
    }
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = Object(server.address());
    await new Promise((resolve) => server.close(resolve));
    const client = createClient({ baseUrl: `http://127.0.0.1:${port}`, apiKey: KEY, maxRetries: 0 });
    const error: unknown = await getThread(client).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ kind: "connection", cause: { cause: { code: "ECONNREFUSED" } } });
  },
);

row("error-transport", "a cause that holds a secret is not kept", async () => {
  const careless = Object.assign(new Error("request failed"), { request: { headers: { "x-api-key": KEY } } });
  const client = createClient({ apiKey: KEY, fetch: () => Promise.reject(careless), maxRetries: 0 });
  const error: unknown = await getThread(client).catch((reason: unknown) => reason);
  expect(error).toMatchObject({ kind: "connection" });
  expect(Reflect.get(Object(error), "cause")).toBeUndefined();
});

for (const code of [301, 302, 303, 307, 308]) {
  row("redirect-refused", `a ${code} is an error that names where to, whatever the call asks for`, async () => {
    for (const scenario of [`redirect~code=${code}`, `redirect-here~code=${code}`]) {
      const { error, log } = await failing(scenario);
      expect(error.status).toBe(code);
      expect(error.message).toMatch(/http:\/\/127\.0\.0\.1:\d+\//);
      expect(log).toMatchObject({ elsewhere: [], requests: { length: 1 } });
      const { client, log: lowLevel } = wire.play(scenario);
      await client.GET("/threads/{thread_id}", { params: { path: { thread_id } }, redirect: "follow" });
      expect(await lowLevel()).toMatchObject({ elsewhere: [], requests: { length: 1 } });
    }
  });
}

row("redirect-refused", "the error says that a transport followed one", async () => {
  const follow: ClientOptions["fetch"] = (url, init) => fetch(url, { ...init, headers: {}, redirect: "follow" });
  const { error } = await failing("redirect-here", getThread, { fetch: follow });
  expect(error.message).toContain("followed a redirect");
});

row(
  "error-closed",
  "a client holds no connection of its own and has no close; the error says that a transport was closed",
  async () => {
    const closed: ClientOptions["fetch"] = () => Promise.reject(new Error("The client is closed."));
    const error: unknown = await getThread(createClient({ fetch: closed, maxRetries: 0 })).catch(
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(OpenRunsError);
    expect(String(error)).toContain("The client is closed.");
    expect(createClient()).not.toHaveProperty("close");
  },
);
