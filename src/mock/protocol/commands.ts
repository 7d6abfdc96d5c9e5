/** The commands of the newer protocol that start and continue runs; they are the same over HTTP and over a socket. */
import { canonicalUuid } from "../../typescript/runs-create/uuid.ts";
import { Refusal, type Result, type RunRecord } from "../engine/types.ts";
import { isRecord } from "../graph/messages.ts";
import { isNamespace } from "./envelope.ts";
import type { RunSession } from "./session.ts";

export interface Command {
  id: number;
  method: string;
  params: Record<string, unknown>;
}

export interface Success {
  type: "success";
  id: number;
  result: Record<string, unknown>;
  meta: { applied_through_seq: number };
}

export interface CommandRefusal {
  type: "error";
  id: number | null;
  error: string;
  message: string;
  [more: string]: unknown;
}

export type CommandResult = Success | CommandRefusal;

export function refuse(id: number | null, error: string, message: string): CommandRefusal {
  return { type: "error", id, error, message };
}

export const MALFORMED = "Protocol commands must include an integer id and string method.";

/** The command in a parsed message, or why there is none. */
export function readCommand(message: unknown): Command | CommandRefusal {
  const id = isRecord(message) ? message.id : null;
  const method = isRecord(message) ? message.method : undefined;
  if (typeof id !== "number" || !Number.isInteger(id) || typeof method !== "string" || !isRecord(message)) {
    return { type: "error", id: (id ?? null) as number | null, error: "invalid_argument", message: MALFORMED };
  }
  return { id, method, params: isRecord(message.params) ? message.params : {} };
}

export const KNOWN_COMMANDS: ReadonlySet<string> = new Set([
  "run.start",
  "input.respond",
  "agent.getTree",
  "subscription.subscribe",
  "subscription.unsubscribe",
  "subscription.reconnect",
]);

/** What the commands need of the mock. */
export interface CommandServices {
  threadId: string;
  /** The socket's own view of the run, which knows the namespaces of its questions. */
  session: RunSession | undefined;
  seq: number;
  createRun(body: Record<string, unknown>): Promise<Result<RunRecord>>;
  /** The assistant of the thread's last run. */
  assistantOfThread(): string | undefined;
  pendingInterrupts(): ReadonlySet<string>;
  /** Resolves when the thread is no longer busy or asks something, after 5 seconds at the latest. */
  whenFree(): Promise<void>;
}

export async function startRun({ id, params }: Command, services: CommandServices): Promise<CommandResult> {
  const { assistant_id } = params;
  if (typeof assistant_id !== "string" || assistant_id === "") {
    return refuse(id, "invalid_argument", "run.start requires an assistant_id.");
  }
  if (params.metadata !== undefined && params.metadata !== null && !isRecord(params.metadata)) {
    return refuse(id, "unknown_error", "The metadata of a run must be an object.");
  }
  const fault = checkpointFault(params) ?? tracerFault(params.langsmith_tracer);
  if (fault !== undefined) return refuse(id, "invalid_argument", fault);
  const hasInput = params.input !== undefined && params.input !== null;
  if (hasInput) await services.whenFree();
  const resumes = hasInput && services.pendingInterrupts().size > 0;
  const run = await services.createRun(runBody(assistant_id, params, resumes ? { resume: params.input } : undefined));
  if (run instanceof Refusal) return refuse(id, "unknown_error", `${run.status}: ${run.detail}`);
  return { type: "success", id, result: { run_id: run.run_id }, meta: { applied_through_seq: services.seq } };
}

