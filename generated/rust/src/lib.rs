// Generated from spec/ by `npm run generate`; do not edit.
#![doc = include_str!("../README.md")]

#[macro_use]
mod runtime;

pub mod a2a;
pub mod assistants;
#[cfg(feature = "blocking")]
pub mod blocking;
mod client;
pub mod crons;
pub mod events;
pub mod mcp;
#[rustfmt::skip]
mod operations;
pub mod runs;
pub mod store;
pub mod system;
pub mod threads;
pub mod types;

pub use client::Client;
pub use events::{ProtocolEvent, RunEvent, ThreadEvent};
pub use http::{HeaderMap, HeaderName, HeaderValue};
pub use reqwest;
pub use runtime::client::ClientBuilder;
pub use runtime::error::{Error, ErrorKind, Result};
pub use runtime::maybe::Maybe;
pub use runtime::message_text::MessageText;
pub use runtime::mode::Asynchronous;
pub use runtime::options::{Reconnect, RunCreated};
#[doc(hidden)]
pub use runtime::policy::{numbers as policy_numbers, retry_statuses as policy_retry_statuses};
pub use runtime::sse;
pub use runtime::stream::{Event, EventStream, StreamEvent, UnknownEvent};

/// What awaiting a builder gives.
pub type BoxFuture<T> = std::pin::Pin<Box<dyn std::future::Future<Output = T> + Send>>;
