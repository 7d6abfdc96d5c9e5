// Generated from spec/ by `npm run generate`; do not edit.
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::*;
use crate::Maybe;

/// A chat model has answered.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ChatModelEnd {
    /// What happened.
    pub event: OnChatModelEndLiteral,
    /// The name of the runnable.
    pub name: String,
    /// The id of this one call of the runnable, not of the run.
    pub run_id: String,
    /// The calls that this one is part of, the outermost first.
    pub parent_ids: Vec<String>,
    /// The tags of the call.
    pub tags: Vec<String>,
    /// What is known about the run, and inside a node about the step and the model, that sent something. The metadata
    /// that users gave to the run, the assistant and the config is merged in, so further keys are theirs.
    pub metadata: StepMetadata,
    /// A chat model's answer, and what it was given where it is known.
    pub data: ChatModelEndData,
}

/// A chat model's answer, and what it was given where it is known.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ChatModelEndData {
    /// A message as a stream tells it: a chunk where the model streams, a complete message where it does not.
    pub output: StreamedMessage,
    /// The conversations that a chat model is to answer, mostly one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub input: Option<ChatModelInput>,
}

/// The conversations that a chat model is to answer, mostly one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ChatModelInput {
    /// The conversations.
    pub messages: Vec<Conversation>,
}

/// A chat model begins.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ChatModelStart {
    /// What happened.
    pub event: OnChatModelStartLiteral,
    /// The name of the runnable.
    pub name: String,
    /// The id of this one call of the runnable, not of the run.
    pub run_id: String,
    /// The calls that this one is part of, the outermost first.
    pub parent_ids: Vec<String>,
    /// The tags of the call.
    pub tags: Vec<String>,
    /// What is known about the run, and inside a node about the step and the model, that sent something. The metadata
    /// that users gave to the run, the assistant and the config is merged in, so further keys are theirs.
    pub metadata: StepMetadata,
    /// What a chat model begins with.
    pub data: ChatModelStartData,
}

/// What a chat model begins with.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ChatModelStartData {
    /// The conversations that a chat model is to answer, mostly one.
    pub input: ChatModelInput,
}

/// A chat model gives a piece of its answer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ChatModelStream {
    /// What happened.
    pub event: OnChatModelStreamLiteral,
    /// The name of the runnable.
    pub name: String,
    /// The id of this one call of the runnable, not of the run.
    pub run_id: String,
    /// The calls that this one is part of, the outermost first.
    pub parent_ids: Vec<String>,
    /// The tags of the call.
    pub tags: Vec<String>,
    /// What is known about the run, and inside a node about the step and the model, that sent something. The metadata
    /// that users gave to the run, the assistant and the config is merged in, so further keys are theirs.
    pub metadata: StepMetadata,
    /// A piece of a chat model's answer.
    pub data: ChatModelStreamData,
}

/// A piece of a chat model's answer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ChatModelStreamData {
    /// A piece of what a model says; the contents of all chunks with one id make the message.
    pub chunk: AiMessageChunk,
}

/// A runnable dispatched an event of its own.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CustomActivity {
    /// What happened.
    pub event: OnCustomEventLiteral,
    /// The name of the runnable.
    pub name: String,
    /// The id of this one call of the runnable, not of the run.
    pub run_id: String,
    /// The calls that this one is part of, the outermost first.
    pub parent_ids: Vec<String>,
    /// The tags of the call.
    pub tags: Vec<String>,
    /// What is known about the run, and inside a node about the step and the model, that sent something. The metadata
    /// that users gave to the run, the assistant and the config is merged in, so further keys are theirs.
    pub metadata: StepMetadata,
    /// What a node writes to the stream by itself, any JSON value.
    pub data: CustomData,
}

/// A piece of text with its source.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Document {
    /// The id of the document.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub id: Maybe<String>,
    /// The text.
    pub page_content: String,
    /// Keys and values that you choose; the server keeps them and searches by them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Metadata>,
    /// Tells the kind of thing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<DocumentLiteral>,
}

/// A text that a model made, or a piece of one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Generation {
    /// The text.
    pub text: String,
    /// What the provider said about it.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub generation_info: Maybe<ResponseMetadata>,
    /// Whether a text is whole or a piece.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<GenerationType>,
}

text_enum! {
    /// Whether a text is whole or a piece.
    GenerationType {
        Generation = "Generation",
        GenerationChunk = "GenerationChunk",
    }
}

/// What a model made of one prompt.
pub type Generations = Vec<Generation>;

/// A model that completes text has answered.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LlmEnd {
    /// What happened.
    pub event: OnLlmEndLiteral,
    /// The name of the runnable.
    pub name: String,
    /// The id of this one call of the runnable, not of the run.
    pub run_id: String,
    /// The calls that this one is part of, the outermost first.
    pub parent_ids: Vec<String>,
    /// The tags of the call.
    pub tags: Vec<String>,
    /// What is known about the run, and inside a node about the step and the model, that sent something. The metadata
    /// that users gave to the run, the assistant and the config is merged in, so further keys are theirs.
    pub metadata: StepMetadata,
    /// A model's texts, and what it was given where it is known.
    pub data: LlmEndData,
}

