// Generated from spec/ by `npm run generate`; do not edit.
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::*;
use crate::Maybe;

/// Asks for the graph and the subgraphs that run.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct AgentTreeCommand {
    /// A number that the answer repeats.
    pub id: i64,
    /// Tells the command.
    pub method: AgentGetTreeLiteral,
    /// Whose tree is asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub params: Option<AgentTreeParams>,
}

impl AgentTreeCommand {
    /// Made of what must be given; the rest is unset.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id, method: AgentGetTreeLiteral, params: None }
    }
}

/// A graph and its subgraphs.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AgentTreeNode {
    /// The way from the graph to a subgraph, empty for the graph itself.
    pub namespace: Namespace,
    /// How far a graph or a subgraph has come.
    pub status: LifecycleStatus,
    /// The name of the graph.
    pub graph_name: String,
    /// The subgraphs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub children: Option<Vec<AgentTreeNode>>,
    /// Keys and values that you choose; the server keeps them and searches by them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Metadata>,
}

/// Whose tree is asked for.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct AgentTreeParams {
    /// The run, the present one by default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub run_id: Option<String>,
}

/// The graph and the subgraphs that run.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AgentTreeResult {
    /// A graph and its subgraphs.
    pub tree: AgentTreeNode,
}

/// Answers what a node asks, which starts a run that goes on from there.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct InputRespondCommand {
    /// A number that the answer repeats.
    pub id: i64,
    /// Tells the command.
    pub method: InputRespondLiteral,
    /// The answer to one interrupt, or the answers to several at the same checkpoint.
    pub params: InputRespondParams,
}

impl InputRespondCommand {
    /// Made of what must be given; the rest is unset.
    #[must_use]
    pub fn new(id: i64, params: InputRespondParams) -> Self {
        Self { id, method: InputRespondLiteral, params }
    }
}

/// The answers to several interrupts at the same checkpoint.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct InputRespondMany {
    /// The answers.
    pub responses: Vec<InputResponse>,
    /// An update of the state in the same step.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub update: Maybe<GraphUpdate>,
    /// Where the graph goes next, one node or several, each with the state or each with an input of its own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goto: Option<Goto>,
    /// The configuration of a run, as the graph's runtime takes it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub config: Option<Config>,
    /// Keys and values that you choose; the server keeps them and searches by them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Metadata>,
}

impl InputRespondMany {
    /// Made of what must be given; the rest is unset.
    #[must_use]
    pub fn new(responses: Vec<InputResponse>) -> Self {
        Self { responses, update: Maybe::Unset, goto: None, config: None, metadata: None }
    }
}

/// The answer to one interrupt.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct InputRespondOne {
    /// The id of the interrupt.
    pub interrupt_id: String,
    /// What the pending interrupt returns to its node, any JSON value; with several pending it is an object from
    /// interrupt id to value.
    pub response: ResumeValue,
    /// The subgraph that asks, the graph itself by default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub namespace: Option<Namespace>,
    /// An update of the state in the same step.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub update: Maybe<GraphUpdate>,
    /// Where the graph goes next, one node or several, each with the state or each with an input of its own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goto: Option<Goto>,
    /// The configuration of a run, as the graph's runtime takes it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub config: Option<Config>,
    /// Keys and values that you choose; the server keeps them and searches by them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Metadata>,
}

impl InputRespondOne {
    /// Made of what must be given; the rest is unset.
    #[must_use]
    pub fn new(interrupt_id: impl Into<String>, response: ResumeValue) -> Self {
        Self {
            interrupt_id: interrupt_id.into(),
            response,
            namespace: None,
            update: Maybe::Unset,
            goto: None,
            config: None,
            metadata: None,
        }
    }
}

one_of! {
    /// The answer to one interrupt, or the answers to several at the same checkpoint.
    InputRespondParams {
        One(InputRespondOne),
        Many(InputRespondMany),
    }
}

one_of_from! {
    InputRespondParams {
        One: value InputRespondOne,
        Many: value InputRespondMany,
    }
}

/// Nothing; the events tell what follows.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct InputRespondResult {}

/// The answer to one interrupt of several.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct InputResponse {
    /// The id of the interrupt.
    pub interrupt_id: String,
    /// What the pending interrupt returns to its node, any JSON value; with several pending it is an object from
    /// interrupt id to value.
    pub response: ResumeValue,
    /// The subgraph that asks, the graph itself by default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub namespace: Option<Namespace>,
}

impl InputResponse {
    /// Made of what must be given; the rest is unset.
    #[must_use]
    pub fn new(interrupt_id: impl Into<String>, response: ResumeValue) -> Self {
        Self { interrupt_id: interrupt_id.into(), response, namespace: None }
    }
}

/// A command of a newer server that this document does not describe; a server that does not know it answers
/// `unknown_command`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct OtherCommand {
    /// A number that the answer repeats.
    pub id: i64,
    /// Tells the command.
    pub method: String,
    /// What another command is given, free because the command defines it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub params: Option<OtherParams>,
}

