/** What the parts of the engine share. */

import type { StepEvent } from "../graph/step-events.ts";
import type { Graph } from "../graph/types.ts";
import type { Pace } from "../graph/yields.ts";
import type { Dialect } from "../protocol/frames.ts";
import { Checkpoints } from "./checkpoints.ts";
import type { MockClock } from "./clock.ts";
import { Runs } from "./runs-table.ts";
import type { Stopper } from "./stopper.ts";
import { ThreadTape } from "./tape.ts";
import { Threads } from "./threads-table.ts";
import type { AssistantRecord, RunEnd, Storage, ThreadStatus } from "./types.ts";

export interface EngineOptions {
  graphs: ReadonlyMap<string, Graph>;
  clock: MockClock;
  /** Milliseconds between the creation of a run and its start; none unless said. */
  queueDelay?: number;
  /** Seconds after which a run ends as `timeout`; a day unless said, as on the server. */
  runTimeout?: number;
  pace?: Pace;
  /** Whose ways the newer thread protocol has where the servers differ. */
  dialect?: Dialect;
  random: () => number;
  /** Where the mock is reached, for the metadata of runs. */
  url: () => string;
}

/** Why a run that goes on is stopped. */
export class Stop extends Error {
  constructor(
    readonly kind: "interrupt" | "rollback" | "timeout" | "delete",
    message: string,
  ) {
    super(message);
  }
}

export class Core {
  readonly storage: Storage & { threads: Threads; runs: Runs };
  readonly checkpoints: Checkpoints = new Checkpoints();
  readonly tapes: Map<string, ThreadTape> = new Map();
  /** Runs that go on, with what stops them. */
  readonly running: Map<string, Stopper> = new Map();
  readonly endListeners: Set<(end: RunEnd) => void> = new Set();
  readonly stepListeners: Set<(run: { run_id: string; thread_id: string }, event: StepEvent) => void> = new Set();

  constructor(readonly options: EngineOptions) {
    this.storage = { threads: new Threads(), runs: new Runs(), assistants: new Map<string, AssistantRecord>() };
  }

  get clock(): MockClock {
    return this.options.clock;
  }

  tape(threadId: string): ThreadTape {
    let tape = this.tapes.get(threadId);
    if (!tape) {
      const release = () => {
        // While a run goes on, the tape stays, so that its ids go on from the last one.
        if (this.storage.runs.inFlight(threadId).length === 0) this.releaseTape(threadId);
      };
      tape = new ThreadTape(() => this.clock.now(), release);
      this.tapes.set(threadId, tape);
    }
    return tape;
  }

  /** Forgets a tape that has nothing to keep. */
  releaseTape(threadId: string): void {
    if (this.tapes.get(threadId)?.isIdle) this.tapes.delete(threadId);
  }

  graphOfThread(threadId: string): Graph | undefined {
    const name = this.graphNameOfThread(threadId);
    return name === undefined ? undefined : this.options.graphs.get(name);
  }

  private graphNameOfThread(threadId: string): string | undefined {
    const named = this.storage.threads.get(threadId)?.metadata.graph_id;
    if (typeof named === "string" && named !== "") return named;
    const run = this.storage.runs.ofThread(threadId).at(-1);
    const graphId = run?.kwargs.config.configurable.graph_id;
    return typeof graphId === "string" ? graphId : undefined;
  }

  /** A thread is busy as long as a run of it is pending or running. */
  statusOf(threadId: string, otherwise: "idle" | "interrupted" | "error"): ThreadStatus {
    return this.storage.runs.inFlight(threadId).length > 0 ? "busy" : otherwise;
  }
}
