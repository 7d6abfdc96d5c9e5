import type { Model } from "../../model/types.ts";

/** What makes the folder a crate: manifest, README, the public entry. */
export function emitProject(model: Model, notice: string): [string, string][] {
  const resources = [...new Set(model.methods.map(({ resource }) => resource))];
  return [
    ["Cargo.toml", manifest(model, notice)],
    ["rustfmt.toml", `# ${notice}\nmax_width = 120\nuse_small_heuristics = "Max"\n`],
    ["README.md", readme(notice)],
    ["src/lib.rs", `// ${notice}\n${entry(resources)}`],
    ["src/client.rs", `// ${notice}\n${client(resources)}`],
  ];
}

const manifest = (model: Model, notice: string): string => `# ${notice}
[package]
name = "openruns"
version = "${model.contractVersion}"
edition = "2021"
rust-version = "1.85"
description = "A typed client for the LangGraph Agent Server API: runs, waits and real streams."
license = "MIT"
readme = "README.md"
repository = "https://github.com/openruns/openruns"
keywords = ["langgraph", "agents", "client", "openapi", "streaming"]
categories = ["api-bindings", "asynchronous"]

[features]
default = ["rustls-tls"]
rustls-tls = ["reqwest/rustls-tls"]
native-tls = ["reqwest/native-tls"]

[dependencies]
futures-core = { version = "0.3", default-features = false, features = ["std"] }
memchr = "2"
reqwest = { version = "0.12", default-features = false }
serde = { version = "1.0.200", features = ["derive"] }
serde_json = { version = "1.0.120", features = ["float_roundtrip"] }
thiserror = "2"
tokio = { version = "1", default-features = false, features = ["time"] }

[dev-dependencies]
tokio = { version = "1", features = ["macros", "rt-multi-thread"] }

[lints.rust]
missing_docs = "warn"
unsafe_code = "forbid"

[lints.clippy]
pedantic = { level = "warn", priority = -1 }
doc_markdown = "allow"
must_use_candidate = "allow"
return_self_not_must_use = "allow"
`;

const readme = (notice: string): string => `<!-- ${notice} -->
# openruns for Rust

A typed client for the LangGraph Agent Server API: create a run, wait for it, stream it, join it, cancel it. Asynchronous on
tokio, without unsafe code.

\`\`\`toml
[dependencies]
openruns = "*"
serde_json = "1"
tokio = { version = "1", features = ["macros", "rt-multi-thread"] }
\`\`\`

\`\`\`rust,no_run
use openruns::types::StreamMode;
use openruns::{Client, RunEvent};
use serde_json::json;

#[tokio::main]
async fn main() -> openruns::Result<()> {
    let client = Client::new("http://localhost:2024")?;
    let input = json!({ "messages": [{ "role": "user", "content": "how are you?" }] });

    let state = client.runs().wait("agent").input(&input).await?;
    println!("{state}");

    let mut stream = client
        .runs()
        .stream("agent")
        .input(&input)
        .stream_mode([StreamMode::Values, StreamMode::MessagesTuple])
        .await?;
    while let Some(event) = stream.next().await {
        match event? {
            RunEvent::Messages(event) => println!("{:?}", event.data.0),
            RunEvent::Values(event) => println!("{}", event.data),
            other => println!("{}", other.event()),
        }
    }
    Ok(())
}
\`\`\`

- **Builders**: what a call needs is an argument, the rest is set by name, and awaiting the builder sends the request. Dropping
  the future, or the stream, ends the request and closes its connection.
- **A graph's own state** is \`serde_json::Value\`, or your type: \`client.runs().wait("agent").state::<MyState>().await?\`. With
  \`state::<RunResult<MyState>>()\` an interrupt is told from a final state. In a stream, data that is not of your type (a
  subgraph's state) comes as \`RunEvent::Unknown\`.
- **Unset and null**: what is not set is not sent; \`Maybe::Null\` (or \`Value::Null\`) is sent as null.
- **Errors**: every failure is an \`openruns::Error\` with \`kind()\`, \`operation()\`, \`method()\`, \`url()\`, \`status()\`, \`detail()\`
  and \`request_id()\`; a run that fails is one of kind \`Run\` (\`raise_error(false)\` hands the failure over instead). No key
  stands in any.
- **Lost connections**: a GET is tried again; a POST that creates a run is sent once. A wait joins its run again. A stream of a
  run created with \`stream_resumable(true)\` goes on after its last event, each event once; of any other run, what the server
  sends while the connection is down is lost, and \`on_reconnect\` tells you.
- **A newer server**: fields that this version does not know are ignored; values, shapes and events that it does not know come
  in an \`Unknown\` arm, whole. In free data (\`metadata\`, \`values\`, \`configurable\`) nothing is lost; integers are exact to 64
  bits.
- **The key** comes from \`Client::builder().api_key(…)\`, else from LANGGRAPH_API_KEY, LANGSMITH_API_KEY or LANGCHAIN_API_KEY.
- **TLS** is rustls; \`default-features = false, features = ["native-tls"]\` takes the system's.
`;

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
pub use runtime::options::{Reconnect, RunCreated};
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
