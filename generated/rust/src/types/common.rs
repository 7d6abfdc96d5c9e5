// Generated from spec/ by `npm run generate`; do not edit.
use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::*;
use crate::Maybe;

literal! {
    /// Every node of the graph.
    AllNodes = "*", serialize_str
}

/// The caller as an authentication handler described them.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct AuthUser {
    /// Who the caller is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identity: Option<String>,
    /// How to call them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// Whether they proved it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_authenticated: Option<bool>,
    /// What they may do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub permissions: Option<Vec<String>>,
    /// Whatever else there is.
    #[serde(flatten)]
    pub additional: JsonObject,
}

text_enum! {
    /// Which runs a bulk cancel selects.
    BulkCancelStatus {
        Pending = "pending",
        Running = "running",
        All = "all",
    }
}

text_enum! {
    /// Whether a cancelled run keeps its steps (`interrupt`) or is deleted with its checkpoints (`rollback`).
    CancelAction {
        Interrupt = "interrupt",
        Rollback = "rollback",
    }
}

/// The number and size of the values of a state's channels.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ChannelStorage {
    /// The number of rows.
    pub count: u64,
    /// Their size, in bytes.
    pub bytes: u64,
    /// The same, for each channel.
    pub by_channel: StorageByChannel,
}

literal! {
    /// The place of a chunk in its message.
    ChunkPosition = "last", serialize_str
}

/// The configuration of a run, as the graph's runtime takes it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Config {
    /// Tags for tracing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// The largest number of steps; a run that needs more ends with GraphRecursionError. The default is the graph
    /// library's own, on the JavaScript server 25.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recursion_limit: Option<i64>,
    /// The settings of the graph; a run refuses them together with `context` unless they are empty.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub configurable: Option<Configurable>,
    /// Metadata that is merged into the run's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Metadata>,
    /// The name of the run in traces.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub run_name: Option<String>,
    /// The largest number of nodes that run at once, unlimited by default.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub max_concurrency: Maybe<i64>,
}

/// The settings that a graph declares as configurable; the server adds its own keys.
pub type Configurable = JsonObject;

/// How many objects fit the request.
pub type Count = u64;

text_enum! {
    /// Whether a run is cancelled or continues when the client closes the connection.
    DisconnectMode {
        Cancel = "cancel",
        Continue = "continue",
    }
}

text_enum! {
    /// When checkpoints are saved: `sync` before the next step starts, `async` while it runs, `exit` once when the run
    /// ends.
    Durability {
        Sync = "sync",
        Async = "async",
        Exit = "exit",
    }
}

one_of! {
    /// What an operation says of a request that it refused, as `detail` or as `error`.
    EitherErrorResponse {
        SimpleError(SimpleErrorResponse),
        Error(ErrorResponse),
    }
}

/// How a run ended.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
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

/// What the server says of a request that it refused.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ErrorResponse {
    /// The server's own words, one or several lines.
    pub detail: String,
}

/// The server's own words as plain text.
pub type ErrorText = String;

/// A signed URL for each feedback key of the run.
pub type FeedbackUrls = BTreeMap<String, String>;

/// True or false.
pub type Flag = bool;

text_enum! {
    /// The other ways to write true and false.
    FlagText {
        Number1 = "1",
        Number0 = "0",
        Yes = "yes",
        No = "no",
    }
}

one_of! {
    /// Where the graph goes next, one node or several, each with the state or each with an input of its own.
    Goto {
        Name(NodeName),
        Names(NodeNames),
        Sends(NodeSends),
        Send(NodeSend),
    }
}

one_of_from! {
    Goto {
        Name: text String,
        Names: list NodeName,
        Send: value NodeSend,
    }
}

/// A checkpoint in the shape that the history takes, wrapped in `configurable`; a bare one makes the server fail.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct HistoryBefore {
    /// The checkpoint.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub configurable: Option<CheckpointConfig>,
}

text_enum! {
    /// Whether creating what exists already is refused with 409 or returns what is there, unchanged.
    IfExists {
        Raise = "raise",
        DoNothing = "do_nothing",
    }
}

