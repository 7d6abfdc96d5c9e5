// Generated from spec/ by `npm run generate`; do not edit.
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::*;
use crate::Maybe;

one_of! {
    /// What comes to a block, told apart by `type`.
    BlockChange by "type" {
        Text(TextDelta) = "text-delta",
        Reasoning(ReasoningDelta) = "reasoning-delta",
        Data(DataDelta) = "data-delta",
        ToolCall(ToolCallDelta) = "tool-call-delta",
        Block(BlockDelta) = "block-delta",
    }
}

/// Fields that replace those of the block.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct BlockDelta {
    /// Tells the kind of change.
    pub r#type: BlockDeltaLiteral,
    /// One part of a message's content, told apart by `type`.
    pub fields: ContentBlock,
}

/// More of the block; of a tool's message `content` has the text in place of `delta`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ContentBlockDelta {
    /// Tells the kind of piece.
    pub event: ContentBlockDeltaLiteral,
    /// The place of the block in the message, from 0.
    pub index: i64,
    /// What comes to a block, told apart by `type`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delta: Option<BlockChange>,
    /// One part of a message's content, told apart by `type`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content: Option<ContentBlock>,
}

/// The block is complete.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ContentBlockFinish {
    /// Tells the kind of piece.
    pub event: ContentBlockFinishLiteral,
    /// The place of the block in the message, from 0.
    pub index: i64,
    /// The whole block; a tool call has its arguments parsed.
    pub content: ContentBlock,
}

/// A block of the message begins.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ContentBlockStart {
    /// Tells the kind of piece.
    pub event: ContentBlockStartLiteral,
    /// The place of the block in the message, from 0.
    pub index: i64,
    /// One part of a message's content, told apart by `type`.
    pub content: ContentBlock,
}

/// What a node wrote, in an envelope, with the name of its channel where that has one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CustomPayload {
    /// The name, as in the channel `custom:<name>`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What a node writes to the stream by itself, any JSON value.
    pub payload: CustomData,
}

/// Bytes to append.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DataDelta {
    /// Tells the kind of change.
    pub r#type: DataDeltaLiteral,
    /// The bytes, as base64.
    pub data: String,
    /// How the bytes are written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encoding: Option<Base64Literal>,
}

/// What a node asks.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct InputRequest {
    /// The id of the interrupt that `input.respond` must name.
    pub interrupt_id: String,
    /// What a node passed to `interrupt()`, any JSON value.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub payload: Maybe<InterruptValue>,
}

one_of! {
    /// What made a subgraph start, told apart by `type`.
    LifecycleCause by "type" {
        ToolCall(LifecycleCauseToolCall) = "toolCall",
        Node(LifecycleCauseNode) = "send" | "edge",
    }
}

text_enum! {
    /// How a node made a subgraph start.
    LifecycleCauseKind {
        Send = "send",
        Edge = "edge",
    }
}

/// A node made the subgraph start, with a `Send` or over an edge.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LifecycleCauseNode {
    /// How a node made a subgraph start.
    pub r#type: LifecycleCauseKind,
    /// The node.
    pub from_node: NodeName,
}

/// A tool call made the subgraph start.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LifecycleCauseToolCall {
    /// Tells the kind of cause.
    pub r#type: ToolCallCamelLiteral,
    /// The id of the tool call.
    pub tool_call_id: String,
}

/// How far a graph or a subgraph has come.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LifecycleData {
    /// How far a graph or a subgraph has come.
    pub event: LifecycleStatus,
    /// The name of the graph, of a subgraph that of its node.
    pub graph_name: String,
    /// The same as the event's, only where a subgraph starts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub namespace: Option<Namespace>,
    /// The id of the task that runs the subgraph, only where it starts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trigger_call_id: Option<String>,
    /// What made a subgraph start, told apart by `type`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cause: Option<LifecycleCause>,
    /// Why it failed, only where it did.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
    /// A checkpoint by its id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub checkpoint: Option<CheckpointReference>,
}

text_enum! {
    /// How far a graph or a subgraph has come.
    LifecycleStatus {
        Started = "started",
        Running = "running",
        Completed = "completed",
        Failed = "failed",
        Interrupted = "interrupted",
    }
}

/// The model failed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct MessageFailure {
    /// Tells the kind of piece.
    pub event: ErrorLiteral,
    /// Why it failed.
    pub message: String,
    /// The provider's name for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
}

/// The message is complete.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct MessageFinish {
    /// Tells the kind of piece.
    pub event: MessageFinishLiteral,
    /// Why the model stopped.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// The tokens that a model's answer took.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub usage: Option<UsageMetadata>,
    /// What a model provider said about its answer (model, finish reason), free because each provider has its own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<ResponseMetadata>,
}

