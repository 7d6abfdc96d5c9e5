// Generated from spec/ by `npm run generate`; do not edit.
import type {
  A2aCancelTaskMethod,
  A2aGetTaskMethod,
  A2aHistoryScope,
  A2aRole,
  A2aSendMethod,
  A2aStreamMethod,
  A2aTaskState,
  AssistantSelectField,
  AssistantSortBy,
  BulkCancelStatus,
  CancelAction,
  CheckDatabase,
  CheckpointSource,
  CronSelectField,
  CronSortBy,
  DisconnectMode,
  Durability,
  EndStatus,
  FlagText,
  GenerationType,
  GraphNodeType,
  IfExists,
  IfNotExists,
  JsonSchemaType,
  LifecycleCauseKind,
  LifecycleStatus,
  MessageRole,
  MetricsFormat,
  MultitaskStrategy,
  OnCompletion,
  ProtocolChannelName,
  RunSelectField,
  RunStatus,
  RunnableEndName,
  RunnableStartName,
  RunnableStreamName,
  ServiceHealth,
  SortOrder,
  StoredStreamMode,
  StreamMode,
  ThreadCommandErrorCode,
  ThreadPruneStrategy,
  ThreadSelectField,
  ThreadSortBy,
  ThreadStatus,
  ThreadStreamMode,
  ToolMessageStatus,
  WebhookStatus,
} from "./enums.ts";

export type {
  A2aCancelTaskMethod,
  A2aGetTaskMethod,
  A2aHistoryScope,
  A2aRole,
  A2aSendMethod,
  A2aStreamMethod,
  A2aTaskState,
  AssistantSelectField,
  AssistantSortBy,
  BulkCancelStatus,
  CancelAction,
  CheckDatabase,
  CheckpointSource,
  CronSelectField,
  CronSortBy,
  DisconnectMode,
  Durability,
  EndStatus,
  FlagText,
  GenerationType,
  GraphNodeType,
  IfExists,
  IfNotExists,
  JsonSchemaType,
  LifecycleCauseKind,
  LifecycleStatus,
  MessageRole,
  MetricsFormat,
  MultitaskStrategy,
  OnCompletion,
  ProtocolChannelName,
  RunSelectField,
  RunStatus,
  RunnableEndName,
  RunnableStartName,
  RunnableStreamName,
  ServiceHealth,
  SortOrder,
  StoredStreamMode,
  StreamMode,
  ThreadCommandErrorCode,
  ThreadPruneStrategy,
  ThreadSelectField,
  ThreadSortBy,
  ThreadStatus,
  ThreadStreamMode,
  ToolMessageStatus,
  WebhookStatus,
};

/** What a task produced. */
export interface A2aArtifact {
  /** The artifact's id. */
  artifactId: string;
  /** `Assistant Response` or `Interrupt`. */
  name: string;
  /** What it is. */
  description: string;
  /** The answer's parts or one data part for each interrupt. */
  parts: A2aPart[];
}

/** Something that a task produced. */
export interface A2aArtifactUpdate {
  /** The kind of object. */
  kind: "artifact-update";
  /** The task's id. */
  taskId: string;
  /** The thread's id. */
  contextId: string;
  /** What it produced. */
  artifact: A2aArtifact;
  /** Whether it continues one of the same id, absent on an interrupt. */
  append?: boolean;
  /** Whether it is complete, absent on an interrupt. */
  lastChunk?: boolean;
}

/** Which task to cancel. */
export interface A2aCancelTaskParams {
  /** The task's id, that of a thread and of a run joined by a colon. */
  id: string;
  /** The thread's id, needed if the task's id does not have it. */
  contextId?: string;
  /** Metadata of the protocol, which the server ignores. */
  metadata?: Metadata;
}

/** A request that cancels a task, which fails if the task has ended. */
export interface A2aCancelTaskRequest {
  /** The version of JSON-RPC. */
  jsonrpc: JsonRpcVersion;
  /** The request's id. */
  id: JsonRpcId;
  /** The method. */
  method: A2aCancelTaskMethod;
  /** Which task to cancel. */
  params: A2aCancelTaskParams;
}

/** How to answer a message. */
export interface A2aConfiguration {
  /** How many messages to return. */
  historyLength?: A2aHistoryLength;
  /** Which messages to return. */
  historyScope?: A2aHistoryScope;
  /** The media types that the client takes, which the server ignores. */
  acceptedOutputModes?: string[];
  /** Whether to wait, which the server does anyway. */
  blocking?: boolean;
}

/** Data of a graph, such as its input, an interrupt's `id` and `value` or the results of tools. */
export type A2aData = { [key: string]: unknown };

/** A part that is data; sent to an agent it is merged into the graph's input, or resumes it with `resume`. */
export interface A2aDataPart {
  /** The kind of part. */
  kind?: "data";
  /** The data. */
  data: A2aData;
  /** Metadata of the part. */
  metadata?: Metadata;
}

/** A file, either its bytes or where it lies. */
export interface A2aFile {
  /** The content in base64. */
  bytes?: string;
  /** Where it lies, which the server does not fetch. */
  uri?: string;
  /** Its media type. */
  mimeType?: string;
  /** Its name. */
  name?: string;
}

/** A part that is a file. */
export interface A2aFilePart {
  /** The kind of part. */
  kind?: "file";
  /** The file. */
  file: A2aFile;
  /** Metadata of the part. */
  metadata?: Metadata;
}

/** A request for the agent's card. */
export interface A2aGetCardRequest {
  /** The version of JSON-RPC. */
  jsonrpc: JsonRpcVersion;
  /** The request's id. */
  id: JsonRpcId;
  /** The method. */
  method: "GetExtendedAgentCard";
  /** Parameters of the protocol, which the server ignores. */
  params?: A2aData;
}

/** Which task to read. */
export interface A2aGetTaskParams {
  /** The task's id, that of a thread and of a run joined by a colon. */
  id: string;
  /** The thread's id, needed if the task's id does not have it. */
  contextId?: string;
  /** How many messages to return. */
  historyLength?: A2aHistoryLength;
  /** Which messages to return. */
  historyScope?: A2aHistoryScope;
  /** Metadata of the protocol, which the server ignores. */
  metadata?: Metadata;
}

/** A request that reads a task. */
export interface A2aGetTaskRequest {
  /** The version of JSON-RPC. */
  jsonrpc: JsonRpcVersion;
  /** The request's id. */
  id: JsonRpcId;
  /** The method. */
  method: A2aGetTaskMethod;
  /** Which task to read. */
  params: A2aGetTaskParams;
}

/** How many messages to return at most, the newest; all by default, and 0 leaves `history` out. */
export type A2aHistoryLength = number;

/** Which tasks to list, and which page of them. */
export interface A2aListTasksParams {
  /** The thread that a task has to be on, any by default. */
  contextId?: string;
  /** How a task has to stand. */
  status?: A2aTaskState;
  /** The time after which a task has to change. */
  statusTimestampAfter?: string;
  /**
   * The largest number of tasks.
   * @default 50
   */
  pageSize?: number;
  /** The page's `nextPageToken` of the page before, the first by default. */
  pageToken?: string;
  /** How many messages to return of each task. */
  historyLength?: A2aHistoryLength;
  /** Which messages to return. */
  historyScope?: A2aHistoryScope;
  /** Whether to return artifacts; false returns an empty list. */
  includeArtifacts?: boolean;
}

/** A request for a list of tasks. */
export interface A2aListTasksRequest {
  /** The version of JSON-RPC. */
  jsonrpc: JsonRpcVersion;
  /** The request's id. */
  id: JsonRpcId;
  /** The method. */
  method: "ListTasks";
  /** Which tasks to list. */
  params?: A2aListTasksParams;
}

/** A message of a task. */
export interface A2aMessage<Update = GraphUpdate, Input = GraphInput> {
  /** The kind of object. */
  kind: "message";
  /** Who speaks. */
  role: A2aRole;
  /** What is said. */
  parts: A2aPart[];
  /** The message's id. */
  messageId: string;
  /** The task's id. */
  taskId: string;
  /** The thread's id. */
  contextId?: string;
  /** The command of the client's message, as it was sent. */
  command?: Command<Update, Input>;
  /** Metadata of the client's message, as it was sent. */
  metadata?: Metadata;
}

/** A part of a message. */
export type A2aPart = A2aTextPart | A2aDataPart | A2aFilePart;

/** A request of the agent-to-agent protocol. */
export type A2aRequest<Update = GraphUpdate, Input = GraphInput, Context = GraphContext> = A2aSendRequest<Update, Input, Context> | A2aStreamRequest<Update, Input, Context> | A2aGetTaskRequest | A2aCancelTaskRequest | A2aListTasksRequest | A2aGetCardRequest;

/** The response to a request of the agent-to-agent protocol. */
export type A2aResponse<Update = GraphUpdate, Input = GraphInput> = A2aSuccess<Update, Input> | JsonRpcFailure;

/** What a method of the agent-to-agent protocol returns. */
export type A2aResult<Update = GraphUpdate, Input = GraphInput> = A2aTask<Update, Input> | A2aTaskEnvelope<Update, Input> | A2aTaskList<Update, Input> | AgentCard;

/** What to send to an agent. */
export interface A2aSendParams<Update = GraphUpdate, Input = GraphInput, Context = GraphContext> {
  /** The message. */
  message: A2aUserMessage<Update, Input>;
  /** How to answer. */
  configuration?: A2aConfiguration;
  /** The static context of the run. */
  context?: Context;
  /** Metadata of the protocol, which the server ignores. */
  metadata?: Metadata;
}

/** A request that sends a message and waits for the task to end or to ask back. */
export interface A2aSendRequest<Update = GraphUpdate, Input = GraphInput, Context = GraphContext> {
  /** The version of JSON-RPC. */
  jsonrpc: JsonRpcVersion;
  /** The request's id. */
  id: JsonRpcId;
  /** The method. */
  method: A2aSendMethod;
  /** What to send. */
  params: A2aSendParams<Update, Input, Context>;
}

/** A change of a task's status, or a piece of the answer while it is made. */
export interface A2aStatusUpdate<Update = GraphUpdate, Input = GraphInput> {
  /** The kind of object. */
  kind: "status-update";
  /** The task's id. */
  taskId: string;
  /** The thread's id. */
  contextId: string;
  /** How the task stands now. */
  status: A2aTaskStatus<Update, Input>;
  /** Whether the stream ends with it. */
  final: boolean;
}

/** A request that sends a message and streams the task; the server wants `Accept` to have `text/event-stream`. */
export interface A2aStreamRequest<Update = GraphUpdate, Input = GraphInput, Context = GraphContext> {
  /** The version of JSON-RPC. */
  jsonrpc: JsonRpcVersion;
  /** The request's id. */
  id: JsonRpcId;
  /** The method. */
  method: A2aStreamMethod;
  /** What to send. */
  params: A2aSendParams<Update, Input, Context>;
}

/** A response of a stream; a failure ends it. */
export type A2aStreamResponse<Update = GraphUpdate, Input = GraphInput> = A2aStreamSuccess<Update, Input> | JsonRpcFailure;

/** What a stream tells, first the task, then how it goes on. */
export type A2aStreamResult<Update = GraphUpdate, Input = GraphInput> = A2aTask<Update, Input> | A2aTaskEnvelope<Update, Input> | A2aStatusUpdate<Update, Input> | A2aArtifactUpdate;

/** A response of a stream that goes well. */
export interface A2aStreamSuccess<Update = GraphUpdate, Input = GraphInput> {
  /** The version of JSON-RPC. */
  jsonrpc: JsonRpcVersion;
  /** The request's id. */
  id: JsonRpcId;
  /** What there is to tell. */
  result: A2aStreamResult<Update, Input>;
}

/** The response to a request that went well. */
export interface A2aSuccess<Update = GraphUpdate, Input = GraphInput> {
  /** The version of JSON-RPC. */
  jsonrpc: JsonRpcVersion;
  /** The request's id. */
  id: JsonRpcId;
  /** What the method returns. */
  result: A2aResult<Update, Input>;
}

/** A run of an agent, as the agent-to-agent protocol sees it. */
export interface A2aTask<Update = GraphUpdate, Input = GraphInput> {
  /** The kind of object. */
  kind: "task";
  /** The task's id, that of the thread and of its first run joined by a colon. */
  id: string;
  /** The thread's id. */
  contextId: string;
  /** How the task stands. */
  status: A2aTaskStatus<Update, Input>;
  /** The messages so far, absent if none were asked for. */
  history?: (A2aMessage<Update, Input>)[];
  /** The answer or the interrupts, absent before there are any. */
  artifacts?: A2aArtifact[];
}

/** A task in the protocol's new form. */
export interface A2aTaskEnvelope<Update = GraphUpdate, Input = GraphInput> {
  /** The task. */
  task: A2aTask<Update, Input>;
}

/** A page of tasks, those that changed last first. */
export interface A2aTaskList<Update = GraphUpdate, Input = GraphInput> {
  /** The tasks. */
  tasks: (A2aTask<Update, Input>)[];
  /** The number of all tasks that fit. */
  totalSize: number;
  /** The number of tasks of this page. */
  pageSize: number;
  /** Where the next page starts, empty on the last page. */
  nextPageToken: string;
}

/** How a task stands. */
export interface A2aTaskStatus<Update = GraphUpdate, Input = GraphInput> {
  /** The state. */
  state: A2aTaskState;
  /** Since when, absent on a failure. */
  timestamp?: string;
  /** What there is to say of it, absent if nothing. */
  message?: A2aMessage<Update, Input>;
}

/** A part that is text. */
export interface A2aTextPart {
  /** The kind of part. */
  kind?: "text";
  /** The text. */
  text: string;
  /** Metadata of the part. */
  metadata?: Metadata;
}

/** A message to an agent. */
export interface A2aUserMessage<Update = GraphUpdate, Input = GraphInput> {
  /** The kind of object. */
  kind?: "message";
  /** Who speaks. */
  role: A2aRole;
  /** What is said; text and files need a graph with `messages`. */
  parts: A2aPart[];
  /** The message's id. */
  messageId: string;
  /** The thread to go on with, a new one by default. */
  contextId?: string;
  /** The task to go on with, one that asked for input. */
  taskId?: string;
  /** What to do to the thread instead, which only this server knows. */
  command?: Command<Update, Input>;
  /** Metadata of the message. */
  metadata?: Metadata;
}

/** What a model said. */
export interface AIMessage {
  /** Tells the kind of message. */
  type: "ai";
  /** What a message says, a text or a list of blocks. */
  content: MessageContent;
  /** What a model provider sent beyond the standard fields, free because each provider has its own. */
  additional_kwargs: AdditionalKwargs;
  /** What a model provider said about its answer (model, finish reason), free because each provider has its own. */
  response_metadata: ResponseMetadata;
  /** The name of the speaker where there are several. */
  name?: string | null;
  /** The id of the message, by which a later one replaces it. */
  id?: string | null;
  /** The tools that the model wants called. */
  tool_calls: ToolCall[];
  /** The tool calls whose arguments could not be parsed. */
  invalid_tool_calls: InvalidToolCall[];
  /** The tokens that the answer took, null where the model does not say. */
  usage_metadata?: UsageMetadata | null;
  /**
   * Whether it is an example; only older servers send it.
   * @deprecated
   */
  example?: boolean;
}

/** A piece of what a model says; the contents of all chunks with one id make the message. */
export interface AIMessageChunk {
  /** Tells the kind of message. */
  type: "AIMessageChunk";
  /** What a message says, a text or a list of blocks. */
  content: MessageContent;
  /** What a model provider sent beyond the standard fields, free because each provider has its own. */
  additional_kwargs: AdditionalKwargs;
  /** What a model provider said about its answer (model, finish reason), free because each provider has its own. */
  response_metadata: ResponseMetadata;
  /** The name of the speaker where there are several. */
  name?: string | null;
  /** The id of the message, by which a later one replaces it. */
  id?: string | null;
  /** The tools that the model wants called. */
  tool_calls: ToolCall[];
  /** The tool calls whose arguments could not be parsed. */
  invalid_tool_calls: InvalidToolCall[];
  /** The tokens that the answer took, null where the model does not say. */
  usage_metadata?: UsageMetadata | null;
  /** The pieces of tool calls in this chunk. */
  tool_call_chunks: ToolCallChunk[];
  /** Says which chunk is the last of a message, null on all others. */
  chunk_position?: ChunkPosition | null;
}

/** What a model provider sent beyond the standard fields, free because each provider has its own. */
export type AdditionalKwargs = { [key: string]: unknown };

/** What an agent can do. */
export interface AgentCapabilities {
  /** Whether it streams. */
  streaming: boolean;
  /** Whether it calls back. */
  pushNotifications: boolean;
  /** Whether it keeps the changes of a task's state. */
  stateTransitionHistory: boolean;
  /** What it can do beyond the protocol. */
  extensions: AgentExtension[];
}

/** What an assistant is as an agent of the agent-to-agent protocol. */
export interface AgentCard {
  /** The assistant's name. */
  name: string;
  /** What the assistant is for. */
  description: string;
  /** Where to send requests to. */
  url: string;
  /** The ways to reach the agent. */
  supportedInterfaces: AgentInterface[];
  /** What the agent can do. */
  capabilities: AgentCapabilities;
  /** The media types that it takes. */
  defaultInputModes: string[];
  /** The media types that it gives. */
  defaultOutputModes: string[];
  /** What it is good for, the assistant itself and nothing else. */
  skills: AgentSkill[];
  /** The server's version. */
  version: string;
}

/** Why there is no card. */
export interface AgentCardError {
  /** The error. */
  error: JsonRpcError;
}

/** Something that an agent can do beyond the protocol. */
export interface AgentExtension {
  /** The extension's id. */
  uri: string;
  /** What it is. */
  description: string;
  /** Whether a client has to know it. */
  required: boolean;
  /** Its settings. */
  params: AgentExtensionParams;
}

/** The settings of an extension; those named here belong to the scope of a task's history. */
export interface AgentExtensionParams {
  /** The request header that chooses a value. */
  header?: string;
  /** The values that there are. */
  values?: string[];
  /** The value by default. */
  default?: string;
  /** The methods that use it. */
  methods?: string[];
  [key: string]: unknown;
}

/** A way to reach an agent. */
export interface AgentInterface {
  /** Where to send requests to. */
  url: string;
  /** How requests are written, `JSONRPC`. */
  protocolBinding: string;
  /** The version of the protocol. */
  protocolVersion: string;
}

/** What an agent is good for. */
export interface AgentSkill {
  /** The skill's id. */
  id: string;
  /** The skill's name. */
  name: string;
  /** What it is. */
  description: string;
  /** Words to find it by. */
  tags: string[];
  /** Things to ask, none by default. */
  examples: string[];
  /** The media types that it takes. */
  inputModes: string[];
  /** The media types that it gives. */
  outputModes: string[];
  /** What the server adds to it. */
  metadata: AgentSkillMetadata;
}

/** A summary of what a graph takes as input. */
export interface AgentSkillInput {
  /** The fields that it needs. */
  required: string[];
  /** The fields that it knows, in the order of the alphabet. */
  properties: string[];
  /** Whether it has `messages`, and so takes text. */
  supportsA2A: boolean;
}