/// A model's texts, and what it was given where it is known.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LlmEndData {
    /// What a model made of its prompts.
    pub output: LlmOutput,
    /// The texts that a model is to complete.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub input: Option<LlmInput>,
}

/// The texts that a model is to complete.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LlmInput {
    /// The texts.
    pub prompts: Vec<String>,
}

/// What a model made of its prompts.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LlmOutput {
    /// The texts for each prompt.
    pub generations: Vec<Generations>,
    /// What the provider said beside the texts.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub llm_output: Maybe<ResponseMetadata>,
}

/// A model that completes text begins.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LlmStart {
    /// What happened.
    pub event: OnLlmStartLiteral,
    /// The name of the runnable.
    pub name: String,
    /// The id of this one call of the runnable, not of the run.
    pub run_id: String,
    /// The calls that this one is part of, the outermost first.
    pub parent_ids: Vec<String>,
    /// The tags of the call.
    pub tags: Vec<String>,
    /// What is known about the run, and inside a node about the step and the model, that sent something. The metadata
    /// that users gave to the run, the assistant and the config is merged in, so further keys are theirs.
    pub metadata: StepMetadata,
    /// What a model that completes text begins with.
    pub data: LlmStartData,
}

/// What a model that completes text begins with.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LlmStartData {
    /// The texts that a model is to complete.
    pub input: LlmInput,
}

/// A model that completes text gives a piece of its answer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LlmStream {
    /// What happened.
    pub event: OnLlmStreamLiteral,
    /// The name of the runnable.
    pub name: String,
    /// The id of this one call of the runnable, not of the run.
    pub run_id: String,
    /// The calls that this one is part of, the outermost first.
    pub parent_ids: Vec<String>,
    /// The tags of the call.
    pub tags: Vec<String>,
    /// What is known about the run, and inside a node about the step and the model, that sent something. The metadata
    /// that users gave to the run, the assistant and the config is merged in, so further keys are theirs.
    pub metadata: StepMetadata,
    /// A piece of a model's text.
    pub data: LlmStreamData,
}

/// A piece of a model's text.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LlmStreamData {
    /// A text that a model made, or a piece of one.
    pub chunk: Generation,
}

/// A retriever has found its documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RetrieverEnd {
    /// What happened.
    pub event: OnRetrieverEndLiteral,
    /// The name of the runnable.
    pub name: String,
    /// The id of this one call of the runnable, not of the run.
    pub run_id: String,
    /// The calls that this one is part of, the outermost first.
    pub parent_ids: Vec<String>,
    /// The tags of the call.
    pub tags: Vec<String>,
    /// What is known about the run, and inside a node about the step and the model, that sent something. The metadata
    /// that users gave to the run, the assistant and the config is merged in, so further keys are theirs.
    pub metadata: StepMetadata,
    /// What a retriever found.
    pub data: RetrieverEndData,
}

/// What a retriever found.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RetrieverEndData {
    /// The documents, the best first.
    pub output: Vec<Document>,
    /// What a retriever is asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub input: Option<RetrieverInput>,
}

/// What a retriever is asked.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RetrieverInput {
    /// The question.
    pub query: String,
}

/// A retriever begins.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RetrieverStart {
    /// What happened.
    pub event: OnRetrieverStartLiteral,
    /// The name of the runnable.
    pub name: String,
    /// The id of this one call of the runnable, not of the run.
    pub run_id: String,
    /// The calls that this one is part of, the outermost first.
    pub parent_ids: Vec<String>,
    /// The tags of the call.
    pub tags: Vec<String>,
    /// What is known about the run, and inside a node about the step and the model, that sent something. The metadata
    /// that users gave to the run, the assistant and the config is merged in, so further keys are theirs.
    pub metadata: StepMetadata,
    /// What a retriever begins with.
    pub data: RetrieverStartData,
}

/// What a retriever begins with.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RetrieverStartData {
    /// What a retriever is asked.
    pub input: RetrieverInput,
}

one_of! {
    /// What a runnable of the graph did, told apart by `event`.
    RunnableActivity by "event" {
        RunnableStart(RunnableStart) = "on_chain_start" | "on_prompt_start" | "on_parser_start" | "on_tool_start",
        RunnableStream(RunnableStream) = "on_chain_stream" | "on_prompt_stream" | "on_parser_stream" | "on_tool_stream" | "on_retriever_stream",
        RunnableEnd(RunnableEnd) = "on_chain_end" | "on_prompt_end" | "on_parser_end" | "on_tool_end",
        RunnableToolError(RunnableToolError) = "on_tool_error",
        ChatModelStart(ChatModelStart) = "on_chat_model_start",
        ChatModelStream(ChatModelStream) = "on_chat_model_stream",
        ChatModelEnd(ChatModelEnd) = "on_chat_model_end",
        LlmStart(LlmStart) = "on_llm_start",
        LlmStream(LlmStream) = "on_llm_stream",
        LlmEnd(LlmEnd) = "on_llm_end",
        RetrieverStart(RetrieverStart) = "on_retriever_start",
        RetrieverEnd(RetrieverEnd) = "on_retriever_end",
        CustomActivity(CustomActivity) = "on_custom_event",
    }
}