text_enum! {
    /// Who speaks.
    MessageRole {
        Ai = "ai",
        Human = "human",
        System = "system",
        Tool = "tool",
    }
}

/// A message begins.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct MessageStart {
    /// Tells the kind of piece.
    pub event: MessageStartLiteral,
    /// Who speaks; the JavaScript server does not say it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<MessageRole>,
    /// The id of the message.
    pub id: String,
    /// The id of the tool call that the message answers, only of a tool.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tool_call_id: Option<String>,
    /// What is known about the model; providers add further keys.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<ModelMetadata>,
}

one_of! {
    /// A piece of a message, told apart by `event`; the blocks of a message follow one another.
    MessagesData by "event" {
        ContentBlockStart(ContentBlockStart) = "content-block-start",
        ContentBlockFinish(ContentBlockFinish) = "content-block-finish",
        MessageStart(MessageStart) = "message-start",
        ContentBlockDelta(ContentBlockDelta) = "content-block-delta",
        MessageFailure(MessageFailure) = "error",
        MessageFinish(MessageFinish) = "message-finish",
    }
}

one_of! {
    /// A kind of events.
    ProtocolChannel {
        Name(ProtocolChannelName),
        ProtocolCustomChannel(ProtocolCustomChannel),
    }
}

one_of_from! {
    ProtocolChannel {
        Name: value ProtocolChannelName,
        ProtocolCustomChannel: text String,
    }
}

text_enum! {
    /// A kind of events that every graph has.
    ProtocolChannelName {
        Values = "values",
        Updates = "updates",
        Messages = "messages",
        Tools = "tools",
        Lifecycle = "lifecycle",
        Input = "input",
        Tasks = "tasks",
        Checkpoints = "checkpoints",
        Custom = "custom",
    }
}

/// A checkpoint was written.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ProtocolCheckpoints {
    /// Tells it from the answer to a command.
    pub r#type: EventLiteral,
    /// The id of the event, the same on every connection; use it to drop doubles.
    pub event_id: String,
    /// The place of the event on this connection, from 1; events that were filtered out count too. Give it as `since`
    /// to go on after it.
    pub seq: i64,
    /// What happened.
    pub method: CheckpointsLiteral,
    /// What happened, where and when.
    pub params: ProtocolCheckpointsParams,
}

/// What happened, where and when.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ProtocolCheckpointsParams {
    /// The way from the graph to a subgraph, empty for the graph itself.
    pub namespace: Namespace,
    /// When it happened, in milliseconds since 1970; order by `seq`.
    pub timestamp: i64,
    /// A checkpoint without its state.
    pub data: CheckpointEnvelope,
}

/// What a node wrote to the stream by itself.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ProtocolCustom {
    /// Tells it from the answer to a command.
    pub r#type: EventLiteral,
    /// The id of the event, the same on every connection; use it to drop doubles.
    pub event_id: String,
    /// The place of the event on this connection, from 1; events that were filtered out count too. Give it as `since`
    /// to go on after it.
    pub seq: i64,
    /// What happened.
    pub method: CustomLiteral,
    /// What happened, where and when.
    pub params: ProtocolCustomParams,
}

/// A kind of custom events that a graph names itself, such as `custom:progress`.
pub type ProtocolCustomChannel = String;

one_of! {
    /// What a node wrote to the stream: on the Python server the value itself where a command started the run,
    /// `{payload}` where another request did; `{name, payload}` for a channel with a name; always `{payload}` on the
    /// JavaScript server.
    ProtocolCustomData {
        Payload(CustomPayload),
        Data(CustomData),
    }
}

/// What happened, where and when.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ProtocolCustomParams {
    /// The way from the graph to a subgraph, empty for the graph itself.
    pub namespace: Namespace,
    /// When it happened, in milliseconds since 1970; order by `seq`.
    pub timestamp: i64,
    /// The node that sent it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node: Option<NodeName>,
    /// What a node wrote to the stream: on the Python server the value itself where a command started the run,
    /// `{payload}` where another request did; `{name, payload}` for a channel with a name; always `{payload}` on the
    /// JavaScript server.
    pub data: ProtocolCustomData,
}

/// A node asks and waits for `input.respond`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ProtocolInputRequested {
    /// Tells it from the answer to a command.
    pub r#type: EventLiteral,
    /// The id of the event, the same on every connection; use it to drop doubles.
    pub event_id: String,
    /// The place of the event on this connection, from 1; events that were filtered out count too. Give it as `since`
    /// to go on after it.
    pub seq: i64,
    /// What happened.
    pub method: InputRequestedLiteral,
    /// What happened, where and when.
    pub params: ProtocolInputRequestedParams,
}

