import type { Model } from "../../model/types.ts";

/** The public entry of the crate and its client; manifest and README are files of src/rust/package. */
export function emitProject(model: Model, notice: string): [string, string][] {
  const resources = [...new Set(model.methods.map(({ resource }) => resource))];
  return [
    ["src/lib.rs", `// ${notice}\n${entry(resources)}`],
    ["src/client.rs", `// ${notice}\n${client(resources)}`],
  ];
}

const typeName = (resource: string): string => `${resource[0]?.toUpperCase()}${resource.slice(1)}`;

function moduleLine(name: string): string {
  // One field a line, however short: it is a table.
  if (name === "operations") return "#[rustfmt::skip]\nmod operations;";
  return name === "client" ? "mod client;" : `pub mod ${name};`;
}

const entry = (resources: readonly string[]): string => `#![doc = include_str!("../README.md")]

#[macro_use]
mod runtime;

${[...resources, "client", "events", "operations", "types"].sort().map(moduleLine).join("\n")}

pub use client::Client;
pub use events::{ProtocolEvent, RunEvent, ThreadEvent};
pub use runtime::client::ClientBuilder;
pub use runtime::error::{Error, ErrorKind, Result};
pub use runtime::headers::Headers;
pub use runtime::maybe::Maybe;
pub use runtime::message_text::MessageText;
pub use runtime::options::{Reconnect, RunCreated};
#[doc(hidden)]
pub use runtime::policy::{numbers as policy_numbers, retry_statuses as policy_retry_statuses};
pub use runtime::sse;
pub use runtime::stream::{Event, EventStream, StreamEvent, UnknownEvent};

/// What awaiting a builder gives.
pub type BoxFuture<T> = std::pin::Pin<Box<dyn std::future::Future<Output = T> + Send>>;
`;

const client = (resources: readonly string[]): string => `use std::sync::Arc;

use crate::runtime::client::{ClientBuilder, Core};
use crate::Result;

/// A client of an Agent Server. It is cheap to clone; all clones share their connections.
#[derive(Debug, Clone)]
pub struct Client(Arc<Core>);

impl Client {
    /// A client of the server at this address, with the key that the environment holds.
    ///
    /// # Errors
    ///
    /// No HTTP client could be made, for lack of certificates, say.
    pub fn new(base_url: &str) -> Result<Self> {
        Self::builder().base_url(base_url).build()
    }

    /// A client with settings of your own.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }
${resources
  .map(
    (name) => `
    /// Methods of \`${name}\`.
    pub fn ${name}(&self) -> crate::${name}::${typeName(name)}<'_> {
        crate::${name}::${typeName(name)}(&self.0)
    }`,
  )
  .join("\n")}
}

impl ClientBuilder {
    /// Makes the client.
    ///
    /// # Errors
    ///
    /// No HTTP client could be made, for lack of certificates, say.
    pub fn build(self) -> Result<Client> {
        self.build_core().map(Client)
    }
}
`;