/** What the server adds to a skill. */
export interface AgentSkillMetadata {
  /** What the graph takes as input. */
  inputSchema: AgentSkillInput;
}

/** Asks for the graph and the subgraphs that run. */
export interface AgentTreeCommand {
  /** A number that the answer repeats. */
  id: number;
  /** Tells the command. */
  method: "agent.getTree";
  /** Whose tree is asked for. */
  params?: AgentTreeParams;
}

/** A graph and its subgraphs. */
export interface AgentTreeNode {
  /** The way from the graph to a subgraph, empty for the graph itself. */
  namespace: Namespace;
  /** How far a graph or a subgraph has come. */
  status: LifecycleStatus;
  /** The name of the graph. */
  graph_name: string;
  /** The subgraphs. */
  children?: AgentTreeNode[];
  /** Keys and values that you choose; the server keeps them and searches by them. */
  metadata?: Metadata;
}

/** Whose tree is asked for. */
export interface AgentTreeParams {
  /** The run, the present one by default. */
  run_id?: string;
}

/** The graph and the subgraphs that run. */
export interface AgentTreeResult {
  /** A graph and its subgraphs. */
  tree: AgentTreeNode;
}

/** Every node of the graph. */
export type AllNodes = "*";

/** Requests. */
export interface ApiMetrics {
  /** The number of requests by method, path and status. */
  http_requests_total: RequestCount[];
}

/** A graph with a configuration of its own. */
export interface Assistant<Context = GraphContext> {
  /** The assistant's id. */
  assistant_id: string;
  /** The name of the graph that it runs. */
  graph_id: string;
  /** The configuration that its runs start from. */
  config: Config;
  /** The static context that its runs start from; the server keeps it equal to `config.configurable`. */
  context: Context;
  /** When the assistant was created. */
  created_at: string;
  /** When the assistant last changed. */
  updated_at: string;
  /** Metadata of the assistant; `created_by` is `system` for those that the server made for its graphs. */
  metadata: Metadata;
  /** The version that is in use, counted from 1. */
  version: number;
  /** The assistant's name, `Untitled` by default. */
  name: string;
  /** What the assistant is for. */
  description: string | null;
}

/** Which assistants to count. */
export interface AssistantCountQuery {
  /** Metadata that an assistant has to contain. */
  metadata?: Metadata;
  /** The graph that an assistant has to run; an unknown one is refused with 404. */
  graph_id?: string;
  /** A part of the name, in upper or lower case. */
  name?: string;
}

/** What an assistant is created with. */
export interface AssistantCreate<Context = GraphContext> {
  /** The id to give it, a random one by default. */
  assistant_id?: string;
  /** The name of the graph that it runs; an unknown one is refused with 404. */
  graph_id: string;
  /** The configuration that its runs start from. */
  config?: Config;
  /** The static context that its runs start from; with a non-empty `config.configurable` the answer is 400. */
  context?: Context;
  /** Metadata to keep with the assistant. */
  metadata?: Metadata;
  /** What happens when the id is taken, `raise` (409) by default. */
  if_exists?: IfExists;
  /** The assistant's name, `Untitled` by default. */
  name?: string;
  /** What the assistant is for. */
  description?: string | null;
}

/** Assistants, newest first unless the request sorts them. */
export type AssistantList<Context = GraphContext> = AssistantPartial<Context>[];

/** An assistant of a search, with the selected fields only. */
export interface AssistantPartial<Context = GraphContext> {
  /** The assistant's id. */
  assistant_id?: string;
  /** The name of the graph that it runs. */
  graph_id?: string;
  /** The configuration that its runs start from. */
  config?: Config;
  /** The static context that its runs start from. */
  context?: Context;
  /** When the assistant was created. */
  created_at?: string;
  /** When the assistant last changed. */
  updated_at?: string;
  /** Metadata of the assistant. */
  metadata?: Metadata;
  /** The version that is in use, counted from 1. */
  version?: number;
  /** The assistant's name. */
  name?: string;
  /** What the assistant is for. */
  description?: string | null;
}

/** An assistant's id or a graph's name; a name stands for the assistant that the server made for that graph. */
export type AssistantReference = string;

/** Which assistants to list, and which page of them. */
export interface AssistantSearch {
  /** Metadata that an assistant has to contain. */
  metadata?: Metadata;
  /** The graph that an assistant has to run; an unknown one is refused with 404. */
  graph_id?: string;
  /** A part of the name, in upper or lower case. */
  name?: string;
  /**
   * The largest number of assistants.
   * @default 10
   */
  limit?: number;
  /**
   * How many assistants to skip.
   * @default 0
   */
  offset?: number;
  /** The field to sort by, `created_at` by default. */
  sort_by?: AssistantSortBy;
  /** The direction of sorting, `desc` by default. */
  sort_order?: SortOrder;
  /** The fields to return; all of them when it is absent or empty. */
  select?: AssistantSelectField[];
}

/** What changes in an assistant; each change makes a new version, and what is left out stays. */
export interface AssistantUpdate<Context = GraphContext> {
  /** The name of the graph to run; an unknown one is refused with 404. */
  graph_id?: string;
  /** The configuration that takes the old one's place. */
  config?: Config;
  /** The static context that takes the old one's place; with a non-empty `config.configurable` it is 400. */
  context?: Context;
  /** Metadata that is merged into the assistant's, key by key. */
  metadata?: Metadata;
  /** The new name. */
  name?: string;
  /** The new description. */
  description?: string;
}

/** A version of an assistant; it never changes, so it has no `updated_at`. */
export interface AssistantVersion<Context = GraphContext> {
  /** The assistant's id. */
  assistant_id: string;
  /** The version, counted from 1. */
  version: number;
  /** The name of the graph that it runs. */
  graph_id: string;
  /** The configuration of this version. */
  config: Config;
  /** The static context of this version. */
  context: Context;
  /** The metadata of this version. */
  metadata: Metadata;
  /** When this version was created. */
  created_at: string;
  /** The assistant's name in this version. */
  name: string;
  /** What the assistant is for in this version. */
  description: string | null;
}

/** Which version of an assistant to use. */
export interface AssistantVersionChange {
  /** The version to use; an unknown one is refused with 404. */
  version: number;
}

/** Versions of an assistant, newest first. */
export type AssistantVersionList<Context = GraphContext> = AssistantVersion<Context>[];

/** Which versions of an assistant to list; the server wants a body, at least `{}`. */
export interface AssistantVersionSearch {
  /** Metadata that a version has to contain. */
  metadata?: Metadata;
  /**
   * The largest number of versions.
   * @default 10
   */
  limit?: number;
  /**
   * How many versions to skip.
   * @default 0
   */
  offset?: number;
}

/** A sound, by one of URL, bytes or file id. */
export interface AudioBlock {
  /** Tells the kind of block. */
  type: "audio";
  /** Where it is. */
  url?: string;
  /** The bytes, as base64. */
  base64?: string;
  /** The id under which the provider keeps it. */
  file_id?: string;
  /** The media type. */
  mime_type?: string;
  /** The id of the block. */
  id?: string;
  [key: string]: unknown;
}

/** The caller as an authentication handler described them. */
export interface AuthUser {
  /** Who the caller is. */
  identity?: string;
  /** How to call them. */
  display_name?: string;
  /** Whether they proved it. */
  is_authenticated?: boolean;
  /** What they may do. */
  permissions?: string[];
  [key: string]: unknown;
}

/** What comes to a block, told apart by `type`. */
export type BlockChange = TextDelta | ReasoningDelta | DataDelta | ToolCallDelta | BlockDelta;

/** Fields that replace those of the block. */
export interface BlockDelta {
  /** Tells the kind of change. */
  type: "block-delta";
  /** One part of a message's content, told apart by `type`. */
  fields: ContentBlock;
}

/** The number and size of the values of a state's channels. */
export interface ChannelStorage {
  /** The number of rows. */
  count: number;
  /** Their size, in bytes. */
  bytes: number;
  /** The same, for each channel. */
  by_channel: StorageByChannel;
}

/** What a speaker of any other role said. */
export interface ChatMessage {
  /** Tells the kind of message. */
  type: "chat";
  /** What a message says, a text or a list of blocks. */
  content: MessageContent;
  /** What a model provider sent beyond the standard fields, free because each provider has its own. */
  additional_kwargs: AdditionalKwargs;
  /** What a model provider said about its answer (model, finish reason), free because each provider has its own. */
  response_metadata: ResponseMetadata;
  /** The name of the speaker where there are several. */
  name?: string | null;
  /** The id of the message, by which a later one replaces it. */
  id?: string | null;
  /** The role of the speaker. */
  role: string;
}

/** A piece of a message of any other role. */
export interface ChatMessageChunk {
  /** Tells the kind of message. */
  type: "ChatMessageChunk";
  /** What a message says, a text or a list of blocks. */
  content: MessageContent;
  /** What a model provider sent beyond the standard fields, free because each provider has its own. */
  additional_kwargs: AdditionalKwargs;
  /** What a model provider said about its answer (model, finish reason), free because each provider has its own. */
  response_metadata: ResponseMetadata;
  /** The name of the speaker where there are several. */
  name?: string | null;
  /** The id of the message, by which a later one replaces it. */
  id?: string | null;
  /** The role of the speaker. */
  role: string;
}

/** A chat model has answered. */
export interface ChatModelEnd {
  /** What happened. */
  event: "on_chat_model_end";
  /** The name of the runnable. */
  name: string;
  /** The id of this one call of the runnable, not of the run. */
  run_id: string;
  /** The calls that this one is part of, the outermost first. */
  parent_ids: string[];
  /** The tags of the call. */
  tags: string[];
  /** What is known about the run, and inside a node about the step and the model, that sent something. The metadata that users gave to the run, the assistant and the config is merged in, so further keys are theirs. */
  metadata: StepMetadata;
  /** A chat model's answer, and what it was given where it is known. */
  data: ChatModelEndData;
}

/** A chat model's answer, and what it was given where it is known. */
export interface ChatModelEndData {
  /** A message as a stream tells it: a chunk where the model streams, a complete message where it does not. */
  output: StreamedMessage;
  /** The conversations that a chat model is to answer, mostly one. */
  input?: ChatModelInput;
}

/** The conversations that a chat model is to answer, mostly one. */
export interface ChatModelInput {
  /** The conversations. */
  messages: Conversation[];
}

/** A chat model begins. */
export interface ChatModelStart {
  /** What happened. */
  event: "on_chat_model_start";
  /** The name of the runnable. */
  name: string;
  /** The id of this one call of the runnable, not of the run. */
  run_id: string;
  /** The calls that this one is part of, the outermost first. */
  parent_ids: string[];
  /** The tags of the call. */
  tags: string[];
  /** What is known about the run, and inside a node about the step and the model, that sent something. The metadata that users gave to the run, the assistant and the config is merged in, so further keys are theirs. */
  metadata: StepMetadata;
  /** What a chat model begins with. */
  data: ChatModelStartData;
}

/** What a chat model begins with. */
export interface ChatModelStartData {
  /** The conversations that a chat model is to answer, mostly one. */
  input: ChatModelInput;
}

/** A chat model gives a piece of its answer. */
export interface ChatModelStream {
  /** What happened. */
  event: "on_chat_model_stream";
  /** The name of the runnable. */
  name: string;
  /** The id of this one call of the runnable, not of the run. */
  run_id: string;
  /** The calls that this one is part of, the outermost first. */
  parent_ids: string[];
  /** The tags of the call. */
  tags: string[];
  /** What is known about the run, and inside a node about the step and the model, that sent something. The metadata that users gave to the run, the assistant and the config is merged in, so further keys are theirs. */
  metadata: StepMetadata;
  /** A piece of a chat model's answer. */
  data: ChatModelStreamData;
}

/** A piece of a chat model's answer. */
export interface ChatModelStreamData {
  /** A piece of what a model says; the contents of all chunks with one id make the message. */
  chunk: AIMessageChunk;
}

/** A saved state of a thread or of a subgraph in it. */
export interface Checkpoint {
  /** The thread that the checkpoint belongs to. */
  thread_id: string;
  /** The subgraph that it belongs to; empty or absent for the graph itself. */
  checkpoint_ns?: string;
  /** The id of the checkpoint; absent only where the thread never ran. */
  checkpoint_id?: string;
  /** The checkpoints of the enclosing graphs, where known. */
  checkpoint_map?: CheckpointMap;
}

/** Which checkpoint is meant; what is left out is taken from the thread of the request and its newest checkpoint. */
export interface CheckpointConfig {
  /** The thread that the checkpoint belongs to. */
  thread_id?: string;
  /** The subgraph that it belongs to; empty for the graph itself. */
  checkpoint_ns?: string;
  /** The id of the checkpoint. */
  checkpoint_id?: string;
  /** The checkpoints of the enclosing graphs; SDKs send back the null that the JavaScript server gave them. */
  checkpoint_map?: CheckpointMap | null;
}

/** A checkpoint without its state. */
export interface CheckpointEnvelope {
  /** The id of the checkpoint. */
  id: string;
  /** The id of the checkpoint before, absent for the first. */
  parent_id?: string | null;
  /** The number of the step, -1 for the first input. */
  step: number;
  /** What wrote a checkpoint, an input, a step of the graph, an update by hand or a copy. */
  source: CheckpointSource;
}

/** The checkpoint of each enclosing graph, by namespace. */
export type CheckpointMap = { [key: string]: string };

/** What is known about a checkpoint besides its state; the run's metadata and settings are merged into it. */
export interface CheckpointMetadata {
  /** What wrote the checkpoint. */
  source?: CheckpointSource;
  /** The number of the step, -1 for the first input. */
  step?: number;
  /** The checkpoints of the enclosing graphs, by namespace. */
  parents?: CheckpointMap;
  /** The run that wrote the checkpoint. */
  run_id?: string;
  /** The thread of the checkpoint. */
  thread_id?: string;
  /** The graph that ran. */
  graph_id?: string;
  /** The assistant that ran. */
  assistant_id?: string;
  /** The caller, empty without authentication. */
  user_id?: string;
  /** Who made the assistant, `system` for one that the server made. */
  created_by?: string;
  /** The number of the run's attempt, from 1. */
  run_attempt?: number;
  /** The version of the graph's runtime. */
  langgraph_version?: string;
  /** The version of the server. */
  langgraph_api_version?: string;
  /** The plan of the deployment. */
  langgraph_plan?: string;
  /** How the server is hosted. */
  langgraph_host?: string;
  /** The URL of the server. */
  langgraph_api_url?: string | null;
  /** The caller's identity, empty without authentication. */
  langgraph_auth_user_id?: string;
  /** The id of the request that created the run. */
  langgraph_request_id?: string;
  [key: string]: unknown;
}

/** A checkpoint by its id. */
export interface CheckpointReference {
  /** The id of the checkpoint. */
  id: string;
  /** The subgraph that it belongs to; empty for the graph itself. */
  ns?: string;
}

/** The place of a chunk in its message. */
export type ChunkPosition = "last";

/** What a run does to a thread before it goes on, instead of taking an input. */
export interface Command<Update = GraphUpdate, Input = GraphInput> {
  /** An update of the state, an object or a list of pairs. */
  update?: Update;
  /** The value with which the pending interrupt goes on; without a pending interrupt nothing happens. */
  resume?: ResumeValue;
  /** Where the graph goes next. */
  goto?: Goto<Input> | null;
}

/** The configuration of a run, as the graph's runtime takes it. */
export interface Config {
  /** Tags for tracing. */
  tags?: string[];
  /**
   * The largest number of steps; a run that needs more ends with GraphRecursionError. The default is the graph library's own, on the JavaScript server 25.
   * @default 10007
   */
  recursion_limit?: number;
  /** The settings of the graph; a run refuses them together with `context` unless they are empty. */
  configurable?: Configurable;
  /** Metadata that is merged into the run's. */
  metadata?: Metadata;
  /** The name of the run in traces. */
  run_name?: string;
  /** The largest number of nodes that run at once, unlimited by default. */
  max_concurrency?: number | null;
}

/** The settings that a graph declares as configurable; the server adds its own keys. */
export type Configurable = { [key: string]: unknown };

/** One part of a message's content, told apart by `type`. */
export type ContentBlock = TextBlock | ImageUrlBlock | ImageBlock | AudioBlock | VideoBlock | FileBlock | ReasoningBlock | ThinkingBlock | ToolUseBlock | ToolResultBlock | ToolCallBlock | ToolCallChunkBlock | InvalidToolCallBlock | ProviderBlock;

/** More of the block; of a tool's message `content` has the text in place of `delta`. */
export interface ContentBlockDelta {
  /** Tells the kind of piece. */
  event: "content-block-delta";
  /** The place of the block in the message, from 0. */
  index: number;
  /** What comes to a block, told apart by `type`. */
  delta?: BlockChange;
  /** One part of a message's content, told apart by `type`. */
  content?: ContentBlock;
}

/** The block is complete. */
export interface ContentBlockFinish {
  /** Tells the kind of piece. */
  event: "content-block-finish";
  /** The place of the block in the message, from 0. */
  index: number;
  /** The whole block; a tool call has its arguments parsed. */
  content: ContentBlock;
}

/** A block of the message begins. */
export interface ContentBlockStart {
  /** Tells the kind of piece. */
  event: "content-block-start";
  /** The place of the block in the message, from 0. */
  index: number;
  /** One part of a message's content, told apart by `type`. */
  content: ContentBlock;
}

/** The messages of one conversation. */
export type Conversation = StreamedMessage[];

/** How many objects fit the request. */
export type Count = number;

/** A schedule on which the server creates runs. */
export interface Cron<Input = GraphInput, Context = GraphContext> {
  /** The cron's id. */
  cron_id: string;
  /** The assistant that it runs. */
  assistant_id: string | null;
  /** The thread that it runs on, null for a new one each time. */
  thread_id: string | null;
  /** Who created it, empty on a server without authentication. */
  user_id: string | null;
  /** When it stops, as it was sent, unchecked by the server; null for never. */
  end_time: string | null;
  /** The schedule, in cron's five fields. */
  schedule: string;
  /** The IANA time zone of the schedule, null for UTC. */
  timezone: string | null;
  /** What each run is created with. */
  payload: CronPayload<Input, Context>;
  /** When it runs next. */
  next_run_date: string | null;
  /** Metadata of the cron. */
  metadata: Metadata;
  /** What becomes of the thread of each run, null for a cron on a thread. */
  on_run_completed: OnCompletion | null;
  /** Whether it creates runs. */
  enabled: boolean;
  /** When the cron was created. */
  created_at: string;
  /** When the cron last changed. */
  updated_at: string;
}

/** Which crons to count. */
export interface CronCountQuery {
  /** The assistant that a cron has to run, by id only. */
  assistant_id?: string;
  /** The thread that a cron has to run on. */
  thread_id?: string;
  /** Metadata that a cron has to contain. */
  metadata?: Metadata;
}

