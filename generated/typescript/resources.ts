// Generated from spec/ by `npm run generate`; do not edit.
import type {
  RequestOptions,
  RunCreatedOptions,
  StreamOptions,
  WaitOptions,
} from "../../src/typescript/options.ts";
import type {
  Selected,
  StateWithin,
} from "../../src/typescript/shapes.ts";
import type {
  StreamCall,
} from "../../src/typescript/stream.ts";
import type {
  ProtocolEvent,
  RunEventIn,
  ThreadEvent,
} from "./events.ts";
import type {
  AnyState,
  AnyStateOf,
  AssistantName,
  ContextOf,
  InputOf,
  NoGraphs,
  StateFor,
  UpdateOf,
} from "./graphs.ts";
import type {
  A2aGetAgentCardParams,
  A2aSendCallParams,
  AssistantsCountParams,
  AssistantsCreateParams,
  AssistantsDeleteParams,
  AssistantsGetGraphParams,
  AssistantsGetParams,
  AssistantsGetSchemasParams,
  AssistantsGetSubgraphsParams,
  AssistantsGetVersionsParams,
  AssistantsSearchParams,
  AssistantsSetLatestParams,
  AssistantsUpdateParams,
  CronsCountParams,
  CronsCreateForThreadParams,
  CronsCreateParams,
  CronsDeleteParams,
  CronsGetParams,
  CronsSearchParams,
  CronsUpdateParams,
  McpSendParams,
  RunsCancelManyParams,
  RunsCancelParams,
  RunsCreateBatchParams,
  RunsCreateParams,
  RunsDeleteParams,
  RunsGetParams,
  RunsJoinParams,
  RunsJoinStreamParams,
  RunsListParams,
  RunsStreamParams,
  RunsWaitParams,
  StoreDeleteItemParams,
  StoreGetItemParams,
  StoreListNamespacesParams,
  StorePutItemParams,
  StoreSearchItemsParams,
  SystemMetricsParams,
  SystemOkParams,
  ThreadsCopyParams,
  ThreadsCountParams,
  ThreadsCreateParams,
  ThreadsDeleteParams,
  ThreadsGetHistoryParams,
  ThreadsGetParams,
  ThreadsGetStateParams,
  ThreadsGetStorageParams,
  ThreadsJoinStreamParams,
  ThreadsListHistoryParams,
  ThreadsPruneParams,
  ThreadsSearchParams,
  ThreadsSendCommandParams,
  ThreadsStreamEventsParams,
  ThreadsUpdateParams,
  ThreadsUpdateStateParams,
} from "./params.ts";
import type {
  A2aResponse,
  AgentCard,
  Assistant,
  AssistantPartial,
  AssistantSelectField,
  AssistantVersionList,
  Count,
  Cron,
  CronPartial,
  CronSelectField,
  FeedbackUrls,
  FoundItems,
  Graph,
  GraphContext,
  GraphInput,
  GraphSchema,
  GraphState,
  GraphUpdate,
  Health,
  Interrupts,
  ItemOrNull,
  McpResponse,
  OpenapiDocument,
  Run,
  RunBatch,
  RunPartial,
  RunResultError,
  RunSelectField,
  ServerInfo,
  StoreNamespaceList,
  StreamMode,
  Subgraphs,
  Thread,
  ThreadCommandResponse,
  ThreadHistory,
  ThreadPartial,
  ThreadPruneResult,
  ThreadSelectField,
  ThreadState,
  ThreadStateUpdateResult,
  ThreadStorage,
} from "./types.ts";

/** What a run gives back: the final state, and beside it what the server has to say of the run. */
export type WaitResult<State = AnyState> = State & {
  /** The pending interrupts; when there are several, the state is left out. */
  readonly __interrupt__?: Interrupts;
  /** A URL for each feedback key. */
  readonly __feedback__?: FeedbackUrls;
};

/** Runs, Stateless Runs. */
export interface Runs<Graphs = NoGraphs> {
  /**
   * - With `thread_id` (`POST /threads/{thread_id}/runs`): Creates a run on a thread and answers at once; the run goes on in the background.
   * - Else (`POST /runs`): Creates a run on a thread of its own and answers at once; the run goes on in the background.
   */
  create<Agent extends AssistantName<Graphs> = AssistantName<Graphs>>(params: RunsCreateParams<UpdateOf<Graphs, Agent>, InputOf<Graphs, Agent>, ContextOf<Graphs, Agent>, Agent>, options?: RequestOptions & RunCreatedOptions): Promise<Run<UpdateOf<Graphs, Agent>, InputOf<Graphs, Agent>, ContextOf<Graphs, Agent>>>;

