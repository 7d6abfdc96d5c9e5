// Generated from spec/ by `npm run generate`; do not edit.
use serde::{Deserialize, Serialize};

use super::*;

/// What a task produced.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct A2aArtifact {
    /// The artifact's id.
    #[serde(rename = "artifactId")]
    pub artifact_id: String,
    /// `Assistant Response` or `Interrupt`.
    pub name: String,
    /// What it is.
    pub description: String,
    /// The answer's parts or one data part for each interrupt.
    pub parts: Vec<A2aPart>,
}

/// Something that a task produced.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct A2aArtifactUpdate {
    /// The kind of object.
    pub kind: ArtifactUpdateLiteral,
    /// The task's id.
    #[serde(rename = "taskId")]
    pub task_id: String,
    /// The thread's id.
    #[serde(rename = "contextId")]
    pub context_id: String,
    /// What it produced.
    pub artifact: A2aArtifact,
    /// Whether it continues one of the same id, absent on an interrupt.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub append: Option<bool>,
    /// Whether it is complete, absent on an interrupt.
    #[serde(rename = "lastChunk", skip_serializing_if = "Option::is_none")]
    pub last_chunk: Option<bool>,
}

text_enum! {
    /// Cancel a task; the name decides whether the response has the protocol's old or new form.
    A2aCancelTaskMethod {
        TasksCancel = "tasks/cancel",
        CancelTask = "CancelTask",
    }
}

/// Which task to cancel.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct A2aCancelTaskParams {
    /// The task's id, that of a thread and of a run joined by a colon.
    pub id: String,
    /// The thread's id, needed if the task's id does not have it.
    #[serde(rename = "contextId", skip_serializing_if = "Option::is_none")]
    pub context_id: Option<String>,
    /// Metadata of the protocol, which the server ignores.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Metadata>,
}

impl A2aCancelTaskParams {
    /// Made of what must be given; the rest is unset.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), context_id: None, metadata: None }
    }
}

/// A request that cancels a task, which fails if the task has ended.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct A2aCancelTaskRequest {
    /// The version of JSON-RPC.
    pub jsonrpc: JsonRpcVersion,
    /// The request's id.
    pub id: JsonRpcId,
    /// The method.
    pub method: A2aCancelTaskMethod,
    /// Which task to cancel.
    pub params: A2aCancelTaskParams,
}

impl A2aCancelTaskRequest {
    /// Made of what must be given; the rest is unset.
    #[must_use]
    pub fn new(id: JsonRpcId, method: A2aCancelTaskMethod, params: A2aCancelTaskParams) -> Self {
        Self { jsonrpc: JsonRpcVersion, id, method, params }
    }
}

/// How to answer a message.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct A2aConfiguration {
    /// How many messages to return.
    #[serde(rename = "historyLength", skip_serializing_if = "Option::is_none")]
    pub history_length: Option<A2aHistoryLength>,
    /// Which messages to return.
    #[serde(rename = "historyScope", skip_serializing_if = "Option::is_none")]
    pub history_scope: Option<A2aHistoryScope>,
    /// The media types that the client takes, which the server ignores.
    #[serde(rename = "acceptedOutputModes", skip_serializing_if = "Option::is_none")]
    pub accepted_output_modes: Option<Vec<String>>,
    /// Whether to wait, which the server does anyway.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub blocking: Option<bool>,
}

/// Data of a graph, such as its input, an interrupt's `id` and `value` or the results of tools.
pub type A2aData = JsonObject;

/// A part that is data; sent to an agent it is merged into the graph's input, or resumes it with `resume`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct A2aDataPart {
    /// The kind of part.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<DataLiteral>,
    /// The data.
    pub data: A2aData,
    /// Metadata of the part.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Metadata>,
}

impl A2aDataPart {
    /// Made of what must be given; the rest is unset.
    #[must_use]
    pub fn new(data: A2aData) -> Self {
        Self { kind: None, data, metadata: None }
    }
}

