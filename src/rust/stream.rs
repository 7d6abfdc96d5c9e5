//! Streams of events, and how a lost one goes on.

use std::collections::VecDeque;
use std::fmt;
use std::future::{poll_fn, Future};
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{ready, Context, Poll};

use futures_core::Stream;
use serde_json::Value;

use crate::runtime::call::Call;
use crate::runtime::error::{ErrorKind, Result};
use crate::runtime::feed::Feed;
use crate::runtime::json::{self, Fault};
use crate::runtime::policy::MAX_EXCERPT;
use crate::runtime::request::Request;
use crate::runtime::sse::Message;
use crate::runtime::unread::Unread;

/// One event of a stream.
#[derive(Debug, Clone, PartialEq)]
pub struct Event<T> {
    /// What it says.
    pub data: T,
    /// The subgraphs that it comes from, outermost first; empty for the graph itself.
    pub namespace: Vec<String>,
    /// Only where the server gave the event one.
    pub id: Option<String>,
}

/// An event that the contract does not know, of a newer server, or whose data is not of the type that was asked for.
#[derive(Debug, Clone, PartialEq)]
pub struct UnknownEvent {
    /// The name before the first `|`.
    pub event: String,
    /// The subgraphs that it comes from, outermost first.
    pub namespace: Vec<String>,
    /// The data as it came.
    pub data: Value,
    /// Only where the server gave the event one.
    pub id: Option<String>,
    /// Why the data of a known event could not be read; nothing where the event itself is unknown.
    pub problem: Option<String>,
}

/// What a stream yields: an enum of the events that its operation sends.
pub trait StreamEvent: Sized + Send + 'static {
    /// Reads the data of the event of this bare name; an event that is not known is given back as it came.
    ///
    /// # Errors
    ///
    /// The data is not what the event carries.
    #[doc(hidden)]
    fn decode(raw: &RawEvent<'_>) -> std::result::Result<Option<Self>, Fault>;

    /// An event that could not be read.
    #[doc(hidden)]
    fn unknown(event: UnknownEvent) -> Self;
}

/// An event whose data has not been read.
#[doc(hidden)]
#[derive(Debug)]
pub struct RawEvent<'a> {
    pub event: &'a str,
    pub namespace: Vec<String>,
    pub data: &'a str,
    pub id: Option<&'a str>,
}

impl RawEvent<'_> {
    /// The event with its data read.
    #[doc(hidden)]
    pub fn read<T: serde::de::DeserializeOwned>(&self) -> std::result::Result<Event<T>, Fault> {
        let data = json::read(self.data)?;
        Ok(Event { data, namespace: self.namespace.clone(), id: self.id.map(str::to_owned) })
    }
}

type Batch = Result<Option<Vec<Message>>>;
type Pull = Pin<Box<dyn Future<Output = (Box<Feed>, Batch)> + Send>>;

enum State {
    Unread(Unread),
    Idle(Box<Feed>),
    Pulling(Pull),
    Over,
}

/// The events of a run or a thread. Dropping it ends the request and closes its connection; a stream that is not read within
/// a minute closes it by itself.
pub struct EventStream<E> {
    state: State,
    queue: VecDeque<Message>,
    run_id: Option<String>,
    thread_id: Option<String>,
    events: PhantomData<fn() -> E>,
}

impl<E> fmt::Debug for EventStream<E> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = formatter.debug_struct("EventStream");
        debug.field("run_id", &self.run_id).field("thread_id", &self.thread_id).finish_non_exhaustive()
    }
}

/// Sends the request; the stream is open once its headers are here.
pub async fn open<E: StreamEvent>(call: Call, request: Request) -> Result<EventStream<E>> {
    let feed = Feed::open(call, request).await?;
    let run_id = feed.call.run_id.clone();
    let thread_id = feed.call.thread_id.clone();
    let state = State::Unread(Unread::new(Box::new(feed)));
    Ok(EventStream { state, queue: VecDeque::new(), run_id, thread_id, events: PhantomData })
}

impl<E: StreamEvent> EventStream<E> {
    /// The run's id: known once the headers are here; on servers that do not send it there, from the first event on.
    pub fn run_id(&self) -> Option<&str> {
        self.run_id.as_deref()
    }

