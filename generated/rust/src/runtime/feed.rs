// Copied from src/rust/feed.rs by `npm run generate`; edit it there.
//! The messages of one stream over all its connections.

use std::task::{ready, Context, Poll};

use serde::de::IgnoredAny;
use serde_json::Value;
use tokio::time::Instant;

use crate::runtime::call::Call;
use crate::runtime::cursor::{Cursor, FROM_START};
use crate::runtime::error::{Error, ErrorKind, Result};
use crate::runtime::rejoin::Place;
use crate::runtime::request::Request;
use crate::runtime::sse::{Decoder, EventTooLarge, Message};
use crate::runtime::text::{parse, plain};
use crate::runtime::transport::Answer;

/// Delivers each event once. A run-creating POST is sent once, whatever happens to its stream.
#[derive(Debug)]
pub struct Feed {
    pub call: Call,
    pub request: Request,
    pub(super) place: Place,
    pub(super) answer: Option<Answer>,
    pub(super) decoder: Decoder,
    pub(super) cursor: Cursor,
    pub(super) began: Instant,
    pub(super) has_progress: bool,
    /// Whether this connection brought a byte of its body.
    pub(super) has_bytes: bool,
    pub(super) attempt: u32,
    /// The server said that this was all: an `end` or an `error` event.
    is_over: bool,
    /// What comes after the events that were handed on.
    failure: Option<Error>,
    /// How the body ended, where that is known and not dealt with yet.
    ended: Option<reqwest::Result<()>>,
}

impl Feed {
    pub async fn open(mut call: Call, mut request: Request) -> Result<Self> {
        let retries = call.retries(&request);
        let answer = call.send(&mut request, retries).await?;
        check_type(&request, &answer)?;
        call.learn_run(&answer);
        let given = call.params.get("last_event_id").filter(|value| !value.is_null()).map(plain);
        // Only a run that keeps its events can replay them from the start.
        let keeps_events = call.params.get("stream_resumable") == Some(&Value::Bool(true));
        let start = if call.operation.starts_run() && keeps_events { FROM_START } else { "" };
        Ok(Self {
            place: Place::of(&answer),
            answer: Some(answer),
            decoder: Decoder::new(call.options.max_event_size),
            cursor: Cursor::new(given.as_deref().unwrap_or(start)),
            began: Instant::now(),
            has_progress: false,
            has_bytes: false,
            attempt: 0,
            is_over: false,
            failure: None,
            ended: None,
            call,
            request,
        })
    }

    /// The next messages, at least one; nothing at the end of the stream.
    pub async fn next(&mut self) -> Result<Option<Vec<Message>>> {
        loop {
            if let Some(failure) = self.failure.take() {
                return Err(failure);
            }
            if self.is_over {
                return Ok(None);
            }
            let lost = match self.read().await {
                Ok(Some(messages)) => {
                    let messages = self.new_messages(messages);
                    if messages.is_empty() {
                        continue;
                    }
                    return Ok(Some(messages));
                }
                Ok(None) => None,
                Err(error) if error.kind() == ErrorKind::Connection => Some(error),
                Err(error) => return Err(error),
            };
            self.answer = None;
            let lost = match lost {
                Some(error) => error,
                None => match self.unfinished().await {
                    Some(error) => error,
                    None => return Ok(None),
                },
            };
            self.reopen(lost).await?;
        }
    }

    /// The next messages of this connection, without the cost of a future and of timers. Nothing where those are needed: where
    /// time is limited, and where the body or the stream has ended; `next` goes on from there.
    pub fn poll_messages(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Vec<Message>>>> {
        while !(self.is_over || self.failure.is_some() || self.ended.is_some() || self.call.is_limited()) {
            let Some(answer) = &mut self.answer else { break };
            match ready!(answer.poll_chunk(context)) {
                Ok(Some(bytes)) => match self.decode(bytes.as_ref()) {
                    Ok(messages) => {
                        let messages = self.new_messages(messages);
                        if !messages.is_empty() {
                            return Poll::Ready(Some(Ok(messages)));
                        }
                    }
                    Err(error) => return Poll::Ready(Some(Err(error))),
                },
                Ok(None) => self.ended = Some(Ok(())),
                Err(cause) => self.ended = Some(Err(cause)),
            }
        }
        Poll::Ready(None)
    }

    /// What the next bytes of this connection complete; nothing after its clean end.
    async fn read(&mut self) -> Result<Option<Vec<Message>>> {
        let Some(answer) = &mut self.answer else {
            return Ok(None);
        };
        let bytes = match self.ended.take() {
            Some(Ok(())) => None,
            Some(Err(cause)) => return Err(Call::connection_lost(&self.request, cause.without_url())),
            None => self.call.read(&self.request, answer).await?,
        };
        if let Some(bytes) = bytes {
            return self.decode(bytes.as_ref()).map(Some);
        }
        self.answer = None;
        let messages = self.decoder.end().map_err(|error| too_large(&self.request, error))?;
        self.last_of_body(messages).map(Some)
    }

    fn decode(&mut self, bytes: &[u8]) -> Result<Vec<Message>> {
        self.has_bytes = true;
        self.decoder.push(bytes).map_err(|error| too_large(&self.request, error))
    }

    /// The last event of a body, where only its blank line is missing.
    fn last_of_body(&self, messages: Vec<Message>) -> Result<Vec<Message>> {
        for message in &messages {
            if !message.data().is_empty() && serde_json::from_str::<IgnoredAny>(message.data()).is_err() {
                return Err(self.request.site.error(ErrorKind::Connection, "the stream ended within an event"));
            }
        }
        // Its id may be cut short: nothing can be resumed from there.
        Ok(messages.into_iter().map(Message::without_id).collect())
    }

    /// The messages that the caller has not seen, up to the one that ends the stream.
    fn new_messages(&mut self, mut messages: Vec<Message>) -> Vec<Message> {
        let mut is_last = false;
        messages.retain(|message| !is_last && self.is_for_caller(message, &mut is_last));
        if is_last {
            self.answer = None;
        } else if let Some(id) = self.decoder.last_event_id() {
            self.cursor.move_to(id);
        }
        messages
    }

    /// Whether the message is one for the caller.
    fn is_for_caller(&mut self, message: &Message, is_last: &mut bool) -> bool {
        if !self.cursor.accept(message) {
            return false;
        }
        self.has_progress = true;
        let is_of_run = !self.call.operation.is_of_thread();
        match message.event() {
            "error" if self.call.options.raise_error => {
                self.failure = Some(self.request.site.run_failure(&parse(message.data())));
                *is_last = true;
                return false;
            }
            "error" | "end" if is_of_run => {
                self.is_over = true;
                *is_last = true;
            }
            "metadata" if self.call.run_id.is_none() && is_of_run => {
                let id = parse(message.data()).get("run_id").and_then(Value::as_str).map(str::to_owned);
                self.call.run_id = id;
            }
            _ => {}
        }
        true
    }
}

fn too_large(request: &Request, error: EventTooLarge) -> Error {
    request.site.error(ErrorKind::Body, &error.to_string())
}

/// A page of a proxy is no stream.
pub(super) fn check_type(request: &Request, answer: &Answer) -> Result<()> {
    // Without a type it is read as what was due.
    let full = answer.header("content-type").unwrap_or("text/event-stream");
    let kind = full.split(';').next().unwrap_or_default().trim();
    if kind.eq_ignore_ascii_case("text/event-stream") {
        return Ok(());
    }
    let what = format!("an event stream (text/event-stream) was due, and {} came as {kind}", answer.status);
    Err(request.site.error(ErrorKind::Body, &what))
}
