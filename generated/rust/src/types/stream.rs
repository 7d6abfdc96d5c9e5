// Generated from spec/ by `npm run generate`; do not edit.
use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::*;
use crate::Maybe;

/// What a node writes to the stream by itself, any JSON value.
pub type CustomData = Value;

/// A checkpoint was written.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(bound(deserialize = "State: serde::de::DeserializeOwned"))]
#[non_exhaustive]
pub struct DebugCheckpoint<State = Value> {
    /// The number of the step, -1 for the first input.
    pub step: i64,
    /// When it happened.
    pub timestamp: String,
    /// Tells what happened.
    pub r#type: CheckpointLiteral,
    /// A checkpoint as the debug mode tells it, with its place also as the thread's state names it.
    pub payload: DebugCheckpointPayload<State>,
}

/// A checkpoint as the debug mode tells it, with its place also as the thread's state names it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(bound(deserialize = "State: serde::de::DeserializeOwned"))]
#[non_exhaustive]
pub struct DebugCheckpointPayload<State = Value> {
    /// Where the checkpoint is; use `checkpoint`. Deprecated.
    pub config: StreamedCheckpointConfig,
    /// Where the checkpoint before is; use `parent_checkpoint`. Deprecated.
    pub parent_config: Option<StreamedCheckpointConfig>,
    /// The state of a graph; its shape is the graph's own.
    pub values: State,
    /// What is known about a checkpoint besides its state; the run's metadata and settings are merged into it.
    pub metadata: CheckpointMetadata,
    /// The nodes that run next, none where the graph has ended.
    pub next: Vec<NodeName>,
    /// What runs next, one task for each node.
    pub tasks: Vec<StreamedCheckpointTask>,
    /// A saved state of a thread or of a subgraph in it.
    pub checkpoint: Checkpoint,
    /// The checkpoint before, null for the first.
    pub parent_checkpoint: Option<Checkpoint>,
}

one_of! {
    /// What the debug mode tells, told apart by `type`.
    DebugData<State> by "type" {
        Checkpoint(DebugCheckpoint<State>) = "checkpoint",
        Task(DebugTask<State>) = "task",
        TaskResult(DebugTaskResult) = "task_result",
    }
}

/// A task began.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(bound(deserialize = "State: serde::de::DeserializeOwned"))]
#[non_exhaustive]
pub struct DebugTask<State = Value> {
    /// The number of the step, -1 for the first input.
    pub step: i64,
    /// When it happened.
    pub timestamp: String,
    /// Tells what happened.
    pub r#type: TaskLiteral,
    /// A node's turn begins.
    pub payload: TaskStart<State>,
}

/// A task ended.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DebugTaskResult {
    /// The number of the step, -1 for the first input.
    pub step: i64,
    /// When it happened.
    pub timestamp: String,
    /// Tells what happened.
    pub r#type: TaskResultLiteral,
    /// A node's turn has ended.
    pub payload: TaskResult,
}

/// How a run ended.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EndData {
    /// The run.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub run_id: Option<String>,
    /// How a run ended; a rolled back run exists no more.
    pub status: EndStatus,
}

text_enum! {
    /// How a run ended; a rolled back run exists no more.
    EndStatus {
        Success = "success",
        Error = "error",
        Timeout = "timeout",
        Interrupted = "interrupted",
        Rollback = "rollback",
    }
}

/// A signed URL for each feedback key of the run.
pub type FeedbackUrls = BTreeMap<String, String>;

one_of! {
    /// One stream mode, or several as a JSON array in one text. The official SDKs repeat the parameter instead, of which
    /// the server takes the last.
    JoinStreamModesValue {
        Mode(StreamMode),
        Modes(StreamModes),
    }
}

one_of_from! {
    JoinStreamModesValue {
        Mode: value StreamMode,
        Modes: list StreamMode,
    }
}

/// Where a message comes from.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct MessageSource {
    /// What is known about the run, and inside a node about the step and the model, that sent something. The metadata
    /// that users gave to the run, the assistant and the config is merged in, so further keys are theirs.
    pub metadata: StepMetadata,
}

/// Where messages come from, by the id of the message.
pub type MessageSources = BTreeMap<String, MessageSource>;

/// A message or a piece of one, and where it comes from.
pub type MessageTuple = (StreamedMessage, StepMetadata);

/// That a run has ended, however it ended.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RunDoneData {
    /// Tells this from the start of a run.
    pub status: RunDoneLiteral,
    /// The run.
    pub run_id: String,
}

/// Which run a stream tells about.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RunStarted {
    /// The run.
    pub run_id: String,
    /// The attempt of the run, from 1.
    pub attempt: i64,
}

/// The thread's state after an update by hand.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(bound(deserialize = "State: serde::de::DeserializeOwned"))]
#[non_exhaustive]
pub struct StateUpdateData<State = Value> {
    /// The state of a thread at a checkpoint; of a thread that never ran, `values` is empty and the rest null.
    pub state: ThreadState<State>,
    /// The thread.
    pub thread_id: String,
}

