/** Runs: created, listed, joined, streamed, cancelled, deleted. */
import type { Handlers } from "../../../generated/mock/operations.ts";
import type * as contract from "../../../generated/typescript/index.ts";
import { canonicalUuid } from "../../typescript/runs-create/uuid.ts";
import { threadNotFound } from "../engine/state.ts";
import { Refusal, type RunRecord, type RunStream, type TapeEvent } from "../engine/types.ts";
import type { SentEvent } from "../http/answers.ts";
import { mapped } from "../http/mapped.ts";
import { createBatch, createRun } from "./create-run.ts";
import { pick, unknownFields } from "./select.ts";
import type { Services } from "./services.ts";

type RunHandlers = Pick<
  Handlers,
  | "createRun"
  | "createRunBatch"
  | "cancelRuns"
  | "streamRun"
  | "waitRun"
  | "joinRunStream"
  | "listThreadRuns"
  | "createThreadRun"
  | "streamThreadRun"
  | "waitThreadRun"
  | "getThreadRun"
  | "deleteThreadRun"
  | "joinThreadRun"
  | "joinThreadRunStream"
  | "cancelThreadRun"
>;

const DEFAULT_LIMIT = 10;
const RUN_FIELDS: readonly string[] = [
  "run_id",
  "thread_id",
  "assistant_id",
  "created_at",
  "updated_at",
  "status",
  "metadata",
  "kwargs",
  "multitask_strategy",
  "langsmith_session_name",
];

export function runHandlers(services: Services): RunHandlers {
  const { engine } = services;

  const stream = (run: RunRecord, location: string, body: { on_disconnect?: string }) => {
    const events = engine.stream(run.thread_id, run.run_id);
    return {
      status: 200,
      headers: { location: `${location}/stream`, "content-location": location },
      events: sent(events, run.kwargs.resumable),
      leave: () => left(run, events, body.on_disconnect === "cancel"),
    } as const;
  };

  const wait = (run: RunRecord, body: { on_disconnect?: string }) => {
    const location = `/threads/${run.thread_id}/runs/${run.run_id}`;
    const { result, leave } = engine.join(run.thread_id, run.run_id, {
      fallback: run.kwargs.temporary ? "nothing" : "thread",
    });
    return {
      status: 200,
      headers: { location: `${location}/join`, "content-location": location },
      wait: result as Promise<contract.RunResult>,
      leave: () => left(run, { leave }, body.on_disconnect === "cancel"),
    } as const;
  };

  /** A caller is gone: what it wanted for this case happens. */
  const left = (run: { thread_id: string; run_id: string }, follower: { leave(): void }, cancels: boolean) => {
    follower.leave();
    if (!cancels) return;
    engine.cancel({ thread_id: run.thread_id, run_ids: [run.run_id], action: "interrupt", via: "disconnect" });
  };

  const joined = (threadId: string, runId: string, query: { cancel_on_disconnect?: unknown }) => {
    const location = `/threads/${threadId}/runs/${runId}`;
    const cancels = query.cancel_on_disconnect === true;
    return { location, cancels };
  };

  const joinStream = (
    threadId: string,
    runId: string,
    { stream_mode, cancel_on_disconnect }: { stream_mode?: unknown; cancel_on_disconnect?: unknown },
    after: string | undefined,
  ) => {
    const { location, cancels } = joined(threadId, runId, { cancel_on_disconnect });
    const modes = Array.isArray(stream_mode) ? stream_mode.map(String) : [];
    const events = engine.stream(threadId, runId, { modes, ...(after !== undefined && after !== "" && { after }) });
    const resumable = engine.getRun(threadId, runId)?.kwargs.resumable ?? false;
    return {
      status: 200,
      headers: { location: `${location}/stream`, "content-location": location },
      events: sent(events, resumable),
      leave: () => left({ thread_id: threadId, run_id: runId }, events, cancels),
    } as const;
  };

  return {
    async createRun({ body }, call) {
      const run = await createRun(services, "createRun", null, body, call, { background: true });
      if (run instanceof Refusal) return run;
      return { status: 200, headers: { "content-location": `/runs/${run.run_id}` }, body: wire(run) };
    },

    async createRunBatch({ body }, call) {
      const runs = await createBatch(services, body, call);
      return runs instanceof Refusal ? runs : { status: 200, body: runs.map(wire) };
    },

    async streamRun({ body }, call) {
      const run = await createRun(services, "streamRun", null, body, call);
      return run instanceof Refusal ? run : stream(run, `/runs/${run.run_id}`, body);
    },

    async waitRun({ body }, call) {
      const run = await createRun(services, "waitRun", null, body, call);
      return run instanceof Refusal ? run : wait(run, body);
    },

    joinRunStream: () => new Refusal(404, "Not Found"),

    async createThreadRun({ path, body }, call) {
      const run = await createRun(services, "createThreadRun", path.thread_id, body, call, { background: true });
      if (run instanceof Refusal) return run;
      const location = `/threads/${path.thread_id}/runs/${run.run_id}`;
      return { status: 200, headers: { "content-location": location }, body: wire(run) };
    },

    async streamThreadRun({ path, body }, call) {
      const run = await createRun(services, "streamThreadRun", path.thread_id, body, call);
      return run instanceof Refusal ? run : stream(run, `/threads/${path.thread_id}/runs/${run.run_id}`, body);
    },

    async waitThreadRun({ path, body }, call) {
      const run = await createRun(services, "waitThreadRun", path.thread_id, body, call);
      return run instanceof Refusal ? run : wait(run, body);
    },

    listThreadRuns({ path, query }) {
      if (!engine.storage.threads.get(path.thread_id)) return threadNotFound(path.thread_id);
      const { limit = DEFAULT_LIMIT, offset = 0, status, select } = query;
      const unknown = (select ?? []).filter((field) => !RUN_FIELDS.includes(field));
      if (unknown.length > 0) return unknownFields(unknown, RUN_FIELDS);
      const runs = engine.storage.runs.ofThread(path.thread_id).filter((run) => !status || run.status === status);
      const page = runs.slice(offset, limit < 0 ? limit : offset + limit);
      return { status: 200, body: page.map((run) => pick(wire(run), select)) };
    },

    getThreadRun({ path }) {
      if (!engine.storage.threads.get(path.thread_id)) return threadNotFound(path.thread_id);
      const run = engine.getRun(path.thread_id, path.run_id);
      return run ? { status: 200, body: wire(run) } : new Refusal(404, "Not Found");
    },

    deleteThreadRun({ path }) {
      const refused = engine.deleteRun(path.thread_id, path.run_id);
      return refused instanceof Refusal ? refused : { status: 204 };
    },

    joinThreadRun({ path, query }) {
      const { location, cancels } = joined(path.thread_id, path.run_id, query);
      const { result, leave } = engine.join(path.thread_id, path.run_id);
      return {
        status: 200,
        headers: { location: `${location}/join`, "content-location": location },
        wait: result as Promise<contract.RunResult>,
        leave: () => left(path, { leave }, cancels),
      };
    },

    joinThreadRunStream({ path, query, headers }) {
      return joinStream(path.thread_id, path.run_id, query, headers.last_event_id);
    },

    cancelThreadRun({ path, query }) {
      const { wait: waits, action } = query as { wait?: unknown; action?: unknown };
      const follower = waits === true ? engine.join(path.thread_id, path.run_id, { fallback: "nothing" }) : undefined;
      const cancelled = engine.cancel({
        thread_id: path.thread_id,
        run_ids: [path.run_id],
        action: action === "rollback" ? "rollback" : "interrupt",
      });
      if (cancelled instanceof Refusal) {
        follower?.leave();
        return cancelled;
      }
      if (!follower) return { status: 202 };
      const location = `/threads/${path.thread_id}/runs/${path.run_id}`;
      return {
        status: 200,
        headers: { location: `${location}/join`, "content-location": location },
        wait: follower.result as Promise<contract.RunResult>,
        leave: follower.leave,
      };
    },

    cancelRuns({ body, query }) {
      const request = cancelRequest(body);
      if (request instanceof Refusal) return request;
      const action = query.action === "rollback" ? "rollback" : "interrupt";
      const cancelled = engine.cancel({ ...request, action, via: "bulk" });
      return cancelled instanceof Refusal ? cancelled : { status: 204 };
    },
  };
}

