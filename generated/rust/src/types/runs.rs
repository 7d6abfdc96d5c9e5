// Generated from spec/ by `npm run generate`; do not edit.
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::*;
use crate::Maybe;

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

/// What a run does to a thread before it goes on, instead of taking an input.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Command {
    /// An update of the state, an object or a list of pairs.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub update: Maybe<GraphUpdate>,
    /// The value with which the pending interrupt goes on; without a pending interrupt nothing happens.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub resume: Maybe<ResumeValue>,
    /// Where the graph goes next.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub goto: Maybe<Goto>,
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

text_enum! {
    /// Whether a run on a thread that is missing creates the thread or is rejected with 404.
    IfNotExists {
        Create = "create",
        Reject = "reject",
    }
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

/// What the pending interrupt returns to its node, any JSON value; with several pending it is an object from
/// interrupt id to value.
pub type ResumeValue = Value;

/// One execution of a graph.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Run {
    /// The run's id.
    pub run_id: String,
    /// The thread that it runs on, one of its own if stateless.
    pub thread_id: String,
    /// The assistant that runs.
    pub assistant_id: String,
    /// When the run may start, in the future if `after_seconds` was given.
    pub created_at: String,
    /// When the run last changed.
    pub updated_at: String,
    /// How the run stands.
    pub status: RunStatus,
    /// The metadata of assistant, thread and request, merged.
    pub metadata: RunMetadata,
    /// The arguments of the run.
    pub kwargs: RunsCreateKwargs,
    /// What it did to a run in flight on the thread.
    pub multitask_strategy: MultitaskStrategy,
    /// The LangSmith project that has the trace, null if the run is not traced.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub langsmith_session_name: Maybe<String>,
}

/// The runs that a batch created, in the order of the request.
pub type RunBatch = Vec<Run>;

/// The stateless runs to create, at least one.
pub type RunBatchCreate = Vec<RunBatchItem>;

/// One stateless run of a batch.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RunBatchItem {
    /// The assistant or graph to run.
    pub assistant_id: AssistantReference,
    /// The graph's input; null goes on from where the thread stands. It is not read where there is a command.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub input: Maybe<GraphInput>,
    /// What to do instead of taking an input, such as resuming; it wins over `input`. A stateless run cannot resume.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub command: Maybe<Command>,
    /// Metadata of the run; the server drops keys that are its own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Metadata>,
    /// The configuration of the run.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub config: Option<Config>,
    /// The graph's static context; together with a non-empty `config.configurable` it is refused with 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub context: Option<GraphContext>,
    /// The checkpoint to start from, the newest by default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub checkpoint: Option<CheckpointConfig>,
    /// The id of the checkpoint to start from.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub checkpoint_id: Maybe<String>,
    /// Whether steps are saved while the run goes on; use `durability`, which wins. The server's default is `true`.
    /// Deprecated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub checkpoint_during: Option<bool>,
    /// Where to trace the run.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub langsmith_tracer: Maybe<LangsmithTracer>,
    /// The nodes before which the run stops.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interrupt_before: Option<InterruptNodes>,
    /// The nodes after which the run stops.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interrupt_after: Option<InterruptNodes>,
    /// The URL that the server calls when the run has ended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub webhook: Option<WebhookUrl>,
    /// What closing the connection does to a run that is waited for or streamed. The server's default is
    /// `"continue"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub on_disconnect: Option<DisconnectMode>,
    /// What becomes of the thread of a stateless run; ignored on a thread. The server's default is `"delete"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub on_completion: Option<OnCompletion>,
    /// What happens to a run in flight on the thread; a stateless run meets none and takes null. The server's default
    /// is `"enqueue"`.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub multitask_strategy: Maybe<MultitaskStrategy>,
    /// What happens when the thread is missing; a stateless run makes its own thread. The server's default is
    /// `"reject"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub if_not_exists: Option<IfNotExists>,
    /// Seconds to wait before the run starts; negative starts at once. The server's default is `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after_seconds: Option<f64>,
    /// When checkpoints are saved. The server's default is `"async"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub durability: Option<Durability>,
    /// Whether resuming an interrupt that is not pending fails the run; only servers newer than 0.16 use it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub strict_resume: Option<bool>,
    /// What the run's stream carries. The server's default is `"values"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stream_mode: Option<StreamModeChoice>,
    /// Whether subgraphs stream too. The server's default is `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stream_subgraphs: Option<bool>,
    /// Whether events are kept so that a lost stream can be resumed. The server's default is `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stream_resumable: Option<bool>,
    /// Keys for which the result carries a URL that takes feedback.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub feedback_keys: Option<Vec<String>>,
    /// What the official JavaScript SDK sends beside `assistant_id`; the server ignores it. Deprecated.
    #[serde(rename = "assistantId", skip_serializing_if = "Option::is_none")]
    pub assistant_id_camel: Option<String>,
}