/// A file, either its bytes or where it lies.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct A2aFile {
    /// The content in base64.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bytes: Option<String>,
    /// Where it lies, which the server does not fetch.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uri: Option<String>,
    /// Its media type.
    #[serde(rename = "mimeType", skip_serializing_if = "Option::is_none")]
    pub mime_type: Option<String>,
    /// Its name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

/// A part that is a file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct A2aFilePart {
    /// The kind of part.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<FileLiteral>,
    /// The file.
    pub file: A2aFile,
    /// Metadata of the part.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Metadata>,
}

impl A2aFilePart {
    /// Made of what must be given; the rest is unset.
    #[must_use]
    pub fn new(file: A2aFile) -> Self {
        Self { kind: None, file, metadata: None }
    }
}

/// A request for the agent's card.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct A2aGetCardRequest {
    /// The version of JSON-RPC.
    pub jsonrpc: JsonRpcVersion,
    /// The request's id.
    pub id: JsonRpcId,
    /// The method.
    pub method: GetExtendedAgentCardLiteral,
    /// Parameters of the protocol, which the server ignores.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub params: Option<A2aData>,
}

impl A2aGetCardRequest {
    /// Made of what must be given; the rest is unset.
    #[must_use]
    pub fn new(id: JsonRpcId) -> Self {
        Self { jsonrpc: JsonRpcVersion, id, method: GetExtendedAgentCardLiteral, params: None }
    }
}

text_enum! {
    /// Read a task; the name decides whether the response has the protocol's old or new form.
    A2aGetTaskMethod {
        TasksGet = "tasks/get",
        GetTask = "GetTask",
    }
}

/// Which task to read.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct A2aGetTaskParams {
    /// The task's id, that of a thread and of a run joined by a colon.
    pub id: String,
    /// The thread's id, needed if the task's id does not have it.
    #[serde(rename = "contextId", skip_serializing_if = "Option::is_none")]
    pub context_id: Option<String>,
    /// How many messages to return.
    #[serde(rename = "historyLength", skip_serializing_if = "Option::is_none")]
    pub history_length: Option<A2aHistoryLength>,
    /// Which messages to return.
    #[serde(rename = "historyScope", skip_serializing_if = "Option::is_none")]
    pub history_scope: Option<A2aHistoryScope>,
    /// Metadata of the protocol, which the server ignores.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Metadata>,
}

impl A2aGetTaskParams {
    /// Made of what must be given; the rest is unset.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), context_id: None, history_length: None, history_scope: None, metadata: None }
    }
}

/// A request that reads a task.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct A2aGetTaskRequest {
    /// The version of JSON-RPC.
    pub jsonrpc: JsonRpcVersion,
    /// The request's id.
    pub id: JsonRpcId,
    /// The method.
    pub method: A2aGetTaskMethod,
    /// Which task to read.
    pub params: A2aGetTaskParams,
}

impl A2aGetTaskRequest {
    /// Made of what must be given; the rest is unset.
    #[must_use]
    pub fn new(id: JsonRpcId, method: A2aGetTaskMethod, params: A2aGetTaskParams) -> Self {
        Self { jsonrpc: JsonRpcVersion, id, method, params }
    }
}

/// How many messages to return at most, the newest; all by default, and 0 leaves `history` out.
pub type A2aHistoryLength = i64;

text_enum! {
    /// Whether to return the messages of the whole context, the default, or of the task alone.
    A2aHistoryScope {
        Context = "context",
        Task = "task",
    }
}

