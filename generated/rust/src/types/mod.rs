// Generated from spec/ by `npm run generate`; do not edit.
//! Every named type of the contract.
//!
//! A field that the contract does not know is ignored, but where an object is open by contract (`additional`). A text or a shape
//! that an enum does not know is kept in its `Unknown` arm. Integers are exact to 64 bits.

#![allow(clippy::large_enum_variant, clippy::struct_excessive_bools, clippy::wildcard_imports)]

mod a2a;
mod activity;
mod assistants;
mod commands;
mod crons;
mod literals;
mod mcp;
mod messages;
mod protocol;
mod runs;
mod shared;
mod state;
mod store;
mod stream;
mod system;
mod threads;

pub use a2a::*;
pub use activity::*;
pub use assistants::*;
pub use commands::*;
pub use crons::*;
pub use literals::*;
pub use mcp::*;
pub use messages::*;
pub use protocol::*;
pub use runs::*;
pub use shared::*;
pub use state::*;
pub use store::*;
pub use stream::*;
pub use system::*;
pub use threads::*;

/// An object with arbitrary keys.
pub type JsonObject = serde_json::Map<String, serde_json::Value>;
