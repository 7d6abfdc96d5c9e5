// Generated from spec/ by `npm run generate`; do not edit.
import type {
  Given,
} from "../../src/typescript/shapes.ts";
import type {
  A2aHistoryScope,
  A2aRequest,
  AssistantReference,
  AssistantSelectField,
  AssistantSortBy,
  CancelAction,
  CheckDatabase,
  CheckpointConfig,
  Command,
  Config,
  CronSelectField,
  CronSortBy,
  DisconnectMode,
  Durability,
  Flag,
  GraphContext,
  GraphInput,
  GraphUpdate,
  HistoryBefore,
  IfExists,
  IfNotExists,
  InterruptNodes,
  ItemIndexPaths,
  LangsmithTracer,
  McpMessage,
  MetricsFormat,
  MultitaskStrategy,
  Namespace,
  NodeName,
  OnCompletion,
  ProtocolChannel,
  QueryFlag,
  RunBatchCreate,
  RunSelectField,
  RunStatus,
  RunsCancel,
  SortOrder,
  StoreNamespace,
  StreamMode,
  StreamModeChoice,
  StreamNamespaceList,
  ThreadCommand,
  ThreadExtract,
  ThreadPruneStrategy,
  ThreadSelectField,
  ThreadSortBy,
  ThreadStatus,
  ThreadStreamMode,
  ThreadSuperstep,
  ThreadTtl,
  WebhookUrl,
  Xray,
} from "./types.ts";

/** Parameters of `runs.create`. */
export interface RunsCreateParams<Update = GraphUpdate, Input = GraphInput, Context = GraphContext, Agent extends string = string> {
  /** The id of the thread. */
  thread_id?: string | null | undefined;
  /** The assistant or graph to run. */
  assistant_id: Agent;
  /** The graph's input; null goes on from where the thread stands. It is not read where there is a command. */
  input?: Input | null | undefined;
  /** What to do instead of taking an input, such as resuming; it wins over `input`. A stateless run cannot resume. */
  command?: Command<Update, Input> | null | undefined;
  /** Metadata of the run; the server drops keys that are its own. */
  metadata?: object | null | undefined;
  /** The configuration of the run. */
  config?: Given<Config> | null | undefined;
  /** The graph's static context; together with a non-empty `config.configurable` it is refused with 400. */
  context?: Given<Context> | null | undefined;
  /** The checkpoint to start from, the newest by default. */
  checkpoint?: CheckpointConfig | null | undefined;
  /** The id of the checkpoint to start from. */
  checkpoint_id?: string | null | undefined;
  /**
   * Whether steps are saved while the run goes on; use `durability`, which wins.
   * @default true
   * @deprecated
   */
  checkpoint_during?: boolean | null | undefined;
  /** Where to trace the run. */
  langsmith_tracing?: LangsmithTracer | null | undefined;
  /** The nodes before which the run stops. */
  interrupt_before?: InterruptNodes | null | undefined;
  /** The nodes after which the run stops. */
  interrupt_after?: InterruptNodes | null | undefined;
  /** The URL that the server calls when the run has ended. */
  webhook?: WebhookUrl | null | undefined;
  /**
   * What closing the connection does to a run that is waited for or streamed.
   * @default "continue"
   */
  on_disconnect?: DisconnectMode | null | undefined;
  /**
   * What becomes of the thread of a stateless run; ignored on a thread.
   * @default "delete"
   */
  on_completion?: OnCompletion | null | undefined;
  /**
   * What happens to a run in flight on the thread; a stateless run meets none and takes null.
   * @default "enqueue"
   */
  multitask_strategy?: MultitaskStrategy | null | undefined;
  /**
   * What happens when the thread is missing; a stateless run makes its own thread.
   * @default "reject"
   */
  if_not_exists?: IfNotExists | null | undefined;
  /**
   * Seconds to wait before the run starts; negative starts at once.
   * @default 0
   */
  after_seconds?: number | null | undefined;
  /**
   * When checkpoints are saved.
   * @default "async"
   */
  durability?: Durability | null | undefined;
  /** Whether resuming an interrupt that is not pending fails the run; only servers newer than 0.16 use it. */
  strict_resume?: boolean | null | undefined;
  /**
   * What the run's stream carries.
   * @default "values"
   */
  stream_mode?: StreamModeChoice | null | undefined;
  /**
   * Whether subgraphs stream too.
   * @default false
   */
  stream_subgraphs?: boolean | null | undefined;
  /**
   * Whether events are kept so that a lost stream can be resumed.
   * @default false
   */
  stream_resumable?: boolean | null | undefined;
  /** Keys for which the result carries a URL that takes feedback. */
  feedback_keys?: readonly string[] | null | undefined;
}

/** Parameters of `runs.createBatch`. */
export interface RunsCreateBatchParams<Update = GraphUpdate, Input = GraphInput, Context = GraphContext> {
  /** The body of the request. */
  runs: Given<RunBatchCreate<Update, Input, Context>>;
}

