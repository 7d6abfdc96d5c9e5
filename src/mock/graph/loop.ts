/** Runs a graph step by step, from an input, a command or where it stopped, until it ends, asks or fails. */
import { hash128 } from "../engine/ids.ts";
import { Stopper } from "../engine/stopper.ts";
import { applyWrites, initialState, loadState } from "./channels.ts";
import type { GraphRun } from "./graph-run.ts";
import { byPath, NO_WRITES, NOTHING_TO_WAIT_FOR, STOPPED, shownWrites, toFailure } from "./loop-parts.ts";
import { keepWrites, type Level, newRecord, outOfSteps } from "./loop-records.ts";
import { begin, type Start } from "./loop-start.ts";
import { runTask } from "./run-node.ts";
import { prepareTasks } from "./tasks.ts";
import {
  type ChannelState,
  type CheckpointRecord,
  type CheckpointSource,
  type Graph,
  GraphInterrupt,
  type InterruptRecord,
  START,
  type State,
  type Task,
  writesOf,
} from "./types.ts";

export class Loop {
  state: ChannelState;
  step: number;
  /** The newest checkpoint, stored or not yet. */
  record: CheckpointRecord;
  resuming = false;
  /** Whether finished tasks of the checkpoint run again: after a jump back in time. */
  replaying = false;
  readonly nsText: string;
  readonly isRoot: boolean;
  readonly saved: CheckpointRecord | undefined;
  private storedId: string | null;
  private firstTick = true;
  private stop = 0;

  constructor(
    readonly graph: Graph,
    readonly run: GraphRun,
    readonly level: Level,
    readonly start: Start,
  ) {
    this.nsText = level.ns.join("|");
    this.isRoot = level.ns.length === 0;
    this.saved = run.store?.get(this.nsText, start.checkpointId);
    this.state = this.saved ? loadState(graph, this.saved.channels) : initialState(graph);
    this.step = (this.saved?.step ?? -2) + 1;
    this.storedId = this.saved?.id ?? null;
    this.record = this.saved ?? newRecord(this, "loop", null);
  }

  /** The state at the end. Throws `GraphInterrupt` where the graph stopped to ask, `GraphFailure` where it failed. */
  async execute(): Promise<State> {
    try {
      this.stop = this.step + this.run.recursionLimit + 1;
      begin(this);
      while (await this.tick());
      this.keepAtExit(false);
      return this.state.values;
    } catch (reason) {
      if (reason instanceof GraphInterrupt && this.isRoot) this.emitFinalValues();
      this.keepAtExit(true);
      if (reason instanceof GraphInterrupt && this.isRoot && reason.interrupts.length === 0) {
        this.emit({ type: "breakpoint" });
      }
      throw reason;
    }
  }

  /** One step; false when there is nothing left to do. */
  private async tick(): Promise<boolean> {
    const tasks = this.prepare();
    if (this.step > this.stop) throw outOfSteps(this.run.recursionLimit);
    if (tasks.length === 0) return false;
    const finished = this.replaying ? [] : this.reapply(tasks);
    const passing = this.firstTick && this.resuming;
    if (!passing && this.stopsAt(this.start.interruptBefore, tasks)) throw new GraphInterrupt([]);
    for (const task of tasks) if (task.name !== START) this.emit({ type: "task", task, step: this.step });
    for (const task of finished) this.emitWrites(task, true);
    await this.runAll(tasks.filter((task) => !finished.includes(task)));
    this.finishStep(tasks);
    if (!this.run.store && this.run.durability === "sync") throw NOTHING_TO_WAIT_FOR;
    if (this.stopsAt(this.start.interruptAfter, tasks)) {
      this.prepare();
      throw new GraphInterrupt([]);
    }
    this.firstTick = false;
    this.replaying = false;
    return true;
  }

  private prepare(): Task[] {
    const { state, record, nsText } = this;
    const tasks = this.nextTasks();
    if (this.run.store) {
      const parent = record.parentId === null ? null : (this.run.store.get(nsText, record.parentId) ?? null);
      const isLoaded = record.id === this.saved?.id;
      this.emit({ type: "checkpoint", record, values: state.values, tasks, parent, isLoaded });
    }
    return tasks;
  }

  private nextTasks(): Task[] {
    return prepareTasks(this.graph, this.state, { checkpointId: this.record.id, ns: this.nsText, step: this.step });
  }

  private reapply(tasks: readonly Task[]): Task[] {
    return tasks.filter((task) => {
      const output = writesOf(this.record, task.id)?.output ?? [];
      task.output = output;
      return output.length > 0;
    });
  }

  private stopsAt(nodes: "*" | readonly string[], tasks: readonly Task[]): boolean {
    return tasks.some((task) => (nodes === "*" ? task.name !== START : nodes.includes(task.name)));
  }