  /**
   * Creates several runs, each on a thread of its own, and answers at once.
   * `POST /runs/batch`
   */
  createBatch(params: RunsCreateBatchParams, options?: RequestOptions): Promise<RunBatch<GraphUpdate, GraphInput, GraphContext>>;

  /**
   * Cancels runs of one thread by their ids, or all runs of a status on all threads. The JavaScript server lacks it.
   * `POST /runs/cancel`
   */
  cancelMany(params: RunsCancelManyParams, options?: RequestOptions): Promise<void>;

  /**
   * - With `thread_id` (`POST /threads/{thread_id}/runs/stream`): Creates a run on a thread and sends its events as they happen, a comment every few seconds in between. A lost stream goes on at the path that `Location` names, if the run was created with `stream_resumable`.
   * - Else (`POST /runs/stream`): Creates a run on a thread of its own and sends its events as they happen, a comment every few seconds in between. The Python server cannot resume this stream, since it does not serve the path that `Location` names.
   */
  stream<State = never, Agent extends AssistantName<Graphs> = AssistantName<Graphs>, const Mode extends StreamMode | readonly StreamMode[] = [State] extends [never] ? "values" : StreamMode | readonly StreamMode[], WithSubgraphs extends boolean = [State] extends [never] ? false : boolean>(params: RunsStreamParams<UpdateOf<Graphs, Agent>, InputOf<Graphs, Agent>, ContextOf<Graphs, Agent>, Agent, Mode, WithSubgraphs>, options?: StreamOptions & RunCreatedOptions): StreamCall<RunEventIn<Mode, StateWithin<StateFor<Graphs, Agent, State>, WithSubgraphs>, UpdateOf<Graphs, Agent>>>;

  /**
   * - With `thread_id` (`POST /threads/{thread_id}/runs/wait`): Creates a run on a thread and answers with the thread's state at its end. Status and headers arrive at once, then a newline every few seconds while the run goes on, then the JSON; a run that fails is answered with 200 and `__error__`.
   * - Else (`POST /runs/wait`): Creates a run on a thread of its own and answers with the final state. Status and headers arrive at once, then a newline every few seconds while the run goes on, then the JSON; a run that fails is answered with 200 and `__error__`.
   */
  wait<State = never, Agent extends AssistantName<Graphs> = AssistantName<Graphs>>(params: RunsWaitParams<UpdateOf<Graphs, Agent>, InputOf<Graphs, Agent>, ContextOf<Graphs, Agent>, Agent>, options?: WaitOptions & RunCreatedOptions & { raiseError?: true | undefined }): Promise<WaitResult<StateFor<Graphs, Agent, State>>>;
  /**
   * - With `thread_id` (`POST /threads/{thread_id}/runs/wait`): Creates a run on a thread and answers with the thread's state at its end. Status and headers arrive at once, then a newline every few seconds while the run goes on, then the JSON; a run that fails is answered with 200 and `__error__`.
   * - Else (`POST /runs/wait`): Creates a run on a thread of its own and answers with the final state. Status and headers arrive at once, then a newline every few seconds while the run goes on, then the JSON; a run that fails is answered with 200 and `__error__`.
   */
  wait<State = never, Agent extends AssistantName<Graphs> = AssistantName<Graphs>>(params: RunsWaitParams<UpdateOf<Graphs, Agent>, InputOf<Graphs, Agent>, ContextOf<Graphs, Agent>, Agent>, options: WaitOptions & RunCreatedOptions): Promise<WaitResult<StateFor<Graphs, Agent, State>> | RunResultError>;

  /**
   * - With `thread_id` (`GET /threads/{thread_id}/runs/{run_id}/stream`): Sends the events of a run from now on, or after `Last-Event-ID` if the run was created with `stream_resumable`. Of a run that has ended the stream is empty, of an unknown run it is a single `error`.
   * - Else (`GET /runs/{run_id}/stream`): Sends the events of a stateless run, like the operation for a run on a thread. The Python server lacks this operation and answers 404.
   */
  joinStream<State = AnyStateOf<Graphs>, const Mode extends StreamMode | readonly StreamMode[] = StreamMode | readonly StreamMode[]>(params: RunsJoinStreamParams<Mode>, options?: StreamOptions): StreamCall<RunEventIn<Mode, State, GraphUpdate>>;

