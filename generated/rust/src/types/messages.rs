// Generated from spec/ by `npm run generate`; do not edit.
use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::*;
use crate::Maybe;

/// What a model said.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AiMessage {
    /// Tells the kind of message.
    pub r#type: AiLiteral,
    /// What a message says, a text or a list of blocks.
    pub content: MessageContent,
    /// What a model provider sent beyond the standard fields, free because each provider has its own.
    pub additional_kwargs: AdditionalKwargs,
    /// What a model provider said about its answer (model, finish reason), free because each provider has its own.
    pub response_metadata: ResponseMetadata,
    /// The name of the speaker where there are several.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub name: Maybe<String>,
    /// The id of the message, by which a later one replaces it.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub id: Maybe<String>,
    /// The tools that the model wants called.
    pub tool_calls: Vec<ToolCall>,
    /// The tool calls whose arguments could not be parsed.
    pub invalid_tool_calls: Vec<InvalidToolCall>,
    /// The tokens that the answer took, null where the model does not say.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub usage_metadata: Maybe<UsageMetadata>,
    /// Whether it is an example; only older servers send it. Deprecated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub example: Option<bool>,
}

/// A piece of what a model says; the contents of all chunks with one id make the message.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AiMessageChunk {
    /// Tells the kind of message.
    pub r#type: AiMessageChunkLiteral,
    /// What a message says, a text or a list of blocks.
    pub content: MessageContent,
    /// What a model provider sent beyond the standard fields, free because each provider has its own.
    pub additional_kwargs: AdditionalKwargs,
    /// What a model provider said about its answer (model, finish reason), free because each provider has its own.
    pub response_metadata: ResponseMetadata,
    /// The name of the speaker where there are several.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub name: Maybe<String>,
    /// The id of the message, by which a later one replaces it.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub id: Maybe<String>,
    /// The tools that the model wants called.
    pub tool_calls: Vec<ToolCall>,
    /// The tool calls whose arguments could not be parsed.
    pub invalid_tool_calls: Vec<InvalidToolCall>,
    /// The tokens that the answer took, null where the model does not say.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub usage_metadata: Maybe<UsageMetadata>,
    /// The pieces of tool calls in this chunk.
    pub tool_call_chunks: Vec<ToolCallChunk>,
    /// Says which chunk is the last of a message, null on all others.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub chunk_position: Maybe<ChunkPosition>,
}

/// What a model provider sent beyond the standard fields, free because each provider has its own.
pub type AdditionalKwargs = JsonObject;

/// A sound, by one of URL, bytes or file id.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AudioBlock {
    /// Tells the kind of block.
    pub r#type: AudioLiteral,
    /// Where it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// The bytes, as base64.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base64: Option<String>,
    /// The id under which the provider keeps it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_id: Option<String>,
    /// The media type.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mime_type: Option<String>,
    /// The id of the block.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Whatever else there is.
    #[serde(flatten)]
    pub additional: JsonObject,
}

/// What a speaker of any other role said.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ChatMessage {
    /// Tells the kind of message.
    pub r#type: ChatLiteral,
    /// What a message says, a text or a list of blocks.
    pub content: MessageContent,
    /// What a model provider sent beyond the standard fields, free because each provider has its own.
    pub additional_kwargs: AdditionalKwargs,
    /// What a model provider said about its answer (model, finish reason), free because each provider has its own.
    pub response_metadata: ResponseMetadata,
    /// The name of the speaker where there are several.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub name: Maybe<String>,
    /// The id of the message, by which a later one replaces it.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub id: Maybe<String>,
    /// The role of the speaker.
    pub role: String,
}

/// A piece of a message of any other role.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ChatMessageChunk {
    /// Tells the kind of message.
    pub r#type: ChatMessageChunkLiteral,
    /// What a message says, a text or a list of blocks.
    pub content: MessageContent,
    /// What a model provider sent beyond the standard fields, free because each provider has its own.
    pub additional_kwargs: AdditionalKwargs,
    /// What a model provider said about its answer (model, finish reason), free because each provider has its own.
    pub response_metadata: ResponseMetadata,
    /// The name of the speaker where there are several.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub name: Maybe<String>,
    /// The id of the message, by which a later one replaces it.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub id: Maybe<String>,
    /// The role of the speaker.
    pub role: String,
}