/// Which tasks to list, and which page of them.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct A2aListTasksParams {
    /// The thread that a task has to be on, any by default.
    #[serde(rename = "contextId", skip_serializing_if = "Option::is_none")]
    pub context_id: Option<String>,
    /// How a task has to stand.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<A2aTaskState>,
    /// The time after which a task has to change.
    #[serde(rename = "statusTimestampAfter", skip_serializing_if = "Option::is_none")]
    pub status_timestamp_after: Option<String>,
    /// The largest number of tasks. The server's default is `50`.
    #[serde(rename = "pageSize", skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i64>,
    /// The page's `nextPageToken` of the page before, the first by default.
    #[serde(rename = "pageToken", skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
    /// How many messages to return of each task.
    #[serde(rename = "historyLength", skip_serializing_if = "Option::is_none")]
    pub history_length: Option<A2aHistoryLength>,
    /// Which messages to return.
    #[serde(rename = "historyScope", skip_serializing_if = "Option::is_none")]
    pub history_scope: Option<A2aHistoryScope>,
    /// Whether to return artifacts; false returns an empty list.
    #[serde(rename = "includeArtifacts", skip_serializing_if = "Option::is_none")]
    pub include_artifacts: Option<bool>,
}

/// A request for a list of tasks.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct A2aListTasksRequest {
    /// The version of JSON-RPC.
    pub jsonrpc: JsonRpcVersion,
    /// The request's id.
    pub id: JsonRpcId,
    /// The method.
    pub method: ListTasksLiteral,
    /// Which tasks to list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub params: Option<A2aListTasksParams>,
}

impl A2aListTasksRequest {
    /// Made of what must be given; the rest is unset.
    #[must_use]
    pub fn new(id: JsonRpcId) -> Self {
        Self { jsonrpc: JsonRpcVersion, id, method: ListTasksLiteral, params: None }
    }
}

/// A message of a task.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct A2aMessage {
    /// The kind of object.
    pub kind: MessageLiteral,
    /// Who speaks.
    pub role: A2aRole,
    /// What is said.
    pub parts: Vec<A2aPart>,
    /// The message's id.
    #[serde(rename = "messageId")]
    pub message_id: String,
    /// The task's id.
    #[serde(rename = "taskId")]
    pub task_id: String,
    /// The thread's id.
    #[serde(rename = "contextId", skip_serializing_if = "Option::is_none")]
    pub context_id: Option<String>,
    /// The command of the client's message, as it was sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub command: Option<Command>,
    /// Metadata of the client's message, as it was sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Metadata>,
}

one_of! {
    /// A part of a message.
    A2aPart {
        Text(A2aTextPart),
        Data(A2aDataPart),
        File(A2aFilePart),
    }
}

one_of_from! {
    A2aPart {
        Text: value A2aTextPart,
        Data: value A2aDataPart,
        File: value A2aFilePart,
    }
}

one_of! {
    /// A request of the agent-to-agent protocol.
    A2aRequest by "method" {
        Send(A2aSendRequest) = "message/send" | "SendMessage",
        Stream(A2aStreamRequest) = "message/stream" | "SendStreamingMessage",
        GetTask(A2aGetTaskRequest) = "tasks/get" | "GetTask",
        CancelTask(A2aCancelTaskRequest) = "tasks/cancel" | "CancelTask",
        ListTasks(A2aListTasksRequest) = "ListTasks",
        GetCard(A2aGetCardRequest) = "GetExtendedAgentCard",
    }
}

one_of_from! {
    A2aRequest {
        Send: value A2aSendRequest,
        Stream: value A2aStreamRequest,
        GetTask: value A2aGetTaskRequest,
        CancelTask: value A2aCancelTaskRequest,
        ListTasks: value A2aListTasksRequest,
        GetCard: value A2aGetCardRequest,
    }
}

one_of! {
    /// The response to a request of the agent-to-agent protocol.
    A2aResponse {
        ASuccess(A2aSuccess),
        JsonRpcFailure(JsonRpcFailure),
    }
}

one_of! {
    /// What a method of the agent-to-agent protocol returns.
    A2aResult {
        ATask(A2aTask),
        AgentCard(AgentCard),
        ATaskList(A2aTaskList),
        ATaskEnvelope(A2aTaskEnvelope),
    }
}