/** Parameters of `runs.cancelMany`. */
export type RunsCancelManyParams = {
  /**
   * What becomes of the cancelled run; an unknown word counts as `interrupt`.
   * @default "interrupt"
   */
  action?: CancelAction | undefined;
} & RunsCancel;

/** Parameters of `runs.stream`. */
export interface RunsStreamParams<Update = GraphUpdate, Input = GraphInput, Context = GraphContext, Agent extends string = string, Mode extends StreamMode | readonly StreamMode[] = StreamMode | readonly StreamMode[], WithSubgraphs extends boolean = boolean> {
  /** The id of the thread. */
  thread_id?: string | null | undefined;
  /** The assistant or graph to run. */
  assistant_id: Agent;
  /** The graph's input; null goes on from where the thread stands. It is not read where there is a command. */
  input?: Input | null | undefined;
  /** What to do instead of taking an input, such as resuming; it wins over `input`. A stateless run cannot resume. */
  command?: Command<Update, Input> | null | undefined;
  /** Metadata of the run; the server drops keys that are its own. */
  metadata?: object | null | undefined;
  /** The configuration of the run. */
  config?: Given<Config> | null | undefined;
  /** The graph's static context; together with a non-empty `config.configurable` it is refused with 400. */
  context?: Given<Context> | null | undefined;
  /** The checkpoint to start from, the newest by default. */
  checkpoint?: CheckpointConfig | null | undefined;
  /** The id of the checkpoint to start from. */
  checkpoint_id?: string | null | undefined;
  /**
   * Whether steps are saved while the run goes on; use `durability`, which wins.
   * @default true
   * @deprecated
   */
  checkpoint_during?: boolean | null | undefined;
  /** Where to trace the run. */
  langsmith_tracing?: LangsmithTracer | null | undefined;
  /** The nodes before which the run stops. */
  interrupt_before?: InterruptNodes | null | undefined;
  /** The nodes after which the run stops. */
  interrupt_after?: InterruptNodes | null | undefined;
  /** The URL that the server calls when the run has ended. */
  webhook?: WebhookUrl | null | undefined;
  /**
   * What closing the connection does to a run that is waited for or streamed.
   * @default "continue"
   */
  on_disconnect?: DisconnectMode | null | undefined;
  /**
   * What becomes of the thread of a stateless run; ignored on a thread.
   * @default "delete"
   */
  on_completion?: OnCompletion | null | undefined;
  /**
   * What happens to a run in flight on the thread; a stateless run meets none and takes null.
   * @default "enqueue"
   */
  multitask_strategy?: MultitaskStrategy | null | undefined;
  /**
   * What happens when the thread is missing; a stateless run makes its own thread.
   * @default "reject"
   */
  if_not_exists?: IfNotExists | null | undefined;
  /**
   * Seconds to wait before the run starts; negative starts at once.
   * @default 0
   */
  after_seconds?: number | null | undefined;
  /**
   * When checkpoints are saved.
   * @default "async"
   */
  durability?: Durability | null | undefined;
  /** Whether resuming an interrupt that is not pending fails the run; only servers newer than 0.16 use it. */
  strict_resume?: boolean | null | undefined;
  /**
   * What the run's stream carries.
   * @default "values"
   */
  stream_mode?: Mode | null | undefined;
  /**
   * Whether subgraphs stream too.
   * @default false
   */
  stream_subgraphs?: WithSubgraphs | null | undefined;
  /**
   * Whether events are kept so that a lost stream can be resumed.
   * @default false
   */
  stream_resumable?: boolean | null | undefined;
  /** Keys for which the result carries a URL that takes feedback. */
  feedback_keys?: readonly string[] | null | undefined;
  /** The namespaces whose events are sent, an empty one for the graph itself; all by default. Only newer servers use it. */
  stream_namespaces?: StreamNamespaceList | undefined;
}

