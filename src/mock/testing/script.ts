// An assistant that does what a test told it: one script for each run, step by step.
import { graph, messages } from "../graph/define.ts";
import type { Message } from "../graph/messages.ts";
import { type Graph, GraphFailure, type NodeContext, type State } from "../graph/types.ts";
import { InterruptRequest, ModelCall, say } from "../graph/yields.ts";
import { Hold, type ReplyStep } from "./steps.ts";

interface Script {
  readonly steps: readonly ReplyStep[];
  at: number;
  runId: string;
  /** Whether its last step asked, so that the next run goes on with it. */
  asking: boolean;
  answer: unknown;
}

export class ScriptedAssistant {
  private readonly queue: (readonly ReplyStep[])[] = [];
  private readonly begun = new Map<string, Script>();

  constructor(
    private readonly name: string,
    private readonly gate: Gate,
  ) {}

  add(steps: readonly ReplyStep[]): void {
    this.queue.push(steps);
  }

  /** One node, which runs once for each step, so that each has a checkpoint. */
  graph(): Graph {
    return graph({
      state: { messages: messages() },
      nodes: { agent: (_, context) => this.step(context) },
      edges: {
        __start__: "agent",
        agent: {
          choose: (_: State, { threadId, runId }) => (this.hasMore(threadId ?? runId) ? "agent" : "__end__"),
          targets: ["agent", "__end__"],
        },
      },
    });
  }

  private async *step(context: NodeContext): AsyncGenerator<unknown, { messages: Message[] }, unknown> {
    const script = this.scriptOf(context);
    const written = script.steps[script.at];
    let step = written;
    while (typeof step === "function") step = step(script.answer);
    const added: Message[] = [];
    if (typeof step === "string") added.push(yield* say(step));
    else if (step instanceof ModelCall) added.push(yield* step);
    else if (step instanceof Hold) await this.gate.opened(context.signal);
    else if (step instanceof InterruptRequest) {
      script.asking = true;
      script.answer = yield step;
      script.asking = false;
    } else if (step !== undefined && "content" in step) added.push(step);
    else if (step !== undefined) yield step;
    script.at += 1;
    return { messages: added };
  }

  private scriptOf({ threadId, runId }: NodeContext): Script {
    const key = threadId ?? runId;
    const current = this.begun.get(key);
    if (current !== undefined && (current.runId === runId || current.asking)) {
      current.runId = runId;
      return current;
    }
    const steps = this.queue.shift();
    if (steps === undefined) {
      throw new GraphFailure("ValueError", `"${this.name}" has no reply left: call mock.reply() once for each run.`);
    }
    const script: Script = { steps, at: 0, runId, asking: false, answer: undefined };
    this.begun.set(key, script);
    return script;
  }

  private hasMore(key: string): boolean {
    const script = this.begun.get(key);
    return script !== undefined && script.at < script.steps.length;
  }
}

/** What `hold()` waits for. A release before anyone waits lets the next one pass. */
export class Gate {
  private waiting: (() => void)[] = [];
  private isOpen = false;

  release(): void {
    if (this.waiting.length === 0) this.isOpen = true;
    for (const open of this.waiting.splice(0)) open();
  }

  /** Forgets a release that nobody has met. */
  clear(): void {
    this.isOpen = false;
  }

  async opened(signal: AbortSignal): Promise<void> {
    if (this.isOpen) {
      this.isOpen = false;
      return;
    }
    await new Promise<void>((resolve, reject) => {
      this.waiting.push(resolve);
      signal.addEventListener("abort", () => reject(signal.reason), { once: true });
    });
  }
}