/** What a cron is created with, on one thread or on a new thread for each run; the server keeps unknown fields. */
export interface CronCreate<Input = GraphInput, Context = GraphContext> {
  /** The assistant or graph to run. */
  assistant_id: AssistantReference;
  /** The schedule, in cron's five fields; a bad one is refused with 422. */
  schedule: string;
  /** The IANA time zone of the schedule, UTC by default. */
  timezone?: string;
  /** When it stops, an ISO 8601 time that nobody checks; never by default. */
  end_time?: string;
  /**
   * Whether it creates runs.
   * @default true
   */
  enabled?: boolean;
  /** What becomes of the thread of each run, `delete` by default; ignored by a cron of one thread. */
  on_run_completed?: OnCompletion;
  /** The input of each run, an object or a list of objects. */
  input?: Input;
  /** Metadata of the cron and of each run. */
  metadata?: Metadata;
  /** The configuration of each run. */
  config?: Config;
  /** The static context of each run. */
  context?: Context;
  /** The URL that the server calls when a run has ended. */
  webhook?: WebhookUrl;
  /** The nodes before which each run stops. */
  interrupt_before?: InterruptNodes;
  /** The nodes after which each run stops. */
  interrupt_after?: InterruptNodes;
  /** What a run does to a run in flight on the thread, `enqueue` by default; there is none on a new thread. */
  multitask_strategy?: MultitaskStrategy;
  /**
   * Whether steps are saved while a run goes on; use `durability`.
   * @deprecated
   */
  checkpoint_during?: boolean;
  /** When checkpoints are saved, `async` by default. */
  durability?: Durability;
  /** What the stream of a run carries, `values` by default. */
  stream_mode?: StreamModeChoice;
  /** Whether events of subgraphs are streamed, false by default. */
  stream_subgraphs?: boolean;
  /** Whether events are kept so that a lost stream can be resumed, false by default. */
  stream_resumable?: boolean;
  /** Keys for which the result of each run carries a URL that takes feedback. */
  feedback_keys?: string[];
}

/** Crons, newest first unless the request sorts them. */
export type CronList<Input = GraphInput, Context = GraphContext> = (CronPartial<Input, Context>)[];

/** A cron of a search, with the selected fields only. */
export interface CronPartial<Input = GraphInput, Context = GraphContext> {
  /** The cron's id. */
  cron_id?: string;
  /** The assistant that it runs. */
  assistant_id?: string | null;
  /** The thread that it runs on, null for a new one each time. */
  thread_id?: string | null;
  /** Who created it, empty on a server without authentication. */
  user_id?: string | null;
  /** When it stops, as it was sent, unchecked by the server; null for never. */
  end_time?: string | null;
  /** The schedule, in cron's five fields. */
  schedule?: string;
  /** The IANA time zone of the schedule, null for UTC. */
  timezone?: string | null;
  /** What each run is created with. */
  payload?: CronPayload<Input, Context>;
  /** When it runs next. */
  next_run_date?: string | null;
  /** Metadata of the cron. */
  metadata?: Metadata;
  /** What becomes of the thread of each run, null for a cron on a thread. */
  on_run_completed?: OnCompletion | null;
  /** Whether it creates runs. */
  enabled?: boolean;
  /** When the cron was created. */
  created_at?: string;
  /** When the cron last changed. */
  updated_at?: string;
}

/** What the runs of a cron are created with, as it was sent; fields that are not checked are kept as they are. */
export interface CronPayload<Input = GraphInput, Context = GraphContext> {
  /** The assistant that it runs. */
  assistant_id?: string;
  /** The schedule, in cron's five fields. */
  schedule?: string;
  /** The IANA time zone of the schedule. */
  timezone?: string;
  /** When it stops, as it was sent. */
  end_time?: string | null;
  /** The input of each run. */
  input?: Input;
  /** Metadata of each run, as it was last sent. */
  metadata?: Metadata;
  /** The configuration of each run; `configurable` has the cron's id. */
  config?: Config;
  /** The static context of each run. */
  context?: Context;
  /** The URL that the server calls when a run has ended. */
  webhook?: WebhookUrl;
  /** The nodes before which each run stops. */
  interrupt_before?: InterruptNodes;
  /** The nodes after which each run stops. */
  interrupt_after?: InterruptNodes;
  /** What becomes of the thread of each run. */
  on_run_completed?: string;
  /** Whether the cron creates runs. */
  enabled?: boolean;
  /** What a run does to one in flight, unchecked without a thread. */
  multitask_strategy?: string;
  /** Whether steps are saved while a run goes on. */
  checkpoint_during?: boolean;
  /** When checkpoints are saved. */
  durability?: Durability;
  /** What the stream of each run carries. */
  stream_mode?: StreamModeChoice;
  /** Whether events of subgraphs are streamed. */
  stream_subgraphs?: boolean;
  /** Whether events are kept so that a lost stream can be resumed. */
  stream_resumable?: boolean;
  [key: string]: unknown;
}

/** Which crons to list, and which page of them. */
export interface CronSearch {
  /** The assistant that a cron has to run, by id only. */
  assistant_id?: string;
  /** The thread that a cron has to run on. */
  thread_id?: string;
  /** Whether a cron has to be enabled, either by default. */
  enabled?: boolean;
  /** Metadata that a cron has to contain. */
  metadata?: Metadata;
  /**
   * The largest number of crons.
   * @default 10
   */
  limit?: number;
  /**
   * How many crons to skip.
   * @default 0
   */
  offset?: number;
  /** The field to sort by, `created_at` by default. */
  sort_by?: CronSortBy;
  /** The direction of sorting, `desc` by default. */
  sort_order?: SortOrder;
  /** The fields to return; all of them when it is absent or empty. */
  select?: CronSelectField[];
}

/** What changes in a cron, at least one field; what is left out stays. */
export interface CronUpdate<Input = GraphInput, Context = GraphContext> {
  /** The new schedule; it moves `next_run_date`. */
  schedule?: string;
  /** The IANA time zone of the schedule; it moves `next_run_date`. */
  timezone?: string;
  /** When it stops, an ISO 8601 time; null for never. */
  end_time?: string | null;
  /** Whether it creates runs. */
  enabled?: boolean;
  /** What becomes of the thread of each run. */
  on_run_completed?: OnCompletion;
  /** The input of each run, an object or a list of objects. */
  input?: Input;
  /** Metadata that is merged into the cron's, key by key. */
  metadata?: Metadata;
  /** The configuration of each run. */
  config?: Config;
  /** The static context of each run. */
  context?: Context;
  /** The URL that the server calls when a run has ended. */
  webhook?: WebhookUrl;
  /** The nodes before which each run stops. */
  interrupt_before?: InterruptNodes;
  /** The nodes after which each run stops. */
  interrupt_after?: InterruptNodes;
  /** What a run does to a run in flight on the thread. */
  multitask_strategy?: MultitaskStrategy;
  /**
   * Whether steps are saved while a run goes on; use `durability`.
   * @deprecated
   */
  checkpoint_during?: boolean;
  /** When checkpoints are saved. */
  durability?: Durability;
  /** What the stream of each run carries. */
  stream_mode?: StreamModeChoice;
  /** Whether events of subgraphs are streamed. */
  stream_subgraphs?: boolean;
  /** Whether events are kept so that a lost stream can be resumed. */
  stream_resumable?: boolean;
}

/** A runnable dispatched an event of its own. */
export interface CustomActivity {
  /** What happened. */
  event: "on_custom_event";
  /** The name of the runnable. */
  name: string;
  /** The id of this one call of the runnable, not of the run. */
  run_id: string;
  /** The calls that this one is part of, the outermost first. */
  parent_ids: string[];
  /** The tags of the call. */
  tags: string[];
  /** What is known about the run, and inside a node about the step and the model, that sent something. The metadata that users gave to the run, the assistant and the config is merged in, so further keys are theirs. */
  metadata: StepMetadata;
  /** What a node writes to the stream by itself, any JSON value. */
  data: CustomData;
}

/** What a node writes to the stream by itself, any JSON value. */
export type CustomData = unknown;

/** What a node wrote, in an envelope, with the name of its channel where that has one. */
export interface CustomPayload {
  /** The name, as in the channel `custom:<name>`. */
  name?: string;
  /** What a node writes to the stream by itself, any JSON value. */
  payload: CustomData;
}

/** Bytes to append. */
export interface DataDelta {
  /** Tells the kind of change. */
  type: "data-delta";
  /** The bytes, as base64. */
  data: string;
  /** How the bytes are written. */
  encoding?: "base64";
}

/** A checkpoint was written. */
export interface DebugCheckpoint<State = GraphState, Update = GraphUpdate> {
  /** The number of the step, -1 for the first input. */
  step: number;
  /** When it happened. */
  timestamp: string;
  /** Tells what happened. */
  type: "checkpoint";
  /** A checkpoint as the debug mode tells it, with its place also as the thread's state names it. */
  payload: DebugCheckpointPayload<State, Update>;
}

/** A checkpoint as the debug mode tells it, with its place also as the thread's state names it. */
export interface DebugCheckpointPayload<State = GraphState, Update = GraphUpdate> {
  /**
   * Where the checkpoint is; use `checkpoint`.
   * @deprecated
   */
  config: StreamedCheckpointConfig;
  /**
   * Where the checkpoint before is; use `parent_checkpoint`.
   * @deprecated
   */
  parent_config: StreamedCheckpointConfig | null;
  /** The state of a graph; its shape is the graph's own. */
  values: State;
  /** What is known about a checkpoint besides its state; the run's metadata and settings are merged into it. */
  metadata: CheckpointMetadata;
  /** The nodes that run next, none where the graph has ended. */
  next: NodeName[];
  /** What runs next, one task for each node. */
  tasks: StreamedCheckpointTask<Update>[];
  /** A saved state of a thread or of a subgraph in it. */
  checkpoint: Checkpoint;
  /** The checkpoint before, null for the first. */
  parent_checkpoint: Checkpoint | null;
}

/** What the debug mode tells, told apart by `type`. */
export type DebugData<State = GraphState, Update = GraphUpdate> = DebugCheckpoint<State, Update> | DebugTask<State> | DebugTaskResult<Update>;

/** A task began. */
export interface DebugTask<State = GraphState> {
  /** The number of the step, -1 for the first input. */
  step: number;
  /** When it happened. */
  timestamp: string;
  /** Tells what happened. */
  type: "task";
  /** A node's turn begins. */
  payload: TaskStart<State>;
}

/** A task ended. */
export interface DebugTaskResult<Update = GraphUpdate> {
  /** The number of the step, -1 for the first input. */
  step: number;
  /** When it happened. */
  timestamp: string;
  /** Tells what happened. */
  type: "task_result";
  /** A node's turn has ended. */
  payload: TaskResult<Update>;
}

/** A piece of text with its source. */
export interface Document {
  /** The id of the document. */
  id?: string | null;
  /** The text. */
  page_content: string;
  /** Keys and values that you choose; the server keeps them and searches by them. */
  metadata?: Metadata;
  /** Tells the kind of thing. */
  type?: "Document";
}

/** What an operation says of a request that it refused, as `detail` or as `error`. */
export type EitherErrorResponse = SimpleErrorResponse | ErrorResponse;

/** How a run ended. */
export interface EndData {
  /** The run. */
  run_id?: string;
  /** How a run ended; a rolled back run exists no more. */
  status: EndStatus;
}

/** What the server says of a request that it refused. */
export interface ErrorResponse {
  /** The server's own words, one or several lines. */
  detail: string;
}

/** The server's own words as plain text. */
export type ErrorText = string;

/** A signed URL for each feedback key of the run. */
export type FeedbackUrls = { [key: string]: string };

/** A file, by one of URL, bytes or file id. */
export interface FileBlock {
  /** Tells the kind of block. */
  type: "file";
  /** Where it is. */
  url?: string;
  /** The bytes, as base64. */
  base64?: string;
  /** The id under which the provider keeps it. */
  file_id?: string;
  /** The media type. */
  mime_type?: string;
  /** The id of the block. */
  id?: string;
  [key: string]: unknown;
}

/** True or false. */
export type Flag = boolean;

/** The items that a search found. */
export interface FoundItems {
  /** The items, the best first with a query. */
  items: SearchItem[];
}

/** What a function answered, the older form of a tool message. */
export interface FunctionMessage {
  /** Tells the kind of message. */
  type: "function";
  /** What a message says, a text or a list of blocks. */
  content: MessageContent;
  /** What a model provider sent beyond the standard fields, free because each provider has its own. */
  additional_kwargs: AdditionalKwargs;
  /** What a model provider said about its answer (model, finish reason), free because each provider has its own. */
  response_metadata: ResponseMetadata;
  /** The name of the function. */
  name: string;
  /** The id of the message, by which a later one replaces it. */
  id?: string | null;
}

/** A piece of a function message. */
export interface FunctionMessageChunk {
  /** Tells the kind of message. */
  type: "FunctionMessageChunk";
  /** What a message says, a text or a list of blocks. */
  content: MessageContent;
  /** What a model provider sent beyond the standard fields, free because each provider has its own. */
  additional_kwargs: AdditionalKwargs;
  /** What a model provider said about its answer (model, finish reason), free because each provider has its own. */
  response_metadata: ResponseMetadata;
  /** The name of the function. */
  name: string;
  /** The id of the message, by which a later one replaces it. */
  id?: string | null;
}

/** A text that a model made, or a piece of one. */
export interface Generation {
  /** The text. */
  text: string;
  /** What the provider said about it. */
  generation_info?: ResponseMetadata | null;
  /** Whether a text is whole or a piece. */
  type?: GenerationType;
}

/** What a model made of one prompt. */
export type Generations = Generation[];

/** Where the graph goes next, one node or several, each with the state or each with an input of its own. */
export type Goto<Input = GraphInput> = NodeName | NodeNames | NodeSend<Input> | NodeSends<Input>;

/** A graph as something to draw. */
export interface Graph {
  /** The nodes, `__start__` and `__end__` among them. */
  nodes: GraphNode[];
  /** The edges between the nodes. */
  edges: GraphEdge[];
}

/** What a graph takes as static context; its shape is the graph's own. */
export type GraphContext = { [key: string]: unknown };

/** An edge of a graph. */
export interface GraphEdge {
  /** The node that it leaves. */
  source: GraphNodeId;
  /** The node that it reaches. */
  target: GraphNodeId;
  /** The label of a conditional edge, absent where it is the target's name. */
  data?: string;
  /** Whether the graph decides about it at run time, absent if not. */
  conditional?: boolean;
}

/** What a graph takes as input; its shape is the graph's own. */
export type GraphInput = unknown;

/** A node of a graph; with `xray` a node of a subgraph is named after both, as in `child:step`. */
export interface GraphNode {
  /** The node's id in this drawing. */
  id: GraphNodeId;
  /** What the node holds, absent on `__end__`. */
  type?: GraphNodeType;
  /** What is known of what it holds, absent on `__end__`. */
  data?: GraphNodeData;
  /** Metadata that the graph gives the node, absent without. */
  metadata?: Metadata;
}

/** What is known of what a node holds; a plain name for a schema. */
export type GraphNodeData = GraphNodeRunnable | NodeName;

/** The id of a node in a drawing, its name or, where its name is a uuid, its place in the list. */
export type GraphNodeId = NodeName | GraphNodeIndex;

/** The place of a node in the list of nodes, counted from 0. */
export type GraphNodeIndex = number;

/** Something that runs in a node. */
export interface GraphNodeRunnable {
  /** Its name. */
  name: string;
  /** The path of its class, sent by some servers only. */
  id?: string[];
}

/** The JSON Schemas of a graph, each null where the graph's types allow none. */
export interface GraphSchema {
  /** The name of the graph. */
  graph_id: string;
  /** What the graph takes as input. */
  input_schema: JsonSchema | null;
  /** What the graph returns. */
  output_schema: JsonSchema | null;
  /** The state that the graph keeps. */
  state_schema: JsonSchema | null;
  /** What the graph takes as `config.configurable`. */
  config_schema: JsonSchema | null;
  /** What the graph takes as `context`, null for a graph that declares none. */
  context_schema: JsonSchema | null;
}

/** The state of a graph; its shape is the graph's own. */
export type GraphState = unknown;

/** What a node of a graph returns, an update to a part of the state; its shape is the graph's own. */
export type GraphUpdate = unknown;

/** How a server is. */
export interface Health {
  /** Whether all that was checked works. */
  ok: boolean;
  /** What was checked, empty on a server in memory. */
  services?: HealthServices;
}

/** The services that the server needs, by name. */
export type HealthServices = { [key: string]: ServiceHealth };

/** A checkpoint in the shape that the history takes, wrapped in `configurable`; a bare one makes the server fail. */
export interface HistoryBefore {
  /** The checkpoint. */
  configurable?: CheckpointConfig;
}

/** A page in HTML. */
export type Html = string;

/** What a person said. */
export interface HumanMessage {
  /** Tells the kind of message. */
  type: "human";
  /** What a message says, a text or a list of blocks. */
  content: MessageContent;
  /** What a model provider sent beyond the standard fields, free because each provider has its own. */
  additional_kwargs: AdditionalKwargs;
  /** What a model provider said about its answer (model, finish reason), free because each provider has its own. */
  response_metadata: ResponseMetadata;
  /** The name of the speaker where there are several. */
  name?: string | null;
  /** The id of the message, by which a later one replaces it. */
  id?: string | null;
  /**
   * Whether it is an example; only older servers send it.
   * @deprecated
   */
  example?: boolean;
}

/** A piece of a human message. */
export interface HumanMessageChunk {
  /** Tells the kind of message. */
  type: "HumanMessageChunk";
  /** What a message says, a text or a list of blocks. */
  content: MessageContent;
  /** What a model provider sent beyond the standard fields, free because each provider has its own. */
  additional_kwargs: AdditionalKwargs;
  /** What a model provider said about its answer (model, finish reason), free because each provider has its own. */
  response_metadata: ResponseMetadata;
  /** The name of the speaker where there are several. */
  name?: string | null;
  /** The id of the message, by which a later one replaces it. */
  id?: string | null;
}

/** A body that the server does not read; some clients send an empty object. */
export type IgnoredBody = { [key: string]: unknown };

/** An image, by one of URL, bytes or file id. */
export interface ImageBlock {
  /** Tells the kind of block. */
  type: "image";
  /** Where it is. */
  url?: string;
  /** The bytes, as base64. */
  base64?: string;
  /** The id under which the provider keeps it. */
  file_id?: string;
  /** The media type. */
  mime_type?: string;
  /** The id of the block. */
  id?: string;
  [key: string]: unknown;
}

/** Where an image is. */
export interface ImageUrl {
  /** An https or data URL. */
  url: string;
  /** How closely the model looks: `auto`, `low` or `high`. */
  detail?: string;
}

/** An image by its URL, in the form of OpenAI. */
export interface ImageUrlBlock {
  /** Tells the kind of block. */
  type: "image_url";
  /** Where an image is. */
  image_url: ImageUrl;
  [key: string]: unknown;
}

/** What a node asks. */
export interface InputRequest {
  /** The id of the interrupt that `input.respond` must name. */
  interrupt_id: string;
  /** What a node passed to `interrupt()`, any JSON value. */
  payload?: InterruptValue;
}

/** Answers what a node asks, which starts a run that goes on from there. */
export interface InputRespondCommand<Update = GraphUpdate, Input = GraphInput> {
  /** A number that the answer repeats. */
  id: number;
  /** Tells the command. */
  method: "input.respond";
  /** The answer to one interrupt, or the answers to several at the same checkpoint. */
  params: InputRespondParams<Update, Input>;
}

