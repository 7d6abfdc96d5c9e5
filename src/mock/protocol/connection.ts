/** One connection to a thread: all its runs, from the first that is kept, as numbered envelopes. */
import type { MockEngine } from "../engine/engine.ts";
import { RUN_DONE } from "../engine/tape.ts";
import type { RunStream, TapeEvent } from "../engine/types.ts";
import type { Envelope } from "./envelope.ts";
import type { Dialect } from "./frames.ts";
import { RunSession } from "./session.ts";

const LONGEST_BUFFER = 10_000;

export class ThreadConnection {
  /** The run that was told last. */
  session: RunSession | undefined;
  /** What was told of that run, sent or not. */
  readonly buffer: Envelope[] = [];
  seq = 0;
  private runId: string | undefined;
  private readonly stream: RunStream;

  constructor(
    private readonly engine: MockEngine,
    private readonly threadId: string,
    private readonly dialect: Dialect,
    private readonly onEnvelope: (envelope: Envelope) => void,
  ) {
    this.stream = engine.streamThread(threadId, { after: "-" });
  }

  /** Reads until `close`. */
  async run(): Promise<void> {
    for await (const events of this.stream.batches()) for (const event of events) this.take(event);
  }

  close(): void {
    this.stream.leave();
  }

  private take(event: TapeEvent): void {
    if (event.run_id === "") return;
    if (event.run_id !== this.runId && !this.open(event.run_id)) return;
    if (event.event === RUN_DONE) this.session?.complete();
    else this.session?.take(event);
  }

  private open(runId: string): boolean {
    const { engine, threadId } = this;
    const run = engine.getRun(threadId, runId);
    if (!run) return false;
    this.runId = runId;
    this.buffer.length = 0;
    this.session = new RunSession({
      runId,
      graphName: String(run.kwargs.config.configurable.graph_id ?? run.assistant_id),
      dialect: this.dialect,
      now: () => engine.clock.now(),
      facts: {
        status: () => engine.getRun(threadId, runId)?.status,
        hasPendingInterrupts: () => {
          const thread = engine.storage.threads.get(threadId);
          return Object.values(thread?.interrupts ?? {}).some((interrupts) => interrupts.length > 0);
        },
      },
      push: (unnumbered) => this.number(unnumbered),
    });
    return true;
  }

  private number(unnumbered: Omit<Envelope, "seq">): void {
    this.seq += 1;
    const { type, event_id, method, params } = unnumbered;
    const envelope: Envelope = { type, event_id, seq: this.seq, method, params };
    this.buffer.push(envelope);
    if (this.buffer.length > LONGEST_BUFFER) this.buffer.shift();
    this.onEnvelope(envelope);
  }
}