function cancelRequest(body: contract.RunsCancel) {
  const { status, thread_id, run_ids } = body as { status?: string; thread_id?: string; run_ids?: string[] };
  if (status) {
    if (thread_id || run_ids) {
      return new Refusal(
        422,
        "When providing a 'status', 'thread_id' and 'run_ids' must be omitted. The 'status' parameter cancels all runs with the given status, regardless of thread or run ID.",
      );
    }
    return { status: status.toLowerCase() as "pending" | "running" | "all" };
  }
  const thread = canonicalUuid(thread_id ?? "");
  if (thread === undefined) return new Refusal(422, "Invalid thread ID: must be a UUID");
  const ids = (run_ids ?? []).map((id) => canonicalUuid(id));
  if (ids.includes(undefined)) return new Refusal(422, "Invalid run ID: must be a UUID");
  return { thread_id: thread, run_ids: ids.filter((id) => id !== undefined) };
}

/** The ids of events are sent for runs that can be replayed only. */
function sent(events: RunStream, withIds: boolean): AsyncIterable<readonly SentEvent[]> {
  return mapped(events.batches(), (batch) => batch.map((event) => sentEvent(event, withIds)));
}

function sentEvent({ id, event, data }: TapeEvent, withIds: boolean): SentEvent {
  return withIds && id !== "" ? { event, data, id } : { event, data };
}

/** The record has the wire's shape; a copy gets the wire's type, too. */
export function wire(run: RunRecord): contract.Run {
  return { ...run, kwargs: { ...run.kwargs } };
}