literal! {
    /// The place of a chunk in its message.
    ChunkPosition = "last", serialize_str
}

one_of! {
    /// One part of a message's content, told apart by `type`.
    ContentBlock {
        ToolCall(ToolCallBlock),
        Text(TextBlock),
        ImageUrl(ImageUrlBlock),
        Thinking(ThinkingBlock),
        ToolResult(ToolResultBlock),
        Image(ImageBlock),
        Audio(AudioBlock),
        Video(VideoBlock),
        File(FileBlock),
        Reasoning(ReasoningBlock),
        ToolUse(ToolUseBlock),
        ToolCallChunk(ToolCallChunkBlock),
        InvalidToolCall(InvalidToolCallBlock),
        Provider(ProviderBlock),
    }
}

/// The messages of one conversation.
pub type Conversation = Vec<StreamedMessage>;

/// A file, by one of URL, bytes or file id.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct FileBlock {
    /// Tells the kind of block.
    pub r#type: FileLiteral,
    /// Where it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// The bytes, as base64.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base64: Option<String>,
    /// The id under which the provider keeps it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_id: Option<String>,
    /// The media type.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mime_type: Option<String>,
    /// The id of the block.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Whatever else there is.
    #[serde(flatten)]
    pub additional: JsonObject,
}

/// What a function answered, the older form of a tool message.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct FunctionMessage {
    /// Tells the kind of message.
    pub r#type: FunctionLiteral,
    /// What a message says, a text or a list of blocks.
    pub content: MessageContent,
    /// What a model provider sent beyond the standard fields, free because each provider has its own.
    pub additional_kwargs: AdditionalKwargs,
    /// What a model provider said about its answer (model, finish reason), free because each provider has its own.
    pub response_metadata: ResponseMetadata,
    /// The name of the function.
    pub name: String,
    /// The id of the message, by which a later one replaces it.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub id: Maybe<String>,
}

/// A piece of a function message.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct FunctionMessageChunk {
    /// Tells the kind of message.
    pub r#type: FunctionMessageChunkLiteral,
    /// What a message says, a text or a list of blocks.
    pub content: MessageContent,
    /// What a model provider sent beyond the standard fields, free because each provider has its own.
    pub additional_kwargs: AdditionalKwargs,
    /// What a model provider said about its answer (model, finish reason), free because each provider has its own.
    pub response_metadata: ResponseMetadata,
    /// The name of the function.
    pub name: String,
    /// The id of the message, by which a later one replaces it.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub id: Maybe<String>,
}

/// What a person said.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct HumanMessage {
    /// Tells the kind of message.
    pub r#type: HumanLiteral,
    /// What a message says, a text or a list of blocks.
    pub content: MessageContent,
    /// What a model provider sent beyond the standard fields, free because each provider has its own.
    pub additional_kwargs: AdditionalKwargs,
    /// What a model provider said about its answer (model, finish reason), free because each provider has its own.
    pub response_metadata: ResponseMetadata,
    /// The name of the speaker where there are several.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub name: Maybe<String>,
    /// The id of the message, by which a later one replaces it.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub id: Maybe<String>,
    /// Whether it is an example; only older servers send it. Deprecated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub example: Option<bool>,
}

/// A piece of a human message.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct HumanMessageChunk {
    /// Tells the kind of message.
    pub r#type: HumanMessageChunkLiteral,
    /// What a message says, a text or a list of blocks.
    pub content: MessageContent,
    /// What a model provider sent beyond the standard fields, free because each provider has its own.
    pub additional_kwargs: AdditionalKwargs,
    /// What a model provider said about its answer (model, finish reason), free because each provider has its own.
    pub response_metadata: ResponseMetadata,
    /// The name of the speaker where there are several.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub name: Maybe<String>,
    /// The id of the message, by which a later one replaces it.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub id: Maybe<String>,
}

