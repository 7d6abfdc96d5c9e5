import { afterAll, beforeAll, expect } from "vitest";
import { OpenRunsError, RunError } from "../../../generated/typescript/index.ts";
import { Wire } from "../support/wire.ts";
import { row } from "./row.ts";

const wire = new Wire();
beforeAll(() => wire.start());
afterAll(() => wire.stop());

const thread_id = "123e4567-e89b-12d3-a456-426614174001";
const run_id = "123e4567-e89b-12d3-a456-426614174002";
const onThread = { thread_id, assistant_id: "agent" };

row("wait-picks-operation", "the thread picks the operation", async () => {
  const { client, log } = wire.play("wait");
  for (const given of [{}, { thread_id: null }, { thread_id }]) {
    expect(await client.runs.wait({ assistant_id: "agent", ...given })).toHaveProperty("messages");
  }
  const { requests } = await log();
  expect(requests.map(({ path }) => path)).toEqual(["/runs/wait", "/runs/wait", `/threads/${thread_id}/runs/wait`]);
  for (const { body } of requests) expect(JSON.parse(body ?? "")).toEqual({ assistant_id: "agent" });
});

for (const scenario of ["wait-failed", "wait-failed-wrapped"]) {
  row("run-failed", scenario, async () => {
    const { client } = wire.play(scenario);
    const error: unknown = await client.runs.wait(onThread).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(RunError);
    expect(error).toMatchObject({ kind: "run", error: "ValueError", message: expect.not.stringContaining("{") });
    const value = await client.runs.wait(onThread, { raiseError: false });
    expect(Object.keys(Object(value))).toEqual(["__error__"]);
  });
}

row("on-run-created", "once, before the body", async () => {
  const { client, release } = wire.play("wait-held");
  const known: object[] = [];
  const began = Date.now();
  await client.runs.wait(onThread, {
    onRunCreated: (run) => {
      known.push(run);
      void release();
    },
  });
  // Were it called only after the body, the server would hold that back for ten seconds.
  expect(Date.now() - began).toBeLessThan(5000);
  expect(known).toEqual([{ run_id, thread_id }]);
});

row("wait-outlives", "ten minutes of keep-alives", async () => {
  const { client, log } = wire.play("wait-long");
  expect(await client.runs.wait(onThread)).toHaveProperty("messages");
  expect((await log()).methods).toEqual({ POST: 1 });
});

for (const scenario of ["wait-cut", "wait-cut-again", "wait-cut-json", "wait-cut-no-location", "wait-cut-busy"]) {
  row("wait-rejoins", scenario, async () => {
    const { client, log } = wire.play(scenario);
    const known: object[] = [];
    const state = await client.runs.wait(onThread, { onRunCreated: (run) => known.push(run) });
    expect(state).toHaveProperty("messages");
    const { methods, requests } = await log();
    expect(methods.POST).toBe(1);
    expect(requests.at(-1)?.path).toBe(`/threads/${thread_id}/runs/${run_id}/join`);
    expect(known).toHaveLength(1);
  });
}

for (const scenario of ["wait-cut-always", "wait-cut-no-headers", "wait-cut-gone"]) {
  row("wait-rejoins", `${scenario} ends in an error`, async () => {
    const { client, log } = wire.play(scenario);
    const error: unknown = await client.runs.wait({ assistant_id: "agent" }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(OpenRunsError);
    expect(error).toMatchObject({ operation: "waitRun" });
    const { methods, requests } = await log();
    expect(methods.POST).toBe(1);
    expect(requests.length).toBeLessThanOrEqual(7);
  });
}

row("foreign-location", "a lost wait goes on at home", async () => {
  const { client, log } = wire.play("wait-cut-elsewhere");
  expect(await client.runs.wait(onThread)).toHaveProperty("messages");
  expect((await log()).elsewhere).toEqual([]);
});

for (const scenario of ["wait-silent", "wait-long"]) {
  row("deadline", scenario, async () => {
    const { client, log } = wire.play(scenario);
    await expect(client.runs.wait(onThread, { timeout: 300 })).rejects.toMatchObject({ kind: "timeout" });
    expect(await log()).toMatchObject({ methods: { POST: 1 }, open_responses: 0 });
  });
}

row("cancelled", "a wait", async () => {
  const { client, log } = wire.play("wait-silent");
  const waiting = client.runs.wait(onThread, { signal: AbortSignal.timeout(300) });
  await expect(waiting).rejects.toBeInstanceOf(OpenRunsError);
  expect(await log()).toMatchObject({ open_responses: 0, client_closed: 1 });
});