/** Parameters of `runs.wait`. */
export interface RunsWaitParams<Update = GraphUpdate, Input = GraphInput, Context = GraphContext, Agent extends string = string> {
  /** The id of the thread. */
  thread_id?: string | null | undefined;
  /** The assistant or graph to run. */
  assistant_id: Agent;
  /** The graph's input; null goes on from where the thread stands. It is not read where there is a command. */
  input?: Input | null | undefined;
  /** What to do instead of taking an input, such as resuming; it wins over `input`. A stateless run cannot resume. */
  command?: Command<Update, Input> | null | undefined;
  /** Metadata of the run; the server drops keys that are its own. */
  metadata?: object | null | undefined;
  /** The configuration of the run. */
  config?: Given<Config> | null | undefined;
  /** The graph's static context; together with a non-empty `config.configurable` it is refused with 400. */
  context?: Given<Context> | null | undefined;
  /** The checkpoint to start from, the newest by default. */
  checkpoint?: CheckpointConfig | null | undefined;
  /** The id of the checkpoint to start from. */
  checkpoint_id?: string | null | undefined;
  /**
   * Whether steps are saved while the run goes on; use `durability`, which wins.
   * @default true
   * @deprecated
   */
  checkpoint_during?: boolean | null | undefined;
  /** Where to trace the run. */
  langsmith_tracing?: LangsmithTracer | null | undefined;
  /** The nodes before which the run stops. */
  interrupt_before?: InterruptNodes | null | undefined;
  /** The nodes after which the run stops. */
  interrupt_after?: InterruptNodes | null | undefined;
  /** The URL that the server calls when the run has ended. */
  webhook?: WebhookUrl | null | undefined;
  /**
   * What closing the connection does to a run that is waited for or streamed.
   * @default "continue"
   */
  on_disconnect?: DisconnectMode | null | undefined;
  /**
   * What becomes of the thread of a stateless run; ignored on a thread.
   * @default "delete"
   */
  on_completion?: OnCompletion | null | undefined;
  /**
   * What happens to a run in flight on the thread; a stateless run meets none and takes null.
   * @default "enqueue"
   */
  multitask_strategy?: MultitaskStrategy | null | undefined;
  /**
   * What happens when the thread is missing; a stateless run makes its own thread.
   * @default "reject"
   */
  if_not_exists?: IfNotExists | null | undefined;
  /**
   * Seconds to wait before the run starts; negative starts at once.
   * @default 0
   */
  after_seconds?: number | null | undefined;
  /**
   * When checkpoints are saved.
   * @default "async"
   */
  durability?: Durability | null | undefined;
  /** Whether resuming an interrupt that is not pending fails the run; only servers newer than 0.16 use it. */
  strict_resume?: boolean | null | undefined;
  /**
   * What the run's stream carries.
   * @default "values"
   */
  stream_mode?: StreamModeChoice | null | undefined;
  /**
   * Whether subgraphs stream too.
   * @default false
   */
  stream_subgraphs?: boolean | null | undefined;
  /**
   * Whether events are kept so that a lost stream can be resumed.
   * @default false
   */
  stream_resumable?: boolean | null | undefined;
  /** Keys for which the result carries a URL that takes feedback. */
  feedback_keys?: readonly string[] | null | undefined;
}

/** Parameters of `runs.joinStream`. */
export interface RunsJoinStreamParams<Mode extends StreamMode | readonly StreamMode[] = StreamMode | readonly StreamMode[]> {
  /** The id of the run. */
  run_id: string;
  /** The id of the thread. */
  thread_id?: string | null | undefined;
  /** Which of the run's modes to send, all by default. With it, `metadata` is left out too; of a parameter that is repeated only the last counts. */
  stream_mode?: Mode | undefined;
  /**
   * Whether the run is cancelled when the client closes this connection.
   * @default false
   */
  cancel_on_disconnect?: QueryFlag | undefined;
  /** The checkpoint whose state the caller already shows: newer servers send only what came after it, others ignore it. */
  checkpoint_id?: string | undefined;
  /** The namespaces whose events are sent, an empty one for the graph itself; all by default. Only newer servers use it. */
  stream_namespaces?: StreamNamespaceList | undefined;
  /** The id of the last event that arrived; the server goes on after it. `-1` replays a resumable run from its beginning; without the header only what happens from now on is sent. */
  last_event_id?: string | undefined;
}

/** Parameters of `runs.list`. */
export interface RunsListParams<Select extends readonly RunSelectField[] = readonly RunSelectField[]> {
  /** The id of the thread. */
  thread_id: string;
  /**
   * The largest number of runs; there is no upper bound, and a negative number finds none.
   * @default 10
   */
  limit?: number | undefined;
  /**
   * The number of runs to skip.
   * @default 0
   */
  offset?: number | undefined;
  /** The status that the runs have to have, any by default; an unknown word finds none. */
  status?: RunStatus | undefined;
  /** The fields to show, all by default; repeat the parameter for several. */
  select?: Select | undefined;
}

/** Parameters of `runs.get`. */
export interface RunsGetParams {
  /** The id of the thread. */
  thread_id: string;
  /** The id of the run. */
  run_id: string;
}

/** Parameters of `runs.delete`. */
export interface RunsDeleteParams {
  /** The id of the thread. */
  thread_id: string;
  /** The id of the run. */
  run_id: string;
}

/** Parameters of `runs.join`. */
export interface RunsJoinParams {
  /** The id of the thread. */
  thread_id: string;
  /** The id of the run. */
  run_id: string;
  /**
   * Whether the run is cancelled when the client closes this connection.
   * @default false
   */
  cancel_on_disconnect?: QueryFlag | undefined;
}