text_enum! {
    /// Who speaks, in the protocol's old form or its new.
    A2aRole {
        User = "user",
        Agent = "agent",
        RoleUser = "ROLE_USER",
        RoleAgent = "ROLE_AGENT",
    }
}

text_enum! {
    /// Send a message and wait; the name decides whether the response has the protocol's old or new form.
    A2aSendMethod {
        MessageSend = "message/send",
        SendMessage = "SendMessage",
    }
}

/// What to send to an agent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct A2aSendParams {
    /// The message.
    pub message: A2aUserMessage,
    /// How to answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub configuration: Option<A2aConfiguration>,
    /// The static context of the run.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub context: Option<GraphContext>,
    /// Metadata of the protocol, which the server ignores.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Metadata>,
}

impl A2aSendParams {
    /// Made of what must be given; the rest is unset.
    #[must_use]
    pub fn new(message: A2aUserMessage) -> Self {
        Self { message, configuration: None, context: None, metadata: None }
    }
}

/// A request that sends a message and waits for the task to end or to ask back.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct A2aSendRequest {
    /// The version of JSON-RPC.
    pub jsonrpc: JsonRpcVersion,
    /// The request's id.
    pub id: JsonRpcId,
    /// The method.
    pub method: A2aSendMethod,
    /// What to send.
    pub params: A2aSendParams,
}

impl A2aSendRequest {
    /// Made of what must be given; the rest is unset.
    #[must_use]
    pub fn new(id: JsonRpcId, method: A2aSendMethod, params: A2aSendParams) -> Self {
        Self { jsonrpc: JsonRpcVersion, id, method, params }
    }
}

/// A change of a task's status, or a piece of the answer while it is made.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct A2aStatusUpdate {
    /// The kind of object.
    pub kind: StatusUpdateLiteral,
    /// The task's id.
    #[serde(rename = "taskId")]
    pub task_id: String,
    /// The thread's id.
    #[serde(rename = "contextId")]
    pub context_id: String,
    /// How the task stands now.
    pub status: A2aTaskStatus,
    /// Whether the stream ends with it.
    pub r#final: bool,
}

text_enum! {
    /// Send a message and stream; the name decides whether the events have the protocol's old or new form.
    A2aStreamMethod {
        MessageStream = "message/stream",
        SendStreamingMessage = "SendStreamingMessage",
    }
}

/// A request that sends a message and streams the task; the server wants `Accept` to have `text/event-stream`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct A2aStreamRequest {
    /// The version of JSON-RPC.
    pub jsonrpc: JsonRpcVersion,
    /// The request's id.
    pub id: JsonRpcId,
    /// The method.
    pub method: A2aStreamMethod,
    /// What to send.
    pub params: A2aSendParams,
}

impl A2aStreamRequest {
    /// Made of what must be given; the rest is unset.
    #[must_use]
    pub fn new(id: JsonRpcId, method: A2aStreamMethod, params: A2aSendParams) -> Self {
        Self { jsonrpc: JsonRpcVersion, id, method, params }
    }
}

one_of! {
    /// A response of a stream; a failure ends it.
    A2aStreamResponse {
        AStreamSuccess(A2aStreamSuccess),
        JsonRpcFailure(JsonRpcFailure),
    }
}

one_of! {
    /// What a stream tells, first the task, then how it goes on.
    A2aStreamResult {
        StatusUpdate(A2aStatusUpdate),
        Task(A2aTask),
        ArtifactUpdate(A2aArtifactUpdate),
        TaskEnvelope(A2aTaskEnvelope),
    }
}

/// A response of a stream that goes well.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct A2aStreamSuccess {
    /// The version of JSON-RPC.
    pub jsonrpc: JsonRpcVersion,
    /// The request's id.
    pub id: JsonRpcId,
    /// What there is to tell.
    pub result: A2aStreamResult,
}

