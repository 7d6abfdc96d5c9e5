/** Puts a new run into the queue: finds or makes its thread, and applies the strategy for runs in flight. */
import { cancelRuns } from "./cancel.ts";
import type { Core } from "./core.ts";
import { extended } from "./extended.ts";
import { uuid7 } from "./ids.ts";
import { runRecord, threadConfig } from "./run-record.ts";
import type { Scheduler } from "./scheduler.ts";
import {
  type AssistantRecord,
  type CreateRunOptions,
  Refusal,
  type Result,
  type RunRecord,
  type RunsCreateValue,
  type ThreadRecord,
} from "./types.ts";

const BUSY = "Thread is already running a task. Wait for it to finish or choose a different multitask strategy.";
const NOT_FOUND = "Thread or assistant not found.";

export function createRun(
  core: Core,
  scheduler: Scheduler,
  value: RunsCreateValue,
  options: CreateRunOptions = {},
): Result<RunRecord> {
  const { storage, clock } = core;
  const assistant = storage.assistants.get(value.assistant_id);
  if (!assistant || !core.options.graphs.has(assistant.graph_id)) return new Refusal(404, NOT_FOUND);
  const existing = value.thread_id === null ? undefined : storage.threads.get(value.thread_id);
  if (!existing && value.thread_id !== null && value.if_not_exists !== "create") return new Refusal(404, NOT_FOUND);
  if (existing) claimThread(core, existing, assistant, value);
  const thread = existing ?? newThread(core, assistant, value);

  const inFlight = storage.runs.inFlight(thread.thread_id);
  if (value.prevent_insert_if_inflight && inFlight.length > 0) return new Refusal(409, BUSY);
  const run = runRecord(value, assistant, storage.threads.get(thread.thread_id) ?? thread, !existing, clock);
  storage.runs.add(run);
  if (storage.threads.get(thread.thread_id)?.status !== "busy") {
    storage.threads.change(thread.thread_id, { status: "busy" });
  }
  const { multitask_strategy: strategy } = value;
  if ((strategy === "interrupt" || strategy === "rollback") && inFlight.length > 0) {
    const reason = `superseded by run ${run.run_id} (multitask_strategy=${strategy})`;
    cancelRuns(core, scheduler, inFlight, strategy, reason);
  }
  scheduler.enqueue(run, options.background ?? false);
  return run;
}

function newThread(core: Core, assistant: AssistantRecord, value: RunsCreateValue): ThreadRecord {
  const { clock, storage } = core;
  const { config } = value.kwargs;
  const now = clock.timestamp();
  const thread: ThreadRecord = {
    thread_id: value.thread_id ?? uuid7(clock.now()),
    created_at: now,
    updated_at: now,
    metadata: {
      graph_id: assistant.graph_id,
      assistant_id: assistant.assistant_id,
      ...(config.metadata as object | undefined),
      ...value.metadata,
    },
    status: "busy",
    config: threadConfig(assistant, {}, { ...config } as ThreadRecord["config"]),
    values: null,
  };
  storage.threads.add(thread);
  return thread;
}

/** A thread that was idle takes over the graph of the run, and what the run says of its configuration. */
function claimThread(core: Core, thread: ThreadRecord, assistant: AssistantRecord, value: RunsCreateValue): void {
  if (thread.status === "busy") return;
  const { graph_id, assistant_id } = assistant;
  core.storage.threads.change(thread.thread_id, {
    status: "busy",
    metadata: extended(thread.metadata, { graph_id, assistant_id }),
    config: threadConfig(assistant, thread.config, { ...value.kwargs.config } as ThreadRecord["config"]),
    updated_at: core.clock.timestamp(),
  });
}