text_enum! {
    /// Whether a run on a thread that is missing creates the thread or is rejected with 404.
    IfNotExists {
        Create = "create",
        Reject = "reject",
    }
}

/// A body that the server does not read; some clients send an empty object.
pub type IgnoredBody = JsonObject;

/// A tool call whose arguments could not be parsed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct InvalidToolCall {
    /// The name of the tool.
    pub name: Option<String>,
    /// The arguments as the model wrote them, not JSON.
    pub args: Option<String>,
    /// The id of the call.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub id: Maybe<String>,
    /// Why they could not be parsed.
    pub error: Option<String>,
    /// Tells the kind of call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<InvalidToolCallLiteral>,
}

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

/// Where a run is traced in LangSmith.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct LangsmithTracer {
    /// The project that takes the trace.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub project_name: Maybe<String>,
    /// The example of a dataset that the run answers.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub example_id: Maybe<String>,
}

/// Keys and values that you choose; the server keeps them and searches by them.
pub type Metadata = JsonObject;

/// What is known about the model; providers add further keys.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ModelMetadata {
    /// The provider.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provider: Option<String>,
    /// The model.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model: Option<String>,
    /// The kind of model.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model_type: Option<String>,
    /// The call of the model.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub run_id: Option<String>,
    /// The thread.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thread_id: Option<String>,
    /// The provider's mark of its configuration.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub system_fingerprint: Option<String>,
    /// The provider's class of service.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_tier: Option<String>,
    /// Whatever else there is.
    #[serde(flatten)]
    pub additional: JsonObject,
}

text_enum! {
    /// What happens when the thread has a run in flight: `reject` the new run with 409, `interrupt` the old run and keep
    /// its steps, `rollback` the old run and delete it with its checkpoints, or `enqueue` the new run behind it.
    MultitaskStrategy {
        Reject = "reject",
        Interrupt = "interrupt",
        Rollback = "rollback",
        Enqueue = "enqueue",
    }
}

/// The name of a node of a graph.
pub type NodeName = String;

/// Names of nodes of a graph.
pub type NodeNames = Vec<NodeName>;

/// A call of one node with an input of its own.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct NodeSend {
    /// The node that is called.
    pub node: NodeName,
    /// What the node gets instead of the state.
    pub input: GraphInput,
}

impl NodeSend {
    /// Made of what must be given; the rest is unset.
    #[must_use]
    pub fn new(node: impl Into<String>, input: GraphInput) -> Self {
        Self { node: node.into(), input }
    }
}

/// Calls of several nodes, each with an input of its own.
pub type NodeSends = Vec<NodeSend>;

text_enum! {
    /// Whether the thread of a stateless run is deleted or kept when the run ends.
    OnCompletion {
        Delete = "delete",
        Keep = "keep",
    }
}

one_of! {
    /// A yes or no; `1` and `yes` mean true, `0` and `no` mean false.
    QueryFlag {
        Flag(Flag),
        FlagText(FlagText),
    }
}

one_of_from! {
    QueryFlag {
        Flag: value Flag,
        FlagText: value FlagText,
    }
}

/// What to subscribe to, and where to go on. Where the server no longer has what follows `since` it answers
/// `resume_gap`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ReconnectParams {
    /// The kinds of events to send.
    pub channels: Vec<ProtocolChannel>,
    /// The subgraphs to send events of, each with all below it; all by default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub namespaces: Option<Vec<Namespace>>,
    /// How far below each of `namespaces` to go, without limit by default; ignored without them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub depth: Option<u64>,
    /// The `seq` of the last event that arrived; the server replays all and leaves out the events up to this one.
    pub since: u64,
    /// The id to give the subscription, a new one by default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subscription_id: Option<String>,
}

impl ReconnectParams {
    /// Made of what must be given; the rest is unset.
    #[must_use]
    pub fn new(channels: Vec<ProtocolChannel>, since: u64) -> Self {
        Self { channels, namespaces: None, depth: None, since, subscription_id: None }
    }
}

