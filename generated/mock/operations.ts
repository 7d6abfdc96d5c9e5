// Generated from spec/ by `npm run generate`; do not edit.
import type {
  Answered,
  EmptyAnswer,
  JsonAnswer,
  StreamAnswer,
  TextAnswer,
  WaitAnswer,
} from "../../src/mock/http/answers.ts";
import type { Call } from "../../src/mock/http/call.ts";
import type * as contract from "../typescript/index.ts";

export interface CreateRunRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly headers: Readonly<Record<string, never>>;
  readonly body: contract.RunCreate;
}

export interface CreateRunBatchRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly headers: Readonly<Record<string, never>>;
  readonly body: contract.RunBatchCreate;
}

export interface CancelRunsRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: {
    readonly action?: contract.CancelAction | undefined;
  };
  readonly headers: Readonly<Record<string, never>>;
  readonly body: contract.RunsCancel;
}

export interface StreamRunRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: {
    readonly stream_namespaces?: contract.StreamNamespaceList | undefined;
  };
  readonly headers: Readonly<Record<string, never>>;
  readonly body: contract.RunCreate;
}

export interface WaitRunRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly headers: Readonly<Record<string, never>>;
  readonly body: contract.RunCreate;
}

export interface JoinRunStreamRequest {
  readonly path: {
    readonly run_id: string;
  };
  readonly query: {
    readonly stream_mode?: contract.StreamMode | contract.StreamModes | contract.StreamModes | undefined;
    readonly cancel_on_disconnect?: contract.QueryFlag | undefined;
    readonly checkpoint_id?: string | undefined;
    readonly stream_namespaces?: contract.StreamNamespaceList | undefined;
  };
  readonly headers: {
    readonly last_event_id?: string | undefined;
  };
  readonly body: undefined;
}

