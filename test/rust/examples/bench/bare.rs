//! The other side: what one would write by hand over reqwest and `serde_json` for the same answers.

#![allow(clippy::struct_field_names)] // They are the names of the wire.

use std::collections::HashMap;

use reqwest::{RequestBuilder, Response};
use serde::Deserialize;
use serde_json::{json, Map, Value};

use crate::server::THREAD_ID;

#[derive(Deserialize)]
#[allow(dead_code)] // Fields are read, as a user would want them, though not looked at.
struct Thread {
    thread_id: String,
    created_at: String,
    updated_at: String,
    state_updated_at: Option<String>,
    metadata: HashMap<String, Value>,
    config: Option<HashMap<String, Value>>,
    status: String,
    values: Option<Value>,
    interrupts: Option<HashMap<String, Value>>,
    error: Option<Value>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct Chunk {
    content: Value,
    additional_kwargs: HashMap<String, Value>,
    response_metadata: HashMap<String, Value>,
    r#type: String,
    name: Option<String>,
    id: Option<String>,
    tool_calls: Vec<Value>,
    invalid_tool_calls: Vec<Value>,
    usage_metadata: Option<Usage>,
    tool_call_chunks: Vec<Value>,
    chunk_position: Option<String>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct Usage {
    input_tokens: i64,
    output_tokens: i64,
    total_tokens: i64,
}

#[derive(Deserialize)]
pub struct Token {
    pub n: usize,
    #[allow(dead_code)]
    text: String,
}

pub struct Client {
    http: reqwest::Client,
    url: String,
}

impl Client {
    pub fn new(url: &str) -> Self {
        Self { http: reqwest::Client::builder().tcp_nodelay(true).build().expect("a client"), url: url.to_owned() }
    }

    pub async fn thread(&self) -> usize {
        let request = self.http.get(format!("{}/threads/{THREAD_ID}", self.url)).header("x-api-key", "key");
        let body = send(request).await.bytes().await.expect("a body");
        serde_json::from_slice::<Thread>(&body).expect("a thread").thread_id.len()
    }

    /// Opens the stream of the assistant of this name.
    pub async fn stream(&self, assistant: &str) -> Response {
        let body = json!({ "assistant_id": assistant }).to_string();
        send(self.http.post(format!("{}/runs/stream", self.url)).header("content-type", "application/json").body(body))
            .await
    }
}

async fn send(request: RequestBuilder) -> Response {
    request.send().await.expect("an answer").error_for_status().expect("a success")
}

pub async fn tokens(url: &str) -> usize {
    let mut count = 0;
    let is_chunk = |data: &[u8]| {
        let (chunk, _) = serde_json::from_slice::<(Chunk, Map<String, Value>)>(data).expect("a chunk");
        count += usize::from(chunk.r#type == "AIMessageChunk");
    };
    each_event(Client::new(url).stream("recorded").await, "messages", is_chunk).await;
    count
}

pub async fn customs(url: &str) -> usize {
    let mut count = 0;
    let is_token = |data: &[u8]| count += serde_json::from_slice::<Token>(data).expect("a token").n.min(1);
    each_event(Client::new(url).stream("custom").await, "custom", is_token).await;
    count
}

/// Hands on the data of the events of one name.
async fn each_event(mut answer: Response, wanted: &str, mut handle: impl FnMut(&[u8])) {
    let (mut held, mut is_wanted) = (Vec::new(), false);
    while let Some(chunk) = answer.chunk().await.expect("a chunk") {
        held.extend_from_slice(&chunk);
        let end = held.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
        for line in held[..end].split(|byte| *byte == b'\n') {
            let line = line.strip_suffix(b"\r").unwrap_or(line);
            if let Some(name) = line.strip_prefix(b"event: ") {
                is_wanted = name == wanted.as_bytes();
            } else if let Some(data) = line.strip_prefix(b"data: ").filter(|_| is_wanted) {
                handle(data);
            }
        }
        held.drain(..end);
    }
}