  /**
   * Lists the runs of a thread, newest first.
   * `GET /threads/{thread_id}/runs`
   */
  list<const Select extends readonly RunSelectField[] = readonly []>(params: RunsListParams<Select>, options?: RequestOptions): Promise<Selected<Run<GraphUpdate, GraphInput, GraphContext>, RunPartial<GraphUpdate, GraphInput, GraphContext>, Select>[]>;

  /**
   * Reads a run of a thread.
   * `GET /threads/{thread_id}/runs/{run_id}`
   */
  get(params: RunsGetParams, options?: RequestOptions): Promise<Run<GraphUpdate, GraphInput, GraphContext>>;

  /**
   * Deletes a run of any status with its checkpoints; the thread's `values` stay as they are.
   * `DELETE /threads/{thread_id}/runs/{run_id}`
   */
  delete(params: RunsDeleteParams, options?: RequestOptions): Promise<void>;

  /**
   * Waits for a run and answers like the operation that creates and waits; of a run that has ended it answers with the thread's present state. A run that is unknown is answered with 200 and `__error__`.
   * `GET /threads/{thread_id}/runs/{run_id}/join`
   */
  join<State = AnyStateOf<Graphs>>(params: RunsJoinParams, options?: WaitOptions & { raiseError?: true | undefined }): Promise<WaitResult<State>>;
  /**
   * Waits for a run and answers like the operation that creates and waits; of a run that has ended it answers with the thread's present state. A run that is unknown is answered with 200 and `__error__`.
   * `GET /threads/{thread_id}/runs/{run_id}/join`
   */
  join<State = AnyStateOf<Graphs>>(params: RunsJoinParams, options: WaitOptions): Promise<WaitResult<State> | RunResultError>;

  /**
   * Cancels a run that is pending or running, and waits for it to stop if asked to.
   * `POST /threads/{thread_id}/runs/{run_id}/cancel`
   */
  cancel<State = AnyStateOf<Graphs>>(params: RunsCancelParams, options?: WaitOptions & { raiseError?: true | undefined }): Promise<WaitResult<State> | undefined>;
  /**
   * Cancels a run that is pending or running, and waits for it to stop if asked to.
   * `POST /threads/{thread_id}/runs/{run_id}/cancel`
   */
  cancel<State = AnyStateOf<Graphs>>(params: RunsCancelParams, options: WaitOptions): Promise<WaitResult<State> | undefined | RunResultError>;
}

/** Threads, Thread Protocol. */
export interface Threads<Graphs = NoGraphs> {
  /**
   * Creates a thread, empty or filled by supersteps; nothing is undone when a superstep fails.
   * `POST /threads`
   */
  create<State = AnyStateOf<Graphs>>(params?: ThreadsCreateParams, options?: RequestOptions): Promise<Thread<State>>;

  /**
   * Finds threads by id, metadata, state and status.
   * `POST /threads/search`
   */
  search<State = AnyStateOf<Graphs>, const Select extends readonly ThreadSelectField[] = readonly []>(params?: ThreadsSearchParams<Select>, options?: RequestOptions): Promise<Selected<Thread<State>, ThreadPartial<State>, Select>[]>;

  /**
   * Counts threads by metadata, state and status.
   * `POST /threads/count`
   */
  count(params?: ThreadsCountParams, options?: RequestOptions): Promise<Count>;

  /**
   * Deletes threads, or their older checkpoints; threads that are missing are skipped. The JavaScript server lacks it.
   * `POST /threads/prune`
   */
  prune(params: ThreadsPruneParams, options?: RequestOptions): Promise<ThreadPruneResult>;

  /**
   * Reads a thread with its newest state.
   * `GET /threads/{thread_id}`
   */
  get<State = AnyStateOf<Graphs>>(params: ThreadsGetParams, options?: RequestOptions): Promise<Thread<State>>;

  /**
   * Merges metadata into a thread's, one level deep, and sets its time to live.
   * `PATCH /threads/{thread_id}`
   */
  update<State = AnyStateOf<Graphs>>(params: ThreadsUpdateParams, options?: RequestOptions): Promise<Thread<State> | undefined>;

  /**
   * Deletes a thread with its runs, crons and checkpoints, even while a run goes on.
   * `DELETE /threads/{thread_id}`
   */
  delete(params: ThreadsDeleteParams, options?: RequestOptions): Promise<void>;

