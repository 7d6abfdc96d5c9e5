/** Starts pending runs when they are due and their thread is free, and brings thread and run up to date when they end. */
import { GraphFailure } from "../graph/types.ts";
import { type Core, Stop } from "./core.ts";
import { errorEvent } from "./errors.ts";
import { execute } from "./execute.ts";
import { extended } from "./extended.ts";
import { nextTurn } from "./next-turn.ts";
import { startedKwargs } from "./run-record.ts";
import type { RunTracker } from "./run-tracker.ts";
import { Stopper } from "./stopper.ts";
import { RUN_DONE } from "./tape.ts";
import type { JsonObject, RunEnd, RunFailure, RunRecord, ThreadRecord } from "./types.ts";

const DAY_SECONDS = 86_400;
/**
 * Whoever looks at a new run that nobody follows finds it pending, and whoever joins it at once hears it from its first event.
 * The Python server takes half a second and more.
 */
const BACKGROUND_DELAY_MS = 250;

/** Those who join a run within this time hear it from its start. */
const TOGETHER_MS = 50;

interface Ended {
  status: RunEnd["status"];
  tracker?: RunTracker | undefined;
  failure?: RunFailure | undefined;
}

export class Scheduler {
  private readonly timers = new Map<string, () => void>();
  private readonly hurried = new Set<string>();
  private readonly going = new Set<Promise<void>>();
  private closed = false;

  constructor(private readonly core: Core) {}

  enqueue(run: RunRecord, isBackground: boolean): void {
    const { clock, options } = this.core;
    const queueDelay = options.queueDelay ?? (isBackground ? BACKGROUND_DELAY_MS : 0);
    const wait = Math.max(Date.parse(run.created_at) - clock.now(), 0) + queueDelay;
    // In a turn of its own, so that whoever creates a run can follow it from its first event.
    if (wait < 1) nextTurn(() => this.startNext(run.thread_id));
    else this.startAfter(run, wait);
  }

  private startAfter(run: RunRecord, wait: number): void {
    const cancel = this.core.clock.after(wait, () => {
      this.timers.delete(run.run_id);
      this.hurried.delete(run.run_id);
      this.startNext(run.thread_id);
    });
    this.timers.set(run.run_id, cancel);
  }

  /** Someone waits for a run that is in the queue only to let others be first: those who come at the same time may still come. */
  hurry(run: RunRecord): void {
    const { clock, options } = this.core;
    if (options.queueDelay !== undefined || !this.timers.has(run.run_id) || this.hurried.has(run.run_id)) return;
    const rest = Date.parse(run.created_at) - clock.now();
    this.forget(run.run_id);
    this.hurried.add(run.run_id);
    this.startAfter(run, Math.max(rest, TOGETHER_MS));
  }

  /** The oldest pending run of the thread that is due, unless one is running. */
  startNext(threadId: string): void {
    const { storage, clock } = this.core;
    if (this.closed || !storage.threads.get(threadId)) return;
    const inFlight = storage.runs.inFlight(threadId);
    if (inFlight.some((run) => run.status === "running" || this.core.running.has(run.run_id))) return;
    // A cancelled run is over for all who ask, but its last step may still be on its way out.
    if (storage.runs.ofThread(threadId).some((run) => this.core.running.has(run.run_id))) return;
    const due = inFlight.find((run) => !this.timers.has(run.run_id) && Date.parse(run.created_at) <= clock.now() + 1);
    if (!due) return;
    const graph = this.core.options.graphs.get(String(due.kwargs.config.configurable.graph_id));
    const kwargs = startedKwargs(due, this.core.options.url(), graph?.contextSchema);
    const going = this.run(storage.runs.change(due.run_id, { status: "running", kwargs }));
    this.going.add(going);
    void going.finally(() => this.going.delete(going));
  }

  /** A run that will not start any more. */
  forget(runId: string): void {
    this.timers.get(runId)?.();
    this.timers.delete(runId);
    this.hurried.delete(runId);
  }

  private async run(run: RunRecord): Promise<void> {
    const { core } = this;
    const control = new Stopper();
    core.running.set(run.run_id, control);
    const startedAt = core.clock.timestamp();
    const seconds = core.options.runTimeout ?? DAY_SECONDS;
    const cancelTimeout = core.clock.after(seconds * 1000, () => control.abort(new Stop("timeout", "")), {
      background: true,
    });
    let ended: Ended;
    try {
      ended = await this.attempt(run, control);
    } catch (reason) {
      ended = stoppedBy(reason, this.trackers.get(run.run_id));
    }
    cancelTimeout();
    this.trackers.delete(run.run_id);
    core.running.delete(run.run_id);
    this.finish(run, ended, startedAt);
  }

  private readonly trackers = new Map<string, RunTracker>();

  private async attempt(run: RunRecord, signal: Stopper): Promise<Ended> {
    const { core } = this;
    const graph = core.options.graphs.get(String(run.kwargs.config.configurable.graph_id));
    if (!graph) throw new GraphFailure("ValueError", `There is no graph ${run.kwargs.config.configurable.graph_id}`);
    const { tracker, failure } = await execute({
      graph,
      run,
      clock: core.clock,
      checkpoints: core.checkpoints,
      signal,
      pace: core.options.pace ?? {},
      frames: { dialect: core.options.dialect ?? "python" },
      random: core.options.random,
      publish: (event, data) => publish(core, run, event, data),
      onTracker: (started) => this.trackers.set(run.run_id, started),
      onStep:
        core.stepListeners.size === 0
          ? undefined
          : (event) => {
              for (const listener of core.stepListeners) listener(run, event);
            },
    });
    return failure ? { status: "error", tracker, failure: errorEvent(failure) } : { status: "success", tracker };
  }