impl OtherCommand {
    /// Made of what must be given; the rest is unset.
    #[must_use]
    pub fn new(id: i64, method: impl Into<String>) -> Self {
        Self { id, method: method.into(), params: None }
    }
}

/// What another command is given, free because the command defines it.
pub type OtherParams = JsonObject;

/// Subscribes again after a WebSocket was lost; over HTTP the Python server answers `no_such_run`, and the JavaScript
/// server `not_supported` always.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ReconnectCommand {
    /// A number that the answer repeats.
    pub id: i64,
    /// Tells the command.
    pub method: SubscriptionReconnectLiteral,
    /// What to subscribe to, and where to go on. Where the server no longer has what follows `since` it answers
    /// `resume_gap`.
    pub params: ReconnectParams,
}

impl ReconnectCommand {
    /// Made of what must be given; the rest is unset.
    #[must_use]
    pub fn new(id: i64, params: ReconnectParams) -> Self {
        Self { id, method: SubscriptionReconnectLiteral, params }
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
    pub depth: Option<i64>,
    /// The `seq` of the last event that arrived; the server replays all and leaves out the events up to this one.
    pub since: i64,
    /// The id to give the subscription, a new one by default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subscription_id: Option<String>,
}

impl ReconnectParams {
    /// Made of what must be given; the rest is unset.
    #[must_use]
    pub fn new(channels: Vec<ProtocolChannel>, since: i64) -> Self {
        Self { channels, namespaces: None, depth: None, since, subscription_id: None }
    }
}

/// Starts a run, or goes on with an interrupted one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RunStartCommand {
    /// A number that the answer repeats.
    pub id: i64,
    /// Tells the command.
    pub method: RunStartLiteral,
    /// What a run is started with.
    pub params: RunStartParams,
}

impl RunStartCommand {
    /// Made of what must be given; the rest is unset.
    #[must_use]
    pub fn new(id: i64, params: RunStartParams) -> Self {
        Self { id, method: RunStartLiteral, params }
    }
}

/// What a run is started with.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RunStartParams {
    /// An assistant's id or a graph's name; a name stands for the assistant that the server made for that graph.
    pub assistant_id: AssistantReference,
    /// The graph's input, or of an interrupted thread the value to resume with; null goes on as it is.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub input: Maybe<GraphInput>,
    /// The configuration, with `configurable.checkpoint_id` to start from there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub config: Option<Config>,
    /// Keys and values that you choose; the server keeps them and searches by them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Metadata>,
    /// Where a run is traced in LangSmith.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub langsmith_tracer: Option<LangsmithTracer>,
    /// What happens to a run in flight, `enqueue` by default.
    #[serde(rename = "multitaskStrategy", skip_serializing_if = "Option::is_none")]
    pub multitask_strategy_camel: Option<MultitaskStrategy>,
    /// The same in the spelling that newer servers read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub multitask_strategy: Option<MultitaskStrategy>,
}

impl RunStartParams {
    /// Made of what must be given; the rest is unset.
    #[must_use]
    pub fn new(assistant_id: impl Into<String>) -> Self {
        Self {
            assistant_id: assistant_id.into(),
            input: Maybe::Unset,
            config: None,
            metadata: None,
            langsmith_tracer: None,
            multitask_strategy_camel: None,
            multitask_strategy: None,
        }
    }
}

/// The run that was started.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RunStartResult {
    /// The run.
    pub run_id: String,
}

/// Asks for the thread's state; the Python server answers `unknown_command`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct StateGetCommand {
    /// A number that the answer repeats.
    pub id: i64,
    /// Tells the command.
    pub method: StateGetLiteral,
    /// What of the state is asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub params: Option<StateGetParams>,
}

impl StateGetCommand {
    /// Made of what must be given; the rest is unset.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id, method: StateGetLiteral, params: None }
    }
}

/// What of the state is asked for.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct StateGetParams {
    /// The way from the graph to a subgraph, empty for the graph itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub namespace: Option<Namespace>,
    /// The keys of the state, all by default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub keys: Option<Vec<String>>,
}

/// The thread's state.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(bound(deserialize = "State: serde::de::DeserializeOwned"))]
#[non_exhaustive]
pub struct StateGetResult<State = Value> {
    /// The state of a graph; its shape is the graph's own.
    pub values: State,
    /// A checkpoint by its id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub checkpoint: Option<CheckpointReference>,
}

/// Asks for events over a WebSocket, which is silent before; over HTTP it has no effect.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SubscribeCommand {
    /// A number that the answer repeats.
    pub id: i64,
    /// Tells the command.
    pub method: SubscriptionSubscribeLiteral,
    /// Which events of a thread to send, for as long as the connection is open.
    pub params: ThreadEventsRequest,
}

impl SubscribeCommand {
    /// Made of what must be given; the rest is unset.
    #[must_use]
    pub fn new(id: i64, params: ThreadEventsRequest) -> Self {
        Self { id, method: SubscriptionSubscribeLiteral, params }
    }
}

