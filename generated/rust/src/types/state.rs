// Generated from spec/ by `npm run generate`; do not edit.
use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::*;
use crate::Maybe;

/// A saved state of a thread or of a subgraph in it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Checkpoint {
    /// The thread that the checkpoint belongs to.
    pub thread_id: String,
    /// The subgraph that it belongs to; empty or absent for the graph itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub checkpoint_ns: Option<String>,
    /// The id of the checkpoint; absent only where the thread never ran.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub checkpoint_id: Option<String>,
    /// The checkpoints of the enclosing graphs, where known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub checkpoint_map: Option<CheckpointMap>,
}

/// Which checkpoint is meant; what is left out is taken from the thread of the request and its newest checkpoint.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CheckpointConfig {
    /// The thread that the checkpoint belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thread_id: Option<String>,
    /// The subgraph that it belongs to; empty for the graph itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub checkpoint_ns: Option<String>,
    /// The id of the checkpoint.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub checkpoint_id: Option<String>,
    /// The checkpoints of the enclosing graphs; SDKs send back the null that the JavaScript server gave them.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub checkpoint_map: Maybe<CheckpointMap>,
}

/// A checkpoint without its state.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CheckpointEnvelope {
    /// The id of the checkpoint.
    pub id: String,
    /// The id of the checkpoint before, absent for the first.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub parent_id: Maybe<String>,
    /// The number of the step, -1 for the first input.
    pub step: i64,
    /// What wrote a checkpoint, an input, a step of the graph, an update by hand or a copy.
    pub source: CheckpointSource,
}

/// The checkpoint of each enclosing graph, by namespace.
pub type CheckpointMap = BTreeMap<String, String>;

/// What is known about a checkpoint besides its state; the run's metadata and settings are merged into it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CheckpointMetadata {
    /// What wrote the checkpoint.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<CheckpointSource>,
    /// The number of the step, -1 for the first input.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub step: Option<i64>,
    /// The checkpoints of the enclosing graphs, by namespace.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parents: Option<CheckpointMap>,
    /// The run that wrote the checkpoint.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub run_id: Option<String>,
    /// The thread of the checkpoint.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thread_id: Option<String>,
    /// The graph that ran.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub graph_id: Option<String>,
    /// The assistant that ran.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assistant_id: Option<String>,
    /// The caller, empty without authentication.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// Who made the assistant, `system` for one that the server made.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_by: Option<String>,
    /// The number of the run's attempt, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub run_attempt: Option<i64>,
    /// The version of the graph's runtime.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub langgraph_version: Option<String>,
    /// The version of the server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub langgraph_api_version: Option<String>,
    /// The plan of the deployment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub langgraph_plan: Option<String>,
    /// How the server is hosted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub langgraph_host: Option<String>,
    /// The URL of the server.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub langgraph_api_url: Maybe<String>,
    /// The caller's identity, empty without authentication.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub langgraph_auth_user_id: Option<String>,
    /// The id of the request that created the run.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub langgraph_request_id: Option<String>,
    /// Whatever else there is.
    #[serde(flatten)]
    pub additional: JsonObject,
}

/// A checkpoint by its id.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CheckpointReference {
    /// The id of the checkpoint.
    pub id: String,
    /// The subgraph that it belongs to; empty for the graph itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ns: Option<String>,
}

text_enum! {
    /// What wrote a checkpoint, an input, a step of the graph, an update by hand or a copy.
    CheckpointSource {
        Input = "input",
        Loop = "loop",
        Update = "update",
        Fork = "fork",
    }
}

/// A checkpoint was written.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(bound(deserialize = "State: serde::de::DeserializeOwned"))]
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

/// A question of a node that stopped at `interrupt()` and waits for a value to resume with.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Interrupt {
    /// The id by which a resume names this interrupt.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// What the node asked.
    pub value: InterruptValue,
    /// The JSON Schema of the value that the node waits for; null where the node gave none.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub response_schema: Maybe<JsonSchema>,
}

one_of! {
    /// The nodes at which a run stops, by name or all.
    InterruptNodes {
        AllNodes(AllNodes),
        NodeNames(NodeNames),
    }
}

one_of_from! {
    InterruptNodes {
        AllNodes: value AllNodes,
        NodeNames: list NodeName,
    }
}

/// What a node passed to `interrupt()`, any JSON value.
pub type InterruptValue = Value;

/// The interrupts that are pending.
pub type Interrupts = Vec<Interrupt>;

/// A part of a state; an object has to contain these keys, a list these elements.
pub type StateFilter = JsonObject;

/// The thread's state after an update by hand.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(bound(deserialize = "State: serde::de::DeserializeOwned"))]
pub struct StateUpdateData<State = Value> {
    /// The state of a thread at a checkpoint; of a thread that never ran, `values` is empty and the rest null.
    pub state: ThreadState<State>,
    /// The thread.
    pub thread_id: String,
}

