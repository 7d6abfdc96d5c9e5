// Generated from spec/ by `npm run generate`; do not edit.
use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::*;
use crate::Maybe;

/// The number and size of the values of a state's channels.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ChannelStorage {
    /// The number of rows.
    pub count: i64,
    /// Their size, in bytes.
    pub bytes: i64,
    /// The same, for each channel.
    pub by_channel: StorageByChannel,
}

/// A saved state of a thread or of a subgraph in it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
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
#[non_exhaustive]
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
#[non_exhaustive]
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
#[non_exhaustive]
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

/// A checkpoint in the shape that the history takes, wrapped in `configurable`; a bare one makes the server fail.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct HistoryBefore {
    /// The checkpoint.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub configurable: Option<CheckpointConfig>,
}

/// A question of a node that stopped at `interrupt()` and waits for a value to resume with.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
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

/// What a node passed to `interrupt()`, any JSON value.
pub type InterruptValue = Value;

/// The interrupts that are pending.
pub type Interrupts = Vec<Interrupt>;

/// A part of a state; an object has to contain these keys, a list these elements.
pub type StateFilter = JsonObject;

/// The versions and size of each channel, by its name.
pub type StorageByChannel = BTreeMap<String, StorageVersions>;

/// A number of rows and their size.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct StorageCount {
    /// The number of rows.
    pub count: i64,
    /// Their size, in bytes.
    pub bytes: i64,
}

/// The versions of one channel and their size.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct StorageVersions {
    /// The number of versions.
    pub versions: i64,
    /// Their size, in bytes.
    pub bytes: i64,
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

/// Paths into a thread by the alias that each value gets in `extracted`; a path starts with values, metadata, config
/// or interrupts.
pub type ThreadExtract = BTreeMap<String, String>;

/// Values picked out of a thread, by the alias that the request gave each; null where there is none.
pub type ThreadExtracted = JsonObject;

/// States of a thread, newest first.
pub type ThreadHistory<State = Value> = Vec<ThreadState<State>>;

/// Which states of a thread are read.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ThreadHistoryQuery {
    /// The largest number of states. The server's default is `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// Only states older than this, none excluded by default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<HistoryBefore>,
    /// What the metadata of a checkpoint has to contain.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Metadata>,
    /// The subgraph whose states are read, by `checkpoint_ns`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub checkpoint: Option<CheckpointConfig>,
    /// The fields to show; servers up to 0.16 ignore it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub select: Option<Vec<String>>,
}

/// The pending interrupts of a thread, by the id of the task that waits.
pub type ThreadInterrupts = BTreeMap<String, Interrupts>;

/// The state of a thread at a checkpoint; of a thread that never ran, `values` is empty and the rest null.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(bound(deserialize = "State: serde::de::DeserializeOwned"))]
#[non_exhaustive]
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
#[non_exhaustive]
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

/// How much a thread occupies in the checkpointer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ThreadStorage {
    /// The thread's id.
    pub thread_id: String,
    /// The sum of the three parts, in bytes.
    pub total_bytes: i64,
    /// The checkpoints, with their metadata.
    pub checkpoints: StorageCount,
    /// The values of the state's channels, one for each version.
    pub channel_values: ChannelStorage,
    /// What tasks wrote that no checkpoint holds yet.
    pub pending_writes: StorageCount,
}

/// Updates that happen together.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ThreadSuperstep {
    /// The updates of the step.
    pub updates: Vec<ThreadSuperstepUpdate>,
}

impl ThreadSuperstep {
    /// Made of what must be given; the rest is unset.
    #[must_use]
    pub fn new(updates: Vec<ThreadSuperstepUpdate>) -> Self {
        Self { updates }
    }
}

/// An update of the state in the name of a node.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ThreadSuperstepUpdate {
    /// What the node is taken to have returned.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub values: Maybe<GraphUpdate>,
    /// A command that the node is taken to have returned.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub command: Maybe<Command>,
    /// The node that is taken to have run, `__input__` for an input.
    pub as_node: NodeName,
}

impl ThreadSuperstepUpdate {
    /// Made of what must be given; the rest is unset.
    #[must_use]
    pub fn new(as_node: impl Into<String>) -> Self {
        Self { values: Maybe::Unset, command: Maybe::Unset, as_node: as_node.into() }
    }
}

/// One node's turn in a step.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(bound(deserialize = "State: serde::de::DeserializeOwned"))]
#[non_exhaustive]
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
