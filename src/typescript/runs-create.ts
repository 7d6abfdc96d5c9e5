/**
 * From a request that creates a run to the value that an authorisation handler sees (`RunsCreate`), or to the refusal
 * where the server answers before any handler is called. spec/RUNS_CREATE.md has the same as a table.
 *
 * Nothing here asks a network, a clock or a database: what depends on the server (its graphs, its webhook policy, who
 * asks, ids and time) is a setting. What the server finds only after the handler (no such thread, a run in flight) is
 * not part of the mapping.
 *
 * A module of its own and without side effects, so that a bundle that does not use it does not carry it. Its types
 * import nothing generated: an emitted module may bind `RunsCreateValue` to the contract's `RunsCreate`.
 */
import { readBody } from "./runs-create/body.ts";
import { checkpointId, configurationOf } from "./runs-create/configuration.ts";
import { attempt, Refused } from "./runs-create/refused.ts";
import { bodyOf, routeOf } from "./runs-create/route.ts";
import type {
  RunBody,
  RunCreation,
  RunCreationOperation,
  RunsCreateOutcome,
  RunsCreateSettings,
  RunsCreateValue,
} from "./runs-create/types.ts";
import { canonicalUuid, uuid5, uuid7 } from "./runs-create/uuid.ts";
import { isEmpty, withoutReserved } from "./runs-create/values.ts";
import { webhookFault } from "./runs-create/webhook.ts";

export type * from "./runs-create/types.ts";

/** The namespace in which the server turns a graph's name into the id of its assistant. */
const GRAPHS = "6ba7b821-9dad-11d1-80b4-00c04fd430c8";

const assistantIds = new Map<string, string>();
const MOST_KEPT = 1_000;

/** The id of the assistant that every graph has by itself. */
export function graphAssistantId(graph: string): string {
  let id = assistantIds.get(graph);
  if (id === undefined) {
    id = uuid5(GRAPHS, graph);
    // A server has few graphs, but anyone can send any name: do not remember the ids of unknown ones.
    if (assistantIds.size < MOST_KEPT) assistantIds.set(graph, id);
  }
  return id;
}

export function toRunsCreate(
  request: RunCreation<"createRunBatch">,
  settings?: RunsCreateSettings,
): RunsCreateOutcome<RunsCreateValue[]>;
export function toRunsCreate(
  request: RunCreation<Exclude<RunCreationOperation, "createRunBatch">> & { path?: never },
  settings?: RunsCreateSettings,
): RunsCreateOutcome<RunsCreateValue>;
export function toRunsCreate(request: RunCreation, settings?: RunsCreateSettings): RunsCreateOutcome;
export function toRunsCreate(request: RunCreation, settings: RunsCreateSettings = {}): RunsCreateOutcome {
  const { operation, threadId } = routeOf(request);
  const parsed = bodyOf(request);
  if (parsed === undefined)
    return { runs_create: null, refusal: { status: 422, detail: "Invalid JSON in request body" } };
  const runs = readBody(operation, withoutReserved(parsed.body));
  if (typeof runs === "string") return { runs_create: null, refusal: { status: 422, detail: runs } };
  const results = runs.map((each) => attempt(() => runsCreate(operation, threadId, each, request, settings)));
  const values = results.filter((result): result is RunsCreateValue => !(result instanceof Refused));
  const faults = results.filter((result) => result instanceof Refused);
  faults.sort((a, b) => a.stage - b.stage);
  const value = operation === "createRunBatch" ? values : values[0];
  return { runs_create: values.length > 0 && value ? value : null, refusal: faults[0]?.refusal ?? null };
}

function runsCreate(
  operation: RunCreationOperation,
  pathThread: string | null,
  body: RunBody,
  request: RunCreation,
  settings: RunsCreateSettings,
): RunsCreateValue {
  const live = operation.startsWith("stream") || operation.startsWith("wait");
  const thread = pathThread === null ? undefined : threadOf(pathThread, live);
  const assistant = assistantOf(body.assistant_id, settings);
  if (pathThread !== null && thread === undefined) throw new Refused(422, "Invalid thread ID");
  checkpointId(body.checkpoint_id);
  if (thread === undefined && !isEmpty(body.command?.resume)) {
    throw new Refused(400, "You must provide a thread_id when resuming.");
  }
  const { config, context } = configurationOf(body, request, settings);
  const blocked = body.webhook === undefined ? undefined : webhookFault(body.webhook, settings.webhooks);
  if (blocked !== undefined) throw new Refused(blocked.status, blocked.detail, "webhook");
  if (!assistant.exists) throw new Refused(404, "Thread or assistant not found.", "assistant");

  const now = (settings.now ?? Date.now)();
  const temporary = thread === undefined && (body.on_completion ?? "delete") === "delete";
  const ownThread = thread === undefined && live && !temporary ? (settings.newThreadId?.() ?? uuid7(now)) : null;
  const strategy = (isEmpty(body.multitask_strategy) ? null : body.multitask_strategy) ?? "enqueue";
  const modes = isEmpty(body.stream_mode) ? "values" : (body.stream_mode ?? "values");
  return {
    assistant_id: assistant.id,
    thread_id: thread ?? ownThread,
    run_id: settings.newRunId?.() ?? uuid7(now),
    status: "pending",
    metadata: body.metadata ?? {},
    prevent_insert_if_inflight: strategy === "reject",
    multitask_strategy: strategy,
    if_not_exists:
      thread === undefined && live ? "create" : body.if_not_exists === undefined ? "reject" : body.if_not_exists,
    after_seconds: body.after_seconds ?? 0,
    kwargs: {
      input: body.input ?? null,
      command: body.command ?? null,
      config,
      context,
      stream_mode: Array.isArray(modes) ? modes : [modes],
      interrupt_before: body.interrupt_before ?? null,
      interrupt_after: body.interrupt_after ?? null,
      webhook: body.webhook ?? null,
      feedback_keys: body.feedback_keys ?? null,
      temporary,
      subgraphs: body.stream_subgraphs ?? false,
      resumable: body.stream_resumable ?? false,
      checkpoint_during: body.checkpoint_during ?? true,
      durability: body.durability ?? (body.checkpoint_during === false ? "exit" : "async"),
    },
  };
}

/** Waits and streams subscribe to the run before the server checks anything else; that is why they answer 400 here. */
function threadOf(thread: string, live: boolean): string | undefined {
  const id = canonicalUuid(thread);
  if (id === undefined && live) throw new Refused(400, "badly formed hexadecimal UUID string");
  return id;
}

function assistantOf(name: string, settings: RunsCreateSettings): { id: string; exists: boolean } {
  const { graphs, hasAssistant } = settings;
  const uuid = canonicalUuid(name);
  if (graphs === undefined ? uuid === undefined && name !== "" : graphs.includes(name)) {
    return { id: graphAssistantId(name), exists: true };
  }
  if (uuid === undefined) {
    const known = graphs === undefined ? "" : ` Registered graphs: ${graphs.join(", ")}.`;
    throw new Refused(422, `Invalid assistant: '${name}'. It must be an assistant's UUID or a graph's name.${known}`);
  }
  const exists =
    graphs?.some((graph) => graphAssistantId(graph) === uuid) || (hasAssistant?.(uuid) ?? graphs === undefined);
  return { id: uuid, exists };
}
