// Generated from spec/ by `npm run generate`; do not edit.
/** Cancel a task; the name decides whether the response has the protocol's old or new form. */
export const A2aCancelTaskMethod = ["tasks/cancel","CancelTask"] as const;
/** Cancel a task; the name decides whether the response has the protocol's old or new form. */
export type A2aCancelTaskMethod = (typeof A2aCancelTaskMethod)[number];

/** Read a task; the name decides whether the response has the protocol's old or new form. */
export const A2aGetTaskMethod = ["tasks/get","GetTask"] as const;
/** Read a task; the name decides whether the response has the protocol's old or new form. */
export type A2aGetTaskMethod = (typeof A2aGetTaskMethod)[number];

/** Whether to return the messages of the whole context, the default, or of the task alone. */
export const A2aHistoryScope = ["context","task"] as const;
/** Whether to return the messages of the whole context, the default, or of the task alone. */
export type A2aHistoryScope = (typeof A2aHistoryScope)[number];

/** Who speaks, in the protocol's old form or its new. */
export const A2aRole = ["user","agent","ROLE_USER","ROLE_AGENT"] as const;
/** Who speaks, in the protocol's old form or its new. */
export type A2aRole = (typeof A2aRole)[number];

/** Send a message and wait; the name decides whether the response has the protocol's old or new form. */
export const A2aSendMethod = ["message/send","SendMessage"] as const;
/** Send a message and wait; the name decides whether the response has the protocol's old or new form. */
export type A2aSendMethod = (typeof A2aSendMethod)[number];

/** Send a message and stream; the name decides whether the events have the protocol's old or new form. */
export const A2aStreamMethod = ["message/stream","SendStreamingMessage"] as const;
/** Send a message and stream; the name decides whether the events have the protocol's old or new form. */
export type A2aStreamMethod = (typeof A2aStreamMethod)[number];

/** The state of a task, in the protocol's old form or its new. */
export const A2aTaskState = ["submitted","working","completed","failed","canceled","input-required","rejected","auth-required","TASK_STATE_SUBMITTED","TASK_STATE_WORKING","TASK_STATE_COMPLETED","TASK_STATE_FAILED","TASK_STATE_CANCELED","TASK_STATE_INPUT_REQUIRED","TASK_STATE_REJECTED","TASK_STATE_AUTH_REQUIRED"] as const;
/** The state of a task, in the protocol's old form or its new. */
export type A2aTaskState = (typeof A2aTaskState)[number];

/** A field of an assistant that `select` can name. */
export const AssistantSelectField = ["assistant_id","graph_id","name","description","config","context","created_at","updated_at","metadata","version"] as const;
/** A field of an assistant that `select` can name. */
export type AssistantSelectField = (typeof AssistantSelectField)[number];

/** A field to sort assistants by. */
export const AssistantSortBy = ["assistant_id","created_at","updated_at","name","graph_id"] as const;
/** A field to sort assistants by. */
export type AssistantSortBy = (typeof AssistantSortBy)[number];

/** Which runs a bulk cancel selects. */
export const BulkCancelStatus = ["pending","running","all"] as const;
/** Which runs a bulk cancel selects. */
export type BulkCancelStatus = (typeof BulkCancelStatus)[number];

/** Whether a cancelled run keeps its steps (`interrupt`) or is deleted with its checkpoints (`rollback`). */
export const CancelAction = ["interrupt","rollback"] as const;
/** Whether a cancelled run keeps its steps (`interrupt`) or is deleted with its checkpoints (`rollback`). */
export type CancelAction = (typeof CancelAction)[number];

/** Whether to check the database, 1 for yes. */
export const CheckDatabase = [0,1] as const;
/** Whether to check the database, 1 for yes. */
export type CheckDatabase = (typeof CheckDatabase)[number];

/** What wrote a checkpoint, an input, a step of the graph, an update by hand or a copy. */
export const CheckpointSource = ["input","loop","update","fork"] as const;
/** What wrote a checkpoint, an input, a step of the graph, an update by hand or a copy. */
export type CheckpointSource = (typeof CheckpointSource)[number];

/** A field of a cron that `select` can name. */
export const CronSelectField = ["cron_id","assistant_id","thread_id","on_run_completed","end_time","schedule","timezone","created_at","updated_at","user_id","payload","next_run_date","metadata","enabled"] as const;
/** A field of a cron that `select` can name. */
export type CronSelectField = (typeof CronSelectField)[number];

/** A field to sort crons by. */
export const CronSortBy = ["cron_id","assistant_id","thread_id","next_run_date","end_time","created_at","updated_at"] as const;
/** A field to sort crons by. */
export type CronSortBy = (typeof CronSortBy)[number];