/// An image, by one of URL, bytes or file id.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ImageBlock {
    /// Tells the kind of block.
    pub r#type: ImageLiteral,
    /// Where it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// The bytes, as base64.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base64: Option<String>,
    /// The id under which the provider keeps it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_id: Option<String>,
    /// The media type.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mime_type: Option<String>,
    /// The id of the block.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Whatever else there is.
    #[serde(flatten)]
    pub additional: JsonObject,
}

/// Where an image is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ImageUrl {
    /// An https or data URL.
    pub url: String,
    /// How closely the model looks: `auto`, `low` or `high`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
}

/// An image by its URL, in the form of OpenAI.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ImageUrlBlock {
    /// Tells the kind of block.
    pub r#type: ImageUrlLiteral,
    /// Where an image is.
    pub image_url: ImageUrl,
    /// Whatever else there is.
    #[serde(flatten)]
    pub additional: JsonObject,
}

/// What the tokens of the prompt were; providers count further kinds under names of their own.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct InputTokenDetails {
    /// The tokens of audio.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub audio: Maybe<i64>,
    /// The tokens that were written to the provider's cache.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub cache_creation: Maybe<i64>,
    /// The tokens that were read from the provider's cache.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub cache_read: Maybe<i64>,
    /// Whatever else there is.
    #[serde(flatten)]
    pub additional: JsonObject,
}

/// A tool call whose arguments could not be parsed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
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

/// A tool call whose arguments could not be parsed.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct InvalidToolCallBlock {
    /// Tells the kind of block.
    pub r#type: InvalidToolCallLiteral,
    /// The name of the tool.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub name: Maybe<String>,
    /// The arguments as the model wrote them.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub args: Maybe<String>,
    /// The id of the call.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub id: Maybe<String>,
    /// Why they could not be parsed.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub error: Maybe<String>,
    /// Whatever else there is.
    #[serde(flatten)]
    pub additional: JsonObject,
}

/// The versions of the libraries that made a message, by name.
pub type LibraryVersions = BTreeMap<String, String>;

one_of! {
    /// A message of a conversation, told apart by `type`. Servers store and send complete messages; only streams carry
    /// chunks.
    Message by "type" {
        Ai(AiMessage) = "ai",
        Tool(ToolMessage) = "tool",
        Function(FunctionMessage) = "function",
        Chat(ChatMessage) = "chat",
        Remove(RemoveMessage) = "remove",
        Human(HumanMessage) = "human",
        System(SystemMessage) = "system",
    }
}

/// The content of a message that has several parts or is more than text.
pub type MessageBlocks = Vec<ContentBlock>;

one_of! {
    /// What a message says, a text or a list of blocks.
    MessageContent {
        Text(Text),
        MessageBlocks(MessageBlocks),
    }
}

/// What is known about the model; providers add further keys.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
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

/// What the tokens of the answer were; providers count further kinds under names of their own.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct OutputTokenDetails {
    /// The tokens of audio.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub audio: Maybe<i64>,
    /// The tokens of the model's reasoning.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub reasoning: Maybe<i64>,
    /// Whatever else there is.
    #[serde(flatten)]
    pub additional: JsonObject,
}

/// A block of any other kind. Model providers define their own (server tools, citations, redacted thoughts), which
/// servers pass on as they are.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ProviderBlock {
    /// Tells the kind of block.
    pub r#type: String,
    /// Whatever else there is.
    #[serde(flatten)]
    pub additional: JsonObject,
}

/// What the model thought before it answered.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ReasoningBlock {
    /// Tells the kind of block.
    pub r#type: ReasoningLiteral,
    /// The thoughts as text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reasoning: Option<String>,
    /// The id of the block.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Whatever else there is.
    #[serde(flatten)]
    pub additional: JsonObject,
}