/// A chain, a prompt, a parser or a tool has ended.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RunnableEnd {
    /// What ended.
    pub event: RunnableEndName,
    /// The name of the runnable.
    pub name: String,
    /// The id of this one call of the runnable, not of the run.
    pub run_id: String,
    /// The calls that this one is part of, the outermost first.
    pub parent_ids: Vec<String>,
    /// The tags of the call.
    pub tags: Vec<String>,
    /// What is known about the run, and inside a node about the step and the model, that sent something. The metadata
    /// that users gave to the run, the assistant and the config is merged in, so further keys are theirs.
    pub metadata: StepMetadata,
    /// What a runnable gave, and what it was given where it is known.
    pub data: RunnableEndData,
}

/// What a runnable gave, and what it was given where it is known.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RunnableEndData {
    /// What a runnable of the graph takes or gives, any JSON value; its shape is its own.
    pub output: RunnableValue,
    /// What a runnable of the graph takes or gives, any JSON value; its shape is its own.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub input: Maybe<RunnableValue>,
}

text_enum! {
    /// What ended.
    RunnableEndName {
        OnChainEnd = "on_chain_end",
        OnPromptEnd = "on_prompt_end",
        OnParserEnd = "on_parser_end",
        OnToolEnd = "on_tool_end",
    }
}

/// A chain, a prompt, a parser or a tool begins.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RunnableStart {
    /// What began.
    pub event: RunnableStartName,
    /// The name of the runnable.
    pub name: String,
    /// The id of this one call of the runnable, not of the run.
    pub run_id: String,
    /// The calls that this one is part of, the outermost first.
    pub parent_ids: Vec<String>,
    /// The tags of the call.
    pub tags: Vec<String>,
    /// What is known about the run, and inside a node about the step and the model, that sent something. The metadata
    /// that users gave to the run, the assistant and the config is merged in, so further keys are theirs.
    pub metadata: StepMetadata,
    /// What a runnable begins with.
    pub data: RunnableStartData,
}

/// What a runnable begins with.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RunnableStartData {
    /// What a runnable of the graph takes or gives, any JSON value; its shape is its own.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub input: Maybe<RunnableValue>,
}

text_enum! {
    /// What began.
    RunnableStartName {
        OnChainStart = "on_chain_start",
        OnPromptStart = "on_prompt_start",
        OnParserStart = "on_parser_start",
        OnToolStart = "on_tool_start",
    }
}

/// A chain, a parser or a tool gives a part of its output.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RunnableStream {
    /// What gave a part of its output.
    pub event: RunnableStreamName,
    /// The name of the runnable.
    pub name: String,
    /// The id of this one call of the runnable, not of the run.
    pub run_id: String,
    /// The calls that this one is part of, the outermost first.
    pub parent_ids: Vec<String>,
    /// The tags of the call.
    pub tags: Vec<String>,
    /// What is known about the run, and inside a node about the step and the model, that sent something. The metadata
    /// that users gave to the run, the assistant and the config is merged in, so further keys are theirs.
    pub metadata: StepMetadata,
    /// A part of what a runnable gives.
    pub data: RunnableStreamData,
}

/// A part of what a runnable gives.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RunnableStreamData {
    /// What a runnable of the graph takes or gives, any JSON value; its shape is its own.
    pub chunk: RunnableValue,
}

text_enum! {
    /// What gave a part of its output.
    RunnableStreamName {
        OnChainStream = "on_chain_stream",
        OnPromptStream = "on_prompt_stream",
        OnParserStream = "on_parser_stream",
        OnToolStream = "on_tool_stream",
        OnRetrieverStream = "on_retriever_stream",
    }
}

/// A tool has failed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RunnableToolError {
    /// What happened.
    pub event: OnToolErrorLiteral,
    /// The name of the runnable.
    pub name: String,
    /// The id of this one call of the runnable, not of the run.
    pub run_id: String,
    /// The calls that this one is part of, the outermost first.
    pub parent_ids: Vec<String>,
    /// The tags of the call.
    pub tags: Vec<String>,
    /// What is known about the run, and inside a node about the step and the model, that sent something. The metadata
    /// that users gave to the run, the assistant and the config is merged in, so further keys are theirs.
    pub metadata: StepMetadata,
    /// Why a tool failed.
    pub data: RunnableToolErrorData,
}

/// Why a tool failed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RunnableToolErrorData {
    /// Why a run failed; a class that the server does not know to be harmless has its message hidden.
    pub error: RunFailure,
    /// What a runnable of the graph takes or gives, any JSON value; its shape is its own.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub input: Maybe<RunnableValue>,
    /// The id of the tool call.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub tool_call_id: Maybe<String>,
}

/// What a runnable of the graph takes or gives, any JSON value; its shape is its own.
pub type RunnableValue = Value;
