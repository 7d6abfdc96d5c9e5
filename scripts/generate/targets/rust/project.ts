import type { Model } from "../../model/types.ts";
import { pascal, snake } from "./names.ts";

/** The public entry of the crate and its clients; manifest and README are files of src/rust/package. */
export function emitProject(model: Model, notice: string): [string, string][] {
  const resources = [...new Set(model.methods.map(({ resource }) => resource))];
  return [
    ["src/lib.rs", `// ${notice}\n${entry(model, resources)}`],
    ["src/client.rs", `// ${notice}\n${client(resources)}`],
    ["src/blocking.rs", `// ${notice}\n${blocking(resources)}`],
  ];
}

/** The attributes and comments before the declaration of a module. */
const ATTRIBUTES: Readonly<Record<string, string>> = {
  blocking: '#[cfg(feature = "blocking")]\n',
  // Keeps one field on each line, as in a table.
  operations: "#[rustfmt::skip]\n",
};

function moduleLine(name: string): string {
  const isPublic = name !== "operations" && name !== "client";
  return `${ATTRIBUTES[name] ?? ""}${isPublic ? "pub " : ""}mod ${name};`;
}

const entry = (model: Model, resources: readonly string[]): string => `#![doc = include_str!("../README.md")]

#[macro_use]
mod runtime;

${[...resources.map(snake), "blocking", "client", "events", "operations", "types"].sort().map(moduleLine).join("\n")}

pub use client::Client;
pub use events::{${model.eventUnions
  .map(({ name }) => pascal(name))
  .sort()
  .join(", ")}};
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
`;

const accessors = (resources: readonly string[], type: string, mode: string): string =>
  resources
    .map((resource) => {
      const path = `crate::${snake(resource)}::${pascal(resource)}`;
      return `
    /// Methods of \`${resource}\`.
    pub fn ${snake(resource)}(&self) -> ${path}<'_${type}> {
        ${path}(Resource::new(&self.core, ${mode}))
    }`;
    })
    .join("\n");

const client = (resources: readonly string[]): string => `use std::sync::Arc;

use crate::runtime::client::{ClientBuilder, Core};
use crate::runtime::mode::{Asynchronous, Resource};
use crate::Result;

/// A client of an Agent Server, to be used within a tokio runtime. It is cheap to clone; all clones share their connections.
///
/// It has no \`close\`: its connections end when the last clone, call and stream of it are dropped. A dropped client cannot be
/// called:
///
/// \`\`\`compile_fail,E0382
/// # fn main() -> openruns::Result<()> {
/// let client = openruns::Client::new("http://localhost:2024")?;
/// drop(client);
/// client.threads();
/// # Ok(())
/// # }
/// \`\`\`
#[derive(Debug, Clone)]
pub struct Client {
    core: Arc<Core>,
}

impl Client {
    /// A client of the server at this address, with the key that the environment holds.
    ///
    /// # Errors
    ///
    /// The address is no base URL, or no HTTP client could be made, for lack of certificates, say.
    pub fn new(base_url: &str) -> Result<Self> {
        Self::builder().base_url(base_url).build()
    }

    /// A client with settings of your own.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }
${accessors(resources, "", "Asynchronous")}
}

impl ClientBuilder {
    /// Makes the client.
    ///
    /// # Errors
    ///
    /// The base URL or a header cannot be used, or no HTTP client could be made, for lack of certificates, say.
    pub fn build(self) -> Result<Client> {
        self.build_core().map(|core| Client { core })
    }
}
`;

const blocking = (
  resources: readonly string[],
): string => `//! A client for programs without asynchronous code. It has the methods of [\`Client\`](crate::Client); \`send()\` takes the place of
//! \`.await\`, and a stream is an iterator.
//!
//! Its connections are driven by one thread of its own. Called within asynchronous code it holds up the thread that calls it.

use std::sync::Arc;

use crate::runtime::client::{ClientBuilder, Core};
use crate::runtime::mode::Resource;
use crate::Result;

pub use crate::runtime::blocking::{EventStream, Runtime};

/// A client of an Agent Server whose calls block. It is cheap to clone; all clones share their connections and their thread.
#[derive(Debug, Clone)]
pub struct Client {
    core: Arc<Core>,
    runtime: Runtime,
}

impl Client {
    /// A client of the server at this address, with the key that the environment holds.
    ///
    /// # Errors
    ///
    /// The address is no base URL, or no HTTP client could be made, for lack of certificates, say.
    pub fn new(base_url: &str) -> Result<Self> {
        ClientBuilder::default().base_url(base_url).build_blocking()
    }
${accessors(resources, ", Runtime", "self.runtime.clone()")}
}

impl ClientBuilder {
    /// Makes a client whose calls block.
    ///
    /// # Errors
    ///
    /// The base URL or a header cannot be used, or no HTTP client or thread could be made.
    pub fn build_blocking(self) -> Result<Client> {
        let (core, runtime) = self.build_with_runtime()?;
        Ok(Client { core, runtime })
    }
}
`;