/// A request to take the message with this id out of the state.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RemoveMessage {
    /// Tells the kind of message.
    pub r#type: RemoveLiteral,
    /// What a message says, a text or a list of blocks.
    pub content: MessageContent,
    /// What a model provider sent beyond the standard fields, free because each provider has its own.
    pub additional_kwargs: AdditionalKwargs,
    /// What a model provider said about its answer (model, finish reason), free because each provider has its own.
    pub response_metadata: ResponseMetadata,
    /// The name of the speaker where there are several.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub name: Maybe<String>,
    /// The id of the message to remove, or `__remove_all__` for all of them.
    pub id: String,
}

/// What a model provider said about its answer (model, finish reason), free because each provider has its own.
pub type ResponseMetadata = JsonObject;

/// What the model is told before the conversation.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SystemMessage {
    /// Tells the kind of message.
    pub r#type: SystemLiteral,
    /// What a message says, a text or a list of blocks.
    pub content: MessageContent,
    /// What a model provider sent beyond the standard fields, free because each provider has its own.
    pub additional_kwargs: AdditionalKwargs,
    /// What a model provider said about its answer (model, finish reason), free because each provider has its own.
    pub response_metadata: ResponseMetadata,
    /// The name of the speaker where there are several.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub name: Maybe<String>,
    /// The id of the message, by which a later one replaces it.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub id: Maybe<String>,
}

/// A piece of a system message.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SystemMessageChunk {
    /// Tells the kind of message.
    pub r#type: SystemMessageChunkLiteral,
    /// What a message says, a text or a list of blocks.
    pub content: MessageContent,
    /// What a model provider sent beyond the standard fields, free because each provider has its own.
    pub additional_kwargs: AdditionalKwargs,
    /// What a model provider said about its answer (model, finish reason), free because each provider has its own.
    pub response_metadata: ResponseMetadata,
    /// The name of the speaker where there are several.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub name: Maybe<String>,
    /// The id of the message, by which a later one replaces it.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub id: Maybe<String>,
}

/// A text; providers add fields such as citations.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TextBlock {
    /// Tells the kind of block.
    pub r#type: TextLiteral,
    /// The text.
    pub text: String,
    /// The id of the block.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Whatever else there is.
    #[serde(flatten)]
    pub additional: JsonObject,
}

/// What the model thought before it answered, in the form of Anthropic.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ThinkingBlock {
    /// Tells the kind of block.
    pub r#type: ThinkingLiteral,
    /// The thoughts as text.
    pub thinking: String,
    /// What the provider wants to get back with them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signature: Option<String>,
    /// Whatever else there is.
    #[serde(flatten)]
    pub additional: JsonObject,
}

/// The arguments of a tool call, free because each tool defines its own.
pub type ToolArguments = JsonObject;

/// A tool that the model wants called.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ToolCall {
    /// The name of the tool.
    pub name: String,
    /// The arguments of a tool call, free because each tool defines its own.
    pub args: ToolArguments,
    /// The id by which the tool message answers.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub id: Maybe<String>,
    /// Tells the kind of call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<ToolCallLiteral>,
}

/// A tool that the model wants called.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ToolCallBlock {
    /// Tells the kind of block.
    pub r#type: ToolCallLiteral,
    /// The name of the tool.
    pub name: String,
    /// The arguments of a tool call, free because each tool defines its own.
    pub args: ToolArguments,
    /// The id of the call.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub id: Maybe<String>,
    /// Whatever else there is.
    #[serde(flatten)]
    pub additional: JsonObject,
}

/// A piece of a tool call; the pieces with one index make the call.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ToolCallChunk {
    /// The name of the tool, on the first piece.
    pub name: Option<String>,
    /// A piece of the arguments, as text.
    pub args: Option<String>,
    /// The id of the call, on the first piece.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub id: Maybe<String>,
    /// The position of the call among those of the message.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub index: Maybe<i64>,
    /// Tells the kind of call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<ToolCallChunkLiteral>,
}

