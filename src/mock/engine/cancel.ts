/** Cancels runs: their status changes at once, what they still do is stopped, and with `rollback` they are deleted. */
import { type Core, Stop } from "./core.ts";
import { endRun, type Scheduler } from "./scheduler.ts";
import { type CancelAction, type CancelRequest, Refusal, type Result, type RunRecord } from "./types.ts";

export function cancel(core: Core, scheduler: Scheduler, request: CancelRequest): Result<RunRecord[]> {
  const found = matching(core, request);
  if (found.length === 0) return new Refusal(404, "No runs found to cancel.");
  const inFlight = found.filter((run) => run.status === "pending" || run.status === "running");
  if (inFlight.length === 0) {
    return new Refusal(
      404,
      "No matching runs to cancel. Please verify the thread ID and run IDs are correct, and the runs haven't been deleted or completed.",
    );
  }
  const { action } = request;
  cancelRuns(core, scheduler, inFlight, action, reasonOf(request));
  return inFlight;
}

function reasonOf({ via, action }: CancelRequest): string {
  if (via === "disconnect") return "client disconnected from the run stream (on_disconnect=cancel)";
  const where = via === "bulk" ? "/runs/cancel" : "/threads/{thread_id}/runs/{run_id}/cancel";
  return `${action} requested via POST ${where}`;
}

function matching(core: Core, { thread_id, run_ids, status }: CancelRequest): RunRecord[] {
  const { runs } = core.storage;
  if (status) return runs.inFlight().filter((run) => status === "all" || run.status === status);
  return (run_ids ?? []).flatMap((id) => {
    const run = runs.get(id);
    return run && run.thread_id === thread_id ? run : [];
  });
}

export function cancelRuns(
  core: Core,
  scheduler: Scheduler,
  runs: readonly RunRecord[],
  action: CancelAction,
  reason: string,
): void {
  for (const run of runs) {
    const control = core.running.get(run.run_id);
    scheduler.forget(run.run_id);
    const isWatched = core.tapes.get(run.thread_id)?.hasFollowers(run.run_id) ?? false;
    if (action === "rollback" && (!control || !isWatched)) {
      core.storage.runs.delete(run.run_id);
      core.checkpoints.deleteRun(run.thread_id, run.run_id);
    } else core.storage.runs.change(run.run_id, { status: "interrupted", updated_at: core.clock.timestamp() });
    if (control) control.abort(new Stop(action, reason));
    else leaveQueue(core, scheduler, run);
  }
}

/** A run that never started has changed nothing but its thread's status. */
function leaveQueue(core: Core, scheduler: Scheduler, run: RunRecord): void {
  const thread = core.storage.threads.get(run.thread_id);
  if (thread) {
    const base = thread.status === "busy" ? "idle" : thread.status;
    core.storage.threads.change(run.thread_id, {
      status: core.statusOf(run.thread_id, base),
      updated_at: core.clock.timestamp(),
    });
  }
  endRun(core, run);
  scheduler.startNext(run.thread_id);
}
