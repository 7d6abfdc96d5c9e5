// Generated from spec/ by `npm run generate`; do not edit.
use std::sync::Arc;

use crate::runtime::client::{ClientBuilder, Core};
use crate::runtime::mode::{Asynchronous, Resource};
use crate::Result;

/// A client of an Agent Server, to be used within a tokio runtime. It is cheap to clone; all clones share their connections.
///
/// It has no `close`: its connections end when the last clone, call and stream of it are dropped. A dropped client cannot be
/// called:
///
/// ```compile_fail,E0382
/// # fn main() -> openruns::Result<()> {
/// let client = openruns::Client::new("http://localhost:2024")?;
/// drop(client);
/// client.threads();
/// # Ok(())
/// # }
/// ```
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

    /// Methods of `runs`.
    pub fn runs(&self) -> crate::runs::Runs<'_> {
        crate::runs::Runs(Resource::new(&self.core, Asynchronous))
    }

    /// Methods of `threads`.
    pub fn threads(&self) -> crate::threads::Threads<'_> {
        crate::threads::Threads(Resource::new(&self.core, Asynchronous))
    }

    /// Methods of `assistants`.
    pub fn assistants(&self) -> crate::assistants::Assistants<'_> {
        crate::assistants::Assistants(Resource::new(&self.core, Asynchronous))
    }

    /// Methods of `crons`.
    pub fn crons(&self) -> crate::crons::Crons<'_> {
        crate::crons::Crons(Resource::new(&self.core, Asynchronous))
    }

    /// Methods of `store`.
    pub fn store(&self) -> crate::store::Store<'_> {
        crate::store::Store(Resource::new(&self.core, Asynchronous))
    }

    /// Methods of `a2a`.
    pub fn a2a(&self) -> crate::a2a::A2a<'_> {
        crate::a2a::A2a(Resource::new(&self.core, Asynchronous))
    }

    /// Methods of `mcp`.
    pub fn mcp(&self) -> crate::mcp::Mcp<'_> {
        crate::mcp::Mcp(Resource::new(&self.core, Asynchronous))
    }

    /// Methods of `system`.
    pub fn system(&self) -> crate::system::System<'_> {
        crate::system::System(Resource::new(&self.core, Asynchronous))
    }
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
