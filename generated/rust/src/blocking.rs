// Generated from spec/ by `npm run generate`; do not edit.
//! A client for programs without asynchronous code. It has the methods of [`Client`](crate::Client); `send()` takes the place of
//! `.await`, and a stream is an iterator.
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

    /// Methods of `runs`.
    pub fn runs(&self) -> crate::runs::Runs<'_, Runtime> {
        crate::runs::Runs(Resource::new(&self.core, self.runtime.clone()))
    }

    /// Methods of `threads`.
    pub fn threads(&self) -> crate::threads::Threads<'_, Runtime> {
        crate::threads::Threads(Resource::new(&self.core, self.runtime.clone()))
    }

    /// Methods of `assistants`.
    pub fn assistants(&self) -> crate::assistants::Assistants<'_, Runtime> {
        crate::assistants::Assistants(Resource::new(&self.core, self.runtime.clone()))
    }

    /// Methods of `crons`.
    pub fn crons(&self) -> crate::crons::Crons<'_, Runtime> {
        crate::crons::Crons(Resource::new(&self.core, self.runtime.clone()))
    }

    /// Methods of `store`.
    pub fn store(&self) -> crate::store::Store<'_, Runtime> {
        crate::store::Store(Resource::new(&self.core, self.runtime.clone()))
    }

    /// Methods of `a2a`.
    pub fn a2a(&self) -> crate::a2a::A2a<'_, Runtime> {
        crate::a2a::A2a(Resource::new(&self.core, self.runtime.clone()))
    }

    /// Methods of `mcp`.
    pub fn mcp(&self) -> crate::mcp::Mcp<'_, Runtime> {
        crate::mcp::Mcp(Resource::new(&self.core, self.runtime.clone()))
    }

    /// Methods of `system`.
    pub fn system(&self) -> crate::system::System<'_, Runtime> {
        crate::system::System(Resource::new(&self.core, self.runtime.clone()))
    }
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