/** The answers to several interrupts at the same checkpoint. */
export interface InputRespondMany<Update = GraphUpdate, Input = GraphInput> {
  /** The answers. */
  responses: InputResponse[];
  /** An update of the state in the same step. */
  update?: Update;
  /** Where the graph goes next, one node or several, each with the state or each with an input of its own. */
  goto?: Goto<Input>;
  /** The configuration of a run, as the graph's runtime takes it. */
  config?: Config;
  /** Keys and values that you choose; the server keeps them and searches by them. */
  metadata?: Metadata;
}

/** The answer to one interrupt. */
export interface InputRespondOne<Update = GraphUpdate, Input = GraphInput> {
  /** The id of the interrupt. */
  interrupt_id: string;
  /** What the pending interrupt returns to its node, any JSON value; with several pending it is an object from interrupt id to value. */
  response: ResumeValue;
  /** The subgraph that asks, the graph itself by default. */
  namespace?: Namespace;
  /** An update of the state in the same step. */
  update?: Update;
  /** Where the graph goes next, one node or several, each with the state or each with an input of its own. */
  goto?: Goto<Input>;
  /** The configuration of a run, as the graph's runtime takes it. */
  config?: Config;
  /** Keys and values that you choose; the server keeps them and searches by them. */
  metadata?: Metadata;
}

/** The answer to one interrupt, or the answers to several at the same checkpoint. */
export type InputRespondParams<Update = GraphUpdate, Input = GraphInput> = InputRespondOne<Update, Input> | InputRespondMany<Update, Input>;

/** Nothing; the events tell what follows. */
export type InputRespondResult = Record<string, unknown>;

/** The answer to one interrupt of several. */
export interface InputResponse {
  /** The id of the interrupt. */
  interrupt_id: string;
  /** What the pending interrupt returns to its node, any JSON value; with several pending it is an object from interrupt id to value. */
  response: ResumeValue;
  /** The subgraph that asks, the graph itself by default. */
  namespace?: Namespace;
}

/** What the tokens of the prompt were; providers count further kinds under names of their own. */
export interface InputTokenDetails {
  /** The tokens of audio. */
  audio?: number | null;
  /** The tokens that were written to the provider's cache. */
  cache_creation?: number | null;
  /** The tokens that were read from the provider's cache. */
  cache_read?: number | null;
  [key: string]: unknown;
}

/** A question of a node that stopped at `interrupt()` and waits for a value to resume with. */
export interface Interrupt {
  /** The id by which a resume names this interrupt. */
  id?: string;
  /** What the node asked. */
  value: InterruptValue;
  /** The JSON Schema of the value that the node waits for; null where the node gave none. */
  response_schema?: JsonSchema | null;
}

/** The nodes at which a run stops, by name or all. */
export type InterruptNodes = AllNodes | NodeNames;

/** What a node passed to `interrupt()`, any JSON value. */
export type InterruptValue = unknown;

/** The interrupts that are pending. */
export type Interrupts = Interrupt[];

/** A tool call whose arguments could not be parsed. */
export interface InvalidToolCall {
  /** The name of the tool. */
  name: string | null;
  /** The arguments as the model wrote them, not JSON. */
  args: string | null;
  /** The id of the call. */
  id?: string | null;
  /** Why they could not be parsed. */
  error: string | null;
  /** Tells the kind of call. */
  type?: "invalid_tool_call";
}

/** A tool call whose arguments could not be parsed. */
export interface InvalidToolCallBlock {
  /** Tells the kind of block. */
  type: "invalid_tool_call";
  /** The name of the tool. */
  name?: string | null;
  /** The arguments as the model wrote them. */
  args?: string | null;
  /** The id of the call. */
  id?: string | null;
  /** Why they could not be parsed. */
  error?: string | null;
  [key: string]: unknown;
}

/** An item of the store. */
export interface Item {
  /** Where the item lies. */
  namespace: StoreNamespace;
  /** The item's key, unique in its namespace. */
  key: string;
  /** What the item holds. */
  value: ItemValue;
  /** When the item was first put. */
  created_at: string;
  /** When the item was last put. */
  updated_at: string;
}

/** Which item to delete. */
export interface ItemDelete {
  /** Where the item lies, the root by default. */
  namespace?: StoreNamespace;
  /** The item's key. */
  key: string;
}

/** Fields of a value and what each has to be, a value to equal or an object of operators: `$eq`, `$ne`, `$gt`, `$gte`, `$lt`, `$lte`. An unknown operator is refused with 400. */
export type ItemFilter = { [key: string]: unknown };

/** The paths of a value that are indexed, as in `profile.name` or `notes[*].text`. */
export type ItemIndexPaths = string[];

/** An item, or null where the store has none of this key. */
export type ItemOrNull = Item | null;

/** An item to put into the store; one of the same key is replaced. */
export interface ItemPut {
  /** Where to put it; an empty one and the root `langgraph` are 400. */
  namespace: StoreNamespace;
  /** The item's key, unique in its namespace. */
  key: string;
  /** What the item is to hold. */
  value: ItemValue;
  /** What a search by meaning looks at, these paths or with false nothing; the store's default where it is not given. The Python server refuses true, the JavaScript one takes it for the default. */
  index?: Flag | ItemIndexPaths | null;
  /** Minutes until the item expires, never by default. */
  ttl?: number | null;
}

/** Which items to list or to search for, and which page of them. */
export interface ItemSearch {
  /** What an item's namespace starts with, `[]` for all. */
  namespace_prefix: StoreNamespace;
  /** What an item's value has to fulfil. */
  filter?: ItemFilter | null;
  /**
   * The largest number of items; 0 stands for the default.
   * @default 10
   */
  limit?: number;
  /**
   * How many items to skip.
   * @default 0
   */
  offset?: number;
  /** What to search for by meaning; a store without an index lists instead. */
  query?: string | null;
  /** Whether reading puts the expiry off; the store's default where it is not given. */
  refresh_ttl?: boolean | null;
}

/** What an item holds; its shape is your own. */
export type ItemValue = { [key: string]: unknown };

/** Why a JSON-RPC request failed. */
export interface JsonRpcError {
  /** The error's code, such as -32601 for an unknown method. */
  code: number;
  /** The server's own words. */
  message: string;
}

/** The response to a JSON-RPC request that failed; the HTTP status is 200 all the same. */
export interface JsonRpcFailure {
  /** The version of JSON-RPC. */
  jsonrpc: JsonRpcVersion;
  /** The request's id, null where the server could not read it. */
  id: JsonRpcId | null;
  /** Why the request failed. */
  error: JsonRpcError;
}

/** The id that ties a JSON-RPC response to its request. */
export type JsonRpcId = Text | JsonRpcNumberId;

/** The id of a JSON-RPC request as a number. */
export type JsonRpcNumberId = number;

/** The version of JSON-RPC. */
export type JsonRpcVersion = "2.0";

/** A JSON Schema, passed on as it is; keywords that are not named here are free. */
export interface JsonSchema {
  /** The dialect. */
  $schema?: string;
  /** Where the schema is, such as `#/$defs/AIMessage`. */
  $ref?: string;
  /** Schemas to refer to, by name. */
  $defs?: JsonSchemas;
  /** Schemas to refer to, by name, in older dialects. */
  definitions?: JsonSchemas;
  /** A title. */
  title?: string;
  /** What it is. */
  description?: string;
  /** The type or types that fit. */
  type?: JsonSchemaTypeChoice;
  /** The format of a text, such as `uuid`. */
  format?: string;
  /** The properties of an object, by name. */
  properties?: JsonSchemas;
  /** The properties that an object has to have. */
  required?: string[];
  /** What fits any other property. */
  additionalProperties?: JsonSchemaOrFlag;
  /** What fits the items of a list. */
  items?: JsonSchemaOrFlag;
  /** Schemas of which one has to fit. */
  anyOf?: JsonSchemaOrFlag[];
  /** Schemas of which exactly one has to fit. */
  oneOf?: JsonSchemaOrFlag[];
  /** Schemas that all have to fit. */
  allOf?: JsonSchemaOrFlag[];
  [key: string]: unknown;
}

/** A JSON Schema, or whether anything fits. */
export type JsonSchemaOrFlag = JsonSchema | Flag;

/** A type of JSON values, or several. */
export type JsonSchemaTypeChoice = JsonSchemaType | JsonSchemaTypes;

/** Several types of JSON values. */
export type JsonSchemaTypes = JsonSchemaType[];

/** JSON Schemas by name. */
export type JsonSchemas = { [key: string]: JsonSchemaOrFlag };

/** Where a run is traced in LangSmith. */
export interface LangsmithTracer {
  /** The project that takes the trace. */
  project_name?: string | null;
  /** The example of a dataset that the run answers. */
  example_id?: string | null;
}

/** The versions of the libraries that made a message, by name. */
export type LibraryVersions = { [key: string]: string };

/** What made a subgraph start, told apart by `type`. */
export type LifecycleCause = LifecycleCauseToolCall | LifecycleCauseNode;

/** A node made the subgraph start, with a `Send` or over an edge. */
export interface LifecycleCauseNode {
  /** How a node made a subgraph start. */
  type: LifecycleCauseKind;
  /** The node. */
  from_node: NodeName;
}

/** A tool call made the subgraph start. */
export interface LifecycleCauseToolCall {
  /** Tells the kind of cause. */
  type: "toolCall";
  /** The id of the tool call. */
  tool_call_id: string;
}

/** How far a graph or a subgraph has come. */
export interface LifecycleData {
  /** How far a graph or a subgraph has come. */
  event: LifecycleStatus;
  /** The name of the graph, of a subgraph that of its node. */
  graph_name: string;
  /** The same as the event's, only where a subgraph starts. */
  namespace?: Namespace;
  /** The id of the task that runs the subgraph, only where it starts. */
  trigger_call_id?: string;
  /** What made a subgraph start, told apart by `type`. */
  cause?: LifecycleCause;
  /** Why it failed, only where it did. */
  error?: string;
  /** A checkpoint by its id. */
  checkpoint?: CheckpointReference;
}

/** A model that completes text has answered. */
export interface LlmEnd {
  /** What happened. */
  event: "on_llm_end";
  /** The name of the runnable. */
  name: string;
  /** The id of this one call of the runnable, not of the run. */
  run_id: string;
  /** The calls that this one is part of, the outermost first. */
  parent_ids: string[];
  /** The tags of the call. */
  tags: string[];
  /** What is known about the run, and inside a node about the step and the model, that sent something. The metadata that users gave to the run, the assistant and the config is merged in, so further keys are theirs. */
  metadata: StepMetadata;
  /** A model's texts, and what it was given where it is known. */
  data: LlmEndData;
}

/** A model's texts, and what it was given where it is known. */
export interface LlmEndData {
  /** What a model made of its prompts. */
  output: LlmOutput;
  /** The texts that a model is to complete. */
  input?: LlmInput;
}

/** The texts that a model is to complete. */
export interface LlmInput {
  /** The texts. */
  prompts: string[];
}

/** What a model made of its prompts. */
export interface LlmOutput {
  /** The texts for each prompt. */
  generations: Generations[];
  /** What the provider said beside the texts. */
  llm_output?: ResponseMetadata | null;
}

/** A model that completes text begins. */
export interface LlmStart {
  /** What happened. */
  event: "on_llm_start";
  /** The name of the runnable. */
  name: string;
  /** The id of this one call of the runnable, not of the run. */
  run_id: string;
  /** The calls that this one is part of, the outermost first. */
  parent_ids: string[];
  /** The tags of the call. */
  tags: string[];
  /** What is known about the run, and inside a node about the step and the model, that sent something. The metadata that users gave to the run, the assistant and the config is merged in, so further keys are theirs. */
  metadata: StepMetadata;
  /** What a model that completes text begins with. */
  data: LlmStartData;
}

/** What a model that completes text begins with. */
export interface LlmStartData {
  /** The texts that a model is to complete. */
  input: LlmInput;
}

/** A model that completes text gives a piece of its answer. */
export interface LlmStream {
  /** What happened. */
  event: "on_llm_stream";
  /** The name of the runnable. */
  name: string;
  /** The id of this one call of the runnable, not of the run. */
  run_id: string;
  /** The calls that this one is part of, the outermost first. */
  parent_ids: string[];
  /** The tags of the call. */
  tags: string[];
  /** What is known about the run, and inside a node about the step and the model, that sent something. The metadata that users gave to the run, the assistant and the config is merged in, so further keys are theirs. */
  metadata: StepMetadata;
  /** A piece of a model's text. */
  data: LlmStreamData;
}

/** A piece of a model's text. */
export interface LlmStreamData {
  /** A text that a model made, or a piece of one. */
  chunk: Generation;
}

/** Which tool to call and with what. */
export interface McpCallToolParams<Input = GraphInput, Context = GraphContext> {
  /** The tool's name. */
  name: string;
  /** The input of the graph, `{}` by default. */
  arguments?: Input;
  /** The static context of the run. */
  context?: Context;
  /** Remarks of the protocol. */
  _meta?: McpMeta;
}

/** A request that runs an assistant as a tool and waits for it. */
export interface McpCallToolRequest<Input = GraphInput, Context = GraphContext> {
  /** The version of JSON-RPC. */
  jsonrpc: JsonRpcVersion;
  /** The request's id. */
  id: JsonRpcId;
  /** The method. */
  method: "tools/call";
  /** Which tool to call and with what. */
  params: McpCallToolParams<Input, Context>;
}

/** A capability and its settings. */
export interface McpCapability {
  /** Whether it tells when its list changes. */
  listChanged?: boolean;
  [key: string]: unknown;
}

/** What an MCP client can do. */
export interface McpClientCapabilities {
  /** It has a list of roots. */
  roots?: McpCapability;
  /** It can ask a model. */
  sampling?: McpCapability;
  /** It can ask its user. */
  elicitation?: McpCapability;
  /** It can run tasks. */
  tasks?: McpCapability;
  /** What is not in the protocol yet. */
  experimental?: McpCapability;
}

/** The client's response to a request of the server; it gets no response but the status 202. */
export interface McpClientResponse {
  /** The version of JSON-RPC. */
  jsonrpc: JsonRpcVersion;
  /** The id of the server's request. */
  id: JsonRpcId;
  /** The result, if it went well. */
  result?: McpParams;
  /** The error, if it did not. */
  error?: JsonRpcError;
}

/** Where a page starts; the server sends a number and takes text as well. */
export type McpCursor = McpCursorOffset | Text;

/** Where a page starts, as a number. */
export type McpCursorOffset = number;

/** The answer to a ping, which says nothing. */
export type McpEmptyResult = Record<string, unknown>;

/** The name and version of an MCP client or server. */
export interface McpImplementation {
  /** Its name. */
  name: string;
  /** Its name for people. */
  title?: string;
  /** Its version. */
  version: string;
}

/** What an MCP client is and knows. */
export interface McpInitializeParams {
  /** The protocol's version; for one that the server does not know it takes its newest. */
  protocolVersion?: string;
  /** What the client can do. */
  capabilities?: McpClientCapabilities;
  /** Which client it is. */
  clientInfo?: McpImplementation;
  /** Remarks of the protocol. */
  _meta?: McpMeta;
}

/** The first request, which settles the version of the protocol. */
export interface McpInitializeRequest {
  /** The version of JSON-RPC. */
  jsonrpc: JsonRpcVersion;
  /** The request's id. */
  id: JsonRpcId;
  /** The method. */
  method: "initialize";
  /** What the client is and knows. */
  params?: McpInitializeParams;
}

/** What the server is and knows. */
export interface McpInitializeResult {
  /** The version of the protocol that the two speak from now on. */
  protocolVersion: string;
  /** What the server can do. */
  capabilities: McpServerCapabilities;
  /** Which server it is. */
  serverInfo: McpImplementation;
}

/** Which page of tools to list. */
export interface McpListToolsParams {
  /** The page's `nextCursor` of the page before, the first by default. */
  cursor?: McpCursor;
  /** Remarks of the protocol. */
  _meta?: McpMeta;
}

/** A request for the list of tools; each assistant is one. */
export interface McpListToolsRequest {
  /** The version of JSON-RPC. */
  jsonrpc: JsonRpcVersion;
  /** The request's id. */
  id: JsonRpcId;
  /** The method. */
  method: "tools/list";
  /** Which page to list. */
  params?: McpListToolsParams;
}

/** A message of the model context protocol, a request, a notification or a response. */
export type McpMessage<Input = GraphInput, Context = GraphContext> = McpInitializeRequest | McpPingRequest | McpListToolsRequest | McpCallToolRequest<Input, Context> | McpOtherRequest | McpNotification | McpClientResponse;

/** Remarks of the protocol that travel with a message. */
export interface McpMeta {
  /** What progress notifications are to carry. */
  progressToken?: JsonRpcId;
  [key: string]: unknown;
}

/** Parameters that are remarks only. */
export interface McpMetaParams {
  /** Remarks of the protocol. */
  _meta?: McpMeta;
}

/** A notification, which has no id and gets no response but the status 202. */
export interface McpNotification {
  /** The version of JSON-RPC. */
  jsonrpc: JsonRpcVersion;
  /** What it tells, such as `notifications/initialized`. */
  method: string;
  /** What there is to tell. */
  params?: McpParams;
}

/** A request of any other method, which this server answers with the error -32601. */
export interface McpOtherRequest {
  /** The version of JSON-RPC. */
  jsonrpc: JsonRpcVersion;
  /** The request's id. */
  id: JsonRpcId;
  /** A method that the server does not have. */
  method: string;
  /** The parameters of the method. */
  params?: McpParams;
}

/** The parameters of a method or a notification. */
export type McpParams = { [key: string]: unknown };

/** A request that asks whether the server is there. */
export interface McpPingRequest {
  /** The version of JSON-RPC. */
  jsonrpc: JsonRpcVersion;
  /** The request's id. */
  id: JsonRpcId;
  /** The method. */
  method: "ping";
  /** Nothing but remarks. */
  params?: McpMetaParams;
}

/** The server's response to a request of the model context protocol. */
export type McpResponse = McpSuccess | JsonRpcFailure;

/** What a method of the model context protocol returns. */
export type McpResult = McpInitializeResult | McpToolList | McpToolResult | McpEmptyResult;

/** What the server can do; it has tools and nothing else. */
export interface McpServerCapabilities {
  /** It has tools. */
  tools: McpToolsCapability;
}

/** The response to a request that went well. */
export interface McpSuccess {
  /** The version of JSON-RPC. */
  jsonrpc: JsonRpcVersion;
  /** The request's id. */
  id: JsonRpcId;
  /** What the method returns. */
  result: McpResult;
}

/** A text. */
export interface McpTextContent {
  /** The kind of content. */
  type: "text";
  /** The text. */
  text: string;
}

/** An assistant as a tool. */
export interface McpTool {
  /** The assistant's name with the characters that a tool may have. */
  name: string;
  /** The assistant's name. */
  title: string;
  /** What the assistant is for. */
  description: string;
  /** What the graph takes as input. */
  inputSchema: JsonSchema;
  /** What a client may expect of it. */
  annotations: McpToolAnnotations;
}