/** Whether a run is cancelled or continues when the client closes the connection. */
export const DisconnectMode = ["cancel","continue"] as const;
/** Whether a run is cancelled or continues when the client closes the connection. */
export type DisconnectMode = (typeof DisconnectMode)[number];

/** When checkpoints are saved: `sync` before the next step starts, `async` while it runs, `exit` once when the run ends. */
export const Durability = ["sync","async","exit"] as const;
/** When checkpoints are saved: `sync` before the next step starts, `async` while it runs, `exit` once when the run ends. */
export type Durability = (typeof Durability)[number];

/** How a run ended; a rolled back run exists no more. */
export const EndStatus = ["success","error","timeout","interrupted","rollback"] as const;
/** How a run ended; a rolled back run exists no more. */
export type EndStatus = (typeof EndStatus)[number];

/** The other ways to write true and false. */
export const FlagText = ["1","0","yes","no"] as const;
/** The other ways to write true and false. */
export type FlagText = (typeof FlagText)[number];

/** Whether a text is whole or a piece. */
export const GenerationType = ["Generation","GenerationChunk"] as const;
/** Whether a text is whole or a piece. */
export type GenerationType = (typeof GenerationType)[number];

/** What a node holds, something that runs, a schema or something else. */
export const GraphNodeType = ["runnable","schema","unknown"] as const;
/** What a node holds, something that runs, a schema or something else. */
export type GraphNodeType = (typeof GraphNodeType)[number];

/** Whether creating what exists already is refused with 409 or returns what is there, unchanged. */
export const IfExists = ["raise","do_nothing"] as const;
/** Whether creating what exists already is refused with 409 or returns what is there, unchanged. */
export type IfExists = (typeof IfExists)[number];

/** Whether a run on a thread that is missing creates the thread or is rejected with 404. */
export const IfNotExists = ["create","reject"] as const;
/** Whether a run on a thread that is missing creates the thread or is rejected with 404. */
export type IfNotExists = (typeof IfNotExists)[number];

/** A type of JSON values. */
export const JsonSchemaType = ["string","number","integer","boolean","object","array","null"] as const;
/** A type of JSON values. */
export type JsonSchemaType = (typeof JsonSchemaType)[number];

/** How a node made a subgraph start. */
export const LifecycleCauseKind = ["send","edge"] as const;
/** How a node made a subgraph start. */
export type LifecycleCauseKind = (typeof LifecycleCauseKind)[number];

/** How far a graph or a subgraph has come. */
export const LifecycleStatus = ["started","running","completed","failed","interrupted"] as const;
/** How far a graph or a subgraph has come. */
export type LifecycleStatus = (typeof LifecycleStatus)[number];

/** Who speaks. */
export const MessageRole = ["ai","human","system","tool"] as const;
/** Who speaks. */
export type MessageRole = (typeof MessageRole)[number];

/** The form of metrics, Prometheus text or JSON; the server takes any other word for `prometheus`. */
export const MetricsFormat = ["prometheus","json"] as const;
/** The form of metrics, Prometheus text or JSON; the server takes any other word for `prometheus`. */
export type MetricsFormat = (typeof MetricsFormat)[number];

/** What happens when the thread has a run in flight: `reject` the new run with 409, `interrupt` the old run and keep its steps, `rollback` the old run and delete it with its checkpoints, or `enqueue` the new run behind it. */
export const MultitaskStrategy = ["reject","interrupt","rollback","enqueue"] as const;
/** What happens when the thread has a run in flight: `reject` the new run with 409, `interrupt` the old run and keep its steps, `rollback` the old run and delete it with its checkpoints, or `enqueue` the new run behind it. */
export type MultitaskStrategy = (typeof MultitaskStrategy)[number];

/** Whether the thread of a stateless run is deleted or kept when the run ends. */
export const OnCompletion = ["delete","keep"] as const;
/** Whether the thread of a stateless run is deleted or kept when the run ends. */
export type OnCompletion = (typeof OnCompletion)[number];

/** A kind of events that every graph has. */
export const ProtocolChannelName = ["values","updates","messages","tools","lifecycle","input","tasks","checkpoints","custom"] as const;
/** A kind of events that every graph has. */
export type ProtocolChannelName = (typeof ProtocolChannelName)[number];

/** A field of a run that `select` can name. */
export const RunSelectField = ["run_id","thread_id","assistant_id","created_at","updated_at","status","metadata","kwargs","multitask_strategy","langsmith_session_name"] as const;
/** A field of a run that `select` can name. */
export type RunSelectField = (typeof RunSelectField)[number];