/// The response to a request that went well.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct A2aSuccess {
    /// The version of JSON-RPC.
    pub jsonrpc: JsonRpcVersion,
    /// The request's id.
    pub id: JsonRpcId,
    /// What the method returns.
    pub result: A2aResult,
}

/// A run of an agent, as the agent-to-agent protocol sees it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct A2aTask {
    /// The kind of object.
    pub kind: TaskLiteral,
    /// The task's id, that of the thread and of its first run joined by a colon.
    pub id: String,
    /// The thread's id.
    #[serde(rename = "contextId")]
    pub context_id: String,
    /// How the task stands.
    pub status: A2aTaskStatus,
    /// The messages so far, absent if none were asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub history: Option<Vec<A2aMessage>>,
    /// The answer or the interrupts, absent before there are any.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub artifacts: Option<Vec<A2aArtifact>>,
}

/// A task in the protocol's new form.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct A2aTaskEnvelope {
    /// The task.
    pub task: A2aTask,
}

/// A page of tasks, those that changed last first.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct A2aTaskList {
    /// The tasks.
    pub tasks: Vec<A2aTask>,
    /// The number of all tasks that fit.
    #[serde(rename = "totalSize")]
    pub total_size: i64,
    /// The number of tasks of this page.
    #[serde(rename = "pageSize")]
    pub page_size: i64,
    /// Where the next page starts, empty on the last page.
    #[serde(rename = "nextPageToken")]
    pub next_page_token: String,
}

text_enum! {
    /// The state of a task, in the protocol's old form or its new.
    A2aTaskState {
        Submitted = "submitted",
        Working = "working",
        Completed = "completed",
        Failed = "failed",
        Canceled = "canceled",
        InputRequired = "input-required",
        Rejected = "rejected",
        AuthRequired = "auth-required",
        TaskStateSubmitted = "TASK_STATE_SUBMITTED",
        TaskStateWorking = "TASK_STATE_WORKING",
        TaskStateCompleted = "TASK_STATE_COMPLETED",
        TaskStateFailed = "TASK_STATE_FAILED",
        TaskStateCanceled = "TASK_STATE_CANCELED",
        TaskStateInputRequired = "TASK_STATE_INPUT_REQUIRED",
        TaskStateRejected = "TASK_STATE_REJECTED",
        TaskStateAuthRequired = "TASK_STATE_AUTH_REQUIRED",
    }
}

/// How a task stands.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct A2aTaskStatus {
    /// The state.
    pub state: A2aTaskState,
    /// Since when, absent on a failure.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timestamp: Option<String>,
    /// What there is to say of it, absent if nothing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<A2aMessage>,
}

/// A part that is text.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct A2aTextPart {
    /// The kind of part.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<TextLiteral>,
    /// The text.
    pub text: String,
    /// Metadata of the part.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Metadata>,
}

impl A2aTextPart {
    /// Made of what must be given; the rest is unset.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self { kind: None, text: text.into(), metadata: None }
    }
}

/// A message to an agent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct A2aUserMessage {
    /// The kind of object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<MessageLiteral>,
    /// Who speaks.
    pub role: A2aRole,
    /// What is said; text and files need a graph with `messages`.
    pub parts: Vec<A2aPart>,
    /// The message's id.
    #[serde(rename = "messageId")]
    pub message_id: String,
    /// The thread to go on with, a new one by default.
    #[serde(rename = "contextId", skip_serializing_if = "Option::is_none")]
    pub context_id: Option<String>,
    /// The task to go on with, one that asked for input.
    #[serde(rename = "taskId", skip_serializing_if = "Option::is_none")]
    pub task_id: Option<String>,
    /// What to do to the thread instead, which only this server knows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub command: Option<Command>,
    /// Metadata of the message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Metadata>,
}