/** Parameters of `runs.cancel`. */
export interface RunsCancelParams {
  /** The id of the thread. */
  thread_id: string;
  /** The id of the run. */
  run_id: string;
  /**
   * Whether to answer only when the run has stopped. The JavaScript server waits for any value.
   * @default false
   */
  wait?: QueryFlag | undefined;
  /**
   * What becomes of the cancelled run; an unknown word counts as `interrupt`.
   * @default "interrupt"
   */
  action?: CancelAction | undefined;
  /** Why the run is cancelled; the JavaScript SDK sends it, servers up to 0.16 ignore it. */
  reason?: string | undefined;
}

/** Parameters of `threads.create`. */
export interface ThreadsCreateParams<Update = GraphUpdate, Input = GraphInput> {
  /** The thread's id; without it the server chooses one. */
  thread_id?: string | undefined;
  /** Metadata of the thread; the server drops keys that are its own. */
  metadata?: object | undefined;
  /**
   * What happens when the id is taken.
   * @default "raise"
   */
  if_exists?: IfExists | undefined;
  /** How long the thread lives, for ever by default. */
  ttl?: ThreadTtl | undefined;
  /** Steps that fill the new thread with state, as when a conversation is moved; they need `graph_id` in the metadata. When a step fails, the thread exists all the same. */
  supersteps?: readonly (ThreadSuperstep<Update, Input>)[] | undefined;
}

/** Parameters of `threads.search`. */
export interface ThreadsSearchParams<Select extends readonly ThreadSelectField[] = readonly ThreadSelectField[]> {
  /** The threads that may be found, all by default. */
  ids?: readonly string[] | undefined;
  /** What the metadata has to contain. */
  metadata?: object | undefined;
  /** What the state has to contain. */
  values?: object | undefined;
  /** The status that they have to have. */
  status?: ThreadStatus | undefined;
  /**
   * The largest number of rows.
   * @default 10
   */
  limit?: number | undefined;
  /**
   * The number of rows to skip.
   * @default 0
   */
  offset?: number | undefined;
  /**
   * The field to sort by.
   * @default "updated_at"
   */
  sort_by?: ThreadSortBy | undefined;
  /**
   * The direction.
   * @default "desc"
   */
  sort_order?: SortOrder | undefined;
  /** The fields to show, all by default. */
  select?: Select | undefined;
  /** Values to pick out of each thread, at most ten. */
  extract?: ThreadExtract | undefined;
}

/** Parameters of `threads.count`. */
export interface ThreadsCountParams {
  /** What the metadata has to contain. */
  metadata?: object | undefined;
  /** What the state has to contain. */
  values?: object | undefined;
  /** The status that they have to have. */
  status?: ThreadStatus | undefined;
}

/** Parameters of `threads.prune`. */
export interface ThreadsPruneParams {
  /** The threads to prune; those that are missing are skipped. */
  thread_ids: readonly string[];
  /**
   * What pruning does; a server that keeps threads in memory knows only that.
   * @default "delete"
   */
  strategy?: ThreadPruneStrategy | undefined;
}

/** Parameters of `threads.get`. */
export interface ThreadsGetParams {
  /** The id of the thread. */
  thread_id: string;
  /** What to show besides, words with commas between them; `ttl`, for the time at which the thread expires, is the only one that has an effect. */
  include?: string | undefined;
}

/** Parameters of `threads.update`. */
export interface ThreadsUpdateParams {
  /** The id of the thread. */
  thread_id: string;
  /** Keys to add or replace; the others stay. */
  metadata?: object | undefined;
  /** How long the thread lives from now on. */
  ttl?: ThreadTtl | undefined;
  /** With `return=minimal` the answer is 204 without a body; the server ignores any other preference. */
  prefer?: string | undefined;
}

/** Parameters of `threads.delete`. */
export interface ThreadsDeleteParams {
  /** The id of the thread. */
  thread_id: string;
}

/** Parameters of `threads.copy`. */
export interface ThreadsCopyParams {
  /** The id of the thread. */
  thread_id: string;
}

/** Parameters of `threads.getStorage`. */
export interface ThreadsGetStorageParams {
  /** The id of the thread. */
  thread_id: string;
}

/** Parameters of `threads.getState`. */
export interface ThreadsGetStateParams {
  /** The id of the thread. */
  thread_id: string;
  /** The id of the checkpoint. */
  checkpoint_id?: string | null | undefined;
  /**
   * Whether tasks show the states of their subgraphs.
   * @default false
   */
  subgraphs?: boolean | undefined;
  /** The checkpoint to read. */
  checkpoint?: CheckpointConfig | null | undefined;
  /** The fields to show, such as `values`; SDKs send it, servers up to 0.16 ignore it. */
  select?: readonly string[] | undefined;
}

