//! What every call stands on, whatever the operation: written by hand, the same for every version of the contract.

#[cfg(feature = "blocking")]
pub mod blocking;
#[macro_use]
mod builders;
pub mod call;
pub mod client;
pub mod cursor;
pub mod error;
pub mod feed;
pub mod headers;
pub mod json;
#[macro_use]
mod macros;
pub mod maybe;
pub mod message;
pub mod message_text;
pub mod mode;
pub mod operation;
pub mod options;
pub mod pending;
pub mod policy;
pub mod reading;
pub mod refusal;
pub mod rejoin;
pub mod reopen;
pub mod request;
pub mod secrets;
pub mod sse;
pub mod stream;
pub mod text;
pub mod transport;
pub mod unread;
pub mod wait;