/// A subscription; it has an effect on a WebSocket only.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SubscriptionResult {
    /// The id of the subscription.
    pub subscription_id: String,
    /// The number of events that were sent before this answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub replayed_events: Option<i64>,
}

one_of! {
    /// What a thread is to do, told apart by `method`.
    ThreadCommand {
        RunStart(RunStartCommand),
        InputRespond(InputRespondCommand),
        Subscribe(SubscribeCommand),
        Unsubscribe(UnsubscribeCommand),
        Reconnect(ReconnectCommand),
        AgentTree(AgentTreeCommand),
        StateGet(StateGetCommand),
        Other(OtherCommand),
    }
}

one_of_from! {
    ThreadCommand {
        RunStart: value RunStartCommand,
        InputRespond: value InputRespondCommand,
        Subscribe: value SubscribeCommand,
        Unsubscribe: value UnsubscribeCommand,
        Reconnect: value ReconnectCommand,
        AgentTree: value AgentTreeCommand,
        StateGet: value StateGetCommand,
        Other: value OtherCommand,
    }
}

/// The command was refused, although it was well-formed; the status of the response is 200.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ThreadCommandError {
    /// Tells it from a success.
    pub r#type: ErrorLiteral,
    /// The number of the command.
    pub id: i64,
    /// Why a command was refused.
    pub error: ThreadCommandErrorCode,
    /// What is wrong.
    pub message: String,
    /// Where it went wrong in the server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stacktrace: Option<String>,
    /// Of `resume_gap`: the `seq` after which the client wanted to go on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub since: Option<i64>,
    /// Of `resume_gap`: the oldest `seq` that the server still has.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_available_seq: Option<i64>,
    /// Where the thread stood when the command was answered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<ThreadCommandMeta>,
}

text_enum! {
    /// Why a command was refused.
    ThreadCommandErrorCode {
        InvalidArgument = "invalid_argument",
        UnknownCommand = "unknown_command",
        UnknownError = "unknown_error",
        NoSuchRun = "no_such_run",
        NoSuchSubscription = "no_such_subscription",
        NoSuchNamespace = "no_such_namespace",
        NoSuchInterrupt = "no_such_interrupt",
        NoSuchCheckpoint = "no_such_checkpoint",
        PermissionDenied = "permission_denied",
        NotSupported = "not_supported",
        ResumeGap = "resume_gap",
        Unsupported = "unsupported",
    }
}

/// What is wrong with a command that lacks its number or its method.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ThreadCommandMalformed {
    /// Tells it from a success.
    pub r#type: ErrorLiteral,
    /// What was sent as the number, any JSON value; null where there was none.
    pub id: Value,
    /// Why a command was refused.
    pub error: ThreadCommandErrorCode,
    /// What is wrong.
    pub message: String,
}

/// Where the thread stood when the command was answered.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ThreadCommandMeta {
    /// The `seq` of the last event that this connection got by then; always 0 over HTTP on the Python server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub applied_through_seq: Option<i64>,
    /// The thread, only on the JavaScript server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thread_id: Option<String>,
}

one_of! {
    /// What is wrong with a command that is malformed, `detail` where it is not even JSON.
    ThreadCommandRefusal {
        ThreadCommandMalformed(ThreadCommandMalformed),
        ErrorResponse(ErrorResponse),
    }
}

one_of! {
    /// The answer to a command, told apart by `type`.
    ThreadCommandResponse<State> by "type" {
        Error(ThreadCommandError) = "error",
        Success(ThreadCommandSuccess<State>) = "success",
    }
}

one_of! {
    /// What a command gives.
    ThreadCommandResult<State> {
        RunStart(RunStartResult),
        AgentTree(AgentTreeResult),
        StateGet(StateGetResult<State>),
        Subscription(SubscriptionResult),
        InputRespond(InputRespondResult),
    }
}

/// The command was carried out.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(bound(deserialize = "State: serde::de::DeserializeOwned"))]
#[non_exhaustive]
pub struct ThreadCommandSuccess<State = Value> {
    /// Tells it from an error.
    pub r#type: SuccessLiteral,
    /// The number of the command.
    pub id: i64,
    /// What a command gives.
    pub result: ThreadCommandResult<State>,
    /// Where the thread stood when the command was answered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<ThreadCommandMeta>,
}

/// Ends a subscription of this WebSocket.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct UnsubscribeCommand {
    /// A number that the answer repeats.
    pub id: i64,
    /// Tells the command.
    pub method: SubscriptionUnsubscribeLiteral,
    /// Which subscription ends.
    pub params: UnsubscribeParams,
}

impl UnsubscribeCommand {
    /// Made of what must be given; the rest is unset.
    #[must_use]
    pub fn new(id: i64, params: UnsubscribeParams) -> Self {
        Self { id, method: SubscriptionUnsubscribeLiteral, params }
    }
}

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