  /**
   * Copies a thread with its checkpoints and metadata to a new id; a missing thread is answered with 409.
   * `POST /threads/{thread_id}/copy`
   */
  copy<State = AnyStateOf<Graphs>>(params: ThreadsCopyParams, options?: RequestOptions): Promise<Thread<State>>;

  /**
   * Tells how much a thread occupies in the checkpointer. The JavaScript server lacks it.
   * `GET /threads/{thread_id}/storage`
   */
  getStorage(params: ThreadsGetStorageParams, options?: RequestOptions): Promise<ThreadStorage>;

  /**
   * - With `checkpoint_id` (`GET /threads/{thread_id}/state/{checkpoint_id}`): Reads the state that a checkpoint holds; of an unknown checkpoint it is empty.
   * - With `checkpoint` (`POST /threads/{thread_id}/state/checkpoint`): Reads the state of a checkpoint that a body names, such as a subgraph's; of an unknown one it is empty.
   * - Else (`GET /threads/{thread_id}/state`): Reads the newest state of a thread; of one that never ran it is empty.
   */
  getState<State = AnyStateOf<Graphs>>(params: ThreadsGetStateParams, options?: RequestOptions): Promise<ThreadState<State, GraphUpdate>>;

  /**
   * Writes a checkpoint as if a node had returned the values; the thread has to know its graph, from a run or its metadata.
   * `POST /threads/{thread_id}/state`
   */
  updateState(params: ThreadsUpdateStateParams, options?: RequestOptions): Promise<ThreadStateUpdateResult>;

  /**
   * Lists the states of a thread, newest first; the other operation of this path can filter them.
   * `GET /threads/{thread_id}/history`
   */
  listHistory<State = AnyStateOf<Graphs>>(params: ThreadsListHistoryParams, options?: RequestOptions): Promise<ThreadHistory<State, GraphUpdate>>;

  /**
   * Lists states of a thread or of a subgraph in it, newest first.
   * `POST /threads/{thread_id}/history`
   */
  getHistory<State = AnyStateOf<Graphs>>(params: ThreadsGetHistoryParams, options?: RequestOptions): Promise<ThreadHistory<State, GraphUpdate>>;

  /**
   * Sends the events of every run of the thread, present and to come, until the client closes the connection. A thread that does not exist has a stream without events.
   * `GET /threads/{thread_id}/stream`
   */
  joinStream<State = AnyStateOf<Graphs>>(params: ThreadsJoinStreamParams, options?: StreamOptions): StreamCall<ThreadEvent<State, GraphUpdate>>;

  /**
   * Sends what has happened on the thread and what will, until the client closes the connection; it stays open and silent where the thread is unknown. The Python server tells also of runs that no command started: always while they go on, afterwards only if they are resumable, and in their own stream modes only; the JavaScript server does not.
   * `POST /threads/{thread_id}/stream/events`
   */
  streamEvents<State = AnyStateOf<Graphs>>(params: ThreadsStreamEventsParams, options?: StreamOptions): StreamCall<ProtocolEvent<State, GraphUpdate>>;

  /**
   * Starts a run, answers an interrupt or asks about the thread; what follows is told by the event stream. A command that is well-formed and refused is answered with 200 and `type` `error`.
   * `POST /threads/{thread_id}/commands`
   */
  sendCommand<State = AnyStateOf<Graphs>>(params: ThreadsSendCommandParams, options?: RequestOptions): Promise<ThreadCommandResponse<State>>;
}

/** Assistants. */
export interface Assistants<Graphs = NoGraphs> {
  /**
   * Creates an assistant in its first version.
   * `POST /assistants`
   */
  create(params: AssistantsCreateParams, options?: RequestOptions): Promise<Assistant<GraphContext>>;

  /**
   * Finds assistants by graph, name and metadata; `{}` lists them all, page by page.
   * `POST /assistants/search`
   */
  search<const Select extends readonly AssistantSelectField[] = readonly []>(params?: AssistantsSearchParams<Select>, options?: RequestOptions): Promise<Selected<Assistant<GraphContext>, AssistantPartial<GraphContext>, Select>[]>;

  /**
   * Counts assistants by graph, name and metadata.
   * `POST /assistants/count`
   */
  count(params?: AssistantsCountParams, options?: RequestOptions): Promise<Count>;

