import { describe, expect, expectTypeOf, it } from "vitest";
import type { RunsCreate } from "../../generated/typescript/index.ts";
import {
  type RunCreation,
  type RunsCreateKwargs,
  type RunsCreateSettings,
  type RunsCreateValue,
  toRunsCreate,
} from "../../src/typescript/runs-create.ts";
import { readVectors, replay } from "../support/runs-create-vectors.ts";

const fixtures = new URL("../fixtures/runscreate/", import.meta.url);
// Further recordings in the same notation: OPENRUNS_RUNSCREATE_VECTORS=file npx vitest run test/typescript/runs-create.test.ts
const extra = process.env.OPENRUNS_RUNSCREATE_VECTORS;
const files = [new URL("vectors.json", fixtures), new URL("recorded.json", fixtures), ...(extra ? [extra] : [])];

describe.each(files.map((file) => [`${file}`.replace(/.*\//, ""), readVectors(file)] as const))("%s", (_, recorded) => {
  it.each(recorded.vectors.map((vector) => [vector.name, vector] as const))("%s", (_, vector) => {
    const { runs_create, refusal } = replay(vector, recorded.server.graphs);
    expect(runs_create).toEqual(vector.runs_create);
    if (vector.runs_create === null) expect(refusal?.status).toBe(vector.response_status);
    if (refusal !== null && vector.response_status !== null) expect(refusal.status).toBe(vector.response_status);
  });
});

function configurable(request: Partial<RunCreation>, settings?: RunsCreateSettings) {
  const { runs_create } = toRunsCreate(
    { operation: "createRun", body: { assistant_id: "agent" }, ...request },
    { now: () => 1, newRequestId: () => "made", ...settings },
  );
  if (runs_create === null || Array.isArray(runs_create)) throw new Error("expected one value");
  return runs_create.kwargs.config.configurable;
}

describe("what enters configurable", () => {
  it("knows the caller, the time and the request", () => {
    expect(
      configurable({}, { caller: { user: { identity: "alice" }, user_id: "alice", permissions: ["read"] } }),
    ).toEqual({
      langgraph_auth_user: { identity: "alice" },
      langgraph_auth_user_id: "alice",
      langgraph_auth_permissions: ["read"],
      langgraph_request_id: "made",
      __request_start_time_ms__: 1,
      __after_seconds__: 0,
    });
  });

  it("takes tracing headers, and others only where the server is told to, but never a key", () => {
    const headers = new Headers({
      "langsmith-trace": "20240101-abc",
      baggage: "langsmith-metadata=%7B%22a%22%3A1%7D,langsmith-tags=a%2Cb,langsmith-project=P%20Q,other=1",
      "x-tenant": "t",
      "x-api-key": "secret",
    });
    const traced = {
      "langsmith-trace": "20240101-abc",
      "langsmith-metadata": { a: 1 },
      "langsmith-tags": ["a", "b"],
      "langsmith-project": "P Q",
    };
    expect(configurable({ headers })).toMatchObject(traced);
    expect(configurable({ headers })).not.toHaveProperty("x-tenant");
    const open = configurable({ headers }, { configurableHeader: () => true });
    expect(open).toMatchObject({ ...traced, "x-tenant": "t" });
    expect(JSON.stringify(open)).not.toContain("secret");
  });

  it("leaves out baggage without a trace and metadata that is no object", () => {
    expect(configurable({ headers: { baggage: "langsmith-project=P" } })).not.toHaveProperty("langsmith-project");
    const odd = { "langsmith-trace": "t", baggage: "langsmith-metadata=%5B1%5D,langsmith-metadata=%7B" };
    expect(configurable({ headers: odd })).not.toHaveProperty("langsmith-metadata");
  });
});

describe("toRunsCreate", () => {
  it("makes what the contract calls RunsCreate", () => {
    expectTypeOf<keyof RunsCreateValue | "action">().toEqualTypeOf<keyof RunsCreate>();
    // What a client puts into `configurable` nobody checks, so that only its values can be held against the contract.
    type Rest = Omit<RunsCreateValue, "kwargs"> & {
      kwargs: Omit<RunsCreateKwargs, "config"> & Pick<RunsCreate["kwargs"], "config">;
    };
    expectTypeOf((value: Rest): RunsCreate => value).toBeFunction();
  });

  it("leaves the request as it was, so that a handler may change the value", () => {
    const body = { assistant_id: "agent", metadata: { run_id: "r", owner: "user123" }, input: { messages: [] } };
    const before = structuredClone(body);
    const { runs_create } = toRunsCreate({ operation: "createRun", body });
    if (runs_create === null) throw new Error("expected a value");
    runs_create.metadata.stamped = true;
    Object.assign(runs_create.kwargs.input ?? {}, { changed: true });
    expect(body).toEqual(before);
  });

  it("makes ids of version 7 in the order of time", () => {
    const at = (now: number) =>
      toRunsCreate(
        { operation: "waitRun", body: { assistant_id: "agent", on_completion: "keep" } },
        { now: () => now },
      );
    const [first, second] = [at(1_700_000_000_000), at(1_700_000_000_001)];
    const uuid7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
    expect(first.runs_create?.run_id).toMatch(uuid7);
    expect(first.runs_create?.thread_id).toMatch(uuid7);
    expect(`${first.runs_create?.run_id}` < `${second.runs_create?.run_id}`).toBe(true);
  });

  it("asks whether an assistant exists that is not a graph's", () => {
    const body = { assistant_id: "123E4567E89B12D3A456426614174000" };
    const id = "123e4567-e89b-12d3-a456-426614174000";
    const known = toRunsCreate(
      { operation: "createRun", body },
      { graphs: ["agent"], hasAssistant: (each) => each === id },
    );
    expect(known.runs_create?.assistant_id).toBe(id);
    const unknown = toRunsCreate({ operation: "createRun", body }, { graphs: ["agent"] });
    expect(unknown).toMatchObject({ runs_create: null, refusal: { status: 404 } });
  });

  it("maps every item of a batch and refuses it for the earliest check that fails", () => {
    const good = { assistant_id: "agent" };
    const hook = { assistant_id: "agent", webhook: "http://127.0.0.1/" };
    const bad = { assistant_id: "nope" };
    const outcome = toRunsCreate({ operation: "createRunBatch", body: [hook, good, bad, good] }, { graphs: ["agent"] });
    expect(outcome.runs_create).toHaveLength(2);
    expect(outcome.refusal?.detail).toContain("'nope'");
  });

  it.each(["", '{"assistant_id":"agent","input":"\\ud800"}', '{"assistant_id":"agent","input":1e400}', "nope"])(
    "refuses what is no JSON for the server: %s",
    (text) => {
      expect(toRunsCreate({ path: "/runs", text }).refusal).toEqual({
        status: 422,
        detail: "Invalid JSON in request body",
      });
    },
  );

  it("says which paths create a run when given another", () => {
    expect(() => toRunsCreate({ path: "/threads", body: {} })).toThrow("POST /threads creates no run; use one of");
    expect(() => toRunsCreate({ method: "GET", path: "/runs", body: {} })).toThrow(TypeError);
  });
});

describe("webhooks", () => {
  const status = (webhook: string, webhooks: RunsCreateSettings["webhooks"]) =>
    toRunsCreate({ operation: "createRun", body: { assistant_id: "agent", webhook } }, { webhooks: webhooks ?? {} })
      .refusal?.status;

  it.each([
    ["https://my.fake.webhook.com", {}, undefined],
    ["https://my.fake.webhook.com", { resolve: () => ["10.0.0.1"] }, undefined],
    ["https://my.fake.webhook.com", { resolve: () => ["10.0.0.1"], disable_private_ips: true }, 422],
    ["https://my.fake.webhook.com", { resolve: () => ["8.8.8.8", "::1"] }, 422],
    ["https://my.fake.webhook.com", { resolve: () => [] }, 422],
    ["http://localhost/hook", { disable_loopback: false }, undefined],
    ["/internal", { disable_loopback: false }, undefined],
    ["https://a.example.com/", { allowed_domains: ["*.example.com"] }, undefined],
    ["https://example.com/", { allowed_domains: ["*.example.com"] }, 422],
    ["https://example.com/", { allowed_domains: ["example.com"], resolve: () => [] }, undefined],
    ["https://example.com:8443/", { allowed_ports: [443] }, 422],
    ["https://example.com/", { allowed_ports: [443] }, undefined],
    ["https://example.com:https/", { allowed_ports: [443] }, 400],
    ["https://example.com/", { max_url_length: 10 }, 422],
  ] as const)("%s with %j: %s", (webhook, policy, expected) => {
    expect(status(webhook, policy)).toBe(expected);
  });
});
