// Copied from src/rust/message_text.rs by `npm run generate`; edit it there.
//! The text of messages, so that a stream of tokens prints in one line.

use crate::runtime::stream::Event;
use crate::types::{
    AiMessage, AiMessageChunk, ChatMessage, ChatMessageChunk, ContentBlock, FunctionMessage, FunctionMessageChunk,
    HumanMessage, HumanMessageChunk, Message, MessageContent, MessageTuple, RemoveMessage, StreamedMessage,
    SystemMessage, SystemMessageChunk, ToolMessage, ToolMessageChunk,
};

/// What has a text: a message, a piece of one, or a message event.
pub trait MessageText {
    /// Content that is a text as it is, of content blocks the text blocks joined; empty where there is none.
    fn text(&self) -> String;
}

impl MessageText for MessageContent {
    fn text(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::MessageBlocks(blocks) => blocks.iter().map(block_text).collect(),
            Self::Unknown(value) => value.as_str().unwrap_or_default().to_owned(),
        }
    }
}

fn block_text(block: &ContentBlock) -> &str {
    match block {
        ContentBlock::Text(block) => &block.text,
        _ => "",
    }
}

macro_rules! with_content {
    ($($message:ident)+) => {
        $(impl MessageText for $message {
            fn text(&self) -> String {
                self.content.text()
            }
        })+
    };
}

with_content! {
    AiMessage AiMessageChunk ChatMessage ChatMessageChunk FunctionMessage FunctionMessageChunk HumanMessage HumanMessageChunk
    RemoveMessage SystemMessage SystemMessageChunk ToolMessage ToolMessageChunk
}

macro_rules! one_of_messages {
    ($union:ident: $($arm:ident)+) => {
        impl MessageText for $union {
            fn text(&self) -> String {
                match self {
                    $(Self::$arm(message) => message.text(),)+
                    Self::Unknown(value) => value["content"].as_str().unwrap_or_default().to_owned(),
                }
            }
        }
    };
}

one_of_messages! { Message: Ai Tool Function Chat Remove Human System }
one_of_messages! {
    StreamedMessage: AiMessageChunk AiMessage ToolMessageChunk FunctionMessageChunk ChatMessageChunk ToolMessage FunctionMessage
    ChatMessage RemoveMessage HumanMessageChunk SystemMessageChunk HumanMessage SystemMessage
}

/// The event `messages`.
impl MessageText for Event<Box<MessageTuple>> {
    fn text(&self) -> String {
        self.data.0.text()
    }
}
