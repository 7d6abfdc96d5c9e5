// Generated from spec/ by `npm run generate`; do not edit.
use std::sync::Arc;

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

    /// Methods of `runs`.
    pub fn runs(&self) -> crate::runs::Runs<'_> {
        crate::runs::Runs(&self.0)
    }

    /// Methods of `threads`.
    pub fn threads(&self) -> crate::threads::Threads<'_> {
        crate::threads::Threads(&self.0)
    }

    /// Methods of `assistants`.
    pub fn assistants(&self) -> crate::assistants::Assistants<'_> {
        crate::assistants::Assistants(&self.0)
    }

    /// Methods of `crons`.
    pub fn crons(&self) -> crate::crons::Crons<'_> {
        crate::crons::Crons(&self.0)
    }

    /// Methods of `store`.
    pub fn store(&self) -> crate::store::Store<'_> {
        crate::store::Store(&self.0)
    }

    /// Methods of `a2a`.
    pub fn a2a(&self) -> crate::a2a::A2a<'_> {
        crate::a2a::A2a(&self.0)
    }

    /// Methods of `mcp`.
    pub fn mcp(&self) -> crate::mcp::Mcp<'_> {
        crate::mcp::Mcp(&self.0)
    }

    /// Methods of `system`.
    pub fn system(&self) -> crate::system::System<'_> {
        crate::system::System(&self.0)
    }
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