/// A piece of a tool call.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ToolCallChunkBlock {
    /// Tells the kind of block.
    pub r#type: ToolCallChunkLiteral,
    /// The name of the tool, on the first piece.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub name: Maybe<String>,
    /// A piece of the arguments, as text.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub args: Maybe<String>,
    /// The id of the call.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub id: Maybe<String>,
    /// Whatever else there is.
    #[serde(flatten)]
    pub additional: JsonObject,
}

/// What a tool answered.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ToolMessage {
    /// Tells the kind of message.
    pub r#type: ToolLiteral,
    /// What a message says, a text or a list of blocks.
    pub content: MessageContent,
    /// What a model provider sent beyond the standard fields, free because each provider has its own.
    pub additional_kwargs: AdditionalKwargs,
    /// What a model provider said about its answer (model, finish reason), free because each provider has its own.
    pub response_metadata: ResponseMetadata,
    /// The name of the speaker where there are several.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub name: Maybe<String>,
    /// The id of the message, by which a later one replaces it.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub id: Maybe<String>,
    /// The id of the tool call that this answers.
    pub tool_call_id: String,
    /// What the tool kept beside the text that the model reads; any JSON.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub artifact: Maybe<Value>,
    /// Whether the tool did its work.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<ToolMessageStatus>,
}

/// A piece of a tool message.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ToolMessageChunk {
    /// Tells the kind of message.
    pub r#type: ToolMessageChunkLiteral,
    /// What a message says, a text or a list of blocks.
    pub content: MessageContent,
    /// What a model provider sent beyond the standard fields, free because each provider has its own.
    pub additional_kwargs: AdditionalKwargs,
    /// What a model provider said about its answer (model, finish reason), free because each provider has its own.
    pub response_metadata: ResponseMetadata,
    /// The name of the speaker where there are several.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub name: Maybe<String>,
    /// The id of the message, by which a later one replaces it.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub id: Maybe<String>,
    /// The id of the tool call that this answers.
    pub tool_call_id: String,
    /// What the tool kept beside the text that the model reads; any JSON.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub artifact: Maybe<Value>,
    /// Whether the tool did its work.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<ToolMessageStatus>,
}

text_enum! {
    /// Whether the tool did its work.
    ToolMessageStatus {
        Success = "success",
        Error = "error",
    }
}

/// What a tool answered, in the form of Anthropic.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ToolResultBlock {
    /// Tells the kind of block.
    pub r#type: ToolResultLiteral,
    /// The id of the call that this answers.
    pub tool_use_id: String,
    /// What the tool answered; any JSON.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub content: Maybe<Value>,
    /// Whether the tool failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_error: Option<bool>,
    /// Whatever else there is.
    #[serde(flatten)]
    pub additional: JsonObject,
}

/// A tool that the model wants called, in the form of Anthropic.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ToolUseBlock {
    /// Tells the kind of block.
    pub r#type: ToolUseLiteral,
    /// The id of the call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The name of the tool.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The arguments, an object or, in a chunk, a piece of its text.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub input: Maybe<Value>,
    /// Whatever else there is.
    #[serde(flatten)]
    pub additional: JsonObject,
}

/// The tokens that a model's answer took.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UsageMetadata {
    /// The tokens of the prompt.
    pub input_tokens: i64,
    /// The tokens of the answer.
    pub output_tokens: i64,
    /// The tokens of both.
    pub total_tokens: i64,
    /// What the tokens of the prompt were; providers count further kinds under names of their own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub input_token_details: Option<InputTokenDetails>,
    /// What the tokens of the answer were; providers count further kinds under names of their own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub output_token_details: Option<OutputTokenDetails>,
}

/// A video, by one of URL, bytes or file id.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct VideoBlock {
    /// Tells the kind of block.
    pub r#type: VideoLiteral,
    /// Where it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// The bytes, as base64.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base64: Option<String>,
    /// The id under which the provider keeps it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_id: Option<String>,
    /// The media type.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mime_type: Option<String>,
    /// The id of the block.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Whatever else there is.
    #[serde(flatten)]
    pub additional: JsonObject,
}
