import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect } from "vitest";
import { type Client, createClient, OpenRunsError } from "../../../generated/typescript/index.ts";
import { fromRoot } from "../../../scripts/paths.ts";
import type { ClientOptions } from "../../../src/typescript/options.ts";
import * as policy from "../../../src/typescript/policy.ts";
import { Wire } from "../support/wire.ts";
import { row } from "./row.ts";

const wire = new Wire();
beforeAll(() => wire.start());
afterAll(() => wire.stop());

const thread_id = "123e4567-e89b-12d3-a456-426614174001";
const getThread = (client: Client): Promise<unknown> => client.threads.get({ thread_id });

/** The error of a call that must send nothing. */
async function refused(
  call: (client: Client) => Promise<unknown>,
  options: ClientOptions = {},
): Promise<OpenRunsError> {
  let sent = 0;
  const count: ClientOptions["fetch"] = async () => {
    sent++;
    return new Response("{}");
  };
  const client = createClient({ apiKey: null, fetch: count, ...options });
  const error: unknown = await call(client).catch((reason: unknown) => reason);
  if (!(error instanceof OpenRunsError)) throw new Error(`it gave ${String(error)}`);
  expect(sent).toBe(0);
  expect(error.kind).toBe("request");
  return error;
}

for (const [baseUrl, says] of [
  ["localhost:2024", "http://"],
  ["agents.example", "http://localhost:2024"],
  ["ftp://agents.example", "http://"],
  ["http://agents.example/?tenant=a", "query"],
  ["http://agents.example/#top", "fragment"],
  ["http://user:password1@agents.example", "authorization"],
] as const) {
  row("error-input", `base URL ${baseUrl}`, async () => {
    const error = await refused(getThread, { baseUrl });
    expect(error.message).toContain(says);
    expect(JSON.stringify(error)).not.toContain("password1");
  });
}

for (const value of ["grün", "line\nbreak", "line\r\nx-evil: 1", "\u0000"]) {
  row("error-input", `header value ${JSON.stringify(value)}`, async () => {
    const error = await refused(getThread, { headers: { "x-team": value } });
    expect(error.message).toContain('"x-team"');
    expect((await refused(getThread, { apiKey: `key-${value}` })).message).not.toContain(value);
  });
}

const cycle: { self?: unknown } = {};
cycle.self = cycle;
let deep: unknown = 1;
for (let level = 0; level < 100_000; level++) deep = [deep];
for (const [name, input, says] of [
  ["BigInt", { n: 1n }, "BigInt"],
  ["a cycle", cycle, "circular"],
  ["too deep", { deep }, "nested too deep"],
] as const) {
  row("error-input", `input with ${name}`, async () => {
    const error = await refused((client) => client.runs.create({ assistant_id: "agent", input }));
    expect(error.message.toLowerCase()).toContain(says.toLowerCase());
    expect(error).toMatchObject({ operation: "createRun", method: "POST" });
  });
}

row("error-input", "half a surrogate pair in the path", async () => {
  expect((await refused((client) => client.threads.get({ thread_id: "\ud800" }))).message).toContain("surrogate");
});

for (const value of [".", "..", ""]) {
  row("path-dots", `a path parameter ${JSON.stringify(value)}`, async () => {
    expect((await refused((client) => client.threads.delete({ thread_id: value }))).message).toContain("thread_id");
    expect((await refused((client) => client.runs.cancel({ thread_id: value, run_id: "x" }))).message).toContain(
      "path",
    );
  });
}

row("store-namespace", "labels travel as one value, and as a list in bodies", async () => {
  const { client, log } = wire.play("ok");
  await client.store.getItem({ namespace: ["a", "b"], key: "k" });
  await client.store.putItem({ namespace: ["a", "b"], key: "k", value: {} });
  const [read, written] = (await log()).requests;
  expect(read?.query).toEqual({ namespace: ["a.b"], key: ["k"] });
  expect(JSON.parse(written?.body ?? "").namespace).toEqual(["a", "b"]);
  for (const label of ["", "a.b"]) {
    const { message } = await refused((other) => other.store.getItem({ namespace: ["a", label], key: "k" }));
    expect(message).toContain(`"${label}"`);
  }
});

const storeCalls: Readonly<Record<string, (client: Client, labels: string[]) => Promise<unknown>>> = {
  putItem: ({ store }, namespace) => store.putItem({ namespace, key: "k", value: {} }),
  deleteItem: ({ store }, namespace) => store.deleteItem({ namespace, key: "k" }),
  searchItems: ({ store }, namespace_prefix) => store.searchItems({ namespace_prefix }),
  "listNamespaces by prefix": ({ store }, prefix) => store.listNamespaces({ prefix }),
  "listNamespaces by suffix": ({ store }, suffix) => store.listNamespaces({ suffix }),
};

for (const [name, call] of Object.entries(storeCalls)) {
  row("store-labels", name, async () => {
    for (const label of ["", ".", "a.b"]) {
      const { message } = await refused((client) => call(client, ["a", label]));
      expect(message).toContain(`the label "${label}" in \``);
    }
    const { client, log } = wire.play("ok");
    await call(client, []);
    await call(client, ["a", "*"]);
    const bodies = (await log()).requests.map(({ body }) => Object.values<unknown>(JSON.parse(body))[0]);
    expect(bodies).toEqual([[], ["a", "*"]]);
  });
}

row("null-unset", "null is not sent where it means unset, and is where it is a value", async () => {
  const { client, log } = wire.play("ok");
  const nulls = { webhook: null, metadata: null, config: null, checkpoint_id: null, command: null, stream_mode: null };
  await client.runs.create({ assistant_id: "agent", input: null, ...nulls });
  await client.crons.update({ cron_id: thread_id, end_time: null });
  await client.threads.updateState({ thread_id, values: null });
  const bodies = (await log()).requests.map(({ body }) => JSON.parse(body));
  expect(bodies).toEqual([{ assistant_id: "agent", input: null }, { end_time: null }, { values: null }]);
});

row("user-agent", "names the client and its version", async () => {
  const { client, log } = wire.play("ok");
  await getThread(client);
  const { version } = JSON.parse(readFileSync(fromRoot("package.json"), "utf8"));
  expect((await log()).requests[0]?.headers["user-agent"]).toBe(`openruns-typescript/${version}`);
});

row("stream-accept", "a stream takes events and JSON, every other call JSON", async () => {
  const { client, log } = wire.play("ok");
  await getThread(client);
  for await (const _ of client.runs.stream({ assistant_id: "agent" }));
  await client.runs.wait({ assistant_id: "agent" });
  expect((await log()).requests.map(({ headers }) => headers.accept)).toEqual([
    "application/json",
    "text/event-stream, application/json",
    "application/json",
  ]);
});

row("policy-numbers", "the runtime's are those of src/policy.json", async () => {
  const numbers: Record<string, { value: number | number[] }> = JSON.parse(
    readFileSync(fromRoot("src/policy.json"), "utf8"),
  );
  /** Where the platform sets the number (undici's connect timeout), the README says so. */
  const platform = new Set(["connect_timeout_seconds", "//"]);
  const known = new Map<string, unknown>(Object.entries(policy));
  for (const [name, { value }] of Object.entries(numbers)) {
    if (platform.has(name)) continue;
    const constant = name.replace(/_(seconds|milliseconds|bytes|characters|fraction)$/, "").toUpperCase();
    const expected = name.endsWith("_seconds") ? Number(value) * 1000 : value;
    expect(known.get(constant), name).toEqual(expected);
    known.delete(constant);
  }
  expect([...known.keys()]).toEqual([]);
});