impl RunBatchItem {
    /// Made of what must be given; the rest is unset.
    #[must_use]
    pub fn new(assistant_id: impl Into<String>) -> Self {
        Self {
            assistant_id: assistant_id.into(),
            input: Maybe::Unset,
            command: Maybe::Unset,
            metadata: None,
            config: None,
            context: None,
            checkpoint: None,
            checkpoint_id: Maybe::Unset,
            checkpoint_during: None,
            langsmith_tracer: Maybe::Unset,
            interrupt_before: None,
            interrupt_after: None,
            webhook: None,
            on_disconnect: None,
            on_completion: None,
            multitask_strategy: Maybe::Unset,
            if_not_exists: None,
            after_seconds: None,
            durability: None,
            strict_resume: None,
            stream_mode: None,
            stream_subgraphs: None,
            stream_resumable: None,
            feedback_keys: None,
            assistant_id_camel: None,
        }
    }
}

/// The configuration of a run as the server keeps it, with what it adds to the request's.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RunConfig {
    /// Tags for tracing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// The largest number of steps.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recursion_limit: Option<i64>,
    /// The settings of the graph and the server's own keys.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub configurable: Option<RunConfigurable>,
    /// The run's metadata and what the server knows about its run.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<RunMetadata>,
    /// The name of the run in traces.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub run_name: Option<String>,
    /// The largest number of nodes that run at once.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub max_concurrency: Maybe<i64>,
}

/// The settings of a graph, with the keys that the server adds about the caller and the request.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RunConfigurable {
    /// The thread of the run.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thread_id: Option<String>,
    /// The run.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub run_id: Option<String>,
    /// The graph that runs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub graph_id: Option<String>,
    /// The assistant that runs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assistant_id: Option<String>,
    /// The caller, empty without authentication.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// The cron that created the run.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cron_id: Option<String>,
    /// The checkpoint to start from.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub checkpoint_id: Maybe<String>,
    /// The subgraph of that checkpoint.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub checkpoint_ns: Option<String>,
    /// The checkpoints of the enclosing graphs.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub checkpoint_map: Maybe<CheckpointMap>,
    /// The caller as the authentication handler described them, null without authentication.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub langgraph_auth_user: Maybe<AuthUser>,
    /// The caller's identity, empty without authentication.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub langgraph_auth_user_id: Option<String>,
    /// What the caller may do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub langgraph_auth_permissions: Option<Vec<String>>,
    /// The request's `x-request-id`, or an id made for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub langgraph_request_id: Option<String>,
    /// When the request arrived, in milliseconds since 1970.
    #[serde(rename = "__request_start_time_ms__", skip_serializing_if = "Option::is_none")]
    pub request_start_time_ms: Option<i64>,
    /// The request's `after_seconds`.
    #[serde(rename = "__after_seconds__", skip_serializing_if = "Option::is_none")]
    pub after_seconds: Option<f64>,
    /// Whether the request had a `context`.
    #[serde(rename = "__context_provided__", skip_serializing_if = "Option::is_none")]
    pub context_provided: Option<bool>,
    /// The project that takes the trace.
    #[serde(rename = "__langsmith_project__", default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub langsmith_project: Maybe<String>,
    /// The example that the run answers.
    #[serde(rename = "__langsmith_example_id__", default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub langsmith_example_id: Maybe<String>,
    /// Whatever else there is.
    #[serde(flatten)]
    pub additional: JsonObject,
}