impl A2aUserMessage {
    /// Made of what must be given; the rest is unset.
    #[must_use]
    pub fn new(role: A2aRole, parts: Vec<A2aPart>, message_id: impl Into<String>) -> Self {
        Self {
            kind: None,
            role,
            parts,
            message_id: message_id.into(),
            context_id: None,
            task_id: None,
            command: None,
            metadata: None,
        }
    }
}

/// What an agent can do.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AgentCapabilities {
    /// Whether it streams.
    pub streaming: bool,
    /// Whether it calls back.
    #[serde(rename = "pushNotifications")]
    pub push_notifications: bool,
    /// Whether it keeps the changes of a task's state.
    #[serde(rename = "stateTransitionHistory")]
    pub state_transition_history: bool,
    /// What it can do beyond the protocol.
    pub extensions: Vec<AgentExtension>,
}

/// What an assistant is as an agent of the agent-to-agent protocol.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AgentCard {
    /// The assistant's name.
    pub name: String,
    /// What the assistant is for.
    pub description: String,
    /// Where to send requests to.
    pub url: String,
    /// The ways to reach the agent.
    #[serde(rename = "supportedInterfaces")]
    pub supported_interfaces: Vec<AgentInterface>,
    /// What the agent can do.
    pub capabilities: AgentCapabilities,
    /// The media types that it takes.
    #[serde(rename = "defaultInputModes")]
    pub default_input_modes: Vec<String>,
    /// The media types that it gives.
    #[serde(rename = "defaultOutputModes")]
    pub default_output_modes: Vec<String>,
    /// What it is good for, the assistant itself and nothing else.
    pub skills: Vec<AgentSkill>,
    /// The server's version.
    pub version: String,
}

/// Why there is no card.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AgentCardError {
    /// The error.
    pub error: JsonRpcError,
}

/// Something that an agent can do beyond the protocol.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AgentExtension {
    /// The extension's id.
    pub uri: String,
    /// What it is.
    pub description: String,
    /// Whether a client has to know it.
    pub required: bool,
    /// Its settings.
    pub params: AgentExtensionParams,
}

/// The settings of an extension; those named here belong to the scope of a task's history.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AgentExtensionParams {
    /// The request header that chooses a value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub header: Option<String>,
    /// The values that there are.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub values: Option<Vec<String>>,
    /// The value by default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default: Option<String>,
    /// The methods that use it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub methods: Option<Vec<String>>,
    /// Whatever else there is.
    #[serde(flatten)]
    pub additional: JsonObject,
}

/// A way to reach an agent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AgentInterface {
    /// Where to send requests to.
    pub url: String,
    /// How requests are written, `JSONRPC`.
    #[serde(rename = "protocolBinding")]
    pub protocol_binding: String,
    /// The version of the protocol.
    #[serde(rename = "protocolVersion")]
    pub protocol_version: String,
}

/// What an agent is good for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AgentSkill {
    /// The skill's id.
    pub id: String,
    /// The skill's name.
    pub name: String,
    /// What it is.
    pub description: String,
    /// Words to find it by.
    pub tags: Vec<String>,
    /// Things to ask, none by default.
    pub examples: Vec<String>,
    /// The media types that it takes.
    #[serde(rename = "inputModes")]
    pub input_modes: Vec<String>,
    /// The media types that it gives.
    #[serde(rename = "outputModes")]
    pub output_modes: Vec<String>,
    /// What the server adds to it.
    pub metadata: AgentSkillMetadata,
}

/// A summary of what a graph takes as input.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AgentSkillInput {
    /// The fields that it needs.
    pub required: Vec<String>,
    /// The fields that it knows, in the order of the alphabet.
    pub properties: Vec<String>,
    /// Whether it has `messages`, and so takes text.
    #[serde(rename = "supportsA2A")]
    pub supports_a2_a: bool,
}

/// What the server adds to a skill.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AgentSkillMetadata {
    /// What the graph takes as input.
    #[serde(rename = "inputSchema")]
    pub input_schema: AgentSkillInput,
}
