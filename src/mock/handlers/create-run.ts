/** From a request to a run in the queue: `toRunsCreate`, what `authorize` says of it, the engine. */

import type { RunCreationOperation, RunsCreateSettings } from "../../typescript/runs-create/types.ts";
import { toRunsCreate } from "../../typescript/runs-create.ts";
import { contains } from "../engine/contains.ts";
import { uuid4, uuid7 } from "../engine/ids.ts";
import { type CreateRunOptions, Refusal, type Result, type RunRecord, type RunsCreateValue } from "../engine/types.ts";
import type { Call } from "../http/call.ts";
import type { AuthorizeResult, Services } from "./services.ts";

type OneRun = Exclude<RunCreationOperation, "createRunBatch">;

export interface RunOptions extends CreateRunOptions {
  /** May change what the request said before anyone sees it. */
  amend?(value: RunsCreateValue): void;
}

/** One run. It starts in a later turn of the event loop, so that the caller can follow it from its first event. */
export async function createRun(
  services: Services,
  operation: OneRun,
  threadId: string | null,
  body: unknown,
  call: Call,
  options: RunOptions = {},
): Promise<Result<RunRecord>> {
  const outcome = toRunsCreate(
    { operation, thread_id: threadId, body, headers: call.headers() },
    settings(services, call),
  );
  if (outcome.refusal) return refused(outcome.refusal);
  if (!outcome.runs_create) return new Refusal(422, "The request creates no run");
  options.amend?.(outcome.runs_create);
  const allowed = await authorized(services, outcome.runs_create, call);
  return allowed instanceof Refusal ? allowed : services.engine.createRun(allowed, options);
}

export async function createBatch(services: Services, body: unknown, call: Call): Promise<Result<RunRecord[]>> {
  const request = { operation: "createRunBatch", body, headers: call.headers() } as const;
  const outcome = toRunsCreate(request, settings(services, call));
  if (outcome.refusal) return refused(outcome.refusal);
  const values: RunsCreateValue[] = [];
  for (const value of outcome.runs_create ?? []) {
    const allowed = await authorized(services, value, call);
    if (allowed instanceof Refusal) return allowed;
    values.push(allowed);
  }
  const runs: RunRecord[] = [];
  for (const value of values) {
    const run = services.engine.createRun(value, { background: true });
    if (run instanceof Refusal) return run;
    runs.push(run);
  }
  return runs;
}

function settings({ engine, webhooks, caller }: Services, call: Call): RunsCreateSettings {
  const who = caller?.(call);
  return {
    graphs: [...engine.graphs.keys()],
    hasAssistant: (id) => engine.storage.assistants.has(id),
    now: () => Math.floor(engine.clock.now()),
    newRunId: () => uuid7(engine.clock.now()),
    newRequestId: uuid4,
    newThreadId: () => uuid7(engine.clock.now()),
    ...(who && { caller: who }),
    ...(webhooks && { webhooks }),
  };
}

async function authorized(
  { authorize, caller, engine }: Services,
  value: RunsCreateValue,
  call: Call,
): Promise<Result<RunsCreateValue>> {
  if (!authorize) return value;
  const context = {
    resource: "threads",
    action: "create_run",
    caller: caller?.(call),
    headers: call.headers(),
  } as const;
  const result: AuthorizeResult = await authorize(context, value);
  if (result === false) return new Refusal(403, "Forbidden");
  if (typeof result !== "object") return value;
  if ("status" in result) return new Refusal(result.status, result.detail);
  const thread = value.thread_id === null ? undefined : engine.storage.threads.get(value.thread_id);
  if (!thread || contains(thread.metadata, result.metadata)) return value;
  return new Refusal(404, "Thread or assistant not found.");
}

/** Where the server fails on what its contract forbids, the mock refuses it. */
function refused({ status, detail }: { status: number; detail: string }): Refusal {
  return status < 500 ? new Refusal(status, detail) : new Refusal(422, "The body does not fit the contract");
}