/** What a client may expect of a tool. */
export interface McpToolAnnotations {
  /** Whether it changes nothing. */
  readOnlyHint: boolean;
  /** Whether it may destroy something. */
  destructiveHint: boolean;
  /** Whether calling it twice does no more than calling it once. */
  idempotentHint: boolean;
  /** Whether it meets the world outside. */
  openWorldHint: boolean;
}

/** A page of tools. */
export interface McpToolList {
  /** The tools, at most 100. */
  tools: McpTool[];
  /** Where the next page starts, absent on the last page. */
  nextCursor?: McpCursor;
}

/** What a tool returned. */
export interface McpToolResult {
  /** One text, the final state as Python prints it or the name of an error. */
  content: McpTextContent[];
  /** Whether the run failed, absent if not. */
  isError?: boolean;
}

/** What the server can do with tools. */
export interface McpToolsCapability {
  /** Whether it tells when the list changes, which it does not. */
  listChanged: boolean;
}

/** A message of a conversation, told apart by `type`. Servers store and send complete messages; only streams carry chunks. */
export type Message = HumanMessage | AIMessage | SystemMessage | ToolMessage | FunctionMessage | ChatMessage | RemoveMessage;

/** The content of a message that has several parts or is more than text. */
export type MessageBlocks = ContentBlock[];

/** What a message says, a text or a list of blocks. */
export type MessageContent = Text | MessageBlocks;

/** The model failed. */
export interface MessageFailure {
  /** Tells the kind of piece. */
  event: "error";
  /** Why it failed. */
  message: string;
  /** The provider's name for it. */
  code?: string;
}

/** The message is complete. */
export interface MessageFinish {
  /** Tells the kind of piece. */
  event: "message-finish";
  /** Why the model stopped. */
  reason?: string;
  /** The tokens that a model's answer took. */
  usage?: UsageMetadata;
  /** What a model provider said about its answer (model, finish reason), free because each provider has its own. */
  metadata?: ResponseMetadata;
}

/** Where a message comes from. */
export interface MessageSource {
  /** What is known about the run, and inside a node about the step and the model, that sent something. The metadata that users gave to the run, the assistant and the config is merged in, so further keys are theirs. */
  metadata: StepMetadata;
}

/** Where messages come from, by the id of the message. */
export type MessageSources = { [key: string]: MessageSource };

/** A message begins. */
export interface MessageStart {
  /** Tells the kind of piece. */
  event: "message-start";
  /** Who speaks; the JavaScript server does not say it. */
  role?: MessageRole;
  /** The id of the message. */
  id: string;
  /** The id of the tool call that the message answers, only of a tool. */
  tool_call_id?: string;
  /** What is known about the model; providers add further keys. */
  metadata?: ModelMetadata;
}

/** A message or a piece of one, and where it comes from. */
export type MessageTuple = [StreamedMessage, StepMetadata];

/** A piece of a message, told apart by `event`; the blocks of a message follow one another. */
export type MessagesData = MessageStart | ContentBlockStart | ContentBlockDelta | ContentBlockFinish | MessageFinish | MessageFailure;

/** The state of a graph that holds a conversation, the most common shape of a graph's state. */
export interface MessagesState {
  /** The conversation so far. */
  messages: Message[];
}

/** Keys and values that you choose; the server keeps them and searches by them. */
export type Metadata = { [key: string]: unknown };

/** What a server has to do, and how busy it is. */
export interface Metrics {
  /** Runs that wait or go on. */
  queue: QueueMetrics;
  /** Requests. */
  api: ApiMetrics;
  /** Workers, absent on a server without. */
  workers?: WorkerMetrics;
  /** Connections to Postgres, absent on a server without. */
  postgres?: PostgresMetrics;
  /** Connections to Redis, absent on a server without. */
  redis?: RedisMetrics;
}

/** Metrics in the text format of Prometheus. */
export type MetricsText = string;

/** What is known about the model; providers add further keys. */
export interface ModelMetadata {
  /** The provider. */
  provider?: string;
  /** The model. */
  model?: string;
  /** The kind of model. */
  model_type?: string;
  /** The call of the model. */
  run_id?: string;
  /** The thread. */
  thread_id?: string;
  /** The provider's mark of its configuration. */
  system_fingerprint?: string;
  /** The provider's class of service. */
  service_tier?: string;
  [key: string]: unknown;
}

/** The way from the graph to a subgraph, empty for the graph itself. */
export type Namespace = string[];

/** The name of a node of a graph. */
export type NodeName = string;

/** Names of nodes of a graph. */
export type NodeNames = NodeName[];

/** A call of one node with an input of its own. */
export interface NodeSend<Input = GraphInput> {
  /** The node that is called. */
  node: NodeName;
  /** What the node gets instead of the state. */
  input: Input;
}

/** Calls of several nodes, each with an input of its own. */
export type NodeSends<Input = GraphInput> = NodeSend<Input>[];

/** The server's own description of its API, an OpenAPI document. */
export interface OpenapiDocument {
  /** The version of OpenAPI. */
  openapi: string;
  /** What the document is about. */
  info: OpenapiInfo;
  /** The paths with their operations. */
  paths: OpenapiPaths;
  [key: string]: unknown;
}

/** What an OpenAPI document is about. */
export interface OpenapiInfo {
  /** The title. */
  title: string;
  /** The version of the document. */
  version: string;
  [key: string]: unknown;
}

/** The paths of an OpenAPI document with their operations. */
export type OpenapiPaths = { [key: string]: unknown };

/** A command of a newer server that this document does not describe; a server that does not know it answers `unknown_command`. */
export interface OtherCommand {
  /** A number that the answer repeats. */
  id: number;
  /** Tells the command. */
  method: string;
  /** What another command is given, free because the command defines it. */
  params?: OtherParams;
}

/** What another command is given, free because the command defines it. */
export type OtherParams = { [key: string]: unknown };

/** What the tokens of the answer were; providers count further kinds under names of their own. */
export interface OutputTokenDetails {
  /** The tokens of audio. */
  audio?: number | null;
  /** The tokens of the model's reasoning. */
  reasoning?: number | null;
  [key: string]: unknown;
}

/** Connections to Postgres. */
export interface PostgresMetrics {
  /** How many there may be. */
  pool_max?: number;
  /** How many there are. */
  pool_size?: number;
  /** How many are idle. */
  pool_available?: number;
  /** How many requests had to wait for one. */
  requests_queued?: number;
  /** How many requests got none. */
  requests_errors?: number;
}

/** A kind of events. */
export type ProtocolChannel = ProtocolChannelName | ProtocolCustomChannel;

/** A checkpoint was written. */
export interface ProtocolCheckpoints {
  /** Tells it from the answer to a command. */
  type: "event";
  /** The id of the event, the same on every connection; use it to drop doubles. */
  event_id: string;
  /** The place of the event on this connection, from 1; events that were filtered out count too. Give it as `since` to go on after it. */
  seq: number;
  /** What happened. */
  method: "checkpoints";
  /** What happened, where and when. */
  params: ProtocolCheckpointsParams;
}

/** What happened, where and when. */
export interface ProtocolCheckpointsParams {
  /** The way from the graph to a subgraph, empty for the graph itself. */
  namespace: Namespace;
  /** When it happened, in milliseconds since 1970; order by `seq`. */
  timestamp: number;
  /** A checkpoint without its state. */
  data: CheckpointEnvelope;
}

/** What a node wrote to the stream by itself. */
export interface ProtocolCustom {
  /** Tells it from the answer to a command. */
  type: "event";
  /** The id of the event, the same on every connection; use it to drop doubles. */
  event_id: string;
  /** The place of the event on this connection, from 1; events that were filtered out count too. Give it as `since` to go on after it. */
  seq: number;
  /** What happened. */
  method: "custom";
  /** What happened, where and when. */
  params: ProtocolCustomParams;
}

/** A kind of custom events that a graph names itself, such as `custom:progress`. */
export type ProtocolCustomChannel = string;

/** What a node wrote to the stream: on the Python server the value itself where a command started the run, `{payload}` where another request did; `{name, payload}` for a channel with a name; always `{payload}` on the JavaScript server. */
export type ProtocolCustomData = CustomPayload | CustomData;

/** What happened, where and when. */
export interface ProtocolCustomParams {
  /** The way from the graph to a subgraph, empty for the graph itself. */
  namespace: Namespace;
  /** When it happened, in milliseconds since 1970; order by `seq`. */
  timestamp: number;
  /** The node that sent it. */
  node?: NodeName;
  /** What a node wrote to the stream: on the Python server the value itself where a command started the run, `{payload}` where another request did; `{name, payload}` for a channel with a name; always `{payload}` on the JavaScript server. */
  data: ProtocolCustomData;
}

/** A node asks and waits for `input.respond`. */
export interface ProtocolInputRequested {
  /** Tells it from the answer to a command. */
  type: "event";
  /** The id of the event, the same on every connection; use it to drop doubles. */
  event_id: string;
  /** The place of the event on this connection, from 1; events that were filtered out count too. Give it as `since` to go on after it. */
  seq: number;
  /** What happened. */
  method: "input.requested";
  /** What happened, where and when. */
  params: ProtocolInputRequestedParams;
}

/** What happened, where and when. */
export interface ProtocolInputRequestedParams {
  /** The way from the graph to a subgraph, empty for the graph itself. */
  namespace: Namespace;
  /** When it happened, in milliseconds since 1970; order by `seq`. */
  timestamp: number;
  /** What a node asks. */
  data: InputRequest;
}

/** A graph or a subgraph began, ended, failed or was interrupted. */
export interface ProtocolLifecycle {
  /** Tells it from the answer to a command. */
  type: "event";
  /** The id of the event, the same on every connection; use it to drop doubles. */
  event_id: string;
  /** The place of the event on this connection, from 1; events that were filtered out count too. Give it as `since` to go on after it. */
  seq: number;
  /** What happened. */
  method: "lifecycle";
  /** What happened, where and when. */
  params: ProtocolLifecycleParams;
}

/** What happened, where and when. */
export interface ProtocolLifecycleParams {
  /** The way from the graph to a subgraph, empty for the graph itself. */
  namespace: Namespace;
  /** When it happened, in milliseconds since 1970; order by `seq`. */
  timestamp: number;
  /** How far a graph or a subgraph has come. */
  data: LifecycleData;
}

/** A piece of a message. */
export interface ProtocolMessages {
  /** Tells it from the answer to a command. */
  type: "event";
  /** The id of the event, the same on every connection; use it to drop doubles. */
  event_id: string;
  /** The place of the event on this connection, from 1; events that were filtered out count too. Give it as `since` to go on after it. */
  seq: number;
  /** What happened. */
  method: "messages";
  /** What happened, where and when. */
  params: ProtocolMessagesParams;
}

/** What happened, where and when. */
export interface ProtocolMessagesParams {
  /** The way from the graph to a subgraph, empty for the graph itself. */
  namespace: Namespace;
  /** When it happened, in milliseconds since 1970; order by `seq`. */
  timestamp: number;
  /** The node that sent it. */
  node?: NodeName;
  /** A piece of a message, told apart by `event`; the blocks of a message follow one another. */
  data: MessagesData;
}

/** A task began or ended. */
export interface ProtocolTasks<State = GraphState, Update = GraphUpdate> {
  /** Tells it from the answer to a command. */
  type: "event";
  /** The id of the event, the same on every connection; use it to drop doubles. */
  event_id: string;
  /** The place of the event on this connection, from 1; events that were filtered out count too. Give it as `since` to go on after it. */
  seq: number;
  /** What happened. */
  method: "tasks";
  /** What happened, where and when. */
  params: ProtocolTasksParams<State, Update>;
}

/** What happened, where and when. */
export interface ProtocolTasksParams<State = GraphState, Update = GraphUpdate> {
  /** The way from the graph to a subgraph, empty for the graph itself. */
  namespace: Namespace;
  /** When it happened, in milliseconds since 1970; order by `seq`. */
  timestamp: number;
  /** The start or the end of a node's turn; only the end has `result`. */
  data: TaskData<State, Update>;
}

/** What a tool does. */
export interface ProtocolTools {
  /** Tells it from the answer to a command. */
  type: "event";
  /** The id of the event, the same on every connection; use it to drop doubles. */
  event_id: string;
  /** The place of the event on this connection, from 1; events that were filtered out count too. Give it as `since` to go on after it. */
  seq: number;
  /** What happened. */
  method: "tools";
  /** What happened, where and when. */
  params: ProtocolToolsParams;
}

/** What happened, where and when. */
export interface ProtocolToolsParams {
  /** The way from the graph to a subgraph, empty for the graph itself. */
  namespace: Namespace;
  /** When it happened, in milliseconds since 1970; order by `seq`. */
  timestamp: number;
  /** The node that sent it. */
  node?: NodeName;
  /** What a tool does, told apart by `event`. */
  data: ToolsData;
}

/** What a node changed. */
export interface ProtocolUpdates<Update = GraphUpdate> {
  /** Tells it from the answer to a command. */
  type: "event";
  /** The id of the event, the same on every connection; use it to drop doubles. */
  event_id: string;
  /** The place of the event on this connection, from 1; events that were filtered out count too. Give it as `since` to go on after it. */
  seq: number;
  /** What happened. */
  method: "updates";
  /** What happened, where and when. */
  params: ProtocolUpdatesParams<Update>;
}

/** What happened, where and when. */
export interface ProtocolUpdatesParams<Update = GraphUpdate> {
  /** The way from the graph to a subgraph, empty for the graph itself. */
  namespace: Namespace;
  /** When it happened, in milliseconds since 1970; order by `seq`. */
  timestamp: number;
  /** The node that sent it; absent on the Python server where a command started the run. */
  node?: NodeName;
  /** The update of `node`; where there is no `node`, the updates by the names of their nodes. */
  data: Update;
}

/** The state after the input and after every step. */
export interface ProtocolValues<State = GraphState> {
  /** Tells it from the answer to a command. */
  type: "event";
  /** The id of the event, the same on every connection; use it to drop doubles. */
  event_id: string;
  /** The place of the event on this connection, from 1; events that were filtered out count too. Give it as `since` to go on after it. */
  seq: number;
  /** What happened. */
  method: "values";
  /** What happened, where and when. */
  params: ProtocolValuesParams<State>;
}

/** What happened, where and when. */
export interface ProtocolValuesParams<State = GraphState> {
  /** The way from the graph to a subgraph, empty for the graph itself. */
  namespace: Namespace;
  /** When it happened, in milliseconds since 1970; order by `seq`. */
  timestamp: number;
  /** The state of a graph; its shape is the graph's own. */
  data: State;
}

/** A block of any other kind. Model providers define their own (server tools, citations, redacted thoughts), which servers pass on as they are. */
export interface ProviderBlock {
  /** Tells the kind of block. */
  type: string;
  [key: string]: unknown;
}

/** A yes or no; `1` and `yes` mean true, `0` and `no` mean false. */
export type QueryFlag = Flag | FlagText;

/** Runs that wait or go on. */
export interface QueueMetrics {
  /** The number of runs that wait. */
  n_pending: number;
  /** The number of runs that go on. */
  n_running: number;
  /** The longest wait in seconds, null if none waits. */
  pending_runs_wait_time_max_secs?: number | null;
  /** The median wait in seconds, null if none waits. */
  pending_runs_wait_time_med_secs?: number | null;
  /** The longest wait of runs that no other blocks, in seconds. */
  pending_unblocked_runs_wait_time_max_secs?: number | null;
}

/** What the model thought before it answered. */
export interface ReasoningBlock {
  /** Tells the kind of block. */
  type: "reasoning";
  /** The thoughts as text. */
  reasoning?: string;
  /** The id of the block. */
  id?: string;
  [key: string]: unknown;
}

/** Thoughts to append. */
export interface ReasoningDelta {
  /** Tells the kind of change. */
  type: "reasoning-delta";
  /** The thoughts. */
  reasoning: string;
}

/** Subscribes again after a WebSocket was lost; over HTTP the Python server answers `no_such_run`, and the JavaScript server `not_supported` always. */
export interface ReconnectCommand {
  /** A number that the answer repeats. */
  id: number;
  /** Tells the command. */
  method: "subscription.reconnect";
  /** What to subscribe to, and where to go on. Where the server no longer has what follows `since` it answers `resume_gap`. */
  params: ReconnectParams;
}

/** What to subscribe to, and where to go on. Where the server no longer has what follows `since` it answers `resume_gap`. */
export interface ReconnectParams {
  /** The kinds of events to send. */
  channels: ProtocolChannel[];
  /** The subgraphs to send events of, each with all below it; all by default. */
  namespaces?: Namespace[];
  /** How far below each of `namespaces` to go, without limit by default; ignored without them. */
  depth?: number;
  /** The `seq` of the last event that arrived; the server replays all and leaves out the events up to this one. */
  since: number;
  /** The id to give the subscription, a new one by default. */
  subscription_id?: string;
}

/** Connections to Redis. */
export interface RedisMetrics {
  /** How many are idle. */
  idle_connections?: number;
  /** How many are busy. */
  in_use_connections?: number;
  /** How many there may be. */
  max_connections?: number;
  /** How many there may be to each node. */
  max_connections_per_node?: number;
}

/** A request to take the message with this id out of the state. */
export interface RemoveMessage {
  /** Tells the kind of message. */
  type: "remove";
  /** What a message says, a text or a list of blocks. */
  content: MessageContent;
  /** What a model provider sent beyond the standard fields, free because each provider has its own. */
  additional_kwargs: AdditionalKwargs;
  /** What a model provider said about its answer (model, finish reason), free because each provider has its own. */
  response_metadata: ResponseMetadata;
  /** The name of the speaker where there are several. */
  name?: string | null;
  /** The id of the message to remove, or `__remove_all__` for all of them. */
  id: string;
}

/** How many requests of one kind there were. */
export interface RequestCount {
  /** The HTTP method. */
  method: string;
  /** The path as the server's routes have it. */
  path: string;
  /** The HTTP status. */
  status: number;
  /** How many there were. */
  count: number;
}

/** What a model provider said about its answer (model, finish reason), free because each provider has its own. */
export type ResponseMetadata = { [key: string]: unknown };

/** What the pending interrupt returns to its node, any JSON value; with several pending it is an object from interrupt id to value. */
export type ResumeValue = unknown;

/** A retriever has found its documents. */
export interface RetrieverEnd {
  /** What happened. */
  event: "on_retriever_end";
  /** The name of the runnable. */
  name: string;
  /** The id of this one call of the runnable, not of the run. */
  run_id: string;
  /** The calls that this one is part of, the outermost first. */
  parent_ids: string[];
  /** The tags of the call. */
  tags: string[];
  /** What is known about the run, and inside a node about the step and the model, that sent something. The metadata that users gave to the run, the assistant and the config is merged in, so further keys are theirs. */
  metadata: StepMetadata;
  /** What a retriever found. */
  data: RetrieverEndData;
}

/** What a retriever found. */
export interface RetrieverEndData {
  /** The documents, the best first. */
  output: Document[];
  /** What a retriever is asked. */
  input?: RetrieverInput;
}