/// What is known about the run, and inside a node about the step and the model, that sent something. The metadata
/// that users gave to the run, the assistant and the config is merged in, so further keys are theirs.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct StepMetadata {
    /// The run.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub run_id: Option<String>,
    /// The attempt of the run, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub run_attempt: Option<i64>,
    /// The thread.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thread_id: Option<String>,
    /// The assistant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assistant_id: Option<String>,
    /// The graph.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub graph_id: Option<String>,
    /// Who made the assistant: `system`, or `user` for one that a user created.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_by: Option<String>,
    /// The user who made the run.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// The tags of the config.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// The version of LangGraph.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub langgraph_version: Option<String>,
    /// The version of the server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub langgraph_api_version: Option<String>,
    /// The plan of the deployment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub langgraph_plan: Option<String>,
    /// Where the deployment runs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub langgraph_host: Option<String>,
    /// The URL of the server.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub langgraph_api_url: Maybe<String>,
    /// The user as the authentication names them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub langgraph_auth_user_id: Option<String>,
    /// The id of the request that made the run.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub langgraph_request_id: Option<String>,
    /// The number of the step, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub langgraph_step: Option<i64>,
    /// The node.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub langgraph_node: Option<NodeName>,
    /// What made the node run.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub langgraph_triggers: Option<Vec<String>>,
    /// How the node's task came about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub langgraph_path: Option<TaskPath>,
    /// The node's place in the graph and its parents.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub langgraph_checkpoint_ns: Option<String>,
    /// The namespace of the checkpoint that the step read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub checkpoint_ns: Option<String>,
    /// The library that ran.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ls_integration: Option<String>,
    /// The model's provider.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ls_provider: Option<String>,
    /// The kind of model: `chat` or `llm`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ls_model_type: Option<String>,
    /// The model.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ls_model_name: Option<String>,
    /// The model's temperature.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub ls_temperature: Maybe<f64>,
    /// The most tokens that the model may answer with.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub ls_max_tokens: Maybe<i64>,
    /// The texts at which the model stops.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub ls_stop: Maybe<Vec<String>>,
    /// The versions of the libraries that made a message, by name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lc_versions: Option<LibraryVersions>,
    /// Whatever else there is.
    #[serde(flatten)]
    pub additional: JsonObject,
}

text_enum! {
    /// A stream mode as a run keeps it; a run that a thread's command started has two that no request may ask for.
    StoredStreamMode {
        Values = "values",
        Messages = "messages",
        MessagesTuple = "messages-tuple",
        Tasks = "tasks",
        Checkpoints = "checkpoints",
        Updates = "updates",
        Events = "events",
        Debug = "debug",
        Custom = "custom",
        Tools = "tools",
        Lifecycle = "lifecycle",
    }
}

text_enum! {
    /// What a stream carries; each mode has its own events.
    StreamMode {
        Values = "values",
        Messages = "messages",
        MessagesTuple = "messages-tuple",
        Tasks = "tasks",
        Checkpoints = "checkpoints",
        Updates = "updates",
        Events = "events",
        Debug = "debug",
        Custom = "custom",
    }
}

one_of! {
    /// One stream mode or several.
    StreamModeChoice {
        Mode(StreamMode),
        Modes(StreamModes),
    }
}

one_of_from! {
    StreamModeChoice {
        Mode: value StreamMode,
        Modes: list StreamMode,
    }
}

/// Several stream modes.
pub type StreamModes = Vec<StreamMode>;

/// Namespaces of a run, each without the subgraphs below it.
pub type StreamNamespaceList = Vec<String>;

/// A checkpoint as it is written while the run goes on.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(bound(deserialize = "State: serde::de::DeserializeOwned"))]
#[non_exhaustive]
pub struct StreamedCheckpoint<State = Value> {
    /// Where the checkpoint is.
    pub config: StreamedCheckpointConfig,
    /// Where the checkpoint before is, null for the first.
    pub parent_config: Option<StreamedCheckpointConfig>,
    /// The state of a graph; its shape is the graph's own.
    pub values: State,
    /// What is known about a checkpoint besides its state; the run's metadata and settings are merged into it.
    pub metadata: CheckpointMetadata,
    /// The nodes that run next, none where the graph has ended.
    pub next: Vec<NodeName>,
    /// What runs next, one task for each node.
    pub tasks: Vec<StreamedCheckpointTask>,
}

/// Where a checkpoint is, as a configuration that a run could start from.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct StreamedCheckpointConfig {
    /// The identity of a checkpoint and of the run that writes it. The configurable values that users gave to the run
    /// are merged in, so further keys are theirs.
    pub configurable: StreamedCheckpointPlace,
}