/// What happened, where and when.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ProtocolInputRequestedParams {
    /// The way from the graph to a subgraph, empty for the graph itself.
    pub namespace: Namespace,
    /// When it happened, in milliseconds since 1970; order by `seq`.
    pub timestamp: i64,
    /// What a node asks.
    pub data: InputRequest,
}

/// A graph or a subgraph began, ended, failed or was interrupted.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ProtocolLifecycle {
    /// Tells it from the answer to a command.
    pub r#type: EventLiteral,
    /// The id of the event, the same on every connection; use it to drop doubles.
    pub event_id: String,
    /// The place of the event on this connection, from 1; events that were filtered out count too. Give it as `since`
    /// to go on after it.
    pub seq: i64,
    /// What happened.
    pub method: LifecycleLiteral,
    /// What happened, where and when.
    pub params: ProtocolLifecycleParams,
}

/// What happened, where and when.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ProtocolLifecycleParams {
    /// The way from the graph to a subgraph, empty for the graph itself.
    pub namespace: Namespace,
    /// When it happened, in milliseconds since 1970; order by `seq`.
    pub timestamp: i64,
    /// How far a graph or a subgraph has come.
    pub data: LifecycleData,
}

/// A piece of a message.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ProtocolMessages {
    /// Tells it from the answer to a command.
    pub r#type: EventLiteral,
    /// The id of the event, the same on every connection; use it to drop doubles.
    pub event_id: String,
    /// The place of the event on this connection, from 1; events that were filtered out count too. Give it as `since`
    /// to go on after it.
    pub seq: i64,
    /// What happened.
    pub method: MessagesLiteral,
    /// What happened, where and when.
    pub params: ProtocolMessagesParams,
}

/// What happened, where and when.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ProtocolMessagesParams {
    /// The way from the graph to a subgraph, empty for the graph itself.
    pub namespace: Namespace,
    /// When it happened, in milliseconds since 1970; order by `seq`.
    pub timestamp: i64,
    /// The node that sent it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node: Option<NodeName>,
    /// A piece of a message, told apart by `event`; the blocks of a message follow one another.
    pub data: MessagesData,
}

/// A task began or ended.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(bound(deserialize = "State: serde::de::DeserializeOwned"))]
#[non_exhaustive]
pub struct ProtocolTasks<State = Value> {
    /// Tells it from the answer to a command.
    pub r#type: EventLiteral,
    /// The id of the event, the same on every connection; use it to drop doubles.
    pub event_id: String,
    /// The place of the event on this connection, from 1; events that were filtered out count too. Give it as `since`
    /// to go on after it.
    pub seq: i64,
    /// What happened.
    pub method: TasksLiteral,
    /// What happened, where and when.
    pub params: ProtocolTasksParams<State>,
}

/// What happened, where and when.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(bound(deserialize = "State: serde::de::DeserializeOwned"))]
#[non_exhaustive]
pub struct ProtocolTasksParams<State = Value> {
    /// The way from the graph to a subgraph, empty for the graph itself.
    pub namespace: Namespace,
    /// When it happened, in milliseconds since 1970; order by `seq`.
    pub timestamp: i64,
    /// The start or the end of a node's turn; only the end has `result`.
    pub data: TaskData<State>,
}

/// What a tool does.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ProtocolTools {
    /// Tells it from the answer to a command.
    pub r#type: EventLiteral,
    /// The id of the event, the same on every connection; use it to drop doubles.
    pub event_id: String,
    /// The place of the event on this connection, from 1; events that were filtered out count too. Give it as `since`
    /// to go on after it.
    pub seq: i64,
    /// What happened.
    pub method: ToolsLiteral,
    /// What happened, where and when.
    pub params: ProtocolToolsParams,
}

/// What happened, where and when.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ProtocolToolsParams {
    /// The way from the graph to a subgraph, empty for the graph itself.
    pub namespace: Namespace,
    /// When it happened, in milliseconds since 1970; order by `seq`.
    pub timestamp: i64,
    /// The node that sent it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node: Option<NodeName>,
    /// What a tool does, told apart by `event`.
    pub data: ToolsData,
}

/// What a node changed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ProtocolUpdates {
    /// Tells it from the answer to a command.
    pub r#type: EventLiteral,
    /// The id of the event, the same on every connection; use it to drop doubles.
    pub event_id: String,
    /// The place of the event on this connection, from 1; events that were filtered out count too. Give it as `since`
    /// to go on after it.
    pub seq: i64,
    /// What happened.
    pub method: UpdatesLiteral,
    /// What happened, where and when.
    pub params: ProtocolUpdatesParams,
}