/** Parameters of `threads.updateState`. */
export interface ThreadsUpdateStateParams<Update = GraphUpdate> {
  /** The id of the thread. */
  thread_id: string;
  /** The update, an object or a list; null with an `as_node` only moves the thread on. */
  values?: Update | null | undefined;
  /** The checkpoint to start from, the newest by default. */
  checkpoint?: CheckpointConfig | undefined;
  /** The id of that checkpoint; `checkpoint` can say more. */
  checkpoint_id?: string | undefined;
  /** The node in whose name the update is made, which decides what runs next; by default the last to run. */
  as_node?: NodeName | undefined;
}

/** Parameters of `threads.listHistory`. */
export interface ThreadsListHistoryParams {
  /** The id of the thread. */
  thread_id: string;
  /**
   * The largest number of states; with less than 1 there are none. The JavaScript server's default is 10.
   * @default 1
   */
  limit?: number | undefined;
  /** The id of a checkpoint; only states older than it are listed. */
  before?: string | undefined;
}

/** Parameters of `threads.getHistory`. */
export interface ThreadsGetHistoryParams {
  /** The id of the thread. */
  thread_id: string;
  /**
   * The largest number of states.
   * @default 1
   */
  limit?: number | undefined;
  /** Only states older than this, none excluded by default. */
  before?: HistoryBefore | undefined;
  /** What the metadata of a checkpoint has to contain. */
  metadata?: object | undefined;
  /** The subgraph whose states are read, by `checkpoint_ns`. */
  checkpoint?: CheckpointConfig | undefined;
  /** The fields to show; servers up to 0.16 ignore it. */
  select?: readonly string[] | undefined;
}

/** Parameters of `threads.joinStream`. */
export interface ThreadsJoinStreamParams {
  /** The id of the thread. */
  thread_id: string;
  /** What of the thread to send, `run_modes` by default. */
  stream_modes?: readonly ThreadStreamMode[] | undefined;
  /**
   * Sent by some clients and read by no server; use `stream_modes`.
   * @deprecated
   */
  stream_mode?: readonly ThreadStreamMode[] | undefined;
  /** The id of the last event that arrived; the server goes on after it. `-` replays the thread from its beginning; without the header only what happens from now on is sent. */
  last_event_id?: string | undefined;
}

/** Parameters of `threads.streamEvents`. */
export interface ThreadsStreamEventsParams {
  /** The id of the thread. */
  thread_id: string;
  /** The kinds of events to send. */
  channels: readonly ProtocolChannel[];
  /** The subgraphs to send events of, each with all below it; all by default. */
  namespaces?: readonly Namespace[] | undefined;
  /** How far below each of `namespaces` to go, without limit by default; ignored without them. */
  depth?: number | undefined;
  /** The `seq` of the last event that arrived; the server replays all and leaves out the events up to this one. */
  since?: number | undefined;
}

/** Parameters of `threads.sendCommand`. */
export interface ThreadsSendCommandParams<Update = GraphUpdate, Input = GraphInput> {
  /** The id of the thread. */
  thread_id: string;
  /** The body of the request. */
  command: Given<ThreadCommand<Update, Input>>;
}

/** Parameters of `assistants.create`. */
export interface AssistantsCreateParams<Context = GraphContext> {
  /** The id to give it, a random one by default. */
  assistant_id?: string | undefined;
  /** The name of the graph that it runs; an unknown one is refused with 404. */
  graph_id: string;
  /** The configuration that its runs start from. */
  config?: Given<Config> | undefined;
  /** The static context that its runs start from; with a non-empty `config.configurable` the answer is 400. */
  context?: Given<Context> | undefined;
  /** Metadata to keep with the assistant. */
  metadata?: object | undefined;
  /** What happens when the id is taken, `raise` (409) by default. */
  if_exists?: IfExists | undefined;
  /** The assistant's name, `Untitled` by default. */
  name?: string | undefined;
  /** What the assistant is for. */
  description?: string | null | undefined;
}

/** Parameters of `assistants.search`. */
export interface AssistantsSearchParams<Select extends readonly AssistantSelectField[] = readonly AssistantSelectField[]> {
  /** Metadata that an assistant has to contain. */
  metadata?: object | undefined;
  /** The graph that an assistant has to run; an unknown one is refused with 404. */
  graph_id?: string | undefined;
  /** A part of the name, in upper or lower case. */
  name?: string | undefined;
  /**
   * The largest number of assistants.
   * @default 10
   */
  limit?: number | undefined;
  /**
   * How many assistants to skip.
   * @default 0
   */
  offset?: number | undefined;
  /** The field to sort by, `created_at` by default. */
  sort_by?: AssistantSortBy | undefined;
  /** The direction of sorting, `desc` by default. */
  sort_order?: SortOrder | undefined;
  /** The fields to return; all of them when it is absent or empty. */
  select?: Select | undefined;
}

/** Parameters of `assistants.count`. */
export interface AssistantsCountParams {
  /** Metadata that an assistant has to contain. */
  metadata?: object | undefined;
  /** The graph that an assistant has to run; an unknown one is refused with 404. */
  graph_id?: string | undefined;
  /** A part of the name, in upper or lower case. */
  name?: string | undefined;
}