/** What a retriever is asked. */
export interface RetrieverInput {
  /** The question. */
  query: string;
}

/** A retriever begins. */
export interface RetrieverStart {
  /** What happened. */
  event: "on_retriever_start";
  /** The name of the runnable. */
  name: string;
  /** The id of this one call of the runnable, not of the run. */
  run_id: string;
  /** The calls that this one is part of, the outermost first. */
  parent_ids: string[];
  /** The tags of the call. */
  tags: string[];
  /** What is known about the run, and inside a node about the step and the model, that sent something. The metadata that users gave to the run, the assistant and the config is merged in, so further keys are theirs. */
  metadata: StepMetadata;
  /** What a retriever begins with. */
  data: RetrieverStartData;
}

/** What a retriever begins with. */
export interface RetrieverStartData {
  /** What a retriever is asked. */
  input: RetrieverInput;
}

/** One execution of a graph. */
export interface Run<Update = GraphUpdate, Input = GraphInput, Context = GraphContext> {
  /** The run's id. */
  run_id: string;
  /** The thread that it runs on, one of its own if stateless. */
  thread_id: string;
  /** The assistant that runs. */
  assistant_id: string;
  /** When the run may start, in the future if `after_seconds` was given. */
  created_at: string;
  /** When the run last changed. */
  updated_at: string;
  /** How the run stands. */
  status: RunStatus;
  /** The metadata of assistant, thread and request, merged. */
  metadata: RunMetadata;
  /** The arguments of the run. */
  kwargs: RunsCreateKwargs<Update, Input, Context>;
  /** What it did to a run in flight on the thread. */
  multitask_strategy: MultitaskStrategy;
  /** The LangSmith project that has the trace, null if the run is not traced. */
  langsmith_session_name?: string | null;
}

/** The runs that a batch created, in the order of the request. */
export type RunBatch<Update = GraphUpdate, Input = GraphInput, Context = GraphContext> = (Run<Update, Input, Context>)[];

/** The stateless runs to create, at least one. */
export type RunBatchCreate<Update = GraphUpdate, Input = GraphInput, Context = GraphContext> = (RunBatchItem<Update, Input, Context>)[];

/** One stateless run of a batch. */
export interface RunBatchItem<Update = GraphUpdate, Input = GraphInput, Context = GraphContext> {
  /** The assistant or graph to run. */
  assistant_id: AssistantReference;
  /** The graph's input; null goes on from where the thread stands. It is not read where there is a command. */
  input?: Input | null;
  /** What to do instead of taking an input, such as resuming; it wins over `input`. A stateless run cannot resume. */
  command?: Command<Update, Input> | null;
  /** Metadata of the run; the server drops keys that are its own. */
  metadata?: Metadata;
  /** The configuration of the run. */
  config?: Config;
  /** The graph's static context; together with a non-empty `config.configurable` it is refused with 400. */
  context?: Context;
  /** The checkpoint to start from, the newest by default. */
  checkpoint?: CheckpointConfig;
  /** The id of the checkpoint to start from. */
  checkpoint_id?: string | null;
  /**
   * Whether steps are saved while the run goes on; use `durability`, which wins.
   * @default true
   * @deprecated
   */
  checkpoint_during?: boolean;
  /** Where to trace the run. */
  langsmith_tracer?: LangsmithTracer | null;
  /** The nodes before which the run stops. */
  interrupt_before?: InterruptNodes;
  /** The nodes after which the run stops. */
  interrupt_after?: InterruptNodes;
  /** The URL that the server calls when the run has ended. */
  webhook?: WebhookUrl;
  /**
   * What closing the connection does to a run that is waited for or streamed.
   * @default "continue"
   */
  on_disconnect?: DisconnectMode;
  /**
   * What becomes of the thread of a stateless run; ignored on a thread.
   * @default "delete"
   */
  on_completion?: OnCompletion;
  /**
   * What happens to a run in flight on the thread; a stateless run meets none and takes null.
   * @default "enqueue"
   */
  multitask_strategy?: MultitaskStrategy | null;
  /**
   * What happens when the thread is missing; a stateless run makes its own thread.
   * @default "reject"
   */
  if_not_exists?: IfNotExists;
  /**
   * Seconds to wait before the run starts; negative starts at once.
   * @default 0
   */
  after_seconds?: number;
  /**
   * When checkpoints are saved.
   * @default "async"
   */
  durability?: Durability;
  /** Whether resuming an interrupt that is not pending fails the run; only servers newer than 0.16 use it. */
  strict_resume?: boolean;
  /**
   * What the run's stream carries.
   * @default "values"
   */
  stream_mode?: StreamModeChoice;
  /**
   * Whether subgraphs stream too.
   * @default false
   */
  stream_subgraphs?: boolean;
  /**
   * Whether events are kept so that a lost stream can be resumed.
   * @default false
   */
  stream_resumable?: boolean;
  /** Keys for which the result carries a URL that takes feedback. */
  feedback_keys?: string[];
  /**
   * What the official JavaScript SDK sends beside `assistant_id`; the server ignores it.
   * @deprecated
   */
  assistantId?: string;
}

/** The configuration of a run as the server keeps it, with what it adds to the request's. */
export interface RunConfig {
  /** Tags for tracing. */
  tags?: string[];
  /** The largest number of steps. */
  recursion_limit?: number;
  /** The settings of the graph and the server's own keys. */
  configurable?: RunConfigurable;
  /** The run's metadata and what the server knows about its run. */
  metadata?: RunMetadata;
  /** The name of the run in traces. */
  run_name?: string;
  /** The largest number of nodes that run at once. */
  max_concurrency?: number | null;
}

/** The settings of a graph, with the keys that the server adds about the caller and the request. */
export interface RunConfigurable {
  /** The thread of the run. */
  thread_id?: string;
  /** The run. */
  run_id?: string;
  /** The graph that runs. */
  graph_id?: string;
  /** The assistant that runs. */
  assistant_id?: string;
  /** The caller, empty without authentication. */
  user_id?: string;
  /** The cron that created the run. */
  cron_id?: string;
  /** The checkpoint to start from. */
  checkpoint_id?: string | null;
  /** The subgraph of that checkpoint. */
  checkpoint_ns?: string;
  /** The checkpoints of the enclosing graphs. */
  checkpoint_map?: CheckpointMap | null;
  /** The caller as the authentication handler described them, null without authentication. */
  langgraph_auth_user?: AuthUser | null;
  /** The caller's identity, empty without authentication. */
  langgraph_auth_user_id?: string;
  /** What the caller may do. */
  langgraph_auth_permissions?: string[];
  /** The request's `x-request-id`, or an id made for it. */
  langgraph_request_id?: string;
  /** When the request arrived, in milliseconds since 1970. */
  __request_start_time_ms__?: number;
  /** The request's `after_seconds`. */
  __after_seconds__?: number;
  /** Whether the request had a `context`. */
  __context_provided__?: boolean;
  /** The project that takes the trace. */
  __langsmith_project__?: string | null;
  /** The example that the run answers. */
  __langsmith_example_id__?: string | null;
  [key: string]: unknown;
}

/** What a run is created with, whether it is waited for, streamed or left to itself; the server ignores unknown fields. Where both `input` and `command` are given the command wins. */
export interface RunCreate<Update = GraphUpdate, Input = GraphInput, Context = GraphContext> {
  /** The assistant or graph to run. */
  assistant_id: AssistantReference;
  /** The graph's input; null goes on from where the thread stands. It is not read where there is a command. */
  input?: Input | null;
  /** What to do instead of taking an input, such as resuming; it wins over `input`. A stateless run cannot resume. */
  command?: Command<Update, Input> | null;
  /** Metadata of the run; the server drops keys that are its own. */
  metadata?: Metadata;
  /** The configuration of the run. */
  config?: Config;
  /** The graph's static context; together with a non-empty `config.configurable` it is refused with 400. */
  context?: Context;
  /** The checkpoint to start from, the newest by default. */
  checkpoint?: CheckpointConfig;
  /** The id of the checkpoint to start from. */
  checkpoint_id?: string | null;
  /**
   * Whether steps are saved while the run goes on; use `durability`, which wins.
   * @default true
   * @deprecated
   */
  checkpoint_during?: boolean;
  /** Where to trace the run. */
  langsmith_tracer?: LangsmithTracer | null;
  /** The nodes before which the run stops. */
  interrupt_before?: InterruptNodes;
  /** The nodes after which the run stops. */
  interrupt_after?: InterruptNodes;
  /** The URL that the server calls when the run has ended. */
  webhook?: WebhookUrl;
  /**
   * What closing the connection does to a run that is waited for or streamed.
   * @default "continue"
   */
  on_disconnect?: DisconnectMode;
  /**
   * What becomes of the thread of a stateless run; ignored on a thread.
   * @default "delete"
   */
  on_completion?: OnCompletion;
  /**
   * What happens to a run in flight on the thread; a stateless run meets none and takes null.
   * @default "enqueue"
   */
  multitask_strategy?: MultitaskStrategy | null;
  /**
   * What happens when the thread is missing; a stateless run makes its own thread.
   * @default "reject"
   */
  if_not_exists?: IfNotExists;
  /**
   * Seconds to wait before the run starts; negative starts at once.
   * @default 0
   */
  after_seconds?: number;
  /**
   * When checkpoints are saved.
   * @default "async"
   */
  durability?: Durability;
  /** Whether resuming an interrupt that is not pending fails the run; only servers newer than 0.16 use it. */
  strict_resume?: boolean;
  /**
   * What the run's stream carries.
   * @default "values"
   */
  stream_mode?: StreamModeChoice;
  /**
   * Whether subgraphs stream too.
   * @default false
   */
  stream_subgraphs?: boolean;
  /**
   * Whether events are kept so that a lost stream can be resumed.
   * @default false
   */
  stream_resumable?: boolean;
  /** Keys for which the result carries a URL that takes feedback. */
  feedback_keys?: string[];
}

/** That a run has ended, however it ended. */
export interface RunDoneData {
  /** Tells this from the start of a run. */
  status: "run_done";
  /** The run. */
  run_id: string;
}

/** Why a run failed; a class that the server does not know to be harmless has its message hidden. */
export interface RunFailure {
  /** The name of the exception's class. */
  error: string;
  /** What the exception says. */
  message: string;
}

/** Runs, newest first. */
export type RunList<Update = GraphUpdate, Input = GraphInput, Context = GraphContext> = (RunPartial<Update, Input, Context>)[];

/** Metadata of a run, merged from assistant, thread and request, with the keys that the server adds. */
export interface RunMetadata {
  /** Who made the assistant, `system` for one that the server made. */
  created_by?: string;
  /** The graph that runs. */
  graph_id?: string;
  /** The assistant that runs. */
  assistant_id?: string;
  /** The cron that created the run. */
  cron_id?: string;
  /** The number of the attempt, from 1, once the run has started. */
  run_attempt?: number;
  /** The version of the graph's runtime. */
  langgraph_version?: string;
  /** The version of the server. */
  langgraph_api_version?: string;
  /** The plan of the deployment. */
  langgraph_plan?: string;
  /** How the server is hosted. */
  langgraph_host?: string;
  /** The URL of the server. */
  langgraph_api_url?: string | null;
  [key: string]: unknown;
}

/** A run of a list, with the selected fields only. */
export interface RunPartial<Update = GraphUpdate, Input = GraphInput, Context = GraphContext> {
  /** The run's id. */
  run_id?: string;
  /** The thread that it runs on, one of its own if stateless. */
  thread_id?: string;
  /** The assistant that runs. */
  assistant_id?: string;
  /** When the run may start, in the future if `after_seconds` was given. */
  created_at?: string;
  /** When the run last changed. */
  updated_at?: string;
  /** How the run stands. */
  status?: RunStatus;
  /** The metadata of assistant, thread and request, merged. */
  metadata?: RunMetadata;
  /** The arguments of the run. */
  kwargs?: RunsCreateKwargs<Update, Input, Context>;
  /** What it did to a run in flight on the thread. */
  multitask_strategy?: MultitaskStrategy;
  /** The LangSmith project that has the trace, null if the run is not traced. */
  langsmith_session_name?: string | null;
}

/** How a run ended, the final state, `{}` where there is none, the state with pending interrupts or with feedback URLs, or an error. */
export type RunResult<State = GraphState> = State | RunResultInterrupts | RunResultFeedback | RunResultError;

/** The result of a run that failed; the HTTP status is 200, since it was sent before the run ended. */
export interface RunResultError {
  /** Why the run failed. */
  __error__: RunFailure;
}

/** The part of a result that carries feedback URLs; the fields of the state surround it. */
export interface RunResultFeedback {
  /** A URL for each feedback key. */
  __feedback__: FeedbackUrls;
  [key: string]: unknown;
}

/** The part of a result that says that the run stopped at `interrupt()`; the fields of the state surround it. */
export interface RunResultInterrupts {
  /** The pending interrupts; when there are several, the state is left out. */
  __interrupt__: Interrupts;
  [key: string]: unknown;
}

/** Starts a run, or goes on with an interrupted one. */
export interface RunStartCommand<Input = GraphInput> {
  /** A number that the answer repeats. */
  id: number;
  /** Tells the command. */
  method: "run.start";
  /** What a run is started with. */
  params: RunStartParams<Input>;
}

/** What a run is started with. */
export interface RunStartParams<Input = GraphInput> {
  /** An assistant's id or a graph's name; a name stands for the assistant that the server made for that graph. */
  assistant_id: AssistantReference;
  /** The graph's input, or of an interrupted thread the value to resume with; null goes on as it is. */
  input?: Input | null;
  /** The configuration, with `configurable.checkpoint_id` to start from there. */
  config?: Config;
  /** Keys and values that you choose; the server keeps them and searches by them. */
  metadata?: Metadata;
  /** Where a run is traced in LangSmith. */
  langsmith_tracer?: LangsmithTracer;
  /** What happens to a run in flight, `enqueue` by default. */
  multitaskStrategy?: MultitaskStrategy;
  /** The same in the spelling that newer servers read. */
  multitask_strategy?: MultitaskStrategy;
}

/** The run that was started. */
export interface RunStartResult {
  /** The run. */
  run_id: string;
}

/** Which run a stream tells about. */
export interface RunStarted {
  /** The run. */
  run_id: string;
  /** The attempt of the run, from 1. */
  attempt: number;
}

/** What a runnable of the graph did, told apart by `event`. */
export type RunnableActivity = RunnableStart | RunnableStream | RunnableEnd | RunnableToolError | ChatModelStart | ChatModelStream | ChatModelEnd | LlmStart | LlmStream | LlmEnd | RetrieverStart | RetrieverEnd | CustomActivity;

/** A chain, a prompt, a parser or a tool has ended. */
export interface RunnableEnd {
  /** What ended. */
  event: RunnableEndName;
  /** The name of the runnable. */
  name: string;
  /** The id of this one call of the runnable, not of the run. */
  run_id: string;
  /** The calls that this one is part of, the outermost first. */
  parent_ids: string[];
  /** The tags of the call. */
  tags: string[];
  /** What is known about the run, and inside a node about the step and the model, that sent something. The metadata that users gave to the run, the assistant and the config is merged in, so further keys are theirs. */
  metadata: StepMetadata;
  /** What a runnable gave, and what it was given where it is known. */
  data: RunnableEndData;
}

/** What a runnable gave, and what it was given where it is known. */
export interface RunnableEndData {
  /** What a runnable of the graph takes or gives, any JSON value; its shape is its own. */
  output: RunnableValue;
  /** What a runnable of the graph takes or gives, any JSON value; its shape is its own. */
  input?: RunnableValue;
}

/** A chain, a prompt, a parser or a tool begins. */
export interface RunnableStart {
  /** What began. */
  event: RunnableStartName;
  /** The name of the runnable. */
  name: string;
  /** The id of this one call of the runnable, not of the run. */
  run_id: string;
  /** The calls that this one is part of, the outermost first. */
  parent_ids: string[];
  /** The tags of the call. */
  tags: string[];
  /** What is known about the run, and inside a node about the step and the model, that sent something. The metadata that users gave to the run, the assistant and the config is merged in, so further keys are theirs. */
  metadata: StepMetadata;
  /** What a runnable begins with. */
  data: RunnableStartData;
}

/** What a runnable begins with. */
export interface RunnableStartData {
  /** What a runnable of the graph takes or gives, any JSON value; its shape is its own. */
  input?: RunnableValue;
}

/** A chain, a parser or a tool gives a part of its output. */
export interface RunnableStream {
  /** What gave a part of its output. */
  event: RunnableStreamName;
  /** The name of the runnable. */
  name: string;
  /** The id of this one call of the runnable, not of the run. */
  run_id: string;
  /** The calls that this one is part of, the outermost first. */
  parent_ids: string[];
  /** The tags of the call. */
  tags: string[];
  /** What is known about the run, and inside a node about the step and the model, that sent something. The metadata that users gave to the run, the assistant and the config is merged in, so further keys are theirs. */
  metadata: StepMetadata;
  /** A part of what a runnable gives. */
  data: RunnableStreamData;
}

/** A part of what a runnable gives. */
export interface RunnableStreamData {
  /** What a runnable of the graph takes or gives, any JSON value; its shape is its own. */
  chunk: RunnableValue;
}

/** A tool has failed. */
export interface RunnableToolError {
  /** What happened. */
  event: "on_tool_error";
  /** The name of the runnable. */
  name: string;
  /** The id of this one call of the runnable, not of the run. */
  run_id: string;
  /** The calls that this one is part of, the outermost first. */
  parent_ids: string[];
  /** The tags of the call. */
  tags: string[];
  /** What is known about the run, and inside a node about the step and the model, that sent something. The metadata that users gave to the run, the assistant and the config is merged in, so further keys are theirs. */
  metadata: StepMetadata;
  /** Why a tool failed. */
  data: RunnableToolErrorData;
}

/** Why a tool failed. */
export interface RunnableToolErrorData {
  /** Why a run failed; a class that the server does not know to be harmless has its message hidden. */
  error: RunFailure;
  /** What a runnable of the graph takes or gives, any JSON value; its shape is its own. */
  input?: RunnableValue;
  /** The id of the tool call. */
  tool_call_id?: string | null;
}

/** What a runnable of the graph takes or gives, any JSON value; its shape is its own. */
export type RunnableValue = unknown;

/** Which runs to cancel, either by thread and ids or by status; both together are refused with 422. */
export type RunsCancel = RunsCancelByIds | RunsCancelByStatus;

/** Runs of one thread to cancel, by id. */
export interface RunsCancelByIds {
  /** The thread of the runs. */
  thread_id: string;
  /** The runs to cancel. */
  run_ids: string[];
}

/** Runs of all threads to cancel, by status. */
export interface RunsCancelByStatus {
  /** The status of the runs to cancel. */
  status: BulkCancelStatus;
}