  /**
   * Reads an assistant in the version that is in use.
   * `GET /assistants/{assistant_id}`
   */
  get<Agent extends AssistantName<Graphs> = AssistantName<Graphs>>(params: AssistantsGetParams<Agent>, options?: RequestOptions): Promise<Assistant<ContextOf<Graphs, Agent>>>;

  /**
   * Makes a new version of an assistant and puts it to use.
   * `PATCH /assistants/{assistant_id}`
   */
  update<Agent extends AssistantName<Graphs> = AssistantName<Graphs>>(params: AssistantsUpdateParams<ContextOf<Graphs, Agent>, Agent>, options?: RequestOptions): Promise<Assistant<ContextOf<Graphs, Agent>>>;

  /**
   * Deletes an assistant with its versions and crons and interrupts its runs.
   * `DELETE /assistants/{assistant_id}`
   */
  delete(params: AssistantsDeleteParams, options?: RequestOptions): Promise<void>;

  /**
   * Reads the nodes and edges of an assistant's graph, to draw it.
   * `GET /assistants/{assistant_id}/graph`
   */
  getGraph(params: AssistantsGetGraphParams, options?: RequestOptions): Promise<Graph>;

  /**
   * - With `namespace` (`GET /assistants/{assistant_id}/subgraphs/{namespace}`): Reads the JSON Schemas of the subgraph in a namespace.
   * - Else (`GET /assistants/{assistant_id}/subgraphs`): Reads the JSON Schemas of the subgraphs of an assistant's graph.
   */
  getSubgraphs(params: AssistantsGetSubgraphsParams, options?: RequestOptions): Promise<Subgraphs>;

  /**
   * Reads the JSON Schemas of what the graph takes, keeps and returns.
   * `GET /assistants/{assistant_id}/schemas`
   */
  getSchemas(params: AssistantsGetSchemasParams, options?: RequestOptions): Promise<GraphSchema>;

  /**
   * Lists the versions of an assistant; a page behind the last one is answered with 404.
   * `POST /assistants/{assistant_id}/versions`
   */
  getVersions<Agent extends AssistantName<Graphs> = AssistantName<Graphs>>(params: AssistantsGetVersionsParams<Agent>, options?: RequestOptions): Promise<AssistantVersionList<ContextOf<Graphs, Agent>>>;

  /**
   * Puts a version to use, with its name, description, configuration and metadata.
   * `POST /assistants/{assistant_id}/latest`
   */
  setLatest<Agent extends AssistantName<Graphs> = AssistantName<Graphs>>(params: AssistantsSetLatestParams<Agent>, options?: RequestOptions): Promise<Assistant<ContextOf<Graphs, Agent>>>;
}

/** Crons. */
export interface Crons<Graphs = NoGraphs> {
  /**
   * Creates a cron that runs on a new thread each time.
   * `POST /runs/crons`
   */
  create<Agent extends AssistantName<Graphs> = AssistantName<Graphs>>(params: CronsCreateParams<InputOf<Graphs, Agent>, ContextOf<Graphs, Agent>, Agent>, options?: RequestOptions): Promise<Cron<InputOf<Graphs, Agent>, ContextOf<Graphs, Agent>>>;

  /**
   * Creates a cron that runs on the same thread each time.
   * `POST /threads/{thread_id}/runs/crons`
   */
  createForThread<Agent extends AssistantName<Graphs> = AssistantName<Graphs>>(params: CronsCreateForThreadParams<InputOf<Graphs, Agent>, ContextOf<Graphs, Agent>, Agent>, options?: RequestOptions): Promise<Cron<InputOf<Graphs, Agent>, ContextOf<Graphs, Agent>>>;

  /**
   * Finds crons by assistant, thread and metadata; `{}` lists them all, page by page.
   * `POST /runs/crons/search`
   */
  search<const Select extends readonly CronSelectField[] = readonly []>(params?: CronsSearchParams<Select>, options?: RequestOptions): Promise<Selected<Cron<GraphInput, GraphContext>, CronPartial<GraphInput, GraphContext>, Select>[]>;

  /**
   * Counts crons by assistant, thread and metadata.
   * `POST /runs/crons/count`
   */
  count(params?: CronsCountParams, options?: RequestOptions): Promise<Count>;

  /**
   * Reads a cron.
   * `GET /runs/crons/{cron_id}`
   */
  get(params: CronsGetParams, options?: RequestOptions): Promise<Cron<GraphInput, GraphContext>>;

