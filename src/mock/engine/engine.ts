/** The engine: what `types.ts` promises, put together from its parts. */
import { describeGraph } from "../graph/describe.ts";
import { isRecord } from "../graph/messages.ts";
import type { Graph } from "../graph/types.ts";
import { cancel } from "./cancel.ts";
import { Core, type EngineOptions, Stop } from "./core.ts";
import { createRun } from "./create-run.ts";
import { uuid4 } from "./ids.ts";
import { endRun, freeThread, Scheduler } from "./scheduler.ts";
import { readHistory, readState } from "./state.ts";
import { RUN_DONE } from "./tape.ts";
import {
  type CancelRequest,
  type CreateRunOptions,
  type Engine,
  type GraphDescription,
  type GraphDescriptions,
  Refusal,
  type Result,
  type RunEnd,
  type RunRecord,
  type RunStream,
  type RunsCreateValue,
  type StateUpdate,
  type TapeEvent,
  type ThreadRecord,
} from "./types.ts";
import { applySupersteps, updateState } from "./update-state.ts";
import { RunResult, resultOfThread } from "./wait.ts";

const NOT_FOUND = { error: "HTTPException", message: "404: Run not found" };

export class MockEngine implements Engine {
  readonly core: Core;
  readonly graphs: GraphDescriptions;
  private readonly scheduler: Scheduler;

  constructor(options: EngineOptions) {
    this.core = new Core(options);
    this.scheduler = new Scheduler(this.core);
    this.graphs = new DescribedGraphs(options.graphs);
  }

  get storage(): Core["storage"] {
    return this.core.storage;
  }

  get clock(): Core["clock"] {
    return this.core.clock;
  }

  createRun(value: RunsCreateValue, options: CreateRunOptions = {}): Result<RunRecord> {
    return createRun(this.core, this.scheduler, value, options);
  }

  getRun(threadId: string, runId: string): RunRecord | undefined {
    const run = this.storage.runs.get(runId);
    return run?.thread_id === threadId ? run : undefined;
  }

  deleteRun(threadId: string, runId: string): Result<void> {
    const run = this.getRun(threadId, runId);
    if (!run) return new Refusal(404, "Run not found");
    this.storage.runs.delete(runId);
    this.core.checkpoints.deleteRun(threadId, runId);
    this.scheduler.forget(runId);
    const control = this.core.running.get(runId);
    if (control) control.abort(new Stop("delete", "the run was deleted"));
    else if (run.status === "pending") {
      freeThread(this.core, threadId);
      endRun(this.core, run);
    }
    this.core.tapes.get(threadId)?.forgetRun(runId);
  }

  cancel(request: CancelRequest): Result<RunRecord[]> {
    return cancel(this.core, this.scheduler, request);
  }

  join(threadId: string, runId: string, options: { fallback?: "thread" | "nothing" } = {}): ReturnType<Engine["join"]> {
    const stream = this.stream(threadId, runId);
    const read = async (): Promise<unknown> => {
      const result = new RunResult();
      await stream.listen((event) => result.absorb(event));
      return result.body(() =>
        options.fallback === "nothing" ? {} : resultOfThread(this.storage.threads.get(threadId)),
      );
    };
    return { result: read(), leave: () => stream.leave() };
  }

  stream(threadId: string, runId: string, options: { after?: string; modes?: readonly string[] } = {}): RunStream {
    const { modes = [], after } = options;
    const wants = ({ event }: TapeEvent) => event !== RUN_DONE && matchesModes(event, modes);
    const run = this.getRun(threadId, runId);
    const tape = this.core.tape(threadId);
    if (run?.status === "pending") this.scheduler.hurry(run);
    const follower = tape.follow(runId, wants);
    const replayed = after === undefined ? [] : tape.replay(after, runId);
    for (const event of replayed) follower.take(event);
    if (replayed.length === 0 && !run) {
      follower.take({ id: "", event: "error", data: NOT_FOUND, run_id: runId, stored: false });
    }
    const isOver = !run || (run.status !== "pending" && run.status !== "running" && !this.core.running.has(runId));
    if (isOver) {
      follower.end();
      tape.endRun(runId);
      this.core.releaseTape(threadId);
    }
    return follower;
  }