    /// The thread's id, where the server says it.
    pub fn thread_id(&self) -> Option<&str> {
        self.thread_id.as_deref()
    }

    /// The next event; `None` at the end. The same as `StreamExt::next`, without a need for it.
    pub async fn next(&mut self) -> Option<Result<E>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    fn poll_batch(&mut self, context: &mut Context<'_>) -> Poll<Batch> {
        loop {
            match std::mem::replace(&mut self.state, State::Over) {
                State::Over => return Poll::Ready(Ok(None)),
                State::Unread(unread) => match unread.into_feed() {
                    Ok(feed) => self.state = State::Idle(feed),
                    Err(late) => return Poll::Ready(Err(late)),
                },
                State::Idle(mut feed) => match feed.poll_messages(context) {
                    Poll::Pending => {
                        self.state = State::Idle(feed);
                        return Poll::Pending;
                    }
                    Poll::Ready(Some(batch)) => return Poll::Ready(self.finish_pull(feed, batch.map(Some))),
                    Poll::Ready(None) => {
                        self.state = State::Pulling(Box::pin(async move {
                            let batch = feed.next().await;
                            (feed, batch)
                        }));
                    }
                },
                State::Pulling(mut pull) => {
                    let Poll::Ready((feed, batch)) = pull.as_mut().poll(context) else {
                        self.state = State::Pulling(pull);
                        return Poll::Pending;
                    };
                    return Poll::Ready(self.finish_pull(feed, batch));
                }
            }
        }
    }

    /// Takes over what a batch told, and keeps the feed unless that was its end.
    fn finish_pull(&mut self, feed: Box<Feed>, batch: Batch) -> Batch {
        if self.run_id.is_none() {
            self.run_id.clone_from(&feed.call.run_id);
        }
        if self.thread_id.is_none() {
            self.thread_id.clone_from(&feed.call.thread_id);
        }
        if let Ok(Some(_)) = &batch {
            self.state = State::Idle(feed);
        }
        batch
    }

    fn read(&mut self, message: &Message) -> Result<E> {
        read_event(message).map_err(|problem| {
            let State::Idle(feed) = std::mem::replace(&mut self.state, State::Over) else {
                unreachable!("events are read only between two pulls");
            };
            self.queue.clear();
            let (event, data) = (message.event(), message.data());
            let start: String = data.chars().take(MAX_EXCERPT).collect();
            let what = format!("the data of a `{event}` event cannot be read as JSON ({problem}): {start:?}");
            feed.request.site.refusal(ErrorKind::Body, &what, data, Value::String(data.to_string()))
        })
    }
}

/// The event of a message; an error where its data is no JSON.
pub fn read_event<E: StreamEvent>(message: &Message) -> std::result::Result<E, Fault> {
    let data = message.data();
    // Empty data is no JSON, and no error either.
    let data = if data.is_empty() { "null" } else { data };
    let mut names = message.event().split('|');
    let event = names.next().unwrap_or_default();
    let raw = RawEvent { event, namespace: names.map(str::to_owned).collect(), data, id: message.id() };
    let problem = match E::decode(&raw) {
        Ok(Some(event)) => return Ok(event),
        Ok(None) => None,
        Err(problem) => Some(problem.to_string()),
    };
    let value = match json::read(data) {
        Ok(value) => value,
        // The JavaScript server sends some as bare text.
        Err(_) if event == "error" => Value::String(data.to_owned()),
        Err(problem) => return Err(problem),
    };
    let namespace = raw.namespace;
    Ok(E::unknown(UnknownEvent {
        event: event.to_owned(),
        namespace,
        data: value,
        id: message.id().map(str::to_owned),
        problem,
    }))
}

impl<E> Drop for EventStream<E> {
    fn drop(&mut self) {
        if let State::Unread(unread) = &self.state {
            unread.close();
        }
    }
}

impl<E: StreamEvent> Stream for EventStream<E> {
    type Item = Result<E>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let stream = self.get_mut();
        loop {
            if let Some(message) = stream.queue.pop_front() {
                return Poll::Ready(Some(stream.read(&message)));
            }
            match ready!(stream.poll_batch(context)) {
                Ok(Some(messages)) => stream.queue = messages.into(),
                Ok(None) => return Poll::Ready(None),
                Err(error) => return Poll::Ready(Some(Err(error))),
            }
        }
    }
}