  private finish(run: RunRecord, ended: Ended, startedAt: string): void {
    const { core } = this;
    const { storage, clock } = core;
    const stored = storage.runs.get(run.run_id);
    if (stored && ended.status === "rollback") this.remove(stored);
    else if (stored && ended.status !== "rollback") {
      storage.runs.change(run.run_id, { status: ended.status, updated_at: clock.timestamp() });
    }
    const isTemporary = run.kwargs.temporary;
    if (stored && !isTemporary) this.updateThread(run, ended);
    else if (!isTemporary) freeThread(core, run.thread_id);
    const end: RunEnd = {
      run: storage.runs.get(run.run_id) ?? run,
      status: ended.status,
      values: isTemporary ? null : ((ended.tracker?.values ?? null) as JsonObject | null),
      ...(ended.failure && { error: ended.failure }),
      started_at: startedAt,
      ended_at: clock.timestamp(),
    };
    if (isTemporary) {
      storage.runs.delete(run.run_id);
      storage.threads.delete(run.thread_id);
      core.checkpoints.deleteThread(run.thread_id);
    }
    endRun(core, run);
    for (const listener of core.endListeners) listener(end);
    this.startNext(run.thread_id);
  }

  private remove(run: RunRecord): void {
    this.core.storage.runs.delete(run.run_id);
    this.core.checkpoints.deleteRun(run.thread_id, run.run_id);
  }

  /** Without a checkpoint there is nothing to replace the thread's values with. */
  private updateThread(run: RunRecord, { status, tracker, failure }: Ended): void {
    const { core } = this;
    const threadId = run.thread_id;
    const thread = core.storage.threads.get(threadId);
    if (!thread) return;
    const failed = failure !== undefined && status !== "interrupted" && status !== "rollback";
    const has = status !== "rollback" && tracker?.hasCheckpoint === true;
    const base = failed ? "error" : has && tracker.next.length > 0 ? "interrupted" : "idle";
    const now = core.clock.timestamp();
    const changes: Partial<ThreadRecord> = {
      updated_at: now,
      state_updated_at: now,
      status: core.statusOf(threadId, base),
      error: failure ?? null,
      metadata: extended(thread.metadata, { graph_id: run.kwargs.config.configurable.graph_id ?? null }),
    };
    if (has) {
      changes.values = tracker.values as JsonObject;
      changes.interrupts = tracker.interrupts;
    }
    core.storage.threads.change(threadId, changes);
  }

  async close(): Promise<void> {
    this.closed = true;
    for (const cancel of this.timers.values()) cancel();
    for (const control of this.core.running.values()) control.abort(new Stop("delete", "the mock is closed"));
    await Promise.allSettled(this.going);
  }
}

/** The run is gone already; its thread is as it was before, but no longer busy with it. */
export function freeThread(core: Core, threadId: string): void {
  const thread = core.storage.threads.get(threadId);
  if (thread?.status !== "busy") return;
  const status = core.statusOf(threadId, "idle");
  if (status !== "busy") core.storage.threads.change(threadId, { status, updated_at: core.clock.timestamp() });
}

function stoppedBy(reason: unknown, tracker: RunTracker | undefined): Ended {
  if (reason instanceof Stop) {
    if (reason.kind === "timeout")
      return { status: "timeout", tracker, failure: { error: "TimeoutError", message: "" } };
    if (reason.kind === "rollback") {
      return { status: "rollback", failure: { error: "UserRollback", message: reason.message } };
    }
    return { status: "interrupted", tracker, failure: { error: "UserInterrupt", message: reason.message } };
  }
  if (reason instanceof GraphFailure) return { status: "error", failure: errorEvent(reason) };
  throw reason;
}

/** The modes that were asked for are kept for those who come later; parts of messages, errors and feedback are not. */
export function publish(core: Core, run: RunRecord, event: string, data: unknown): void {
  const base = event.split("|")[0] ?? event;
  const { resumable, stream_mode } = run.kwargs;
  const modes: readonly string[] = stream_mode;
  const isAsked =
    base === "metadata" || modes.includes(base) || (base === "messages" && modes.includes("messages-tuple"));
  core.tape(run.thread_id).publish({ event, data, run_id: run.run_id, stored: resumable && isAsked });
}

/** Tells all who follow that the run is over. */
export function endRun(core: Core, run: { run_id: string; thread_id: string; kwargs: { resumable: boolean } }): void {
  const tape = core.tape(run.thread_id);
  // The tape of a run that is gone is gone, too, so its end is told to those who follow now and to nobody later.
  const stored = run.kwargs.resumable && core.storage.runs.get(run.run_id) !== undefined;
  tape.publish({ event: RUN_DONE, data: null, run_id: run.run_id, stored });
  tape.endRun(run.run_id);
  core.releaseTape(run.thread_id);
}