  private async runAll(tasks: readonly Task[]): Promise<void> {
    const siblings = new Stopper();
    const release = siblings.stopWith(this.run.signal);
    const interrupts: InterruptRecord[] = [];
    const runOne = async (task: Task) => interrupts.push(...(await this.runOne(task, siblings, tasks.length)));
    try {
      const [first] = tasks;
      if (first && tasks.length === 1) await runOne(first);
      else await Promise.all(tasks.map(runOne));
    } finally {
      release();
    }
    if (interrupts.length > 0) throw new GraphInterrupt(interrupts);
    if (tasks.length > 0 && tasks.some((task) => task.output === STOPPED)) throw new GraphInterrupt([]);
  }

  /** Runs a task and keeps what it did; gives the questions that it asked. */
  private async runOne(task: Task, siblings: Stopper, of: number): Promise<readonly InterruptRecord[]> {
    const { graph, run, step, state, level } = this;
    const resume = [...(this.replaying ? [] : (writesOf(this.record, task.id)?.resume ?? []))];
    const mapped = run.resumeMap?.[hash128(task.ns)];
    if (mapped !== undefined) resume.push(mapped);
    try {
      const written = runTask({
        graph,
        run,
        ns: level.ns,
        step,
        state,
        task,
        signal: siblings,
        resume,
        keepsOwnIds: !run.messages && (of > 1 || (this.isRoot && run.showsAtOnce)),
        runChild: (child, of, input) => this.runChild(child, of, input),
      });
      const output = written instanceof Promise ? await written : written;
      task.output = output.length > 0 ? output : NO_WRITES;
      keepWrites(this.record, task, { output: shownWrites(task), resume });
      this.emitWrites(task, false);
      return [];
    } catch (reason) {
      if (reason instanceof GraphInterrupt) {
        keepWrites(this.record, task, { output: [], resume, interrupts: reason.interrupts });
        if (reason.interrupts.length === 0) task.output = STOPPED;
        else this.emit({ type: "interrupts", task, step, interrupts: reason.interrupts, values: state.values });
        return reason.interrupts;
      }
      if (siblings.aborted) throw reason;
      const failure = toFailure(reason);
      siblings.abort(failure);
      keepWrites(this.record, task, { output: [], resume, failure });
      if (task.name !== START) this.emit({ type: "failed", task, step, failure });
      throw failure;
    }
  }

  private async runChild(child: Graph, task: Task, input: unknown): Promise<State> {
    const ns = [...this.level.ns, `${task.name}:${task.id}`];
    const parents = { ...this.level.parents, [this.nsText]: this.record.id };
    const place = { task, step: this.step };
    const level: Level = { ns, parents, resuming: this.firstTick && this.resuming };
    const { emit } = this.run;
    emit({ type: "graph-start", ns, input, place });
    emit({ type: "subgraph", ns, status: "started", name: task.name });
    const loop = new Loop(child, this.run, level, { input, interruptBefore: [], interruptAfter: [] });
    try {
      const output = await loop.execute();
      emit({ type: "graph-end", ns, output, place });
      emit({ type: "subgraph", ns, status: "completed", name: task.name });
      return output;
    } catch (reason) {
      const status = reason instanceof GraphInterrupt ? "interrupted" : "failed";
      const error = reason instanceof Error && status === "failed" ? { error: reason.message } : {};
      emit({ type: "subgraph", ns, status, name: task.name, ...error });
      throw reason;
    }
  }

  private emitWrites(task: Task, cached: boolean): void {
    if (task.name === START) return;
    this.emit({ type: "writes", task, step: this.step, writes: cached ? task.output : shownWrites(task), cached });
  }

  private finishStep(tasks: readonly Task[]): void {
    const { state, updated } = this.applied(tasks);
    this.state = state;
    if (updated.size > 0) this.emit({ type: "values", values: state.values });
    this.put("loop");
  }

  private applied(tasks: readonly Task[]) {
    const writes = byPath(tasks).map((task) => ({ name: task.name, writes: task.output }));
    return applyWrites(this.graph, this.state, writes, true);
  }

  /** What finished beside the task that asked is shown, although the step has not ended. */
  private emitFinalValues(): void {
    const tasks = this.nextTasks();
    if (this.reapply(tasks).length === 0) return;
    const { state, updated } = this.applied(tasks);
    if (updated.size > 0) this.emit({ type: "values", values: state.values });
  }

  /** A new checkpoint of the state as it is; counts the step. */
  put(source: CheckpointSource): void {
    this.record = newRecord(this, source, this.storedId);
    if (this.run.durability !== "exit") this.storeRecord();
    this.step += 1;
  }

  private storeRecord(): void {
    this.run.store?.put(this.record);
    this.storedId = this.record.id;
  }

  /** With `durability: "exit"` only the last checkpoint is kept, and that of a subgraph only if it did not end well. */
  private keepAtExit(stopped: boolean): void {
    if (this.run.durability !== "exit" || this.record.id === this.storedId) return;
    if (this.isRoot || stopped) this.storeRecord();
  }

  emit(event: Parameters<GraphRun["emit"]>[0] extends infer Event ? WithoutNs<Event> : never): void {
    // The event is made for this call, so it needs no copy.
    this.run.emit(Object.assign(event, { ns: this.level.ns }) as Parameters<GraphRun["emit"]>[0]);
  }
}

type WithoutNs<Event> = Event extends unknown ? Omit<Event, "ns"> : never;