export interface ListThreadRunsRequest {
  readonly path: {
    readonly thread_id: string;
  };
  readonly query: {
    readonly limit?: number | undefined;
    readonly offset?: number | undefined;
    readonly status?: contract.RunStatus | undefined;
    readonly select?: readonly (contract.RunSelectField)[] | undefined;
  };
  readonly headers: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export interface CreateThreadRunRequest {
  readonly path: {
    readonly thread_id: string;
  };
  readonly query: Readonly<Record<string, never>>;
  readonly headers: Readonly<Record<string, never>>;
  readonly body: contract.RunCreate;
}

export interface StreamThreadRunRequest {
  readonly path: {
    readonly thread_id: string;
  };
  readonly query: {
    readonly stream_namespaces?: contract.StreamNamespaceList | undefined;
  };
  readonly headers: Readonly<Record<string, never>>;
  readonly body: contract.RunCreate;
}

export interface WaitThreadRunRequest {
  readonly path: {
    readonly thread_id: string;
  };
  readonly query: Readonly<Record<string, never>>;
  readonly headers: Readonly<Record<string, never>>;
  readonly body: contract.RunCreate;
}

export interface GetThreadRunRequest {
  readonly path: {
    readonly thread_id: string;
    readonly run_id: string;
  };
  readonly query: Readonly<Record<string, never>>;
  readonly headers: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export interface DeleteThreadRunRequest {
  readonly path: {
    readonly thread_id: string;
    readonly run_id: string;
  };
  readonly query: Readonly<Record<string, never>>;
  readonly headers: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export interface JoinThreadRunRequest {
  readonly path: {
    readonly thread_id: string;
    readonly run_id: string;
  };
  readonly query: {
    readonly cancel_on_disconnect?: contract.QueryFlag | undefined;
  };
  readonly headers: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export interface JoinThreadRunStreamRequest {
  readonly path: {
    readonly thread_id: string;
    readonly run_id: string;
  };
  readonly query: {
    readonly stream_mode?: contract.StreamMode | contract.StreamModes | contract.StreamModes | undefined;
    readonly cancel_on_disconnect?: contract.QueryFlag | undefined;
    readonly checkpoint_id?: string | undefined;
    readonly stream_namespaces?: contract.StreamNamespaceList | undefined;
  };
  readonly headers: {
    readonly last_event_id?: string | undefined;
  };
  readonly body: undefined;
}

export interface CancelThreadRunRequest {
  readonly path: {
    readonly thread_id: string;
    readonly run_id: string;
  };
  readonly query: {
    readonly wait?: contract.QueryFlag | undefined;
    readonly action?: contract.CancelAction | undefined;
    readonly reason?: string | undefined;
  };
  readonly headers: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export interface CreateThreadRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly headers: Readonly<Record<string, never>>;
  readonly body: contract.ThreadCreate;
}

export interface SearchThreadsRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly headers: Readonly<Record<string, never>>;
  readonly body: contract.ThreadSearch;
}

export interface CountThreadsRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly headers: Readonly<Record<string, never>>;
  readonly body: contract.ThreadCountQuery;
}

export interface PruneThreadsRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly headers: Readonly<Record<string, never>>;
  readonly body: contract.ThreadPrune;
}

export interface GetThreadRequest {
  readonly path: {
    readonly thread_id: string;
  };
  readonly query: {
    readonly include?: string | undefined;
  };
  readonly headers: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export interface UpdateThreadRequest {
  readonly path: {
    readonly thread_id: string;
  };
  readonly query: Readonly<Record<string, never>>;
  readonly headers: {
    readonly prefer?: string | undefined;
  };
  readonly body: contract.ThreadUpdate;
}

export interface DeleteThreadRequest {
  readonly path: {
    readonly thread_id: string;
  };
  readonly query: Readonly<Record<string, never>>;
  readonly headers: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export interface CopyThreadRequest {
  readonly path: {
    readonly thread_id: string;
  };
  readonly query: Readonly<Record<string, never>>;
  readonly headers: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export interface GetThreadStorageRequest {
  readonly path: {
    readonly thread_id: string;
  };
  readonly query: Readonly<Record<string, never>>;
  readonly headers: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export interface GetThreadStateRequest {
  readonly path: {
    readonly thread_id: string;
  };
  readonly query: {
    readonly subgraphs?: boolean | undefined;
    readonly select?: readonly (string)[] | undefined;
  };
  readonly headers: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export interface UpdateThreadStateRequest {
  readonly path: {
    readonly thread_id: string;
  };
  readonly query: Readonly<Record<string, never>>;
  readonly headers: Readonly<Record<string, never>>;
  readonly body: contract.ThreadStateUpdate;
}

export interface GetThreadStateAtCheckpointRequest {
  readonly path: {
    readonly thread_id: string;
    readonly checkpoint_id: string;
  };
  readonly query: {
    readonly subgraphs?: boolean | undefined;
    readonly select?: readonly (string)[] | undefined;
  };
  readonly headers: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export interface FindThreadStateAtCheckpointRequest {
  readonly path: {
    readonly thread_id: string;
  };
  readonly query: Readonly<Record<string, never>>;
  readonly headers: Readonly<Record<string, never>>;
  readonly body: contract.ThreadStateQuery;
}

export interface ListThreadHistoryRequest {
  readonly path: {
    readonly thread_id: string;
  };
  readonly query: {
    readonly limit?: number | undefined;
    readonly before?: string | undefined;
  };
  readonly headers: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export interface SearchThreadHistoryRequest {
  readonly path: {
    readonly thread_id: string;
  };
  readonly query: Readonly<Record<string, never>>;
  readonly headers: Readonly<Record<string, never>>;
  readonly body: contract.ThreadHistoryQuery;
}

export interface JoinThreadStreamRequest {
  readonly path: {
    readonly thread_id: string;
  };
  readonly query: {
    readonly stream_modes?: readonly (contract.ThreadStreamMode)[] | undefined;
    readonly stream_mode?: readonly (contract.ThreadStreamMode)[] | undefined;
  };
  readonly headers: {
    readonly last_event_id?: string | undefined;
  };
  readonly body: undefined;
}

export interface StreamThreadEventsRequest {
  readonly path: {
    readonly thread_id: string;
  };
  readonly query: Readonly<Record<string, never>>;
  readonly headers: Readonly<Record<string, never>>;
  readonly body: contract.ThreadEventsRequest;
}

export interface SendThreadCommandRequest {
  readonly path: {
    readonly thread_id: string;
  };
  readonly query: Readonly<Record<string, never>>;
  readonly headers: Readonly<Record<string, never>>;
  readonly body: contract.ThreadCommand;
}

export interface CreateAssistantRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly headers: Readonly<Record<string, never>>;
  readonly body: contract.AssistantCreate;
}

export interface SearchAssistantsRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly headers: Readonly<Record<string, never>>;
  readonly body: contract.AssistantSearch;
}

export interface CountAssistantsRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly headers: Readonly<Record<string, never>>;
  readonly body: contract.AssistantCountQuery;
}

export interface GetAssistantRequest {
  readonly path: {
    readonly assistant_id: string;
  };
  readonly query: Readonly<Record<string, never>>;
  readonly headers: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export interface UpdateAssistantRequest {
  readonly path: {
    readonly assistant_id: string;
  };
  readonly query: Readonly<Record<string, never>>;
  readonly headers: Readonly<Record<string, never>>;
  readonly body: contract.AssistantUpdate;
}

export interface DeleteAssistantRequest {
  readonly path: {
    readonly assistant_id: string;
  };
  readonly query: {
    readonly delete_threads?: boolean | undefined;
  };
  readonly headers: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export interface GetAssistantGraphRequest {
  readonly path: {
    readonly assistant_id: contract.AssistantReference;
  };
  readonly query: {
    readonly xray?: contract.Xray | undefined;
  };
  readonly headers: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export interface GetAssistantSubgraphsRequest {
  readonly path: {
    readonly assistant_id: string;
  };
  readonly query: {
    readonly recurse?: boolean | undefined;
  };
  readonly headers: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export interface GetAssistantSubgraphsInNamespaceRequest {
  readonly path: {
    readonly assistant_id: string;
    readonly namespace: string;
  };
  readonly query: {
    readonly recurse?: boolean | undefined;
  };
  readonly headers: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export interface GetAssistantSchemasRequest {
  readonly path: {
    readonly assistant_id: string;
  };
  readonly query: Readonly<Record<string, never>>;
  readonly headers: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export interface ListAssistantVersionsRequest {
  readonly path: {
    readonly assistant_id: string;
  };
  readonly query: Readonly<Record<string, never>>;
  readonly headers: Readonly<Record<string, never>>;
  readonly body: contract.AssistantVersionSearch;
}

export interface SetLatestAssistantVersionRequest {
  readonly path: {
    readonly assistant_id: string;
  };
  readonly query: Readonly<Record<string, never>>;
  readonly headers: Readonly<Record<string, never>>;
  readonly body: contract.AssistantVersionChange;
}

export interface CreateCronRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly headers: Readonly<Record<string, never>>;
  readonly body: contract.CronCreate;
}

export interface CreateThreadCronRequest {
  readonly path: {
    readonly thread_id: string;
  };
  readonly query: Readonly<Record<string, never>>;
  readonly headers: Readonly<Record<string, never>>;
  readonly body: contract.CronCreate;
}

export interface SearchCronsRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly headers: Readonly<Record<string, never>>;
  readonly body: contract.CronSearch;
}

export interface CountCronsRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly headers: Readonly<Record<string, never>>;
  readonly body: contract.CronCountQuery;
}

export interface GetCronRequest {
  readonly path: {
    readonly cron_id: string;
  };
  readonly query: Readonly<Record<string, never>>;
  readonly headers: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export interface UpdateCronRequest {
  readonly path: {
    readonly cron_id: string;
  };
  readonly query: Readonly<Record<string, never>>;
  readonly headers: Readonly<Record<string, never>>;
  readonly body: contract.CronUpdate;
}

export interface DeleteCronRequest {
  readonly path: {
    readonly cron_id: string;
  };
  readonly query: Readonly<Record<string, never>>;
  readonly headers: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export interface GetItemRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: {
    readonly namespace: contract.StoreNamespace;
    readonly key: string;
    readonly refresh_ttl?: boolean | undefined;
  };
  readonly headers: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export interface PutItemRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly headers: Readonly<Record<string, never>>;
  readonly body: contract.ItemPut;
}

export interface DeleteItemRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly headers: Readonly<Record<string, never>>;
  readonly body: contract.ItemDelete;
}

export interface SearchItemsRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly headers: Readonly<Record<string, never>>;
  readonly body: contract.ItemSearch;
}

export interface ListNamespacesRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly headers: Readonly<Record<string, never>>;
  readonly body: contract.StoreNamespaceSearch;
}

export interface SendA2aMessageRequest {
  readonly path: {
    readonly assistant_id: string;
  };
  readonly query: Readonly<Record<string, never>>;
  readonly headers: {
    readonly history_scope?: contract.A2aHistoryScope | undefined;
    readonly extensions?: string | undefined;
  };
  readonly body: undefined;
}

export interface GetAgentCardRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: {
    readonly assistant_id?: string | undefined;
  };
  readonly headers: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export interface OpenMcpStreamRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly headers: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export interface SendMcpMessageRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly headers: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export interface CloseMcpSessionRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly headers: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export interface OpenMcpStreamWithSlashRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly headers: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export interface SendMcpMessageWithSlashRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly headers: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export interface CloseMcpSessionWithSlashRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly headers: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export interface CheckHealthRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: {
    readonly check_db?: contract.CheckDatabase | undefined;
  };
  readonly headers: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export interface GetInfoRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly headers: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export interface GetMetricsRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: {
    readonly format?: contract.MetricsFormat | undefined;
  };
  readonly headers: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export interface GetDocsRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly headers: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export interface GetOpenapiRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly headers: Readonly<Record<string, never>>;
  readonly body: undefined;
}

/** One function for each operation of the contract: it takes the typed request and returns a response with one of the declared statuses. */
export interface Handlers {
  /** POST /runs: Create a stateless run */
  createRun(
    request: CreateRunRequest,
    call: Call,
  ): Answered<
    | JsonAnswer<200, contract.Run>
    | JsonAnswer<400, contract.ErrorResponse>
    | JsonAnswer<401, contract.ErrorResponse>
    | JsonAnswer<403, contract.ErrorResponse>
    | JsonAnswer<404, contract.ErrorResponse>
    | JsonAnswer<413, contract.ErrorResponse>
    | JsonAnswer<422, contract.ErrorResponse>
    | TextAnswer<500>
    | JsonAnswer<503, contract.ErrorResponse>
  >;

  /** POST /runs/batch: Create several stateless runs */
  createRunBatch(
    request: CreateRunBatchRequest,
    call: Call,
  ): Answered<
    | JsonAnswer<200, contract.RunBatch>
    | JsonAnswer<400, contract.ErrorResponse>
    | JsonAnswer<401, contract.ErrorResponse>
    | JsonAnswer<403, contract.ErrorResponse>
    | JsonAnswer<404, contract.ErrorResponse>
    | JsonAnswer<413, contract.ErrorResponse>
    | JsonAnswer<422, contract.ErrorResponse>
    | TextAnswer<500>
    | JsonAnswer<503, contract.ErrorResponse>
  >;

  /** POST /runs/cancel: Cancel several runs */
  cancelRuns(
    request: CancelRunsRequest,
    call: Call,
  ): Answered<
    | EmptyAnswer<204>
    | JsonAnswer<400, contract.ErrorResponse>
    | JsonAnswer<401, contract.ErrorResponse>
    | JsonAnswer<403, contract.ErrorResponse>
    | JsonAnswer<404, contract.ErrorResponse>
    | JsonAnswer<422, contract.ErrorResponse>
    | TextAnswer<500>
  >;

  /** POST /runs/stream: Create a stateless run and stream its events */
  streamRun(
    request: StreamRunRequest,
    call: Call,
  ): Answered<
    | StreamAnswer<200>
    | JsonAnswer<400, contract.ErrorResponse>
    | JsonAnswer<401, contract.ErrorResponse>
    | JsonAnswer<403, contract.ErrorResponse>
    | JsonAnswer<404, contract.ErrorResponse>
    | JsonAnswer<413, contract.ErrorResponse>
    | JsonAnswer<422, contract.ErrorResponse>
    | TextAnswer<500>
    | JsonAnswer<503, contract.ErrorResponse>
  >;

  /** POST /runs/wait: Create a stateless run and wait for its end */
  waitRun(
    request: WaitRunRequest,
    call: Call,
  ): Answered<
    | WaitAnswer<200, contract.RunResult>
    | JsonAnswer<400, contract.ErrorResponse>
    | JsonAnswer<401, contract.ErrorResponse>
    | JsonAnswer<403, contract.ErrorResponse>
    | JsonAnswer<404, contract.ErrorResponse>
    | JsonAnswer<413, contract.ErrorResponse>
    | JsonAnswer<422, contract.ErrorResponse>
    | TextAnswer<500>
    | JsonAnswer<503, contract.ErrorResponse>
  >;

  /** GET /runs/{run_id}/stream: Stream the events of a stateless run that goes on */
  joinRunStream(
    request: JoinRunStreamRequest,
    call: Call,
  ): Answered<
    | StreamAnswer<200>
    | JsonAnswer<401, contract.ErrorResponse>
    | JsonAnswer<403, contract.ErrorResponse>
    | JsonAnswer<404, contract.ErrorResponse>
    | JsonAnswer<422, contract.ErrorResponse>
  >;

  /** GET /threads/{thread_id}/runs: List the runs of a thread */
  listThreadRuns(
    request: ListThreadRunsRequest,
    call: Call,
  ): Answered<
    | JsonAnswer<200, contract.RunList>
    | JsonAnswer<400, contract.ErrorResponse>
    | JsonAnswer<401, contract.ErrorResponse>
    | JsonAnswer<403, contract.ErrorResponse>
    | JsonAnswer<404, contract.ErrorResponse>
    | JsonAnswer<422, contract.ErrorResponse>
  >;

  /** POST /threads/{thread_id}/runs: Create a run on a thread */
  createThreadRun(
    request: CreateThreadRunRequest,
    call: Call,
  ): Answered<
    | JsonAnswer<200, contract.Run>
    | JsonAnswer<400, contract.ErrorResponse>
    | JsonAnswer<401, contract.ErrorResponse>
    | JsonAnswer<403, contract.ErrorResponse>
    | JsonAnswer<404, contract.ErrorResponse>
    | JsonAnswer<409, contract.ErrorResponse>
    | JsonAnswer<413, contract.ErrorResponse>
    | JsonAnswer<422, contract.ErrorResponse>
    | TextAnswer<500>
    | JsonAnswer<503, contract.ErrorResponse>
  >;

  /** POST /threads/{thread_id}/runs/stream: Create a run on a thread and stream its events */
  streamThreadRun(
    request: StreamThreadRunRequest,
    call: Call,
  ): Answered<
    | StreamAnswer<200>
    | JsonAnswer<400, contract.ErrorResponse>
    | JsonAnswer<401, contract.ErrorResponse>
    | JsonAnswer<403, contract.ErrorResponse>
    | JsonAnswer<404, contract.ErrorResponse>
    | JsonAnswer<409, contract.ErrorResponse>
    | JsonAnswer<413, contract.ErrorResponse>
    | JsonAnswer<422, contract.ErrorResponse>
    | TextAnswer<500>
    | JsonAnswer<503, contract.ErrorResponse>
  >;

  /** POST /threads/{thread_id}/runs/wait: Create a run on a thread and wait for its end */
  waitThreadRun(
    request: WaitThreadRunRequest,
    call: Call,
  ): Answered<
    | WaitAnswer<200, contract.RunResult>
    | JsonAnswer<400, contract.ErrorResponse>
    | JsonAnswer<401, contract.ErrorResponse>
    | JsonAnswer<403, contract.ErrorResponse>
    | JsonAnswer<404, contract.ErrorResponse>
    | JsonAnswer<409, contract.ErrorResponse>
    | JsonAnswer<413, contract.ErrorResponse>
    | JsonAnswer<422, contract.ErrorResponse>
    | TextAnswer<500>
    | JsonAnswer<503, contract.ErrorResponse>
  >;

  /** GET /threads/{thread_id}/runs/{run_id}: Read a run */
  getThreadRun(
    request: GetThreadRunRequest,
    call: Call,
  ): Answered<
    | JsonAnswer<200, contract.Run>
    | JsonAnswer<401, contract.ErrorResponse>
    | JsonAnswer<403, contract.ErrorResponse>
    | JsonAnswer<404, contract.ErrorResponse>
    | JsonAnswer<422, contract.ErrorResponse>
  >;

  /** DELETE /threads/{thread_id}/runs/{run_id}: Delete a run */
  deleteThreadRun(
    request: DeleteThreadRunRequest,
    call: Call,
  ): Answered<
    | EmptyAnswer<204>
    | JsonAnswer<401, contract.ErrorResponse>
    | JsonAnswer<403, contract.ErrorResponse>
    | JsonAnswer<404, contract.ErrorResponse>
    | JsonAnswer<422, contract.ErrorResponse>
  >;

  /** GET /threads/{thread_id}/runs/{run_id}/join: Wait for the end of a run */
  joinThreadRun(
    request: JoinThreadRunRequest,
    call: Call,
  ): Answered<
    | WaitAnswer<200, contract.RunResult>
    | JsonAnswer<401, contract.ErrorResponse>
    | JsonAnswer<403, contract.ErrorResponse>
    | JsonAnswer<404, contract.ErrorResponse>
    | JsonAnswer<422, contract.ErrorResponse>
  >;

  /** GET /threads/{thread_id}/runs/{run_id}/stream: Stream the events of a run that goes on */
  joinThreadRunStream(
    request: JoinThreadRunStreamRequest,
    call: Call,
  ): Answered<
    | StreamAnswer<200>
    | JsonAnswer<401, contract.ErrorResponse>
    | JsonAnswer<403, contract.ErrorResponse>
    | JsonAnswer<404, contract.ErrorResponse>
    | JsonAnswer<422, contract.ErrorResponse>
  >;

  /** POST /threads/{thread_id}/runs/{run_id}/cancel: Cancel a run */
  cancelThreadRun(
    request: CancelThreadRunRequest,
    call: Call,
  ): Answered<
    | WaitAnswer<200, contract.RunResult>
    | EmptyAnswer<202>
    | JsonAnswer<401, contract.ErrorResponse>
    | JsonAnswer<403, contract.ErrorResponse>
    | JsonAnswer<404, contract.ErrorResponse>
    | JsonAnswer<422, contract.ErrorResponse>
  >;

  /** POST /threads: Create a thread */
  createThread(
    request: CreateThreadRequest,
    call: Call,
  ): Answered<
    | JsonAnswer<200, contract.Thread>
    | JsonAnswer<201, contract.ErrorResponse>
    | JsonAnswer<400, contract.ErrorResponse>
    | JsonAnswer<401, contract.ErrorResponse>
    | JsonAnswer<403, contract.ErrorResponse>
    | JsonAnswer<409, contract.ErrorResponse>
    | JsonAnswer<413, contract.ErrorResponse>
    | JsonAnswer<422, contract.ErrorResponse>
    | TextAnswer<500>
  >;

  /** POST /threads/search: Search threads */
  searchThreads(
    request: SearchThreadsRequest,
    call: Call,
  ): Answered<
    | JsonAnswer<200, contract.ThreadList>
    | JsonAnswer<400, contract.ErrorResponse>
    | JsonAnswer<401, contract.ErrorResponse>
    | JsonAnswer<403, contract.ErrorResponse>
    | JsonAnswer<422, contract.ErrorResponse>
    | TextAnswer<500>
  >;

  /** POST /threads/count: Count threads */
  countThreads(
    request: CountThreadsRequest,
    call: Call,
  ): Answered<
    | JsonAnswer<200, contract.Count>
    | JsonAnswer<400, contract.ErrorResponse>
    | JsonAnswer<401, contract.ErrorResponse>
    | JsonAnswer<403, contract.ErrorResponse>
    | JsonAnswer<422, contract.ErrorResponse>
    | TextAnswer<500>
  >;

  /** POST /threads/prune: Prune threads */
  pruneThreads(
    request: PruneThreadsRequest,
    call: Call,
  ): Answered<
    | JsonAnswer<200, contract.ThreadPruneResult>
    | JsonAnswer<400, contract.ErrorResponse>
    | JsonAnswer<401, contract.ErrorResponse>
    | JsonAnswer<403, contract.ErrorResponse>
    | JsonAnswer<404, contract.ErrorResponse>
    | JsonAnswer<422, contract.ErrorResponse>
  >;

  /** GET /threads/{thread_id}: Read a thread */
  getThread(
    request: GetThreadRequest,
    call: Call,
  ): Answered<
    | JsonAnswer<200, contract.Thread>
    | JsonAnswer<401, contract.ErrorResponse>
    | JsonAnswer<403, contract.ErrorResponse>
    | JsonAnswer<404, contract.ErrorResponse>
    | JsonAnswer<422, contract.ErrorResponse>
  >;

  /** PATCH /threads/{thread_id}: Change a thread */
  updateThread(
    request: UpdateThreadRequest,
    call: Call,
  ): Answered<
    | JsonAnswer<200, contract.Thread>
    | EmptyAnswer<204>
    | JsonAnswer<400, contract.ErrorResponse>
    | JsonAnswer<401, contract.ErrorResponse>
    | JsonAnswer<403, contract.ErrorResponse>
    | JsonAnswer<404, contract.ErrorResponse>
    | JsonAnswer<422, contract.ErrorResponse>
  >;

  /** DELETE /threads/{thread_id}: Delete a thread */
  deleteThread(
    request: DeleteThreadRequest,
    call: Call,
  ): Answered<
    | EmptyAnswer<204>
    | JsonAnswer<401, contract.ErrorResponse>
    | JsonAnswer<403, contract.ErrorResponse>
    | JsonAnswer<404, contract.ErrorResponse>
    | JsonAnswer<422, contract.ErrorResponse>
  >;

  /** POST /threads/{thread_id}/copy: Copy a thread */
  copyThread(
    request: CopyThreadRequest,
    call: Call,
  ): Answered<
    | JsonAnswer<200, contract.Thread>
    | JsonAnswer<400, contract.ErrorResponse>
    | JsonAnswer<401, contract.ErrorResponse>
    | JsonAnswer<403, contract.ErrorResponse>
    | JsonAnswer<404, contract.ErrorResponse>
    | JsonAnswer<409, contract.ErrorResponse>
    | JsonAnswer<422, contract.ErrorResponse>
  >;

  /** GET /threads/{thread_id}/storage: Measure a thread */
  getThreadStorage(
    request: GetThreadStorageRequest,
    call: Call,
  ): Answered<
    | JsonAnswer<200, contract.ThreadStorage>
    | JsonAnswer<401, contract.ErrorResponse>
    | JsonAnswer<403, contract.ErrorResponse>
    | JsonAnswer<404, contract.ErrorResponse>
    | JsonAnswer<422, contract.ErrorResponse>
    | JsonAnswer<501, contract.ErrorResponse>
  >;

  /** GET /threads/{thread_id}/state: Read the state of a thread */
  getThreadState(
    request: GetThreadStateRequest,
    call: Call,
  ): Answered<
    | JsonAnswer<200, contract.ThreadState>
    | JsonAnswer<400, contract.ErrorResponse>
    | JsonAnswer<401, contract.ErrorResponse>
    | JsonAnswer<403, contract.ErrorResponse>
    | JsonAnswer<404, contract.ErrorResponse>
    | JsonAnswer<422, contract.ErrorResponse>
  >;

  /** POST /threads/{thread_id}/state: Change the state of a thread */
  updateThreadState(
    request: UpdateThreadStateRequest,
    call: Call,
  ): Answered<
    | JsonAnswer<200, contract.ThreadStateUpdateResult>
    | JsonAnswer<400, contract.ErrorResponse>
    | JsonAnswer<401, contract.ErrorResponse>
    | JsonAnswer<403, contract.ErrorResponse>
    | JsonAnswer<404, contract.ErrorResponse>
    | JsonAnswer<409, contract.ErrorResponse>
    | JsonAnswer<413, contract.ErrorResponse>
    | JsonAnswer<422, contract.ErrorResponse>
    | TextAnswer<500>
  >;

  /** GET /threads/{thread_id}/state/{checkpoint_id}: Read the state of a thread at a checkpoint */
  getThreadStateAtCheckpoint(
    request: GetThreadStateAtCheckpointRequest,
    call: Call,
  ): Answered<
    | JsonAnswer<200, contract.ThreadState>
    | JsonAnswer<400, contract.ErrorResponse>
    | JsonAnswer<401, contract.ErrorResponse>
    | JsonAnswer<403, contract.ErrorResponse>
    | JsonAnswer<404, contract.ErrorResponse>
    | JsonAnswer<422, contract.ErrorResponse>
  >;

  /** POST /threads/{thread_id}/state/checkpoint: Read the state of a thread or subgraph at a checkpoint */
  findThreadStateAtCheckpoint(
    request: FindThreadStateAtCheckpointRequest,
    call: Call,
  ): Answered<
    | JsonAnswer<200, contract.ThreadState>
    | JsonAnswer<400, contract.ErrorResponse>
    | JsonAnswer<401, contract.ErrorResponse>
    | JsonAnswer<403, contract.ErrorResponse>
    | JsonAnswer<404, contract.ErrorResponse>
    | JsonAnswer<422, contract.ErrorResponse>
    | TextAnswer<500>
  >;

  /** GET /threads/{thread_id}/history: List the states of a thread */
  listThreadHistory(
    request: ListThreadHistoryRequest,
    call: Call,
  ): Answered<
    | JsonAnswer<200, contract.ThreadHistory>
    | JsonAnswer<400, contract.ErrorResponse>
    | JsonAnswer<401, contract.ErrorResponse>
    | JsonAnswer<403, contract.ErrorResponse>
    | JsonAnswer<404, contract.ErrorResponse>
    | JsonAnswer<422, contract.ErrorResponse>
    | TextAnswer<500>
  >;

  /** POST /threads/{thread_id}/history: Search the states of a thread */
  searchThreadHistory(
    request: SearchThreadHistoryRequest,
    call: Call,
  ): Answered<
    | JsonAnswer<200, contract.ThreadHistory>
    | JsonAnswer<400, contract.ErrorResponse>
    | JsonAnswer<401, contract.ErrorResponse>
    | JsonAnswer<403, contract.ErrorResponse>
    | JsonAnswer<404, contract.ErrorResponse>
    | JsonAnswer<422, contract.ErrorResponse>
    | TextAnswer<500>
  >;

  /** GET /threads/{thread_id}/stream: Stream the events of all runs of a thread */
  joinThreadStream(
    request: JoinThreadStreamRequest,
    call: Call,
  ): Answered<
    | StreamAnswer<200>
    | JsonAnswer<401, contract.ErrorResponse>
    | JsonAnswer<403, contract.ErrorResponse>
    | JsonAnswer<404, contract.ErrorResponse>
    | JsonAnswer<422, contract.ErrorResponse>
  >;

  /** POST /threads/{thread_id}/stream/events: Stream the events of a thread in the thread protocol */
  streamThreadEvents(
    request: StreamThreadEventsRequest,
    call: Call,
  ): Answered<
    | StreamAnswer<200>
    | JsonAnswer<400, contract.ErrorResponse>
    | JsonAnswer<401, contract.ErrorResponse>
    | JsonAnswer<403, contract.ErrorResponse>
  >;

  /** POST /threads/{thread_id}/commands: Send a command to a thread */
  sendThreadCommand(
    request: SendThreadCommandRequest,
    call: Call,
  ): Answered<
    | JsonAnswer<200, contract.ThreadCommandResponse>
    | JsonAnswer<400, contract.ThreadCommandRefusal>
    | JsonAnswer<401, contract.ErrorResponse>
    | JsonAnswer<403, contract.ErrorResponse>
    | JsonAnswer<404, contract.ErrorResponse>
  >;

  /** POST /assistants: Create an assistant */
  createAssistant(
    request: CreateAssistantRequest,
    call: Call,
  ): Answered<
    | JsonAnswer<200, contract.Assistant>
    | JsonAnswer<400, contract.ErrorResponse>
    | JsonAnswer<401, contract.ErrorResponse>
    | JsonAnswer<403, contract.ErrorResponse>
    | JsonAnswer<404, contract.ErrorResponse>
    | JsonAnswer<409, contract.ErrorResponse>
    | JsonAnswer<413, contract.ErrorResponse>
    | JsonAnswer<422, contract.ErrorResponse>
    | TextAnswer<500>
    | JsonAnswer<503, contract.ErrorResponse>
  >;

  /** POST /assistants/search: Search assistants */
  searchAssistants(
    request: SearchAssistantsRequest,
    call: Call,
  ): Answered<
    | JsonAnswer<200, contract.AssistantList>
    | JsonAnswer<400, contract.ErrorResponse>
    | JsonAnswer<401, contract.ErrorResponse>
    | JsonAnswer<403, contract.ErrorResponse>
    | JsonAnswer<404, contract.ErrorResponse>
    | JsonAnswer<422, contract.ErrorResponse>
    | TextAnswer<500>
  >;

  /** POST /assistants/count: Count assistants */
  countAssistants(
    request: CountAssistantsRequest,
    call: Call,
  ): Answered<
    | JsonAnswer<200, contract.Count>
    | JsonAnswer<400, contract.ErrorResponse>
    | JsonAnswer<401, contract.ErrorResponse>
    | JsonAnswer<403, contract.ErrorResponse>
    | JsonAnswer<404, contract.ErrorResponse>
    | JsonAnswer<422, contract.ErrorResponse>
    | TextAnswer<500>
  >;

  /** GET /assistants/{assistant_id}: Read an assistant */
  getAssistant(
    request: GetAssistantRequest,
    call: Call,
  ): Answered<
    | JsonAnswer<200, contract.Assistant>
    | JsonAnswer<401, contract.ErrorResponse>
    | JsonAnswer<403, contract.ErrorResponse>
    | JsonAnswer<404, contract.ErrorResponse>
    | JsonAnswer<422, contract.ErrorResponse>
    | TextAnswer<500>
  >;

  /** PATCH /assistants/{assistant_id}: Change an assistant */
  updateAssistant(
    request: UpdateAssistantRequest,
    call: Call,
  ): Answered<
    | JsonAnswer<200, contract.Assistant>
    | JsonAnswer<400, contract.ErrorResponse>
    | JsonAnswer<401, contract.ErrorResponse>
    | JsonAnswer<403, contract.ErrorResponse>
    | JsonAnswer<404, contract.ErrorResponse>
    | JsonAnswer<413, contract.ErrorResponse>
    | JsonAnswer<422, contract.ErrorResponse>
    | TextAnswer<500>
    | JsonAnswer<503, contract.ErrorResponse>
  >;

  /** DELETE /assistants/{assistant_id}: Delete an assistant */
  deleteAssistant(
    request: DeleteAssistantRequest,
    call: Call,
  ): Answered<
    | EmptyAnswer<204>
    | JsonAnswer<401, contract.ErrorResponse>
    | JsonAnswer<403, contract.ErrorResponse>
    | JsonAnswer<404, contract.ErrorResponse>
    | JsonAnswer<422, contract.ErrorResponse>
    | TextAnswer<500>
  >;

  /** GET /assistants/{assistant_id}/graph: Read an assistant's graph */
  getAssistantGraph(
    request: GetAssistantGraphRequest,
    call: Call,
  ): Answered<
    | JsonAnswer<200, contract.Graph>
    | JsonAnswer<401, contract.ErrorResponse>
    | JsonAnswer<403, contract.ErrorResponse>
    | JsonAnswer<404, contract.ErrorResponse>
    | JsonAnswer<422, contract.ErrorResponse>
    | TextAnswer<500>
  >;

  /** GET /assistants/{assistant_id}/subgraphs: Read the schemas of an assistant's subgraphs */
  getAssistantSubgraphs(
    request: GetAssistantSubgraphsRequest,
    call: Call,
  ): Answered<
    | JsonAnswer<200, contract.Subgraphs>
    | JsonAnswer<401, contract.ErrorResponse>
    | JsonAnswer<403, contract.ErrorResponse>
    | JsonAnswer<404, contract.ErrorResponse>
    | JsonAnswer<422, contract.ErrorResponse>
    | TextAnswer<500>
  >;

  /** GET /assistants/{assistant_id}/subgraphs/{namespace}: Read the schemas of one subgraph */
  getAssistantSubgraphsInNamespace(
    request: GetAssistantSubgraphsInNamespaceRequest,
    call: Call,
  ): Answered<
    | JsonAnswer<200, contract.Subgraphs>
    | JsonAnswer<401, contract.ErrorResponse>
    | JsonAnswer<403, contract.ErrorResponse>
    | JsonAnswer<404, contract.ErrorResponse>
    | JsonAnswer<422, contract.ErrorResponse>
    | TextAnswer<500>
  >;

  /** GET /assistants/{assistant_id}/schemas: Read the schemas of an assistant's graph */
  getAssistantSchemas(
    request: GetAssistantSchemasRequest,
    call: Call,
  ): Answered<
    | JsonAnswer<200, contract.GraphSchema>
    | JsonAnswer<401, contract.ErrorResponse>
    | JsonAnswer<403, contract.ErrorResponse>
    | JsonAnswer<404, contract.ErrorResponse>
    | JsonAnswer<422, contract.ErrorResponse>
    | TextAnswer<500>
  >;

  /** POST /assistants/{assistant_id}/versions: List the versions of an assistant */
  listAssistantVersions(
    request: ListAssistantVersionsRequest,
    call: Call,
  ): Answered<
    | JsonAnswer<200, contract.AssistantVersionList>
    | JsonAnswer<401, contract.ErrorResponse>
    | JsonAnswer<403, contract.ErrorResponse>
    | JsonAnswer<404, contract.ErrorResponse>
    | JsonAnswer<422, contract.ErrorResponse>
    | TextAnswer<500>
  >;

  /** POST /assistants/{assistant_id}/latest: Choose the version of an assistant */
  setLatestAssistantVersion(
    request: SetLatestAssistantVersionRequest,
    call: Call,
  ): Answered<
    | JsonAnswer<200, contract.Assistant>
    | JsonAnswer<401, contract.ErrorResponse>
    | JsonAnswer<403, contract.ErrorResponse>
    | JsonAnswer<404, contract.ErrorResponse>
    | JsonAnswer<422, contract.ErrorResponse>
    | TextAnswer<500>
  >;

  /** POST /runs/crons: Create a cron */
  createCron(
    request: CreateCronRequest,
    call: Call,
  ): Answered<
    | JsonAnswer<200, contract.Cron>
    | JsonAnswer<400, contract.ErrorResponse>
    | JsonAnswer<401, contract.ErrorResponse>
    | JsonAnswer<403, contract.ErrorResponse>
    | JsonAnswer<404, contract.ErrorResponse>
    | JsonAnswer<413, contract.ErrorResponse>
    | JsonAnswer<422, contract.ErrorResponse>
    | TextAnswer<500>
    | JsonAnswer<503, contract.ErrorResponse>
  >;

  /** POST /threads/{thread_id}/runs/crons: Create a cron on a thread */
  createThreadCron(
    request: CreateThreadCronRequest,
    call: Call,
  ): Answered<
    | JsonAnswer<200, contract.Cron>
    | JsonAnswer<400, contract.ErrorResponse>
    | JsonAnswer<401, contract.ErrorResponse>
    | JsonAnswer<403, contract.ErrorResponse>
    | JsonAnswer<404, contract.ErrorResponse>
    | JsonAnswer<413, contract.ErrorResponse>
    | JsonAnswer<422, contract.ErrorResponse>
    | TextAnswer<500>
    | JsonAnswer<503, contract.ErrorResponse>
  >;

  /** POST /runs/crons/search: Search crons */
  searchCrons(
    request: SearchCronsRequest,
    call: Call,
  ): Answered<
    | JsonAnswer<200, contract.CronList>
    | JsonAnswer<400, contract.ErrorResponse>
    | JsonAnswer<401, contract.ErrorResponse>
    | JsonAnswer<403, contract.ErrorResponse>
    | JsonAnswer<422, contract.ErrorResponse>
    | TextAnswer<500>
  >;

  /** POST /runs/crons/count: Count crons */
  countCrons(
    request: CountCronsRequest,
    call: Call,
  ): Answered<
    | JsonAnswer<200, contract.Count>
    | JsonAnswer<400, contract.ErrorResponse>
    | JsonAnswer<401, contract.ErrorResponse>
    | JsonAnswer<403, contract.ErrorResponse>
    | JsonAnswer<422, contract.ErrorResponse>
    | TextAnswer<500>
  >;

  /** GET /runs/crons/{cron_id}: Read a cron */
  getCron(
    request: GetCronRequest,
    call: Call,
  ): Answered<
    | JsonAnswer<200, contract.Cron>
    | JsonAnswer<401, contract.ErrorResponse>
    | JsonAnswer<403, contract.ErrorResponse>
    | JsonAnswer<404, contract.ErrorResponse>
    | JsonAnswer<422, contract.ErrorResponse>
    | TextAnswer<500>
  >;

  /** PATCH /runs/crons/{cron_id}: Change a cron */
  updateCron(
    request: UpdateCronRequest,
    call: Call,
  ): Answered<
    | JsonAnswer<200, contract.Cron>
    | JsonAnswer<400, contract.ErrorResponse>
    | JsonAnswer<401, contract.ErrorResponse>
    | JsonAnswer<403, contract.ErrorResponse>
    | JsonAnswer<404, contract.ErrorResponse>
    | JsonAnswer<413, contract.ErrorResponse>
    | JsonAnswer<422, contract.ErrorResponse>
    | TextAnswer<500>
    | JsonAnswer<503, contract.ErrorResponse>
  >;

  /** DELETE /runs/crons/{cron_id}: Delete a cron */
  deleteCron(
    request: DeleteCronRequest,
    call: Call,
  ): Answered<
    | EmptyAnswer<204>
    | JsonAnswer<401, contract.ErrorResponse>
    | JsonAnswer<403, contract.ErrorResponse>
    | JsonAnswer<404, contract.ErrorResponse>
    | JsonAnswer<422, contract.ErrorResponse>
    | TextAnswer<500>
  >;

  /** GET /store/items: Read an item */
  getItem(
    request: GetItemRequest,
    call: Call,
  ): Answered<
    | JsonAnswer<200, contract.ItemOrNull>
    | JsonAnswer<400, contract.EitherErrorResponse>
    | JsonAnswer<401, contract.ErrorResponse>
    | JsonAnswer<403, contract.ErrorResponse>
    | JsonAnswer<422, contract.ErrorResponse>
    | TextAnswer<422>
    | TextAnswer<500>
  >;

  /** PUT /store/items: Put an item */
  putItem(
    request: PutItemRequest,
    call: Call,
  ): Answered<
    | EmptyAnswer<204>
    | JsonAnswer<400, contract.ErrorResponse>
    | JsonAnswer<401, contract.ErrorResponse>
    | JsonAnswer<403, contract.ErrorResponse>
    | JsonAnswer<413, contract.ErrorResponse>
    | JsonAnswer<422, contract.ErrorResponse>
    | TextAnswer<422>
    | TextAnswer<500>
    | JsonAnswer<503, contract.ErrorResponse>
  >;

  /** DELETE /store/items: Delete an item */
  deleteItem(
    request: DeleteItemRequest,
    call: Call,
  ): Answered<
    | EmptyAnswer<204>
    | JsonAnswer<400, contract.ErrorResponse>
    | JsonAnswer<401, contract.ErrorResponse>
    | JsonAnswer<403, contract.ErrorResponse>
    | JsonAnswer<422, contract.ErrorResponse>
    | TextAnswer<422>
    | TextAnswer<500>
  >;

  /** POST /store/items/search: Search items */
  searchItems(
    request: SearchItemsRequest,
    call: Call,
  ): Answered<
    | JsonAnswer<200, contract.FoundItems>
    | JsonAnswer<400, contract.ErrorResponse>
    | JsonAnswer<401, contract.ErrorResponse>
    | JsonAnswer<403, contract.ErrorResponse>
    | JsonAnswer<422, contract.ErrorResponse>
    | TextAnswer<422>
    | TextAnswer<500>
  >;

  /** POST /store/namespaces: List namespaces */
  listNamespaces(
    request: ListNamespacesRequest,
    call: Call,
  ): Answered<
    | JsonAnswer<200, contract.StoreNamespaceList>
    | JsonAnswer<400, contract.ErrorResponse>
    | JsonAnswer<401, contract.ErrorResponse>
    | JsonAnswer<403, contract.ErrorResponse>
    | JsonAnswer<422, contract.ErrorResponse>
    | TextAnswer<422>
    | TextAnswer<500>
  >;

  /** POST /a2a/{assistant_id}: Send an A2A request */
  sendA2aMessage(
    request: SendA2aMessageRequest,
    call: Call,
  ): Answered<
    | JsonAnswer<200, contract.A2aResponse>
    | StreamAnswer<200>
    | EmptyAnswer<202>
    | JsonAnswer<400, contract.SimpleErrorResponse>
    | JsonAnswer<401, contract.ErrorResponse>
    | JsonAnswer<403, contract.ErrorResponse>
    | JsonAnswer<413, contract.ErrorResponse>
    | TextAnswer<500>
    | JsonAnswer<503, contract.ErrorResponse>
  >;

  /** GET /.well-known/agent-card.json: Read an agent's card */
  getAgentCard(
    request: GetAgentCardRequest,
    call: Call,
  ): Answered<
    | JsonAnswer<200, contract.AgentCard>
    | JsonAnswer<400, contract.AgentCardError>
    | JsonAnswer<401, contract.ErrorResponse>
    | JsonAnswer<500, contract.AgentCardError>
  >;

  /** GET /mcp: Ask for an MCP stream */
  openMcpStream(
    request: OpenMcpStreamRequest,
    call: Call,
  ): Answered<
    | EmptyAnswer<204>
    | JsonAnswer<401, contract.ErrorResponse>
    | EmptyAnswer<405>
  >;

  /** POST /mcp: Send an MCP message */
  sendMcpMessage(
    request: SendMcpMessageRequest,
    call: Call,
  ): Answered<
    | JsonAnswer<200, contract.McpResponse>
    | EmptyAnswer<202>
    | JsonAnswer<400, contract.EitherErrorResponse>
    | JsonAnswer<401, contract.ErrorResponse>
    | JsonAnswer<403, contract.ErrorResponse>
    | JsonAnswer<413, contract.ErrorResponse>
    | TextAnswer<500>
    | JsonAnswer<503, contract.ErrorResponse>
  >;

  /** DELETE /mcp: Close an MCP session */
  closeMcpSession(
    request: CloseMcpSessionRequest,
    call: Call,
  ): Answered<
    | EmptyAnswer<204>
    | JsonAnswer<401, contract.ErrorResponse>
    | EmptyAnswer<404>
  >;

  /** GET /mcp/: Ask for an MCP stream, with a slash */
  openMcpStreamWithSlash(
    request: OpenMcpStreamWithSlashRequest,
    call: Call,
  ): Answered<
    | EmptyAnswer<307>
    | JsonAnswer<401, contract.ErrorResponse>
  >;

  /** POST /mcp/: Send an MCP message, with a slash */
  sendMcpMessageWithSlash(
    request: SendMcpMessageWithSlashRequest,
    call: Call,
  ): Answered<
    | EmptyAnswer<307>
    | JsonAnswer<401, contract.ErrorResponse>
  >;

  /** DELETE /mcp/: Close an MCP session, with a slash */
  closeMcpSessionWithSlash(
    request: CloseMcpSessionWithSlashRequest,
    call: Call,
  ): Answered<
    | EmptyAnswer<307>
    | JsonAnswer<401, contract.ErrorResponse>
  >;

  /** GET /ok: Ask whether the server works */
  checkHealth(
    request: CheckHealthRequest,
    call: Call,
  ): Answered<
    | JsonAnswer<200, contract.Health>
    | JsonAnswer<400, contract.ErrorResponse>
    | JsonAnswer<500, contract.Health>
    | JsonAnswer<503, contract.Health>
  >;

  /** GET /info: Read what the server is */
  getInfo(
    request: GetInfoRequest,
    call: Call,
  ): Answered<
    | JsonAnswer<200, contract.ServerInfo>
    | JsonAnswer<401, contract.ErrorResponse>
  >;

  /** GET /metrics: Read the server's metrics */
  getMetrics(
    request: GetMetricsRequest,
    call: Call,
  ): Answered<
    | TextAnswer<200>
    | JsonAnswer<200, contract.Metrics>
    | JsonAnswer<401, contract.ErrorResponse>
    | TextAnswer<500>
  >;

  /** GET /docs: Read the server's own page */
  getDocs(
    request: GetDocsRequest,
    call: Call,
  ): Answered<
    | TextAnswer<200>
    | JsonAnswer<404, contract.ErrorResponse>
  >;

  /** GET /openapi.json: Read the server's own description */
  getOpenapi(
    request: GetOpenapiRequest,
    call: Call,
  ): Answered<
    | JsonAnswer<200, contract.OpenapiDocument>
    | JsonAnswer<401, contract.ErrorResponse>
  >;
}

export type OperationId = keyof Handlers;