  /**
   * Changes a cron and what its runs are created with; the assistant stays.
   * `PATCH /runs/crons/{cron_id}`
   */
  update(params: CronsUpdateParams, options?: RequestOptions): Promise<Cron<GraphInput, GraphContext>>;

  /**
   * Deletes a cron; runs that it created go on.
   * `DELETE /runs/crons/{cron_id}`
   */
  delete(params: CronsDeleteParams, options?: RequestOptions): Promise<void>;
}

/** Store. */
export interface Store<Graphs = NoGraphs> {
  /**
   * Reads an item; the body is `null` if the store has none of this key.
   * `GET /store/items`
   */
  getItem(params: StoreGetItemParams, options?: RequestOptions): Promise<ItemOrNull>;

  /**
   * Puts an item into the store, in place of one of the same key.
   * `PUT /store/items`
   */
  putItem(params: StorePutItemParams, options?: RequestOptions): Promise<void>;

  /**
   * Deletes an item; deleting one that is not there is no error.
   * `DELETE /store/items`
   */
  deleteItem(params: StoreDeleteItemParams, options?: RequestOptions): Promise<void>;

  /**
   * Finds items by namespace and value, and by meaning where the store has an index.
   * `POST /store/items/search`
   */
  searchItems(params: StoreSearchItemsParams, options?: RequestOptions): Promise<FoundItems>;

  /**
   * Lists the namespaces that hold items, by how they start and end.
   * `POST /store/namespaces`
   */
  listNamespaces(params?: StoreListNamespacesParams, options?: RequestOptions): Promise<StoreNamespaceList>;
}

/** A2A. */
export interface A2a<Graphs = NoGraphs> {
  /**
   * Sends one request of the agent-to-agent protocol to an assistant. A streaming method wants `text/event-stream` in the `Accept` header and is answered with a sequence of events, any other wants `application/json`.
   * `POST /a2a/{assistant_id}`
   */
  send<Agent extends AssistantName<Graphs> = AssistantName<Graphs>>(params: A2aSendCallParams<UpdateOf<Graphs, Agent>, InputOf<Graphs, Agent>, ContextOf<Graphs, Agent>, Agent>, options?: RequestOptions): Promise<A2aResponse<UpdateOf<Graphs, Agent>, InputOf<Graphs, Agent>> | undefined>;

  /**
   * Reads what an assistant is as an agent of the agent-to-agent protocol.
   * `GET /.well-known/agent-card.json`
   */
  getAgentCard(params?: A2aGetAgentCardParams, options?: RequestOptions): Promise<AgentCard>;
}

/** MCP. */
export interface Mcp<Graphs = NoGraphs> {
  /**
   * Asks for a stream of the server's own messages, which this server does not have.
   * `GET /mcp`
   */
  openStream(params?: Record<string, never>, options?: RequestOptions): Promise<void>;

  /**
   * Sends one message of the model context protocol; each assistant is a tool. The server wants an `Accept` header with `application/json` or `text/event-stream` and always answers JSON.
   * `POST /mcp`
   */
  send(params: McpSendParams, options?: RequestOptions): Promise<McpResponse | undefined>;

  /**
   * Closes a session, of which this server has none.
   * `DELETE /mcp`
   */
  closeSession(params?: Record<string, never>, options?: RequestOptions): Promise<void>;
}

/** System. */
export interface System<Graphs = NoGraphs> {
  /**
   * Checks the services that the server needs; it asks for no key.
   * `GET /ok`
   */
  ok(params?: SystemOkParams, options?: RequestOptions): Promise<Health>;

  /**
   * Reads the versions of the server, what it can do and where it runs.
   * `GET /info`
   */
  info(params?: Record<string, never>, options?: RequestOptions): Promise<ServerInfo>;

  /**
   * Reads how busy the server is, as Prometheus text or as JSON.
   * `GET /metrics`
   */
  metrics(params?: SystemMetricsParams, options?: RequestOptions): Promise<string>;

  /**
   * Reads the server's own description of its API as a page; it asks for no key.
   * `GET /docs`
   */
  docs(params?: Record<string, never>, options?: RequestOptions): Promise<string>;

  /**
   * Reads the server's own description of its API, which is not this one.
   * `GET /openapi.json`
   */
  openapi(params?: Record<string, never>, options?: RequestOptions): Promise<OpenapiDocument>;
}