/** The status of a run; `success` also covers a run that stopped at an interrupt. */
export const RunStatus = ["pending","running","error","success","timeout","interrupted"] as const;
/** The status of a run; `success` also covers a run that stopped at an interrupt. */
export type RunStatus = (typeof RunStatus)[number];

/** What ended. */
export const RunnableEndName = ["on_chain_end","on_prompt_end","on_parser_end","on_tool_end"] as const;
/** What ended. */
export type RunnableEndName = (typeof RunnableEndName)[number];

/** What began. */
export const RunnableStartName = ["on_chain_start","on_prompt_start","on_parser_start","on_tool_start"] as const;
/** What began. */
export type RunnableStartName = (typeof RunnableStartName)[number];

/** What gave a part of its output. */
export const RunnableStreamName = ["on_chain_stream","on_prompt_stream","on_parser_stream","on_tool_stream","on_retriever_stream"] as const;
/** What gave a part of its output. */
export type RunnableStreamName = (typeof RunnableStreamName)[number];

/** How a service is; `skipped` was not checked. */
export const ServiceHealth = ["healthy","unhealthy","skipped"] as const;
/** How a service is; `skipped` was not checked. */
export type ServiceHealth = (typeof ServiceHealth)[number];

/** The direction of sorting. */
export const SortOrder = ["asc","desc"] as const;
/** The direction of sorting. */
export type SortOrder = (typeof SortOrder)[number];

/** A stream mode as a run keeps it; a run that a thread's command started has two that no request may ask for. */
export const StoredStreamMode = ["values","messages","messages-tuple","tasks","checkpoints","updates","events","debug","custom","tools","lifecycle"] as const;
/** A stream mode as a run keeps it; a run that a thread's command started has two that no request may ask for. */
export type StoredStreamMode = (typeof StoredStreamMode)[number];

/** What a stream carries; each mode has its own events. */
export const StreamMode = ["values","messages","messages-tuple","tasks","checkpoints","updates","events","debug","custom"] as const;
/** What a stream carries; each mode has its own events. */
export type StreamMode = (typeof StreamMode)[number];

/** Why a command was refused. */
export const ThreadCommandErrorCode = ["invalid_argument","unknown_command","unknown_error","no_such_run","no_such_subscription","no_such_namespace","no_such_interrupt","no_such_checkpoint","permission_denied","not_supported","resume_gap","unsupported"] as const;
/** Why a command was refused. */
export type ThreadCommandErrorCode = (typeof ThreadCommandErrorCode)[number];

/** What is deleted of a thread, all of it or all its checkpoints but the newest. */
export const ThreadPruneStrategy = ["delete","keep_latest"] as const;
/** What is deleted of a thread, all of it or all its checkpoints but the newest. */
export type ThreadPruneStrategy = (typeof ThreadPruneStrategy)[number];

/** A field of a thread that `select` can name. */
export const ThreadSelectField = ["thread_id","created_at","updated_at","state_updated_at","metadata","config","status","values","interrupts"] as const;
/** A field of a thread that `select` can name. */
export type ThreadSelectField = (typeof ThreadSelectField)[number];

/** The field by which threads are sorted. */
export const ThreadSortBy = ["thread_id","status","created_at","updated_at","state_updated_at"] as const;
/** The field by which threads are sorted. */
export type ThreadSortBy = (typeof ThreadSortBy)[number];

/** The status of a thread; `busy` while a run is pending or running, `interrupted` while nodes wait to go on. */
export const ThreadStatus = ["idle","busy","interrupted","error"] as const;
/** The status of a thread; `busy` while a run is pending or running, `interrupted` while nodes wait to go on. */
export type ThreadStatus = (typeof ThreadStatus)[number];

/** What the stream of a thread carries: all events of its runs, only the first and last event of each, or the updates of its state by hand. */
export const ThreadStreamMode = ["run_modes","lifecycle","state_update"] as const;
/** What the stream of a thread carries: all events of its runs, only the first and last event of each, or the updates of its state by hand. */
export type ThreadStreamMode = (typeof ThreadStreamMode)[number];

/** Whether the tool did its work. */
export const ToolMessageStatus = ["success","error"] as const;
/** Whether the tool did its work. */
export type ToolMessageStatus = (typeof ToolMessageStatus)[number];

/** How a run ended; a run that was rolled back or is tried again has no such status of its own. */
export const WebhookStatus = ["error","success","timeout","interrupted","rollback","retry"] as const;
/** How a run ended; a run that was rolled back or is tried again has no such status of its own. */
export type WebhookStatus = (typeof WebhookStatus)[number];
