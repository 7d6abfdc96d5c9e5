/** One run as the newer protocol tells it: its tape becomes envelopes, with the lifecycle that the tape only implies. */
import type { TapeEvent } from "../engine/types.ts";
import { isRecord } from "../graph/messages.ts";
import type { Envelope } from "./envelope.ts";
import type { Dialect, Frame } from "./frames.ts";
import { protocolState } from "./state-messages.ts";

/** What a session asks of the engine when its run is over. */
export interface RunFacts {
  /** Undefined for a run that is gone. */
  status(): string | undefined;
  hasPendingInterrupts(): boolean;
}

export interface SessionSettings {
  runId: string;
  graphName: string;
  dialect: Dialect;
  facts: RunFacts;
  now(): number;
  push(envelope: Omit<Envelope, "seq">): void;
}

interface Known {
  namespace: readonly string[];
  status: string;
  graphName: string;
}

export interface TreeNode {
  namespace: readonly string[];
  status: string;
  graph_name: string;
  children?: TreeNode[];
}

export class RunSession {
  /** Interrupts that wait for an answer, with their namespaces. */
  readonly pending = new Map<string, readonly string[]>();
  private readonly known = new Map<string, Known>();
  private readonly idCounts = new Map<string, number>();
  private ended = false;

  constructor(private readonly settings: SessionSettings) {
    this.lifecycle([], "running", settings.graphName);
  }

  take(event: TapeEvent): void {
    const [method = "", ...namespace] = event.event.split("|");
    if (method === "metadata") return;
    if (method === "error") {
      this.ended = true;
      const message = isRecord(event.data) ? String(event.data.message) : String(event.data);
      this.lifecycle([], "failed", this.settings.graphName, { error: message });
      return;
    }
    if (isFrame(event.data)) this.takeFrame(event.data, event.id);
    else this.takeClassic(method, namespace, event);
  }

  /** The run is over. A run that is gone has no end to tell, unless the JavaScript server's hook waits for one. */
  complete(): void {
    if (this.ended) return;
    const status = this.finalStatus();
    if (status === undefined) return;
    this.ended = true;
    for (const { namespace, status: open, graphName } of [...this.known.values()].reverse()) {
      if (namespace.length > 0 && open === "started") this.lifecycle(namespace, "completed", graphName);
    }
    this.lifecycle([], status, this.settings.graphName);
  }

  tree(namespace: readonly string[] = []): TreeNode {
    const here = this.known.get(keyOf(namespace));
    const children = [...this.known.values()]
      .filter(
        (other) =>
          other.namespace.length === namespace.length + 1 &&
          namespace.every((segment, index) => other.namespace[index] === segment),
      )
      .map((child) => this.tree(child.namespace));
    return {
      namespace,
      status: here?.status ?? "started",
      graph_name: here?.graphName ?? this.settings.graphName,
      ...(children.length > 0 && { children }),
    };
  }

  private finalStatus(): string | undefined {
    const { facts, dialect } = this.settings;
    const status = facts.status();
    if (status === "success") return facts.hasPendingInterrupts() ? "interrupted" : "completed";
    if (status === "error") return "failed";
    if (status === "interrupted") return "interrupted";
    if (dialect === "python") return undefined;
    return status === undefined ? "interrupted" : "failed";
  }

  private takeFrame({ method, params }: Frame, id: string): void {
    const { namespace, data, interrupts, timestamp, node } = params;
    if (method === "lifecycle") this.takeLifecycle(namespace, data, id, timestamp);
    else if (method === "values" || method === "updates") {
      this.ask(namespace, interrupts);
      if (isRecord(data) && Object.keys(data).length === 0) return;
      this.push(method, namespace, protocolState(data), { id, timestamp, node });
    } else this.push(method, namespace, data, { id, timestamp, node });
  }

  private takeLifecycle(namespace: readonly string[], data: unknown, id: string, timestamp: number): void {
    if (!isRecord(data) || namespace.length === 0) return;
    const graphName = String(data.graph_name);
    if (data.event === "started") {
      this.known.set(keyOf(namespace), { namespace, status: "started", graphName });
      this.push("lifecycle", namespace, data, { id, timestamp });
      return;
    }
    const more = typeof data.error === "string" ? { error: data.error } : {};
    this.lifecycle(namespace, String(data.event), graphName, more);
  }

  /** Runs of the classic operations are told, too, as far as their modes go. */
  private takeClassic(method: string, namespace: readonly string[], { data, id }: TapeEvent): void {
    if (method === "values" || method === "updates") {
      const entries = isRecord(data) ? Object.entries(data) : [];
      const [node, update] = entries.length === 1 ? (entries[0] ?? []) : [];
      const isUpdate = method === "updates" && node !== undefined;
      const state = isUpdate ? update : data;
      this.ask(namespace, interruptsOf(data));
      if (node === "__interrupt__") return;
      const shown = protocolState(isRecord(state) ? state : { value: state });
      if (isRecord(shown) && Object.keys(shown).length === 0) return;
      this.push(method, namespace, shown, { id, ...(isUpdate && { node }) });
    } else if (method === "custom") this.push(method, namespace, { payload: data }, { id });
    else if (method === "tasks") this.push(method, namespace, data, { id });
  }

  private ask(namespace: readonly string[], interrupts: readonly unknown[]): void {
    let isNew = false;
    for (const interrupt of interrupts) {
      if (!isRecord(interrupt) || typeof interrupt.id !== "string" || this.pending.has(interrupt.id)) continue;
      this.pending.set(interrupt.id, namespace);
      const data = { interrupt_id: interrupt.id, payload: interrupt.value };
      this.push("input.requested", namespace, data, {
        id: this.synthetic("input", keyOf(namespace), interrupt.id),
        raw: true,
      });
      isNew = true;
    }
    if (!isNew) return;
    this.lifecycle([], "interrupted", this.settings.graphName);
    this.ended = true;
  }

  private lifecycle(
    namespace: readonly string[],
    status: string,
    graphName: string,
    more: { error?: string } = {},
  ): void {
    const key = keyOf(namespace);
    if (this.known.get(key)?.status === status && more.error === undefined) return;
    this.known.set(key, { namespace, status, graphName });
    const data = { event: status, graph_name: graphName, ...more };
    this.push("lifecycle", namespace, data, { id: this.synthetic("lc", key, status), raw: true });
  }

  private synthetic(...parts: readonly string[]): string {
    return `synth:${this.settings.runId}:${parts.join("|")}`;
  }

  private push(
    method: string,
    namespace: readonly string[],
    data: unknown,
    options: { id: string; raw?: boolean; timestamp?: number; node?: string | undefined },
  ): void {
    const { timestamp = Math.floor(this.settings.now()), node } = options;
    const event_id = options.raw ? options.id : this.tapeId(options.id);
    const params = { namespace, timestamp, data, ...(node !== undefined && { node }) };
    this.settings.push({ type: "event", event_id, method, params });
  }

  /** The id of the tape, and for what follows from the same event `.1`, `.2`. */
  private tapeId(id: string): string {
    const count = this.idCounts.get(id) ?? 0;
    this.idCounts.set(id, count + 1);
    return count === 0 ? id : `${id}.${count}`;
  }
}

function isFrame(data: unknown): data is Frame {
  return isRecord(data) && data.type === "event" && typeof data.method === "string" && isRecord(data.params);
}

function interruptsOf(data: unknown): readonly unknown[] {
  return isRecord(data) && Array.isArray(data.__interrupt__) ? data.__interrupt__ : [];
}

function keyOf(namespace: readonly string[]): string {
  return namespace.join("\u0000");
}