/// What happened, where and when.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ProtocolUpdatesParams {
    /// The way from the graph to a subgraph, empty for the graph itself.
    pub namespace: Namespace,
    /// When it happened, in milliseconds since 1970; order by `seq`.
    pub timestamp: i64,
    /// The node that sent it; absent on the Python server where a command started the run.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node: Option<NodeName>,
    /// The update of `node`; where there is no `node`, the updates by the names of their nodes.
    pub data: GraphUpdate,
}

/// The state after the input and after every step.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(bound(deserialize = "State: serde::de::DeserializeOwned"))]
#[non_exhaustive]
pub struct ProtocolValues<State = Value> {
    /// Tells it from the answer to a command.
    pub r#type: EventLiteral,
    /// The id of the event, the same on every connection; use it to drop doubles.
    pub event_id: String,
    /// The place of the event on this connection, from 1; events that were filtered out count too. Give it as `since`
    /// to go on after it.
    pub seq: i64,
    /// What happened.
    pub method: ValuesLiteral,
    /// What happened, where and when.
    pub params: ProtocolValuesParams<State>,
}

/// What happened, where and when.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(bound(deserialize = "State: serde::de::DeserializeOwned"))]
#[non_exhaustive]
pub struct ProtocolValuesParams<State = Value> {
    /// The way from the graph to a subgraph, empty for the graph itself.
    pub namespace: Namespace,
    /// When it happened, in milliseconds since 1970; order by `seq`.
    pub timestamp: i64,
    /// The state of a graph; its shape is the graph's own.
    pub data: State,
}

/// Thoughts to append.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ReasoningDelta {
    /// Tells the kind of change.
    pub r#type: ReasoningDeltaLiteral,
    /// The thoughts.
    pub reasoning: String,
}

/// Text to append.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TextDelta {
    /// Tells the kind of change.
    pub r#type: TextDeltaLiteral,
    /// The text.
    pub text: String,
}

/// Which events of a thread to send, for as long as the connection is open.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ThreadEventsRequest {
    /// The kinds of events to send.
    pub channels: Vec<ProtocolChannel>,
    /// The subgraphs to send events of, each with all below it; all by default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub namespaces: Option<Vec<Namespace>>,
    /// How far below each of `namespaces` to go, without limit by default; ignored without them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub depth: Option<i64>,
    /// The `seq` of the last event that arrived; the server replays all and leaves out the events up to this one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub since: Option<i64>,
}

impl ThreadEventsRequest {
    /// Made of what must be given; the rest is unset.
    #[must_use]
    pub fn new(channels: Vec<ProtocolChannel>) -> Self {
        Self { channels, namespaces: None, depth: None, since: None }
    }
}

/// Arguments of a tool call to append.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ToolCallDelta {
    /// Tells the kind of change.
    pub r#type: ToolCallDeltaLiteral,
    /// A piece of the arguments, as text.
    pub args: String,
}

/// A tool has failed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ToolErrored {
    /// Tells what happened.
    pub event: ToolErrorLiteral,
    /// The id of the tool call.
    pub tool_call_id: String,
    /// Why it failed.
    pub message: String,
    /// The name of the error.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
}

/// A tool has ended.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ToolFinished {
    /// Tells what happened.
    pub event: ToolFinishedLiteral,
    /// The id of the tool call.
    pub tool_call_id: String,
    /// What a runnable of the graph takes or gives, any JSON value; its shape is its own.
    pub output: RunnableValue,
}

/// A tool gives a part of its output.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ToolOutputDelta {
    /// Tells what happened.
    pub event: ToolOutputDeltaLiteral,
    /// The id of the tool call.
    pub tool_call_id: String,
    /// The part.
    pub delta: String,
}

/// A tool begins.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ToolStarted {
    /// Tells what happened.
    pub event: ToolStartedLiteral,
    /// The id of the tool call.
    pub tool_call_id: String,
    /// The name of the tool.
    pub tool_name: String,
    /// What a runnable of the graph takes or gives, any JSON value; its shape is its own.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub input: Maybe<RunnableValue>,
}

one_of! {
    /// What a tool does, told apart by `event`.
    ToolsData by "event" {
        Started(ToolStarted) = "tool-started",
        OutputDelta(ToolOutputDelta) = "tool-output-delta",
        Finished(ToolFinished) = "tool-finished",
        Errored(ToolErrored) = "tool-error",
    }
}