/** The creation of a run as an authorisation handler sees it before anything is stored; it is not a request body, see RunCreate for that. */
export interface RunsCreate<Update = GraphUpdate, Input = GraphInput, Context = GraphContext> {
  /** The assistant; a graph's name is resolved already. */
  assistant_id: string | null;
  /** The thread, null for a stateless run whose thread is deleted with it. */
  thread_id: string | null;
  /** The run's id, chosen by the server. */
  run_id: string | null;
  /** The status that the run starts with, always `pending`. */
  status: RunStatus | null;
  /** Metadata of the run, an empty object by default. */
  metadata: Metadata;
  /** Whether a run in flight forbids this one, true for the multitask strategy `reject`. */
  prevent_insert_if_inflight: boolean;
  /** What happens to a run in flight on the thread, `enqueue` by default. */
  multitask_strategy: MultitaskStrategy;
  /** What happens when the thread is missing; always `create` for a stateless wait or stream. */
  if_not_exists: IfNotExists;
  /** Whole seconds to wait before the run starts, 0 by default; a fraction is passed on. */
  after_seconds: number;
  /** The arguments of the run. */
  kwargs: RunsCreateKwargs<Update, Input, Context>;
  /** What to do when an existing run is updated; the server never sets it on a creation. */
  action?: CancelAction | null;
}

/** The arguments of a run as the server keeps them; an authorisation handler may change them. The Python server sets every key, the JavaScript server leaves out what was not given. */
export interface RunsCreateKwargs<Update = GraphUpdate, Input = GraphInput, Context = GraphContext> {
  /** The graph's input. */
  input?: Input | null;
  /** The command that the run starts with. */
  command?: Command<Update, Input> | null;
  /** The configuration, with the keys that the server adds to `configurable`. */
  config: RunConfig;
  /** The static context, by default a copy of `config.configurable`. */
  context: Context;
  /** What the run's stream carries, always a list. */
  stream_mode: StoredStreamMode[];
  /** The nodes before which the run stops. */
  interrupt_before?: InterruptNodes | null;
  /** The nodes after which the run stops. */
  interrupt_after?: InterruptNodes | null;
  /** The URL that the server calls when the run has ended. */
  webhook?: string | null;
  /** Keys for which the result carries a URL that takes feedback. */
  feedback_keys?: string[] | null;
  /** Whether the thread is deleted with the run, true for `on_completion` delete. */
  temporary: boolean;
  /** Whether events of subgraphs are streamed, from `stream_subgraphs`. */
  subgraphs: boolean;
  /** Whether events are kept for a lost stream, from `stream_resumable`. */
  resumable: boolean;
  /** Whether steps are saved while the run goes on, true by default. */
  checkpoint_during?: boolean;
  /** When checkpoints are saved, `async` by default. */
  durability?: Durability;
  [key: string]: unknown;
}

/** An item that a search found. */
export interface SearchItem {
  /** Where the item lies. */
  namespace: StoreNamespace;
  /** The item's key, unique in its namespace. */
  key: string;
  /** What the item holds. */
  value: ItemValue;
  /** When the item was first put. */
  created_at: string;
  /** When the item was last put. */
  updated_at: string;
  /** How well it fits the query, null without a query or an index for meaning. */
  score: number | null;
}

/** What a server can do; newer servers have more flags. */
export type ServerFlags = {
  /** Whether it has assistants. */
  assistants: boolean;
  /** Whether it has crons. */
  crons: boolean;
  /** Whether it traces to LangSmith. */
  langsmith: boolean;
  /** Whether a trace can go to several projects. */
  langsmith_tracing_replicas?: boolean;
  /** Whether a run names the project of its trace. */
  langsmith_tracing_session_on_runs?: boolean;
} & { [key: string]: boolean };

/** Where a server runs; the ids are null outside LangSmith. */
export interface ServerHost {
  /** The kind of place, such as `self-hosted` or `saas`. */
  kind: string;
  /** The project's id. */
  project_id: string | null;
  /** The id of the deployed revision. */
  host_revision_id: string | null;
  /** The id of the revision of the code. */
  revision_id: string | null;
  /** The tenant's id. */
  tenant_id: string | null;
}

/** What a server is. */
export interface ServerInfo {
  /** The version of the server. */
  version: string;
  /** The version of LangGraph that runs the graphs. */
  langgraph_py_version: string;
  /** What the server can do. */
  flags: ServerFlags;
  /** Where the server runs. */
  host: ServerHost;
}

/** What some operations say of a request that they refused, in place of `detail`. */
export interface SimpleErrorResponse {
  /** The server's own words. */
  error: string;
}

/** A part of a state; an object has to contain these keys, a list these elements. */
export type StateFilter = { [key: string]: unknown };

/** Asks for the thread's state; the Python server answers `unknown_command`. */
export interface StateGetCommand {
  /** A number that the answer repeats. */
  id: number;
  /** Tells the command. */
  method: "state.get";
  /** What of the state is asked for. */
  params?: StateGetParams;
}

/** What of the state is asked for. */
export interface StateGetParams {
  /** The way from the graph to a subgraph, empty for the graph itself. */
  namespace?: Namespace;
  /** The keys of the state, all by default. */
  keys?: string[];
}

/** The thread's state. */
export interface StateGetResult<State = GraphState> {
  /** The state of a graph; its shape is the graph's own. */
  values: State;
  /** A checkpoint by its id. */
  checkpoint?: CheckpointReference;
}

/** The thread's state after an update by hand. */
export interface StateUpdateData<State = GraphState, Update = GraphUpdate> {
  /** The state of a thread at a checkpoint; of a thread that never ran, `values` is empty and the rest null. */
  state: ThreadState<State, Update>;
  /** The thread. */
  thread_id: string;
}

/** What is known about the run, and inside a node about the step and the model, that sent something. The metadata that users gave to the run, the assistant and the config is merged in, so further keys are theirs. */
export interface StepMetadata {
  /** The run. */
  run_id?: string;
  /** The attempt of the run, from 1. */
  run_attempt?: number;
  /** The thread. */
  thread_id?: string;
  /** The assistant. */
  assistant_id?: string;
  /** The graph. */
  graph_id?: string;
  /** Who made the assistant: `system`, or `user` for one that a user created. */
  created_by?: string;
  /** The user who made the run. */
  user_id?: string;
  /** The tags of the config. */
  tags?: string[];
  /** The version of LangGraph. */
  langgraph_version?: string;
  /** The version of the server. */
  langgraph_api_version?: string;
  /** The plan of the deployment. */
  langgraph_plan?: string;
  /** Where the deployment runs. */
  langgraph_host?: string;
  /** The URL of the server. */
  langgraph_api_url?: string | null;
  /** The user as the authentication names them. */
  langgraph_auth_user_id?: string;
  /** The id of the request that made the run. */
  langgraph_request_id?: string;
  /** The number of the step, from 1. */
  langgraph_step?: number;
  /** The node. */
  langgraph_node?: NodeName;
  /** What made the node run. */
  langgraph_triggers?: string[];
  /** How the node's task came about. */
  langgraph_path?: TaskPath;
  /** The node's place in the graph and its parents. */
  langgraph_checkpoint_ns?: string;
  /** The namespace of the checkpoint that the step read. */
  checkpoint_ns?: string;
  /** The library that ran. */
  ls_integration?: string;
  /** The model's provider. */
  ls_provider?: string;
  /** The kind of model: `chat` or `llm`. */
  ls_model_type?: string;
  /** The model. */
  ls_model_name?: string;
  /** The model's temperature. */
  ls_temperature?: number | null;
  /** The most tokens that the model may answer with. */
  ls_max_tokens?: number | null;
  /** The texts at which the model stops. */
  ls_stop?: string[] | null;
  /** The versions of the libraries that made a message, by name. */
  lc_versions?: LibraryVersions;
  [key: string]: unknown;
}

/** The versions and size of each channel, by its name. */
export type StorageByChannel = { [key: string]: StorageVersions };

/** A number of rows and their size. */
export interface StorageCount {
  /** The number of rows. */
  count: number;
  /** Their size, in bytes. */
  bytes: number;
}

/** The versions of one channel and their size. */
export interface StorageVersions {
  /** The number of versions. */
  versions: number;
  /** Their size, in bytes. */
  bytes: number;
}

/** Where items lie, a list of labels such as `[users, u1]`; no label is empty or has a period in it. */
export type StoreNamespace = string[];

/** The namespaces of a store. */
export interface StoreNamespaceList {
  /** The namespaces that hold items. */
  namespaces: StoreNamespace[];
}

/** Which namespaces to list, and which page of them. */
export interface StoreNamespaceSearch {
  /** What a namespace starts with; the label `*` fits any. */
  prefix?: StoreNamespace;
  /** What a namespace ends with; the label `*` fits any. */
  suffix?: StoreNamespace;
  /** How many labels to return; longer namespaces are cut and named once. */
  max_depth?: number;
  /**
   * The largest number of namespaces.
   * @default 100
   */
  limit?: number;
  /**
   * How many namespaces to skip.
   * @default 0
   */
  offset?: number;
}

/** One stream mode or several. */
export type StreamModeChoice = StreamMode | StreamModes;

/** Several stream modes. */
export type StreamModes = StreamMode[];

/** Namespaces of a run, each without the subgraphs below it. */
export type StreamNamespaceList = string[];

/** A checkpoint as it is written while the run goes on. */
export interface StreamedCheckpoint<State = GraphState, Update = GraphUpdate> {
  /** Where the checkpoint is. */
  config: StreamedCheckpointConfig;
  /** Where the checkpoint before is, null for the first. */
  parent_config: StreamedCheckpointConfig | null;
  /** The state of a graph; its shape is the graph's own. */
  values: State;
  /** What is known about a checkpoint besides its state; the run's metadata and settings are merged into it. */
  metadata: CheckpointMetadata;
  /** The nodes that run next, none where the graph has ended. */
  next: NodeName[];
  /** What runs next, one task for each node. */
  tasks: StreamedCheckpointTask<Update>[];
}

/** Where a checkpoint is, as a configuration that a run could start from. */
export interface StreamedCheckpointConfig {
  /** The identity of a checkpoint and of the run that writes it. The configurable values that users gave to the run are merged in, so further keys are theirs. */
  configurable: StreamedCheckpointPlace;
}

/** The identity of a checkpoint and of the run that writes it. The configurable values that users gave to the run are merged in, so further keys are theirs. */
export interface StreamedCheckpointPlace {
  /** The thread. */
  thread_id: string;
  /** The subgraph that it belongs to; empty for the graph itself. */
  checkpoint_ns: string;
  /** The id of the checkpoint. */
  checkpoint_id?: string;
  /** The checkpoint of each enclosing graph, by namespace. */
  checkpoint_map?: CheckpointMap;
  /** The run. */
  run_id?: string;
  /** The assistant. */
  assistant_id?: string;
  /** The graph. */
  graph_id?: string;
  /** The user who made the run. */
  user_id?: string;
  /** The id of the request that made the run. */
  langgraph_request_id?: string;
  /** The user as the authentication names them. */
  langgraph_auth_user_id?: string;
  /** The user as the server's own authentication describes them, null without one. */
  langgraph_auth_user?: AuthUser | null;
  /** What the user may do. */
  langgraph_auth_permissions?: string[];
  /** When the request came in, in milliseconds since 1970. */
  __request_start_time_ms__?: number;
  /** The seconds that the run was put off. */
  __after_seconds__?: number;
  [key: string]: unknown;
}

/** One node's turn after a checkpoint. */
export interface StreamedCheckpointTask<Update = GraphUpdate> {
  /** The task's id. */
  id: string;
  /** The node. */
  name: NodeName;
  /** The interrupts that this task waits for. */
  interrupts?: Interrupts;
  /** What the node returned, where it has. */
  result?: Update;
  /** What the node raised, where it has. */
  error?: RunFailure;
  /** Where the state of the subgraph is that the task runs, null if it runs none. */
  state?: StreamedCheckpointConfig | null;
  /** The same in the debug mode, in place of `state`. */
  checkpoint?: Checkpoint;
}

/** A message as a stream tells it: a chunk where the model streams, a complete message where it does not. */
export type StreamedMessage = AIMessageChunk | HumanMessageChunk | SystemMessageChunk | ToolMessageChunk | FunctionMessageChunk | ChatMessageChunk | HumanMessage | AIMessage | SystemMessage | ToolMessage | FunctionMessage | ChatMessage | RemoveMessage;

/** One message, as it stands. */
export type StreamedMessages = Message[];

/** The JSON Schemas of a subgraph, each null where its types allow none. */
export interface SubgraphSchema {
  /** What the subgraph takes as input. */
  input_schema: JsonSchema | null;
  /** What the subgraph returns. */
  output_schema: JsonSchema | null;
  /** The state that the subgraph keeps. */
  state_schema: JsonSchema | null;
  /** What the subgraph takes as `config.configurable`. */
  config_schema: JsonSchema | null;
  /** What the subgraph takes as `context`, null for one that declares none. */
  context_schema: JsonSchema | null;
}

/** The subgraphs of a graph by namespace; the names of nested subgraphs are joined by `|`. */
export type Subgraphs = { [key: string]: SubgraphSchema };

/** Asks for events over a WebSocket, which is silent before; over HTTP it has no effect. */
export interface SubscribeCommand {
  /** A number that the answer repeats. */
  id: number;
  /** Tells the command. */
  method: "subscription.subscribe";
  /** Which events of a thread to send, for as long as the connection is open. */
  params: ThreadEventsRequest;
}

/** A subscription; it has an effect on a WebSocket only. */
export interface SubscriptionResult {
  /** The id of the subscription. */
  subscription_id: string;
  /** The number of events that were sent before this answer. */
  replayed_events?: number;
}

/** What the model is told before the conversation. */
export interface SystemMessage {
  /** Tells the kind of message. */
  type: "system";
  /** What a message says, a text or a list of blocks. */
  content: MessageContent;
  /** What a model provider sent beyond the standard fields, free because each provider has its own. */
  additional_kwargs: AdditionalKwargs;
  /** What a model provider said about its answer (model, finish reason), free because each provider has its own. */
  response_metadata: ResponseMetadata;
  /** The name of the speaker where there are several. */
  name?: string | null;
  /** The id of the message, by which a later one replaces it. */
  id?: string | null;
}

/** A piece of a system message. */
export interface SystemMessageChunk {
  /** Tells the kind of message. */
  type: "SystemMessageChunk";
  /** What a message says, a text or a list of blocks. */
  content: MessageContent;
  /** What a model provider sent beyond the standard fields, free because each provider has its own. */
  additional_kwargs: AdditionalKwargs;
  /** What a model provider said about its answer (model, finish reason), free because each provider has its own. */
  response_metadata: ResponseMetadata;
  /** The name of the speaker where there are several. */
  name?: string | null;
  /** The id of the message, by which a later one replaces it. */
  id?: string | null;
}

/** The start or the end of a node's turn; only the end has `result`. */
export type TaskData<State = GraphState, Update = GraphUpdate> = TaskStart<State> | TaskResult<Update>;

/** The kind of the task, then what identifies it. */
export type TaskPath = TaskPathPart[];

/** The place of a task among those that were pushed together. */
export type TaskPathIndex = number;

/** The path of the task that called this one, in the same form. */
export type TaskPathParent = unknown[];

/** A part of a task's path. */
export type TaskPathPart = Text | TaskPathIndex | Flag | TaskPathParent;

/** A node's turn has ended. */
export interface TaskResult<Update = GraphUpdate> {
  /** The task's id. */
  id: string;
  /** The node. */
  name: NodeName;
  /** What the node returned, `{}` where it returned nothing. */
  result: Update;
  /** What the node raised, null if nothing. */
  error: RunFailure | null;
  /** The interrupts at which the node stopped. */
  interrupts: Interrupts;
}

/** A node's turn begins. */
export interface TaskStart<State = GraphState> {
  /** The task's id, which its result repeats. */
  id: string;
  /** The node. */
  name: NodeName;
  /** What the node is given, the state or what a `Send` carries. */
  input: State;
  /** What made the node run. */
  triggers: string[];
  /** What is known about the run, and inside a node about the step and the model, that sent something. The metadata that users gave to the run, the assistant and the config is merged in, so further keys are theirs. */
  metadata?: StepMetadata;
}

/** A text. */
export type Text = string;

/** A text; providers add fields such as citations. */
export interface TextBlock {
  /** Tells the kind of block. */
  type: "text";
  /** The text. */
  text: string;
  /** The id of the block. */
  id?: string;
  [key: string]: unknown;
}

/** Text to append. */
export interface TextDelta {
  /** Tells the kind of change. */
  type: "text-delta";
  /** The text. */
  text: string;
}

/** What the model thought before it answered, in the form of Anthropic. */
export interface ThinkingBlock {
  /** Tells the kind of block. */
  type: "thinking";
  /** The thoughts as text. */
  thinking: string;
  /** What the provider wants to get back with them. */
  signature?: string;
  [key: string]: unknown;
}

/** What the runs of one conversation share. */
export interface Thread<State = GraphState> {
  /** The thread's id. */
  thread_id: string;
  /** When the thread was created. */
  created_at: string;
  /** When the thread last changed. */
  updated_at: string;
  /** When its state last changed. */
  state_updated_at?: string;
  /** Metadata of the thread; the first run adds `graph_id` and `assistant_id`. */
  metadata: ThreadMetadata;
  /** The configuration of its last run, empty before. */
  config: Config;
  /** How the thread stands. */
  status: ThreadStatus;
  /** The newest state, null before the first run; a copy's response leaves it out. */
  values?: State | null;
  /** The pending interrupts, absent before the first run. */
  interrupts?: ThreadInterrupts;
  /** Why its last run failed or was cancelled, null if it did not, absent before the first run. */
  error?: RunFailure | null;
  /** When the thread expires, present if `include` asks for it. */
  ttl?: ThreadTtlInfo;
}

/** What a thread is to do, told apart by `method`. */
export type ThreadCommand<Update = GraphUpdate, Input = GraphInput> = RunStartCommand<Input> | InputRespondCommand<Update, Input> | AgentTreeCommand | StateGetCommand | SubscribeCommand | UnsubscribeCommand | ReconnectCommand | OtherCommand;

/** The command was refused, although it was well-formed; the status of the response is 200. */
export interface ThreadCommandError {
  /** Tells it from a success. */
  type: "error";
  /** The number of the command. */
  id: number;
  /** Why a command was refused. */
  error: ThreadCommandErrorCode;
  /** What is wrong. */
  message: string;
  /** Where it went wrong in the server. */
  stacktrace?: string;
  /** Of `resume_gap`: the `seq` after which the client wanted to go on. */
  since?: number;
  /** Of `resume_gap`: the oldest `seq` that the server still has. */
  min_available_seq?: number;
  /** Where the thread stood when the command was answered. */
  meta?: ThreadCommandMeta;
}

/** What is wrong with a command that lacks its number or its method. */
export interface ThreadCommandMalformed {
  /** Tells it from a success. */
  type: "error";
  /** What was sent as the number, any JSON value; null where there was none. */
  id: unknown;
  /** Why a command was refused. */
  error: ThreadCommandErrorCode;
  /** What is wrong. */
  message: string;
}

/** Where the thread stood when the command was answered. */
export interface ThreadCommandMeta {
  /** The `seq` of the last event that this connection got by then; always 0 over HTTP on the Python server. */
  applied_through_seq?: number;
  /** The thread, only on the JavaScript server. */
  thread_id?: string;
}

/** What is wrong with a command that is malformed, `detail` where it is not even JSON. */
export type ThreadCommandRefusal = ThreadCommandMalformed | ErrorResponse;

