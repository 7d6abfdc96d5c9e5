//! Our side: the client as a user has it.

use openruns::types::StreamedMessage;
use openruns::{Client, EventStream, RunEvent};
use serde::Deserialize;

use crate::bare::Token;
use crate::server::THREAD_ID;

pub fn client(url: &str) -> Client {
    Client::builder().base_url(url).api_key("key").build().expect("a client")
}

pub async fn thread(client: &Client) -> usize {
    client.threads().get(THREAD_ID).await.expect("a thread").thread_id.len()
}

/// Opens the stream of the assistant of this name.
pub async fn stream(client: &Client, assistant: &str) -> EventStream<RunEvent> {
    client.runs().stream(assistant).await.expect("a stream")
}

/// How many pieces of messages the recorded stream has.
pub async fn tokens(url: &str) -> usize {
    let mut stream = stream(&client(url), "recorded").await;
    let mut count = 0;
    while let Some(event) = stream.next().await {
        let RunEvent::Messages(event) = event.expect("an event") else { continue };
        count += usize::from(matches!(event.data.0, StreamedMessage::AiMessageChunk(_)));
    }
    count
}

/// How many events of its own the graph sent.
pub async fn customs(url: &str) -> usize {
    let mut stream = stream(&client(url), "custom").await;
    let mut count = 0;
    while let Some(event) = stream.next().await {
        let RunEvent::Custom(event) = event.expect("an event") else { continue };
        count += Token::deserialize(&event.data).expect("a token").n.min(1);
    }
    count
}
