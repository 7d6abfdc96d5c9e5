import { afterAll, beforeAll, expect } from "vitest";
import { type Client, OpenRunsError } from "../../../generated/typescript/index.ts";
import type { ClientOptions } from "../../../src/typescript/options.ts";
import { KEY, Wire } from "../support/wire.ts";
import { row } from "./row.ts";

const wire = new Wire();
beforeAll(() => wire.start());
afterAll(() => wire.stop());

const thread_id = "123e4567-e89b-12d3-a456-426614174001";
const getThread = (client: Client): Promise<unknown> => client.threads.get({ thread_id });
const createRun = (client: Client): Promise<unknown> => client.runs.create({ assistant_id: "agent" });

async function failing(scenario: string, call = getThread, options: ClientOptions = {}) {
  const played = wire.play(scenario, options);
  const error: unknown = await call(played.client).catch((reason: unknown) => reason);
  if (!(error instanceof OpenRunsError)) throw new Error(`${scenario} gave ${JSON.stringify(error)}`);
  return { error, log: await played.log() };
}

row("unset-and-null", "unset is absent, null is null", async () => {
  const { client, log } = wire.play("ok");
  await client.runs.create({ assistant_id: "agent", input: null, metadata: { a: null }, webhook: undefined });
  const [sent] = (await log()).requests;
  expect(JSON.parse(sent?.body ?? "")).toEqual({ assistant_id: "agent", input: null, metadata: { a: null } });
});

row("no-defaults", "nothing is sent that was not given", async () => {
  const { client, log } = wire.play("ok");
  await client.runs.create({ thread_id, assistant_id: "agent" });
  await getThread(client);
  const [created, read] = (await log()).requests;
  expect(JSON.parse(created?.body ?? "")).toEqual({ assistant_id: "agent" });
  expect(read).toMatchObject({ query: {}, body: "" });
});

for (const scenario of [
  "unavailable",
  "unavailable~status=502",
  "unavailable~status=504",
  "dropped",
  "rate-limited~retry_after=0",
]) {
  row("retry-safe", scenario, async () => {
    const { client, log } = wire.play(scenario);
    expect(await getThread(client)).toMatchObject({ thread_id });
    expect((await log()).methods).toEqual({ GET: 2 });
  });
}

row("retry-after", "the next try waits as long as the server asks", async () => {
  const { client, log } = wire.play("rate-limited");
  await getThread(client);
  const [first, second] = (await log()).requests;
  expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(1000);
});

for (const scenario of ["unavailable~times=always", "rate-limited~times=always", "dropped~times=always"]) {
  row("retry-never-post", scenario, async () => {
    const run = { assistant_id: "agent" };
    const calls: ((client: Client) => Promise<unknown>)[] = [
      createRun,
      (client) => client.runs.wait(run),
      async (client) => {
        for await (const _ of client.runs.stream(run));
      },
    ];
    for (const call of calls) expect((await failing(scenario, call)).log.methods).toEqual({ POST: 1 });
  });
}

for (const scenario of ["not-found", "conflict", "invalid", "invalid-zod", "error-html", "error-empty"]) {
  row("retry-never-4xx", scenario, async () => {
    expect((await failing(scenario)).log.methods).toEqual({ GET: 1 });
  });
}

row("error-names", "what, where, in whose words", async () => {
  const { error } = await failing("not-found");
  expect(error).toMatchObject({ kind: "status", operation: "getThread", method: "GET", status: 404 });
  expect(error.url).toMatch(new RegExp(`not-found/threads/${thread_id}$`));
  expect(error.requestId).toMatch(/^wire-/);
  expect(error.detail).toBeTruthy();
  for (const part of ["getThread", "404", error.detail, error.requestId]) expect(error.message).toContain(part);
});

const bodies: [scenario: string, kind: string, says: string][] = [
  ["invalid-zod", "status", "400"],
  ["invalid-list", "status", "422"],
  ["error-text", "status", "Internal Server Error"],
  ["error-html", "status", "an HTML page"],
  ["error-empty", "status", "405"],
  ["not-json", "body", "OK, but not JSON"],
  ["html", "body", "an HTML page"],
  ["empty", "body", "no body"],
  ["no-content", "body", "204"],
  ["truncated", "body", "not valid application/json"],
];
for (const [scenario, kind, says] of bodies) {
  row("error-bodies", scenario, async () => {
    const { error } = await failing(scenario);
    expect(error.kind).toBe(kind);
    expect(error.message).toContain(says);
    expect(error.message).not.toContain("[object");
  });
}

for (const scenario of ["error-secret", "not-found", "dropped", "hang", "html"]) {
  row("secret-kept", scenario, async () => {
    const { error } = await failing(scenario, createRun, { timeout: 300 });
    const { inspect } = await import("node:util");
    expect(`${error.message} ${error.stack} ${JSON.stringify(error)} ${inspect(error, { depth: 9 })}`).not.toContain(
      KEY,
    );
  });
}

row("auth", "the option, the environment, the call's own header", async () => {
  const ok = wire.play("unauthorized", { apiKey: "secret" });
  await getThread(ok.client);
  const { error } = await failing("unauthorized", getThread, { apiKey: "wrong" });
  expect(error.status).toBe(401);
  expect(error.message).toContain("LANGGRAPH_API_KEY");
  const played = wire.play("unauthorized", { apiKey: "wrong" });
  await played.client.threads.get({ thread_id }, { headers: { "X-Api-Key": "secret" } });
  process.env.LANGGRAPH_API_KEY = "secret";
  try {
    await getThread(wire.play("unauthorized", { apiKey: undefined }).client);
  } finally {
    delete process.env.LANGGRAPH_API_KEY;
  }
  const none = wire.play("ok", { apiKey: null });
  await getThread(none.client);
  expect((await none.log()).requests[0]?.headers).not.toHaveProperty("x-api-key");
});

for (const scenario of ["hang", "hang-body"]) {
  row("deadline", scenario, async () => {
    const { error, log } = await failing(scenario, (client) => client.threads.get({ thread_id }, { timeout: 300 }));
    expect(error).toMatchObject({ kind: "timeout", operation: "getThread" });
    expect(log.open_responses).toBe(0);
  });
  row("cancelled", scenario, async () => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 200);
    const began = Date.now();
    const { signal } = controller;
    const { error, log } = await failing(scenario, (client) => client.threads.get({ thread_id }, { signal }));
    expect(error.kind).toBe("aborted");
    expect(Date.now() - began).toBeLessThan(3000);
    expect(log).toMatchObject({ open_responses: 0, client_closed: 1 });
  });
}

row("foreign-location", "a redirect to elsewhere is not followed", async () => {
  const { error, log } = await failing("redirect", createRun);
  expect(error.status).toBe(307);
  expect(log.elsewhere).toEqual([]);
});