/// How many requests of one kind there were.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RequestCount {
    /// The HTTP method.
    pub method: String,
    /// The path as the server's routes have it.
    pub path: String,
    /// The HTTP status.
    pub status: i64,
    /// How many there were.
    pub count: u64,
}

/// What a model provider said about its answer (model, finish reason), free because each provider has its own.
pub type ResponseMetadata = JsonObject;

/// What the pending interrupt returns to its node, any JSON value; with several pending it is an object from
/// interrupt id to value.
pub type ResumeValue = Value;

/// What some operations say of a request that they refused, in place of `detail`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SimpleErrorResponse {
    /// The server's own words.
    pub error: String,
}

text_enum! {
    /// The direction of sorting.
    SortOrder {
        Asc = "asc",
        Desc = "desc",
    }
}

/// What is known about the run, and inside a node about the step and the model, that sent something. The metadata
/// that users gave to the run, the assistant and the config is merged in, so further keys are theirs.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
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

/// The versions and size of each channel, by its name.
pub type StorageByChannel = BTreeMap<String, StorageVersions>;

/// The versions of one channel and their size.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct StorageVersions {
    /// The number of versions.
    pub versions: u64,
    /// Their size, in bytes.
    pub bytes: u64,
}

/// Where items lie, a list of labels such as `[users, u1]`; no label is empty or has a period in it.
pub type StoreNamespace = Vec<String>;

/// The namespaces of a store.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct StoreNamespaceList {
    /// The namespaces that hold items.
    pub namespaces: Vec<StoreNamespace>,
}

/// Which namespaces to list, and which page of them.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct StoreNamespaceSearch {
    /// What a namespace starts with; the label `*` fits any.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prefix: Option<StoreNamespace>,
    /// What a namespace ends with; the label `*` fits any.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub suffix: Option<StoreNamespace>,
    /// How many labels to return; longer namespaces are cut and named once.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_depth: Option<i64>,
    /// The largest number of namespaces. The server's default is `100`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// How many namespaces to skip. The server's default is `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
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

/// A text.
pub type Text = String;

/// Which subscription ends.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct UnsubscribeParams {
    /// The id of the subscription.
    pub subscription_id: String,
}

impl UnsubscribeParams {
    /// Made of what must be given; the rest is unset.
    #[must_use]
    pub fn new(subscription_id: impl Into<String>) -> Self {
        Self { subscription_id: subscription_id.into() }
    }
}

/// What the server posts to a run's webhook when the run has ended.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(bound(deserialize = "State: serde::de::DeserializeOwned"))]
pub struct WebhookPayload<State = Value> {
    /// The run's id.
    pub run_id: String,
    /// The thread that it ran on.
    pub thread_id: String,
    /// The assistant that ran.
    pub assistant_id: String,
    /// When the run was created.
    pub created_at: String,
    /// When the run last changed before it started.
    pub updated_at: String,
    /// How the run ended.
    pub status: WebhookStatus,
    /// The metadata of the run.
    pub metadata: RunMetadata,
    /// The arguments of the run.
    pub kwargs: RunsCreateKwargs,
    /// What it did to a run in flight on the thread.
    pub multitask_strategy: MultitaskStrategy,
    /// The LangSmith project that has the trace, null if the run is not traced.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub langsmith_session_name: Maybe<String>,
    /// When the run started.
    pub run_started_at: String,
    /// When the run ended.
    pub run_ended_at: String,
    /// When this call was made.
    pub webhook_sent_at: String,
    /// The final state of the thread, null for a stateless run.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub values: Maybe<State>,
    /// Why the run failed, absent unless it did.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<RunFailure>,
}

text_enum! {
    /// How a run ended; a run that was rolled back or is tried again has no such status of its own.
    WebhookStatus {
        Error = "error",
        Success = "success",
        Timeout = "timeout",
        Interrupted = "interrupted",
        Rollback = "rollback",
        Retry = "retry",
    }
}

/// A URL that the server calls; it has to be allowed by the server's webhook policy, else the answer is 422.
pub type WebhookUrl = String;