  streamThread(threadId: string, options: { after?: string } = {}): RunStream {
    const tape = this.core.tape(threadId);
    const follower = tape.follow(undefined, () => true);
    if (options.after !== undefined) for (const event of tape.replay(options.after)) follower.take(event);
    return follower;
  }

  state(threadId: string, options: Parameters<Engine["state"]>[1] = {}): ReturnType<Engine["state"]> {
    return readState(this.core, threadId, options);
  }

  history(threadId: string, options: Parameters<Engine["history"]>[1] = {}): ReturnType<Engine["history"]> {
    return readHistory(this.core, threadId, options);
  }

  async updateState(threadId: string, update: StateUpdate): ReturnType<Engine["updateState"]> {
    return updateState(this.core, threadId, update);
  }

  async applySupersteps(
    threadId: string,
    supersteps: Parameters<Engine["applySupersteps"]>[1],
  ): ReturnType<Engine["applySupersteps"]> {
    const steps = supersteps.map(({ updates }) => ({
      updates: updates.map(({ values, command, as_node }) => ({
        values: values ?? null,
        command: isRecord(command) ? command : null,
        as_node,
      })),
    }));
    return applySupersteps(this.core, threadId, steps);
  }

  copyThread(threadId: string): Result<ThreadRecord> {
    const thread = this.storage.threads.get(threadId);
    if (!thread) return new Refusal(409, "Conflict");
    const now = this.clock.timestamp();
    const copy: ThreadRecord = {
      thread_id: uuid4(),
      created_at: now,
      updated_at: now,
      state_updated_at: now,
      metadata: structuredClone(thread.metadata),
      status: "idle",
      config: {},
    };
    this.storage.threads.add(copy);
    this.core.checkpoints.copy(threadId, copy.thread_id);
    return copy;
  }

  deleteThread(threadId: string): boolean {
    const { runs, threads } = this.storage;
    for (const run of [...runs.ofThread(threadId)]) {
      this.core.running.get(run.run_id)?.abort(new Stop("delete", "the thread was deleted"));
      this.scheduler.forget(run.run_id);
      runs.delete(run.run_id);
      this.core.tapes.get(threadId)?.endRun(run.run_id);
    }
    this.core.checkpoints.deleteThread(threadId);
    this.core.tapes.get(threadId)?.forgetAll();
    this.core.releaseTape(threadId);
    return threads.delete(threadId);
  }

  keepLatestCheckpoint(threadId: string): void {
    this.core.checkpoints.keepLatest(threadId);
  }

  checkpointSizes(threadId: string): ReturnType<Engine["checkpointSizes"]> {
    return this.core.checkpoints.sizes(threadId);
  }

  /** The node after which nothing is left to do in most graphs: who wrote a history that no run has written. */
  lastNodeOf(graph: string): string {
    return [...(this.core.options.graphs.get(graph)?.nodes.keys() ?? [])].at(-1) ?? graph;
  }

  onRunEnd(listener: (end: RunEnd) => void): () => void {
    this.core.endListeners.add(listener);
    return () => this.core.endListeners.delete(listener);
  }

  async close(): Promise<void> {
    await this.scheduler.close();
    for (const tape of this.core.tapes.values()) tape.close();
    this.clock.stop();
  }
}

/** The graphs of a mock may change while it runs, so a description is made when it is asked for. */
class DescribedGraphs implements GraphDescriptions {
  private readonly described = new WeakMap<Graph, GraphDescription>();

  constructor(private readonly graphs: ReadonlyMap<string, Graph>) {}

  get size(): number {
    return this.graphs.size;
  }

  keys(): Iterable<string> {
    return this.graphs.keys();
  }

  has(name: string): boolean {
    return this.graphs.has(name);
  }

  get(name: string): GraphDescription | undefined {
    const graph = this.graphs.get(name);
    if (!graph) return undefined;
    const described = this.described.get(graph) ?? describeGraph(graph, name);
    this.described.set(graph, described);
    return described;
  }
}

/** Which events a reader wants who asked for modes; `messages` and `messages-tuple` both mean all of messages. */
function matchesModes(event: string, modes: readonly string[]): boolean {
  if (modes.length === 0 || modes.includes(event)) return true;
  if ((modes.includes("messages") || modes.includes("messages-tuple")) && event.startsWith("messages")) return true;
  const [base = event, ns] = event.split("|");
  return ns !== undefined && modes.includes(base);
}
