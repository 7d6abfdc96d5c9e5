/** The types of `toRunsCreate`. They stand on their own; tests hold them and their values against the contract's `RunsCreate`. */

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };

/** The operations that create runs, by their `operationId`. */
export type RunCreationOperation =
  | "createRun"
  | "createRunBatch"
  | "streamRun"
  | "waitRun"
  | "createThreadRun"
  | "streamThreadRun"
  | "waitThreadRun";

/** The request: its operation (or its path) and its body (parsed, or the text as it came). */
export type RunCreation<Operation extends RunCreationOperation = RunCreationOperation> = (
  | { operation: Operation; thread_id?: string | null }
  | { path: string; method?: string }
) &
  ({ body: unknown } | { text: string }) & {
    /** Read for `x-request-id`, the tracing headers and what `configurableHeader` lets through. */
    headers?: Headers | Readonly<Record<string, string>>;
  };

export type MultitaskStrategy = "reject" | "rollback" | "interrupt" | "enqueue";
export type IfNotExists = "create" | "reject";
export type Durability = "sync" | "async" | "exit";
/** Runs a node with an input of its own. */
export type Send = { node: string; input: Json };
/** Every node, or those named. */
export type InterruptNodes = "*" | string[];
export type StreamMode =
  | "values"
  | "messages"
  | "messages-tuple"
  | "tasks"
  | "checkpoints"
  | "updates"
  | "events"
  | "debug"
  | "custom";

/**
 * A body that the server's schemas let pass. The operations without a thread do not check `checkpoint`,
 * `interrupt_before`, `interrupt_after`, `multitask_strategy` and `if_not_exists`: there any value comes through as it
 * is, so that these types say what a client may send, not what a server may meet.
 */
export interface RunBody {
  assistant_id: string;
  input?: Json;
  command?: RunsCreateKwargs["command"];
  metadata?: JsonObject;
  config?: Partial<RunsCreateKwargs["config"]>;
  context?: JsonObject;
  checkpoint?: Json;
  checkpoint_id?: Json;
  webhook?: string;
  interrupt_before?: InterruptNodes | null;
  interrupt_after?: InterruptNodes | null;
  stream_mode?: StreamMode | StreamMode[];
  stream_subgraphs?: boolean;
  stream_resumable?: boolean;
  feedback_keys?: string[];
  multitask_strategy?: MultitaskStrategy | null;
  if_not_exists?: IfNotExists;
  after_seconds?: number;
  checkpoint_during?: boolean;
  durability?: Durability;
  langsmith_tracer?: Json;
  on_completion?: "delete" | "keep";
  on_disconnect?: "cancel" | "continue";
}

/** Who asks, as the server's authentication found; an open server knows nobody. */
export interface Caller {
  user: Json;
  user_id: string;
  permissions: string[];
}

/** What decides over a webhook's address. The defaults are the server's. */
export interface WebhookPolicy {
  /** Host names, or `*.example.com` for its subdomains. Absent: every host. */
  allowed_domains?: readonly string[];
  allowed_ports?: readonly number[];
  /** In characters; 4096 unless said. */
  max_url_length?: number;
  /** The server turns this on as soon as webhooks are configured at all. */
  require_https?: boolean;
  /** On unless said: refuse addresses of the machine itself and paths without a host. */
  disable_loopback?: boolean;
  disable_private_ips?: boolean;
  /** The addresses of a host name, none where it has none. Absent: names are not resolved and are accepted. */
  resolve?: (host: string) => readonly string[];
}

/** What the mapping must know of the server that it stands for, and where its ids and its time come from. */
export interface RunsCreateSettings {
  /** The names of the server's graphs. Absent: any name is taken for a graph's. */
  graphs?: readonly string[];
  /** Whether an assistant of this id exists besides those of the graphs. Absent: none where graphs are given, else all. */
  hasAssistant?: (assistantId: string) => boolean;
  caller?: Caller;
  webhooks?: WebhookPolicy;
  /** Which other request headers (in lower case) enter `config.configurable`; none unless said. */
  configurableHeader?: (name: string) => boolean;
  /** Set for a run that a cron starts. */
  cron_id?: string;
  newRunId?: () => string;
  newThreadId?: () => string;
  newRequestId?: () => string;
  /** Milliseconds since 1970. */
  now?: () => number;
}

/** The arguments of the run; the server stores them as the run's `kwargs`. */
export interface RunsCreateKwargs {
  input: Json;
  command: { update?: Json; resume?: Json; goto?: Send | Send[] | string | string[] | null } | null;
  config: { tags?: string[]; recursion_limit?: number; configurable: JsonObject; [key: string]: Json | undefined };
  context: JsonObject;
  stream_mode: StreamMode[];
  interrupt_before: InterruptNodes | null;
  interrupt_after: InterruptNodes | null;
  webhook: string | null;
  feedback_keys: string[] | null;
  temporary: boolean;
  subgraphs: boolean;
  resumable: boolean;
  checkpoint_during: boolean;
  durability: Durability;
}

/** The value that an authorisation handler sees (`@auth.on.threads.create_run`) before the run is created. */
export interface RunsCreateValue {
  assistant_id: string;
  thread_id: string | null;
  run_id: string;
  status: "pending";
  metadata: JsonObject;
  prevent_insert_if_inflight: boolean;
  multitask_strategy: MultitaskStrategy;
  if_not_exists: IfNotExists;
  after_seconds: number;
  kwargs: RunsCreateKwargs;
}

/** The refusal with which the server answers before it calls a handler. */
export interface Refusal {
  status: 400 | 404 | 422 | 500;
  detail: string;
}

/**
 * `runs_create` is null where the handler is not called. A batch has a value for each of its items that reach the
 * handler, and may be refused nevertheless, since one bad item refuses them all.
 */
export interface RunsCreateOutcome<Value = RunsCreateValue | RunsCreateValue[]> {
  runs_create: Value | null;
  refusal: Refusal | null;
}