/** Parameters of `assistants.get`. */
export interface AssistantsGetParams<Agent extends string = string> {
  /** The id of the assistant. */
  assistant_id: Agent;
}

/** Parameters of `assistants.update`. */
export interface AssistantsUpdateParams<Context = GraphContext, Agent extends string = string> {
  /** The id of the assistant. */
  assistant_id: Agent;
  /** The name of the graph to run; an unknown one is refused with 404. */
  graph_id?: string | undefined;
  /** The configuration that takes the old one's place. */
  config?: Given<Config> | undefined;
  /** The static context that takes the old one's place; with a non-empty `config.configurable` it is 400. */
  context?: Given<Context> | undefined;
  /** Metadata that is merged into the assistant's, key by key. */
  metadata?: object | undefined;
  /** The new name. */
  name?: string | undefined;
  /** The new description. */
  description?: string | undefined;
}

/** Parameters of `assistants.delete`. */
export interface AssistantsDeleteParams {
  /** The id of the assistant. */
  assistant_id: string;
  /**
   * Whether to delete the threads whose metadata names the assistant as well, false by default.
   * @default false
   */
  delete_threads?: boolean | undefined;
}

/** Parameters of `assistants.getGraph`. */
export interface AssistantsGetGraphParams {
  /** The id of the assistant, or the name of a graph for the assistant that the server made for it. */
  assistant_id: AssistantReference;
  /** Whether, or to what depth, subgraphs are drawn in place of their nodes, false by default. */
  xray?: Xray | undefined;
}

/** Parameters of `assistants.getSubgraphs`. */
export interface AssistantsGetSubgraphsParams {
  /** The id of the assistant. */
  assistant_id: string;
  /** The namespace of the subgraph; an unknown one is answered with an empty object. */
  namespace?: string | null | undefined;
  /**
   * Whether subgraphs of subgraphs are returned too, false by default.
   * @default false
   */
  recurse?: boolean | undefined;
}

/** Parameters of `assistants.getSchemas`. */
export interface AssistantsGetSchemasParams {
  /** The id of the assistant. */
  assistant_id: string;
}

/** Parameters of `assistants.getVersions`. */
export interface AssistantsGetVersionsParams<Agent extends string = string> {
  /** The id of the assistant. */
  assistant_id: Agent;
  /** Metadata that a version has to contain. */
  metadata?: object | undefined;
  /**
   * The largest number of versions.
   * @default 10
   */
  limit?: number | undefined;
  /**
   * How many versions to skip.
   * @default 0
   */
  offset?: number | undefined;
}

/** Parameters of `assistants.setLatest`. */
export interface AssistantsSetLatestParams<Agent extends string = string> {
  /** The id of the assistant. */
  assistant_id: Agent;
  /** The version to use; an unknown one is refused with 404. */
  version: number;
}

/** Parameters of `crons.create`. */
export interface CronsCreateParams<Input = GraphInput, Context = GraphContext, Agent extends string = string> {
  /** The assistant or graph to run. */
  assistant_id: Agent;
  /** The schedule, in cron's five fields; a bad one is refused with 422. */
  schedule: string;
  /** The IANA time zone of the schedule, UTC by default. */
  timezone?: string | undefined;
  /** When it stops, an ISO 8601 time that nobody checks; never by default. */
  end_time?: string | undefined;
  /**
   * Whether it creates runs.
   * @default true
   */
  enabled?: boolean | undefined;
  /** What becomes of the thread of each run, `delete` by default; ignored by a cron of one thread. */
  on_run_completed?: OnCompletion | undefined;
  /** The input of each run, an object or a list of objects. */
  input?: Input | undefined;
  /** Metadata of the cron and of each run. */
  metadata?: object | undefined;
  /** The configuration of each run. */
  config?: Given<Config> | undefined;
  /** The static context of each run. */
  context?: Given<Context> | undefined;
  /** The URL that the server calls when a run has ended. */
  webhook?: WebhookUrl | undefined;
  /** The nodes before which each run stops. */
  interrupt_before?: InterruptNodes | undefined;
  /** The nodes after which each run stops. */
  interrupt_after?: InterruptNodes | undefined;
  /** What a run does to a run in flight on the thread, `enqueue` by default; there is none on a new thread. */
  multitask_strategy?: MultitaskStrategy | undefined;
  /**
   * Whether steps are saved while a run goes on; use `durability`.
   * @deprecated
   */
  checkpoint_during?: boolean | undefined;
  /** When checkpoints are saved, `async` by default. */
  durability?: Durability | undefined;
  /** What the stream of a run carries, `values` by default. */
  stream_mode?: StreamModeChoice | undefined;
  /** Whether events of subgraphs are streamed, false by default. */
  stream_subgraphs?: boolean | undefined;
  /** Whether events are kept so that a lost stream can be resumed, false by default. */
  stream_resumable?: boolean | undefined;
  /** Keys for which the result of each run carries a URL that takes feedback. */
  feedback_keys?: readonly string[] | undefined;
}