/** The answer to a command, told apart by `type`. */
export type ThreadCommandResponse<State = GraphState> = ThreadCommandSuccess<State> | ThreadCommandError;

/** What a command gives. */
export type ThreadCommandResult<State = GraphState> = RunStartResult | AgentTreeResult | StateGetResult<State> | SubscriptionResult | InputRespondResult;

/** The command was carried out. */
export interface ThreadCommandSuccess<State = GraphState> {
  /** Tells it from an error. */
  type: "success";
  /** The number of the command. */
  id: number;
  /** What a command gives. */
  result: ThreadCommandResult<State>;
  /** Where the thread stood when the command was answered. */
  meta?: ThreadCommandMeta;
}

/** Which threads are counted, all by default. */
export interface ThreadCountQuery {
  /** What the metadata has to contain. */
  metadata?: Metadata;
  /** What the state has to contain. */
  values?: StateFilter;
  /** The status that they have to have. */
  status?: ThreadStatus;
}

/** What a thread is created with; everything is optional. */
export interface ThreadCreate<Update = GraphUpdate, Input = GraphInput> {
  /** The thread's id; without it the server chooses one. */
  thread_id?: string;
  /** Metadata of the thread; the server drops keys that are its own. */
  metadata?: Metadata;
  /**
   * What happens when the id is taken.
   * @default "raise"
   */
  if_exists?: IfExists;
  /** How long the thread lives, for ever by default. */
  ttl?: ThreadTtl;
  /** Steps that fill the new thread with state, as when a conversation is moved; they need `graph_id` in the metadata. When a step fails, the thread exists all the same. */
  supersteps?: (ThreadSuperstep<Update, Input>)[];
}

/** Which events of a thread to send, for as long as the connection is open. */
export interface ThreadEventsRequest {
  /** The kinds of events to send. */
  channels: ProtocolChannel[];
  /** The subgraphs to send events of, each with all below it; all by default. */
  namespaces?: Namespace[];
  /** How far below each of `namespaces` to go, without limit by default; ignored without them. */
  depth?: number;
  /** The `seq` of the last event that arrived; the server replays all and leaves out the events up to this one. */
  since?: number;
}

/** Paths into a thread by the alias that each value gets in `extracted`; a path starts with values, metadata, config or interrupts. */
export type ThreadExtract = { [key: string]: string };

/** Values picked out of a thread, by the alias that the request gave each; null where there is none. */
export type ThreadExtracted = { [key: string]: unknown };

/** States of a thread, newest first. */
export type ThreadHistory<State = GraphState, Update = GraphUpdate> = (ThreadState<State, Update>)[];

/** Which states of a thread are read. */
export interface ThreadHistoryQuery {
  /**
   * The largest number of states.
   * @default 1
   */
  limit?: number;
  /** Only states older than this, none excluded by default. */
  before?: HistoryBefore;
  /** What the metadata of a checkpoint has to contain. */
  metadata?: Metadata;
  /** The subgraph whose states are read, by `checkpoint_ns`. */
  checkpoint?: CheckpointConfig;
  /** The fields to show; servers up to 0.16 ignore it. */
  select?: string[];
}

/** The pending interrupts of a thread, by the id of the task that waits. */
export type ThreadInterrupts = { [key: string]: Interrupts };

/** Threads, those that changed last first unless the request sorts them. */
export type ThreadList<State = GraphState> = ThreadPartial<State>[];

/** Metadata of a thread; its first run adds what ran. */
export interface ThreadMetadata {
  /** The graph of the thread, needed to change its state. */
  graph_id?: string;
  /** The assistant of its first run. */
  assistant_id?: string;
  [key: string]: unknown;
}

/** A thread of a search, with the selected fields only. */
export interface ThreadPartial<State = GraphState> {
  /** The thread's id. */
  thread_id?: string;
  /** When the thread was created. */
  created_at?: string;
  /** When the thread last changed. */
  updated_at?: string;
  /** When its state last changed. */
  state_updated_at?: string;
  /** Metadata of the thread; the first run adds `graph_id` and `assistant_id`. */
  metadata?: ThreadMetadata;
  /** The configuration of its last run, empty before. */
  config?: Config;
  /** How the thread stands. */
  status?: ThreadStatus;
  /** The newest state, null before the first run. */
  values?: State | null;
  /** The pending interrupts, absent before the first run. */
  interrupts?: ThreadInterrupts;
  /** Why its last run failed or was cancelled, null if it did not, absent before the first run. */
  error?: RunFailure | null;
  /** When the thread expires. */
  ttl?: ThreadTtlInfo;
  /** The values that `extract` asked for, by alias. */
  extracted?: ThreadExtracted;
}

/** Which threads are pruned and how. */
export interface ThreadPrune {
  /** The threads to prune; those that are missing are skipped. */
  thread_ids: string[];
  /**
   * What pruning does; a server that keeps threads in memory knows only that.
   * @default "delete"
   */
  strategy?: ThreadPruneStrategy;
}

/** What pruning did. */
export interface ThreadPruneResult {
  /** The number of threads that were pruned. */
  pruned_count: number;
}

/** Which threads are found and what of each is shown. */
export interface ThreadSearch {
  /** The threads that may be found, all by default. */
  ids?: string[];
  /** What the metadata has to contain. */
  metadata?: Metadata;
  /** What the state has to contain. */
  values?: StateFilter;
  /** The status that they have to have. */
  status?: ThreadStatus;
  /**
   * The largest number of rows.
   * @default 10
   */
  limit?: number;
  /**
   * The number of rows to skip.
   * @default 0
   */
  offset?: number;
  /**
   * The field to sort by.
   * @default "updated_at"
   */
  sort_by?: ThreadSortBy;
  /**
   * The direction.
   * @default "desc"
   */
  sort_order?: SortOrder;
  /** The fields to show, all by default. */
  select?: ThreadSelectField[];
  /** Values to pick out of each thread, at most ten. */
  extract?: ThreadExtract;
}

/** The state of a thread at a checkpoint; of a thread that never ran, `values` is empty and the rest null. */
export interface ThreadState<State = GraphState, Update = GraphUpdate> {
  /** The state. */
  values: State;
  /** The nodes that run next, none where the graph has ended. */
  next: NodeName[];
  /** What runs next, one task for each node. */
  tasks: (ThreadTask<State, Update>)[];
  /** The checkpoint that holds this state; one that does not exist is repeated as the request named it. */
  checkpoint: Checkpoint | null;
  /** What is known about the checkpoint. */
  metadata: CheckpointMetadata | null;
  /** When the checkpoint was written. */
  created_at: string | null;
  /** The checkpoint before, null for the first. */
  parent_checkpoint: Checkpoint | null;
  /** The pending interrupts of all tasks. */
  interrupts?: Interrupts;
  /**
   * The same as `checkpoint.checkpoint_id`; use that.
   * @deprecated
   */
  checkpoint_id?: string | null;
  /**
   * The same as `parent_checkpoint.checkpoint_id`; use that.
   * @deprecated
   */
  parent_checkpoint_id?: string | null;
}

/** Which state of a thread is read. */
export interface ThreadStateQuery {
  /** The checkpoint to read. */
  checkpoint: CheckpointConfig;
  /**
   * Whether tasks show the states of their subgraphs.
   * @default false
   */
  subgraphs?: boolean;
}

/** An update of a thread's state from outside, as if a node had made it. */
export interface ThreadStateUpdate<Update = GraphUpdate> {
  /** The update, an object or a list; null with an `as_node` only moves the thread on. */
  values?: Update | null;
  /** The checkpoint to start from, the newest by default. */
  checkpoint?: CheckpointConfig;
  /** The id of that checkpoint; `checkpoint` can say more. */
  checkpoint_id?: string;
  /** The node in whose name the update is made, which decides what runs next; by default the last to run. */
  as_node?: NodeName;
}

/** Where an update of a thread's state was saved. */
export interface ThreadStateUpdateResult {
  /** The new checkpoint. */
  checkpoint: Checkpoint;
  /**
   * The same as `checkpoint`; use that.
   * @deprecated
   */
  configurable?: Checkpoint;
  /**
   * The same as `checkpoint.checkpoint_id`; use that.
   * @deprecated
   */
  checkpoint_id?: string;
}

/** How much a thread occupies in the checkpointer. */
export interface ThreadStorage {
  /** The thread's id. */
  thread_id: string;
  /** The sum of the three parts, in bytes. */
  total_bytes: number;
  /** The checkpoints, with their metadata. */
  checkpoints: StorageCount;
  /** The values of the state's channels, one for each version. */
  channel_values: ChannelStorage;
  /** What tasks wrote that no checkpoint holds yet. */
  pending_writes: StorageCount;
}

/** Updates that happen together. */
export interface ThreadSuperstep<Update = GraphUpdate, Input = GraphInput> {
  /** The updates of the step. */
  updates: (ThreadSuperstepUpdate<Update, Input>)[];
}

/** An update of the state in the name of a node. */
export interface ThreadSuperstepUpdate<Update = GraphUpdate, Input = GraphInput> {
  /** What the node is taken to have returned. */
  values?: Update | null;
  /** A command that the node is taken to have returned. */
  command?: Command<Update, Input> | null;
  /** The node that is taken to have run, `__input__` for an input. */
  as_node: NodeName;
}

/** One node's turn in a step. */
export interface ThreadTask<State = GraphState, Update = GraphUpdate> {
  /** The task's id. */
  id: string;
  /** The node. */
  name: NodeName;
  /** How the task came about, a pull by the graph or a push by `Send`. */
  path: TaskPath;
  /** What the node raised, as text. */
  error: string | null;
  /** The interrupts that this task waits for. */
  interrupts: Interrupts;
  /** The newest checkpoint of the subgraph that the task runs, null if it runs none. */
  checkpoint: Checkpoint | null;
  /** The state of that subgraph, null unless the request asks for subgraphs. */
  state: ThreadState<State, Update> | null;
  /** What the node returned, null while it has not. */
  result: Update | null;
}

/** A thread's time to live. */
export interface ThreadTtl {
  /**
   * What happens at its end.
   * @default "delete"
   */
  strategy?: ThreadPruneStrategy;
  /** The time from now, in minutes. */
  ttl?: number;
}

/** When a thread expires. */
export interface ThreadTtlInfo {
  /** What happens then. */
  strategy?: ThreadPruneStrategy;
  /** Its time to live, in minutes. */
  ttl_minutes?: number;
  /** The time at which it expires. */
  expires_at?: string;
}

/** What is changed on a thread. */
export interface ThreadUpdate {
  /** Keys to add or replace; the others stay. */
  metadata?: Metadata;
  /** How long the thread lives from now on. */
  ttl?: ThreadTtl;
}

/** The arguments of a tool call, free because each tool defines its own. */
export type ToolArguments = { [key: string]: unknown };

/** A tool that the model wants called. */
export interface ToolCall {
  /** The name of the tool. */
  name: string;
  /** The arguments of a tool call, free because each tool defines its own. */
  args: ToolArguments;
  /** The id by which the tool message answers. */
  id?: string | null;
  /** Tells the kind of call. */
  type?: "tool_call";
}

/** A tool that the model wants called. */
export interface ToolCallBlock {
  /** Tells the kind of block. */
  type: "tool_call";
  /** The name of the tool. */
  name: string;
  /** The arguments of a tool call, free because each tool defines its own. */
  args: ToolArguments;
  /** The id of the call. */
  id?: string | null;
  [key: string]: unknown;
}

/** A piece of a tool call; the pieces with one index make the call. */
export interface ToolCallChunk {
  /** The name of the tool, on the first piece. */
  name: string | null;
  /** A piece of the arguments, as text. */
  args: string | null;
  /** The id of the call, on the first piece. */
  id?: string | null;
  /** The position of the call among those of the message. */
  index?: number | null;
  /** Tells the kind of call. */
  type?: "tool_call_chunk";
}

/** A piece of a tool call. */
export interface ToolCallChunkBlock {
  /** Tells the kind of block. */
  type: "tool_call_chunk";
  /** The name of the tool, on the first piece. */
  name?: string | null;
  /** A piece of the arguments, as text. */
  args?: string | null;
  /** The id of the call. */
  id?: string | null;
  [key: string]: unknown;
}

/** Arguments of a tool call to append. */
export interface ToolCallDelta {
  /** Tells the kind of change. */
  type: "tool-call-delta";
  /** A piece of the arguments, as text. */
  args: string;
}

/** A tool has failed. */
export interface ToolErrored {
  /** Tells what happened. */
  event: "tool-error";
  /** The id of the tool call. */
  tool_call_id: string;
  /** Why it failed. */
  message: string;
  /** The name of the error. */
  code?: string;
}

/** A tool has ended. */
export interface ToolFinished {
  /** Tells what happened. */
  event: "tool-finished";
  /** The id of the tool call. */
  tool_call_id: string;
  /** What a runnable of the graph takes or gives, any JSON value; its shape is its own. */
  output: RunnableValue;
}

/** What a tool answered. */
export interface ToolMessage {
  /** Tells the kind of message. */
  type: "tool";
  /** What a message says, a text or a list of blocks. */
  content: MessageContent;
  /** What a model provider sent beyond the standard fields, free because each provider has its own. */
  additional_kwargs: AdditionalKwargs;
  /** What a model provider said about its answer (model, finish reason), free because each provider has its own. */
  response_metadata: ResponseMetadata;
  /** The name of the speaker where there are several. */
  name?: string | null;
  /** The id of the message, by which a later one replaces it. */
  id?: string | null;
  /** The id of the tool call that this answers. */
  tool_call_id: string;
  /** What the tool kept beside the text that the model reads; any JSON. */
  artifact?: unknown;
  /** Whether the tool did its work. */
  status?: ToolMessageStatus;
}

/** A piece of a tool message. */
export interface ToolMessageChunk {
  /** Tells the kind of message. */
  type: "ToolMessageChunk";
  /** What a message says, a text or a list of blocks. */
  content: MessageContent;
  /** What a model provider sent beyond the standard fields, free because each provider has its own. */
  additional_kwargs: AdditionalKwargs;
  /** What a model provider said about its answer (model, finish reason), free because each provider has its own. */
  response_metadata: ResponseMetadata;
  /** The name of the speaker where there are several. */
  name?: string | null;
  /** The id of the message, by which a later one replaces it. */
  id?: string | null;
  /** The id of the tool call that this answers. */
  tool_call_id: string;
  /** What the tool kept beside the text that the model reads; any JSON. */
  artifact?: unknown;
  /** Whether the tool did its work. */
  status?: ToolMessageStatus;
}

/** A tool gives a part of its output. */
export interface ToolOutputDelta {
  /** Tells what happened. */
  event: "tool-output-delta";
  /** The id of the tool call. */
  tool_call_id: string;
  /** The part. */
  delta: string;
}

/** What a tool answered, in the form of Anthropic. */
export interface ToolResultBlock {
  /** Tells the kind of block. */
  type: "tool_result";
  /** The id of the call that this answers. */
  tool_use_id: string;
  /** What the tool answered; any JSON. */
  content?: unknown;
  /** Whether the tool failed. */
  is_error?: boolean;
  [key: string]: unknown;
}

/** A tool begins. */
export interface ToolStarted {
  /** Tells what happened. */
  event: "tool-started";
  /** The id of the tool call. */
  tool_call_id: string;
  /** The name of the tool. */
  tool_name: string;
  /** What a runnable of the graph takes or gives, any JSON value; its shape is its own. */
  input?: RunnableValue;
}

/** A tool that the model wants called, in the form of Anthropic. */
export interface ToolUseBlock {
  /** Tells the kind of block. */
  type: "tool_use";
  /** The id of the call. */
  id?: string;
  /** The name of the tool. */
  name?: string;
  /** The arguments, an object or, in a chunk, a piece of its text. */
  input?: unknown;
  [key: string]: unknown;
}

/** What a tool does, told apart by `event`. */
export type ToolsData = ToolStarted | ToolOutputDelta | ToolFinished | ToolErrored;

/** Ends a subscription of this WebSocket. */
export interface UnsubscribeCommand {
  /** A number that the answer repeats. */
  id: number;
  /** Tells the command. */
  method: "subscription.unsubscribe";
  /** Which subscription ends. */
  params: UnsubscribeParams;
}

/** Which subscription ends. */
export interface UnsubscribeParams {
  /** The id of the subscription. */
  subscription_id: string;
}

/** The update of a node by its name, or the pending interrupts under `__interrupt__`. */
export type Updates<Update = GraphUpdate> = {
  /** The interrupts, none at `interrupt_before` or `interrupt_after`. */
  __interrupt__?: Interrupts;
} & { [key: string]: Update };

/** The tokens that a model's answer took. */
export interface UsageMetadata {
  /** The tokens of the prompt. */
  input_tokens: number;
  /** The tokens of the answer. */
  output_tokens: number;
  /** The tokens of both. */
  total_tokens: number;
  /** What the tokens of the prompt were; providers count further kinds under names of their own. */
  input_token_details?: InputTokenDetails;
  /** What the tokens of the answer were; providers count further kinds under names of their own. */
  output_token_details?: OutputTokenDetails;
}

/** A video, by one of URL, bytes or file id. */
export interface VideoBlock {
  /** Tells the kind of block. */
  type: "video";
  /** Where it is. */
  url?: string;
  /** The bytes, as base64. */
  base64?: string;
  /** The id under which the provider keeps it. */
  file_id?: string;
  /** The media type. */
  mime_type?: string;
  /** The id of the block. */
  id?: string;
  [key: string]: unknown;
}

/** What the server posts to a run's webhook when the run has ended. */
export interface WebhookPayload<State = GraphState, Update = GraphUpdate, Input = GraphInput, Context = GraphContext> {
  /** The run's id. */
  run_id: string;
  /** The thread that it ran on. */
  thread_id: string;
  /** The assistant that ran. */
  assistant_id: string;
  /** When the run was created. */
  created_at: string;
  /** When the run last changed before it started. */
  updated_at: string;
  /** How the run ended. */
  status: WebhookStatus;
  /** The metadata of the run. */
  metadata: RunMetadata;
  /** The arguments of the run. */
  kwargs: RunsCreateKwargs<Update, Input, Context>;
  /** What it did to a run in flight on the thread. */
  multitask_strategy: MultitaskStrategy;
  /** The LangSmith project that has the trace, null if the run is not traced. */
  langsmith_session_name?: string | null;
  /** When the run started. */
  run_started_at: string;
  /** When the run ended. */
  run_ended_at: string;
  /** When this call was made. */
  webhook_sent_at: string;
  /** The final state of the thread, null for a stateless run. */
  values?: State | null;
  /** Why the run failed, absent unless it did. */
  error?: RunFailure;
}

/** A URL that the server calls; it has to be allowed by the server's webhook policy, else the answer is 422. */
export type WebhookUrl = string;

/** Workers, each of which runs one run at a time. */
export interface WorkerMetrics {
  /** How many there are. */
  max: number;
  /** How many are busy. */
  active: number;
  /** How many are idle. */
  available: number;
}

/** Whether, or to what depth, subgraphs are drawn. */
export type Xray = Flag | XrayDepth;

/** The depth to which subgraphs are drawn. */
export type XrayDepth = number;