/// A checkpoint as it is written while the run goes on.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(bound(deserialize = "State: serde::de::DeserializeOwned"))]
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
pub struct StreamedCheckpointConfig {
    /// The identity of a checkpoint and of the run that writes it. The configurable values that users gave to the run
    /// are merged in, so further keys are theirs.
    pub configurable: StreamedCheckpointPlace,
}

/// The identity of a checkpoint and of the run that writes it. The configurable values that users gave to the run are
/// merged in, so further keys are theirs.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
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
    /// The start or the end of a node's turn; only the end has `result`.
    TaskData<State> {
        Result(TaskResult),
        Start(TaskStart<State>),
    }
}

/// The kind of the task, then what identifies it.
pub type TaskPath = Vec<TaskPathPart>;

/// The place of a task among those that were pushed together.
pub type TaskPathIndex = i64;

/// The path of the task that called this one, in the same form.
pub type TaskPathParent = Vec<Value>;

one_of! {
    /// A part of a task's path.
    TaskPathPart {
        Text(Text),
        TaskPathIndex(TaskPathIndex),
        Flag(Flag),
        TaskPathParent(TaskPathParent),
    }
}

/// A node's turn has ended.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
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

/// The state of a thread at a checkpoint; of a thread that never ran, `values` is empty and the rest null.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(bound(deserialize = "State: serde::de::DeserializeOwned"))]
pub struct ThreadState<State = Value> {
    /// The state.
    pub values: State,
    /// The nodes that run next, none where the graph has ended.
    pub next: Vec<NodeName>,
    /// What runs next, one task for each node.
    pub tasks: Vec<ThreadTask<State>>,
    /// The checkpoint that holds this state; one that does not exist is repeated as the request named it.
    pub checkpoint: Option<Checkpoint>,
    /// What is known about the checkpoint.
    pub metadata: Option<CheckpointMetadata>,
    /// When the checkpoint was written.
    pub created_at: Option<String>,
    /// The checkpoint before, null for the first.
    pub parent_checkpoint: Option<Checkpoint>,
    /// The pending interrupts of all tasks.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interrupts: Option<Interrupts>,
    /// The same as `checkpoint.checkpoint_id`; use that. Deprecated.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub checkpoint_id: Maybe<String>,
    /// The same as `parent_checkpoint.checkpoint_id`; use that. Deprecated.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub parent_checkpoint_id: Maybe<String>,
}

/// Which state of a thread is read.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ThreadStateQuery {
    /// The checkpoint to read.
    pub checkpoint: CheckpointConfig,
    /// Whether tasks show the states of their subgraphs. The server's default is `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subgraphs: Option<bool>,
}

impl ThreadStateQuery {
    /// Made of what must be given; the rest is unset.
    #[must_use]
    pub fn new(checkpoint: CheckpointConfig) -> Self {
        Self { checkpoint, subgraphs: None }
    }
}

/// An update of a thread's state from outside, as if a node had made it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ThreadStateUpdate {
    /// The update, an object or a list; null with an `as_node` only moves the thread on.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub values: Maybe<GraphUpdate>,
    /// The checkpoint to start from, the newest by default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub checkpoint: Option<CheckpointConfig>,
    /// The id of that checkpoint; `checkpoint` can say more.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub checkpoint_id: Option<String>,
    /// The node in whose name the update is made, which decides what runs next; by default the last to run.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub as_node: Option<NodeName>,
}

/// Where an update of a thread's state was saved.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ThreadStateUpdateResult {
    /// The new checkpoint.
    pub checkpoint: Checkpoint,
    /// The same as `checkpoint`; use that. Deprecated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub configurable: Option<Checkpoint>,
    /// The same as `checkpoint.checkpoint_id`; use that. Deprecated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub checkpoint_id: Option<String>,
}

/// One node's turn in a step.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(bound(deserialize = "State: serde::de::DeserializeOwned"))]
pub struct ThreadTask<State = Value> {
    /// The task's id.
    pub id: String,
    /// The node.
    pub name: NodeName,
    /// How the task came about, a pull by the graph or a push by `Send`.
    pub path: TaskPath,
    /// What the node raised, as text.
    pub error: Option<String>,
    /// The interrupts that this task waits for.
    pub interrupts: Interrupts,
    /// The newest checkpoint of the subgraph that the task runs, null if it runs none.
    pub checkpoint: Option<Checkpoint>,
    /// The state of that subgraph, null unless the request asks for subgraphs.
    pub state: Option<ThreadState<State>>,
    /// What the node returned, null while it has not.
    pub result: GraphUpdate,
}

/// The update of a node by its name, or the pending interrupts under `__interrupt__`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Updates {
    /// The interrupts, none at `interrupt_before` or `interrupt_after`.
    #[serde(rename = "__interrupt__", skip_serializing_if = "Option::is_none")]
    pub interrupt: Option<Interrupts>,
    /// Whatever else there is.
    #[serde(flatten)]
    pub additional: JsonObject,
}