/** Parameters of `crons.createForThread`. */
export interface CronsCreateForThreadParams<Input = GraphInput, Context = GraphContext, Agent extends string = string> {
  /** The id of the thread. */
  thread_id: string;
  /** The assistant or graph to run. */
  assistant_id: Agent;
  /** The schedule, in cron's five fields; a bad one is refused with 422. */
  schedule: string;
  /** The IANA time zone of the schedule, UTC by default. */
  timezone?: string | undefined;
  /** When it stops, an ISO 8601 time that nobody checks; never by default. */
  end_time?: string | undefined;
  /**
   * Whether it creates runs.
   * @default true
   */
  enabled?: boolean | undefined;
  /** What becomes of the thread of each run, `delete` by default; ignored by a cron of one thread. */
  on_run_completed?: OnCompletion | undefined;
  /** The input of each run, an object or a list of objects. */
  input?: Input | undefined;
  /** Metadata of the cron and of each run. */
  metadata?: object | undefined;
  /** The configuration of each run. */
  config?: Given<Config> | undefined;
  /** The static context of each run. */
  context?: Given<Context> | undefined;
  /** The URL that the server calls when a run has ended. */
  webhook?: WebhookUrl | undefined;
  /** The nodes before which each run stops. */
  interrupt_before?: InterruptNodes | undefined;
  /** The nodes after which each run stops. */
  interrupt_after?: InterruptNodes | undefined;
  /** What a run does to a run in flight on the thread, `enqueue` by default; there is none on a new thread. */
  multitask_strategy?: MultitaskStrategy | undefined;
  /**
   * Whether steps are saved while a run goes on; use `durability`.
   * @deprecated
   */
  checkpoint_during?: boolean | undefined;
  /** When checkpoints are saved, `async` by default. */
  durability?: Durability | undefined;
  /** What the stream of a run carries, `values` by default. */
  stream_mode?: StreamModeChoice | undefined;
  /** Whether events of subgraphs are streamed, false by default. */
  stream_subgraphs?: boolean | undefined;
  /** Whether events are kept so that a lost stream can be resumed, false by default. */
  stream_resumable?: boolean | undefined;
  /** Keys for which the result of each run carries a URL that takes feedback. */
  feedback_keys?: readonly string[] | undefined;
}

/** Parameters of `crons.search`. */
export interface CronsSearchParams<Select extends readonly CronSelectField[] = readonly CronSelectField[]> {
  /** The assistant that a cron has to run, by id only. */
  assistant_id?: string | undefined;
  /** The thread that a cron has to run on. */
  thread_id?: string | undefined;
  /** Whether a cron has to be enabled, either by default. */
  enabled?: boolean | undefined;
  /** Metadata that a cron has to contain. */
  metadata?: object | undefined;
  /**
   * The largest number of crons.
   * @default 10
   */
  limit?: number | undefined;
  /**
   * How many crons to skip.
   * @default 0
   */
  offset?: number | undefined;
  /** The field to sort by, `created_at` by default. */
  sort_by?: CronSortBy | undefined;
  /** The direction of sorting, `desc` by default. */
  sort_order?: SortOrder | undefined;
  /** The fields to return; all of them when it is absent or empty. */
  select?: Select | undefined;
}

/** Parameters of `crons.count`. */
export interface CronsCountParams {
  /** The assistant that a cron has to run, by id only. */
  assistant_id?: string | undefined;
  /** The thread that a cron has to run on. */
  thread_id?: string | undefined;
  /** Metadata that a cron has to contain. */
  metadata?: object | undefined;
}

/** Parameters of `crons.get`. */
export interface CronsGetParams {
  /** The id of the cron. */
  cron_id: string;
}

/** Parameters of `crons.update`. */
export interface CronsUpdateParams<Input = GraphInput, Context = GraphContext> {
  /** The id of the cron. */
  cron_id: string;
  /** The new schedule; it moves `next_run_date`. */
  schedule?: string | undefined;
  /** The IANA time zone of the schedule; it moves `next_run_date`. */
  timezone?: string | undefined;
  /** When it stops, an ISO 8601 time; null for never. */
  end_time?: string | null | undefined;
  /** Whether it creates runs. */
  enabled?: boolean | undefined;
  /** What becomes of the thread of each run. */
  on_run_completed?: OnCompletion | undefined;
  /** The input of each run, an object or a list of objects. */
  input?: Input | undefined;
  /** Metadata that is merged into the cron's, key by key. */
  metadata?: object | undefined;
  /** The configuration of each run. */
  config?: Given<Config> | undefined;
  /** The static context of each run. */
  context?: Given<Context> | undefined;
  /** The URL that the server calls when a run has ended. */
  webhook?: WebhookUrl | undefined;
  /** The nodes before which each run stops. */
  interrupt_before?: InterruptNodes | undefined;
  /** The nodes after which each run stops. */
  interrupt_after?: InterruptNodes | undefined;
  /** What a run does to a run in flight on the thread. */
  multitask_strategy?: MultitaskStrategy | undefined;
  /**
   * Whether steps are saved while a run goes on; use `durability`.
   * @deprecated
   */
  checkpoint_during?: boolean | undefined;
  /** When checkpoints are saved. */
  durability?: Durability | undefined;
  /** What the stream of each run carries. */
  stream_mode?: StreamModeChoice | undefined;
  /** Whether events of subgraphs are streamed. */
  stream_subgraphs?: boolean | undefined;
  /** Whether events are kept so that a lost stream can be resumed. */
  stream_resumable?: boolean | undefined;
}