/// What a run is created with, whether it is waited for, streamed or left to itself; the server ignores unknown
/// fields. Where both `input` and `command` are given the command wins.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RunCreate {
    /// The assistant or graph to run.
    pub assistant_id: AssistantReference,
    /// The graph's input; null goes on from where the thread stands. It is not read where there is a command.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub input: Maybe<GraphInput>,
    /// What to do instead of taking an input, such as resuming; it wins over `input`. A stateless run cannot resume.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub command: Maybe<Command>,
    /// Metadata of the run; the server drops keys that are its own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Metadata>,
    /// The configuration of the run.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub config: Option<Config>,
    /// The graph's static context; together with a non-empty `config.configurable` it is refused with 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub context: Option<GraphContext>,
    /// The checkpoint to start from, the newest by default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub checkpoint: Option<CheckpointConfig>,
    /// The id of the checkpoint to start from.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub checkpoint_id: Maybe<String>,
    /// Whether steps are saved while the run goes on; use `durability`, which wins. The server's default is `true`.
    /// Deprecated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub checkpoint_during: Option<bool>,
    /// Where to trace the run.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub langsmith_tracer: Maybe<LangsmithTracer>,
    /// The nodes before which the run stops.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interrupt_before: Option<InterruptNodes>,
    /// The nodes after which the run stops.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interrupt_after: Option<InterruptNodes>,
    /// The URL that the server calls when the run has ended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub webhook: Option<WebhookUrl>,
    /// What closing the connection does to a run that is waited for or streamed. The server's default is
    /// `"continue"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub on_disconnect: Option<DisconnectMode>,
    /// What becomes of the thread of a stateless run; ignored on a thread. The server's default is `"delete"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub on_completion: Option<OnCompletion>,
    /// What happens to a run in flight on the thread; a stateless run meets none and takes null. The server's default
    /// is `"enqueue"`.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub multitask_strategy: Maybe<MultitaskStrategy>,
    /// What happens when the thread is missing; a stateless run makes its own thread. The server's default is
    /// `"reject"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub if_not_exists: Option<IfNotExists>,
    /// Seconds to wait before the run starts; negative starts at once. The server's default is `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after_seconds: Option<f64>,
    /// When checkpoints are saved. The server's default is `"async"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub durability: Option<Durability>,
    /// Whether resuming an interrupt that is not pending fails the run; only servers newer than 0.16 use it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub strict_resume: Option<bool>,
    /// What the run's stream carries. The server's default is `"values"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stream_mode: Option<StreamModeChoice>,
    /// Whether subgraphs stream too. The server's default is `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stream_subgraphs: Option<bool>,
    /// Whether events are kept so that a lost stream can be resumed. The server's default is `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stream_resumable: Option<bool>,
    /// Keys for which the result carries a URL that takes feedback.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub feedback_keys: Option<Vec<String>>,
}

impl RunCreate {
    /// Made of what must be given; the rest is unset.
    #[must_use]
    pub fn new(assistant_id: impl Into<String>) -> Self {
        Self {
            assistant_id: assistant_id.into(),
            input: Maybe::Unset,
            command: Maybe::Unset,
            metadata: None,
            config: None,
            context: None,
            checkpoint: None,
            checkpoint_id: Maybe::Unset,
            checkpoint_during: None,
            langsmith_tracer: Maybe::Unset,
            interrupt_before: None,
            interrupt_after: None,
            webhook: None,
            on_disconnect: None,
            on_completion: None,
            multitask_strategy: Maybe::Unset,
            if_not_exists: None,
            after_seconds: None,
            durability: None,
            strict_resume: None,
            stream_mode: None,
            stream_subgraphs: None,
            stream_resumable: None,
            feedback_keys: None,
        }
    }
}