/// The identity of a checkpoint and of the run that writes it. The configurable values that users gave to the run are
/// merged in, so further keys are theirs.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct StreamedCheckpointPlace {
    /// The thread.
    pub thread_id: String,
    /// The subgraph that it belongs to; empty for the graph itself.
    pub checkpoint_ns: String,
    /// The id of the checkpoint.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub checkpoint_id: Option<String>,
    /// The checkpoint of each enclosing graph, by namespace.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub checkpoint_map: Option<CheckpointMap>,
    /// The run.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub run_id: Option<String>,
    /// The assistant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assistant_id: Option<String>,
    /// The graph.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub graph_id: Option<String>,
    /// The user who made the run.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// The id of the request that made the run.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub langgraph_request_id: Option<String>,
    /// The user as the authentication names them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub langgraph_auth_user_id: Option<String>,
    /// The user as the server's own authentication describes them, null without one.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub langgraph_auth_user: Maybe<AuthUser>,
    /// What the user may do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub langgraph_auth_permissions: Option<Vec<String>>,
    /// When the request came in, in milliseconds since 1970.
    #[serde(rename = "__request_start_time_ms__", skip_serializing_if = "Option::is_none")]
    pub request_start_time_ms: Option<i64>,
    /// The seconds that the run was put off.
    #[serde(rename = "__after_seconds__", skip_serializing_if = "Option::is_none")]
    pub after_seconds: Option<f64>,
    /// Whatever else there is.
    #[serde(flatten)]
    pub additional: JsonObject,
}

/// One node's turn after a checkpoint.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct StreamedCheckpointTask {
    /// The task's id.
    pub id: String,
    /// The node.
    pub name: NodeName,
    /// The interrupts that this task waits for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interrupts: Option<Interrupts>,
    /// What the node returned, where it has.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub result: Maybe<GraphUpdate>,
    /// What the node raised, where it has.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<RunFailure>,
    /// Where the state of the subgraph is that the task runs, null if it runs none.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub state: Maybe<StreamedCheckpointConfig>,
    /// The same in the debug mode, in place of `state`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub checkpoint: Option<Checkpoint>,
}

one_of! {
    /// A message as a stream tells it: a chunk where the model streams, a complete message where it does not.
    StreamedMessage by "type" {
        AiMessageChunk(AiMessageChunk) = "AIMessageChunk",
        AiMessage(AiMessage) = "ai",
        ToolMessageChunk(ToolMessageChunk) = "ToolMessageChunk",
        FunctionMessageChunk(FunctionMessageChunk) = "FunctionMessageChunk",
        ChatMessageChunk(ChatMessageChunk) = "ChatMessageChunk",
        ToolMessage(ToolMessage) = "tool",
        FunctionMessage(FunctionMessage) = "function",
        ChatMessage(ChatMessage) = "chat",
        RemoveMessage(RemoveMessage) = "remove",
        HumanMessageChunk(HumanMessageChunk) = "HumanMessageChunk",
        SystemMessageChunk(SystemMessageChunk) = "SystemMessageChunk",
        HumanMessage(HumanMessage) = "human",
        SystemMessage(SystemMessage) = "system",
    }
}

/// One message, as it stands.
pub type StreamedMessages = Vec<Message>;

one_of! {
    /// The start or the end of a node's turn; only the end has `result`.
    TaskData<State> {
        Result(TaskResult),
        Start(TaskStart<State>),
    }
}

/// A node's turn has ended.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TaskResult {
    /// The task's id.
    pub id: String,
    /// The node.
    pub name: NodeName,
    /// What the node returned, `{}` where it returned nothing.
    pub result: GraphUpdate,
    /// What the node raised, null if nothing.
    pub error: Option<RunFailure>,
    /// The interrupts at which the node stopped.
    pub interrupts: Interrupts,
}

/// A node's turn begins.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(bound(deserialize = "State: serde::de::DeserializeOwned"))]
#[non_exhaustive]
pub struct TaskStart<State = Value> {
    /// The task's id, which its result repeats.
    pub id: String,
    /// The node.
    pub name: NodeName,
    /// What the node is given, the state or what a `Send` carries.
    pub input: State,
    /// What made the node run.
    pub triggers: Vec<String>,
    /// What is known about the run, and inside a node about the step and the model, that sent something. The metadata
    /// that users gave to the run, the assistant and the config is merged in, so further keys are theirs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<StepMetadata>,
}

text_enum! {
    /// What the stream of a thread carries: all events of its runs, only the first and last event of each, or the updates
    /// of its state by hand.
    ThreadStreamMode {
        RunModes = "run_modes",
        Lifecycle = "lifecycle",
        StateUpdate = "state_update",
    }
}

/// The update of a node by its name, or the pending interrupts under `__interrupt__`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Updates {
    /// The interrupts, none at `interrupt_before` or `interrupt_after`.
    #[serde(rename = "__interrupt__", skip_serializing_if = "Option::is_none")]
    pub interrupt: Option<Interrupts>,
    /// Whatever else there is.
    #[serde(flatten)]
    pub additional: JsonObject,
}
