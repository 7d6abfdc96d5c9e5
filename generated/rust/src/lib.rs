// Generated from spec/ by `npm run generate`; do not edit.
#![doc = include_str!("../README.md")]

#[macro_use]
mod runtime;

#[rustfmt::skip]
pub mod a2a;
#[rustfmt::skip]
pub mod assistants;
mod client;
#[rustfmt::skip]
pub mod crons;
#[rustfmt::skip]
pub mod mcp;
#[rustfmt::skip]
pub mod runs;
#[rustfmt::skip]
pub mod store;
#[rustfmt::skip]
pub mod system;
#[rustfmt::skip]
pub mod threads;
#[rustfmt::skip]
pub mod events;
#[rustfmt::skip]
mod operations;
#[rustfmt::skip]
pub mod types;

pub use client::Client;
pub use events::{ProtocolEvent, RunEvent, ThreadEvent};
pub use runtime::client::ClientBuilder;
pub use runtime::error::{Error, ErrorKind, Result};
pub use runtime::headers::Headers;
pub use runtime::maybe::Maybe;
pub use runtime::options::{Reconnect, RunCreated};
pub use runtime::sse;
pub use runtime::stream::{Event, EventStream, StreamEvent, UnknownEvent};

/// What awaiting a builder gives.
pub type BoxFuture<T> = std::pin::Pin<Box<dyn std::future::Future<Output = T> + Send>>;