/// Why a run failed; a class that the server does not know to be harmless has its message hidden.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RunFailure {
    /// The name of the exception's class.
    pub error: String,
    /// What the exception says.
    pub message: String,
}

/// Runs, newest first.
pub type RunList = Vec<RunPartial>;

/// Metadata of a run, merged from assistant, thread and request, with the keys that the server adds.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RunMetadata {
    /// Who made the assistant, `system` for one that the server made.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_by: Option<String>,
    /// The graph that runs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub graph_id: Option<String>,
    /// The assistant that runs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assistant_id: Option<String>,
    /// The cron that created the run.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cron_id: Option<String>,
    /// The number of the attempt, from 1, once the run has started.
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
    /// Whatever else there is.
    #[serde(flatten)]
    pub additional: JsonObject,
}

/// A run of a list, with the selected fields only.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RunPartial {
    /// The run's id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub run_id: Option<String>,
    /// The thread that it runs on, one of its own if stateless.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thread_id: Option<String>,
    /// The assistant that runs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assistant_id: Option<String>,
    /// When the run may start, in the future if `after_seconds` was given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<String>,
    /// When the run last changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<String>,
    /// How the run stands.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<RunStatus>,
    /// The metadata of assistant, thread and request, merged.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<RunMetadata>,
    /// The arguments of the run.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kwargs: Option<RunsCreateKwargs>,
    /// What it did to a run in flight on the thread.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub multitask_strategy: Option<MultitaskStrategy>,
    /// The LangSmith project that has the trace, null if the run is not traced.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub langsmith_session_name: Maybe<String>,
}

one_of! {
    /// How a run ended, the final state, `{}` where there is none, the state with pending interrupts or with feedback
    /// URLs, or an error.
    RunResult<State> {
        Interrupts(RunResultInterrupts),
        Feedback(RunResultFeedback),
        Error(RunResultError),
        State(State),
    }
}

/// The result of a run that failed; the HTTP status is 200, since it was sent before the run ended.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RunResultError {
    /// Why the run failed.
    #[serde(rename = "__error__")]
    pub error: RunFailure,
}

/// The part of a result that carries feedback URLs; the fields of the state surround it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RunResultFeedback {
    /// A URL for each feedback key.
    #[serde(rename = "__feedback__")]
    pub feedback: FeedbackUrls,
    /// Whatever else there is.
    #[serde(flatten)]
    pub additional: JsonObject,
}

/// The part of a result that says that the run stopped at `interrupt()`; the fields of the state surround it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RunResultInterrupts {
    /// The pending interrupts; when there are several, the state is left out.
    #[serde(rename = "__interrupt__")]
    pub interrupt: Interrupts,
    /// Whatever else there is.
    #[serde(flatten)]
    pub additional: JsonObject,
}

text_enum! {
    /// A field of a run that `select` can name.
    RunSelectField {
        RunId = "run_id",
        ThreadId = "thread_id",
        AssistantId = "assistant_id",
        CreatedAt = "created_at",
        UpdatedAt = "updated_at",
        Status = "status",
        Metadata = "metadata",
        Kwargs = "kwargs",
        MultitaskStrategy = "multitask_strategy",
        LangsmithSessionName = "langsmith_session_name",
    }
}

text_enum! {
    /// The status of a run; `success` also covers a run that stopped at an interrupt.
    RunStatus {
        Pending = "pending",
        Running = "running",
        Error = "error",
        Success = "success",
        Timeout = "timeout",
        Interrupted = "interrupted",
    }
}

one_of! {
    /// Which runs to cancel, either by thread and ids or by status; both together are refused with 422.
    RunsCancel {
        Status(RunsCancelByStatus),
        Ids(RunsCancelByIds),
    }
}