/** Parameters of `crons.delete`. */
export interface CronsDeleteParams {
  /** The id of the cron. */
  cron_id: string;
}

/** Parameters of `store.getItem`. */
export interface StoreGetItemParams {
  /** Where the item lies, its labels joined by periods. */
  namespace: StoreNamespace;
  /** The item's key. */
  key: string;
  /** Whether reading puts the expiry off, as the store is set up by default. */
  refresh_ttl?: boolean | undefined;
}

/** Parameters of `store.putItem`. */
export interface StorePutItemParams {
  /** Where to put it; an empty one and the root `langgraph` are 400. */
  namespace: StoreNamespace;
  /** The item's key, unique in its namespace. */
  key: string;
  /** What the item is to hold. */
  value: object;
  /** What a search by meaning looks at, these paths or with false nothing; the store's default where it is not given. The Python server refuses true, the JavaScript one takes it for the default. */
  index?: Flag | ItemIndexPaths | null | undefined;
  /** Minutes until the item expires, never by default. */
  ttl?: number | null | undefined;
}

/** Parameters of `store.deleteItem`. */
export interface StoreDeleteItemParams {
  /** Where the item lies, the root by default. */
  namespace?: StoreNamespace | undefined;
  /** The item's key. */
  key: string;
}

/** Parameters of `store.searchItems`. */
export interface StoreSearchItemsParams {
  /** What an item's namespace starts with, `[]` for all. */
  namespace_prefix: StoreNamespace;
  /** What an item's value has to fulfil. */
  filter?: object | null | undefined;
  /**
   * The largest number of items; 0 stands for the default.
   * @default 10
   */
  limit?: number | undefined;
  /**
   * How many items to skip.
   * @default 0
   */
  offset?: number | undefined;
  /** What to search for by meaning; a store without an index lists instead. */
  query?: string | null | undefined;
  /** Whether reading puts the expiry off; the store's default where it is not given. */
  refresh_ttl?: boolean | null | undefined;
}

/** Parameters of `store.listNamespaces`. */
export interface StoreListNamespacesParams {
  /** What a namespace starts with; the label `*` fits any. */
  prefix?: StoreNamespace | undefined;
  /** What a namespace ends with; the label `*` fits any. */
  suffix?: StoreNamespace | undefined;
  /** How many labels to return; longer namespaces are cut and named once. */
  max_depth?: number | undefined;
  /**
   * The largest number of namespaces.
   * @default 100
   */
  limit?: number | undefined;
  /**
   * How many namespaces to skip.
   * @default 0
   */
  offset?: number | undefined;
}

/** Parameters of `a2a.send`. */
export interface A2aSendCallParams<Update = GraphUpdate, Input = GraphInput, Context = GraphContext, Agent extends string = string> {
  /** The id of the assistant; anything but a known uuid is answered with a JSON-RPC error. */
  assistant_id: Agent;
  /** The body of the request. */
  message: Given<A2aRequest<Update, Input, Context>>;
  /** Which messages to return, those of the whole context by default. */
  history_scope?: A2aHistoryScope | undefined;
  /** The extensions that the client knows, joined by commas. */
  extensions?: string | undefined;
}

/** Parameters of `a2a.getAgentCard`. */
export interface A2aGetAgentCardParams {
  /** The id of the assistant; without it the one that the server's operator chose, else the answer is 400. */
  assistant_id?: string | undefined;
}

/** Parameters of `mcp.send`. */
export interface McpSendParams<Input = GraphInput, Context = GraphContext> {
  /** The body of the request. */
  message: Given<McpMessage<Input, Context>>;
}

/** Parameters of `system.ok`. */
export interface SystemOkParams {
  /** Whether to check the database as well (1), 0 by default. */
  check_db?: CheckDatabase | undefined;
}

/** Parameters of `system.metrics`. */
export interface SystemMetricsParams {
  /** The form of the metrics, `prometheus` by default. */
  format?: MetricsFormat | undefined;
}