export async function respond({ id, params }: Command, services: CommandServices): Promise<CommandResult> {
  const entries = readResponses(params);
  if (typeof entries === "string") return refuse(id, "invalid_argument", `input.respond ${entries}`);
  const pending = services.pendingInterrupts();
  for (const { interruptId, namespace } of entries) {
    const own = services.session?.pending.get(interruptId);
    if (own && own.join("|") !== namespace.join("|")) {
      return refuse(id, "no_such_interrupt", "Interrupt namespace does not match the pending interrupt.");
    }
    if (!own && services.assistantOfThread() !== undefined && !pending.has(interruptId)) {
      return refuse(id, "no_such_interrupt", `Unknown or already-consumed interrupt: ${interruptId}`);
    }
  }
  const assistant = services.assistantOfThread();
  if (assistant === undefined) return refuse(id, "no_such_run", "No interrupted run is bound to this thread.");
  const command: Record<string, unknown> = {
    resume: Object.fromEntries(entries.map(({ interruptId, response }) => [interruptId, response ?? null])),
  };
  if (params.update !== undefined && params.update !== null) command.update = params.update;
  if (params.goto !== undefined && params.goto !== null) command.goto = params.goto;
  const run = await services.createRun(runBody(assistant, params, command));
  if (run instanceof Refusal) return refuse(id, "unknown_error", `${run.status}: ${run.detail}`);
  for (const { interruptId } of entries) services.session?.pending.delete(interruptId);
  return { type: "success", id, result: {}, meta: { applied_through_seq: services.seq } };
}

interface Response {
  interruptId: string;
  namespace: string[];
  response: unknown;
}

function readResponses(params: Record<string, unknown>): Response[] | string {
  if (!Array.isArray(params.responses)) {
    if (typeof params.interrupt_id !== "string") return "requires an interrupt_id.";
    const namespace = params.namespace ?? [];
    if (!isNamespace(namespace)) return "requires namespace to be a list of strings.";
    return [{ interruptId: params.interrupt_id, namespace, response: params.response }];
  }
  if (params.responses.length === 0) return "requires at least one response.";
  const entries: Response[] = [];
  for (const entry of params.responses) {
    if (!isRecord(entry)) return "responses entries must be objects.";
    if (typeof entry.interrupt_id !== "string") return "responses entries require an interrupt_id.";
    const namespace = entry.namespace ?? [];
    if (!isNamespace(namespace)) return "requires namespace to be a list of strings.";
    entries.push({ interruptId: entry.interrupt_id, namespace, response: entry.response });
  }
  return entries;
}

const STRATEGIES = new Set(["reject", "rollback", "interrupt", "enqueue"]);

/** The body of the classic operation that creates the same run. */
function runBody(
  assistantId: string,
  params: Record<string, unknown>,
  command: Record<string, unknown> | undefined,
): Record<string, unknown> {
  const config = isRecord(params.config) ? params.config : {};
  const configurable = isRecord(config.configurable) ? config.configurable : {};
  const checkpointId = configurable.checkpoint_id;
  const strategy = params.multitaskStrategy;
  return {
    assistant_id: assistantId,
    input: command ? null : (params.input ?? null),
    ...(command && { command }),
    config: { ...config, configurable: { ...configurable, __event_streaming_v2: true } },
    ...(isRecord(params.metadata) && { metadata: params.metadata }),
    ...(typeof checkpointId === "string" && { checkpoint_id: checkpointId }),
    stream_subgraphs: true,
    stream_resumable: true,
    on_completion: "keep",
    if_not_exists: "create",
    multitask_strategy: typeof strategy === "string" && STRATEGIES.has(strategy) ? strategy : "enqueue",
    ...(isRecord(params.langsmith_tracer) && { langsmith_tracer: params.langsmith_tracer }),
  };
}

function checkpointFault(params: Record<string, unknown>): string | undefined {
  const config = isRecord(params.config) ? params.config : {};
  const configurable = isRecord(config.configurable) ? config.configurable : {};
  const { checkpoint_id } = configurable;
  if (checkpoint_id === undefined || checkpoint_id === null) return undefined;
  if (typeof checkpoint_id !== "string" || checkpoint_id.trim() === "") {
    return "config.configurable.checkpoint_id must be a non-empty string.";
  }
  return canonicalUuid(checkpoint_id) === undefined
    ? `Invalid config.configurable.checkpoint_id: '${checkpoint_id}'.`
    : undefined;
}

function tracerFault(tracer: unknown): string | undefined {
  if (tracer === undefined || tracer === null) return undefined;
  if (!isRecord(tracer)) return "langsmith_tracer must be an object.";
  const unknown = Object.keys(tracer).filter((key) => key !== "project_name" && key !== "example_id");
  if (unknown.length > 0) return `langsmith_tracer has unsupported fields: ['${unknown.sort().join("', '")}'].`;
  const wrong = Object.keys(tracer).find((key) => typeof tracer[key] !== "string");
  return wrong === undefined ? undefined : `langsmith_tracer.${wrong} must be a string.`;
}
