/** What a run that was started by a command writes on its tape: frames of the newer protocol, by method and namespace. */
import { isControl } from "../graph/channels.ts";
import type { Chunk, StepEvent } from "../graph/step-events.ts";
import type { ViewEvent } from "../graph/view.ts";
import { type Block, finishedBlock, openedBlock, textDelta, toolDelta } from "./blocks.ts";

/** What today's React hook shows differs: the Python server's streamed tool arguments it leaves out. */
export type Dialect = "python" | "javascript";

/** A frame before a connection gives it its number. */
export interface Frame {
  type: "event";
  method: string;
  params: { namespace: readonly string[]; timestamp: number; data: unknown; interrupts: unknown[]; node?: string };
  seq: number;
}

export interface FrameSettings {
  dialect: Dialect;
  /** Modes that the graph's own transformers ask for, beside those that every graph tells. */
  modes: readonly string[];
  now(): number;
}

/** The modes under which a command's run is registered, as the server has them. */
export const COMMAND_MODES = [
  "values",
  "updates",
  "messages",
  "tools",
  "lifecycle",
  "custom",
  "tasks",
  "checkpoints",
] as const;

export function createFrames(settings: FrameSettings, send: (event: ViewEvent) => void) {
  let seq = 0;
  /** Subgraphs of which nothing was told yet: they are announced after their first values. */
  const unannounced = new Map<string, { name: string }>();
  const writers = new Map<string, MessageWriter>();

  const put = (
    method: string,
    namespace: readonly string[],
    data: unknown,
    more: { interrupts?: unknown[]; node?: string } = {},
  ) => {
    seq += 1;
    const params = { namespace, timestamp: Math.floor(settings.now()), data, interrupts: [], ...more };
    const frame: Frame = { type: "event", method, params, seq };
    send({ event: [method, ...namespace].join("|"), data: frame });
  };
  const announce = (ns: readonly string[]) => {
    const key = ns.join("|");
    const subgraph = unannounced.get(key);
    if (!subgraph) return;
    unannounced.delete(key);
    const id = ns.at(-1)?.split(":")[1] ?? null;
    put("lifecycle", ns, { event: "started", namespace: ns, graph_name: subgraph.name, trigger_call_id: id });
  };
  const asked = new Set(settings.modes);
  const isJavaScript = settings.dialect === "javascript";

  const tell: { [Type in StepEvent["type"]]?: (event: Extract<StepEvent, { type: Type }>) => void } = {
    checkpoint({ ns, record: { id, parentId, step, source } }) {
      if (isJavaScript) put("checkpoints", ns, { id, ...(parentId !== null && { parent_id: parentId }), step, source });
    },
    values({ ns, values }) {
      put("values", ns, values);
      announce(ns);
    },
    interrupts({ ns, values, interrupts }) {
      put("values", ns, values, { interrupts: interrupts.map(({ id, value }) => ({ id, value })) });
    },
    writes({ ns, task, writes, cached }) {
      if (!asked.has("updates") || cached) return;
      put("updates", ns, { [task.name]: Object.fromEntries(writes.filter(([channel]) => !isControl(channel))) });
    },
    custom({ ns, data }) {
      if (isJavaScript) put("custom", ns, { payload: data });
      else if (asked.has("custom")) put("custom", ns, data);
    },
    tool({ ns, data, place }) {
      put("tools", ns, data, { node: place.task.name });
    },
    "model-start"({ ns, call }) {
      writers.set(call.runId, new MessageWriter((data) => put("messages", ns, data), settings.dialect));
      put("messages", ns, { event: "message-start", role: "ai", id: call.messageId });
    },
    "model-chunk"({ call, chunk }) {
      writers.get(call.runId)?.write(chunk);
    },
    "model-end"({ ns, call, message: { usage_metadata: usage } }) {
      writers.get(call.runId)?.end();
      writers.delete(call.runId);
      put("messages", ns, { event: "message-finish", ...(usage ? { usage } : {}) });
    },
    subgraph({ ns, status, name, error }) {
      if (status === "started") {
        unannounced.set(ns.join("|"), { name });
        return;
      }
      announce(ns);
      const data = { event: status, namespace: ns, graph_name: name, ...(error !== undefined && { error }) };
      put("lifecycle", ns, data);
    },
  };

  return <Event extends StepEvent>(event: Event): void => {
    // The table's entry for a type takes exactly the events of that type.
    const listener = tell[event.type] as ((event: Event) => void) | undefined;
    listener?.(event);
  };
}

/** Turns the chunks of one message into blocks that start, grow and finish. */
class MessageWriter {
  private open: Block | undefined;
  private index = -1;

  constructor(
    private readonly put: (data: unknown) => void,
    private readonly dialect: Dialect,
  ) {}

  write(chunk: Chunk): void {
    const parts = Array.isArray(chunk.content) ? chunk.content : [{ type: "text", text: chunk.content }];
    for (const part of parts) {
      if (part.type === "thinking") this.grow("reasoning", String(part.thinking), undefined);
      else if (part.text !== "") this.grow("text", String(part.text), undefined);
    }
    for (const call of chunk.tool_call_chunks) {
      this.grow("tool_call_chunk", String(call.args ?? ""), {
        id: call.id ?? null,
        name: call.name ?? null,
        index: Number(call.index),
      });
    }
  }

  end(): void {
    if (!this.open) return;
    this.put({ event: "content-block-finish", index: this.index, content: finishedBlock(this.open) });
    this.open = undefined;
  }

  private grow(type: Block["type"], text: string, call: Block["call"]): void {
    const isSame = this.open?.type === type && (call === undefined || this.open.call?.index === call.index);
    if (!isSame) {
      this.end();
      this.index += 1;
      this.open = { type, text: "", call };
      this.put({ event: "content-block-start", index: this.index, content: openedBlock(this.open, this.index) });
    }
    const { open } = this;
    if (!open) return;
    open.text += text;
    const delta = type === "tool_call_chunk" ? toolDelta(open, text, this.dialect) : textDelta(type, text);
    this.put({ event: "content-block-delta", index: this.index, delta });
  }
}