one_of_from! {
    RunsCancel {
        Status: value RunsCancelByStatus,
        Ids: value RunsCancelByIds,
    }
}

/// Runs of one thread to cancel, by id.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RunsCancelByIds {
    /// The thread of the runs.
    pub thread_id: String,
    /// The runs to cancel.
    pub run_ids: Vec<String>,
}

impl RunsCancelByIds {
    /// Made of what must be given; the rest is unset.
    #[must_use]
    pub fn new(thread_id: impl Into<String>, run_ids: Vec<String>) -> Self {
        Self { thread_id: thread_id.into(), run_ids }
    }
}

/// Runs of all threads to cancel, by status.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RunsCancelByStatus {
    /// The status of the runs to cancel.
    pub status: BulkCancelStatus,
}

impl RunsCancelByStatus {
    /// Made of what must be given; the rest is unset.
    #[must_use]
    pub fn new(status: BulkCancelStatus) -> Self {
        Self { status }
    }
}

/// The creation of a run as an authorisation handler sees it before anything is stored; it is not a request body, see
/// RunCreate for that.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RunsCreate {
    /// The assistant; a graph's name is resolved already.
    pub assistant_id: Option<String>,
    /// The thread, null for a stateless run whose thread is deleted with it.
    pub thread_id: Option<String>,
    /// The run's id, chosen by the server.
    pub run_id: Option<String>,
    /// The status that the run starts with, always `pending`.
    pub status: Option<RunStatus>,
    /// Metadata of the run, an empty object by default.
    pub metadata: Metadata,
    /// Whether a run in flight forbids this one, true for the multitask strategy `reject`.
    pub prevent_insert_if_inflight: bool,
    /// What happens to a run in flight on the thread, `enqueue` by default.
    pub multitask_strategy: MultitaskStrategy,
    /// What happens when the thread is missing; always `create` for a stateless wait or stream.
    pub if_not_exists: IfNotExists,
    /// Whole seconds to wait before the run starts, 0 by default; a fraction is passed on.
    pub after_seconds: i64,
    /// The arguments of the run.
    pub kwargs: RunsCreateKwargs,
    /// What to do when an existing run is updated; the server never sets it on a creation.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub action: Maybe<CancelAction>,
}

/// The arguments of a run as the server keeps them; an authorisation handler may change them. The Python server sets
/// every key, the JavaScript server leaves out what was not given.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RunsCreateKwargs {
    /// The graph's input.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub input: Maybe<GraphInput>,
    /// The command that the run starts with.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub command: Maybe<Command>,
    /// The configuration, with the keys that the server adds to `configurable`.
    pub config: RunConfig,
    /// The static context, by default a copy of `config.configurable`.
    pub context: GraphContext,
    /// What the run's stream carries, always a list.
    pub stream_mode: Vec<StoredStreamMode>,
    /// The nodes before which the run stops.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub interrupt_before: Maybe<InterruptNodes>,
    /// The nodes after which the run stops.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub interrupt_after: Maybe<InterruptNodes>,
    /// The URL that the server calls when the run has ended.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub webhook: Maybe<String>,
    /// Keys for which the result carries a URL that takes feedback.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub feedback_keys: Maybe<Vec<String>>,
    /// Whether the thread is deleted with the run, true for `on_completion` delete.
    pub temporary: bool,
    /// Whether events of subgraphs are streamed, from `stream_subgraphs`.
    pub subgraphs: bool,
    /// Whether events are kept for a lost stream, from `stream_resumable`.
    pub resumable: bool,
    /// Whether steps are saved while the run goes on, true by default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub checkpoint_during: Option<bool>,
    /// When checkpoints are saved, `async` by default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub durability: Option<Durability>,
    /// Whatever else there is.
    #[serde(flatten)]
    pub additional: JsonObject,
}

/// What the server posts to a run's webhook when the run has ended.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(bound(deserialize = "State: serde::de::DeserializeOwned"))]
#[non_exhaustive]
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
